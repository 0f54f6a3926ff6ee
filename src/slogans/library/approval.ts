import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { hashWording } from './hash.ts';
import { readSlots } from './slots.ts';
import type { Slogan, SloganLibrary } from './slogan.ts';

/**
 * Whether printed words are the approved ones: `equal`; `differs`; `unknown` when neither the library nor the hash
 * can tell; `free` when nobody claims that they are approved.
 */
export type ApproveStatus = 'equal' | 'differs' | 'unknown' | 'free';

/** The words of a design and the version they claim to be. */
export interface ClaimedWording {
  readonly text: string;
  readonly approved?: { readonly id: string; readonly hash: string };
}

/**
 * Compares with the version that was chosen, not with whatever the library holds today: words whose hash is the
 * claimed one are equal even when the library has changed or lost the slogan. Capitals are a setting of the design and
 * don't count; filled slots count as equal when their values are of the right type.
 */
export function approveStatus(wording: ClaimedWording, library: SloganLibrary): ApproveStatus {
  const { approved } = wording;
  if (!approved) return 'free';
  const slogan = library.byId.get(approved.id);
  if (slogan?.approval === 'suggestion') return 'free';
  const text = plainText(wording.text);
  if (hashWording(text) === approved.hash) return 'equal';
  if (slogan?.hash !== approved.hash) return 'unknown';
  return isWordingOf(slogan, text) ? 'equal' : 'differs';
}

/** `slogan/wording-differs` (error) or `slogan/wording-unknown` (warning); nothing when all is well or nothing is claimed. */
export function checkApprovedWording(wording: ClaimedWording, library: SloganLibrary): readonly Diagnostic[] {
  const status = approveStatus(wording, library);
  const id = wording.approved?.id ?? '';
  const at = { kind: 'text', start: 0, end: wording.text.length } as const;
  if (status === 'unknown') return [diagnostic('slogan/wording-unknown', 'warning', at, { id })];
  const slogan = library.byId.get(id);
  if (status !== 'differs' || !slogan) return [];
  const source = slogan.source.number ?? slogan.source.title;
  return [diagnostic('slogan/wording-differs', 'error', at, { id, approved: slogan.text, source })];
}

function isWordingOf(slogan: Slogan, text: string): boolean {
  if (slogan.slots.length > 0) return readSlots(slogan.text, text) !== null;
  return text.toLowerCase() === slogan.text.toLowerCase();
}

/** Line breaks of the design are not words. */
function plainText(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
