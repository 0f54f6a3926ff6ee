import { describe, expect, test } from 'vitest';
import { UsageError, type CliContext } from '../../../src/cli/command.ts';
import { breaksCommand } from '../../../src/cli/commands/breaks.ts';

async function run(args: readonly string[], stdin = '', phrases?: string): Promise<unknown[]> {
  const printed: string[] = [];
  const refuse = (): never => {
    throw new Error('not expected');
  };
  const context: CliContext = {
    language: 'vi',
    out: (text) => printed.push(text),
    err: refuse,
    readStdin: async () => stdin,
    readFile: async () => (phrases === undefined ? refuse() : new TextEncoder().encode(phrases)),
    writeFile: refuse,
    readProjectFile: refuse,
    listProjectFiles: refuse,
  };
  expect(await breaksCommand.run(args, context)).toBe(0);
  return printed.flatMap((text) => text.split('\n')).map((line): unknown => JSON.parse(line));
}

describe('khauhieu breaks', () => {
  test('answers every input line in order, unbreakable and empty ones too', async () => {
    const answers = await run(
      ['--lines', '2', '--each-line', '-'],
      'Gia đình hạnh phúc - Quốc gia thịnh vượng\n\nViệt Nam\n',
    );
    expect(answers).toEqual([
      { text: 'Gia đình hạnh phúc - Quốc gia thịnh vượng', lines: 2, breaks: [4] },
      { text: '', lines: 0, breaks: [] },
      { text: 'Việt Nam', lines: 1, breaks: [] },
    ]);
  });

  test('takes texts as arguments and chooses a natural number of lines', async () => {
    expect(await run(['Tổ quốc trên hết'])).toEqual([{ text: 'Tổ quốc trên hết', lines: 1, breaks: [] }]);
  });

  test('reads a user’s own phrases from a file, comments and empty lines left out', async () => {
    const slogan = 'Chung tay xây dựng phường Tân Xoăn Mới';
    const breaks = async (phrases?: string): Promise<readonly number[]> => {
      const args = phrases === undefined ? ['--lines', '8'] : ['--lines', '8', '--phrases', 'cum-tu.txt'];
      const [answer] = (await run([...args, slogan], '', phrases)) as { breaks: number[] }[];
      return answer?.breaks ?? [];
    };
    const own = await breaks('# tên riêng\r\n\r\ntân xoăn | mới\r\n');
    expect(own).toContain(6);
    expect(own).not.toContain(5);
    expect(await breaks('xây dựng phường\n')).not.toContain(3);
    expect(await breaks()).toContain(3);
  });

  test('an unreadable file of phrases is wrong usage', async () => {
    await expect(run(['--phrases', 'x', 'Tổ quốc'])).rejects.toThrow(UsageError);
  });

  test.each([[['--lines', '0', 'x']], [['--lines', 'two', 'x']], [['--what']], [[]], [['-', 'x']]])(
    'refuses %j',
    async (args) => {
      await expect(run(args)).rejects.toThrow(UsageError);
    },
  );
});
