import { foreignWords } from '../foreign-words.ts';
import { isSyllable } from '../syllable.ts';
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
/** UTF-8 sequences don't come about by chance: less will do, and letters may have been lost. */
const MOJIBAKE_LEAD = 0.05;
const MOJIBAKE_LEAST = 0.6;

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

/**
 * Guesses how a text was coded: reads it under each hypothesis and takes the best, if 0.8 of all its words are right
 * then, and the words that changed gain 0.3 by it. Clean Unicode, English, numbers and French words are `unicode`.
 */
export function detectEncoding(text: string): Detection {
  let best: Detection | undefined;
  let doubt = 0;
  for (const { from, text: decoded } of candidates(text)) {
    const mojibake = from === 'utf8-as-windows1252';
    const score = syllableShare(decoded);
    const { gain, share, count } = changeOf(text, decoded);
    // Foreign words that stay as they are speak neither for nor against.
    const certain = count >= 3 && share >= 0.95 && gain >= 2 * LEAD && score >= 0.5;
    doubt = Math.max(doubt, Math.min(score, gain));
    if (!certain && score < (mojibake ? MOJIBAKE_LEAST : LEAST)) continue;
    if (gain < (mojibake ? MOJIBAKE_LEAD : LEAD)) continue;
    if (!best || score > best.confidence + 1e-9) best = { from, confidence: score };
  }
  return { from: best?.from ?? 'unicode', confidence: Math.round(100 * (best?.confidence ?? 1 - doubt / 2)) / 100 };
}

interface Change {
  /** How much better the changed words became, -1 to 1. */
  readonly gain: number;
  /** The share of them that is right now. */
  readonly share: number;
  readonly count: number;
}

/** What a reading did to the words that it changed. */
function changeOf(text: string, decoded: string): Change {
  const before = text.split(/\s+/);
  const after = decoded.split(/\s+/);
  if (before.length !== after.length) {
    const share = syllableShare(decoded);
    return { gain: share - syllableShare(text), share, count: 0 };
  }
  const changed = [...before.keys()].filter((i) => before[i] !== after[i]);
  const pick = (words: readonly string[]): string => changed.map((i) => words[i] ?? '').join(' ');
  const share = syllableShare(pick(after));
  return { gain: share - syllableShare(pick(before)), share, count: changed.length };
}
