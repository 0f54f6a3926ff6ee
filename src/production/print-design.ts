import { hasErrors, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { checkFinishing } from '../finishing/check-finishing.ts';
import { inkBoxes } from '../finishing/ink-boxes.ts';
import { planPageFinishing } from '../finishing/plan-page-finishing.ts';
import { finishingWords, type FinishingPlan } from '../finishing/plan-finishing.ts';
import { planPanels, type PanelCuts, type PanelPlan, type RollChoice } from '../finishing/plan-panels.ts';
import type { ResolvedFormat } from '../formats/format.ts';
import type { Mm } from '../geometry/units.ts';
import type { Design, Page } from '../model/design.ts';
import { findPage } from '../model/node-tree.ts';
import type { PageTicks, PdfPage } from '../renderers/pdf/pdf-page.ts';
import { printFileName, type JobNameParts, type PrintFileNameParts } from '../renderers/pdf/print-file-name.ts';
import type { ScaleOption } from '../renderers/pdf/print-scale.ts';
import { renderPdf } from '../renderers/pdf/render-pdf.ts';
import type {
  OutputProfile,
  PdfRenderOptions,
  PdfStandard,
  PrintMarks,
  RenderedPdf,
  TextMode,
} from '../renderers/pdf/render-options.ts';
import type { CompiledScene } from '../scene/compile-scene.ts';
import type { Scene } from '../scene/display-list.ts';
import type { FontFace } from '../typesetting/font-face.ts';
import type { LoadedFonts } from '../typesetting/fonts/font-registry.ts';
import { withEyeletGuides } from './eyelet-guides.ts';
import { finishingLayers } from './finishing-layers.ts';
import { assemblyMap } from './assembly-map.ts';
import { panelPages } from './panel-pages.ts';
import { DEFAULT_PICTURE_CHOICES, type FindPrintPicture, type PictureChoices } from './print-pictures.ts';
import { SHEET_FONT_IDS } from './sheet.ts';

/** What the person who prints decides; the studio and the command line start from the same choices. */
export interface PrintChoices {
  readonly standard: PdfStandard;
  readonly scale: ScaleOption;
  readonly text: TextMode;
  readonly marks: PrintMarks;
  /** Instead of the format's own bleed. */
  readonly bleedMm?: Mm;
  /** PDF/X-1a only: names the registered condition and leaves the profile out, which makes a far smaller file. */
  readonly withoutProfile?: boolean;
  /** `YYYY-MM-DD`; absent: no date, so that the same design is always the same file. */
  readonly date?: string;
  /** `layers`: finishing as processing steps over the ink; absent: none in the file, only its words in the slug. */
  readonly finishing?: 'layers';
  /** Rings and crosses printed where the eyelets go, and marks at the folds. */
  readonly guides?: boolean;
  /** Why a file with errors is printed all the same; the slug that says so is then set whatever the marks. */
  readonly note?: string;
  /** Of the design, counted from 1, for the file's name and the slug. */
  readonly version?: number;
  readonly material?: string;
  /** Cut into panels for a roll. */
  readonly panels?: PanelChoices;
  readonly pictures: PictureChoices;
}

export interface PanelChoices extends RollChoice {
  readonly cuts: PanelCuts;
  /** A file for every panel too. */
  readonly separate?: boolean;
}

export const DEFAULT_PRINT_CHOICES: PrintChoices = {
  standard: 'pdfx4',
  scale: 'auto',
  text: 'outlines+layer',
  marks: { crop: true, slug: true },
  pictures: DEFAULT_PICTURE_CHOICES,
};

/** The font of the slug line. */
const SLUG_FONT_ID = 'be-vietnam-pro-700';

/** Fonts that printing needs beside the design's own; sheets (the map of panels) take more. */
export function printFontIds(sheets: boolean): readonly string[] {
  return sheets ? [SLUG_FONT_ID, ...SHEET_FONT_IDS] : [SLUG_FONT_ID];
}

/** A printed page, or the findings that stand against it. */
export interface PrintedDesign extends RenderedPdf {
  readonly fileName: string;
  readonly finishing: FinishingPlan;
  readonly panels?: PanelPlan;
  /** A file for every panel, where they were asked for. */
  readonly panelFiles?: readonly { readonly fileName: string; readonly bytes: Uint8Array }[];
}

/**
 * Prints one compiled page of a design. A finding of severity error, of the setting or of the printing, keeps
 * the file from being written. The findings given back are those of the printing alone. `images` are the pictures
 * made ready for these very choices.
 */
export function printDesign(
  design: Design,
  { scene, diagnostics }: CompiledScene,
  fonts: LoadedFonts,
  profile: OutputProfile,
  choices: PrintChoices,
  images?: FindPrintPicture,
): PrintedDesign {
  const page = findPage(design, scene.pageId);
  if (!page) throw new RangeError(`scene: the design has no page ${scene.pageId}`);
  const { format } = page;
  const { pages, finishing, panels, findings } = planPrint(page, scene, fonts, choices);
  const names = fileNameParts(design, format, choices.version);
  const words = finishingWords(finishing).join('; ');
  const { note, material } = choices;
  const job = {
    name: format.name,
    ...names,
    ...(words ? { finishing: words } : {}),
    ...(note ? { note } : {}),
    ...(material ? { material } : {}),
  };
  const face = (id: string): FontFace | undefined => fonts.get(id);
  const marks = note ? { ...choices.marks, slug: true } : choices.marks;
  const own = {
    glyphs: fonts,
    fonts: face,
    slugFontId: SLUG_FONT_ID,
    ...(choices.withoutProfile ? {} : { profile }),
    job,
    marks,
    ...(images ? { images } : {}),
  };
  const options: PdfRenderOptions = { ...choices, ...own };
  const result: RenderedPdf =
    hasErrors(diagnostics) || hasErrors(findings) ? { pages: pages.length, findings: [] } : renderPdf(pages, options);
  const size = { widthMm: format.widthMm, heightMm: format.heightMm, scale: result.scale?.label ?? '1:1' };
  const fileName = result.fileName ?? printFileName({ ...names, ...size });
  const separate = choices.panels?.separate && panels && panels.panels.length > 1 && result.bytes;
  const panelFiles = separate ? printPanels(pages.slice(0, -1), options, result, fileName) : undefined;
  const planned = { finishing, ...(panels ? { panels } : {}), ...(panelFiles ? { panelFiles } : {}) };
  return { ...result, ...planned, fileName, findings: [...findings, ...result.findings] };
}

/** What a file is named by beside its size and scale. */
export function fileNameParts(
  design: Design,
  { kind }: ResolvedFormat,
  version?: number,
): Pick<PrintFileNameParts, 'kindSlug' | keyof JobNameParts> {
  // What shops call a banner without saying which way it hangs.
  return { kindSlug: kind === 'bang-ron-ngang' ? 'bang-ron' : kind, ...jobNameParts(design, version) };
}

export function jobNameParts({ content: { slogan, texts } }: Design, version = 1): JobNameParts {
  return { slogan: slogan.text, unit: texts['unit'] ?? '', version };
}

/** Each panel as a file of its own, all at the scale of the whole. */
function printPanels(
  pages: readonly PdfPage[],
  options: PdfRenderOptions,
  { scale }: RenderedPdf,
  fileName: string,
): PrintedDesign['panelFiles'] {
  const label = scale?.userUnit ? 'userunit' : (scale?.label ?? 'auto');
  return pages.flatMap((page, i) => {
    const { bytes } = renderPdf([page], { ...options, scale: label });
    return bytes ? [{ fileName: panelFileName(fileName, i + 1, pages.length), bytes }] : [];
  });
}

/** `bang-ron_6000x1000mm_tam-2-4.pdf` */
export function panelFileName(fileName: string, panel: number, panels: number): string {
  return fileName.replace(/(?:\.pdf)?$/, `_tam-${panel}-${panels}.pdf`);
}

interface PrintPlan {
  readonly pages: readonly PdfPage[];
  readonly finishing: FinishingPlan;
  readonly panels?: PanelPlan;
  readonly findings: readonly Diagnostic[];
}

/** The pages of the file: the piece with its finishing, or its panels and how they go together. */
function planPrint(page: Page, compiled: Scene, fonts: LoadedFonts, choices: PrintChoices): PrintPlan {
  const finishing = planPageFinishing(page, compiled, fonts);
  const isPiece = page.format.px === undefined;
  const findings: Diagnostic[] = isPiece ? [...checkFinishing(page, compiled, fonts)] : [];
  const scene = choices.guides ? withEyeletGuides(compiled, finishing) : compiled;
  const whole: PdfPage = {
    scene,
    ...(choices.finishing === 'layers' ? { layers: finishingLayers(finishing, scene.safeMm) } : {}),
    ...(choices.guides && finishing.welds.length > 0 ? { ticks: foldTicks(finishing) } : {}),
  };
  if (!choices.panels) return { pages: [whole], finishing, findings };
  const bleedMm = choices.bleedMm ?? scene.bleedMm;
  const ink = inkBoxes(compiled, fonts);
  const panels = planPanels({ size: page.format, bleedMm, ...choices.panels, ink });
  findings.push(...panels.diagnostics);
  if (!panels.ok) return { pages: [whole], finishing, findings };
  if (panels.value.panels.length === 1) return { pages: [whole], finishing, panels: panels.value, findings };
  const map: PdfPage = { scene: assemblyMap(compiled, panels.value, fonts), sheet: true, marks: {} };
  return { pages: [...panelPages(whole, panels.value), map], finishing, panels: panels.value, findings };
}

function foldTicks({ welds }: FinishingPlan): PageTicks {
  return {
    x: welds.filter(({ edge }) => edge === 'left' || edge === 'right').map(({ from }) => from.x),
    y: welds.filter(({ edge }) => edge === 'top' || edge === 'bottom').map(({ from }) => from.y),
  };
}
