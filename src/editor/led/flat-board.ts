import { gridShown, meanGlow, type BoardRenderer, type BoardShading } from './board-picture.ts';

/** Draws the board with a plain 2-D canvas, for machines without WebGL: the same light, dot by dot. */
export function createFlatBoard(canvas: HTMLCanvasElement): BoardRenderer | undefined {
  const context = canvas.getContext('2d');
  const small = document.createElement('canvas');
  const smallContext = small.getContext('2d');
  if (!context || !smallContext) return undefined;
  let gaps: GapMask | undefined;
  return {
    draw(dots, width, height, shading) {
      if (small.width !== width) small.width = width;
      if (small.height !== height) small.height = height;
      const structure = shading.structure * gridShown(canvas.width / width);
      const picture = smallContext.createImageData(width, height);
      const sharp = (shading.weights[(shading.weights.length - 1) / 2] ?? 1) > SHARP;
      if (sharp) paintSharp(picture.data, dots, shading, structure);
      else paintBlurred(picture.data, dots, width, height, shading, structure);
      smallContext.putImageData(picture, 0, 0);
      context.imageSmoothingEnabled = structure < DOTS_SEEN;
      context.globalCompositeOperation = 'copy';
      context.drawImage(small, 0, 0, canvas.width, canvas.height);
      if (structure < DOTS_SEEN) return;
      gaps =
        gaps && isFor(gaps, canvas, width, height, shading, structure)
          ? gaps
          : maskGaps(canvas, width, height, shading, structure);
      context.globalCompositeOperation = 'source-over';
      context.drawImage(gaps.mask, 0, 0);
    },
    dispose() {},
  };
}

/** A blur that leaves this share of a dot's light in its place isn't seen. */
const SHARP = 0.99;
/** Share of the dot grid from which on single lamps are drawn. */
const DOTS_SEEN = 0.3;

/** Without blur a dot's colour follows from its index alone. */
function paintSharp(pixels: Uint8ClampedArray, dots: Uint8Array, shading: BoardShading, structure: number): void {
  const glow = meanGlow(dots, shading);
  const colours = new Uint32Array(256);
  const bytes = new Uint8Array(colours.buffer);
  for (let index = 0; index * 3 < shading.palette.length; index++) {
    for (let part = 0; part < 3; part++)
      bytes[index * 4 + part] = shown(shading.palette[index * 3 + part] ?? 0, glow[part] ?? 0, shading, structure);
    bytes[index * 4 + 3] = 255;
  }
  const words = new Uint32Array(pixels.buffer, pixels.byteOffset, dots.length);
  for (let i = 0; i < dots.length; i++) words[i] = colours[dots[i] as number] as number;
}

function paintBlurred(
  pixels: Uint8ClampedArray,
  dots: Uint8Array,
  width: number,
  height: number,
  shading: BoardShading,
  structure: number,
): void {
  const glow = meanGlow(dots, shading);
  const light = blurBoard(dots, width, height, shading);
  for (let i = 0; i < dots.length; i++) {
    for (let part = 0; part < 3; part++)
      pixels[i * 4 + part] = shown(light[i * 3 + part] ?? 0, glow[part] ?? 0, shading, structure);
    pixels[i * 4 + 3] = 255;
  }
}

/** What the screen shows for a dot's light, 0 to 255. A lamp gives the light of its whole square from a part of it. */
function shown(light: number, glow: number, { lamp, lit, veil }: BoardShading, structure: number): number {
  const peak = 1 + structure * (1 / (Math.PI * lamp[0] * lamp[1]) - 1);
  return SRGB[Math.round(Math.min(1, light * peak * lit + veil + glow) * (SRGB.length - 1))] as number;
}

/** Linear light to bytes of the screen, in steps that no byte is left out by. */
const SRGB = Uint8Array.from({ length: 8192 }, (_, i) => Math.round(encodeSrgb(i / 8191) * 255));

/** What darkens between the lamps, drawn once for a size and a light. */
interface GapMask {
  readonly mask: HTMLCanvasElement;
  readonly width: number;
  readonly height: number;
  readonly shading: BoardShading;
  readonly structure: number;
}

function isFor(
  gaps: GapMask,
  canvas: HTMLCanvasElement,
  width: number,
  height: number,
  shading: BoardShading,
  structure: number,
): boolean {
  const sameSize = gaps.mask.width === canvas.width && gaps.mask.height === canvas.height;
  const sameDots = gaps.width === width && gaps.height === height;
  return sameSize && sameDots && gaps.shading === shading && gaps.structure === structure;
}

function maskGaps(
  canvas: HTMLCanvasElement,
  width: number,
  height: number,
  shading: BoardShading,
  structure: number,
): GapMask {
  const mask = document.createElement('canvas');
  mask.width = canvas.width;
  mask.height = canvas.height;
  const context = mask.getContext('2d');
  if (context) drawGaps(context, mask, width, height, shading, structure);
  return { mask, width, height, shading, structure };
}

/** Darkens what lies between the lamps. */
function drawGaps(
  context: CanvasRenderingContext2D,
  canvas: HTMLCanvasElement,
  width: number,
  height: number,
  { lamp, veil }: BoardShading,
  structure: number,
): void {
  const [stepX, stepY] = [canvas.width / width, canvas.height / height];
  const dark = Math.round(encodeSrgb(veil) * 255);
  context.fillStyle = `rgb(${dark} ${dark} ${dark} / ${structure})`;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.globalCompositeOperation = 'destination-out';
  context.fillStyle = '#000';
  for (let y = 0; y < height; y++) {
    context.beginPath();
    for (let x = 0; x < width; x++) {
      const [cx, cy] = [(x + 0.5) * stepX, (y + 0.5) * stepY];
      context.moveTo(cx + lamp[0] * stepX, cy);
      context.ellipse(cx, cy, lamp[0] * stepX, lamp[1] * stepY, 0, 0, 2 * Math.PI);
    }
    context.fill();
  }
}

/** Linear light of every dot after the eye's blur, three numbers a dot. */
function blurBoard(dots: Uint8Array, width: number, height: number, { weights, palette }: BoardShading): Float32Array {
  const light = new Float32Array(width * height * 3);
  dots.forEach((dot, i) => light.set(palette.subarray(dot * 3, dot * 3 + 3), i * 3));
  if (weights.length <= 1) return light;
  const across = blurAlong(light, width, height, weights, 1, 0);
  return blurAlong(across, width, height, weights, 0, 1);
}

function blurAlong(
  light: Float32Array,
  width: number,
  height: number,
  weights: Float64Array,
  dx: number,
  dy: number,
): Float32Array {
  const reach = (weights.length - 1) / 2;
  const out = new Float32Array(light.length);
  for (let tap = -reach; tap <= reach; tap++) {
    const weight = weights[tap + reach] ?? 0;
    const [shiftX, shiftY] = [dx * tap, dy * tap];
    const shift = (shiftY * width + shiftX) * 3;
    for (let y = Math.max(0, -shiftY); y < Math.min(height, height - shiftY); y++) {
      const row = y * width;
      const from = (row + Math.max(0, -shiftX)) * 3;
      const to = (row + Math.min(width, width - shiftX)) * 3;
      for (let i = from; i < to; i++) out[i] = (out[i] as number) + (light[i + shift] as number) * weight;
    }
  }
  return out;
}

function encodeSrgb(linear: number): number {
  return linear <= 0.0031308 ? linear * 12.92 : 1.055 * linear ** (1 / 2.4) - 0.055;
}
