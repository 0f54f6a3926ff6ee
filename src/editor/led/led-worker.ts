/// <reference lib="webworker" />
import type { Checked } from '../../diagnostics/checked.ts';
import { makePlanFilm, makeSloganFilm, type BoardFilm } from '../../led/board-film.ts';
import { parseBoard, type Board } from '../../led/boards.ts';
import { makeLedFile } from '../../led/files/make-led-file.ts';
import { createLedFonts, LED_FACES, type LedFonts } from '../../led/fonts/offered-fonts.ts';
import { planBoard } from '../../led/plan/led-plan.ts';
import { planPageId } from '../../led/plan/set-plan.ts';
import type { LedArea } from '../../led/programme.ts';
import { createFontRegistry } from '../../typesetting/fonts/font-registry.ts';
import { loadWorkerFont } from '../fonts/worker-fonts.ts';
import type { AreaSummary, LedAnswer, LedFilmSummary, LedOrder, LedWish } from './led-message.ts';

/** Lower boards use letters that are drawn dot by dot: no font file is needed. */
const OUTLINES_FROM_ROWS = 32;

let outlineFonts: Promise<LedFonts> | undefined;
let current: BoardFilm | undefined;

self.addEventListener('message', (event: MessageEvent<LedOrder>) => {
  const order = event.data;
  obey(order).catch((error: unknown) => answer({ id: order.id, kind: 'failure', why: String(error) }));
});

function answer(message: LedAnswer, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer });
}

async function obey(order: LedOrder): Promise<void> {
  const { id } = order;
  switch (order.kind) {
    case 'film': {
      const made = await makeFilm(order.wish);
      if (!made.film.ok) return answer({ id, kind: 'film', findings: made.film.diagnostics });
      current = made.film.value;
      const film = summarize(made.film.value, made.board);
      return answer({ id, kind: 'film', film, findings: made.film.diagnostics }, [film.starts.buffer]);
    }
    case 'frames': {
      const film = current?.film;
      if (!film) return;
      const to = Math.min(film.frameCount, order.from + order.count);
      const frames: Uint8Array[] = [];
      for (let index = order.from; index < to; index++) frames.push(film.frame(index).dots);
      return answer(
        { id, kind: 'frames', from: order.from, frames },
        frames.map((dots) => dots.buffer),
      );
    }
    case 'file':
      return makeFile(order);
  }
}

async function makeFile({ id, wish, file, name }: Extract<LedOrder, { kind: 'file' }>): Promise<void> {
  // A bundle carries every page with its days and hours.
  const whole = file.kind === 'zip' && wish.show.kind === 'plan' ? { ...wish.show, moment: undefined } : wish.show;
  const { board, fonts, film } = await makeFilm({ ...wish, show: whole });
  if (!film.ok || !board || !fonts) return answer({ id, kind: 'file', findings: film.diagnostics });
  let told = 0;
  const onFrame = (done: number, of: number): void => {
    const share = Math.floor((done / of) * 100);
    if (share > told) answer({ id, kind: 'progress', done, of });
    told = share;
  };
  const made =
    file.kind === 'mp4'
      ? await (await import('./mp4-file.ts')).makeMp4(film.value.film, name, onFrame)
      : makeLedFile(file, film.value, board, fonts, name, onFrame);
  if (!made.ok) return answer({ id, kind: 'file', findings: made.diagnostics });
  answer({ id, kind: 'file', bytes: made.value, findings: made.diagnostics }, [made.value.buffer]);
}

interface MadeFilm {
  readonly board?: Board;
  readonly fonts?: LedFonts;
  readonly film: Checked<BoardFilm>;
}

async function makeFilm({ show, fonts: shipped }: LedWish): Promise<MadeFilm> {
  const checked = show.kind === 'plan' ? planBoard(show.plan) : parseBoard(show.board, show.boardChoices);
  if (!checked.ok) return { film: checked };
  const board = checked.value;
  const fonts = board.heightPx < OUTLINES_FROM_ROWS ? createLedFonts() : await loadedFonts(shipped);
  const film =
    show.kind === 'plan'
      ? makePlanFilm(show.plan, board, fonts, show.moment)
      : makeSloganFilm(show.text, board, fonts, show.choices);
  return { board, fonts, film };
}

function summarize({ film, programme, fontId }: BoardFilm, board: Board | undefined): LedFilmSummary {
  if (!board) throw new RangeError('led: a film has a board');
  const starts = new Float64Array(film.frameCount + 1);
  for (let index = 0; index < film.frameCount; index++) starts[index + 1] = (starts[index] ?? 0) + film.frameMs(index);
  const pages = film.pages.map(({ id, firstFrame, frameCount, durationMs, settledFrame, when }, i) => {
    const areas = (programme.pages[i]?.areas ?? []).map(summarizeArea);
    const dimming = (when?.brightness ?? 100) / 100;
    return { id: planPageId(id), firstFrame, frameCount, durationMs, settledFrame, dimming, areas };
  });
  return { board, palette: film.palette, starts, pages, ...(fontId === undefined ? {} : { fontId }) };
}

function summarizeArea({ id, content, motion }: LedArea): AreaSummary {
  if (content.kind !== 'text') return { id, lines: [], motion };
  return { id, lines: content.lines, fontId: content.fontId, motion };
}

function loadedFonts(shipped: LedWish['fonts']): Promise<LedFonts> {
  if (outlineFonts) return outlineFonts;
  const loading = loadFonts(shipped);
  outlineFonts = loading;
  loading.catch(() => (outlineFonts = undefined));
  return loading;
}

async function loadFonts(shipped: LedWish['fonts']): Promise<LedFonts> {
  const wanted = shipped.filter(({ info }) => LED_FACES.some((id) => id === info.id));
  return createLedFonts(createFontRegistry(await Promise.all(wanted.map(loadWorkerFont))));
}
