import { labDistance } from '../../src/colour/lab-distance.ts';

/** ΔE of 1976 of two screen colours, `#rrggbb`. */
export function colourDistance(a: string, b: string): number {
  return labDistance(parts(a), parts(b));
}

function parts(hex: string): readonly [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}
