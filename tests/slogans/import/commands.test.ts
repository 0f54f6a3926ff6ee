import { describe, expect, test } from 'vitest';
import { importCommand } from '../../../src/cli/commands/import.ts';
import { slogansCommand } from '../../../src/cli/commands/slogans.ts';
import { UsageError } from '../../../src/cli/command.ts';
import { DIAGNOSTIC_MESSAGES } from '../../../src/messages/diagnostic-messages.ts';
import { IMPORT_MESSAGES } from '../../../src/messages/diagnostics/import.ts';
import { SLOGAN_MESSAGES } from '../../../src/messages/diagnostics/slogan.ts';
import { fakeContext } from './fake-context.ts';

const PLAN = new TextEncoder().encode(
  'KẾ HOẠCH\ntuyên truyền 79 năm Quốc khánh (2/9/1945 - 2/9/2025)\n\nCác khẩu hiệu:\n1. Dân là gốc!\n2. Đoàn kết, phát triển!\n',
);

describe('khauhieu slogans', () => {
  test('--json gives id, text and source of what matches, without marks too', async () => {
    const { context, out } = fakeContext();
    expect(await slogansCommand.run(['--search', 'quang vinh muon nam', '--json'], context)).toBe(0);
    const [first, ...more] = JSON.parse(out.join('\n'));
    expect(first).toMatchObject({
      id: 'plan002-8',
      text: 'Đảng Cộng sản Việt Nam quang vinh muôn năm!',
      approval: 'approved',
    });
    expect(first.source.section).toBe('V. Một số khẩu hiệu tuyên truyền');
    expect(more).toEqual([]);
  });

  test('lists all, and tells suggestions apart', async () => {
    const { context, out } = fakeContext();
    await slogansCommand.run([], context);
    expect(out[0]).toMatch(/^plan002-1\t\[đã duyệt\]\t/);
    expect(out.at(-1)).toContain('[gợi ý]');
    const english = fakeContext('en');
    await slogansCommand.run(['--occasion', 'hien-mau'], english.context);
    expect(english.out.every((line) => line.includes('[suggestion]'))).toBe(true);
  });

  test('finding nothing is no error; unknown words are', async () => {
    const { context, out, err } = fakeContext('en');
    expect(await slogansCommand.run(['--search', 'xyzzy'], context)).toBe(0);
    expect([out, err]).toEqual([[], ['No slogan found.']]);
    await expect(slogansCommand.run(['--serach', 'x'], context)).rejects.toThrow(UsageError);
  });
});

describe('khauhieu import', () => {
  test('--json has the keys that scripts read', async () => {
    const { context, out } = fakeContext('vi', { 'p.txt': PLAN });
    expect(await importCommand.run(['p.txt', '--json'], context)).toBe(1);
    const plan = JSON.parse(out.join('\n'));
    expect(Object.keys(plan)).toEqual(['document', 'slogans', 'mottoes', 'phases', 'anniversaries', 'findings']);
    expect(plan.document).toEqual({
      title: 'Kế hoạch tuyên truyền 79 năm Quốc khánh (2/9/1945 - 2/9/2025)',
      number: null,
      issuer: null,
      date: null,
    });
    expect(plan.slogans[0]).toMatchObject({ order: 1, text: 'Dân là gốc!', place: { line: 5, page: null } });
    expect(plan.findings[0]).toMatchObject({
      code: 'import/anniversary-arithmetic',
      severity: 'error',
      message: 'Tính sai số năm: “79 năm Quốc khánh” (2/9/1945 - 2/9/2025) phải là 80 năm.',
    });
  });

  test('a refusal exits with 1 and says why in either language', async () => {
    const file = { 'x.docx': new TextEncoder().encode('PK rubbish') };
    const vi = fakeContext('vi', file);
    expect(await importCommand.run(['x.docx'], vi.context)).toBe(1);
    expect(vi.err[0]).toContain('không phải là văn bản Word');
    const en = fakeContext('en', file);
    await importCommand.run(['x.docx', '--json'], en.context);
    expect(JSON.parse(en.out.join('')).refused).toEqual({ code: 'import/not-docx' });
  });

  test('standard input, and a plain listing', async () => {
    const { context, out } = fakeContext();
    expect(await importCommand.run(['-'], context)).toBe(0);
    expect(out).toEqual(['Kế hoạch', '1. Dân là gốc!\t[dòng 4]']);
  });

  test.each([[[]], [['a', 'b']], [['--xml', 'a']], [['does-not-exist.docx']]])('wrong usage: %j', async (args) => {
    await expect(importCommand.run(args, fakeContext().context)).rejects.toThrow(UsageError);
  });
});

test('every finding of this part has words in both languages', () => {
  const messages = { ...IMPORT_MESSAGES, ...SLOGAN_MESSAGES };
  for (const [code, { vi, en }] of Object.entries(messages)) {
    expect(DIAGNOSTIC_MESSAGES[code]).toEqual({ vi, en });
    expect(vi.match(/\{\{\w+\}\}/g)?.toSorted()).toEqual(en.match(/\{\{\w+\}\}/g)?.toSorted());
  }
});
