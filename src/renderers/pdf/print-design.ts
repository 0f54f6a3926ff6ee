import { hasErrors } from '../../diagnostics/diagnostic.ts';
import type { Mm } from '../../geometry/units.ts';
import type { Design } from '../../model/design.ts';
import { findPage } from '../../model/node-tree.ts';
import type { CompiledScene } from '../../scene/compile-scene.ts';
import type { FontFace } from '../../typesetting/font-face.ts';
import type { LoadedFonts } from '../../typesetting/fonts/font-registry.ts';
import { printFileName } from './print-file-name.ts';
import type { ScaleOption } from './print-scale.ts';
import { renderPdf } from './render-pdf.ts';
import type { OutputProfile, PdfStandard, PrintMarks, RenderedPdf, TextMode } from './render-options.ts';

/** What the person who prints decides; the studio and the command line start from the same choices. */
export interface PrintChoices {
  readonly standard: PdfStandard;
  readonly scale: ScaleOption;
  readonly text: TextMode;
  readonly marks: PrintMarks;
  /** Instead of the format's own bleed. */
  readonly bleedMm?: Mm;
  /** `YYYY-MM-DD`; absent: no date, so that the same design is always the same file. */
  readonly date?: string;
}

export const DEFAULT_PRINT_CHOICES: PrintChoices = {
  standard: 'pdfx4',
  scale: 'auto',
  text: 'outlines+layer',
  marks: { crop: true, slug: true },
};

/** The font of the slug line; it must be loaded with the design's own. */
export const SLUG_FONT_ID = 'be-vietnam-pro-700';

/** The profile that is built in: free coated FOGRA39 data with a total ink of 260 %. */
export function builtInProfile(bytes: Uint8Array): OutputProfile {
  return {
    bytes,
    identifier: 'FOGRA39',
    info: 'Coated FOGRA39 (ISO 12647-2:2004)',
    registry: 'http://www.color.org',
  };
}

/** A printed page, or the findings that stand against it. */
export interface PrintedDesign extends RenderedPdf {
  readonly fileName: string;
}

/**
 * Prints one compiled page of a design. A finding of severity error, of the setting or of the printing, keeps
 * the file from being written. The findings given back are those of the printing alone.
 */
export function printDesign(
  design: Design,
  { scene, diagnostics }: CompiledScene,
  fonts: LoadedFonts,
  profile: OutputProfile,
  choices: PrintChoices,
): PrintedDesign {
  const page = findPage(design, scene.pageId);
  if (!page) throw new RangeError(`scene: the design has no page ${scene.pageId}`);
  const { format } = page;
  const slogan = design.content.slogan.text;
  const unit = design.content.texts['unit'] ?? '';
  const job = { name: format.name, slogan, unit, kindSlug: format.kind };
  const face = (id: string): FontFace | undefined => fonts.get(id);
  const result: RenderedPdf = hasErrors(diagnostics)
    ? { pages: 1, findings: [] }
    : renderPdf(scene, { ...choices, glyphs: fonts, fonts: face, slugFontId: SLUG_FONT_ID, profile, job });
  const size = { widthMm: format.widthMm, heightMm: format.heightMm, scale: result.scale?.label ?? '1:1' };
  return { ...result, fileName: result.fileName ?? printFileName({ kindSlug: format.kind, ...size, slogan, unit }) };
}
