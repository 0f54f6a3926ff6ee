/** What a piece is printed on, with the ink it takes. */
export interface Medium {
  readonly id: MediumId;
  /** The most ink on one place, in percent of one full plate. */
  readonly totalInk: number;
}

export type MediumId = 'hiflex' | 'decal' | 'backlit' | 'fabric' | 'coated' | 'uncoated';

/**
 * Usual limits of large-format and sheet printing. Vinyl takes 250 to 275 % (trade advice for solvent inks), films lit
 * from behind are printed twice and take more; fabric bleeds earlier; sheets follow the press standards. Every shop may
 * have a limit of its own, so that a number can be given instead.
 */
export const MEDIA: readonly Medium[] = [
  { id: 'hiflex', totalInk: 260 },
  { id: 'decal', totalInk: 260 },
  { id: 'backlit', totalInk: 300 },
  { id: 'fabric', totalInk: 240 },
  { id: 'coated', totalInk: 300 },
  { id: 'uncoated', totalInk: 280 },
];

/** Limits that a person may give instead. */
export const TOTAL_INK_RANGE = { least: 150, most: 400 } as const;
