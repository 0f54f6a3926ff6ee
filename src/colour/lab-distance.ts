type Rgb = readonly [number, number, number];

const LINEAR = Float64Array.from({ length: 256 }, (_unused, value) => {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
});

function bend(t: number): number {
  return t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116;
}

function toLab([r, g, b]: Rgb): readonly [number, number, number] {
  const lr = LINEAR[r] ?? 0;
  const lg = LINEAR[g] ?? 0;
  const lb = LINEAR[b] ?? 0;
  const x = bend((0.4124564 * lr + 0.3575761 * lg + 0.1804375 * lb) / 0.95047);
  const y = bend(0.2126729 * lr + 0.7151522 * lg + 0.072175 * lb);
  const z = bend((0.0193339 * lr + 0.119192 * lg + 0.9503041 * lb) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** ΔE of 1976 between two sRGB colours: stricter in strong colours than the later formulas. */
export function labDistance(a: Rgb, b: Rgb): number {
  if (a[0] === b[0] && a[1] === b[1] && a[2] === b[2]) return 0;
  const [l1, a1, b1] = toLab(a);
  const [l2, a2, b2] = toLab(b);
  return Math.hypot(l1 - l2, a1 - a2, b1 - b2);
}
