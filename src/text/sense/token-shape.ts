import { syllableKey } from './syllable-key.ts';

/** What the rules need to know about one token. */
export interface TokenShape {
  /** Lookup key of the bare word; `-` for every free-standing dash. */
  readonly key: string;
  /** Opening brackets and quotes in front of the word. */
  readonly lead: string;
  /** Punctuation behind the word, in order. */
  readonly trail: string;
  readonly kind: 'word' | 'number' | 'roman' | 'dash' | 'empty' | 'mark';
  readonly capital: boolean;
  readonly allCapitals: boolean;
}

const PARTS = /^([("“‘'«[{]*)(.*?)([)\]}"”’'»,.;:!?…]*)$/su;
const DASH = /^[-–—]+$/;
const NUMBER = /^[+-]?\d[\d.,/%:°-]*%?$|^\d+[-–/]\d+([-–/]\d+)?$/;
const ROMAN = /^(?=[IVXLC])(X{0,3}(IX|IV|V?I{0,3})|[LC]?X{0,3}(IX|IV|V?I{0,3}))$/;

const cache = new Map<string, TokenShape>();
const CACHE_LIMIT = 20_000;

/** Splits a token into leading marks, the word and trailing marks, and says what kind of word it is. */
export function measureToken(token: string): TokenShape {
  const known = cache.get(token);
  if (known !== undefined) return known;
  if (cache.size >= CACHE_LIMIT) cache.clear();
  const measured = shapeOf(token);
  cache.set(token, measured);
  return measured;
}

function shapeOf(token: string): TokenShape {
  if (DASH.test(token)) return shape('-', '', '', 'dash', false, false);
  const parts = PARTS.exec(token);
  const lead = parts?.[1] ?? '';
  const word = parts?.[2] ?? token;
  const trail = parts?.[3] ?? '';
  if (word === '') return shape('', lead, trail, token === '' ? 'empty' : 'mark', false, false);
  if (NUMBER.test(word)) return shape(word, lead, trail, 'number', false, false);
  const upper = word.toUpperCase();
  const first = word.slice(0, 1);
  const capital = first !== first.toLowerCase();
  const allCapitals = word === upper && word !== word.toLowerCase();
  if (allCapitals && ROMAN.test(word)) return shape(syllableKey(word), lead, trail, 'roman', true, true);
  return shape(syllableKey(word), lead, trail, 'word', capital, allCapitals);
}

function shape(
  key: string,
  lead: string,
  trail: string,
  kind: TokenShape['kind'],
  capital: boolean,
  allCapitals: boolean,
): TokenShape {
  return { key, lead, trail, kind, capital, allCapitals };
}
