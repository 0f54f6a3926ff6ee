import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createDocumentStore, currentPage } from '../../src/editor/state/document-store.ts';
import { createNudge } from '../../src/editor/tools/nudge-burst.ts';
import { setLock } from '../../src/model/node-commands.ts';
import { compileScene } from '../../src/scene/compile-scene.ts';
import { createFontRegistry } from '../../src/typesetting/fonts/font-registry.ts';
import { sampleDesign } from '../model/sample-design.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function opened() {
  const fonts = createFontRegistry([]);
  const doc = createDocumentStore(sampleDesign(), (design, pageId) => compileScene(design, pageId, fonts));
  doc.select(['plate']);
  const x = (id = 'plate'): number | undefined => currentPage(doc.getState()).nodes.find((node) => node.id === id)?.x;
  const steps = (): readonly string[] => doc.getState().history.entries.map(({ label }) => label);
  return { doc, nudge: createNudge({ doc }), x, steps };
}

describe('a row of nudges', () => {
  test('is one step, and one undo takes it all back', () => {
    const { doc, nudge, x, steps } = opened();
    for (let press = 0; press < 12; press++) nudge(0.1, 0);
    expect(x()).toBe(1.2);
    expect(steps()).toEqual([]);
    vi.advanceTimersByTime(1000);
    expect(steps()).toEqual(['nudge']);
    doc.undo();
    expect(x()).toBe(0);
  });

  test('undo in the middle of it takes it all back too', () => {
    const { doc, nudge, x } = opened();
    nudge(1, 0);
    nudge(1, 0);
    doc.undo();
    expect(x()).toBe(0);
    vi.advanceTimersByTime(1000);
    nudge(1, 0);
    expect(x()).toBe(1);
  });

  test('ends with a pause, with another selection and with any other change', () => {
    const { doc, nudge, steps } = opened();
    nudge(1, 0);
    vi.advanceTimersByTime(1000);
    nudge(1, 0);
    doc.select(['star']);
    nudge(1, 0);
    doc.run('lock', setLock, { pageId: 'page-1', nodeIds: ['slogan'], lock: { position: true } });
    nudge(1, 0);
    vi.advanceTimersByTime(1000);
    expect(steps()).toEqual(['nudge', 'nudge', 'nudge', 'lock', 'nudge']);
  });

  test('what is locked stays, and says why', () => {
    const { doc, nudge, x, steps } = opened();
    doc.run('lock', setLock, { pageId: 'page-1', nodeIds: ['plate'], lock: { position: true } });
    nudge(1, 0);
    vi.advanceTimersByTime(1000);
    expect(x()).toBe(0);
    expect(doc.getState().refusal?.diagnostics.map(({ code }) => code)).toEqual(['lock/position']);
    expect(steps()).toEqual(['lock']);
  });
});
