import { TOTAL_INK_RANGE } from '../colour/media.ts';
import type { PanelChoices, PrintChoices } from '../production/print-design.ts';
import type { PictureChoices } from '../production/print-pictures.ts';
import type { OutputProfile, PrintMarks } from '../renderers/pdf/render-options.ts';
import { millimetres, oneOf, wholeNumber } from './arguments.ts';
import { UsageError, type CliContext } from './command.ts';

/** The options of everything that is printed. */
export const PRINT_OPTIONS = {
  standard: { type: 'string' },
  scale: { type: 'string' },
  text: { type: 'string' },
  bleed: { type: 'string' },
  marks: { type: 'string' },
  finishing: { type: 'string' },
  panels: { type: 'string' },
  overlap: { type: 'string' },
  'panel-cuts': { type: 'string' },
  'panel-files': { type: 'boolean' },
  profile: { type: 'string' },
  images: { type: 'string' },
  intent: { type: 'string' },
  'image-ppi': { type: 'string' },
  'ink-limit': { type: 'string' },
  date: { type: 'string' },
  'version-number': { type: 'string' },
  material: { type: 'string' },
  note: { type: 'string' },
} as const;

type PrintOption = Exclude<keyof typeof PRINT_OPTIONS, 'panel-files'>;
export type PrintValues = { readonly [Name in PrintOption]?: string | undefined } & {
  readonly 'panel-files'?: boolean | undefined;
};

export const PRINT_HELP = {
  vi: `  --standard pdfx4|pdfx1a|preview   --scale auto|1:1|1:2|1:5|1:10|userunit
  --text outlines+layer|outlines|live   --bleed MM   --profile TỆP.icc|none   --date YYYY-MM-DD
  --images cmyk|tagged (cmyk)       ảnh đổi sang mực của hồ sơ màu, hay giữ màu gốc kèm hồ sơ (chỉ PDF/X-4)
  --intent relative|perceptual|saturation|absolute (relative)   --image-ppi N (thu nhỏ ảnh quá mịn; mặc định giữ nguyên)
  --ink-limit %                     tổng mực vật liệu nhận được: ảnh đổi sang mực không vượt (mặc định theo hồ sơ màu)
  --marks crop,registration,colour-bar,eyelets,slug | none   (mặc định crop,slug)
  --finishing layers|none           lớp gia công (khoen, biên, túi cây) theo ISO 19593-1
  --panels KHỔ_CUỘN_MM              chia tấm, mỗi tấm một trang, kèm sơ đồ ghép
  --overlap MM (20)   --panel-cuts auto|vertical|horizontal   --panel-files (thêm mỗi tấm một tệp)
  --material CHẤT_LIỆU   --version-number N (1, vào tên tệp)   --note LÝ_DO (vào dòng ghi và các phiếu)`,
  en: `  --standard pdfx4|pdfx1a|preview   --scale auto|1:1|1:2|1:5|1:10|userunit
  --text outlines+layer|outlines|live   --bleed MM   --profile FILE.icc|none   --date YYYY-MM-DD
  --images cmyk|tagged (cmyk)       pictures in the inks of the profile, or in their own tagged colours (PDF/X-4 only)
  --intent relative|perceptual|saturation|absolute (relative)   --image-ppi N (shrinks finer pictures; default: never)
  --ink-limit PERCENT               total ink the medium takes: converted pictures keep to it (default: the profile’s)
  --marks crop,registration,colour-bar,eyelets,slug | none   (default crop,slug)
  --finishing layers|none           finishing (eyelets, hem, pockets) as ISO 19593-1 layers
  --panels ROLL_MM                  cut into panels, a page each, with a map of the assembly
  --overlap MM (20)   --panel-cuts auto|vertical|horizontal   --panel-files (a file each, too)
  --material WORDS   --version-number N (1, in file names)   --note REASON (in the slug and on the sheets)`,
};

/** PDF/X-1a may name the registered condition alone. */
const NO_PROFILE = 'none';
const WIDEST_ROLL_MM = 20_000;
const DEFAULT_OVERLAP_MM = '20';

