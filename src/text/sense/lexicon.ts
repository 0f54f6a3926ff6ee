import { wordsAB } from './lexicon/words-a-b.data.ts';
import { wordsC } from './lexicon/words-c.data.ts';
import { wordsD } from './lexicon/words-d.data.ts';
import { wordsEH } from './lexicon/words-e-h.data.ts';
import { wordsIL } from './lexicon/words-i-l.data.ts';
import { wordsM } from './lexicon/words-m.data.ts';
import { wordsN } from './lexicon/words-n.data.ts';
import { wordsOQ } from './lexicon/words-o-q.data.ts';
import { wordsRS } from './lexicon/words-r-s.data.ts';
import { wordsT } from './lexicon/words-t.data.ts';
import { wordsTR } from './lexicon/words-tr.data.ts';
import { wordsUY } from './lexicon/words-u-y.data.ts';
import { names, termsLife, termsState } from './lexicon/terms.data.ts';
import { measureToken } from './token-shape.ts';
import { isGovernor, isQuantifier, isStrongFunctionWord } from './word-classes.ts';

/** A node of the phrase tree; edges are syllable keys, with `,` behind a key when a comma follows inside the phrase. */
export interface PhraseNode {
  readonly next: Map<string, PhraseNode>;
  /** Values of the gaps inside the phrase that ends here; undefined when none ends here. */
  inner?: readonly number[];
}

const JOINTS: Readonly<Record<string, number>> = { '~': -1, '/': 0.3, '|': 0.85, '‖': 1 };
let shared: PhraseNode | undefined;

/** The built-in lexicon, with the caller's own phrases on top. Phrases use the notation of `lexicon/terms.data.ts`. */
export function phraseTree(ownPhrases: readonly string[] = []): PhraseNode {
  shared ??= buildShared();
  if (ownPhrases.length === 0) return shared;
  const own: PhraseNode = copyNode(shared);
  for (const phrase of ownPhrases) addPhrase(own, phrase);
  return own;
}

function copyNode(node: PhraseNode): PhraseNode {
  const next = new Map<string, PhraseNode>();
  for (const [key, child] of node.next) next.set(key, copyNode(child));
  return node.inner === undefined ? { next } : { next, inner: node.inner };
}

function buildShared(): PhraseNode {
  const root: PhraseNode = { next: new Map() };
  for (const data of [
    wordsAB,
    wordsC,
    wordsD,
    wordsEH,
    wordsIL,
    wordsM,
    wordsN,
    wordsOQ,
    wordsRS,
    wordsT,
    wordsTR,
    wordsUY,
  ]) {
    addWordList(root, data);
  }
  for (const data of [termsState, termsLife, names]) {
    for (const phrase of data.split(/[;\n]/)) addPhrase(root, phrase);
  }
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

/** A word never breaks; after a head such as ngày or hội, three syllables are rather a name of two words. */
function wordGaps(syllables: readonly string[]): readonly number[] {
  const head = measureToken(syllables[0] ?? '').key;
  if (syllables.length === 3 && isGovernor(head) && !isQuantifier(head)) return [-1.6, -2];
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
