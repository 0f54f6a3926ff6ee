import { describe, expect, test } from 'vitest';
import { UsageError, type CliContext } from '../../../src/cli/command.ts';
import { breaksCommand } from '../../../src/cli/commands/breaks.ts';

async function run(args: readonly string[], stdin = ''): Promise<unknown[]> {
  const printed: string[] = [];
  const refuse = (): never => {
    throw new Error('not expected');
  };
  const context: CliContext = {
    language: 'vi',
    out: (text) => printed.push(text),
    err: refuse,
    readStdin: async () => stdin,
    readFile: refuse,
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

  test.each([[['--lines', '0', 'x']], [['--lines', 'two', 'x']], [['--what']], [[]], [['-', 'x']]])(
    'refuses %j',
    async (args) => {
      await expect(run(args)).rejects.toThrow(UsageError);
    },
  );
});
