import { fillDisc, glow, type Brush } from './brush.ts';
import { chance, cssTone, mixTones } from './light.ts';

/** The sky down to the horizon, with what the hour has in it. */
export function paintSky(brush: Brush): void {
  const { context, camera, light } = brush;
  const { widthPx: width, heightPx: height } = camera;
  const horizon = Math.max(1, Math.min(height, camera.horizonPx));
  const gradient = context.createLinearGradient(0, camera.horizonPx - height * 0.9, 0, camera.horizonPx);
  for (const [at, colour] of light.sky) gradient.addColorStop(at, colour);
  context.fillStyle = gradient;
  context.fillRect(0, 0, width, horizon + 1);
  if (light.hour === 'night') paintStars(brush);
  else paintClouds(brush);
  if (light.hour === 'dusk') glow(brush, { x: width * 0.68, y: camera.horizonPx }, width * 0.45, '255 190 110', 0.55);
}

function paintStars({ context, camera }: Brush): void {
  const random = chance(11);
  for (let i = 0; i < 140; i++) {
    const x = random() * camera.widthPx;
    const y = random() * camera.horizonPx * 0.8;
    const size = (0.4 + random() * 0.9) * (camera.widthPx / 1200);
    fillDisc(context, { x, y }, size, `rgb(235 240 255 / ${0.25 + random() * 0.6})`);
  }
  const moon = { x: camera.widthPx * 0.82, y: camera.horizonPx - camera.heightPx * 0.48 };
  const radius = camera.widthPx * 0.014;
  glow({ context, camera } as Brush, moon, radius * 7, '200 215 255', 0.35);
  fillDisc(context, moon, radius, '#f3efdd');
}

/** Long soft clouds, thinner and flatter towards the horizon. */
function paintClouds({ context, camera, light }: Brush): void {
  const random = chance(5);
  const { widthPx: width, heightPx: height, horizonPx } = camera;
  const white = light.hour === 'day' ? ([255, 255, 255] as const) : ([255, 206, 172] as const);
  for (let i = 0; i < 9; i++) {
    const high = 0.12 + random() * 0.62;
    const middle = { x: random() * width, y: horizonPx - high * height };
    const length = width * (0.07 + random() * 0.12) * (0.4 + high);
    const puffs = 7 + Math.floor(random() * 5);
    for (let p = 0; p < puffs; p++) {
      const along = (p / (puffs - 1) - 0.5) * 2;
      const radius = length * (0.1 + 0.16 * (1 - along * along)) * (0.7 + random() * 0.5);
      const x = middle.x + along * length;
      const y = middle.y - radius * 0.35 - random() * radius * 0.25;
      const puff = context.createRadialGradient(x, y, 0, x, y, radius);
      puff.addColorStop(0, cssTone(white, 0.5));
      puff.addColorStop(0.6, cssTone(white, 0.26));
      puff.addColorStop(1, cssTone(white, 0));
      context.save();
      context.translate(0, y);
      context.scale(1, 0.45);
      context.translate(0, -y);
      context.fillStyle = puff;
      context.fillRect(x - radius, y - radius, 2 * radius, 2 * radius);
      context.restore();
    }
  }
}

/** Three rows of hills: how much haze lies over each, how high it rises (of the picture), its colour. */
const HILLS = [
  { haze: 0.62, rise: 0.13, tone: [96, 128, 150] },
  { haze: 0.42, rise: 0.075, tone: [84, 122, 118] },
  { haze: 0.24, rise: 0.03, tone: [78, 112, 84] },
] as const;

/** Hills where the ground ends. */
export function paintHills({ context, camera, light }: Brush): void {
  const { widthPx: width, heightPx: height, horizonPx } = camera;
  HILLS.forEach(({ haze, rise, tone: [r, g, b] }, layer) => {
    const [tr, tg, tb] = light.tint;
    context.fillStyle = cssTone(mixTones([(r * tr) / 255, (g * tg) / 255, (b * tb) / 255], light.haze, haze));
    context.beginPath();
    context.moveTo(0, horizonPx + 2);
    for (let i = 0; i <= 80; i++) {
      const t = i / 80;
      const wave =
        Math.sin(t * 5.1 + layer * 2.3) * 0.5 + Math.sin(t * 12.7 + layer * 5) * 0.28 + Math.sin(t * 29 + layer) * 0.08;
      context.lineTo(t * width, horizonPx - height * rise * (0.55 + 0.5 * wave));
    }
    context.lineTo(width, horizonPx + 2);
    context.fill();
  });
}