/** Reads the choices of a print file from the words of a command. */
export async function readPrintChoices(values: PrintValues): Promise<PrintChoices> {
  const { DEFAULT_PRINT_CHOICES } = await import('../production/print-design.ts');
  const { marks, guides } = readMarks(values.marks, DEFAULT_PRINT_CHOICES.marks);
  const finishing = oneOf('finishing', values.finishing ?? 'none', ['layers', 'none']);
  const date = values.date === undefined ? undefined : await readDate(values.date);
  const panels = readPanels(values);
  const standard = oneOf('standard', values.standard ?? 'pdfx4', ['pdfx4', 'pdfx1a', 'preview']);
  const withoutProfile = values.profile === NO_PROFILE;
  if (withoutProfile && standard !== 'pdfx1a') {
    throw new UsageError(
      '--profile none chỉ dùng cùng --standard pdfx1a',
      '--profile none only goes with --standard pdfx1a',
    );
  }
  return {
    standard,
    scale: oneOf('scale', values.scale ?? 'auto', ['auto', '1:1', '1:2', '1:5', '1:10', 'userunit']),
    text: oneOf('text', values.text ?? DEFAULT_PRINT_CHOICES.text, ['outlines+layer', 'outlines', 'live']),
    marks,
    pictures: readPictureChoices(values, DEFAULT_PRINT_CHOICES.pictures),
    ...(guides ? { guides } : {}),
    ...(withoutProfile ? { withoutProfile } : {}),
    ...(finishing === 'layers' ? { finishing } : {}),
    ...(panels ? { panels } : {}),
    ...(values.bleed === undefined ? {} : { bleedMm: millimetres('bleed', values.bleed, 1000) }),
    ...(date === undefined ? {} : { date }),
    ...(values.material ? { material: values.material } : {}),
    ...(values.note ? { note: values.note } : {}),
    ...(values['version-number'] === undefined
      ? {}
      : { version: wholeNumber('version-number', values['version-number'], 1, 9999) }),
  };
}

/** The profile of the output intent: the user's file, else the built-in one. */
export async function readOutputProfile({ profile }: PrintValues, context: CliContext): Promise<OutputProfile> {
  const { builtInProfile, parseOwnProfile } = await import('../production/output-profile.ts');
  if (profile !== undefined && profile !== NO_PROFILE) {
    const bytes = await context.readFile(profile);
    const own = parseOwnProfile(bytes, profile);
    // What can't be used is refused where it would be embedded, with its finding.
    return own.ok ? own.value : { bytes, identifier: 'Custom', info: profile };
  }
  return builtInProfile(await context.readProjectFile('src/colour/profiles/FOGRA39L-free-TAC260.icc'));
}

/** Percent. */
export function readInkLimit(words: string): number {
  return wholeNumber('ink-limit', words, TOTAL_INK_RANGE.least, TOTAL_INK_RANGE.most);
}

function readPictureChoices(values: PrintValues, usual: PictureChoices): PictureChoices {
  const ppi = values['image-ppi'];
  return {
    colours: oneOf('images', values.images ?? usual.colours, ['cmyk', 'tagged']),
    intent: oneOf('intent', values.intent ?? usual.intent, ['relative', 'perceptual', 'saturation', 'absolute']),
    ...(ppi === undefined ? {} : { maxPpi: wholeNumber('image-ppi', ppi, 10, 2400) }),
    ...(values['ink-limit'] === undefined ? {} : { inkLimit: readInkLimit(values['ink-limit']) }),
  };
}

function readPanels(values: PrintValues): PanelChoices | undefined {
  if (values.panels === undefined) {
    for (const name of ['overlap', 'panel-cuts', 'panel-files'] as const) {
      if (values[name] === undefined) continue;
      throw new UsageError(`--${name} chỉ dùng cùng --panels`, `--${name} only goes with --panels`);
    }
    return undefined;
  }
  return {
    rollMm: millimetres('panels', values.panels, WIDEST_ROLL_MM),
    overlapMm: millimetres('overlap', values.overlap ?? DEFAULT_OVERLAP_MM, 1000),
    cuts: oneOf('panel-cuts', values['panel-cuts'] ?? 'auto', ['auto', 'vertical', 'horizontal']),
    ...(values['panel-files'] ? { separate: true } : {}),
  };
}

async function readDate(date: string): Promise<string> {
  const { documentDate } = await import('../renderers/pdf/pdf-syntax.ts');
  try {
    documentDate(date);
  } catch {
    throw new UsageError(
      `--date: “${date}” không phải ngày (cần YYYY-MM-DD)`,
      `--date: “${date}” isn’t a date (give YYYY-MM-DD)`,
    );
  }
  return date;
}

function readMarks(words: string | undefined, standard: PrintMarks): { marks: PrintMarks; guides: boolean } {
  if (words === undefined) return { marks: standard, guides: false };
  if (words === 'none') return { marks: {}, guides: false };
  const marks: { crop?: boolean; registration?: boolean; colourBar?: boolean; slug?: boolean } = {};
  let guides = false;
  for (const word of words.split(',')) {
    const mark = oneOf('marks', word.trim(), ['crop', 'registration', 'colour-bar', 'eyelets', 'slug']);
    if (mark === 'colour-bar') marks.colourBar = true;
    else if (mark === 'eyelets') guides = true;
    else marks[mark] = true;
  }
  return { marks, guides };
}
