import { CLOSE, lineTo, moveTo, polygonPath, rectPath, type Path } from '../geometry/path.ts';
import { arcSteps, linePath, point } from './drawing.ts';
import { setting, viewBoxFor, type Ornament } from './ornament.ts';
import { starPath } from './star.ts';

/** A box whose corners are bitten off by quarter circles. */
function notchedBox(inset: number, notch: number, width: number, height: number): Path {
  const [l, t, r, b] = [inset, inset, width - inset, height - inset];
  return [
    moveTo(l + notch, t),
    lineTo(r - notch, t),
    ...arcSteps(point(r, t), notch, 270, 180),
    lineTo(r, b - notch),
    ...arcSteps(point(r, b), notch, 360, 270),
    lineTo(l + notch, b),
    ...arcSteps(point(l, b), notch, 90, 0),
    lineTo(l, t + notch),
    ...arcSteps(point(l, t), notch, 180, 90),
    CLOSE,
  ];
}

/** A thin double frame with bitten corners. Settings: `line` (width of the outer line), `gap`, `notch` (0: square). */
export const FRAME: Ornament = {
  id: 'khung-vien',
  name: 'Khung viền kép',
  tones: ['main', 'second'],
  draw(request) {
    const viewBox = viewBoxFor(request.aspect);
    const { width, height } = viewBox;
    const line = setting(request, 'line', 1);
    const gap = setting(request, 'gap', 2.4);
    const notch = setting(request, 'notch', 7);
    const box = (inset: number, corner: number): Path =>
      notch > 0
        ? notchedBox(inset, corner, width, height)
        : rectPath({ x: inset, y: inset, width: width - 2 * inset, height: height - 2 * inset });
    return {
      viewBox,
      parts: [
        { path: box(line / 2, notch), tone: 'main', strokeWidth: line },
        { path: box(line / 2 + gap, notch), tone: 'second', strokeWidth: line * 0.4 },
      ],
    };
  },
};

/** The rectangular spiral of old woodwork, for the upper left corner; other corners are turned. */
export const CORNER: Ornament = {
  id: 'goc-hoi-van',
  name: 'Góc hồi văn',
  aspect: 1,
  tones: ['main'],
  draw: () => ({
    viewBox: { width: 100, height: 100 },
    parts: [
      {
        path: [
          ...linePath([point(100, 4), point(4, 4), point(4, 100)]),
          ...linePath([
            point(100, 16),
            point(64, 16),
            point(64, 52),
            point(28, 52),
            point(28, 28),
            point(52, 28),
            point(52, 64),
            point(16, 64),
            point(16, 100),
          ]),
          ...linePath([point(40, 40), point(16, 40), point(16, 16), point(40, 16), point(40, 40)]),
        ],
        tone: 'main',
        strokeWidth: 4,
      },
    ],
  }),
};

/** A rule with a star in its middle. Settings: `line`. */
export const STAR_RULE: Ornament = {
  id: 'vach-sao',
  name: 'Vạch ngôi sao',
  tones: ['main', 'second'],
  draw(request) {
    const viewBox = viewBoxFor(Math.max(3, request.aspect));
    const { width } = viewBox;
    const line = setting(request, 'line', 10);
    const half = 76;
    const taper = (from: number, to: number): Path =>
      polygonPath([point(from, 50), point(to, 50 - line / 2), point(to, 50 + line / 2)]);
    return {
      viewBox,
      parts: [
        { path: [...taper(0, width / 2 - half), ...taper(width, width / 2 + half)], tone: 'main' },
        { path: starPath(point(width / 2, 54), 48), tone: 'second' },
      ],
    };
  },
};

function diamond(x: number, size: number): Path {
  return polygonPath([point(x, 50 - size), point(x + size, 50), point(x, 50 + size), point(x - size, 50)]);
}

function rail(from: number, to: number): Path {
  return rectPath({ x: from, y: 45, width: to - from, height: 10 });
}

/** A rule with a diamond in its middle. */
export const DIAMOND_RULE: Ornament = {
  id: 'vach-thoi',
  name: 'Vạch quả trám',
  tones: ['main'],
  draw(request) {
    const viewBox = viewBoxFor(Math.max(3, request.aspect));
    const middle = viewBox.width / 2;
    return {
      viewBox,
      parts: [
        {
          path: [
            ...rail(0, middle - 110),
            ...diamond(middle - 80, 22),
            ...diamond(middle, 46),
            ...diamond(middle + 80, 22),
            ...rail(middle + 110, viewBox.width),
          ],
          tone: 'main',
        },
      ],
    };
  },
};

/** How far the folded ends of a ribbon reach under it. */
const FOLD = 46;

function ribbonTail(x: number, to: number): Path {
  return polygonPath([point(x, 18), point(to, 18), point(to + (x - to) * 0.3, 59), point(to, 100), point(x, 100)]);
}

function ribbonUnderside(x: number, to: number): Path {
  return polygonPath([point(x, 82), point(to, 82), point(to, 100)]);
}

/** A banner of cloth with folded ends to carry a line of words. */
export const RIBBON: Ornament = {
  id: 'dai-bang',
  name: 'Dải băng',
  tones: ['main', 'second'],
  draw(request) {
    const viewBox = viewBoxFor(Math.max(2, request.aspect));
    const { width } = viewBox;
    return {
      viewBox,
      parts: [
        { path: [...ribbonTail(FOLD * 1.6, 0), ...ribbonTail(width - FOLD * 1.6, width)], tone: 'second' },
        { path: rectPath({ x: FOLD, y: 0, width: width - 2 * FOLD, height: 82 }), tone: 'main' },
        {
          path: [...ribbonUnderside(FOLD, FOLD * 1.6), ...ribbonUnderside(width - FOLD, width - FOLD * 1.6)],
          tone: 'second',
        },
      ],
    };
  },
};
