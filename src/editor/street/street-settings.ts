import type { FormatKind } from '../../formats/format.ts';
import type { Page } from '../../model/design.ts';
import { readingDistance } from '../../preflight/reading-distance.ts';
import type { ReadingDistances } from '../../preflight/rule.ts';

/** Where a piece hangs in the picture. */
export const STREET_PLACES = ['street', 'gate', 'wall', 'pole', 'field', 'hall', 'stand', 'led'] as const;
export type StreetPlace = (typeof STREET_PLACES)[number];

export const HOURS = ['day', 'dusk', 'night'] as const;
export type Hour = (typeof HOURS)[number];

/** `eye`: a lens of 50 mm, about what a person takes in; `wide`: 24 mm, to see more of the place from near. */
export const LENSES = ['eye', 'wide'] as const;
export type Lens = (typeof LENSES)[number];

/** Eye heights in metres: on a motorbike, on foot, on a bus. */
export const EYE_HEIGHTS = [1.3, 1.6, 2.4] as const;

/** How the piece is looked at. */
export interface StreetSettings {
  readonly place: StreetPlace;
  /** From the eye to the piece along the ground, in metres. */
  readonly distanceM: number;
  readonly eyeM: number;
  readonly hour: Hour;
  readonly lens: Lens;
}

export const DISTANCES = { least: 3, most: 200 } as const;

/** The places that make sense for a kind of piece, the usual one first. */
const PLACES: Readonly<Record<FormatKind, readonly [StreetPlace, ...StreetPlace[]]>> = {
  'bang-ron-ngang': ['street', 'gate', 'wall', 'hall'],
  'bang-ron-doc': ['pole', 'wall', 'hall'],
  phuon: ['pole', 'wall', 'hall'],
  pano: ['field', 'wall', 'gate'],
  'ap-phich': ['wall', 'stand', 'hall'],
  standee: ['stand', 'hall'],
  backdrop: ['hall', 'wall'],
  'dai-khau-hieu': ['hall', 'gate', 'street'],
  'hop-den': ['wall', 'field', 'gate'],
  co: ['pole', 'wall'],
  led: ['led', 'gate', 'wall'],
  'truc-tuyen': ['led', 'wall'],
};

export function placesFor(kind: FormatKind): readonly StreetPlace[] {
  return PLACES[kind];
}

/** What of a page says how it is seen. */
export type StreetPage = Pick<Page, 'format' | 'readingDistanceM'>;

/** What a visit begins with: the usual place and distance of the format, the rest as it was left. */
export function startStreet(
  page: StreetPage,
  remembered: unknown,
  readingDistances: ReadingDistances = {},
): StreetSettings {
  const known = typeof remembered === 'object' && remembered !== null ? (remembered as Record<string, unknown>) : {};
  const { format } = page;
  const usual = readingDistance(page, { readingDistances }) || Math.max(format.widthMm, format.heightMm) / 200;
  return {
    place: PLACES[format.kind][0],
    distanceM: clampDistance(Math.round(usual)),
    eyeM: EYE_HEIGHTS.find((height) => height === known['eyeM']) ?? 1.6,
    hour: HOURS.find((hour) => hour === known['hour']) ?? 'day',
    lens: LENSES.find((lens) => lens === known['lens']) ?? 'eye',
  };
}

export function clampDistance(metres: number): number {
  return Math.min(DISTANCES.most, Math.max(DISTANCES.least, metres));
}

/** Steps of the slider: as many metres to a step as can be told apart at that distance. */
export const SLIDER_STEPS = 100;

export function sliderToDistance(step: number): number {
  const metres = DISTANCES.least * (DISTANCES.most / DISTANCES.least) ** (step / SLIDER_STEPS);
  return clampDistance(
    metres < 10 ? Math.round(metres * 2) / 2 : metres < 40 ? Math.round(metres) : 5 * Math.round(metres / 5),
  );
}

export function distanceToSlider(metres: number): number {
  const share = Math.log(clampDistance(metres) / DISTANCES.least) / Math.log(DISTANCES.most / DISTANCES.least);
  return Math.round(share * SLIDER_STEPS);
}
