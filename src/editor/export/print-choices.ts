import { MM_PER_INCH, type Mm } from '../../geometry/units.ts';
import { DEFAULT_PRINT_CHOICES, type PrintChoices } from '../../production/print-design.ts';
import type { PrintMarks } from '../../renderers/pdf/render-options.ts';
import type { ExportChoices, ExportMarks } from './pdf-exporter.ts';

/** Pixels of a picture as wide as the piece in a preview, which is to be small. */
const PREVIEW_PIXELS = 2000;

/** What the dialog's choices are for the print shop. */
export function printChoices(
  choices: ExportChoices,
  { widthMm, heightMm }: { readonly widthMm: Mm; readonly heightMm: Mm },
): PrintChoices {
  const { preset, scale, text, marks, finishing, roll, panelFiles, reason, version, material, pictures } = choices;
  const standard = preset === 'preview' ? 'preview' : preset === 'oldShop' ? 'pdfx1a' : 'pdfx4';
  const isPreview = preset === 'preview';
  return {
    ...DEFAULT_PRINT_CHOICES,
    standard,
    scale,
    marks: marksOf(marks),
    pictures: {
      colours: pictures === 'tagged' ? 'tagged' : 'cmyk',
      intent: pictures === 'perceptual' ? 'perceptual' : 'relative',
      ...(isPreview ? { maxPpi: (PREVIEW_PIXELS * MM_PER_INCH) / Math.max(widthMm, heightMm) } : {}),
    },
    text: isPreview ? 'live' : text,
    ...(reason ? { note: reason } : {}),
    ...(version === undefined ? {} : { version }),
    ...(material ? { material } : {}),
    ...(finishing === 'guides' ? { guides: true } : {}),
    // PDF/X-1a has no layers.
    ...(finishing === 'layers' && standard === 'pdfx4' ? { finishing } : {}),
    ...(roll && !isPreview ? { panels: { ...roll, cuts: 'auto', separate: panelFiles } } : {}),
  };
}

function marksOf(marks: ExportMarks): PrintMarks {
  switch (marks) {
    case 'none':
      return {};
    case 'standard':
      return DEFAULT_PRINT_CHOICES.marks;
    case 'all':
      return { crop: true, registration: true, colourBar: true, slug: true };
  }
}
