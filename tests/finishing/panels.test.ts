import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { InkBox } from '../../src/finishing/ink-boxes.ts';
import { inkBoxes } from '../../src/finishing/ink-boxes.ts';
import { planPanels, ROLL_MARGIN, ROLL_WIDTHS, type PanelRequest } from '../../src/finishing/plan-panels.ts';
import { banner, FONTS } from '../renderers/pdf/press-scenes.ts';

const request = (over: Partial<PanelRequest> = {}): PanelRequest => ({
  size: { widthMm: 12_000, heightMm: 4000 },
  bleedMm: 50,
  rollMm: 3200,
  overlapMm: 20,
  cuts: 'vertical',
  ink: [],
  ...over,
});

function planned(over: Partial<PanelRequest> = {}) {
  const plan = planPanels(request(over));
  if (!plan.ok) throw new Error(JSON.stringify(plan.diagnostics));
  return { ...plan.value, findings: plan.diagnostics };
}

const letters = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 0.97, noNaN: true }),
    part: fc.double({ min: 0.005, max: 0.03, noNaN: true }),
  }),
  { maxLength: 40 },
);

describe('panels', () => {
  test('cover the page with the overlap asked for, each no wider than the roll prints, wherever the letters are', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 300, max: 20_000 }),
        fc.integer({ min: 300, max: 9000 }),
        fc.constantFrom(...ROLL_WIDTHS),
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 60 }),
        fc.constantFrom('vertical' as const, 'horizontal' as const, 'auto' as const),
        letters,
        (widthMm, heightMm, rollMm, overlapMm, bleedMm, cuts, places) => {
          const ink = places.map(({ at, part }): InkBox => ({
            from: 'a',
            kind: 'letter',
            box: { x: at * widthMm, y: at * heightMm, width: part * widthMm, height: part * heightMm },
          }));
          const plan = planned({ size: { widthMm, heightMm }, rollMm, overlapMm, bleedMm, cuts, ink });
          const vertical = plan.cuts === 'vertical';
          const span = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) =>
            vertical ? [x, x + width] : [y, y + height];
          const trims = plan.panels.map(({ trim }) => span(trim));
          const bleeds = plan.panels.map(({ bleed }) => span(bleed));
          const across = vertical ? widthMm : heightMm;
          expect(trims[0]?.[0]).toBe(0);
          expect(trims.at(-1)?.[1]).toBeCloseTo(across, 6);
          expect(bleeds[0]?.[0]).toBe(0 - bleedMm);
          expect(bleeds.at(-1)?.[1]).toBeCloseTo(across + bleedMm, 6);
          trims.slice(1).forEach(([from = 0], i) => expect((trims[i]?.[1] ?? 0) - from).toBeCloseTo(overlapMm, 6));
          for (const [from = 0, to = 0] of bleeds) {
            expect(to - from).toBeLessThanOrEqual(rollMm - ROLL_MARGIN + 1e-6);
            expect(to - from).toBeGreaterThan(0);
          }
        },
      ),
      { seed: 20250902, numRuns: 300 },
    );
  });

  test('a piece that is exactly as long as its panels reach is covered by them', () => {
    const across = 4 * (3150 - 20) + 20;
    const plan = planned({ size: { widthMm: across - 100, heightMm: 4000 } });
    expect(plan.panels).toHaveLength(4);
    expect(plan.panels.map(({ bleed }) => Math.round(bleed.width * 1e6) / 1e6)).toEqual([3150, 3150, 3150, 3150]);
  });

  const word = (x: number, width: number): InkBox[] => {
    const box = { x, y: 1000, width, height: 800 };
    const count = Math.round(width / 400);
    const letterBoxes = Array.from({ length: count }, (_, i): InkBox => {
      return { from: 'slogan', kind: 'letter', box: { ...box, x: x + i * 400, width: 350 } };
    });
    return [{ from: 'slogan', kind: 'word', box }, ...letterBoxes];
  };

  test('seams fall between words, where the roll lets them', () => {
    const ink = [...word(300, 2400), ...word(3000, 2800), ...word(6100, 2800), ...word(9200, 2000)];
    const plan = planned({ ink });
    expect(plan.seams.map(({ hit }) => hit)).toEqual(['nothing', 'nothing', 'nothing']);
    expect(plan.findings).toEqual([]);
  });

  test('else between letters', () => {
    const plan = planned({ ink: word(300, 11_600) });
    expect(new Set(plan.seams.map(({ hit }) => hit))).toEqual(new Set(['word']));
    expect(plan.findings.map(({ code }) => code)).toEqual(['panels/seam-in-word']);
  });

  test('through a letter only when nothing else is left, and then the roll that spares it is named', () => {
    const wide: InkBox[] = [{ from: 'o', kind: 'letter', box: { x: 100, y: 100, width: 2400, height: 2400 } }];
    const size = { widthMm: 2600, heightMm: 2600 };
    const plan = planned({ size, ink: wide, rollMm: 1600, cuts: 'auto' });
    expect(plan.findings.map(({ code, params }) => [code, params['rollMm']])).toEqual([
      ['panels/seam-in-letter-wider', 2600],
    ]);
  });

  test('one panel more is taken when it spares a letter', () => {
    const ink: InkBox[] = [{ from: 'o', kind: 'letter', box: { x: 2500, y: 0, width: 1000, height: 500 } }];
    const plan = planned({ size: { widthMm: 6100, heightMm: 4000 }, ink });
    expect(plan.panels).toHaveLength(3);
    expect(plan.seams.map(({ hit }) => hit)).toEqual(['nothing', 'nothing']);
  });

  test('what fits on the roll in one piece is not cut', () => {
    const plan = planned({ size: { widthMm: 6000, heightMm: 1000 }, rollMm: 1600, cuts: 'auto' });
    expect(plan.panels).toHaveLength(1);
    expect(plan.findings.map(({ code }) => code)).toEqual(['panels/not-needed']);
  });

  test.each([
    [60, 20],
    [20, 60],
    [0, 0],
    [150, 50],
  ])('a roll of %d mm with an overlap of %d is refused', (rollMm, overlapMm) => {
    const plan = planPanels(request({ rollMm, overlapMm }));
    expect(plan.ok).toBe(false);
    expect(plan.diagnostics.map(({ code }) => code)).toEqual(['panels/roll-too-narrow']);
  });

  test('a roll that would take hundreds of panels is refused', () => {
    expect(planPanels(request({ rollMm: 100, overlapMm: 20 })).diagnostics[0]?.code).toBe('panels/too-many');
  });
});

test('the ink of a page: letters, words and figures, without the ground', () => {
  const found = inkBoxes(banner(3000, 1000, 20), FONTS);
  expect(found.filter(({ kind }) => kind === 'word')).toHaveLength(4 + 6);
  expect(found.filter(({ kind }) => kind === 'letter')).toHaveLength(17 + 20);
  expect(found.filter(({ kind }) => kind === 'drawing').map(({ from }) => from)).toEqual(['star']);
});
