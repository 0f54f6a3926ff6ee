import { expect, test } from 'vitest';
import { inSlices } from '../../src/editor/preflight/in-slices.ts';

function* count(to: number, done: number[]): Generator<undefined, string> {
  for (let i = 1; i <= to; i++) {
    done.push(i);
    yield;
  }
  return `${to} done`;
}

/** Room for so many steps after each pause. */
function pausing(room: number) {
  let pauses = 0;
  return {
    pause: () => {
      pauses += 1;
      let left = room;
      return Promise.resolve(() => --left > 0);
    },
    pauses: () => pauses,
  };
}

test('work is done to the end, as much at a time as there is room for', async () => {
  const { pause, pauses } = pausing(3);
  expect(await inSlices(count(7, []), pause, () => true)).toBe('7 done');
  // Seven steps and the end, three at a time.
  expect(pauses()).toBe(3);
});

test('work that is no longer wanted stops where it is', async () => {
  const { pause } = pausing(2);
  const done: number[] = [];
  expect(await inSlices(count(100, done), pause, () => done.length < 5)).toBeUndefined();
  expect(done).toHaveLength(5);
});
