import { expect, test } from 'vitest';
import { forgetOwnFormat, readOwnFormats, rememberOwnFormat } from '../../src/editor/formats/own-formats.ts';
import { customFormat } from '../../src/formats/own-format.ts';

function storage(first?: string) {
  const kept = new Map<string, string>();
  if (first !== undefined) kept.set('khauhieu.own-formats', first);
  return () => ({
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
}

function size(widthMm: number, heightMm: number) {
  const format = customFormat({ widthMm, heightMm });
  if (!format.ok) throw new Error('size');
  return format.value;
}

const sizes = (kept: ReturnType<typeof storage>) => readOwnFormats(kept).map((f) => [f.widthMm, f.heightMm]);

test('own sizes come back, the last used first, each once, twelve at most', () => {
  const kept = storage();
  rememberOwnFormat(kept, size(7000, 900));
  rememberOwnFormat(kept, size(1500, 1500));
  rememberOwnFormat(kept, size(7000, 900));
  expect(sizes(kept)).toEqual([
    [7000, 900],
    [1500, 1500],
  ]);
  expect(readOwnFormats(kept)[0]).toEqual(size(7000, 900));
  for (let i = 0; i < 20; i += 1) rememberOwnFormat(kept, size(1000 + i, 500));
  expect(sizes(kept)).toHaveLength(12);
  expect(forgetOwnFormat(kept, size(1019, 500)).map((f) => f.widthMm)).not.toContain(1019);
  expect(sizes(kept)).toHaveLength(11);
});

test('what can’t be read is left out, and a closed storage breaks nothing', () => {
  expect(readOwnFormats(storage('{nonsense'))).toEqual([]);
  expect(sizes(storage('[[7000,900],[0,5],"x",[5],[1e9,1]]'))).toEqual([[7000, 900]]);
  const closed = (): never => {
    throw new Error('closed');
  };
  expect(rememberOwnFormat(closed, size(7000, 900))).toEqual([size(7000, 900)]);
});
