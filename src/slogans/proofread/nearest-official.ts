import { type Word, wordsOf } from '../../text/lint/word.ts';
import { alignWords, type Hunk } from './align-words.ts';

/** A wording that texts are compared with. */
export interface ApprovedWording {
  readonly id: string;
  /** NFC, sentence case. */
  readonly text: string;
}

export interface NearOfficial {
  readonly slogan: ApprovedWording;
  /** Twice the shared words over all words of both, 0 to 1. */
  readonly ratio: number;
  readonly hunks: readonly Hunk[];
  /** The same slogan with slips, and not another one like it. */
  readonly same: boolean;
}

/** Below this a text has nothing to do with the slogan. */
const NEAR = 0.7;
const SAME = 0.78;
const LONGEST = 400;

/** The words of each approved wording, split once. */
const SPLIT = new WeakMap<ApprovedWording, readonly Word[]>();

function wordsOfSlogan(slogan: ApprovedWording): readonly Word[] {
  const known = SPLIT.get(slogan);
  if (known) return known;
  const words = wordsOf(slogan.text);
  SPLIT.set(slogan, words);
  return words;
}

/** True when so few words are shared that no alignment can bring the texts near. */
function isFar(mine: readonly Word[], theirs: readonly Word[]): boolean {
  const keys = new Set(theirs.map((word) => word.key));
  const shared = mine.filter((word) => keys.has(word.key)).length;
  return 2 * Math.min(shared, theirs.length) < NEAR * (mine.length + theirs.length);
}

/** Compares a text with one official wording, word by word, case and tone placing left aside. */
export function compareOfficial(text: string, slogan: ApprovedWording): NearOfficial {
  const mine = wordsOf(text).slice(0, LONGEST);
  const theirs = wordsOfSlogan(slogan);
  const hunks = alignWords(
    mine.map((w) => w.key),
    theirs.map((w) => w.key),
  );
  const shared = hunks.filter((h) => h.same).reduce((sum, h) => sum + h.a[1] - h.a[0], 0);
  const ratio = mine.length + theirs.length === 0 ? 0 : (2 * shared) / (mine.length + theirs.length);
  const differing = hunks.filter((h) => !h.same);
  const extra = differing.reduce((sum, h) => sum + h.a[1] - h.a[0], 0);
  const missing = differing.reduce((sum, h) => sum + h.b[1] - h.b[0], 0);
  const allowed = Math.max(2, Math.floor(theirs.length / 5));
  // Another ordinal, year or place is another occasion, not a slip.
  const occasion = differing.some(
    (h) =>
      mine.slice(...h.a).some((w) => isOccasion(w.text, w.opens)) &&
      theirs.slice(...h.b).some((w) => isOccasion(w.text, w.opens)),
  );
  const digits = differing.some((h) => mine.slice(...h.a).some((w) => /\d|^[IVX]+$/.test(w.text)));
  const same = ratio >= SAME && extra <= allowed && missing <= allowed && differing.length <= 4 && !occasion && !digits;
  return { slogan, ratio, hunks, same };
}

function isOccasion(word: string, opens: boolean): boolean {
  return /\d|^[IVX]+$/.test(word) || (!opens && /^\p{Lu}\p{Ll}/u.test(word));
}

/** The official slogan most like the text, if any is near. */
export function nearestOfficial(text: string, official: readonly ApprovedWording[]): NearOfficial | undefined {
  let best: NearOfficial | undefined;
  const mine = wordsOf(text).slice(0, LONGEST);
  for (const slogan of official) {
    if (isFar(mine, wordsOfSlogan(slogan))) continue;
    const near = compareOfficial(text, slogan);
    if (near.ratio >= NEAR && (!best || near.ratio > best.ratio)) best = near;
  }
  return best;
}
