import { parseArgs } from 'node:util';
import { UsageError, type CliCommand, type CliContext } from '../command.ts';

const MAX_LINES = 50;

interface BrokenText {
  readonly text: string;
  readonly lines: number;
  readonly breaks: readonly number[];
}

/** `khauhieu breaks`: line breaks by sense for many slogans, one JSON line each, in the order of the input. */
export const breaksCommand: CliCommand = {
  name: 'breaks',
  help: {
    vi: `khauhieu breaks [--lines N] [--phrases FILE] --each-line - | TEXT…
Ngắt dòng khẩu hiệu theo nghĩa. Mỗi khẩu hiệu một dòng JSON {text, lines, breaks}; breaks là số thứ tự (từ 0) của tiếng cuối mỗi dòng.
  --lines N      số dòng mong muốn; không đủ chỗ ngắt thì dùng số dòng nhiều nhất có thể
  --phrases FILE danh sách cụm từ riêng, mỗi dòng một cụm: dấu cách là không ngắt, “~ / |” là chỗ ngắt kém, tạm, tốt; dòng “#” bỏ qua
  --each-line    đọc đầu vào chuẩn, mỗi dòng một khẩu hiệu
Ví dụ: khauhieu breaks --lines 2 "Toàn dân đoàn kết xây dựng đời sống văn hóa"`,
    en: `khauhieu breaks [--lines N] [--phrases FILE] --each-line - | TEXT…
Breaks slogans into lines by sense. One JSON line {text, lines, breaks} a slogan; breaks are indexes (from 0) of the tokens that end a line.
  --lines N      lines wanted; with too few permissible gaps, as many as possible
  --phrases FILE your own phrases, one a line: a space binds, “~ / |” allow a bad, neutral, good break; lines with “#” are comments
  --each-line    reads standard input, a slogan a line
Example: khauhieu breaks --lines 2 "Toàn dân đoàn kết xây dựng đời sống văn hóa"`,
  },
  async run(args, context) {
    const { lines, texts, stdin, phrasesFile } = parseWords(args);
    const { breakNaturally, breakUpTo } = await import('../../text/sense/break-text.ts');
    const all = stdin ? splitInput(await context.readStdin()) : texts;
    const options = { ownPhrases: phrasesFile === undefined ? [] : await readPhrases(phrasesFile, context) };
    const out: string[] = [];
    for (const text of all) {
      const breaks = lines === undefined ? breakNaturally(text, options) : breakUpTo(text, lines, options);
      const result: BrokenText = { text, lines: text.trim() === '' ? 0 : breaks.length + 1, breaks };
      out.push(JSON.stringify(result));
    }
    if (out.length > 0) context.out(out.join('\n'));
    return 0;
  },
};

/** A user's phrases: one a line, empty lines and lines that begin with # left out. */
async function readPhrases(file: string, context: CliContext): Promise<string[]> {
  let bytes: Uint8Array;
  try {
    bytes = await context.readFile(file);
  } catch {
    throw new UsageError(`Không đọc được tệp cụm từ: ${file}`, `Cannot read the phrases: ${file}`);
  }
  return splitInput(new TextDecoder().decode(bytes))
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

function splitInput(input: string): string[] {
  const lines = input.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

function parseWords(args: readonly string[]): {
  lines: number | undefined;
  texts: string[];
  stdin: boolean;
  phrasesFile: string | undefined;
} {
  const parsed = readArgs(args);
  const texts = parsed.positionals;
  const stdin = parsed.values['each-line'] === true || texts.includes('-');
  const rest = texts.filter((text) => text !== '-');
  if (stdin && rest.length > 0) {
    throw new UsageError('Chọn một: đọc đầu vào chuẩn (-) hoặc ghi khẩu hiệu.', 'Either standard input (-) or texts.');
  }
  if (!stdin && rest.length === 0) throw new UsageError('Thiếu khẩu hiệu.', 'No text given.');
  return { lines: parseLines(parsed.values.lines), texts: rest, stdin, phrasesFile: parsed.values.phrases };
}

function readArgs(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      strict: true,
      options: {
        lines: { type: 'string' },
        'each-line': { type: 'boolean' },
        json: { type: 'boolean' },
        phrases: { type: 'string' },
      },
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`Tham số không hợp lệ: ${reason}`, `Invalid arguments: ${reason}`);
  }
}

function parseLines(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const lines = /^\d{1,3}$/.test(value) ? Number(value) : 0;
  if (lines < 1 || lines > MAX_LINES) {
    throw new UsageError(
      `--lines phải là số từ 1 đến ${MAX_LINES}.`,
      `--lines must be a number from 1 to ${MAX_LINES}.`,
    );
  }
  return lines;
}
