import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkFinishing } from '../../src/finishing/check-finishing.ts';
import { nestPieces, type NestPiece } from '../../src/finishing/nest-pieces.ts';
import { foldDepth, hasPocket, EDGES } from '../../src/finishing/page-finishing.ts';
import { eyeletEdges, placeEyelets } from '../../src/finishing/place-eyelets.ts';
import { planFinishing } from '../../src/finishing/plan-finishing.ts';
import { planPanels, ROLL_MARGIN } from '../../src/finishing/plan-panels.ts';
import type { Edge, Finishing } from '../../src/formats/format.ts';
import type { Point } from '../../src/geometry/rect.ts';
import { applyFix } from '../../src/preflight/apply-fix.ts';
import { compileScene } from '../../src/scene/compile-scene.ts';
import { sampleDesign, textNode } from '../model/sample-design.ts';
import { FONTS } from '../preflight/check-design.ts';

const seed = 20250902;
const side = fc.oneof(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 200, max: 50_000 }));
const sizes = fc.record({ widthMm: side, heightMm: side });
const edges = fc.subarray<Edge>([...EDGES]);
const eyelets = fc.record(
  {
    pitchMm: fc.integer({ min: 100, max: 5000 }),
    insetMm: fc.integer({ min: 0, max: 120 }),
    holeMm: fc.constantFrom(8, 10, 12),
    edges,
  },
  { requiredKeys: ['pitchMm', 'insetMm', 'holeMm'] },
);
const finishings: fc.Arbitrary<Finishing> = fc.record(
  {
    hemMm: fc.integer({ min: 0, max: 100 }),
    eyelets,
    pockets: fc.record({ edges, flatMm: fc.integer({ min: 0, max: 150 }) }),
    windSlits: fc.record({ pitchMm: fc.integer({ min: 400, max: 3000 }), radiusMm: fc.integer({ min: 20, max: 100 }) }),
  },
  { requiredKeys: ['hemMm', 'eyelets'] },
);

/** Where the eyelets of one side stand along it, rising. */
function along(
  points: readonly Point[],
  edge: Edge,
  { widthMm, heightMm }: { widthMm: number; heightMm: number },
  inset: number,
) {
  const level = edge === 'top' || edge === 'bottom';
  const depth = { top: inset, left: inset, bottom: heightMm - inset, right: widthMm - inset }[edge];
  return points
    .filter(({ x, y }) => Math.abs((level ? y : x) - depth) < 1e-6)
    .map(({ x, y }) => (level ? x : y))
    .toSorted((a, b) => a - b);
}

describe('eyelets of a piece of any size', () => {
  test('stand on it, each once, none within another row, and no gap on a finished side is wider than asked', () => {
    fc.assert(
      fc.property(sizes, finishings, (size, finishing) => {
        const points = placeEyelets(size, finishing);
        const { insetMm = 0, pitchMm = 0 } = finishing.eyelets ?? {};
        for (const { x, y } of points) {
          expect(x >= 0 && x <= size.widthMm && y >= 0 && y <= size.heightMm).toBe(true);
        }
        const keys = points.map(({ x, y }) => `${x.toFixed(4)} ${y.toFixed(4)}`);
        expect(new Set(keys).size).toBe(keys.length);
        const wanted = eyeletEdges(finishing);
        expect(points.length > 0).toBe(wanted.length > 0);
        if (Math.min(size.widthMm, size.heightMm) <= 2 * insetMm) return;
        for (const edge of wanted) {
          const row = along(points, edge, size, insetMm);
          const length = edge === 'top' || edge === 'bottom' ? size.widthMm : size.heightMm;
          const [before, after]: readonly Edge[] =
            edge === 'top' || edge === 'bottom' ? ['left', 'right'] : ['top', 'bottom'];
          const start = (at: Edge | undefined): number =>
            (at && hasPocket(finishing, at) ? foldDepth(finishing, at) : 0) + insetMm;
          const span = length - start(before) - start(after);
          if (span <= 0) continue;
          expect(row[0]).toBeLessThanOrEqual(start(before) + 1e-6);
          expect(row.at(-1)).toBeGreaterThanOrEqual(length - start(after) - 1e-6);
          // And no eyelet more than it takes.
          const own = row.filter((at) => at >= start(before) - 1e-6 && at <= length - start(after) + 1e-6);
          const gaps = own.slice(1).map((at, i) => at - (own[i] ?? 0));
          expect(Math.max(...gaps)).toBeLessThanOrEqual(pitchMm + 1e-6);
          expect(own.length).toBe(Math.max(1, Math.ceil(span / pitchMm - 1e-9)) + 1);
        }
      }),
      { seed, numRuns: 300 },
    );
  });

  test.each([
    [6000, 1000, 500, 26, 28],
    [6000, 1000, 500, 0, 28],
    [1000, 1000, 1000, 25, 4],
    [1000, 1000, 949, 25, 8],
    [1000, 1000, 950, 25, 4],
    [3000, 800, 300, 20, 26],
    [40, 1000, 500, 25, 3],
    [40, 40, 500, 25, 1],
    [1, 1, 500, 25, 1],
    [50_000, 1000, 500, 25, 204],
  ])('%s × %s mm every %s mm, %s from the edge: %s', (widthMm, heightMm, pitchMm, insetMm, count) => {
    const finishing = { hemMm: 0, eyelets: { pitchMm, insetMm, holeMm: 12 } };
    expect(planFinishing({ widthMm, heightMm }, finishing).counts.eyelets).toBe(count);
  });
});

