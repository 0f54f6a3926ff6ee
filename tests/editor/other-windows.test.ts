import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createOtherWindows, type WindowWord } from '../../src/editor/files/other-windows.ts';

/** Windows on one channel; every word reaches all others, in order. */
function desk() {
  let clock = 0;
  const queue: WindowWord[] = [];
  const saved: string[] = [];
  const windows = new Map<string, ReturnType<typeof createOtherWindows>>();
  const open = (id: string) => {
    const one = createOtherWindows({
      windowId: id,
      now: () => clock++,
      say: (word) => queue.push(word),
      onFollow: () => undefined,
      onSaved: () => saved.push(id),
    });
    windows.set(id, one);
    return one;
  };
  const settle = (): void => {
    for (let word = queue.shift(); word; word = queue.shift()) for (const one of windows.values()) one.hear(word);
  };
  return { open, settle, windows, saved };
}

describe('windows with the same design', () => {
  test('the first one works, later ones follow and hear of what was saved', () => {
    const { open, settle, saved } = desk();
    const a = open('a');
    a.opened('d');
    settle();
    const b = open('b');
    b.opened('d');
    settle();
    expect([a.following(), b.following()]).toEqual([false, true]);
    a.saved('d');
    b.saved('d');
    settle();
    expect(saved).toEqual(['b']);
  });

  test('another design is nobody’s business; one that was left is free again', () => {
    const { open, settle } = desk();
    const [a, b] = [open('a'), open('b')];
    a.opened('d');
    b.opened('e');
    settle();
    expect(b.following()).toBe(false);
    b.opened('d');
    settle();
    expect(b.following()).toBe(true);
    a.closed();
    settle();
    expect(b.following()).toBe(false);
  });

  test('whoever opens and leaves: of the windows with one design exactly one works on it', () => {
    const step = fc.record({ window: fc.constantFrom('a', 'b', 'c'), design: fc.constantFrom('d', 'e') });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const { open, settle, windows } = desk();
        const at = new Map<string, string>();
        for (const { window, design } of steps) {
          (windows.get(window) ?? open(window)).opened(design);
          at.set(window, design);
          settle();
        }
        for (const design of ['d', 'e']) {
          const there = [...windows].filter(([id]) => at.get(id) === design).map(([, one]) => one);
          expect(there.filter((one) => !one.following()).length).toBe(Math.min(1, there.length));
        }
      }),
      { seed: 20250902 },
    );
  });
});
