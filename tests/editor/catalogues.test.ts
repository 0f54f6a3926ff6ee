import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { KEYMAP } from '../../src/editor/shortcuts/keymap.ts';
import { UI_EN } from '../../src/messages/ui/en.ts';
import { UI_VI } from '../../src/messages/ui/vi.ts';

/** All texts of a catalogue by dotted key. */
function flatten(catalogue: object, prefix = ''): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [key, value] of Object.entries(catalogue)) {
    if (typeof value === 'string') texts.set(prefix + key, value);
    else for (const [inner, text] of flatten(value as object, `${prefix}${key}.`)) texts.set(inner, text);
  }
  return texts;
}

const vi = flatten(UI_VI);
const en = flatten(UI_EN);
const parameters = (text: string): string =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)]
    .map((m) => m[1])
    .toSorted()
    .join();

describe('the words of the interface', () => {
  test('both languages have the same keys, no text is empty, parameters agree', () => {
    expect(vi.size).toBeGreaterThan(150);
    expect([...en.keys()].toSorted()).toEqual([...vi.keys()].toSorted());
    for (const [key, text] of vi) {
      expect(text.trim(), key).not.toBe('');
      expect(en.get(key)?.trim(), key).not.toBe('');
      expect(parameters(en.get(key) ?? ''), key).toBe(parameters(text));
    }
  });

  test('Vietnamese is in NFC, with the old placing of tones nowhere mixed in by decomposition', () => {
    for (const [key, text] of vi) expect(text, key).toBe(text.normalize('NFC'));
  });

  test('every action has its words', () => {
    for (const { action } of KEYMAP) expect(vi.has(`action.${action}`), action).toBe(true);
  });

  test('every key that the code names exists', () => {
    const root = new URL('../../src/editor/', import.meta.url).pathname;
    let seen = 0;
    for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
      if (!/\.tsx?$/.test(file)) continue;
      for (const match of readFileSync(join(root, file), 'utf8').matchAll(/\bt\('([a-zA-Z.]+)'/g)) {
        seen += 1;
        const key = match[1] ?? '';
        expect(vi.has(key) || vi.has(`${key}_other`), `${file}: ${key}`).toBe(true);
      }
    }
    expect(seen).toBeGreaterThan(100);
  });
});
