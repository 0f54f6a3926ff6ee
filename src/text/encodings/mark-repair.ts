import { orderMarks } from '../normalize.ts';
import { changeTone, isSyllable } from '../syllable.ts';
import { letterParts, TONE_MARK, type Tone, TONES } from '../vietnamese-letters.ts';
import type { Replacement } from './lookalikes.ts';

const TONE_OF_MARK = new Map<string, Tone>(TONES.filter((t) => t !== 'ngang').map((t) => [TONE_MARK[t], t]));

/** Consonants that Unicode joins with a tone-like mark: `ṭ`, `ń`, `ḥ` … Their NFD shows the mark. */
const STRAY = /[^aăâeêioôơuưy\s\u0300-\u036f][\u0300\u0301\u0303\u0309\u0323]/i;

/**
 * Words whose marks were typed in the wrong order: the tone on a consonant (`kêt́`, `Viêṭ`), or before the shape
 * (`á̂`). The suggestion is NFC with the tone on its vowel.
 */
export function findMarkOrder(text: string): readonly Replacement[] {
  const found: Replacement[] = [];
  if (!/[\u0300-\u036f\u00d1\u00f1\u0143-\u0148\u1e00-\u1e99]/.test(text)) return found;
  for (const match of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    const word = match[0];
    const suggest = repairWord(word);
    if (suggest !== undefined) found.push({ start: match.index, end: match.index + word.length, found: word, suggest });
  }
  return found;
}

function repairWord(word: string): string | undefined {
  const ordered = orderMarks(word);
  if (!STRAY.test(ordered.normalize('NFD'))) {
    return ordered !== word.normalize('NFC') ? ordered : undefined;
  }
  let tone: Tone | undefined;
  let bare = '';
  for (const sign of ordered.normalize('NFD')) {
    const of = TONE_OF_MARK.get(sign);
    if (of && tone) return undefined;
    if (of) tone = of;
    else bare += sign;
  }
  const plain = bare.normalize('NFC');
  const repaired = tone ? changeTone(plain, tone) : undefined;
  return repaired && isSyllable(repaired) && repaired !== word ? repaired : undefined;
}

/**
 * Combining tone marks that stand apart from their vowel, as text taken out of PDF files has them: `ca ̉`, `h ̃ ành`
 * (where the mark belongs to the word before, and the space is false), `ban.̣`.
 */
export function findDetachedMarks(text: string): readonly Replacement[] {
  const found: Replacement[] = [];
  const pattern = /(?:(\p{L}+)( ))?(\p{L}*)([ .,!;:]+)([\u0300\u0301\u0303\u0309\u0323])( ?)(\p{L}*)/gu;
  for (const match of text.matchAll(pattern)) {
    const [whole, previous = '', space = '', before = '', gap = '', mark = '', , after = ''] = match;
    const tone = TONE_OF_MARK.get(mark);
    if (!tone) continue;
    const suggest = placeDetached(previous, space, before, gap, tone, after);
    found.push({ start: match.index, end: match.index + whole.length, found: whole, suggest });
  }
  return found;
}

function placeDetached(
  previous: string,
  space: string,
  before: string,
  gap: string,
  tone: Tone,
  after: string,
): string {
  const lead = previous + space;
  const stop = gap.trim();
  if (stop) {
    const marked = withFreeTone(before, tone) ?? before;
    return `${lead}${marked}${stop}${after ? ` ${after}` : ''}`;
  }
  const joined = before + after;
  const onJoined = withFreeTone(joined, tone);
  if (onJoined) return lead + onJoined;
  const onPrevious = previous ? withFreeTone(previous, tone) : undefined;
  if (onPrevious && isSyllable(joined)) return onPrevious + space + joined;
  const onBefore = withFreeTone(before, tone);
  if (onBefore) return `${lead}${onBefore}${after ? ` ${after}` : ''}`;
  return lead + (isSyllable(joined) ? joined : `${before}${after ? ` ${after}` : ''}`);
}

/** The word with the tone, if it bears none yet and is a syllable with it. */
function withFreeTone(word: string, tone: Tone): string | undefined {
  if ([...word].some((letter) => letterParts(letter).tone !== 'ngang')) return undefined;
  const marked = changeTone(word.normalize('NFC'), tone);
  return marked && isSyllable(marked) ? marked : undefined;
}
