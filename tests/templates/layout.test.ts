import { describe, expect, test } from 'vitest';
import type { Rect } from '../../src/geometry/rect.ts';
import { solveLayout } from '../../src/templates/layout.ts';
import { readEdge, readLength } from '../../src/templates/measure-expression.ts';
import type { TemplateBox, TemplateItem } from '../../src/templates/template.ts';

const PAGE: Rect = { x: 0, y: 0, width: 4000, height: 1000 };
const FRAMES = {
  page: PAGE,
  bleed: { x: -20, y: -20, width: 4040, height: 1040 },
  safe: { x: 50, y: 50, width: 3900, height: 900 },
  field: { x: 100, y: 100, width: 3800, height: 800 },
};

function guide(id: string, box: TemplateBox): TemplateItem {
  return { id, name: id, draw: 'guide', box };
}

function solve(
  boxes: Readonly<Record<string, TemplateBox>>,
  gone: readonly string[] = [],
): Readonly<Record<string, Rect>> {
  const items = Object.entries(boxes).map(([id, box]) => guide(id, box));
  return Object.fromEntries(solveLayout(items, FRAMES, new Set(gone)));
}

describe('solving a layout', () => {
  test('two of start, end, centre and size fix an axis', () => {
    const { a, b, c, d } = solve({
      a: { left: 'field.left', right: 'field.right', top: 'field.top', height: 0.1 },
      b: { right: 'page.right - 0.05', width: '0.25w', bottom: 'bleed.bottom', height: '0.5h' },
      c: { cx: 'page.cx', width: 0.3, cy: 'safe.cy', aspect: 3 },
      d: { width: 0.2, height: 0.2 },
    });
    expect(a).toEqual({ x: 100, y: 100, width: 3800, height: 100 });
    expect(b).toEqual({ x: 2950, y: 520, width: 1000, height: 500 });
    expect(c).toEqual({ x: 1850, y: 450, width: 300, height: 100 });
    expect(d).toEqual({ x: 1900, y: 400, width: 200, height: 200 });
  });

  test('limits hold, and a limited box sits in the middle of its room', () => {
    const { a, b, c } = solve({
      a: { left: 'field.left', right: 'field.right', maxWidth: 1, top: 'field.top', height: 0.02, minHeight: 0.06 },
      b: { left: 'field.left', width: 9, right: 'field.right', top: 'field.top', height: 0.1 },
      c: { left: 'field.right', right: 'field.left', top: 'field.top', height: 0.1 },
    });
    expect(a).toEqual({ x: 1500, y: 100, width: 1000, height: 60 });
    expect(b?.width).toBe(3800);
    expect(c?.width).toBe(0);
  });

  test('of several edges the one furthest inside the page counts', () => {
    const { a, b } = solve({
      a: {
        left: ['field.left', 'page.left + 0.4'],
        right: ['page.right - 0.4', 'field.right'],
        top: ['field.top', 'page.top + 0.05'],
        bottom: 'field.bottom',
      },
      b: { cx: ['a.cx', 'page.left'], width: 0.1, top: 'field.top', height: 0.1 },
    });
    expect(a).toEqual({ x: 400, y: 100, width: 3200, height: 800 });
    expect(b?.x).toBe(1950);
  });

  const STACK = {
    unit: { left: 'field.left', right: 'field.right', top: 'field.top', height: 0.1 },
    rule: { left: 'field.left', right: 'field.right', top: 'unit.bottom + 0.03', height: 0.02 },
    slogan: { left: 'field.left', right: 'field.right', top: 'rule.bottom + 0.05', bottom: 'date.top - 0.05' },
    date: { left: 'field.left', right: 'field.right', bottom: 'field.bottom', height: 0.08 },
  };

  test('what is gone gives its room and its gap away', () => {
    expect(solve(STACK)['slogan']).toEqual({ x: 100, y: 300, width: 3800, height: 470 });
    expect(solve(STACK, ['date'])['slogan']).toEqual({ x: 100, y: 300, width: 3800, height: 600 });
    expect(solve(STACK, ['unit'])['slogan']?.y).toBe(100 + 20 + 50);
    expect(solve(STACK, ['unit', 'rule', 'date'])['slogan']).toEqual({ x: 100, y: 100, width: 3800, height: 800 });
  });

  test('throws for what a checked template can’t hold', () => {
    expect(() => solve({ a: { left: 'b.left', right: 'b.right', top: 'page.top', height: 0.1 } })).toThrow(RangeError);
    expect(() => solve({ a: { left: 'a.right', width: 0.1, top: 'page.top', height: 0.1 } })).toThrow(
      'depends on itself',
    );
    expect(() => solve({ a: { left: 'page.left', top: 'page.top', height: 0.1 } })).toThrow('no size');
  });
});

describe('expressions', () => {
  test.each([
    ['field.left', 'field', 'left', 0, 'short'],
    ['unit.bottom + 0.05', 'unit', 'bottom', 0.05, 'short'],
    ['branch-left.cy - 0.2h', 'branch-left', 'cy', -0.2, 'height'],
    ['page.right-0.1w', 'page', 'right', -0.1, 'width'],
  ] as const)('%s', (text, frame, edge, amount, of) => {
    expect(readEdge(text)).toEqual({ frame, edge, offset: { amount, of } });
  });

  test.each([
    '',
    'left',
    'field',
    'field.',
    'Field.left',
    'field.left +',
    'field.left * 2',
    'field.left + 5mm',
    'a b.left',
  ])('“%s” is no edge', (text) => expect(readEdge(text)).toBeUndefined());

  test('sizes are never negative and have at most one unit', () => {
    expect(readLength(0.2)).toEqual({ amount: 0.2, of: 'short' });
    expect(readLength('0.3w')).toEqual({ amount: 0.3, of: 'width' });
    for (const bad of [-0.1, NaN, Infinity, '-0.1', '0.3x', '', 'w', '1e3'])
      expect(readLength(bad), String(bad)).toBeUndefined();
  });
});
