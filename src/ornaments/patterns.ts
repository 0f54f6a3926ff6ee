import { ellipsePath, moveTo, polygonPath, type Path } from '../geometry/path.ts';
import type { Point } from '../geometry/rect.ts';
import { arcSteps, linePath, point, polar } from './drawing.ts';
import { setting, viewBoxFor, type Ornament } from './ornament.ts';

/** How far from its top a ring shows, in degrees, before the scale in front of it (a radius aside, a rise below) begins. */
function visibleHalf(ring: number, radius: number, rise: number): number {
  for (let a = 0; a < 90; a += 1) {
    const p = polar(point(0, 0), ring, a);
    if (Math.hypot(p.x - radius, p.y - rise) < radius) return a;
  }
  return 90;
}

/** Half rings in rows, each over the gaps of the one behind: the water of old embroidery. Settings: `rows`, `rings`. */
export const SCALES: Ornament = {
  id: 'song-vay',
  name: 'Sóng vảy',
  tones: ['main'],
  draw(request) {
    const viewBox = viewBoxFor(request.aspect);
    const { width, height } = viewBox;
    const rows = Math.max(1, Math.round(setting(request, 'rows', 3)));
    const rings = Math.max(1, Math.round(setting(request, 'rings', 3)));
    // Whole scales from edge to edge, never so many that a long border makes a heavy file.
    const wanted = height / (0.5 + 0.5 * rows);
    const columns = Math.min(60, Math.max(1, Math.round(width / (2 * wanted))));
    const radius = width / (2 * columns);
    const rise = Math.min(radius * 0.5, height / (rows + 1));
    const lines: Path[number][] = [];
    for (let row = 0; row < rows; row += 1) {
      const y = height - row * rise;
      const even = row % 2 === 0;
      for (let i = 0; i < (even ? columns : columns - 1); i += 1) {
        const x = (even ? 2 * i + 1 : 2 * i + 2) * radius;
        for (let ring = 0; ring < rings; ring += 1) {
          const r = radius * (1 - ring / (rings + 0.4)) - 0.6;
          const half = row === 0 ? 90 : visibleHalf(r, radius, rise);
          if (r <= 0 || half <= 0) continue;
          const centre = point(x, y);
          const scale = Math.min(1, y / r);
          const start = polar(centre, r * scale, -half);
          lines.push(moveTo(start.x, start.y), ...arcSteps(centre, r * scale, -half, half));
        }
      }
    }
    return { viewBox, parts: [{ path: lines, tone: 'main', strokeWidth: setting(request, 'line', 1.4) }] };
  },
};

/** A running meander between two rails, for borders of any length. */
export const MEANDER: Ornament = {
  id: 'hoi-van',
  name: 'Dải hồi văn',
  tones: ['main'],
  draw(request) {
    const viewBox = viewBoxFor(request.aspect);
    const upright = request.aspect < 1;
    const length = upright ? viewBox.height : viewBox.width;
    const count = Math.min(90, Math.max(2, Math.round(length / setting(request, 'pitch', 84))));
    const pitch = length / count;
    const at = (along: number, across: number): Point => (upright ? point(across, along) : point(along, across));
    const line = Array.from({ length: count }, (_, i) => {
      const s = i * pitch + pitch * 0.06;
      const u = pitch * 0.88;
      return linePath(
        (
          [
            [0, 78],
            [0, 22],
            [0.86, 22],
            [0.86, 66],
            [0.3, 66],
            [0.3, 44],
            [0.58, 44],
          ] as const
        ).map(([t, across]) => at(s + u * t, across)),
      );
    }).flat();
    const foot = Array.from({ length: count }, (_, i) =>
      linePath([
        at(i * pitch + pitch * (i === 0 ? 0.02 : 0.06), 78),
        at((i + 1) * pitch + pitch * 0.06 - (i === count - 1 ? pitch * 0.12 : 0), 78),
      ]),
    ).flat();
    const rails = [3, 97].flatMap((across) => linePath([at(0, across), at(length, across)]));
    return {
      viewBox,
      parts: [
        { path: rails, tone: 'main', strokeWidth: 6 },
        { path: [...line, ...foot], tone: 'main', strokeWidth: 8 },
      ],
    };
  },
};

/** Rings round a point, cut by the box only as far as the page cuts them. Settings: `x`, `y`, `rings`, `line`. */
export const RINGS: Ornament = {
  id: 'vong-dong-tam',
  name: 'Vòng đồng tâm',
  aspect: 1,
  tones: ['main'],
  draw(request) {
    const rings = Math.max(1, Math.round(setting(request, 'rings', 7)));
    const line = setting(request, 'line', 2.2);
    const path = Array.from({ length: rings }, (_, i) => {
      const r = ((50 - line / 2) * (i + 1)) / rings;
      return ellipsePath({ x: 50 - r, y: 50 - r, width: 2 * r, height: 2 * r });
    }).flat();
    return { viewBox: { width: 100, height: 100 }, parts: [{ path, tone: 'main', strokeWidth: line }] };
  },
};

/**
 * A slanted block of colour with a thin companion before it. Settings: `slant` (run over rise, negative leans left),
 * `gap`, `companion` (widths in hundredths of the short side).
 */
export const SLANTED_BLOCK: Ornament = {
  id: 'mang-cheo',
  name: 'Mảng chéo',
  tones: ['main', 'second'],
  draw(request) {
    const viewBox = viewBoxFor(request.aspect);
    const { width, height } = viewBox;
    const run = Math.min(width * 0.8, Math.abs(setting(request, 'slant', 0.3)) * height);
    const companion = setting(request, 'companion', 7);
    const gap = setting(request, 'gap', 4);
    const lead = companion + gap;
    const upper = setting(request, 'slant', 0.3) >= 0 ? lead + run : lead;
    const lower = setting(request, 'slant', 0.3) >= 0 ? lead : lead + run;
    return {
      viewBox,
      parts: [
        {
          path: polygonPath([
            point(upper - lead, 0),
            point(upper - gap, 0),
            point(lower - gap, height),
            point(lower - lead, height),
          ]),
          tone: 'second',
        },
        {
          path: polygonPath([point(upper, 0), point(width, 0), point(width, height), point(lower, height)]),
          tone: 'main',
        },
      ],
    };
  },
};

/** The lanes of a running track that bend out of the lower edge and run off to the right. Settings: `lanes`. */
export const TRACK: Ornament = {
  id: 'duong-chay',
  name: 'Đường chạy',
  tones: ['main', 'second'],
  draw(request) {
    const viewBox = viewBoxFor(request.aspect);
    const { width, height } = viewBox;
    const lanes = Math.max(2, Math.round(setting(request, 'lanes', 5)));
    const line = setting(request, 'line', 1.6);
    // The bend: quarter circles round the lower right corner, squeezed into the box.
    const bend = (t: number): Point[] =>
      Array.from({ length: 25 }, (_, i) => {
        const a = ((i / 24) * Math.PI) / 2;
        return point(width - width * t * Math.cos(a), height - height * t * Math.sin(a));
      });
    const outer = bend(1);
    const inner = bend(0.3);
    const edges = Array.from({ length: lanes - 1 }, (_, i) => linePath(bend(0.3 + (0.7 * (i + 1)) / lanes))).flat();
    return {
      viewBox,
      parts: [
        { path: polygonPath([...outer, ...inner.toReversed()]), tone: 'main' },
        { path: edges, tone: 'second', strokeWidth: line },
      ],
    };
  },
};
