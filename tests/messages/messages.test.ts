import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { describeDiagnostic, DIAGNOSTIC_MESSAGES } from '../../src/messages/diagnostic-messages.ts';
import { fillMessage } from '../../src/messages/message.ts';
import { listSources } from '../import-graph.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const messages = Object.entries(DIAGNOSTIC_MESSAGES);

/** The codes that the sources write out, `area/what` in quotes after `diagnostic(` or as a `code`. */
function codesInSources(): ReadonlySet<string> {
  const codes = new Set<string>();
  for (const file of listSources(root, 'src').filter((f) => !f.startsWith('src/messages/'))) {
    const source = readFileSync(root + file, 'utf8');
    for (const [, code] of source.matchAll(/diagnostic\(\s*'([a-z]+\/[a-z0-9-]+)'/g)) codes.add(code as string);
  }
  return codes;
}

describe('the words of findings', () => {
  test('every code that the sources write has its words', () => {
    const codes = codesInSources();
    expect(codes.size).toBeGreaterThan(40);
    expect([...codes].filter((code) => !Object.hasOwn(DIAGNOSTIC_MESSAGES, code))).toEqual([]);
  });

  test.each(messages)('%s is said in both languages, with the same parameters', (_code, { vi, en }) => {
    const parameters = (text: string): string[] => [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].toSorted();
    expect(vi.normalize('NFC')).toBe(vi);
    expect(vi.trim()).not.toBe('');
    expect(en.trim()).not.toBe('');
    expect(vi).not.toBe(en);
    // Only the name of a side is a word of its language, so only that parameter may differ.
    const numbers = (text: string): string[] => parameters(text).filter((p) => !['{{side}}', '{{canh}}'].includes(p));
    expect(numbers(en)).toEqual(numbers(vi));
  });

  test('parameters are put in; a missing one stays visible', () => {
    expect(fillMessage({ vi: '{{a}} và {{b}}', en: '' }, 'vi', { a: 3 })).toBe('3 và {{b}}');
    const finding = diagnostic('node/size-too-small', 'error', undefined, { min: 0.1 });
    expect(describeDiagnostic(finding, 'vi')).toBe('Mỗi cạnh phải từ 0,1 mm trở lên.');
    expect(describeDiagnostic(finding, 'en')).toBe('Each side must be at least 0.1 mm.');
    expect(() => describeDiagnostic(diagnostic('no/words', 'info'), 'vi')).toThrow(RangeError);
  });
});

test('numbers are written as each language writes them; texts stay as they are', () => {
  const message = { vi: '{{a}} m, {{b}}, {{c}}', en: '{{a}} m, {{b}}, {{c}}' };
  expect(fillMessage(message, 'vi', { a: 0.5, b: 'P2.5' })).toBe('0,5 m, P2.5, {{c}}');
  expect(fillMessage(message, 'en', { a: 0.5, b: 'P2.5' })).toBe('0.5 m, P2.5, {{c}}');
});
