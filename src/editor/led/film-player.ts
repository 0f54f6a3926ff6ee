import type { FilmMaker } from './led-client.ts';
import type { LedFilmSummary } from './led-message.ts';

const CACHE_BYTES = 96 * 1024 * 1024;
const BATCH = 24;

/** Plays a film by its own clock: which frame is shown when, never a frame too long or too short. */
export class FilmPlayer {
  readonly film: LedFilmSummary;
  readonly #maker: FilmMaker;
  readonly #frames = new Map<number, Uint8Array>();
  readonly #asked = new Set<number>();
  readonly #onFrames: () => void;
  readonly #room: number;

  constructor(film: LedFilmSummary, maker: FilmMaker, onFrames: () => void) {
    this.film = film;
    this.#maker = maker;
    this.#onFrames = onFrames;
    this.#room = Math.max(2 * BATCH, Math.floor(CACHE_BYTES / (film.board.widthPx * film.board.heightPx)));
  }

  get frameCount(): number {
    return this.film.starts.length - 1;
  }

  get durationMs(): number {
    return this.film.starts[this.frameCount] ?? 0;
  }

  /** The frame of a moment; the film runs endlessly. */
  frameAt(timeMs: number): number {
    const { starts } = this.film;
    const within = this.durationMs > 0 ? timeMs % this.durationMs : 0;
    let low = 0;
    let high = this.frameCount - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= within) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The dots of a frame; undefined while they are on their way. */
  dots(index: number): Uint8Array | undefined {
    const ahead = (index + BATCH / 2) % this.frameCount;
    for (const wanted of [index, ahead]) if (!this.#frames.has(wanted)) this.#ask(wanted);
    return this.#frames.get(index);
  }

  /** One frame by itself, for a small picture of its page. */
  async still(index: number): Promise<Uint8Array | undefined> {
    return this.#frames.get(index) ?? (await this.#maker.frames(index, 1)).frames[0];
  }

  #ask(index: number): void {
    const from = Math.floor(index / BATCH) * BATCH;
    if (this.#asked.has(from)) return;
    this.#asked.add(from);
    void this.#maker.frames(from, BATCH).then(
      ({ frames }) => {
        this.#asked.delete(from);
        frames.forEach((dots, i) => this.#keep(from + i, dots));
        this.#onFrames();
      },
      () => this.#asked.delete(from),
    );
  }

  #keep(index: number, dots: Uint8Array): void {
    this.#frames.delete(index);
    this.#frames.set(index, dots);
    // The oldest go first.
    for (const old of this.#frames.keys()) {
      if (this.#frames.size <= this.#room) break;
      this.#frames.delete(old);
    }
  }
}
