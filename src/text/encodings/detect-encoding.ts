import { foreignWords } from '../foreign-words.ts';
import { isSyllable, parseSyllable } from '../syllable.ts';
import type { Detection, TextEncoding } from './encoding.ts';
import { decodeMojibake, looksLikeMojibake } from './mojibake.ts';
import { decodeTcvn3 } from './tcvn3.ts';
import { decodeViqr, looksLikeViqr } from './viqr.ts';
import { decodeVni, looksLikeVni } from './vni.ts';

/** Letters that only Unicode has: text with them needs no legacy reading. */
const UNICODE_LETTERS = /[\u1ea0-\u1ef9\u01a0\u01a1\u01af\u01b0\u0102\u0103\u0110\u0111]/g;

const TCVN3_SIGNS = /[®µ¶·¸¹¨©ª«¬\u00ad»¼½¾ÆÇ§¡¢£¤¥¦È-ÿ]/;

/** By how much a legacy reading must beat the text as it stands, and the least score it needs. */
const LEAD = 0.3;
const LEAST = 0.8;

/**
 * The share of words that can be Vietnamese. Words are what spaces separate, without ASCII punctuation around them;
 * numbers and signs don't count. A word of one letter counts for less, for any letter is a word.
 */
export function syllableShare(text: string): number {
  let sum = 0;
  let good = 0;
  for (const raw of text.split(/[\s\u00a0\-–—/,;:!?()“”"]+/)) {
    const word = raw.replace(/^[.'’‘]+|[.'’‘…]+$/g, '');
    if (word === '' || /^[\d.,%+]+$/.test(word)) continue;
    const weight = word.length === 1 ? 0.25 : 1;
    sum += weight;
    if (isSyllable(word) || foreignWords.has(word.toLowerCase()) || /^[IVXLC]+$/.test(word)) good += weight;
    else if (/^(?:\p{Lu}\.)+\p{L}+$/u.test(word) || /^\p{Lu}{2,5}$/u.test(word)) good += weight / 2;
  }
  return sum === 0 ? 0 : good / sum;
}

interface Candidate {
  readonly from: TextEncoding;
  readonly text: string;
}

function candidates(text: string): readonly Candidate[] {
  const list: Candidate[] = [];
  if (looksLikeMojibake(text)) list.push({ from: 'utf8-as-windows1252', text: decodeMojibake(text).text });
  const unicode = text.match(UNICODE_LETTERS)?.length ?? 0;
  if (unicode > 0) return list;
  if (TCVN3_SIGNS.test(text)) list.push({ from: 'tcvn3', text: decodeTcvn3(text) });
  if (looksLikeVni(text)) list.push({ from: 'vni', text: decodeVni(text) });
  if (looksLikeViqr(text) && !/[\u00a1-\uffff]/.test(text.replace(/[“”‘’–—…]/g, ''))) {
    list.push({ from: 'viqr', text: decodeViqr(text) });
  }
  return list;
}

/** Words with marks that no Vietnamese syllable has; a text that gains none of them is its own best reading. */
function brokenWords(text: string): number {
  return (text.match(/[^\s]*[^\u0000-\u007f\s][^\s]*/g) ?? []).filter((word) => {
    const letters = word.replace(/[^\p{L}\p{M}]/gu, '');
    return letters.length > 1 && !parseSyllable(letters);
  }).length;
}

/**
 * Guesses how a text was coded: reads it under each hypothesis and takes the best, if it beats the text as it stands
 * by 0.3 and has 0.8 of its words right. Clean Unicode, English, numbers and French words are `unicode`.
 */
export function detectEncoding(text: string): Detection {
  const asIs = syllableShare(text.normalize('NFC').replace(/\u00ad/g, '\u00ad'));
  let best: Detection | undefined;
  for (const candidate of candidates(text)) {
    const score = syllableShare(candidate.text);
    const need = candidate.from === 'utf8-as-windows1252' ? 0.6 : LEAST;
    const lead = candidate.from === 'utf8-as-windows1252' ? 0.05 : LEAD;
    const long = text.length > 40 && brokenWords(text) > 2 * brokenWords(candidate.text) + 2;
    if (score < need || score - asIs < (long ? lead / 2 : lead)) continue;
    if (!best || score > best.confidence + 1e-9) best = { from: candidate.from, confidence: score };
  }
  if (best) return { from: best.from, confidence: Math.round(best.confidence * 100) / 100 };
  return { from: 'unicode', confidence: Math.round((1 - 0.5 * doubt(text)) * 100) / 100 };
}

/** How far a text that is taken as Unicode looks like something else, 0 to 1. */
function doubt(text: string): number {
  if (/^[\u0000-\u007f]*$/.test(text)) return looksLikeViqr(text) ? 0.5 : 0;
  const words = text.split(/\s+/).filter((word) => /[^\u0000-\u007f]/.test(word));
  return Math.min(1, brokenWords(text) / Math.max(1, words.length));
}
