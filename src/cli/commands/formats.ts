import { parseArgs } from 'node:util';
import type { CatalogueEntry } from '../../formats/format.ts';
import { UsageError, type CliCommand, type CliContext, type ExitCode } from '../command.ts';

export const formatsCommand: CliCommand = {
  name: 'formats',
  help: {
    vi: `khauhieu formats [--kind LOẠI] [--json]

Liệt kê danh mục khổ: băng rôn, pa nô, phướn, áp phích, phông, bảng điện tử, ảnh trực tuyến.

  --kind LOẠI  chỉ một loại, ví dụ pano, phuon, bang-ron-ngang, led
  --json       in một mảng JSON (kích thước tính bằng mm)

Ví dụ: khauhieu formats --kind pano`,
    en: `khauhieu formats [--kind KIND] [--json]

Lists the catalogue of formats: banners, panos, vertical flags, posters, backdrops, LED boards, online pictures.

  --kind KIND  one kind only, for example pano, phuon, bang-ron-ngang, led
  --json       prints one JSON array (lengths in mm)

Example: khauhieu formats --kind pano`,
  },
  run: runFormats,
};

async function runFormats(args: readonly string[], context: CliContext): Promise<ExitCode> {
  const { kind, json } = readArguments(args);
  const { FORMATS } = await import('../../formats/catalogue.ts');
  const { FORMAT_KINDS, isFormatKind } = await import('../../formats/format-kinds.ts');
  if (kind !== undefined && !isFormatKind(kind)) {
    const kinds = FORMAT_KINDS.join(', ');
    throw new UsageError(`Không có loại khổ “${kind}”. Có: ${kinds}.`, `There is no kind “${kind}”. Kinds: ${kinds}.`);
  }
  const formats = FORMATS.filter((format) => kind === undefined || format.kind === kind);
  if (json) context.out(JSON.stringify(formats.map(describeFormat), undefined, 2));
  else for (const format of formats) context.out(formatLine(format));
  return 0;
}

function readArguments(args: readonly string[]): { kind: string | undefined; json: boolean } {
  try {
    const { values } = parseArgs({ args: [...args], options: { kind: { type: 'string' }, json: { type: 'boolean' } } });
    return { kind: values.kind, json: values.json ?? false };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`Tham số không hợp lệ: ${reason}`, reason);
  }
}

function describeFormat(format: CatalogueEntry): Readonly<Record<string, unknown>> {
  const { id, kind, name, widthMm, heightMm, bleedMm, safeMm, px, confidence, sources } = format;
  return { id, kind, name, widthMm, heightMm, bleedMm, safeMm, ...(px ? { px } : {}), confidence, sources };
}

function formatLine({ id, name, widthMm, heightMm, px }: CatalogueEntry): string {
  const size = px ? `${px.width} × ${px.height} px` : `${widthMm} × ${heightMm} mm`;
  return `${id.padEnd(26)}${size.padEnd(20)}${name}`;
}
