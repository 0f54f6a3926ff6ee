import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { contentKey, deflateWhole } from './flate-splice.ts';
import type { PdfFile, PdfRef, PdfStream } from './pdf-file.ts';
import { pdfText } from './pdf-syntax.ts';
import type { OutputProfile } from './render-options.ts';

/** The condition named when a file embeds no profile (PDF/X-1a only). */
const REGISTERED_CONDITION = {
  identifier: 'FOGRA39',
  info: 'Coated FOGRA39 (ISO 12647-2:2004)',
  registry: 'http://www.color.org',
} as const;

/** Deflating a profile costs more than the rest of a page: done once for each profile in memory. */
const deflatedProfiles = new WeakMap<Uint8Array, PdfStream>();

/** Writes the output intent and returns its reference. */
export function addOutputIntent(file: PdfFile, profile: OutputProfile | undefined): PdfRef {
  const condition = profile ?? REGISTERED_CONDITION;
  const embedded = profile ? ` /DestOutputProfile ${file.addStream(profileStream(profile.bytes))}` : '';
  const registry = condition.registry ? ` /RegistryName ${pdfText(condition.registry)}` : '';
  const name = pdfText(condition.identifier);
  return file.add(
    `<< /Type /OutputIntent /S /GTS_PDFX /OutputConditionIdentifier ${name} /OutputCondition ${name}` +
      `${registry} /Info ${pdfText(condition.info)}${embedded} >>`,
  );
}

/** Stands for a profile in the hash of a file. */
export function profileKey(bytes: Uint8Array): string {
  return profileStream(bytes).key ?? '';
}

function profileStream(bytes: Uint8Array): PdfStream {
  let stream = deflatedProfiles.get(bytes);
  if (!stream) {
    stream = { entries: '/N 4 /Filter /FlateDecode', bytes: deflateWhole(bytes), key: contentKey(bytes) };
    deflatedProfiles.set(bytes, stream);
  }
  return stream;
}

const HEADER_LENGTH = 128;

/** Whether a file is an ICC profile that a CMYK output intent may carry: class `prtr`, space `CMYK`, v2 or v4. */
export function checkOutputProfile(bytes: Uint8Array): readonly Diagnostic[] {
  if (bytes.length <= HEADER_LENGTH + 4 || tag(bytes, 36) !== 'acsp') return refuse('not-icc', '');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0) > bytes.length) return refuse('truncated', String(view.getUint32(0)));
  const major = bytes[8] ?? 0;
  if (major !== 2 && major !== 4) return refuse('version', String(major));
  if (tag(bytes, 16) !== 'CMYK') return refuse('not-cmyk', tag(bytes, 16).trim());
  if (tag(bytes, 12) !== 'prtr') return refuse('not-printer', tag(bytes, 12));
  return [];
}

function refuse(reason: string, found: string): readonly Diagnostic[] {
  return [diagnostic(`print/profile-${reason}`, 'error', { kind: 'argument', name: 'profile' }, { found })];
}

function tag(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}
