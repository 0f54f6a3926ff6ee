import { describe, expect, test, vi } from 'vitest';
import { createPlanStore, type PlanStore } from '../../src/editor/led/plan/plan-store.ts';
import type { LedPlan } from '../../src/led/plan/led-plan.ts';
import { addPage, removePage } from '../../src/led/plan/plan-commands.ts';
import { createMemoryTexts } from '../../src/storage/memory/memory-texts.ts';

const PLAN: LedPlan = {
  title: 'Cổng xã',
  board: { kind: 'preset', id: 'p10-red-320x16' },
  pages: [{ id: 'trang-1', areas: [] }],
};

function opened(): { store: PlanStore; texts: ReturnType<typeof createMemoryTexts> } {
  const texts = createMemoryTexts();
  const store = createPlanStore(() => Promise.resolve(texts));
  store.open(PLAN);
  return { store, texts };
}

function titleOf(store: PlanStore): string | undefined {
  return store.getState().history?.present.design.title;
}

describe('the programme that is open', () => {
  test('steps are undone and done again, with the page that was chosen', () => {
    const { store } = opened();
    store.run(
      'pageAdd',
      (plan) => addPage(plan, { areas: [] }),
      () => ['trang-2'],
    );
    expect(store.getState().history?.present.selection).toEqual(['trang-2']);
    store.run(
      'pageDelete',
      (plan) => removePage(plan, 'trang-2'),
      () => ['trang-1'],
    );
    store.undo();
    expect(store.getState().history?.present.selection).toEqual(['trang-2']);
    store.undo();
    store.redo();
    expect(store.getState().history?.present.design.pages).toHaveLength(2);
  });
  test('typing is one step, each letter made from where it began; a step that changes nothing is none', () => {
    const { store } = opened();
    for (const title of ['C', 'Cổ', 'Cổng'])
      store.preview('title', (plan) => ({ ...plan, title: `${title} (${plan.title})` }));
    store.settle();
    expect(titleOf(store)).toBe('Cổng (Cổng xã)');
    store.run('title', (plan) => plan);
    expect(store.getState().history?.entries).toHaveLength(1);
    store.undo();
    expect(titleOf(store)).toBe('Cổng xã');
  });
  test('another file is a step too; what is gone isn’t chosen', () => {
    const { store } = opened();
    store.choose('trang-9', 'vung-9');
    expect(store.getState().history?.present.selection).toEqual(['trang-1']);
    store.open({ ...PLAN, title: 'Khác' });
    store.undo();
    expect(titleOf(store)).toBe('Cổng xã');
  });
  test('it is kept a moment after each change, and found by the next visit', async () => {
    vi.useFakeTimers();
    const { store, texts } = opened();
    store.run('title', (plan) => ({ ...plan, title: 'Mới' }));
    expect(store.getState().save).toBe('saving');
    await vi.runAllTimersAsync();
    await vi.waitFor(() => expect(store.getState().save).toBe('saved'));
    store.undo();
    store.redo();
    await vi.runAllTimersAsync();
    expect(store.getState().save).toBe('saved');
    vi.useRealTimers();
    const next = createPlanStore(() => Promise.resolve(texts));
    await next.load();
    expect(titleOf(next)).toBe('Mới');
  });
  test('a place that fails is told, and loses nothing', async () => {
    vi.useFakeTimers();
    const store = createPlanStore(() => Promise.reject(new Error('closed')));
    await store.load();
    store.open(PLAN);
    await vi.runAllTimersAsync();
    vi.useRealTimers();
    await vi.waitFor(() => expect(store.getState().save).toBe('failed'));
    expect(titleOf(store)).toBe('Cổng xã');
  });
});
