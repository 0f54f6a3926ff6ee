import type { Path } from '../../geometry/path.ts';
import { quadraticToCubic } from '../../geometry/path.ts';
import { pdfNumber } from './pdf-number.ts';

/**
 * Path construction operators, one a line, in the path's own units times `scale`. Quadratic steps are
 * raised to cubics, which draw the same curve.
 */
export function pathOperators(path: Path, scale = 1, decimals = 4): string {
  let out = '';
  let x = 0;
  let y = 0;
  let startX = 0;
  let startY = 0;
  const n = (value: number): string => pdfNumber(value * scale, decimals);
  for (const step of path) {
    const drawn = step.op === 'Q' ? quadraticToCubic(x, y, step) : step;
    switch (drawn.op) {
      case 'M':
        out += `${n(drawn.x)} ${n(drawn.y)} m\n`;
        startX = drawn.x;
        startY = drawn.y;
        break;
      case 'L':
        out += `${n(drawn.x)} ${n(drawn.y)} l\n`;
        break;
      case 'C':
        out += `${n(drawn.x1)} ${n(drawn.y1)} ${n(drawn.x2)} ${n(drawn.y2)} ${n(drawn.x)} ${n(drawn.y)} c\n`;
        break;
      case 'Z':
        out += 'h\n';
        x = startX;
        y = startY;
        continue;
      case 'Q':
        throw new RangeError('pdf: quadratic steps are raised before they are written');
    }
    x = drawn.x;
    y = drawn.y;
  }
  return out;
}
