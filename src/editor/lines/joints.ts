import type { OptionalStyle } from '../../model/node-commands.ts';
import type { TextStyle } from '../../model/design.ts';
import { takeForcedBreaks } from '../../typesetting/token-spans.ts';

/** What the designer wants between two words: a line end, no line end, or what the composer thinks best. */
export type Joint = 'split' | 'glued' | 'auto';

/** A change of a text's style as `setTextStyle` takes it. */
export interface StyleChange {
  readonly patch: Partial<TextStyle>;
  readonly unset: readonly OptionalStyle[];
}

type Sizing = TextStyle['sizing'];

/** Words of a text as the composer counts them; `text` is as stored, NFC. */
export function jointWords(text: string): readonly string[] {
  const line = takeForcedBreaks(text, undefined).text;
  return line === '' ? [] : line.split(' ');
}

/** The line ends that leave the composer no choice: the designer's own, or the line feeds of the words. */
function fixedEnds(style: TextStyle, text: string): readonly number[] | undefined {
  return takeForcedBreaks(text, style.breaks, style.splits).forced;
}

/** What was set for the gap after word `gap`. */
export function jointOf(style: TextStyle, text: string, gap: number): Joint {
  const ends = fixedEnds(style, text) ?? style.splits ?? [];
  if (ends.includes(gap)) return 'split';
  return style.glued?.includes(gap) ? 'glued' : 'auto';
}

/**
 * Sets one gap. Where all line ends are fixed the others stay as they are; else only this one is told, and the
 * composer goes on choosing the rest. A number of lines that can no longer be is given up.
 */
export function changeJoint(style: TextStyle, text: string, gap: number, joint: Joint): StyleChange {
  const fixed = fixedEnds(style, text);
  const ends = withGap(fixed ?? style.splits ?? [], gap, joint === 'split');
  const glued = withGap(style.glued ?? [], gap, joint === 'glued');
  const patch: Record<string, unknown> = {};
  const unset: OptionalStyle[] = [];
  if (fixed) patch['breaks'] = ends;
  else if (ends.length > 0) patch['splits'] = ends;
  else unset.push('splits');
  if (glued.length > 0) patch['glued'] = glued;
  else unset.push('glued');
  const exact = style.sizing.exactLines;
  if (exact !== undefined && (fixed ? exact !== ends.length + 1 : exact < ends.length + 1)) {
    patch['sizing'] = withoutExactLines(style.sizing);
  }
  return { patch, unset };
}

function withGap(gaps: readonly number[], gap: number, within: boolean): readonly number[] {
  const others = gaps.filter((other) => other !== gap);
  return within ? [...others, gap].toSorted((a, b) => a - b) : others;
}

/** Takes one of the composer's alternatives as it is: all its line ends are fixed. */
export function takeBreaks(style: TextStyle, breaks: readonly number[]): StyleChange {
  const exact = style.sizing.exactLines;
  const agrees = exact === undefined || exact === breaks.length + 1;
  return { patch: { breaks, ...(agrees ? {} : { sizing: withoutExactLines(style.sizing) }) }, unset: [] };
}

/** Asks for a number of lines, or leaves it open; fixed line ends are given up, forced and glued ones stay. */
export function takeLineCount(style: TextStyle, lines: number | undefined): StyleChange {
  const open = withoutExactLines(style.sizing);
  return { patch: { sizing: lines === undefined ? open : { ...open, exactLines: lines } }, unset: ['breaks'] };
}

/** Gives all line ends back to the composer. */
export function giveBackLines(style: TextStyle): StyleChange {
  return { patch: { sizing: withoutExactLines(style.sizing) }, unset: ['breaks', 'splits', 'glued'] };
}

/** Whether the designer has said anything about the lines. */
export function linesAreSet({ breaks, splits, glued, sizing }: TextStyle): boolean {
  return breaks !== undefined || splits !== undefined || glued !== undefined || sizing.exactLines !== undefined;
}

function withoutExactLines({ exactLines: _exactLines, ...open }: Sizing & { readonly exactLines?: number }): Sizing {
  return open;
}
