import type { DecodedPicture } from './decoded-picture.ts';

/** The picture at a whole fraction of its size: each pixel the mean of `factor` × `factor`, clear ones not counted. */
export function shrinkPicture(picture: DecodedPicture, factor: number): DecodedPicture {
  if (factor <= 1) return picture;
  const { components, alpha: coverage } = picture;
  const width = Math.ceil(picture.width / factor);
  const height = Math.ceil(picture.height / factor);
  const samples = new Uint8Array(width * height * components);
  const alpha = coverage ? new Uint8Array(width * height) : undefined;
  const sum = new Float64Array(components);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      sum.fill(0);
      const seen = sumBlock(picture, x * factor, y * factor, factor, sum);
      const at = y * width + x;
      for (let part = 0; part < components; part++)
        samples[at * components + part] = seen.weight > 0 ? Math.round((sum[part] as number) / seen.weight) : 0;
      if (alpha) alpha[at] = Math.round(seen.weight / seen.pixels);
    }
  }
  const { profile } = picture;
  return { width, height, components, samples, ...(alpha ? { alpha } : {}), ...(profile ? { profile } : {}) };
}

function sumBlock(picture: DecodedPicture, left: number, top: number, factor: number, sum: Float64Array) {
  const { width, components, samples, alpha } = picture;
  const right = Math.min(width, left + factor);
  const bottom = Math.min(picture.height, top + factor);
  let weight = 0;
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++) {
      const pixel = y * width + x;
      const share = alpha ? (alpha[pixel] as number) : 255;
      weight += share;
      for (let part = 0; part < components; part++)
        sum[part] = (sum[part] as number) + (samples[pixel * components + part] as number) * share;
    }
  return { weight, pixels: (right - left) * (bottom - top) };
}
