import { expect, test } from 'vitest';
import { rulerTicks } from '../../src/editor/canvas/ruler-ticks.ts';

test('labels are at least 64 px apart, on round numbers, at every zoom', () => {
  for (const scale of [0.005, 0.03, 0.14, 0.9, 3.78, 40]) {
    const ticks = rulerTicks(-120, -120 + 1000 / scale, scale);
    const labels = ticks.filter((tick) => tick.labelled).map((tick) => tick.at);
    expect(labels.length).toBeGreaterThan(4);
    const steps = labels.slice(1).map((at, index) => at - (labels[index] ?? 0));
    const [step = 0] = steps;
    for (const one of steps) expect(one).toBeCloseTo(step, 6);
    expect(step * scale).toBeGreaterThanOrEqual(64 - 1e-6);
    expect([1, 2, 5]).toContain(Math.round(step / 10 ** Math.floor(Math.log10(step) + 1e-9)));
    expect(labels.every((at) => Math.abs(at / step - Math.round(at / step)) < 1e-6)).toBe(true);
  }
});
