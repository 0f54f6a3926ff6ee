import type { TextNode } from '../../model/design.ts';
import { displayedText, textRequest } from '../../scene/text-request.ts';
import type { ComposedText, ComposeRequest } from '../../typesetting/compose-request.ts';
import { composeAlternatives } from '../../typesetting/compose-text.ts';
import type { FontRegistry } from '../../typesetting/font-face.ts';

const SHOWN = 3;
/** Where the text itself has fewer ways, ways with more lines than it is allowed by itself are shown too. */
const MOST_LINES = 6;
/** Longer texts aren't slogans; weighing all their line ends would take too long between two clicks. */
const LONGEST = 600;

/**
 * Ways to break a text that differ in their line ends, best first: three where there are so many, none for an empty
 * or very long text, for one on an arc and while its font is loading. Forced and glued words are honoured.
 */
export function lineAlternatives(node: TextNode, words: string, fonts: FontRegistry): readonly ComposedText[] {
  const request = alternativesRequest(node, words, fonts);
  if (!request) return [];
  const found = [...composeAlternatives(request, fonts, SHOWN)];
  const { sizing } = request;
  if (found.length < SHOWN && sizing.exactLines === undefined && sizing.maxLines < MOST_LINES) {
    const wider = { ...request, sizing: { ...sizing, maxLines: MOST_LINES } };
    const known = new Set(found.map(({ breaks }) => breaks.join()));
    const more = composeAlternatives(wider, fonts, 2 * SHOWN).filter(({ breaks }) => !known.has(breaks.join()));
    found.push(...more.slice(0, SHOWN - found.length));
  }
  return found;
}

/** The best line ends in so many lines, or in the nearest number that is possible. */
export function bestBreaks(
  node: TextNode,
  words: string,
  fonts: FontRegistry,
  lines: number,
): readonly number[] | undefined {
  const request = alternativesRequest(node, words, fonts);
  if (!request) return undefined;
  const sizing = { ...request.sizing, exactLines: lines };
  return composeAlternatives({ ...request, sizing }, fonts, 1)[0]?.breaks;
}

function alternativesRequest(node: TextNode, words: string, fonts: FontRegistry): ComposeRequest | undefined {
  const face = fonts.get(node.style.fontId);
  // Line feeds are fixed line ends: the alternatives are those of the words without them.
  const text = displayedText(words, node.style).replaceAll('\n', ' ');
  if (!face || node.style.arcDeg || text.trim() === '' || text.length > LONGEST) return undefined;
  const { breaks: _breaks, ...request } = textRequest(node, text, face, fonts);
  return request;
}
