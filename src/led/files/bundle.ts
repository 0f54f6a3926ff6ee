import { strToU8, zipSync, type Zippable } from 'fflate';
import { accepted, type Checked } from '../../diagnostics/checked.ts';
import { diagnostic, hasErrors, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Board } from '../boards.ts';
import type { ControllerFamily } from '../panel.ts';
import type { FilmPage, LedFilm } from '../compile-programme.ts';
import type { DotImage } from '../dot-image.ts';
import type { DotFont } from '../fonts/dot-font.ts';
import type { LedProgramme } from '../programme.ts';
import { writeInstructions, type BundleFile } from './instructions.ts';
import { makeGif, makePicture, type PictureKind } from './led-files.ts';

/** Zip entries carry this date, so that the same programme makes the same bytes. Local parts: no time zone in it. */
const ZIP_DATE = new Date(1980, 0, 1);
const EXTENSIONS: Readonly<Record<PictureKind, string>> = { bmp: 'bmp', bmp1: 'bmp', png: 'png' };

/**
 * Everything a controller's software needs, in one ZIP: pictures of the pages (or the whole strip of running
 * text), the film as GIF where the family takes it, and HUONG-DAN.txt. Names are short, ASCII and numbered.
 * Each file was read back and compared; when one fails, the whole bundle is refused.
 */
export function makeBundle(
  programme: LedProgramme,
  film: LedFilm,
  board: Board,
  family: ControllerFamily,
  font: DotFont | undefined,
  onFrame?: (done: number, of: number) => void,
): Checked<Uint8Array> {
  const findings: Diagnostic[] = [];
  const entries: Zippable = {};
  const files: BundleFile[] = [];
  const add: AddFile = (name, what, made) => {
    findings.push(...made.diagnostics);
    if (!made.ok) return;
    entries[name] = [made.value, { mtime: ZIP_DATE, level: name.endsWith('.bmp') || name.endsWith('.txt') ? 9 : 0 }];
    files.push({ name, what });
  };
  if (!family.classes.includes(board.colourClass))
    findings.push(
      diagnostic('led/family-other-class', 'warning', undefined, { family: family.name, class: board.colourClass }),
    );
  film.pages.forEach((page, i) => addPage(page, i, film, family, board, add));
  if (family.files.includes('gif')) addFilms(film, board, add, onFrame);
  if (hasErrors(findings)) return { ok: false, diagnostics: findings };
  const sheet = writeInstructions(programme, film, board, family, font, files);
  add('HUONG-DAN.txt', 'hướng dẫn này', accepted(strToU8(sheet)));
  return accepted(zipSync(entries, { mtime: ZIP_DATE }), findings);
}

type AddFile = (name: string, what: string, made: Checked<Uint8Array>) => void;

/** The whole film where all of it always plays; else one film for each moving page, for the controller to schedule. */
function addFilms(film: LedFilm, board: Board, add: AddFile, onFrame?: (done: number, of: number) => void): void {
  const size = `${board.widthPx}x${board.heightPx}`;
  if (film.pages.some(({ when }) => when !== undefined)) {
    film.pages.forEach((page, i) => {
      if (page.frameCount < 2) return;
      const name = `${numberOf(i, film)}_phim_${size}.gif`;
      const what = `trang ${i + 1} có chuyển động (thêm như GIF, không đặt hiệu ứng)`;
      add(
        name,
        what,
        makeGif(pageFilm(film, page), name, (done) => onFrame?.(page.firstFrame + done, film.frameCount)),
      );
    });
  } else if (film.frameCount > film.pages.length || film.pages.length > 1) {
    const name = `phim_${size}.gif`;
    add(name, 'cả chương trình, chạy lặp mãi (thêm như GIF, không đặt hiệu ứng)', makeGif(film, name, onFrame));
  }
}

/** One page of a film as a film of its own. */
function pageFilm(film: LedFilm, page: FilmPage): LedFilm {
  const { firstFrame, frameCount, durationMs } = page;
  return {
    ...film,
    frameCount,
    durationMs,
    pages: [{ ...page, firstFrame: 0, settledFrame: page.settledFrame - firstFrame }],
    frame: (index) => film.frame(firstFrame + index),
    frameMs: (index) => film.frameMs(firstFrame + index),
  };
}

/** Two digits, or as many as there are pages. */
function numberOf(index: number, { pages }: LedFilm): string {
  return String(index + 1).padStart(Math.max(2, String(pages.length).length), '0');
}

function addPage(
  page: FilmPage,
  index: number,
  film: LedFilm,
  family: ControllerFamily,
  board: Board,
  add: AddFile,
): void {
  const image: DotImage = page.strip ?? film.frame(page.settledFrame);
  const stem = `${numberOf(index, film)}_${page.strip ? 'dai' : 'trang'}_${image.width}x${image.height}`;
  const what = page.strip ? 'dải chữ để bộ điều khiển tự cho chạy' : `trang ${index + 1}`;
  const kinds: PictureKind[] = [
    'bmp',
    ...(board.colourClass === 'one' && film.palette.length <= 2 ? (['bmp1'] as const) : []),
    ...(family.files.includes('png') ? (['png'] as const) : []),
  ];
  for (const kind of kinds) {
    const name = `${stem}${kind === 'bmp1' ? '_1bit' : ''}.${EXTENSIONS[kind]}`;
    const label =
      kind === 'bmp' ? ', BMP 24 bit' : kind === 'bmp1' ? ', BMP 1 bit (dùng khi BMP 24 bit hiện sai)' : ', PNG';
    add(name, what + label, makePicture(kind, image, film, name));
  }
}
