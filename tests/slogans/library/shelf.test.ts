import { expect, test } from 'vitest';
import { fitsFormat, FORMAT_LENGTHS } from '../../../src/slogans/library/format-fit.ts';
import { EMPTY_SHELF, noteUse, toggleFavourite } from '../../../src/slogans/library/shelf.ts';

test('a favourite is marked once and unmarked', () => {
  const two = toggleFavourite(toggleFavourite(EMPTY_SHELF, 'a'), 'b');
  expect(two.favourites).toEqual(['a', 'b']);
  expect(toggleFavourite(two, 'a').favourites).toEqual(['b']);
  expect(EMPTY_SHELF.favourites).toEqual([]);
});

test('the last used come first, each once, 24 at most', () => {
  let shelf = EMPTY_SHELF;
  for (let i = 0; i < 30; i++) shelf = noteUse(shelf, `s${i}`);
  shelf = noteUse(shelf, 's20');
  expect(shelf.recent).toHaveLength(24);
  expect(shelf.recent.slice(0, 3)).toEqual(['s20', 's29', 's28']);
});

test('longer slogans fit worse, and unlisted kinds take anything', () => {
  expect(fitsFormat(35, 'phuon')).toBe('good');
  expect(fitsFormat(36, 'phuon')).toBe('tight');
  expect(fitsFormat(207, 'phuon')).toBe('too-long');
  expect(fitsFormat(999, 'other')).toBe('good');
  for (const { comfortable, most } of Object.values(FORMAT_LENGTHS)) expect(comfortable).toBeLessThan(most);
});
