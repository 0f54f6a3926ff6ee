import { polygonPath } from '../geometry/path.ts';
import { clipToBox, point, polar, seededNumbers } from './drawing.ts';
import { setting, viewBoxFor, type Ornament } from './ornament.ts';

/** Sun rays out of a point, cut to the box. Settings: `x`, `y` (place of the sun in fractions), `count`, `uneven` (0–1). */
export const RAYS: Ornament = {
  id: 'tia-nang',
  name: 'Tia nắng',
  tones: ['main'],
  draw(request) {
    const viewBox = viewBoxFor(request.aspect);
    const sun = point(setting(request, 'x', 0.5) * viewBox.width, setting(request, 'y', 1) * viewBox.height);
    const count = Math.max(4, Math.round(setting(request, 'count', 28)));
    const uneven = setting(request, 'uneven', 0);
    const random = seededNumbers(request.seed);
    const reach = 2 * (viewBox.width + viewBox.height);
    const step = 360 / count;
    const parts = Array.from({ length: count }, (_, i) => {
      const shift = (random() - 0.5) * uneven * step * 0.5;
      const half = (step / 4) * (1 + (random() - 0.5) * uneven);
      const centre = i * step + shift;
      const corners = [sun, polar(sun, reach, centre - half), polar(sun, reach, centre + half)];
      return clipToBox(corners, viewBox.width, viewBox.height);
    })
      .filter((corners) => corners.length >= 3)
      .map((corners) => ({ path: polygonPath(corners), tone: 'main' as const }));
    return { viewBox, parts };
  },
};

/** Slanted bands, like speed. Settings: `slant` (run over rise), `count`, `thin` (0–1: how the bands thin out to the left). */
export const SPEED_BANDS: Ornament = {
  id: 'vach-cheo',
  name: 'Vạch chéo',
  tones: ['main', 'second'],
  draw(request) {
    const viewBox = viewBoxFor(request.aspect);
    const { width, height } = viewBox;
    const slant = setting(request, 'slant', 0.5);
    const count = Math.max(1, Math.round(setting(request, 'count', 4)));
    const thin = setting(request, 'thin', 0.7);
    const run = height * slant;
    const pitch = (width + run) / count;
    const parts = Array.from({ length: count }, (_, i) => {
      const share = 0.62 * (1 - (thin * (count - 1 - i)) / count);
      const right = (i + 1) * pitch;
      const left = right - pitch * share;
      const corners = [point(left, 0), point(right, 0), point(right - run, height), point(left - run, height)];
      return { path: polygonPath(clipToBox(corners, width, height)), tone: i % 2 === 0 ? 'main' : 'second' } as const;
    }).filter((part) => part.path.length > 0);
    return { viewBox, parts };
  },
};
