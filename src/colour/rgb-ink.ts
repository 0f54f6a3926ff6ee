import type { Ink } from './ink.ts';

/** Red, green and blue, 0 to 255 each. */
type Rgb = readonly [red: number, green: number, blue: number];

/** So far apart, in all three parts together, colours still count as the same. */
const SAME = 12;
/** All plates together; what is over is taken from the colours, which the black covers anyway. */
const MOST_INK = 2.4;

function readHex(hex: string): Rgb {
  const part = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  return [part(1), part(3), part(5)];
}

/**
 * An ink for a colour seen on a screen, `#rrggbb`: the known one that looks the same, else an own ink with a build by
 * the plain rule (complements, their common part as black). How that prints is the profile's to say.
 */
export function inkOfColour(hex: string, known: readonly Ink[], newId: string): Ink {
  const colour = readHex(hex);
  const apart = ({ rgb }: Ink): number =>
    readHex(rgb).reduce((sum, part, i) => sum + Math.abs(part - (colour[i] ?? 0)), 0);
  const nearest = known.filter(({ spot }) => !spot).toSorted((a, b) => apart(a) - apart(b))[0];
  if (nearest && apart(nearest) <= SAME) return nearest;
  const [c, m, y] = colour.map((part) => 1 - part / 255);
  const parts = [c ?? 0, m ?? 0, y ?? 0];
  const k = Math.min(...parts);
  const colours = parts.map((part) => (k === 1 ? 0 : (part - k) / (1 - k)));
  const fits = Math.min(
    1,
    (MOST_INK - k) /
      Math.max(
        1e-9,
        colours.reduce((sum, part) => sum + part, 0),
      ),
  );
  const rest = colours.map((part) => Math.floor(part * fits * 100) / 100);
  const cmyk = { c: rest[0] ?? 0, m: rest[1] ?? 0, y: rest[2] ?? 0, k: Math.round(k * 100) / 100 };
  return { id: `own-${newId}`, name: hex.toUpperCase(), cmyk, rgb: hex.toLowerCase() };
}
