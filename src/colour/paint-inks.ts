import type { Ink, Paint } from './ink.ts';

/** The paint with other inks; the same paint where none changes. */
export function mapPaintInks(paint: Paint, change: (ink: Ink) => Ink): Paint {
  if (paint.kind === 'solid') {
    const ink = change(paint.ink);
    return ink === paint.ink ? paint : { ...paint, ink };
  }
  const stops = paint.stops.map((stop) => {
    const ink = change(stop.ink);
    return ink === stop.ink ? stop : { ...stop, ink };
  });
  return stops.every((stop, i) => stop === paint.stops[i]) ? paint : { ...paint, stops };
}

/** The inks of a paint, each as often as it stands there. */
export function paintInks(paint: Paint | undefined): readonly Ink[] {
  if (!paint) return [];
  return paint.kind === 'solid' ? [paint.ink] : paint.stops.map(({ ink }) => ink);
}
