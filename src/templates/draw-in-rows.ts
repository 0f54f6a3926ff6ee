import { readEdge, scaleOffset } from './measure-expression.ts';
import type { EdgeRule, TemplateItem } from './template.ts';

/** Rows are not drawn in below this, in short sides: a date must stay readable. */
const LEAST_ROW = 0.048;

/**
 * The items with rows of words drawn in: the heights of all texts but one, and the vertical gaps between texts, are
 * `factor` times as large (0 to 1). What hangs on frames and pictures stays where it is.
 */
export function drawInRows(
  items: readonly TemplateItem[],
  but: TemplateItem | undefined,
  factor: number,
): readonly TemplateItem[] {
  const texts = new Set(items.filter(({ draw }) => draw === 'text').map(({ id }) => id));
  const closer = (text: string): string => (texts.has(readEdge(text)?.frame ?? '') ? scaleOffset(text, factor) : text);
  const edge = (rule: EdgeRule): EdgeRule => (typeof rule === 'string' ? closer(rule) : rule.map(closer));
  return items.map((item) => {
    if (item.draw !== 'text') return item;
    const { top, bottom, height } = item.box;
    const lower = item !== but && typeof height === 'number';
    return {
      ...item,
      box: {
        ...item.box,
        ...(top === undefined ? {} : { top: edge(top) }),
        ...(bottom === undefined ? {} : { bottom: edge(bottom) }),
        ...(lower ? { height: Math.max(height * factor, Math.min(height, LEAST_ROW)) } : {}),
      },
    };
  });
}
