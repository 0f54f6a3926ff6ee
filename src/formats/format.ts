import type { Mm } from '../geometry/units.ts';

/** The kinds of format, in the ids of the catalogue. */
export type FormatKind =
  | 'bang-ron-ngang'
  | 'bang-ron-doc'
  | 'phuon'
  | 'pano'
  | 'ap-phich'
  | 'standee'
  | 'backdrop'
  | 'dai-khau-hieu'
  | 'hop-den'
  | 'co'
  | 'led'
  | 'truc-tuyen';

/** The format as it was when it was chosen; editing the catalogue never changes old work. */
export interface ResolvedFormat {
  /** Catalogue id, provenance only; `custom` for an own size. */
  readonly catalogueId: string;
  readonly kind: FormatKind;
  readonly name: string;
  readonly widthMm: Mm;
  readonly heightMm: Mm;
  readonly bleedMm: Mm;
  readonly safeMm: Mm;
  readonly px?: { readonly width: number; readonly height: number };
}

/** A size in dots or pixels: LED boards and online pictures have one, printed formats have none. */
export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/**
 * How sure a size is: `high` an official text or a standard, `medium` a printer's or seller's page, `low`
 * indirect, `unverified` trade habit without a page. Only `high` may be shown as a rule.
 */
export type Confidence = 'high' | 'medium' | 'low' | 'unverified';

/** A row of the catalogue as it is kept as data. */
export interface CatalogueEntry {
  /** ASCII; never changed once shipped. */
  readonly id: string;
  readonly kind: FormatKind;
  readonly name: string;
  readonly widthMm: Mm;
  readonly heightMm: Mm;
  readonly bleedMm: Mm;
  readonly safeMm: Mm;
  readonly px?: PixelSize;
  readonly confidence: Confidence;
  readonly sources: readonly string[];
  /** Where it hangs, how many lines it takes, which limit to check; Vietnamese. */
  readonly note?: string;
}

/** Distances from the four edges of the trim box. */
export interface Margins {
  readonly top: Mm;
  readonly right: Mm;
  readonly bottom: Mm;
  readonly left: Mm;
}

/** A side of the trim box. */
export type Edge = 'top' | 'right' | 'bottom' | 'left';

/** How the printed piece is finished unless the order says otherwise. Every figure is trade habit and editable. */
export interface Finishing {
  /** Folded back on all sides but those with a pocket; 0 when it is cut to size. */
  readonly hemMm: Mm;
  /** Evenly divided, at most `pitchMm` apart, one in each corner. On `edges`; absent: on those without a pocket. */
  readonly eyelets?: {
    readonly pitchMm: Mm;
    readonly insetMm: Mm;
    readonly holeMm: Mm;
    readonly edges?: readonly Edge[];
  };
  /** Pole pockets, measured flat. */
  readonly pockets?: { readonly edges: readonly Edge[]; readonly flatMm: Mm };
  /** A cord sewn into the hem, with `tailMm` left free at each end. */
  readonly rope?: { readonly edges: readonly Edge[]; readonly tailMm: Mm };
  /** Half-round cuts that let the wind through, in staggered rows at most `pitchMm` apart. */
  readonly windSlits?: { readonly pitchMm: Mm; readonly radiusMm: Mm };
  /** Rolled into the foot of a standee: shows ground, never words. */
  readonly hiddenBottomMm?: Mm;
}

/** A format of the catalogue with everything the format picker shows. */
export interface Format extends CatalogueEntry {
  readonly finishing: Finishing;
}