describe('what is counted', () => {
  test('is the length that is drawn; hem and pocket share the sides, and the blank has what is folded back', () => {
    fc.assert(
      fc.property(sizes, finishings, (size, finishing) => {
        const { counts, blank, folds, welds } = planFinishing(size, finishing);
        const lengthOf = (edge: Edge): number => (edge === 'top' || edge === 'bottom' ? size.widthMm : size.heightMm);
        const sum = (list: readonly Edge[]): number => list.reduce((all, edge) => all + lengthOf(edge), 0) / 1000;
        const pockets = EDGES.filter((edge) => hasPocket(finishing, edge));
        const hems = EDGES.filter((edge) => !hasPocket(finishing, edge) && foldDepth(finishing, edge) > 0);
        expect(counts.pocketM).toBeCloseTo(sum(pockets), 9);
        expect(counts.hemM).toBeCloseTo(sum(hems), 9);
        expect(folds).toHaveLength(pockets.length + hems.length);
        expect(welds.filter(({ pocket }) => pocket).map(({ edge }) => edge)).toEqual(pockets);
        const across = foldDepth(finishing, 'left') + foldDepth(finishing, 'right');
        expect(blank.width).toBe(size.widthMm + across);
        expect(blank.y).toBeCloseTo(-foldDepth(finishing, 'top'), 9);
      }),
      { seed },
    );
  });

  test('wind slits stand in rows at most so far apart as asked, clear of hems and edges', () => {
    fc.assert(
      fc.property(sizes, finishings, (size, finishing) => {
        const { windSlits } = finishing;
        const { slits } = planFinishing(size, finishing);
        expect(slits.length > 0 && !windSlits).toBe(false);
        if (!windSlits) return;
        const deepest = Math.max(...EDGES.map((edge) => foldDepth(finishing, edge)));
        const ends = slits.map((path) => path[0]).filter((step) => step?.op === 'M');
        for (const { x, y } of ends) {
          expect(x).toBeGreaterThanOrEqual(deepest);
          expect(x + 2 * windSlits.radiusMm).toBeLessThanOrEqual(size.widthMm - deepest + 1e-6);
          expect(y).toBeGreaterThanOrEqual(deepest);
          expect(y + windSlits.radiusMm).toBeLessThanOrEqual(size.heightMm - deepest + 1e-6);
        }
        const rows = [...new Set(ends.map(({ y }) => Math.round(y * 1000)))].toSorted((a, b) => a - b);
        for (const [i, row] of rows.slice(1).entries())
          expect((row - (rows[i] ?? 0)) / 1000).toBeLessThanOrEqual(windSlits.pitchMm + 0.01);
        const first = ends.filter(({ y }) => Math.round(y * 1000) === rows[0]).map(({ x }) => x);
        for (const [i, x] of first.slice(1).entries())
          expect(x - (first[i] ?? 0)).toBeLessThanOrEqual(windSlits.pitchMm + 1e-6);
      }),
      { seed, numRuns: 60 },
    );
  });
});

