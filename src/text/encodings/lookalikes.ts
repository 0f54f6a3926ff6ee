import { parseRoman } from '../roman-numerals.ts';
import { isSyllable } from '../syllable.ts';

/** A piece of text with what should stand there; offsets are UTF-16 units, half open. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly found: string;
  readonly suggest: string;
}

function pairs(...rows: readonly string[]): Map<string, string> {
  const map = new Map<string, string>();
  for (const row of rows) {
    for (const entry of row.split(' ')) {
      const [bad = '', ...good] = [...entry];
      map.set(bad, good.join(''));
    }
  }
  return map;
}

/** Letters that are wrong in Vietnamese wherever they stand in a Latin word. */
const LATIN = pairs(
  'ÐĐ ðđ ƉĐ ɖđ ƣư ƢƯ ǎă ǍĂ ıi ɑa ɡg ƿp',
  'ᴀa ᴄc ᴅd ᴇe ᴊj ᴋk ᴍm ᴏo ᴘp ᴛt ᴜu ᴠv ᴡw ᴢz ʏy ɴn ɪi ʜh ʟl ʙb',
);

/** Cyrillic and Greek letters with a Latin twin. */
const TWINS = pairs(
  'аa еe оo рp сc уy хx іi ѕs јj һh ԁd ɩi вb мm тt кk нh',
  'АA ВB ЕE КK МM НH ОO РP СC ТT ХX ІI ЅS ЈJ УY ѴV',
  'ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo νv ρp αa ιi υu κk',
);

/** Small Cyrillic letters that only look like a capital in small form; they prove nothing on their own. */
const WEAK = new Set('вмткн');

const WORD = /[\p{L}\p{M}\p{Nl}\u{1d400}-\u{1d7ff}]+/gu;

/** Signs and digits from East Asian keyboards, and other doubles of ASCII signs. */
const SIGNS = /[\uff01-\uff5e\u01c3\u{1d400}-\u{1d7ff}\u2160-\u217f]+/gu;

function plainSign(text: string): string {
  return text.replace(/\u01c3/g, '!').normalize('NFKC');
}

/** Letters and signs that look right and are wrong, with their replacements, in order. */
export function findLookalikes(text: string): readonly Replacement[] {
  if (!/\P{ASCII}/u.test(text)) return [];
  const found: Replacement[] = [];
  for (const match of text.matchAll(SIGNS)) {
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      found: match[0],
      suggest: plainSign(match[0]),
    });
  }
  const foreign = /[\u0400-\u052f\u0370-\u03ff]/.test(text) && hasForeignWord(text);
  for (const match of text.matchAll(WORD)) {
    const replaced = replaceWord(match[0], foreign);
    if (replaced) found.push(shrink(match.index, match[0], replaced));
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** True when some word is Cyrillic or Greek in earnest: it has a letter without a Latin twin. */
function hasForeignWord(text: string): boolean {
  for (const [word] of text.matchAll(WORD)) {
    if ([...word].some((c) => /[\u0400-\u052f\u0370-\u03ff]/.test(c) && !TWINS.has(c))) return true;
  }
  return false;
}

function replaceWord(word: string, foreign: boolean): string | undefined {
  let result = '';
  let latinSwaps = 0;
  let twins = 0;
  let weak = 0;
  let latin = 0;
  for (const letter of word.normalize('NFC')) {
    const swap = LATIN.get(letter);
    const twin = TWINS.get(letter);
    if (swap) latinSwaps += 1;
    else if (twin) {
      twins += 1;
      if (WEAK.has(letter)) weak += 1;
    } else if (/[A-Za-z\u00c0-\u024f\u1e00-\u1eff]/.test(letter)) latin += 1;
    result += swap ?? twin ?? letter;
  }
  if (latinSwaps + twins === 0 || result === word) return undefined;
  const sound = isSyllable(result);
  if (twins === 0) return sound || latin === 0 || /^[Đđ]/.test(result) ? result : undefined;
  if (latin > 0) return sound || weak === 0 ? result : undefined;
  if (foreign || weak > 0) return undefined;
  const roman = /^[IVXLC]+$/.test(result) && parseRoman(result) !== undefined;
  return roman || (sound && result.length > 1) ? result : undefined;
}

/** The smallest stretch that changes. */
function shrink(at: number, found: string, suggest: string): Replacement {
  const composed = found.normalize('NFC');
  if (composed.length !== found.length) return { start: at, end: at + found.length, found, suggest };
  let start = 0;
  while (start < found.length && found[start] === suggest[start]) start += 1;
  let tail = 0;
  while (tail < found.length - start && found.at(-1 - tail) === suggest.at(-1 - tail)) tail += 1;
  return {
    start: at + start,
    end: at + found.length - tail,
    found: found.slice(start, found.length - tail),
    suggest: suggest.slice(start, suggest.length - tail),
  };
}

/** The text with replacements put in; they must be in order and apart from each other. */
export function applyReplacements(text: string, replacements: readonly Replacement[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, suggest } of replacements) {
    if (start < at) continue;
    result += text.slice(at, start) + suggest;
    at = end;
  }
  return result + text.slice(at);
}
