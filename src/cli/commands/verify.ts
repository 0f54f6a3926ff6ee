import type { PrintReading } from '../../preflight/verify/print-reading.ts';
import type { PrintVerification } from '../../preflight/verify/verify-print.ts';
import type { FontFace } from '../../typesetting/font-face.ts';
import { readArguments } from '../arguments.ts';
import { UsageError, type CliCommand, type CliContext, type ExitCode } from '../command.ts';

const EXAMPLE = 'khauhieu verify bang-ron.pdf --slogan-id plan002-8';

export const verifyCommand: CliCommand = {
  name: 'verify',
  help: {
    vi: `khauhieu verify TỆP.pdf --slogan-id MÃ | --slogan LỜI [--json]: đọc lại tệp in, so từng chữ với lời đã duyệt

  Đọc cả lớp chữ lẫn nét chữ in ra (đối chiếu với hình chữ của các phông đi kèm).
  --json           {match, printed, expected, differences}

Mã kết thúc 1 khi có chữ sai hoặc không đọc lại được. Ví dụ: ${EXAMPLE}`,
    en: `khauhieu verify FILE.pdf --slogan-id ID | --slogan TEXT [--json]: reads a print file back, letter by letter

  Reads the text layer and the drawn outlines (compared with the glyphs of the shipped fonts).
  --json           {match, printed, expected, differences}

Exit code 1 when a letter is wrong or can’t be read back. Example: ${EXAMPLE}`,
  },
  async run(args, context): Promise<ExitCode> {
    const { values, positionals } = readArguments(args, {
      slogan: { type: 'string' },
      'slogan-id': { type: 'string' },
      json: { type: 'boolean' },
    });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) throw new UsageError('cần đúng một tệp PDF', 'give one PDF file');
    const expected = await expectedWords(values.slogan, values['slogan-id']);
    const { readPrintPdf } = await import('../../preflight/adapters/read-print-pdf.ts');
    const read = await readPrintPdf(await context.readFile(file), file);
    const { findingsJson, printFindings, exitCodeOf } = await import('../print-findings.ts');
    const result: PrintVerification = read.ok
      ? await verifyReading(read.value, expected, context)
      : { match: false, printed: '', expected, differences: [], findings: [] };
    const findings = [...read.diagnostics, ...result.findings];
    const match = result.match && exitCodeOf(findings) === 0;
    if (values.json) {
      const { printed, differences } = result;
      const told = findingsJson(findings, context.language);
      context.out(JSON.stringify({ file, match, printed, expected, differences, findings: told }, null, 2));
    } else {
      printFindings(findings, context);
      context.out(summary(match, result, context));
    }
    return match ? 0 : 1;
  },
};

async function expectedWords(text: string | undefined, id: string | undefined): Promise<string> {
  if ((text === undefined) === (id === undefined)) {
    throw new UsageError('cần đúng một trong hai: --slogan hoặc --slogan-id', 'give either --slogan or --slogan-id');
  }
  const { normalizeText } = await import('../../text/normalize.ts');
  if (text !== undefined) {
    const clean = normalizeText(text).trim();
    if (clean === '') throw new UsageError('--slogan: lời trống', '--slogan is empty');
    return clean;
  }
  const { sloganLibrary } = await import('../../slogans/library/shipped.ts');
  const slogan = sloganLibrary().byId.get(id ?? '');
  if (!slogan) throw new UsageError(`không có khẩu hiệu “${id}”`, `there is no slogan “${id}”`);
  if (slogan.slots.length > 0) {
    throw new UsageError(
      `“${slogan.text}” còn chỗ điền: hãy ghi lời đã điền bằng --slogan`,
      `“${slogan.text}” has slots: give the filled words with --slogan`,
    );
  }
  return slogan.text;
}

/** Tries the fonts that the file names first; only when they don't settle it are all of them read. */
async function verifyReading(reading: PrintReading, expected: string, context: CliContext): Promise<PrintVerification> {
  const [{ loadProjectFonts, readFontCatalogue }, { LetterIndex }, { verifyPrint }, { fontsNamed }] = await Promise.all(
    [
      import('../project-fonts.ts'),
      import('../../preflight/verify/letter-index.ts'),
      import('../../preflight/verify/verify-print.ts'),
      import('../../preflight/verify/fonts-named.ts'),
    ],
  );
  const catalogue = await readFontCatalogue(context);
  const facesOf = async (ids: readonly string[]): Promise<readonly FontFace[]> => {
    const fonts = await loadProjectFonts(context, catalogue, ids);
    return fonts.list().flatMap(({ id }) => fonts.get(id) ?? []);
  };
  const named = fontsNamed(reading.facts.fontNames, catalogue);
  const first = named.length > 0 ? verifyPrint(reading, expected, new LetterIndex(await facesOf(named))) : undefined;
  if (first?.match) return first;
  return verifyPrint(reading, expected, new LetterIndex(await facesOf(catalogue.map(({ id }) => id))));
}

function summary(match: boolean, { printed, expected, differences }: PrintVerification, context: CliContext): string {
  const vi = context.language === 'vi';
  if (match) return `${vi ? 'Đã đọc lại: đúng từng chữ' : 'Read back: every letter is right'}\n  ${printed}`;
  const lines = differences.map(({ layer, page, expected: wanted, printed: found }) => {
    const where = layer === 'outlines' ? (vi ? 'nét chữ' : 'outlines') : vi ? 'lớp chữ' : 'text layer';
    return `  ${vi ? 'trang' : 'page'} ${page}, ${where}: “${found}” ≠ “${wanted}”`;
  });
  const head = vi ? 'KHÔNG KHỚP' : 'NO MATCH';
  const words = vi ? ['đã in', 'đã duyệt'] : ['printed', 'approved'];
  return [head, `  ${words[0]}: ${printed}`, `  ${words[1]}: ${expected}`, ...lines].join('\n');
}
