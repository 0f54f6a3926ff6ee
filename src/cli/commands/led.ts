import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { accepted, refused, type Checked } from '../../diagnostics/checked.ts';
import type { Board, BoardChoices, BoardRequest } from '../../led/boards.ts';
import type { LedFilm } from '../../led/compile-programme.ts';
import type { LedFileOrder } from '../../led/files/make-led-file.ts';
import type { LedFonts } from '../../led/fonts/offered-fonts.ts';
import type { MotionName, SloganChoices } from '../../led/slogan-programme.ts';
import { oneOf, readArguments, wholeNumber } from '../arguments.ts';
import { UsageError, type CliCommand, type CliContext, type ExitCode } from '../command.ts';

const OPTIONS = {
  slogan: { type: 'string' },
  'slogan-id': { type: 'string' },
  board: { type: 'string' },
  modules: { type: 'string' },
  panel: { type: 'string' },
  px: { type: 'string' },
  pitch: { type: 'string' },
  motion: { type: 'string' },
  speed: { type: 'string' },
  font: { type: 'string' },
  lines: { type: 'string' },
  case: { type: 'string' },
  colour: { type: 'string' },
  ground: { type: 'string' },
  class: { type: 'string' },
  hold: { type: 'string' },
  gap: { type: 'string' },
  family: { type: 'string' },
  '1bit': { type: 'boolean' },
  output: { type: 'string', short: 'o' },
  boards: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

export const ledCommand: CliCommand = {
  name: 'led',
  help: {
    vi: `khauhieu led (--slogan CÂU | --slogan-id MÃ) (--board MÃ | --modules NXxNY --panel MÃ | --px WxH --pitch MM) [-o TỆP]

Xếp khẩu hiệu lên bảng điện tử, đúng từng điểm, và ghi tệp cho bộ điều khiển.

  --board MÃ          bảng có sẵn (--boards: danh sách)
  --modules 10x1 --panel p10-red   số module ngang × dọc và loại module
  --px 320x16 --pitch 10           số điểm và bước điểm (mm)
  --motion KIỂU       still, pages, scroll-left, scroll-right, scroll-up, scroll-down, move-left…,
                      cover, wipe, open, close, typewriter, snow, blink; không nêu: chọn kiểu hợp nhất
  --speed ĐIỂM/GIÂY   tốc độ chạy
  --class one|dual|tri|rgb   loại màu của bảng;  --colour #rrggbb, --ground #rrggbb  màu chữ, màu nền
  --font MÃ, --lines N, --case upper|as-is, --hold MS, --gap ĐIỂM
  --family MÃ         bộ điều khiển, cho tệp .zip;  --1bit  BMP 1 bit
  -o TỆP              .png, .bmp, .gif hoặc .zip;  --json  kết quả dạng JSON

Ví dụ: khauhieu led --slogan "Mừng Đảng, mừng Xuân" --board p10-red-320x16 -o khau-hieu.gif --json`,
    en: `khauhieu led (--slogan TEXT | --slogan-id ID) (--board ID | --modules NXxNY --panel ID | --px WxH --pitch MM) [-o FILE]

Lays a slogan out on an LED board, dot for dot, and writes files for its controller.

  --board ID          a known board (--boards lists them)
  --modules 10x1 --panel p10-red   panels across × down, and the kind of panel
  --px 320x16 --pitch 10           dots, and their pitch in mm
  --motion KIND       still, pages, scroll-left, scroll-right, scroll-up, scroll-down, move-left…,
                      cover, wipe, open, close, typewriter, snow, blink; left out: what fits best
  --speed PX_S        dots a second
  --class one|dual|tri|rgb   the board's colours;  --colour #rrggbb, --ground #rrggbb  text, ground
  --font ID, --lines N, --case upper|as-is, --hold MS, --gap DOTS
  --family ID         controller, for .zip;  --1bit  1-bit BMP
  -o FILE             .png, .bmp, .gif or .zip;  --json  prints JSON

Example: khauhieu led --slogan "Mừng Đảng, mừng Xuân" --board p10-red-320x16 -o khau-hieu.gif --json`,
  },
  run: runLed,
};

type Values = ReturnType<typeof readArguments<typeof OPTIONS>>['values'];

interface LedResult {
  readonly findings: readonly Diagnostic[];
  readonly board?: Board;
  readonly film?: LedFilm;
  readonly fontId?: string;
  readonly lines?: readonly (readonly string[])[];
  readonly file?: { readonly path: string; readonly bytes: Uint8Array };
}

async function runLed(args: readonly string[], context: CliContext): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, OPTIONS);
  if (positionals.length > 0)
    throw new UsageError(`không hiểu “${positionals.join(' ')}”`, `“${positionals.join(' ')}” isn’t understood`);
  if (values.boards) return listBoards(values, context);
  const result = await makeLed(values, context);
  const { exitCodeOf, findingsJson, printFindings } = await import('../print-findings.ts');
  const exit = exitCodeOf(result.findings);
  if (exit === 0 && result.file) await context.writeFile(result.file.path, result.file.bytes);
  if (values.json) {
    const { board, film, file, fontId, lines } = result;
    const document = {
      px: board ? [board.widthPx, board.heightPx] : null,
      frames: film?.frameCount ?? 0,
      durationMs: film?.durationMs ?? 0,
      font: fontId ?? null,
      lines: lines ?? [],
      palette: film?.palette ?? [],
      ...(exit === 0 && file ? { file: file.path, bytes: file.bytes.length } : {}),
      findings: findingsJson(result.findings, context.language),
    };
    context.out(JSON.stringify(document, undefined, 2));
  } else {
    printFindings(result.findings, context);
    if (exit === 0 && result.board && result.film) context.out(summary(result.board, result.film, result, context));
  }
  return exit;
}

