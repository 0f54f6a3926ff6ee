import { gridShown, meanGlow, type BoardRenderer, type BoardShading } from './board-picture.ts';

/** Draws the board with a plain 2-D canvas, for machines without WebGL: the same light, dot by dot. */
export function createFlatBoard(canvas: HTMLCanvasElement): BoardRenderer | undefined {
  const context = canvas.getContext('2d');
  const small = document.createElement('canvas');
  const smallContext = small.getContext('2d');
  if (!context || !smallContext) return undefined;
  return {
    draw(dots, width, height, shading) {
      small.width = width;
      small.height = height;
      const structure = shading.structure * gridShown(canvas.width / width);
      const glow = meanGlow(dots, shading);
      const light = blurBoard(dots, width, height, shading);
      // A lamp gives the light of its whole square from a part of it.
      const peak = 1 + structure * (1 / (Math.PI * shading.lamp[0] * shading.lamp[1]) - 1);
      const picture = smallContext.createImageData(width, height);
      for (let i = 0; i < width * height; i++) {
        for (let part = 0; part < 3; part++) {
          const linear = (light[i * 3 + part] ?? 0) * peak * shading.lit + shading.veil + (glow[part] ?? 0);
          picture.data[i * 4 + part] = Math.round(encodeSrgb(Math.min(1, linear)) * 255);
        }
        picture.data[i * 4 + 3] = 255;
      }
      smallContext.putImageData(picture, 0, 0);
      context.imageSmoothingEnabled = structure < 0.3;
      context.globalCompositeOperation = 'copy';
      context.drawImage(small, 0, 0, canvas.width, canvas.height);
      if (structure >= 0.3) drawGaps(context, canvas, width, height, shading, structure);
    },
    dispose() {},
  };
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
  context.beginPath();
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [cx, cy] = [(x + 0.5) * stepX, (y + 0.5) * stepY];
      context.moveTo(cx + lamp[0] * stepX, cy);
      context.ellipse(cx, cy, lamp[0] * stepX, lamp[1] * stepY, 0, 0, 2 * Math.PI);
    }
  context.rect(0, 0, canvas.width, canvas.height);
  const dark = Math.round(encodeSrgb(veil) * 255);
  context.globalCompositeOperation = 'source-over';
  context.fillStyle = `rgb(${dark} ${dark} ${dark} / ${structure})`;
  context.fill('evenodd');
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
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      for (let tap = -reach; tap <= reach; tap++) {
        const [fromX, fromY] = [x + dx * tap, y + dy * tap];
        if (fromX < 0 || fromY < 0 || fromX >= width || fromY >= height) continue;
        const weight = weights[tap + reach] ?? 0;
        const from = (fromY * width + fromX) * 3;
        const to = (y * width + x) * 3;
        for (let part = 0; part < 3; part++)
          out[to + part] = (out[to + part] ?? 0) + (light[from + part] ?? 0) * weight;
      }
  return out;
}

function encodeSrgb(linear: number): number {
  return linear <= 0.0031308 ? linear * 12.92 : 1.055 * linear ** (1 / 2.4) - 0.055;
}
