import { oneOf, readArguments } from '../arguments.ts';
import { UsageError, type CliCommand, type CliContext, type ExitCode } from '../command.ts';

const FROM = ['auto', 'tcvn3', 'vni', 'viqr', 'unicode', 'utf8-as-windows1252'] as const;
const EXAMPLE = `khauhieu convert --json "CHAØO MÖØNG ÑAÏI HOÄI"`;

export const convertCommand: CliCommand = {
  name: 'convert',
  help: {
    vi: `khauhieu convert [--from BẢNG_MÃ] [--capital-font] LỜI | - [--json]: chuyển bảng mã cũ và Unicode lỗi sang Unicode dựng sẵn (NFC)

  --from ${FROM.join('|')}   mặc định: auto (tự nhận)
  --capital-font   chữ TCVN3 được đánh bằng phông in hoa (.VnTimeH …)
  -                đọc từ đầu vào chuẩn

Ví dụ: ${EXAMPLE}`,
    en: `khauhieu convert [--from ENCODING] [--capital-font] TEXT | - [--json]: turns legacy encodings and broken Unicode into composed Unicode (NFC)

  --from ${FROM.join('|')}   default: auto (detected)
  --capital-font   the TCVN3 text was set in a capital font (.VnTimeH …)
  -                reads standard input

Example: ${EXAMPLE}`,
  },
  async run(args, context): Promise<ExitCode> {
    const { values, positionals } = readArguments(args, {
      from: { type: 'string', default: 'auto' },
      'capital-font': { type: 'boolean' },
      json: { type: 'boolean' },
    });
    const from = oneOf('from', values.from, FROM);
    const text = await textOf(positionals, context);
    const [{ convertText }, { isKnownPair }, { exitCodeOf, findingsJson, printFindings }] = await Promise.all([
      import('../../text/encodings/convert-text.ts'),
      import('../../text/lint/phrases.ts'),
      import('../print-findings.ts'),
    ]);
    const options = values['capital-font'] === undefined ? {} : { capitalFont: values['capital-font'] };
    const result = convertText(text, from, { ...options, knowsPair: isKnownPair });
    if (values.json) {
      context.out(JSON.stringify({ ...result, findings: findingsJson(result.findings, context.language) }, null, 2));
    } else {
      context.out(result.text);
      printFindings(result.findings, context);
    }
    return exitCodeOf(result.findings);
  },
};

/** The words of the command line as one text, or standard input for `-`. A byte order mark and the last line end go. */
export async function textOf(positionals: readonly string[], context: CliContext): Promise<string> {
  if (positionals.length === 0) throw new UsageError('thiếu lời cần đọc (hoặc “-”)', 'no text given (or “-”)');
  if (positionals.length > 1 || positionals[0] !== '-') return positionals.join(' ');
  return (await context.readStdin()).replace(/^\ufeff/, '').replace(/\r?\n$/, '');
}
