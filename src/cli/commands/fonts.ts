import type { CatalogueFont } from '../../typesetting/fonts/font-catalogue.ts';
import { readArguments } from '../arguments.ts';
import { UsageError, type CliCommand, type CliContext, type ExitCode } from '../command.ts';

export const fontsCommand: CliCommand = {
  name: 'fonts',
  help: {
    vi: `khauhieu fonts [--json]

Liệt kê các phông chữ kèm theo: mã phông (dùng cho --font), họ, độ đậm, kiểu, giấy phép.

  --json  in một mảng JSON

Ví dụ: khauhieu fonts --json`,
    en: `khauhieu fonts [--json]

Lists the fonts that come with the program: id (for --font), family, weight, kind, licence.

  --json  prints one JSON array

Example: khauhieu fonts --json`,
  },
  run: runFonts,
};

const ROLES: Readonly<Record<CatalogueFont['role'], { readonly vi: string; readonly en: string }>> = {
  'bold-sans': { vi: 'không chân, đậm', en: 'bold sans' },
  condensed: { vi: 'không chân, hẹp', en: 'condensed' },
  serif: { vi: 'có chân', en: 'serif' },
  script: { vi: 'viết tay', en: 'script' },
  slab: { vi: 'chân vuông', en: 'slab serif' },
};

const HEADINGS = {
  vi: ['Mã', 'Họ phông', 'Độ đậm', 'Kiểu', 'Giấy phép', 'Ghi chú'],
  en: ['Id', 'Family', 'Weight', 'Kind', 'Licence', 'Note'],
} as const;

async function runFonts(args: readonly string[], context: CliContext): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, { json: { type: 'boolean' } });
  if (positionals.length > 0) {
    const word = String(positionals[0]);
    throw new UsageError(`không hiểu “${word}”`, `“${word}” isn’t understood`);
  }
  const { readFontCatalogue } = await import('../project-fonts.ts');
  const fonts = await readFontCatalogue(context);
  context.out(values.json ? JSON.stringify(fonts.map(describeFont), undefined, 2) : fontTable(fonts, context.language));
  return 0;
}

function describeFont({ id, family, weight, licence, role, barred, missing }: CatalogueFont) {
  return { id, family, weight, licence, role, barred, missing };
}

function fontTable(fonts: readonly CatalogueFont[], language: CliContext['language']): string {
  const rows = fonts.map((font) => {
    const note =
      font.barred.length > 0
        ? { vi: `không dùng cho ${font.barred.join(' ')}`, en: `not for ${font.barred.join(' ')}` }
        : { vi: '', en: '' };
    return [font.id, font.family, String(font.weight), ROLES[font.role][language], font.licence, note[language]];
  });
  const table = [[...HEADINGS[language]], ...rows];
  const widths = HEADINGS[language].map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
