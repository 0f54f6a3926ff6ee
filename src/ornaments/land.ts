import { CLOSE, lineTo, moveTo, type Path } from '../geometry/path.ts';
import { arcSteps, disc, leafPath, point, polar, smoothPath } from './drawing.ts';
import { setting, toneInTurn, viewBoxFor, type Ornament, type OrnamentPart } from './ornament.ts';

/** Terraced fields round a hill, from far above to near, in turn in the three colours. Settings: `steps`, `x` (0–1). */
export const TERRACES: Ornament = {
  id: 'ruong-bac-thang',
  name: 'Ruộng bậc thang',
  tones: ['main', 'second', 'third'],
  draw(request) {
    const viewBox = viewBoxFor(request.aspect);
    const { width, height } = viewBox;
    const steps = Math.max(3, Math.round(setting(request, 'steps', 7)));
    const hill = setting(request, 'x', 0.72);
    const reach = Math.max(0.16, Math.min(0.34, 0.9 * (height / width)));
    const parts = Array.from({ length: steps }, (_, step): OrnamentPart => {
      const t = step / steps;
      const line = Array.from({ length: 19 }, (__, i) => {
        const x = i / 18;
        const bulge = Math.exp(-(((x - hill) / (reach * (0.8 + t))) ** 2));
        const second = 0.4 * Math.exp(-(((x - hill + 0.58) / (reach * (0.7 + t))) ** 2));
        const sway = 0.018 * Math.sin(x * 21 + step * 2.3);
        const y = 0.62 + 0.36 * t - (0.58 - 0.34 * t) * Math.max(bulge, second) + sway;
        return point(x * width, Math.min(1, y) * height);
      });
      const path: Path = [...smoothPath(line, false), lineTo(width, height), lineTo(0, height), CLOSE];
      return { path, tone: toneInTurn(step) };
    });
    return { viewBox, parts };
  },
};

/** The sun: a disc with tapering rays. Settings: `rays`. */
export const SUN: Ornament = {
  id: 'mat-troi',
  name: 'Mặt trời',
  aspect: 1,
  tones: ['main', 'second'],
  draw(request) {
    const centre = point(50, 50);
    const rays = Math.max(6, Math.round(setting(request, 'rays', 18)));
    const path = Array.from({ length: rays }, (_, i) => {
      const a = (i * 360) / rays;
      return leafPath(polar(centre, 32, a), polar(centre, i % 2 === 0 ? 49 : 43, a), 0.26, 0.3);
    });
    return {
      viewBox: viewBoxFor(1),
      parts: [
        { path: path.flat(), tone: 'second' },
        { path: disc(50, 50, 27), tone: 'main' },
      ],
    };
  },
};

/** A seedling of two leaves on a mound of earth. */
export const SPROUT: Ornament = {
  id: 'mam-cay',
  name: 'Mầm cây',
  aspect: 1,
  tones: ['main', 'second'],
  draw() {
    const stem = point(50, 46);
    return {
      viewBox: viewBoxFor(1),
      parts: [
        { path: smoothPath([point(50, 92), point(48.5, 68), stem], false), tone: 'main', strokeWidth: 4.5 },
        { path: leafPath(stem, point(7, 14), 0.52, 0.55), tone: 'main' },
        { path: leafPath(stem, point(95, 4), 0.46, 0.55), tone: 'main' },
        {
          path: [moveTo(8, 100), ...arcSteps(point(50, 128), 50.5, -56.3, 56.3), lineTo(92, 100), CLOSE],
          tone: 'second',
        },
      ],
    };
  },
};

/** Quarters of thick rings round the lower right corner, from the outside in, in turn in the three colours. */
export const QUARTER_RINGS: Ornament = {
  id: 'vong-cung',
  name: 'Vòng cung',
  aspect: 1,
  tones: ['main', 'second', 'third'],
  draw(request) {
    const rings = Math.max(2, Math.round(setting(request, 'rings', 4)));
    const corner = point(100, 100);
    const step = 100 / rings;
    const parts = Array.from({ length: rings }, (_, ring): OrnamentPart => {
      const outer = 100 - ring * step;
      const inner = ring === rings - 1 ? 0 : outer - step * 0.72;
      const from = polar(corner, outer, 270);
      const hole: Path =
        inner === 0 ? [lineTo(100, 100)] : [lineTo(100, 100 - inner), ...arcSteps(corner, inner, 360, 270)];
      return {
        path: [moveTo(from.x, from.y), ...arcSteps(corner, outer, 270, 360), ...hole, CLOSE],
        tone: toneInTurn(ring),
      };
    });
    return { viewBox: viewBoxFor(1), parts };
  },
};