function summary(board: Board, film: LedFilm, { file, fontId }: LedResult, { language }: CliContext): string {
  const size = `${board.widthPx}×${board.heightPx}`;
  const time = film.durationMs / 1000;
  const where = file ? `${file.path} (${file.bytes.length} B): ` : '';
  return language === 'vi'
    ? `${where}${size} điểm, ${film.frameCount} khung hình, ${time} giây, phông ${fontId ?? ''}`
    : `${where}${size} dots, ${film.frameCount} frames, ${time} s, font ${fontId ?? ''}`;
}

async function listBoards(values: Values, context: CliContext): Promise<ExitCode> {
  const { BOARD_PRESETS, CONTROLLER_FAMILIES, PANELS } = await import('../../led/catalogue.data.ts');
  const { parseBoard } = await import('../../led/boards.ts');
  const boards = BOARD_PRESETS.flatMap((preset) => {
    const board = parseBoard({ kind: 'preset', id: preset.id });
    return board.ok ? [{ id: preset.id, name: preset.name, px: [board.value.widthPx, board.value.heightPx] }] : [];
  });
  if (values.json) {
    const panels = PANELS.map(({ id, name, modulePx, pitchMm }) => ({ id, name, modulePx, pitchMm }));
    const families = CONTROLLER_FAMILIES.map(({ id, name, files }) => ({ id, name, files }));
    context.out(JSON.stringify({ boards, panels, families }, undefined, 2));
  } else for (const { id, name, px } of boards) context.out(`${id.padEnd(18)} ${px.join('×').padEnd(10)} ${name}`);
  return 0;
}

async function makeLed(values: Values, context: CliContext): Promise<LedResult> {
  const output = values.output === undefined ? undefined : parseOutput(values.output);
  const request = boardRequest(values);
  const choices = sloganChoices(values);
  const text = await sloganText(values, context);
  const { parseBoard } = await import('../../led/boards.ts');
  const found = parseBoard(request, boardChoices(values));
  if (!found.ok) return { findings: found.diagnostics };
  const board = found.value;
  if (!text.ok) return { board, findings: text.diagnostics };
  if (output === 'mp4') return { board, findings: [diagnostic('led/mp4-in-browser', 'error', MOTION_PLACE)] };
  const [{ MOTION_NAMES }, { makeSloganFilm }] = await Promise.all([
    import('../../led/slogan-programme.ts'),
    import('../../led/slogan-film.ts'),
  ]);
  const motion = values.motion === undefined ? undefined : oneOf('motion', values.motion, MOTION_NAMES);
  const fonts = await ledFonts(board, context);
  const made = makeSloganFilm(text.value, board, fonts, motion === undefined ? choices : { ...choices, motion });
  if (!made.ok) return { board, findings: made.diagnostics };
  const { advice, film } = made.value;
  const known = { board, film, fontId: advice.fontId, lines: advice.pages };
  if (output === undefined || values.output === undefined) return { ...known, findings: made.diagnostics };
  const { makeLedFile } = await import('../../led/files/make-led-file.ts');
  const file = makeLedFile(fileOrder(output, values), made.value, board, fonts, values.output);
  const findings = [...made.diagnostics, ...file.diagnostics];
  return file.ok ? { ...known, findings, file: { path: values.output, bytes: file.value } } : { ...known, findings };
}

function fileOrder(kind: Exclude<OutputKind, 'mp4'>, { family, '1bit': oneBit }: Values): LedFileOrder {
  if (kind === 'zip') return family === undefined ? { kind } : { kind, familyId: family };
  return { kind: kind === 'bmp' && oneBit ? 'bmp1' : kind };
}

const MOTION_PLACE = { kind: 'argument', name: 'o' } as const;
type OutputKind = 'png' | 'bmp' | 'gif' | 'zip' | 'mp4';

function parseOutput(path: string): OutputKind {
  const kinds = ['png', 'bmp', 'gif', 'zip', 'mp4'] as const;
  const kind = kinds.find((one) => path.toLowerCase().endsWith(`.${one}`));
  if (kind) return kind;
  throw new UsageError(
    `-o: tên tệp phải có đuôi .png, .bmp, .gif hoặc .zip, không phải “${path}”`,
    `-o takes a name ending in .png, .bmp, .gif or .zip, not “${path}”`,
  );
}

