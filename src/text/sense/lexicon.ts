import { wordsAB } from './lexicon/words-a-b.data.ts';
import { wordsC } from './lexicon/words-c.data.ts';
import { wordsCH } from './lexicon/words-ch.data.ts';
import { wordsD } from './lexicon/words-d.data.ts';
import { wordsEG } from './lexicon/words-e-g.data.ts';
import { wordsH } from './lexicon/words-h.data.ts';
import { wordsIL } from './lexicon/words-i-l.data.ts';
import { wordsM } from './lexicon/words-m.data.ts';
import { wordsN } from './lexicon/words-n.data.ts';
import { wordsOQ } from './lexicon/words-o-q.data.ts';
import { wordsRS } from './lexicon/words-r-s.data.ts';
import { wordsT } from './lexicon/words-t.data.ts';
import { wordsTH } from './lexicon/words-th.data.ts';
import { wordsTR } from './lexicon/words-tr.data.ts';
import { wordsUY } from './lexicon/words-u-y.data.ts';
import { idioms } from './lexicon/idioms.data.ts';
import { names } from './lexicon/names.data.ts';
import { termsCultureEducation } from './lexicon/terms-culture-education.data.ts';
import { termsEconomyPeople } from './lexicon/terms-economy-people.data.ts';
import { termsFamilyEnvironment } from './lexicon/terms-family-environment.data.ts';
import { termsSafetyHealth } from './lexicon/terms-safety-health.data.ts';
import { termsSociety } from './lexicon/terms-society.data.ts';
import { termsState } from './lexicon/terms-state.data.ts';
import { termsWorkDefence } from './lexicon/terms-work-defence.data.ts';
import { measureToken } from './token-shape.ts';
import { isGovernor, isObjectVerb, isQuantifier, isStrongFunctionWord } from './word-classes.ts';

/** A node of the phrase tree; edges are syllable keys, with `,` behind a key when a comma follows inside the phrase. */
export interface PhraseNode {
  readonly next: Map<string, PhraseNode>;
  /** Values of the gaps inside the phrase that ends here; undefined when none ends here. */
  inner?: readonly number[];
}

const JOINTS: Readonly<Record<string, number>> = { '~': -1, '/': 0.3, '|': 0.85, '‖': 1 };
let shared: PhraseNode | undefined;

/** The built-in lexicon. */
export function sharedPhrases(): PhraseNode {
  return (shared ??= buildShared());
}

/** Lists of own phrases that are kept ready: a batch asks for the same list thousands of times. */
const MOST_LISTS = 8;
const ownTrees = new Map<string, PhraseNode>();

/** A tree of the caller's phrases, in the notation of `lexicon/idioms.data.ts`; undefined when there are none. */
export function ownPhraseTree(phrases: readonly string[] = []): PhraseNode | undefined {
  if (phrases.length === 0) return undefined;
  const key = phrases.join('\n');
  const known = ownTrees.get(key);
  if (known !== undefined) return known;
  const root: PhraseNode = { next: new Map() };
  for (const phrase of phrases) addPhrase(root, phrase);
  if (ownTrees.size >= MOST_LISTS) ownTrees.clear();
  ownTrees.set(key, root);
  return root;
}

const WORD_LISTS = [
  wordsAB,
  wordsC,
  wordsCH,
  wordsD,
  wordsEG,
  wordsH,
  wordsIL,
  wordsM,
  wordsN,
  wordsOQ,
  wordsRS,
  wordsT,
  wordsTH,
  wordsTR,
  wordsUY,
];
/** Later phrases replace earlier ones of the same words: terms win over words, idioms over terms. */
const PHRASE_LISTS = [
  termsState,
  termsSociety,
  termsSafetyHealth,
  termsFamilyEnvironment,
  termsWorkDefence,
  termsCultureEducation,
  termsEconomyPeople,
  names,
  idioms,
];

function buildShared(): PhraseNode {
  const root: PhraseNode = { next: new Map() };
  for (const data of WORD_LISTS) addWordList(root, data);
  for (const data of PHRASE_LISTS) for (const phrase of data.split(/[;\n]/)) addPhrase(root, phrase);
  return root;
}

function addWordList(root: PhraseNode, data: string): void {
  for (const line of data.trim().split('\n')) {
    const colon = line.indexOf(':');
    const head = line.slice(0, colon);
    for (const tail of line
      .slice(colon + 1)
      .trim()
      .split(' ')) {
      const syllables = [head, ...tail.split('_')];
      const last = syllables.at(-1) ?? '';
      if (isStrongFunctionWord(measureToken(last).key)) continue;
      insert(root, syllables, wordGaps(syllables));
    }
  }
}

/**
 * A word never breaks. Of three syllables, a head such as ngày or hội, or a verb with its object (giữ trật tự), opens
 * reluctantly behind the first; four syllables are two words.
 */
function wordGaps(syllables: readonly string[]): readonly number[] {
  const head = measureToken(syllables[0] ?? '').key;
  const heads = isObjectVerb(head) || (isGovernor(head) && !isQuantifier(head));
  if (syllables.length === 3 && heads) return [-1.6, -2];
  if (syllables.length === 4) return [-2, -1, -2];
  return syllables.slice(1).map(() => -2);
}

function addPhrase(root: PhraseNode, phrase: string): void {
  const syllables: string[] = [];
  const inner: number[] = [];
  let joint = -2;
  for (const part of phrase.normalize('NFC').trim().split(/\s+/)) {
    const value = JOINTS[part];
    if (value !== undefined) {
      joint = value;
      continue;
    }
    if (syllables.length > 0) inner.push(joint);
    joint = commaJoint(syllables, part);
    syllables.push(part);
  }
  if (syllables.length > 1) insert(root, syllables, inner);
}

/** Unmarked, a comma inside a phrase is a neutral place between longer items, a bad one after a single syllable. */
function commaJoint(before: readonly string[], part: string): number {
  if (!part.endsWith(',')) return -2;
  const previous = before.at(-1);
  return previous === undefined || previous.endsWith(',') ? -1 : 0.3;
}

function insert(root: PhraseNode, syllables: readonly string[], inner: readonly number[]): void {
  let node = root;
  for (const [index, syllable] of syllables.entries()) {
    const token = measureToken(syllable);
    const edge = index < syllables.length - 1 && token.trail === ',' ? `${token.key},` : token.key;
    let child = node.next.get(edge);
    if (child === undefined) {
      child = { next: new Map() };
      node.next.set(edge, child);
    }
    node = child;
  }
  node.inner = inner;
}
