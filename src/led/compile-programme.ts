import { accepted, refused, type Checked } from '../diagnostics/checked.ts';
import { diagnostic, hasErrors, type Diagnostic } from '../diagnostics/diagnostic.ts';
import {
  colourDots,
  compileAreaFilm,
  compileBorderFilm,
  runningRound,
  type AreaFilm,
  type AreaPicture,
} from './area-film.ts';
import type { Board } from './boards.ts';
import { checkProgramme } from './check-programme.ts';
import { blankDots, stampDots, type DotImage } from './dot-image.ts';
import type { LedFonts } from './fonts/offered-fonts.ts';
import { UNLIT, type LedPalette } from './palette.ts';
import type { LedArea, LedProgramme, PageSchedule } from './programme.ts';
import { drawLine, layoutText } from './text-layout.ts';

/** A programme in dots: every frame of the board with its exact time. */
export interface LedFilm {
  readonly width: number;
  readonly height: number;
  readonly palette: LedPalette;
  readonly frameCount: number;
  readonly durationMs: number;
  readonly pages: readonly FilmPage[];
  /** Any frame, drawn anew: indices into the palette. Throws `RangeError` outside the film. */
  frame(index: number): LedFrame;
  /** How long a frame is shown, without drawing it. A whole number of centiseconds. */
  frameMs(index: number): number;
}

export interface LedFrame extends DotImage {
  readonly durationMs: number;
}

export interface FilmPage {
  readonly id: string;
  readonly firstFrame: number;
  readonly frameCount: number;
  readonly durationMs: number;
  /** The frame that shows everything in its place: what a picture of the page is. */
  readonly settledFrame: number;
  readonly when?: PageSchedule;
  /** Of a page that only runs: one whole round, text and gap, for controllers that run pictures themselves. */
  readonly strip?: DotImage;
}

/** Longer films are refused: they would be minutes of waiting and files that no card holds. */
export const MOST_FRAMES = 20_000;

/** All frames in order. */
export function* filmFrames(film: LedFilm): Generator<LedFrame> {
  for (let index = 0; index < film.frameCount; index++) yield film.frame(index);
}

/** Checks a programme and makes its film. Refused with all findings when any is an error. */
export function compileProgramme(programme: LedProgramme, board: Board, fonts: LedFonts): Checked<LedFilm> {
  const findings: Diagnostic[] = [...checkProgramme(programme, board, fonts)];
  if (hasErrors(findings)) return { ok: false, diagnostics: findings };
  const palette = collectPalette(programme);
  if (palette.length > 256)
    return refused(...findings, diagnostic('led/too-many-colours', 'error', undefined, { colours: palette.length }));
  const films = programme.pages.map((page) => {
    const pictures = page.areas.map((area) => areaPicture(area, fonts, palette));
    const areas = page.areas.map((area, i) => compileAreaFilm(area, pictures[i] as AreaPicture));
    const strip = runningStrip(page.areas, pictures);
    if (programme.border)
      areas.push(
        compileBorderFilm(
          { width: board.widthPx, height: board.heightPx },
          programme.border,
          palette.indexOf(programme.border.colour),
        ),
      );
    return { ...pageTimeline(areas), ...(strip ? { strip } : {}) };
  });
  const frameCount = films.reduce((sum, film) => sum + film.starts.length, 0);
  if (frameCount > MOST_FRAMES)
    return refused(
      ...findings,
      diagnostic('led/too-many-frames', 'error', undefined, { frames: frameCount, most: MOST_FRAMES }),
    );
  return accepted(assembleFilm(programme, board, palette, films), findings);
}

interface PageTimeline {
  readonly areas: readonly AreaFilm[];
  readonly starts: readonly number[];
  readonly totalMs: number;
  readonly strip?: DotImage;
}

function runningStrip(areas: readonly LedArea[], pictures: readonly AreaPicture[]): DotImage | undefined {
  const [area, ...others] = areas;
  const picture = pictures[0];
  if (!area || !picture || others.length > 0 || area.motion.kind !== 'continuous') return undefined;
  return runningRound(area, area.motion, picture);
}

/** A page's frames: a new one wherever any of its areas has a new one. */
function pageTimeline(areas: readonly AreaFilm[]): PageTimeline {
  const totalMs = Math.max(10, ...areas.map((area) => area.totalMs));
  const starts = new Set<number>([0]);
  for (const area of areas) {
    const rounds = area.loops && area.totalMs > 0 ? Math.ceil(totalMs / area.totalMs) : 1;
    for (let round = 0; round < rounds; round++)
      for (const start of area.starts) {
        const at = round * area.totalMs + start;
        if (at < totalMs) starts.add(at);
      }
    if (starts.size > MOST_FRAMES) break;
  }
  return { areas, starts: [...starts].toSorted((a, b) => a - b), totalMs };
}

