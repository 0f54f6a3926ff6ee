import { CLOSE, curveTo, lineTo, moveTo, rectPath, type Path } from '../geometry/path.ts';
import type { Point } from '../geometry/rect.ts';
import { linePath, point, smoothPath } from './drawing.ts';
import { setting, toneInTurn, viewBoxFor, type Ornament, type OrnamentPart } from './ornament.ts';

/** The strip between two lines that run the same way. */
function between(upper: readonly Point[], lower: readonly Point[]): Path {
  const back = smoothPath(lower.toReversed(), false);
  const [first, ...rest] = back;
  return [
    ...smoothPath(upper, false),
    ...(first && first.op === 'M' ? [lineTo(first.x, first.y)] : []),
    ...rest,
    CLOSE,
  ];
}

/**
 * Silk in the wind across the whole box: folds in turn in the three colours, wide at both ends, gathered where it
 * turns. Settings: `folds`, `gather` (0–1: where along the box it is narrowest), `lift` (0–1: how high the wave goes).
 */
export const SILK: Ornament = {
  id: 'lua-cuon',
  name: 'Lụa cuộn',
  tones: ['main', 'second', 'third'],
  draw(request) {
    const viewBox = viewBoxFor(request.aspect);
    const { width, height } = viewBox;
    const folds = Math.max(2, Math.round(setting(request, 'folds', 6)));
    const gather = setting(request, 'gather', 0.62);
    const lift = setting(request, 'lift', 0.5);
    const edge = (fold: number): Point[] => {
      const share = fold / folds;
      return Array.from({ length: 13 }, (_, i) => {
        const t = i / 12;
        const far = Math.abs(t - gather) / Math.max(gather, 1 - gather);
        const spread = 0.2 + 0.5 * far * far;
        const middle = 0.5 + 0.3 * lift * Math.sin(t * 5.4 + 0.5);
        const sway = 0.035 * Math.sin(t * 7.5 + fold * 1.1);
        const y = middle + (share - 0.5) * spread + sway;
        return point(t * width, Math.min(1, Math.max(0, y)) * height);
      });
    };
    const parts = Array.from({ length: folds }, (_, fold): OrnamentPart => {
      return { path: between(edge(fold), edge(fold + 1)), tone: toneInTurn(fold) };
    });
    return { viewBox, parts };
  },
};

/** A line of pennants hung across the box, sagging. Settings: `flags` (how many), `sag` (0–1). */
export const BUNTING: Ornament = {
  id: 'co-day',
  name: 'Cờ dây',
  tones: ['main', 'second', 'third'],
  draw(request) {
    const viewBox = viewBoxFor(request.aspect);
    const { width, height } = viewBox;
    const count = Math.max(3, Math.round(setting(request, 'flags', width / 36)));
    const sag = setting(request, 'sag', 0.4) * Math.min(height, width * 0.3);
    const rope = (t: number): Point => point(t * width, 4 * sag * t * (1 - t) + Math.min(height, width) * 0.02);
    const step = 1 / count;
    const long = Math.min(height - sag - height * 0.03, width * step * 1.25);
    const flags = Array.from({ length: count }, (_, i): OrnamentPart => {
      const [a, b, m] = [rope((i + 0.09) * step), rope((i + 0.91) * step), rope((i + 0.5) * step)];
      const tip = point(m.x, m.y + long);
      return { path: [...linePath([a, b, tip]), CLOSE], tone: toneInTurn(i) };
    });
    const line = Array.from({ length: count + 1 }, (_, i) => rope(i * step));
    const thread: OrnamentPart = {
      path: smoothPath(line, false),
      tone: 'third',
      strokeWidth: Math.min(height, width) * 0.022,
    };
    return { viewBox, parts: [...flags, thread] };
  },
};

/** A round paper lantern with ribs and a tassel. */
export const LANTERN: Ornament = {
  id: 'den-long',
  name: 'Đèn lồng',
  aspect: 0.62,
  tones: ['main', 'second'],
  draw() {
    const viewBox = viewBoxFor(0.62);
    const [x, y] = [50, 62];
    const bow = (half: number): Path => [
      moveTo(x - half * 0.4, y - 30),
      curveTo(x - half * 1.33, y - 24, x - half * 1.33, y + 24, x - half * 0.4, y + 30),
      lineTo(x + half * 0.4, y + 30),
      curveTo(x + half * 1.33, y + 24, x + half * 1.33, y - 24, x + half * 0.4, y - 30),
      CLOSE,
    ];
    const rib = (half: number): OrnamentPart => ({ path: bow(half), tone: 'second', strokeWidth: 1.6 });
    const cap = (top: number): OrnamentPart => ({
      path: rectPath({ x: x - 20, y: top, width: 40, height: 7 }),
      tone: 'second',
    });
    const tassel = [-9, -4.5, 0, 4.5, 9].flatMap((dx) =>
      rectPath({ x: x + dx - 1.3, y: y + 44, width: 2.6, height: 46 - Math.abs(dx) }),
    );
    return {
      viewBox,
      parts: [
        { path: [moveTo(x, 0), lineTo(x, y - 34)], tone: 'second', strokeWidth: 2 },
        { path: bow(46), tone: 'main' },
        rib(30),
        rib(14),
        cap(y - 36),
        cap(y + 29),
        { path: [...rectPath({ x: x - 3, y: y + 36, width: 6, height: 9 }), ...tassel], tone: 'second' },
      ],
    };
  },
};
