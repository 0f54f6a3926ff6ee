import {
  applyMatrix,
  invertMatrix,
  multiplyMatrices,
  scaling,
  translation,
  type Matrix,
} from '../../geometry/matrix.ts';
import type { ImageItem } from '../../scene/display-list.ts';
import type { Coverage } from './scan-coverage.ts';
import { coverageAt, type RasterImage, type RasterSurface } from './raster-surface.ts';

/** Samples along one side of a pixel at most, when a picture is shrunk. */
const MOST_SAMPLES = 8;

/** Draws a picture, or the crop of it, into the box of its item: the mean of the picture under each pixel. */
export function drawPicture(
  surface: RasterSurface,
  item: ImageItem,
  picture: RasterImage,
  area: Coverage,
  matrix: Matrix,
  clip: Coverage | undefined,
): void {
  const { box, crop } = item;
  if (box.width <= 0 || box.height <= 0) return;
  const toPicture = multiplyMatrices(
    multiplyMatrices(
      translation(crop.x * picture.width, crop.y * picture.height),
      scaling((crop.width * picture.width) / box.width, (crop.height * picture.height) / box.height),
    ),
    translation(-box.x, -box.y),
  );
  const inverse = invertMatrix(matrix);
  if (!inverse) return;
  const fromPixel = multiplyMatrices(toPicture, inverse);
  const shrink = Math.max(Math.hypot(fromPixel[0], fromPixel[1]), Math.hypot(fromPixel[2], fromPixel[3]));
  const samples = Math.max(1, Math.min(MOST_SAMPLES, Math.ceil(shrink)));
  for (let row = 0; row < area.height; row++) {
    for (let column = 0; column < area.width; column++) {
      const share = area.values[row * area.width + column] as number;
      if (share <= 0) continue;
      const [x, y] = [area.x + column, area.y + row];
      const strength = share * (clip ? coverageAt(clip, x, y) : 1);
      if (strength > 0) blendPixel(surface, picture, fromPixel, x, y, samples, Math.min(1, strength));
    }
  }
}

function blendPixel(
  surface: RasterSurface,
  picture: RasterImage,
  fromPixel: Matrix,
  x: number,
  y: number,
  samples: number,
  strength: number,
): void {
  const sum = [0, 0, 0, 0];
  for (let i = 0; i < samples; i++) {
    for (let j = 0; j < samples; j++) {
      const at = applyMatrix(fromPixel, { x: x + (j + 0.5) / samples, y: y + (i + 0.5) / samples });
      const px = Math.min(picture.width - 1, Math.max(0, Math.floor(at.x)));
      const py = Math.min(picture.height - 1, Math.max(0, Math.floor(at.y)));
      const from = (py * picture.width + px) * 4;
      const alpha = (picture.rgba[from + 3] as number) / 255;
      for (let part = 0; part < 3; part++)
        sum[part] = (sum[part] as number) + ((picture.rgba[from + part] as number) / 255) * alpha;
      sum[3] = (sum[3] as number) + alpha;
    }
  }
  const share = strength / (samples * samples);
  const into = (y * surface.width + x) * 4;
  const keep = 1 - (sum[3] as number) * share;
  for (let part = 0; part < 4; part++)
    surface.values[into + part] = (sum[part] as number) * share + (surface.values[into + part] as number) * keep;
}
