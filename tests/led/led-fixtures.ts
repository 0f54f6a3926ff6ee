import { readFileSync } from 'node:fs';
import type { CliContext } from '../../src/cli/command.ts';
import { parseBoard, type Board, type BoardChoices } from '../../src/led/boards.ts';
import { createLedFonts, LED_FACES, type LedFonts } from '../../src/led/fonts/offered-fonts.ts';
import { createFontRegistry, readyFont } from '../../src/typesetting/fonts/font-registry.ts';
import { parseFontFace } from '../../src/typesetting/fonts/parse-font-face.ts';

const PROJECT = new URL('../../', import.meta.url);

export function projectFile(path: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(path, PROJECT)));
}

interface ListedFont {
  readonly id: string;
  readonly file: string;
  readonly family: string;
  readonly weight: number;
  readonly licence: string;
  readonly barred: readonly string[];
}

let shared: LedFonts | undefined;

/** All offered LED fonts, the outline ones from the shipped files. */
export function allLedFonts(): LedFonts {
  if (shared) return shared;
  const listed = JSON.parse(new TextDecoder().decode(projectFile('fonts/fonts.json'))) as ListedFont[];
  const faces = listed
    .filter(({ id }) => LED_FACES.some((face) => face === id))
    .map((font) => {
      const face = parseFontFace(projectFile(`fonts/${font.file}`), font);
      if (!face.ok) throw new Error(`${font.id} isn't readable`);
      return readyFont(face.value);
    });
  shared = createLedFonts(createFontRegistry(faces));
  return shared;
}

/** Only the fonts drawn dot by dot: quick, for boards up to 31 rows. */
export const DRAWN_FONTS = createLedFonts();

export function dotBoard(widthPx: number, heightPx: number, choices: BoardChoices = {}, pitchMm = 10): Board {
  const board = parseBoard({ kind: 'dots', widthPx, heightPx, pitchMm }, choices);
  if (!board.ok) throw new Error(JSON.stringify(board.diagnostics));
  return board.value;
}

export interface CliRun {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** A made-up context: project files are read, written files are kept in memory. */
export function cliContext(
  stdin = '',
  given: Readonly<Record<string, Uint8Array>> = {},
): {
  context: CliContext;
  out: string[];
  err: string[];
  files: Map<string, Uint8Array>;
} {
  const out: string[] = [];
  const err: string[] = [];
  const files = new Map<string, Uint8Array>();
  const context: CliContext = {
    language: 'vi',
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    readStdin: () => Promise.resolve(stdin),
    readFile: (path) => {
      const bytes = given[path];
      return bytes ? Promise.resolve(bytes) : Promise.reject(new Error(`no file ${path}`));
    },
    writeFile: (path, bytes) => {
      files.set(path, bytes);
      return Promise.resolve();
    },
    readProjectFile: (path) => Promise.resolve(projectFile(path)),
    listProjectFiles: () => Promise.resolve([]),
  };
  return { context, out, err, files };
}

/** Official slogans, long and short, with many stacked marks. */
export const SLOGANS = [
  'Đảng Cộng sản Việt Nam quang vinh muôn năm!',
  'Chủ tịch Hồ Chí Minh vĩ đại sống mãi trong sự nghiệp của chúng ta!',
  'Nước Cộng hòa xã hội chủ nghĩa Việt Nam muôn năm!',
  'Nhiệt liệt chào mừng Đại hội đại biểu toàn quốc lần thứ XIV của Đảng!',
  'Mừng Đảng quang vinh, mừng Xuân Ất Tỵ, mừng đất nước đổi mới!',
  'Toàn dân đoàn kết xây dựng đời sống văn hóa',
  'Nhiệt liệt chào mừng kỷ niệm 80 năm Cách mạng tháng Tám (19/8/1945 - 19/8/2025)',
  'Bầu cử đại biểu Quốc hội là quyền và nghĩa vụ của mỗi công dân',
  'Tất cả vì dân giàu, nước mạnh, dân chủ, công bằng, văn minh!',
  'Xuất trình giấy tờ tại cửa khẩu ★ Lệ phí 50.000₫',
] as const;