function assembleFilm(
  programme: LedProgramme,
  board: Board,
  palette: LedPalette,
  timelines: readonly PageTimeline[],
): LedFilm {
  const pages: FilmPage[] = [];
  let frameCount = 0;
  let durationMs = 0;
  timelines.forEach((timeline, i) => {
    const { starts, totalMs, strip } = timeline;
    const page = programme.pages[i];
    pages.push({
      id: page?.id ?? '',
      firstFrame: frameCount,
      frameCount: starts.length,
      durationMs: totalMs,
      settledFrame: frameCount + settledAt(timeline),
      ...(page?.when ? { when: page.when } : {}),
      ...(strip ? { strip } : {}),
    });
    frameCount += starts.length;
    durationMs += totalMs;
  });
  const locate = (index: number): { page: number; at: number; timeline: PageTimeline } => {
    const page = pages.findLastIndex(({ firstFrame }) => firstFrame <= index);
    const timeline = timelines[page];
    if (!timeline || !Number.isInteger(index) || index < 0 || index >= frameCount)
      throw new RangeError(`led: a film of ${frameCount} frames has no frame ${index}`);
    return { page, at: index - (pages[page]?.firstFrame ?? 0), timeline };
  };
  const frameMs = (index: number): number => {
    const { at, timeline } = locate(index);
    return (timeline.starts[at + 1] ?? timeline.totalMs) - (timeline.starts[at] ?? 0);
  };
  const lastFrames = new Map<number, DotImage>();
  const draw = (page: number, at: number): DotImage => {
    const image = blankDots(board.widthPx, board.heightPx);
    const timeline = timelines[page];
    if (!timeline) return image;
    if (page > 0 && coversPageBefore(programme.pages[page]?.areas ?? [])) {
      const before = lastFrames.get(page - 1) ?? draw(page - 1, (timelines[page - 1]?.starts.length ?? 1) - 1);
      lastFrames.set(page - 1, before);
      image.dots.set(before.dots);
    }
    const time = timeline.starts[at] ?? 0;
    for (const area of timeline.areas) area.draw(areaFrame(area, time), image);
    return image;
  };
  return {
    width: board.widthPx,
    height: board.heightPx,
    palette,
    frameCount,
    durationMs,
    pages,
    frameMs,
    frame(index) {
      const { page, at } = locate(index);
      return { ...draw(page, at), durationMs: frameMs(index) };
    },
  };
}

/** The last frame before anything leaves again. */
function settledAt({ areas, starts }: PageTimeline): number {
  const leaves = Math.min(...areas.filter((area) => area.leavesMs < area.totalMs).map((area) => area.leavesMs));
  return Math.max(
    0,
    starts.findLastIndex((start) => start < leaves),
  );
}

function coversPageBefore(areas: readonly LedArea[]): boolean {
  return areas.some(({ motion }) => ['cover', 'wipe', 'open', 'close'].includes(motion.kind));
}

function areaFrame(area: AreaFilm, time: number): number {
  const within = area.loops && area.totalMs > 0 ? time % area.totalMs : time;
  let low = 0;
  let high = area.starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((area.starts[middle] as number) <= within) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The colours of a programme in the order they first appear, after the unlit one. */
function collectPalette(programme: LedProgramme): string[] {
  const colours = new Set<string>([UNLIT]);
  for (const page of programme.pages) {
    for (const { ground, content } of page.areas) {
      if (ground !== undefined) colours.add(ground);
      if (content.kind === 'text') colours.add(content.colour);
      if (content.kind === 'picture') for (const colour of content.colours) colours.add(colour);
    }
  }
  if (programme.border) colours.add(programme.border.colour);
  return [...colours];
}

function areaPicture(area: LedArea, fonts: LedFonts, palette: LedPalette): AreaPicture {
  const { content, motion } = area;
  const ground = palette.indexOf(area.ground ?? UNLIT);
  if (content.kind === 'text') {
    const font = fonts.open(content.fontId);
    if (!font) throw new RangeError(`led: the font ${content.fontId} is not offered`);
    const index = palette.indexOf(content.colour);
    const sideways = motion.kind === 'continuous' && (motion.direction === 'left' || motion.direction === 'right');
    if (sideways) {
      const line = drawLine(content.lines.join(' '), font).image;
      const strip = blankDots(line.width, area.height);
      stampDots(strip, line, 0, Math.floor((area.height - font.rows) / 2));
      return { image: colourDots(strip, ground, index), ground, letters: [] };
    }
    const tall = motion.kind === 'continuous' ? Math.max(area.height, content.lines.length * font.rows) : area.height;
    const text = layoutText(content.lines, font, { width: area.width, height: tall, align: content.align });
    return { image: colourDots(text.image, ground, index), ground, letters: text.letters };
  }
  const image = blankDots(area.width, area.height);
  image.dots.fill(ground);
  if (content.kind === 'picture') {
    const indices = [0, ...content.colours.map((colour) => palette.indexOf(colour))];
    const mapped = { ...content.image, dots: content.image.dots.map((dot) => indices[dot] ?? 0) };
    stampDots(image, mapped, 0, 0);
  }
  return { image, ground, letters: [] };
}
