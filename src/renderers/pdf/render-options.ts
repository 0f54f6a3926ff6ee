import type { PrintingCondition } from '../../colour/printing-conditions.ts';
import type { Mm } from '../../geometry/units.ts';
import type { GlyphSource } from '../../scene/display-list.ts';
import type { FontFace } from '../../typesetting/font-face.ts';
import type { PdfImage } from './image-xobject.ts';
import type { PrintScale, ScaleOption } from './print-scale.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';

/** `pdfx4` and `pdfx1a` are for print; `preview` is a small PDF in screen colours with live text. */
export type PdfStandard = 'pdfx4' | 'pdfx1a' | 'preview';

/**
 * How letters are written. `outlines+layer`: as paths, with the same text invisible in its place;
 * `outlines`: as paths alone (for shops that open the file in a drawing program); `live`: as text.
 */
export type TextMode = 'outlines+layer' | 'outlines' | 'live';

/** A CMYK output profile and the printing condition it stands for. */
export interface OutputProfile extends PrintingCondition {
  readonly bytes: Uint8Array;
}

/** Which marks stand outside the bleed. */
export interface PrintMarks {
  readonly crop?: boolean;
  readonly registration?: boolean;
  readonly colourBar?: boolean;
  readonly slug?: boolean;
}

/** What the slug says beside sizes, scale, inks and page number. Absent or empty fields say nothing. */
export interface PrintJob {
  readonly name?: string;
  readonly slogan?: string;
  readonly unit?: string;
  readonly order?: string;
  readonly material?: string;
  readonly finishing?: string;
  readonly note?: string;
  /** Kind of piece for the file name: `bang-ron`. */
  readonly kindSlug?: string;
  readonly version?: number;
}

export interface PdfRenderOptions {
  readonly glyphs: GlyphSource;
  readonly fonts: (fontId: string) => FontFace | undefined;
  /** Pictures by asset id, already in press colours. */
  readonly images?: (assetId: string) => PdfImage | undefined;
  /** Default `pdfx4`. */
  readonly standard?: PdfStandard;
  /** Default `auto`. */
  readonly scale?: ScaleOption;
  /** Default `outlines+layer`; `live` for previews. */
  readonly text?: TextMode;
  /** Instead of the scene's bleed. */
  readonly bleedMm?: Mm;
  /** Default: none; the page is trim and bleed. */
  readonly marks?: PrintMarks;
  /** Font of the slug; absent: no slug text. */
  readonly slugFontId?: string;
  /** Needed for PDF/X-4; PDF/X-1a may leave the profile out and name a registered condition. */
  readonly profile?: OutputProfile;
  /** `YYYY-MM-DD` or `YYYY-MM-DDThh:mm:ssZ`; default the epoch. */
  readonly date?: string;
  /** Default: the title of the first scene. */
  readonly title?: string;
  readonly job?: PrintJob;
}

export interface RenderedPdf {
  /** Absent when a finding of severity error refused the file. */
  readonly bytes?: Uint8Array;
  readonly pages: number;
  readonly scale?: PrintScale;
  /** File name without folder, given when the job names a kind of piece. */
  readonly fileName?: string;
  readonly findings: readonly Diagnostic[];
}
