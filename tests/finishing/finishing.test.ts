import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkFinishing } from '../../src/finishing/check-finishing.ts';
import { pageFinishing } from '../../src/finishing/page-finishing.ts';
import { placeEyelets } from '../../src/finishing/place-eyelets.ts';
import { finishingWords, planFinishing } from '../../src/finishing/plan-finishing.ts';
import type { Edge, Finishing } from '../../src/formats/format.ts';
import { rectsOverlap } from '../../src/geometry/rect.ts';
import type { Design, Page } from '../../src/model/design.ts';
import { findPage } from '../../src/model/node-tree.ts';
import { setFinishing } from '../../src/model/page-commands.ts';
import { parseDesign, serializeDesign } from '../../src/model/parse-design.ts';
import { sampleDesign, textNode } from '../model/sample-design.ts';
import { banner, FONTS, lineItem } from '../renderers/pdf/press-scenes.ts';

const SEED = { seed: 20250902, numRuns: 300 };
const EYELETS = { pitchMm: 500, insetMm: 25, holeMm: 12 };

const sides = fc.record({
  widthMm: fc.double({ min: 300, max: 20_000, noNaN: true }),
  heightMm: fc.double({ min: 300, max: 8000, noNaN: true }),
});
const eyelets = fc.record({
  pitchMm: fc.integer({ min: 100, max: 1000 }),
  insetMm: fc.integer({ min: 10, max: 40 }),
  holeMm: fc.integer({ min: 8, max: 20 }),
});

describe('eyelets', () => {
  test('lie on the line, stand in every corner, and are nowhere further apart than asked', () => {
    fc.assert(
      fc.property(sides, eyelets, ({ widthMm, heightMm }, wanted) => {
        const points = placeEyelets({ widthMm, heightMm }, { hemMm: 30, eyelets: wanted });
        const { insetMm, pitchMm } = wanted;
        const near = (a: number, b: number): boolean => Math.abs(a - b) < 1e-6;
        for (const { x, y } of points) {
          const onSide = near(x, insetMm) || near(x, widthMm - insetMm);
          const onTop = near(y, insetMm) || near(y, heightMm - insetMm);
          expect(onSide || onTop).toBe(true);
        }
        for (const x of [insetMm, widthMm - insetMm])
          for (const y of [insetMm, heightMm - insetMm])
            expect(points.filter((p) => near(p.x, x) && near(p.y, y))).toHaveLength(1);
        for (const row of [points.filter((p) => near(p.y, insetMm)), points.filter((p) => near(p.x, insetMm))]) {
          const along = row
            .map((p) => (near(row[0]?.y ?? 0, row.at(-1)?.y ?? 0) ? p.x : p.y))
            .toSorted((a, b) => a - b);
          const gaps = along.slice(1).map((at, i) => at - (along[i] ?? 0));
          expect(Math.max(...gaps)).toBeLessThanOrEqual(pitchMm + 1e-6);
          expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThan(1e-6);
        }
      }),
      SEED,
    );
  });

  test('are counted as a person would: 6 × 1 m every half metre takes 28', () => {
    const plan = planFinishing({ widthMm: 6000, heightMm: 1000 }, { hemMm: 30, eyelets: EYELETS });
    expect(plan.counts).toEqual({ eyelets: 28, hemM: 14, pocketM: 0, ropeM: 0, slits: 0 });
    expect(finishingWords(plan)).toEqual(['gấp biên 30 mm: 14 m', '28 khoen Ø12, cách nhau ≤ 500, tâm cách mép 25 mm']);
  });

  test('keep off the sides with a pocket, or stand on the sides asked for alone', () => {
    const size = { widthMm: 800, heightMm: 2000 };
    const pockets = { edges: ['top', 'bottom'] as Edge[], flatMm: 80 };
    const beside = placeEyelets(size, { hemMm: 20, eyelets: EYELETS, pockets });
    expect(new Set(beside.map((p) => p.x))).toEqual(new Set([25, 775]));
    expect(Math.min(...beside.map((p) => p.y))).toBe(105);
    const top = placeEyelets(size, { hemMm: 20, eyelets: { ...EYELETS, edges: ['top'] } });
    expect(top.map(({ x, y }) => [x, y])).toEqual([
      [25, 25],
      [400, 25],
      [775, 25],
    ]);
  });

  test('a piece too narrow for two gets one in its middle', () => {
    expect(placeEyelets({ widthMm: 40, heightMm: 400 }, { hemMm: 0, eyelets: { ...EYELETS, edges: ['top'] } })).toEqual(
      [{ x: 20, y: 25 }],
    );
  });
});

