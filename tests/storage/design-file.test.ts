import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DESIGN_SCHEMA, type Design } from '../../src/model/design.ts';
import { NAMED_INKS } from '../../src/colour/named-inks.ts';
import { DIAGNOSTIC_MESSAGES } from '../../src/messages/diagnostic-messages.ts';
import { STORAGE_MESSAGES } from '../../src/messages/diagnostics/storage.ts';
import { ARCHIVE_LIMIT } from '../../src/storage/design-archive.ts';
import { readDesignFile, writeDesignFile } from '../../src/storage/design-file.ts';
import { designFileName } from '../../src/storage/design-file-name.ts';
import { createMemoryArchive } from '../../src/storage/memory/memory-archive.ts';

const DESIGN: Design = {
  schema: DESIGN_SCHEMA,
  id: 'one',
  name: 'Băng rôn',
  content: { slogan: { text: 'Việt Nam muôn năm' }, texts: {} },
  inks: [],
  pages: [
    {
      id: 'page-1',
      format: {
        catalogueId: 'custom',
        kind: 'bang-ron-ngang',
        name: 'Băng rôn',
        widthMm: 6000,
        heightMm: 1000,
        bleedMm: 20,
        safeMm: 50,
      },
      background: { kind: 'solid', ink: NAMED_INKS.flagRed },
      nodes: [],
    },
  ],
};

const codes = (bytes: Uint8Array): readonly string[] => {
  const read = readDesignFile(bytes, 'x.khauhieu');
  return read.ok ? [] : read.diagnostics.map((finding) => finding.code);
};

describe('design files', () => {
  test('what is written reads back the same, and writes the same bytes again', () => {
    const bytes = writeDesignFile(DESIGN);
    const read = readDesignFile(bytes, 'x.khauhieu');
    expect(read.ok && read.value).toEqual(DESIGN);
    expect(read.ok && writeDesignFile(read.value)).toEqual(bytes);
  });

  test('every kind of bad file has its own finding', () => {
    const bytes = writeDesignFile(DESIGN);
    const text = new TextDecoder().decode(bytes);
    const encode = (value: string): Uint8Array => new TextEncoder().encode(value);
    expect(codes(new Uint8Array())).toEqual(['design/empty-file']);
    expect(codes(bytes.slice(0, 200))).toEqual(['design/truncated']);
    expect(codes(encode('hello'))).toEqual(['design/not-json']);
    expect(codes(encode('{"schema":1}'))).toEqual(['design/not-a-design']);
    expect(codes(encode(text.replace('"schema": 1', '"schema": 2')))).toEqual(['design/newer-version']);
    expect(codes(new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0xff, 0xfe]))).toEqual(['storage/not-text']);
    expect(codes(new Uint8Array(257 * 1024 * 1024))).toEqual(['storage/too-large']);
  });

  test('names are ASCII without spaces and never empty', () => {
    expect(designFileName('Băng rôn Đại hội Đảng lần thứ XIV')).toBe('bang-ron-dai-hoi-dang-lan-thu-xiv.khauhieu');
    expect(designFileName('***')).toBe('thiet-ke.khauhieu');
    expect(designFileName('a'.repeat(300)).length).toBeLessThan(100);
  });

  test('every finding of the area has words in both languages', () => {
    for (const code of Object.keys(STORAGE_MESSAGES)) expect(DIAGNOSTIC_MESSAGES[code], code).toBeDefined();
    const sources = ['../../src/storage/design-file.ts', '../../src/editor/files/design-files.ts'];
    const used = sources.flatMap((file) => [
      ...readFileSync(new URL(file, import.meta.url), 'utf8').matchAll(/'(storage\/[a-z-]+)'/g),
    ]);
    expect(used.length).toBeGreaterThan(4);
    for (const [, code] of used) expect(Object.keys(STORAGE_MESSAGES)).toContain(code);
  });
});

describe('the archive in memory', () => {
  test('keeps the newest, newest first, and forgets what is removed', async () => {
    const archive = createMemoryArchive();
    for (let i = 0; i < ARCHIVE_LIMIT + 5; i++) {
      // One after the other, as autosave does.
      // oxlint-disable-next-line no-await-in-loop
      await archive.put({ id: `d${i}`, name: `${i}`, savedAt: i, text: '' });
    }
    const recent = await archive.recent(3);
    expect(recent.map((design) => design.id)).toEqual(['d64', 'd63', 'd62']);
    expect(await archive.get('d0')).toBeUndefined();
    await archive.remove('d64');
    expect((await archive.recent(1))[0]?.id).toBe('d63');
    expect((await archive.recent(1000)).length).toBe(ARCHIVE_LIMIT - 1);
  });
});
