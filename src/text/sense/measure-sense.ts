import { splitTokens } from '../tokens.ts';
import { kindOfValue, type Gap, type Sense } from './gap-kind.ts';
import { judgeJoint } from './joint-rules.ts';
import { phraseTree } from './lexicon.ts';
import { boundByPattern } from './pattern-rules.ts';
import { segmentWords, type Segment } from './segment-words.ts';
import { measureToken } from './token-shape.ts';

export type { Sense } from './gap-kind.ts';

export interface SenseOptions {
  /** A user's own phrases, in the notation of the lexicon: a space binds, `~ / |` allow a bad, neutral, good break. */
  readonly ownPhrases?: readonly string[];
}

/** Longer texts are measured without the lexicon's help: nobody hangs a slogan of 4,000 words. */
const MAX_TOKENS = 4000;

/**
 * Judges every gap between the tokens of a slogan: never, bad, neutral, good or strong. Any text is accepted; what the
 * rules don't understand (other scripts, emoji, broken surrogates) gets neutral or bad gaps, never an error.
 */
export function measureSense(text: string, options: SenseOptions = {}): Sense {
  const { tokens, forced } = splitTokens(text);
  const shapes = tokens.map(measureToken);
  const root = tokens.length > MAX_TOKENS ? { next: new Map() } : phraseTree(options.ownPhrases);
  const segments = segmentWords(shapes, root);
  const gaps: Gap[] = [];
  const forcedSet = new Set(forced);
  for (const [index, segment] of segments.entries()) {
    for (const [offset, value] of segment.inner.entries()) {
      gaps.push(gap(segment.start + offset, value, value <= -2 ? 'word' : 'term'));
    }
    const next: Segment | undefined = segments[index + 1];
    if (next === undefined) continue;
    const after = segment.end;
    const bound = boundByPattern(shapes, after, segment.start === segment.end);
    if (bound !== undefined) gaps.push(gap(after, -2, bound));
    else {
      const verdict = judgeJoint({ shapes, segments, index });
      gaps.push(gap(after, verdict.value, verdict.rule));
    }
  }
  return {
    tokens,
    gaps: gaps.map((one) => (forcedSet.has(one.after) ? { ...one, kind: 'strong', value: 1, rule: 'line-feed' } : one)),
    forced,
  };
}

function gap(after: number, value: number, rule: string): Gap {
  return { after, kind: kindOfValue(value), value, rule };
}