describe('what is mended', () => {
  const banner = (finishing: Finishing, x: number) => {
    const design = sampleDesign([textNode('slogan', { x, y: 0, width: 5900, height: 990 })]);
    const [page] = design.pages;
    if (!page) throw new Error('no page');
    return { ...design, pages: [{ ...page, finishing }] };
  };
  const find = (design: ReturnType<typeof sampleDesign>) => {
    const [page] = design.pages;
    if (!page) throw new Error('no page');
    return checkFinishing(page, compileScene(design, page.id, FONTS).scene, FONTS);
  };

  test.each([60, 90, 250])(
    'eyelets every %s mm come off the letters, and never further apart than asked',
    (pitchMm) => {
      const finishing = { hemMm: 0, eyelets: { pitchMm, insetMm: 40, holeMm: 12 } };
      const design = banner(finishing, 50);
      const [finding] = find(design);
      expect(finding?.code).toBe('finishing/eyelet-on-letter');
      if (!finding?.fix) throw new Error('no fix');
      const mended = applyFix(design, finding.fix);
      if (!mended.ok) throw new Error('refused');
      expect(find(mended.design)).toEqual([]);
      expect(mended.design.pages[0]?.finishing?.eyelets?.pitchMm ?? 0).toBeLessThanOrEqual(pitchMm);
    },
  );

  test.each([
    ['hem', { hemMm: 60 }, 'finishing/ink-in-hem'],
    ['pocket', { hemMm: 0, pockets: { edges: ['top'], flatMm: 90 } }, 'finishing/ink-in-pocket'],
  ] as const)('ink in a %s: the fix of each finding ends it and makes no other', (_name, finishing, code) => {
    let design = banner(finishing, 0);
    const found = find(design);
    expect(found.map((one) => one.code)).toContain(code);
    for (let i = 0; i < 4; i++) {
      const fix = find(design).find((one) => one.fix)?.fix;
      if (!fix) break;
      const mended = applyFix(design, fix);
      if (!mended.ok) throw new Error('refused');
      design = mended.design as typeof design;
    }
    expect(find(design)).toEqual([]);
  });
});

describe('the roll', () => {
  test('pieces that fit to the millimetre are laid, across or along, on as many rolls as it takes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 300, max: 3200 }),
        fc.integer({ min: 1000, max: 9000 }),
        fc.integer({ min: 1, max: 5 }),
        fc.boolean(),
        fc.integer({ min: 0, max: 50 }),
        (rollMm, rollLengthMm, count, across, gapMm) => {
          const [a, b] = [rollMm - ROLL_MARGIN, rollLengthMm];
          const piece: NestPiece = { name: 'tấm', widthMm: across ? b : a, heightMm: across ? a : b, count };
          const plan = nestPieces({ pieces: [piece], rollMm, rollLengthMm, gapMm, turn: true });
          if (!plan.ok) throw new Error(JSON.stringify(plan.diagnostics));
          expect(plan.value.rolls.flatMap(({ placed }) => placed)).toHaveLength(count);
          expect(plan.value.lengthMm).toBeCloseTo(count * rollLengthMm, 6);
          const larger = nestPieces({
            pieces: [{ ...piece, widthMm: piece.widthMm + 1 }],
            rollMm,
            rollLengthMm,
            gapMm,
            turn: false,
          });
          expect(larger.ok).toBe(false);
        },
      ),
      { seed, numRuns: 60 },
    );
  });

  test('no number that makes no sense gets a plan of panels, and none throws', () => {
    const request = { size: { widthMm: 6000, heightMm: 1000 }, bleedMm: 5, cuts: 'auto', ink: [] } as const;
    for (const [rollMm, overlapMm] of [
      [Number.NaN, 20],
      [3200, Number.NaN],
      [3200, -1],
      [0, 0],
      [-3200, 20],
      [90, 20],
      [3200, 1600],
      [51, 0],
    ] as const)
      expect([rollMm, overlapMm, planPanels({ ...request, rollMm, overlapMm }).ok]).toEqual([rollMm, overlapMm, false]);
  });
});
