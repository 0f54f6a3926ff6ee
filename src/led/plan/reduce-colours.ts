type Parts = readonly [number, number, number];

interface Shade {
  readonly parts: Parts;
  readonly count: number;
}

/** The colour of a list that is nearest, by squared distance with green weighted most; ties take the first. */
export function nearestColour(wanted: Parts, colours: readonly Parts[]): number {
  let nearest = 0;
  let least = Infinity;
  colours.forEach((colour, index) => {
    const distance =
      2 * (wanted[0] - colour[0]) ** 2 + 4 * (wanted[1] - colour[1]) ** 2 + 3 * (wanted[2] - colour[2]) ** 2;
    if (distance < least) {
      least = distance;
      nearest = index;
    }
  });
  return nearest;
}

/**
 * At most `most` colours (`#rrggbb`) for pixels of three values each, by cutting the box of colours at its median
 * again and again. Few colours stay exactly what they are. Black isn't among them: it is the unlit dot.
 */
export function reduceColours(pixels: Float64Array, most: number): string[] {
  const counts = new Map<number, number>();
  for (let i = 0; i < pixels.length; i += 3) {
    const [red, green, blue] = [0, 1, 2].map((part) => Math.round(pixels[i + part] ?? 0)) as [number, number, number];
    const key = (red << 16) | (green << 8) | blue;
    if (key !== 0) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const shades = [...counts].map(([key, count]): Shade => ({
    parts: [(key >> 16) & 255, (key >> 8) & 255, key & 255],
    count,
  }));
  const boxes: (readonly Shade[])[] = shades.length === 0 ? [] : [shades];
  while (boxes.length < most) {
    const widest = boxes.reduce((best, box, i) => (spread(box) > spread(boxes[best] ?? []) ? i : best), 0);
    const box = boxes[widest];
    if (!box || box.length < 2) break;
    boxes.splice(widest, 1, ...cut(box));
  }
  return [...new Set(boxes.map(meanColour))].filter((colour) => colour !== '#000000');
}

/** How much a box is worth cutting: its longest side, weighed by how many pixels are in it. */
function spread(box: readonly Shade[]): number {
  if (box.length < 2) return 0;
  const pixels = box.reduce((sum, { count }) => sum + count, 0);
  return longestSide(box).length * Math.sqrt(pixels) || 0;
}

function longestSide(box: readonly Shade[]): { readonly part: 0 | 1 | 2; readonly length: number } {
  const lengths = ([0, 1, 2] as const).map((part) => {
    const values = box.map(({ parts }) => parts[part]);
    return { part, length: values.reduce((a, b) => Math.max(a, b), 0) - values.reduce((a, b) => Math.min(a, b), 255) };
  });
  return lengths.reduce((a, b) => (b.length > a.length ? b : a));
}

function cut(box: readonly Shade[]): [readonly Shade[], readonly Shade[]] {
  const { part } = longestSide(box);
  const sorted = box.toSorted((a, b) => a.parts[part] - b.parts[part]);
  const half = sorted.reduce((sum, { count }) => sum + count, 0) / 2;
  let seen = 0;
  let at = 0;
  while (at < sorted.length - 1 && seen < half) seen += sorted[at++]?.count ?? 0;
  const place = Math.max(1, at);
  return [sorted.slice(0, place), sorted.slice(place)];
}

function meanColour(box: readonly Shade[]): string {
  const pixels = box.reduce((sum, { count }) => sum + count, 0);
  const mean = ([0, 1, 2] as const).map((part) =>
    Math.round(box.reduce((sum, { parts, count }) => sum + parts[part] * count, 0) / pixels),
  );
  return `#${mean.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
