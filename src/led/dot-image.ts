/**
 * A picture in whole LED dots. `dots` holds one palette index a dot, row by row from the top left;
 * index 0 is an unlit dot. A glyph is a dot image of zeros and ones.
 */
export interface DotImage {
  readonly width: number;
  readonly height: number;
  readonly dots: Uint8Array;
}

export function blankDots(width: number, height: number): DotImage {
  return { width, height, dots: new Uint8Array(width * height) };
}

/** Reads rows of `.` (unlit) and `#` (lit). All rows have the same length; throws `RangeError` otherwise. */
export function dotsFromRows(rows: readonly string[]): DotImage {
  const width = rows[0]?.length ?? 0;
  const image = blankDots(width, rows.length);
  rows.forEach((row, y) => {
    if (row.length !== width || /[^.#]/.test(row))
      throw new RangeError(`led: row ${y} “${row}” is not ${width} dots of . and #`);
    for (let x = 0; x < width; x++) if (row[x] === '#') image.dots[y * width + x] = 1;
  });
  return image;
}

/** Rows of `.` and `#`: how tests and people read a dot image. */
export function dotsToRows({ width, height, dots }: DotImage): string[] {
  const rows: string[] = [];
  for (let y = 0; y < height; y++) {
    let row = '';
    for (let x = 0; x < width; x++) row += dots[y * width + x] ? '#' : '.';
    rows.push(row);
  }
  return rows;
}

/**
 * Draws the lit dots of `source` on `target` with its corner at (x, y); what falls outside is cut off.
 * With `index`, every lit dot takes that palette index.
 */
export function stampDots(target: DotImage, source: DotImage, x: number, y: number, index?: number): void {
  const fromX = Math.max(0, -x);
  const toX = Math.min(source.width, target.width - x);
  const toY = Math.min(source.height, target.height - y);
  for (let sy = Math.max(0, -y); sy < toY; sy++) {
    const into = (y + sy) * target.width + x;
    const from = sy * source.width;
    for (let sx = fromX; sx < toX; sx++) {
      const dot = source.dots[from + sx] as number;
      if (dot) target.dots[into + sx] = index ?? dot;
    }
  }
}

/** The box of the lit dots, half open; undefined when nothing is lit. */
export function litBounds({ width, height, dots }: DotImage): LitBounds | undefined {
  let left = width;
  let right = 0;
  let top = height;
  let bottom = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (!dots[y * width + x]) continue;
      if (x < left) left = x;
      if (x >= right) right = x + 1;
      if (y < top) top = y;
      bottom = y + 1;
    }
  }
  return right === 0 ? undefined : { left, top, right, bottom };
}

export interface LitBounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
