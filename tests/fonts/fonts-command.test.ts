import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { UsageError, type CliContext } from '../../src/cli/command.ts';
import { fontsCommand } from '../../src/cli/commands/fonts.ts';
import { CATALOGUE } from './shipped-fonts.ts';

const refuse = (): never => {
  throw new Error('not for this command');
};

function fakeContext(language: 'vi' | 'en') {
  const printed: string[] = [];
  const context: CliContext = {
    language,
    out: (text) => void printed.push(text),
    err: refuse,
    readStdin: refuse,
    readFile: refuse,
    writeFile: refuse,
    listProjectFiles: refuse,
    readProjectFile: async (path) => new Uint8Array(readFileSync(new URL(`../../${path}`, import.meta.url))),
  };
  return { context, printed };
}

describe('khauhieu fonts', () => {
  test('--json prints every font with id, family, weight and licence', async () => {
    const { context, printed } = fakeContext('vi');
    expect(await fontsCommand.run(['--json'], context)).toBe(0);
    const fonts: unknown = JSON.parse(printed.join('\n'));
    expect(fonts).toHaveLength(26);
    expect(fonts).toEqual(
      CATALOGUE.map(({ id, family, weight, licence }) => expect.objectContaining({ id, family, weight, licence })),
    );
  });

  test('the table speaks Vietnamese, or English, and names barred letters', async () => {
    const vietnamese = fakeContext('vi');
    await fontsCommand.run([], vietnamese.context);
    const lines = vietnamese.printed.join('\n').split('\n');
    expect(lines).toHaveLength(27);
    expect(lines[0]).toMatch(/^Mã\s+Họ phông\s+Độ đậm/);
    expect(lines.find((line) => line.startsWith('dancing-script-700'))).toContain('không dùng cho Ẵ');
    const english = fakeContext('en');
    await fontsCommand.run([], english.context);
    expect(english.printed.join('\n')).toContain('not for Ẵ');
  });

  test.each([['--unknown'], ['word']])('%s is wrong usage', async (word) => {
    await expect(fontsCommand.run([word], fakeContext('vi').context)).rejects.toThrow(UsageError);
  });
});
