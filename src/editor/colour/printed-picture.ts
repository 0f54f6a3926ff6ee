import type { ProofGround } from '../../colour-conversion/press-proof.ts';
import type { DrawnPicture } from '../../renderers/konva/draw-items.ts';
import type { PressClient } from './press-client.ts';

/** Enough for a screen; the file on the press is converted whole. */
const LONGEST_PX = 2400;

/** A picture as it looks once separated and printed; undefined where the browser gives no canvas. */
export async function printedPicture(
  { source, width, height }: DrawnPicture,
  client: PressClient,
  ground: ProofGround,
): Promise<DrawnPicture | undefined> {
  const scale = Math.min(1, LONGEST_PX / Math.max(width, height));
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return undefined;
  context.imageSmoothingQuality = 'high';
  context.drawImage(source, 0, 0, canvas.width, canvas.height);
  const pixels = context.getImageData(0, 0, canvas.width, canvas.height);
  const shown = await client.showPicture(new Uint8Array(pixels.data.buffer), ground);
  context.putImageData(new ImageData(new Uint8ClampedArray(shown), canvas.width, canvas.height), 0, 0);
  return { source: canvas, width: canvas.width, height: canvas.height };
}
