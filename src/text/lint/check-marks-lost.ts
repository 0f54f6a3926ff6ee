import { foreignWords } from '../foreign-words.ts';
import { isSyllable } from '../syllable.ts';
import { foldText } from '../vietnamese-letters.ts';
import { finding, type LintFinding } from './finding.ts';
import { foldedPhrasesAt, isKnownPair, likelyWord, type Phrase } from './phrases.ts';
import { capitalized, follows, isAllCapitals, type Word } from './word.ts';

const isBare = (word: Word): boolean => /^[A-Za-z]+$/.test(word.text);

/** Text that has lost its marks: all of it (keyboard), most of it with strange accents (OCR), or single words. */
export function checkLostMarks(text: string, words: readonly Word[]): readonly LintFinding[] {
  const letters = words.filter((word) => /\p{L}/u.test(word.text));
  const whole = checkWhole(text, letters);
  return whole ? [whole] : [...checkSingle(text, words), ...checkNoise(text)];
}

function checkWhole(text: string, words: readonly Word[]): LintFinding | undefined {
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last || words.length < 3) return undefined;
  const bare = words.filter(isBare);
  const sound = bare.filter((w) => isSyllable(w.text) || likelyWord(w.text.toLowerCase()) !== undefined);
  const explained = explainedWords(words);
  if (bare.length === words.length) {
    if (sound.length < 0.8 * words.length || explained < 0.5 * words.length || !needsMarks(words)) return undefined;
    return finding(text, 'missing-diacritics', first.start, last.end, {
      code: 'missing-diacritics-all',
      suggest: restoreMarks(text, words),
    });
  }
  const broken = words.filter((w) => /^[A-Za-z\d]+$/.test(w.text) && /[a-z]/i.test(w.text) && !isReadable(w));
  const accented = words.filter((w) => /\P{ASCII}/u.test(w.text));
  const strange = accented.filter((w) => !isSyllable(w.text) && !foreignWords.has(w.text.toLowerCase()));
  const unmarked = words.length - accented.length;
  if (words.length < 4 || unmarked < 0.5 * words.length || strange.length < 0.5 * accented.length) return undefined;
  if (strange.length + broken.length < 2 || explained + broken.length < 0.5 * words.length) return undefined;
  return finding(text, 'ocr-garbage', first.start, last.end, { suggest: restoreMarks(text, words), fixes: false });
}

/** A bare word that may stand as it is: a syllable, a foreign word, an abbreviation, a number. */
function isReadable(word: Word): boolean {
  const lower = word.text.toLowerCase();
  return (
    isSyllable(word.text) || foreignWords.has(lower) || isAllCapitals(word.text) || !/^[a-z]{1,5}\d?[a-z]?$/.test(lower)
  );
}

/** How many words stand in some set phrase when marks are left aside. */
function explainedWords(words: readonly Word[]): number {
  let count = 0;
  for (let i = 0; i < words.length;) {
    const [phrase] = foldedPhrasesAt(words, i).filter((p) => p.words.length > 1);
    count += phrase?.words.length ?? 0;
    i += phrase?.words.length ?? 1;
  }
  return count;
}

/** True when the restored text isn't the text itself: `Nha Trang`, `Kon Tum` need no marks. */
function needsMarks(words: readonly Word[]): boolean {
  for (let i = 0; i < words.length; i++) {
    const phrases = foldedPhrasesAt(words, i).filter((p) => p.words.length > 1);
    if (phrases.some((p) => p.keys.some((key) => /\P{ASCII}/u.test(key)))) return true;
  }
  return false;
}

/** The text with the likeliest marks; capitals as typed. */
export function restoreMarks(text: string, words: readonly Word[]): string {
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return text;
  let result = '';
  let at = first.start;
  for (let i = 0; i < words.length;) {
    const [phrase] = foldedPhrasesAt(words, i);
    const span = words.slice(i, i + (phrase?.words.length ?? 1));
    span.forEach((word, k) => {
      const right = phrase?.keys[k] ?? likelyWord(word.folded) ?? word.text;
      result += text.slice(at, word.start) + casedLike(word, right);
      at = word.end;
    });
    i += span.length;
  }
  return result + text.slice(at, last.end);
}

