import type { Coverage } from './scan-coverage.ts';

/** A picture being drawn: premultiplied red, green, blue and alpha, 0 to 1, four floats a pixel. */
export interface RasterSurface {
  readonly width: number;
  readonly height: number;
  readonly values: Float32Array;
}

/** 8-bit RGBA, not premultiplied, row by row from the top left. */
export interface RasterImage {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8ClampedArray;
}

export type Rgb = readonly [red: number, green: number, blue: number];

/** The colour at the middle of a pixel, 0 to 1 a part. */
export type PixelColour = (x: number, y: number) => Rgb;

export function newSurface(width: number, height: number): RasterSurface {
  return { width, height, values: new Float32Array(width * height * 4) };
}

/** Paints one colour or gradient through a coverage, and through the clip's when there is one. */
export function paintCoverage(
  surface: RasterSurface,
  coverage: Coverage,
  colour: Rgb | PixelColour,
  clip: Coverage | undefined,
): void {
  const colourAt: PixelColour = typeof colour === 'function' ? colour : () => colour;
  const { values } = surface;
  for (let row = 0; row < coverage.height; row++) {
    const y = coverage.y + row;
    for (let column = 0; column < coverage.width; column++) {
      let alpha = coverage.values[row * coverage.width + column] as number;
      if (alpha <= 0) continue;
      const x = coverage.x + column;
      if (clip) alpha *= coverageAt(clip, x, y);
      if (alpha <= 0) continue;
      if (alpha > 0.9999) alpha = 1;
      const [red, green, blue] = colourAt(x + 0.5, y + 0.5);
      const at = (y * surface.width + x) * 4;
      const keep = 1 - alpha;
      values[at] = red * alpha + (values[at] as number) * keep;
      values[at + 1] = green * alpha + (values[at + 1] as number) * keep;
      values[at + 2] = blue * alpha + (values[at + 2] as number) * keep;
      values[at + 3] = alpha + (values[at + 3] as number) * keep;
    }
  }
}

/** Lays a finished layer over a surface of the same size. */
export function layOver(
  surface: RasterSurface,
  layer: RasterSurface,
  opacity: number,
  clip: Coverage | undefined,
): void {
  const under = surface.values;
  const over = layer.values;
  for (let y = 0; y < surface.height; y++) {
    for (let x = 0; x < surface.width; x++) {
      const at = (y * surface.width + x) * 4;
      const alpha = over[at + 3] as number;
      if (alpha <= 0) continue;
      const share = opacity * (clip ? coverageAt(clip, x, y) : 1);
      const keep = 1 - alpha * share;
      for (let part = 0; part < 4; part++)
        under[at + part] = (over[at + part] as number) * share + (under[at + part] as number) * keep;
    }
  }
}

export function coverageAt(coverage: Coverage, x: number, y: number): number {
  const column = x - coverage.x;
  const row = y - coverage.y;
  if (column < 0 || row < 0 || column >= coverage.width || row >= coverage.height) return 0;
  return Math.min(1, coverage.values[row * coverage.width + column] as number);
}

/** What both coverages cover; a clip inside a clip. */
export function intersectCoverage(outer: Coverage | undefined, inner: Coverage): Coverage {
  if (!outer) return inner;
  const values = inner.values.map(
    (value, i) => value * coverageAt(outer, inner.x + (i % inner.width), inner.y + Math.floor(i / inner.width)),
  );
  return { ...inner, values };
}

export function surfaceToImage(surface: RasterSurface): RasterImage {
  const { width, height, values } = surface;
  const rgba = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < values.length; at += 4) {
    const alpha = values[at + 3] as number;
    if (alpha <= 0) continue;
    for (let part = 0; part < 3; part++) rgba[at + part] = Math.round(((values[at + part] as number) / alpha) * 255);
    rgba[at + 3] = Math.round(alpha * 255);
  }
  return { width, height, rgba };
}
