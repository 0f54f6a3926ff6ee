import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nestPieces, type NestPlan, type NestRequest } from '../../src/finishing/nest-pieces.ts';

const request = (over: Partial<NestRequest>): NestRequest => ({
  pieces: [],
  rollMm: 3200,
  rollLengthMm: 50_000,
  gapMm: 20,
  turn: true,
  ...over,
});

function nested(over: Partial<NestRequest>): NestPlan {
  const plan = nestPieces(request(over));
  if (!plan.ok) throw new Error(JSON.stringify(plan.diagnostics));
  return plan.value;
}

const piece = fc.record({
  name: fc.constant('tấm'),
  widthMm: fc.integer({ min: 100, max: 6000 }),
  heightMm: fc.integer({ min: 100, max: 3100 }),
  count: fc.integer({ min: 1, max: 6 }),
});

describe('nesting', () => {
  test('never overlaps, never leaves the roll, keeps the gap, and lays every piece once at its own size', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), fc.integer({ min: 0, max: 40 }), (pieces, gapMm) => {
        const plan = nested({ pieces, gapMm, rollLengthMm: 20_000 });
        const counts = pieces.map(() => 0);
        for (const { placed, lengthMm } of plan.rolls) {
          expect(lengthMm).toBeLessThanOrEqual(20_000 + 1e-6);
          placed.forEach(({ piece: index, box, turned }, i) => {
            counts[index] = (counts[index] ?? 0) + 1;
            const { widthMm, heightMm } = pieces[index] ?? { widthMm: 0, heightMm: 0 };
            expect([box.width, box.height]).toEqual(turned ? [heightMm, widthMm] : [widthMm, heightMm]);
            expect(box.x).toBeGreaterThanOrEqual(0);
            expect(box.y).toBeGreaterThanOrEqual(0);
            expect(box.x + box.width).toBeLessThanOrEqual(plan.printableMm + 1e-6);
            expect(box.y + box.height).toBeLessThanOrEqual(lengthMm + 1e-6);
            for (const { box: other } of placed.slice(i + 1)) {
              const apartX = Math.max(other.x - box.x - box.width, box.x - other.x - other.width);
              const apartY = Math.max(other.y - box.y - box.height, box.y - other.y - other.height);
              expect(Math.max(apartX, apartY)).toBeGreaterThanOrEqual(gapMm - 1e-6);
            }
          });
        }
        expect(counts).toEqual(pieces.map(({ count }) => count));
        expect(plan.rollM2).toBeGreaterThanOrEqual(plan.pieceM2);
      }),
      { seed: 20250902, numRuns: 150 },
    );
  });

  test('banners lie side by side: three of 1 m on a roll of 3.2 m take the length of one', () => {
    const plan = nested({ pieces: [{ name: 'a', widthMm: 6000, heightMm: 1000, count: 3 }] });
    expect(plan.rolls).toHaveLength(1);
    expect(plan.lengthMm).toBe(6000);
  });

  test('wastes no more than a tenth where the pieces suit the roll', () => {
    const pieces = [
      { name: 'a', widthMm: 6040, heightMm: 1040, count: 4 },
      { name: 'b', widthMm: 2000, heightMm: 800, count: 6 },
      { name: 'c', widthMm: 426, heightMm: 600, count: 10 },
    ];
    const plan = nested({ pieces });
    expect(plan.pieceM2 / plan.rollM2).toBeGreaterThan(0.89);
  });

  test('a full roll is followed by another', () => {
    const plan = nested({ pieces: [{ name: 'a', widthMm: 3000, heightMm: 4000, count: 30 }] });
    expect(plan.rolls.length).toBeGreaterThan(1);
    expect(plan.rolls.reduce((sum, { placed }) => sum + placed.length, 0)).toBe(30);
  });

  test('what does not fit is refused by name, all of it', () => {
    const pieces = [
      { name: 'rộng', widthMm: 4000, heightMm: 4000, count: 1 },
      { name: 'vừa', widthMm: 4000, heightMm: 1000, count: 1 },
      { name: 'dài', widthMm: 60_000, heightMm: 1000, count: 1 },
    ];
    const plan = nestPieces(request({ pieces }));
    expect(plan.ok).toBe(false);
    expect(plan.diagnostics.map(({ params }) => params['name'])).toEqual(['rộng', 'dài']);
    expect(nestPieces(request({ pieces: pieces.slice(1, 2), turn: false })).ok).toBe(false);
    expect(nestPieces(request({})).diagnostics[0]?.code).toBe('nest/no-pieces');
    const many = [{ name: 'a', widthMm: 100, heightMm: 100, count: 9999 }];
    expect(nestPieces(request({ pieces: many })).diagnostics[0]?.code).toBe('nest/too-many');
  });
});