function casedLike(word: Word, right: string): string {
  if (isAllCapitals(word.text) && word.text.length > 1) return right.toUpperCase();
  return /^\p{Lu}/u.test(word.text) ? capitalized(right) : right;
}

/** Bare words inside a phrase that has marks: `muôn nam`, `Viet Nam`, `an toan`. */
function checkSingle(text: string, words: readonly Word[]): readonly LintFinding[] {
  const found: LintFinding[] = [];
  for (let i = 0; i < words.length; i++) {
    const slip = slipAt(text, words, i);
    if (slip) found.push(slip);
    const phrase = foldedPhrasesAt(words, i).find((p) => lostIn(words, i, p).length > 0);
    if (!phrase) continue;
    const span = words.slice(i, i + phrase.words.length);
    const lost = lostIn(words, i, phrase);
    const first = lost[0];
    const last = lost.at(-1);
    if (!first || !last) continue;
    let suggest = text.slice(first.start, last.end);
    for (const word of lost.toReversed()) {
      const right = phrase.keys[span.indexOf(word)] ?? word.text;
      const at = word.start - first.start;
      suggest = suggest.slice(0, at) + casedLike(word, right) + suggest.slice(at + word.text.length);
    }
    found.push(finding(text, 'missing-diacritics', first.start, last.end, { suggest }));
    i += span.length - 1;
  }
  return found;
}

/** One word with other marks within a phrase of three words or more: `nông thôn mơi`, `lập thành tịch`. */
function slipAt(text: string, words: readonly Word[], at: number): LintFinding | undefined {
  const [phrase] = foldedPhrasesAt(words, at);
  if (!phrase || phrase.words.length < 3) return undefined;
  const span = words.slice(at, at + phrase.words.length);
  const wrong = span.filter((word, k) => word.key !== phrase.keys[k]);
  const [word] = wrong;
  if (!word || wrong.length > 1 || isBare(word) || !isSyllable(word.text)) return undefined;
  const near = span.some(
    (w, k) => k > 0 && isKnownPair(span[k - 1]?.key ?? '', w.key) && (w === word || span[k - 1] === word),
  );
  if (near) return undefined;
  const right = casedLike(word, phrase.keys[span.indexOf(word)] ?? word.text);
  return finding(text, 'spelling', word.start, word.end, { code: 'spelling-confused', suggest: right });
}

/**
 * The words of the phrase that were typed without any mark, if all others agree letter by letter and the typed
 * neighbours make no phrase of their own.
 */
function lostIn(words: readonly Word[], at: number, phrase: Phrase): readonly Word[] {
  const span = words.slice(at, at + phrase.words.length);
  if (span.length < 2) return [];
  const lost: Word[] = [];
  for (const [k, word] of span.entries()) {
    const right = phrase.keys[k] ?? '';
    if (word.key === right) continue;
    if (word.key !== foldText(right) || (k > 0 && !follows(word) && !/^\s*[,-]\s*$/.test(word.gap))) return [];
    lost.push(word);
  }
  if (lost.length === 0) return [];
  const pairs = span.slice(1).some((word, k) => isKnownPair(span[k]?.key ?? '', word.key) && lost.includes(word));
  const before = words[at - 1];
  const after = words[at + span.length];
  const leans =
    (before && span[0] && lost.includes(span[0]) && follows(span[0]) && isKnownPair(before.key, span[0].key)) ||
    (after && lost.includes(span.at(-1) ?? after) && follows(after) && isKnownPair(span.at(-1)?.key ?? '', after.key));
  return pairs || leans ? [] : lost;
}

/** Signs within words that scanners put for letters: `Đ@i hội`, `Vi§t`. Addresses, hashtags and slots aside. */
function checkNoise(text: string): readonly LintFinding[] {
  const found: LintFinding[] = [];
  for (const match of text.matchAll(/\S*\p{L}[@$^*_=~|<>\\¬§¤¦¢£¥©®¶†‡]+\p{L}\S*|(?<!\S)[¬§¤¦¶|~^_\\]{1,3}(?!\S)/gu)) {
    if (/^\S+@\S+\.\S+$|:\/\/|^www\.|^[#@{]/.test(match[0])) continue;
    found.push(
      finding(text, 'ocr-garbage', match.index, match.index + match[0].length, {
        code: 'ocr-garbage-sign',
        suggest: null,
      }),
    );
  }
  return found;
}
