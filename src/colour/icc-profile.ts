import { accepted, refused, type Checked } from '../diagnostics/checked.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';

/** What the header and the tag table of an ICC profile (ISO 15076-1) say. */
export interface IccProfile {
  readonly bytes: Uint8Array;
  /** Four letters: `prtr` for presses, `mntr` for screens, `scnr` for cameras, `spac`, `link` … */
  readonly deviceClass: string;
  /** `CMYK`, `RGB`, `GRAY`, `Lab` … */
  readonly space: string;
  /** The name its maker gave it; may be empty. */
  readonly description: string;
}

/** A profile of a press is one to three megabytes; what is far beyond that is something else. */
const MOST_BYTES = 16 * 1024 * 1024;
const HEADER_LENGTH = 128;
const TAG_ENTRY_LENGTH = 12;
const MOST_TAGS = 200;
/** The longest name that is worth showing. */
const MOST_LETTERS = 120;
const AT = { kind: 'argument', name: 'profile' } as const;

/** Reads an ICC profile of version 2 or 4 of any device. Its tables aren't looked into. */
export function parseIccProfile(bytes: Uint8Array): Checked<IccProfile> {
  if (bytes.length > MOST_BYTES) {
    const found = Math.ceil(bytes.length / 1024 / 1024);
    return refused(diagnostic('print/profile-too-large', 'error', AT, { found, limit: MOST_BYTES / 1024 / 1024 }));
  }
  if (bytes.length < HEADER_LENGTH + 4 || letters(bytes, 36, 4) !== 'acsp') {
    return refused(diagnostic('print/profile-not-icc', 'error', AT));
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tags = readTagTable(view);
  if (!tags) return refused(diagnostic('print/profile-truncated', 'error', AT, { found: view.getUint32(0) }));
  const major = view.getUint8(8);
  if (major !== 2 && major !== 4) return refused(diagnostic('print/profile-version', 'error', AT, { found: major }));
  const named = tags.get('desc');
  return accepted({
    bytes,
    deviceClass: letters(bytes, 12, 4),
    space: letters(bytes, 16, 4).trim(),
    description: named === undefined ? '' : readDescription(view, named),
  });
}

/** Reads a profile that a CMYK output intent may carry and that pictures can be converted to. */
export function parseOutputProfile(bytes: Uint8Array): Checked<IccProfile> {
  const profile = parseIccProfile(bytes);
  if (!profile.ok) return profile;
  const { space, deviceClass } = profile.value;
  if (space !== 'CMYK') return refused(diagnostic('print/profile-not-cmyk', 'error', AT, { found: space }));
  if (deviceClass !== 'prtr') {
    return refused(diagnostic('print/profile-not-printer', 'error', AT, { found: deviceClass }));
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!readTagTable(view)?.has('B2A0')) return refused(diagnostic('print/profile-one-way', 'error', AT));
  return profile;
}

/** Whether two profiles are the same, byte for byte. */
export function isSameProfile(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

/** Offsets of the tags by their signatures; undefined where the file is shorter than it says. */
function readTagTable(view: DataView): ReadonlyMap<string, number> | undefined {
  if (view.getUint32(0) > view.byteLength) return undefined;
  const count = view.getUint32(HEADER_LENGTH);
  if (count > MOST_TAGS || HEADER_LENGTH + 4 + count * TAG_ENTRY_LENGTH > view.byteLength) return undefined;
  const tags = new Map<string, number>();
  for (let i = 0; i < count; i++) {
    const entry = HEADER_LENGTH + 4 + i * TAG_ENTRY_LENGTH;
    const offset = view.getUint32(entry + 4);
    if (offset + view.getUint32(entry + 8) > view.byteLength) return undefined;
    tags.set(lettersOf(view, entry, 4), offset);
  }
  return tags;
}

/** The description: plain ASCII in version 2, the first of several languages in version 4. */
function readDescription(view: DataView, at: number): string {
  const left = view.byteLength - at;
  if (left < 28) return '';
  const type = lettersOf(view, at, 4);
  if (type === 'desc') {
    const count = Math.min(view.getUint32(at + 8), left - 12, MOST_LETTERS);
    return tidy(lettersOf(view, at + 12, count));
  }
  if (type !== 'mluc' || view.getUint32(at + 8) === 0) return '';
  const start = view.getUint32(at + 24);
  const length = Math.min(view.getUint32(at + 20), left - start, MOST_LETTERS * 2);
  let text = '';
  for (let i = 0; i + 1 < length; i += 2) text += String.fromCharCode(view.getUint16(at + start + i));
  return tidy(text);
}

function tidy(text: string): string {
  return text
    .replace(/\0.*$/su, '')
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim();
}

function letters(bytes: Uint8Array, at: number, count: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + count));
}

function lettersOf(view: DataView, at: number, count: number): string {
  return letters(new Uint8Array(view.buffer, view.byteOffset, view.byteLength), at, count);
}