describe('hem, pockets, rope, slits', () => {
  test('a pocket takes the place of the hem; the blank has what is folded back', () => {
    const finishing: Finishing = {
      hemMm: 20,
      pockets: { edges: ['top', 'bottom'], flatMm: 80 },
      rope: { edges: ['left'], tailMm: 500 },
    };
    const plan = planFinishing({ widthMm: 800, heightMm: 3000 }, finishing);
    expect(plan.counts).toEqual({ eyelets: 0, hemM: 6, pocketM: 1.6, ropeM: 4, slits: 0 });
    expect(plan.blank).toEqual({ x: -20, y: -80, width: 840, height: 3160 });
    expect(plan.welds.filter(({ pocket }) => pocket).map(({ from }) => from.y)).toEqual([80, 2920]);
  });

  test('wind slits stand inside and clear of what they are told to keep', () => {
    const size = { widthMm: 6000, heightMm: 3000 };
    const finishing: Finishing = { hemMm: 30, windSlits: { pitchMm: 600, radiusMm: 60 } };
    const all = planFinishing(size, finishing).slits;
    const word = { x: 1000, y: 1000, width: 4000, height: 800 };
    const some = planFinishing(size, finishing, [word]).slits;
    expect(all.length).toBeGreaterThan(some.length);
    expect(some.length).toBeGreaterThan(10);
    for (const slit of some) {
      const xs = slit.flatMap((step) => ('x' in step ? [step.x] : []));
      const ys = slit.flatMap((step) => ('y' in step ? [step.y] : []));
      const [x, y] = [Math.min(...xs), Math.min(...ys)];
      const box = { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
      expect(rectsOverlap(box, word)).toBe(false);
      expect(x).toBeGreaterThan(30);
      expect(Math.max(...ys)).toBeLessThan(2970);
    }
  });
});

const page = (finishing?: Finishing): Page => {
  const format = { ...(sampleDesign().pages[0] as Page).format, kind: 'bang-ron-ngang', widthMm: 3000, heightMm: 1000 };
  return {
    id: 'page-1',
    format,
    background: textNode('t').style.fill,
    nodes: [],
    ...(finishing ? { finishing } : {}),
  } as Page;
};

describe('what a hole or fold hits', () => {
  const scene = banner(3000, 1000, 20);

  test('nothing on a page with room', () => {
    expect(checkFinishing(page(), scene, FONTS)).toEqual([]);
  });

  test('an eyelet on a letter: the repair moves it off', () => {
    const low = { ...scene, items: [...scene.items, lineItem('SÁT MÉP', 450, 990, { sizeMm: 80, from: 'low' })] };
    const at = page({ hemMm: 0, eyelets: { ...EYELETS, insetMm: 35 } });
    const [finding] = checkFinishing(at, low, FONTS);
    expect(finding).toMatchObject({ code: 'finishing/eyelet-on-letter', severity: 'warning', at: { nodeId: 'low' } });
    const repaired = finding?.fix?.args['finishing'] as Finishing;
    expect(finding?.fix).toMatchObject({ command: 'setFinishing', args: { pageId: 'page-1' } });
    const left = checkFinishing(page(repaired), low, FONTS).filter(({ severity }) => severity === 'warning');
    expect(left).toEqual([]);
  });

  test('a letter in the hem and in a pocket: both are made narrower where there is room', () => {
    const high = { ...scene, items: [...scene.items, lineItem('ABC', 900, 104, { sizeMm: 80, from: 'high' })] };
    const pocket = page({ hemMm: 30, pockets: { edges: ['top'], flatMm: 80 } });
    const [inPocket] = checkFinishing(pocket, high, FONTS);
    expect(inPocket).toMatchObject({ code: 'finishing/ink-in-pocket', params: { depthMm: 80, side: 'top' } });
    const narrower = inPocket?.fix?.args['finishing'] as Finishing;
    expect(narrower.pockets?.flatMm).toBeGreaterThanOrEqual(40);
    expect(checkFinishing(page(narrower), high, FONTS)).toEqual([]);
    const hem = page({ hemMm: 60 });
    expect(checkFinishing(hem, high, FONTS).map(({ code, fix }) => [code, fix?.command])).toEqual([
      ['finishing/ink-in-hem', 'setFinishing'],
    ]);
    const touching = { ...scene, items: [lineItem('ABC', 900, 60, { sizeMm: 80, from: 'high' })] };
    expect(checkFinishing(hem, touching, FONTS)[0]?.fix).toBeUndefined();
  });
});

describe('the finishing of a design', () => {
  const own: Finishing = { hemMm: 25, eyelets: { ...EYELETS, edges: ['top'] }, rope: { edges: ['top'], tailMm: 400 } };
  const set = (finishing?: Finishing): Design => {
    const result = setFinishing(sampleDesign(), { pageId: 'page-1', ...(finishing ? { finishing } : {}) });
    if (!result.ok) throw new Error('refused');
    return result.design;
  };

  test('is that of its kind until it is set, is stored, and can be given back', () => {
    const usual = findPage(sampleDesign(), 'page-1') as Page;
    expect(pageFinishing(usual).hemMm).toBe(30);
    const read = parseDesign(serializeDesign(set(own)));
    expect(read.ok && read.value.pages[0]?.finishing).toEqual(own);
    const back = setFinishing(set(own), { pageId: 'page-1' });
    expect(back.ok && back.design).toEqual(sampleDesign());
  });

  test('a file with a finishing that is none is refused', () => {
    expect(setFinishing(sampleDesign(), { pageId: 'page-1', finishing: { ...own, hemMm: -1 } })).toMatchObject({
      diagnostics: [{ code: 'page/finishing-out-of-range' }],
    });
    const broken = serializeDesign(set(own)).replace(/"hemMm": \d+/, '"hemMm": -1');
    expect(parseDesign(broken).ok).toBe(false);
  });
});

describe('repairs that move the words', () => {
  const low = textNode('t', { source: { text: 'SÁT MÉP' }, x: 1000, y: 860, width: 4000, height: 138 });
  const found = (finishing: Finishing): { piece: Page; findings: ReturnType<typeof checkFinishing> } => {
    const design = sampleDesign([low]);
    const [first] = design.pages;
    if (!first) throw new Error('no page');
    const piece = { ...first, finishing };
    const hung = { ...banner(), items: [lineItem('SÁT MÉP', 1500, 990, { sizeMm: 80, from: 't' })] };
    return { piece, findings: checkFinishing(piece, hung, FONTS) };
  };

  test('a text in the hem is moved out of it', () => {
    const { findings } = found({ hemMm: 30 });
    expect(findings.map(({ code, fix }) => [code, fix?.command])).toEqual([['finishing/ink-in-hem', 'moveNodes']]);
    expect(findings[0]?.fix?.args['dx']).toBe(0);
    expect(findings[0]?.fix?.args['dy']).toBeLessThan(0);
  });

  test('a text in a pocket too, and one that is locked is left where it is', () => {
    const pocket: Finishing = { hemMm: 0, pockets: { edges: ['bottom'], flatMm: 80 } };
    expect(found(pocket).findings[0]?.fix?.command).toBe('moveNodes');
    const { piece } = found(pocket);
    const held = { ...piece, nodes: [{ ...low, lock: { position: true } }] };
    const hung = { ...banner(), items: [lineItem('SÁT MÉP', 1500, 990, { sizeMm: 80, from: 't' })] };
    expect(checkFinishing(held, hung, FONTS)[0]?.fix).toBeUndefined();
  });
});
