import { describe, expect, test } from 'vitest';
import { solid } from '../../src/colour/ink.ts';
import { NAMED_INKS } from '../../src/colour/named-inks.ts';
import { polygonPath, rectPath, type Path } from '../../src/geometry/path.ts';
import type { Rect } from '../../src/geometry/rect.ts';
import { FLAG_STAR_INNER, formPath } from '../../src/model/shape-forms.ts';
import { renderSvg } from '../../src/renderers/svg/render-svg.ts';
import { itemBounds } from '../../src/scene/bounds.ts';
import type { PathItem, Scene } from '../../src/scene/display-list.ts';
import { mitreTips } from '../../src/scene/mitre-tips.ts';

const glyphs = { outline: () => [] };
const paint = solid(NAMED_INKS.gold);
const line = (path: Path, widthMm: number, join: 'miter' | 'round' | 'bevel'): PathItem => ({
  kind: 'path',
  from: 'n',
  path,
  stroke: { paint, widthMm, join },
});
const boundsOf = (path: Path, widthMm: number, join: 'miter' | 'round' | 'bevel' = 'miter'): Rect => {
  const box = itemBounds(line(path, widthMm, join), glyphs as unknown as Parameters<typeof itemBounds>[1]);
  if (!box) throw new Error('no ink');
  return box;
};
const SPIKE = polygonPath([
  { x: 0, y: 0 },
  { x: 100, y: 10 },
  { x: 0, y: 20 },
]);

describe('mitred lines', () => {
  test('a box grows by half the line, no more', () => {
    const box = boundsOf(rectPath({ x: 10, y: 20, width: 30, height: 40 }), 6);
    for (const [key, value] of Object.entries({ x: 7, y: 17, width: 36, height: 46 }))
      expect(box[key as keyof Rect]).toBeCloseTo(value, 9);
  });

  test('the tips of the flag’s star reach as far as its edges meet: 36 degrees, 3.2 times half the line', () => {
    const star = formPath({ kind: 'star', points: 5, inner: FLAG_STAR_INNER });
    const reach = 5 / Math.sin(Math.PI / 10);
    expect(boundsOf(star, 10).y).toBeCloseTo(-reach, 4);
    expect(boundsOf(star, 10, 'round').y).toBeCloseTo(-5, 9);
    expect(mitreTips(star, 5)).toHaveLength(10);
  });

  test('a spike reaches to its tip until the limit cuts it off', () => {
    const half = Math.atan(10 / 100);
    expect(1 / Math.sin(half)).toBeGreaterThan(10);
    expect(boundsOf(SPIKE, 4).width).toBeLessThan(110);
    const blunt = polygonPath([
      { x: 0, y: 0 },
      { x: 100, y: 20 },
      { x: 0, y: 40 },
    ]);
    const wide = boundsOf(blunt, 4);
    expect(wide.x + wide.width).toBeCloseTo(100 + 2 / Math.sin(Math.atan(20 / 100)), 6);
  });

  test('where a curve goes on straight there is no tip beside the line; an open line has none at its ends', () => {
    const bow: Path = [
      { op: 'M', x: 0, y: 0 },
      { op: 'L', x: 50, y: 0 },
      { op: 'C', x1: 80, y1: 0, x2: 100, y2: 20, x: 100, y: 50 },
      { op: 'Q', x1: 100, y1: 80, x: 100, y: 90 },
    ];
    for (const { x, y } of mitreTips(bow, 3)) expect([x - 50, y].map(Math.abs).every((n) => n > 50.001)).toBe(false);
    expect(mitreTips(bow.slice(0, 2), 3)).toEqual([]);
    expect(mitreTips([], 3)).toEqual([]);
  });

  test('SVG is told the limit that print and screen go by, for its own is 4', () => {
    const scene = { title: 't', pageId: 'p', widthMm: 100, heightMm: 50, bleedMm: 0, safeMm: 0 };
    const draw = (join: 'miter' | 'round'): string =>
      renderSvg({ ...scene, items: [line(SPIKE, 4, join)] } as Scene, { glyphs: glyphs as never, bleed: false });
    expect(draw('miter')).toContain('stroke-linejoin="miter" stroke-linecap="butt" stroke-miterlimit="10"');
    expect(draw('round')).not.toContain('miterlimit');
  });
});