async function sloganText(values: Values, context: CliContext): Promise<Checked<string>> {
  if ((values.slogan === undefined) === (values['slogan-id'] === undefined))
    throw new UsageError('cần một trong --slogan hoặc --slogan-id', 'give one of --slogan and --slogan-id');
  if (values.slogan === '-') return accepted((await context.readStdin()).trim());
  if (values.slogan !== undefined) return accepted(values.slogan);
  const { sloganLibrary } = await import('../../slogans/library/shipped.ts');
  const id = values['slogan-id'];
  const slogan = sloganLibrary().slogans.find((one) => one.id === id);
  if (slogan) return accepted(slogan.text);
  return refused(diagnostic('slogan/unknown', 'error', { kind: 'argument', name: 'slogan-id' }, { id: id ?? '' }));
}

function boardRequest(values: Values): BoardRequest {
  const { board, modules, panel, px, pitch } = values;
  const ways = [
    board !== undefined,
    modules !== undefined || panel !== undefined,
    px !== undefined || pitch !== undefined,
  ];
  const complete =
    board !== undefined || (modules !== undefined && panel !== undefined) || (px !== undefined && pitch !== undefined);
  if (ways.filter(Boolean).length !== 1 || !complete)
    throw new UsageError(
      'cần đúng một cách nêu bảng: --board; --modules và --panel; hoặc --px và --pitch',
      'name the board in exactly one way: --board; --modules and --panel; or --px and --pitch',
    );
  if (board !== undefined) return { kind: 'preset', id: board };
  if (modules !== undefined) {
    const [across, down] = numberPair('modules', modules);
    return { kind: 'modules', panelId: panel ?? '', across, down };
  }
  const [widthPx, heightPx] = numberPair('px', px ?? '');
  return { kind: 'dots', widthPx, heightPx, pitchMm: plainNumber('pitch', pitch ?? '') };
}

/** `320x16`; signs and decimals pass so that the board's own check can say what is wrong with them. */
function numberPair(name: string, value: string): [number, number] {
  const match = /^\s*(-?\d+(?:\.\d+)?)\s*[x×*]\s*(-?\d+(?:\.\d+)?)\s*$/i.exec(value);
  if (!match)
    throw new UsageError(
      `--${name}: cần dạng 320x16, không phải “${value}”`,
      `--${name} takes the form 320x16, not “${value}”`,
    );
  return [Number(match[1]), Number(match[2])];
}

function plainNumber(name: string, value: string): number {
  const number = Number(value.replace(',', '.'));
  if (value.trim() !== '' && Number.isFinite(number)) return number;
  throw new UsageError(`--${name}: cần một số, không phải “${value}”`, `--${name} takes a number, not “${value}”`);
}

function colourValue(name: string, value: string): string {
  const match = /^#?([0-9a-f]{6})$/i.exec(value.trim());
  if (match?.[1]) return `#${match[1].toLowerCase()}`;
  throw new UsageError(
    `--${name}: cần màu dạng #ffff00, không phải “${value}”`,
    `--${name} takes a colour like #ffff00, not “${value}”`,
  );
}

function boardChoices(values: Values): BoardChoices {
  const colourClass =
    values.class === undefined ? undefined : oneOf('class', values.class, ['one', 'dual', 'tri', 'rgb']);
  // The lamps of a one-colour board have the colour asked for.
  const lamp = values.colour === undefined ? undefined : colourValue('colour', values.colour);
  return { ...(colourClass ? { colourClass } : {}), ...(lamp === undefined ? {} : { lampColour: lamp }) };
}

function sloganChoices(values: Values): SloganChoices {
  return {
    ...(values.speed === undefined ? {} : { speed: plainNumber('speed', values.speed) }),
    ...(values.case === undefined ? {} : { case: oneOf('case', values.case, ['upper', 'as-is']) }),
    ...(values.font === undefined ? {} : { fontId: values.font }),
    ...(values.lines === undefined ? {} : { lines: wholeNumber('lines', values.lines, 1, 12) }),
    ...(values.colour === undefined ? {} : { colour: colourValue('colour', values.colour) }),
    ...(values.ground === undefined ? {} : { ground: colourValue('ground', values.ground) }),
    ...(values.gap === undefined ? {} : { gapPx: wholeNumber('gap', values.gap, 0, 10_000) }),
    ...(values.hold === undefined ? {} : { holdMs: wholeNumber('hold', values.hold, 20, 600_000) }),
  } satisfies Omit<SloganChoices, 'motion'> & { motion?: MotionName };
}

/** Outline fonts are only read for boards tall enough for them. */
async function ledFonts(board: Board, context: CliContext): Promise<LedFonts> {
  const { createLedFonts, LED_FACES } = await import('../../led/fonts/offered-fonts.ts');
  if (board.heightPx < 32) return createLedFonts();
  const { loadProjectFonts, readFontCatalogue } = await import('../project-fonts.ts');
  return createLedFonts(await loadProjectFonts(context, await readFontCatalogue(context), LED_FACES));
}
