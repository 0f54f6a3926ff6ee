import type { Point } from '../../geometry/rect.ts';
import type { ResolvedFormat } from '../../formats/format.ts';
import type { Lens, StreetPlace, StreetSettings } from './street-settings.ts';

/** A place in the world, in metres: x to the right, y up from the ground, z away from the eye. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** The piece in the world: it faces the eye; its middle is at x = 0. */
export interface HungPiece {
  readonly width: number;
  readonly height: number;
  /** Height of its lower edge above the ground. */
  readonly bottom: number;
  readonly distance: number;
}

/** A pinhole camera that looks straight ahead. The picture is shifted, not tilted: upright lines stay upright. */
export interface StreetCamera {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly eye: Spot;
  /** Pixels for a metre at a metre's distance. */
  readonly focalPx: number;
  readonly horizonPx: number;
  project(spot: Spot): Point;
  /** Pixels for a metre, so far away. */
  scaleAt(z: number): number;
}

/** Half the angle across the diagonal of a picture of 36 by 24 mm, through a lens of 50 or 24 mm. */
const HALF_DIAGONAL: Readonly<Record<Lens, number>> = {
  eye: Math.atan(Math.hypot(36, 24) / 2 / 50),
  wide: Math.atan(Math.hypot(36, 24) / 2 / 24),
};

/** Nothing nearer than this is drawn, in metres. */
export const NEAREST = 0.7;

/** How high the lower edge hangs, in metres: habit of each place, over heads and lorries where there are some. */
export function hangPiece(place: StreetPlace, { widthMm, heightMm }: ResolvedFormat, distance: number): HungPiece {
  const [width, height] = [widthMm / 1000, heightMm / 1000];
  const bottoms: Readonly<Record<StreetPlace, number>> = {
    street: 5,
    gate: 3.4,
    wall: Math.max(0.5, Math.min(1.4, 1.9 - height / 2)),
    pole: 2.5,
    field: height > 2.5 ? 2.5 : 1.8,
    // A strip of words hangs over the stage, a backdrop stands on it.
    hall: width / height > 4 ? 4.2 : STAGE_M + 0.15,
    stand: 0.1,
    led: 2.8,
  };
  return { width, height, bottom: bottoms[place], distance };
}

/** Height of the stage in the hall. */
export const STAGE_M = 0.9;

export function placeCamera(
  size: { readonly width: number; readonly height: number },
  { eyeM, distanceM, lens }: StreetSettings,
  piece: HungPiece,
): StreetCamera {
  const { width: widthPx, height: heightPx } = size;
  const focalPx = Math.hypot(widthPx, heightPx) / 2 / Math.tan(HALF_DIAGONAL[lens]);
  const eye = { x: Math.min(1.1, distanceM * 0.05), y: eyeM, z: 0 };
  const top = (focalPx * (piece.bottom + piece.height - eyeM)) / distanceM;
  const bottom = (focalPx * (piece.bottom - eyeM)) / distanceM;
  // The horizon a little below the middle; where that would cut the piece off, as if one looked up or down at it.
  const [least, most] = [top + heightPx * 0.09, bottom + heightPx * 0.94];
  const horizonPx = least > most ? (top + bottom) / 2 + heightPx / 2 : Math.min(most, Math.max(least, heightPx * 0.62));
  return {
    widthPx,
    heightPx,
    eye,
    focalPx,
    horizonPx,
    project: ({ x, y, z }) => ({
      x: widthPx / 2 + (focalPx * (x - eye.x)) / z,
      y: horizonPx - (focalPx * (y - eye.y)) / z,
    }),
    scaleAt: (z) => focalPx / z,
  };
}

/** CSS pixels of an inch: what browsers take a monitor for. */
const CSS_PPI = 96;

/** From how far the picture must be looked at for everything in it to be as large as in the street, in centimetres. */
export function trueViewingCm({ focalPx }: StreetCamera, pixelsPerCssPixel: number): number {
  return (focalPx / pixelsPerCssPixel / CSS_PPI) * 2.54;
}
