import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { accepted, refused, type Checked } from '../../diagnostics/checked.ts';
import type { Board } from '../../led/boards.ts';
import type { BoardFilm } from '../../led/board-film.ts';
import type { LedFilm } from '../../led/compile-programme.ts';
import type { LedFileOrder } from '../../led/files/make-led-file.ts';
import type { LedFonts } from '../../led/fonts/offered-fonts.ts';
import { oneOf, readArguments } from '../arguments.ts';
import { UsageError, type CliCommand, type CliContext, type ExitCode } from '../command.ts';
import {
  boardChoices,
  boardRequest,
  LED_OPTIONS,
  momentAsked,
  sloganChoices,
  type LedValues as Values,
} from '../led-options.ts';

export const ledCommand: CliCommand = {
  name: 'led',
  help: {
    vi: `khauhieu led (--slogan CÂU | --slogan-id MÃ) (--board MÃ | --modules NXxNY --panel MÃ | --px WxH --pitch MM) [-o TỆP]
khauhieu led --programme TỆP.khauhieu-led [--date NĂM-THÁNG-NGÀY] [--time GIỜ:PHÚT] [-o TỆP]

Xếp khẩu hiệu lên bảng điện tử, đúng từng điểm, và ghi tệp cho bộ điều khiển.

  --programme TỆP     chương trình nhiều trang lưu từ studio (có sẵn bảng, trang, lịch);  --date, --time
                      chỉ lấy những trang phát vào lúc đó
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
khauhieu led --programme FILE.khauhieu-led [--date YYYY-MM-DD] [--time HH:MM] [-o FILE]

Lays a slogan out on an LED board, dot for dot, and writes files for its controller.

  --programme FILE    a programme of several pages saved by the studio (board, pages and schedule are in it);
                      --date, --time: only the pages that play then
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

interface LedResult {
  readonly findings: readonly Diagnostic[];
  readonly board?: Board;
  readonly film?: LedFilm;
  readonly fontId?: string;
  readonly lines?: readonly (readonly string[])[];
  readonly file?: { readonly path: string; readonly bytes: Uint8Array };
}

async function runLed(args: readonly string[], context: CliContext): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, LED_OPTIONS);
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
  const made =
    values.programme === undefined
      ? await sloganFilm(values, context)
      : await planFilm(values.programme, values, context);
  const { board, fonts, film } = made;
  if (output === 'mp4')
    return { ...(board ? { board } : {}), findings: [diagnostic('led/mp4-in-browser', 'error', OUTPUT_PLACE)] };
  if (!board || !fonts || !film.ok) return { ...(board ? { board } : {}), findings: film.diagnostics };
  const { linesByPage } = await import('../../led/programme.ts');
  const { fontId, programme } = film.value;
  const known = {
    board,
    film: film.value.film,
    lines: linesByPage(programme),
    ...(fontId === undefined ? {} : { fontId }),
  };
  if (output === undefined || values.output === undefined) return { ...known, findings: film.diagnostics };
  const { makeLedFile } = await import('../../led/files/make-led-file.ts');
  const file = makeLedFile(fileOrder(output, values), film.value, board, fonts, values.output);
  const findings = [...film.diagnostics, ...file.diagnostics];
  return file.ok ? { ...known, findings, file: { path: values.output, bytes: file.value } } : { ...known, findings };
}

interface MadeFilm {
  readonly board?: Board;
  readonly fonts?: LedFonts;
  readonly film: Checked<BoardFilm>;
}

async function sloganFilm(values: Values, context: CliContext): Promise<MadeFilm> {
  const request = boardRequest(values);
  const choices = sloganChoices(values);
  const text = await sloganText(values, context);
  const { parseBoard } = await import('../../led/boards.ts');
  const board = parseBoard(request, boardChoices(values));
  if (!board.ok) return { film: board };
  if (!text.ok) return { board: board.value, film: text };
  const [{ MOTION_NAMES }, { makeSloganFilm }] = await Promise.all([
    import('../../led/slogan-programme.ts'),
    import('../../led/board-film.ts'),
  ]);
  const motion = values.motion === undefined ? {} : { motion: oneOf('motion', values.motion, MOTION_NAMES) };
  const fonts = await ledFonts(board.value, context);
  return { board: board.value, fonts, film: makeSloganFilm(text.value, board.value, fonts, { ...choices, ...motion }) };
}

/** A programme file says everything itself; only files and the moment are asked for beside it. */
async function planFilm(file: string, values: Values, context: CliContext): Promise<MadeFilm> {
  const { moment, others } = momentAsked(values);
  if (others.length > 0)
    throw new UsageError(
      `--programme: tệp đã nêu hết, không dùng thêm --${others.join(', --')}`,
      `--programme says everything itself: leave out --${others.join(', --')}`,
    );
  const [{ parsePlan }, { planBoard }, { makePlanFilm }] = await Promise.all([
    import('../../led/plan/plan-file.ts'),
    import('../../led/plan/led-plan.ts'),
    import('../../led/board-film.ts'),
  ]);
  const plan = parsePlan(await context.readFile(file), file);
  if (!plan.ok) return { film: plan };
  const board = planBoard(plan.value);
  if (!board.ok) return { film: board };
  const fonts = await ledFonts(board.value, context);
  return { board: board.value, fonts, film: makePlanFilm(plan.value, board.value, fonts, moment) };
}

function fileOrder(kind: Exclude<OutputKind, 'mp4'>, { family, '1bit': oneBit }: Values): LedFileOrder {
  if (kind === 'zip') return family === undefined ? { kind } : { kind, familyId: family };
  return { kind: kind === 'bmp' && oneBit ? 'bmp1' : kind };
}

const OUTPUT_PLACE = { kind: 'argument', name: 'o' } as const;
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
    throw new UsageError(
      'cần một trong --slogan, --slogan-id hoặc --programme',
      'give one of --slogan, --slogan-id and --programme',
    );
  if (values.slogan === '-') return accepted((await context.readStdin()).trim());
  if (values.slogan !== undefined) return accepted(values.slogan);
  const { sloganLibrary } = await import('../../slogans/library/shipped.ts');
  const id = values['slogan-id'];
  const slogan = sloganLibrary().slogans.find((one) => one.id === id);
  if (slogan) return accepted(slogan.text);
  return refused(diagnostic('slogan/unknown', 'error', { kind: 'argument', name: 'slogan-id' }, { id: id ?? '' }));
}

/** Outline fonts are only read for boards tall enough for them. */
async function ledFonts(board: Board, context: CliContext): Promise<LedFonts> {
  const { createLedFonts, LED_FACES } = await import('../../led/fonts/offered-fonts.ts');
  if (board.heightPx < 32) return createLedFonts();
  const { loadProjectFonts, readFontCatalogue } = await import('../project-fonts.ts');
  return createLedFonts(await loadProjectFonts(context, await readFontCatalogue(context), LED_FACES));
}
