import * as gifenc from 'gifenc';
import type { LedFilm } from '../compile-programme.ts';
import { rgbParts } from '../palette.ts';

/**
 * A film as an endless GIF with exactly the film's colours, frames and times, whole frames one after the
 * other. Yields the number of frames done after each, so that a caller can show progress or stop.
 */
export function* gifEncoding(film: LedFilm): Generator<number, Uint8Array> {
  const makeEncoder = gifenc.GIFEncoder ?? gifenc.default.GIFEncoder;
  const stream = makeEncoder({ initialCapacity: 1 << 16 });
  const palette = film.palette.map((colour) => [...rgbParts(colour)]);
  const colorDepth = Math.max(1, Math.ceil(Math.log2(Math.max(2, palette.length))));
  for (let index = 0; index < film.frameCount; index++) {
    const frame = film.frame(index);
    const first = index === 0 ? { palette, repeat: 0 } : {};
    stream.writeFrame(frame.dots, film.width, film.height, {
      ...first,
      delay: frame.durationMs,
      colorDepth,
      dispose: 1,
    });
    yield index + 1;
  }
  stream.finish();
  return stream.bytes();
}

/** The whole of {@link gifEncoding}; `onFrame` hears how many frames are done. */
export function encodeGif(film: LedFilm, onFrame?: (done: number, of: number) => void): Uint8Array {
  const steps = gifEncoding(film);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    onFrame?.(step.value, film.frameCount);
  }
}
