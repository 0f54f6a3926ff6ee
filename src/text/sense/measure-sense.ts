import { splitTokens } from '../tokens.ts';
import { kindOfValue, type Gap, type Sense } from './gap-kind.ts';
import { judgeGaps } from './judge-gaps.ts';
import { ownPhraseTree, sharedPhrases } from './lexicon.ts';
import { boundByPattern } from './pattern-rules.ts';
import { chunkWords } from './phrase-chunks.ts';
import { segmentWords } from './segment-words.ts';
import { measureToken } from './token-shape.ts';

export type { Sense } from './gap-kind.ts';

export interface SenseOptions {
  /** A user's own phrases, in the notation of the lexicon: a space binds, `~ / |` allow a bad, neutral, good break. */
  readonly ownPhrases?: readonly string[];
}

/**
 * Judges every gap between the tokens of a slogan: never, bad, neutral, good or strong. Any text is accepted; what the
 * rules don't understand (other scripts, emoji, broken surrogates) gets neutral or bad gaps, never an error. Time grows
 * with the length of the text and no faster.
 */
export function measureSense(text: string, options: SenseOptions = {}): Sense {
  const { tokens, forced } = splitTokens(text);
  const shapes = tokens.map(measureToken);
  const segments = segmentWords(shapes, sharedPhrases(), ownPhraseTree(options.ownPhrases));
  const bound = segments.map((segment, index) => {
    const next = segments[index + 1];
    return next === undefined ? undefined : boundByPattern(shapes, segment, next);
  });
  const chunks = chunkWords(shapes, segments, bound);
  const gaps: Gap[] = Array.from({ length: Math.max(0, tokens.length - 1) });
  for (const [index, segment] of segments.entries()) {
    for (const [offset, value] of segment.inner.entries()) {
      gaps[segment.start + offset] = gap(segment.start + offset, value, value <= -2 ? 'word' : 'term');
    }
    const rule = bound[index];
    if (rule !== undefined) gaps[segment.end] = gap(segment.end, -2, rule);
  }
  for (const [index, verdict] of judgeGaps(shapes, chunks).entries()) {
    const after = chunks[index]?.end ?? 0;
    gaps[after] = gap(after, verdict.value, verdict.rule);
  }
  for (const after of forced) gaps[after] = gap(after, 1, 'line-feed');
  return { tokens, gaps, forced };
}

function gap(after: number, value: number, rule: string): Gap {
  return { after, kind: kindOfValue(value), value, rule };
}
