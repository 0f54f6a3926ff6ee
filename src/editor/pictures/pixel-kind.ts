/** What pixels show, as far as it decides how they are kept. */
export type PixelKind = 'see-through' | 'drawing' | 'photograph';

/** Drawings and logos have few colours, photographs thousands. */
const MANY_COLOURS = 4096;
/** Every so many pixels one colour is looked at. */
const STEP = 7;

/**
 * Judges RGBA pixels; `colours` gathers what was seen before, so that a picture can be judged strip by strip. Every
 * pixel is looked at for its alpha.
 */
export function describePixels(rgba: Uint8ClampedArray, colours: Set<number>): PixelKind {
  for (let at = 3; at < rgba.length; at += 4) if (rgba[at] !== 255) return 'see-through';
  for (let at = 0; at < rgba.length && colours.size <= MANY_COLOURS; at += 4 * STEP) {
    colours.add(((rgba[at] ?? 0) << 16) | ((rgba[at + 1] ?? 0) << 8) | (rgba[at + 2] ?? 0));
  }
  return colours.size > MANY_COLOURS ? 'photograph' : 'drawing';
}
