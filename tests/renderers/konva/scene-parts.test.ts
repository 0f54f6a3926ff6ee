import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { solid } from '../../../src/colour/ink.ts';
import { NAMED_INKS } from '../../../src/colour/named-inks.ts';
import { rectPath } from '../../../src/geometry/path.ts';
import { rect, rectContains, rectsOverlap } from '../../../src/geometry/rect.ts';
import {
  changedAreas,
  cutParts,
  joinAreas,
  partsIn,
  splitParts,
  type Part,
} from '../../../src/renderers/konva/scene-parts.ts';
import type { GlyphSource, SceneItem } from '../../../src/scene/display-list.ts';

const noGlyphs: GlyphSource = { outline: () => [], advance: () => 0 };

function box(from: string, x: number): SceneItem {
  return { kind: 'path', from, path: rectPath(rect(x, 0, 10, 10)), fill: solid(NAMED_INKS.gold) };
}

/** Items of five objects side by side, the second of two items. */
const items = [box('a', 0), box('b', 20), box('b', 25), box('c', 40), box('d', 60), box('e', 80)];
const known = new WeakMap<SceneItem, Part>();
const split = (list: readonly SceneItem[]) => splitParts(list, known, noGlyphs);
const parts = split(items);

describe('parts of a display list', () => {
  test('are the objects, with the box of their ink', () => {
    expect(parts.map(({ from }) => from)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(parts[1]).toMatchObject({ weight: 2, bounds: rect(20, 0, 15, 10) });
    expect(partsIn(parts, rect(22, 2, 25, 2)).map(({ from }) => from)).toEqual(['b', 'c']);
  });

  test('are the same as last time where the same items stand', () => {
    expect(split([...items]).every((part, index) => part === parts[index])).toBe(true);
    const next = split(items.with(5, box('e', 85)));
    expect(next.map((part, index) => part === parts[index])).toEqual([true, true, true, true, false]);
  });

  test('tell which areas changed, whatever was taken out, put in or exchanged', () => {
    expect(changedAreas(parts, parts)).toEqual([]);
    expect(changedAreas(parts, parts.toSpliced(3, 1))).toEqual([rect(60, 0, 10, 10)]);
    expect(changedAreas(parts.slice(1), parts)).toEqual([rect(0, 0, 10, 10)]);
    expect(changedAreas(parts, split(items.with(3, box('c', 45))))).toEqual([rect(40, 0, 10, 10), rect(45, 0, 10, 10)]);
    expect(changedAreas(parts, [...parts.slice(1), ...parts.slice(0, 1)])).toBe('all');
  });

  test('are cut into what is lifted, what stands, and all from the lowest lifted one up', () => {
    const { standing, lifted, upper, bounds } = cutParts(parts, new Set(['b', 'd']));
    const names = (list: typeof parts) => list.map(({ from }) => from).join('');
    expect([names(standing), names(lifted), names(upper)]).toEqual(['ace', 'bd', 'bcde']);
    expect(bounds).toEqual(rect(20, 0, 50, 10));
    expect(cutParts(parts, new Set(['x'])).standing).toBe(parts);
  });
});

test('joined areas hold all areas and never overlap', () => {
  const side = fc.integer({ min: 1, max: 30 });
  const at = fc.integer({ min: 0, max: 100 });
  const areas = fc.array(fc.tuple(at, at, side, side).map((numbers) => rect(...numbers)));
  fc.assert(
    fc.property(areas, (list) => {
      const joined = joinAreas(list);
      expect(list.every((one) => joined.some((outer) => rectContains(outer, one)))).toBe(true);
      expect(joined.some((one, index) => joined.slice(0, index).some((other) => rectsOverlap(one, other)))).toBe(false);
    }),
    { seed: 20250902 },
  );
});
