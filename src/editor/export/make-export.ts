import { hasErrors } from '../../diagnostics/diagnostic.ts';
import { MM_PER_INCH } from '../../geometry/units.ts';
import type { Design, Picture } from '../../model/design.ts';
import { findPage } from '../../model/node-tree.ts';
import { encodeBase64 } from '../../pictures/base64.ts';
import { pictureBytes } from '../../pictures/picture-bytes.ts';
import { makeJobKit } from '../../production/job-kit.ts';
import { loadJobPictures } from '../../production/job-pictures.ts';
import type { PictureSource } from '../../production/open-picture.ts';
import { DEFAULT_PRINT_CHOICES, fileNameParts, printDesign, type PrintChoices } from '../../production/print-design.ts';
import { preparePrintPictures, type KeptPictures, type PrintPictureRequest } from '../../production/print-pictures.ts';
import { loadScreenPictures } from '../../production/screen-pictures.ts';
import { printFileName } from '../../renderers/pdf/print-file-name.ts';
import type { OutputProfile, PrintMarks } from '../../renderers/pdf/render-options.ts';
import { encodeJpeg } from '../../renderers/raster/encode-jpeg.ts';
import { encodePng } from '../../renderers/raster/encode-png.ts';
import { renderRaster } from '../../renderers/raster/render-raster.ts';
import { renderSvg, type SvgPicture } from '../../renderers/svg/render-svg.ts';
import type { CompiledScene } from '../../scene/compile-scene.ts';
import type { Scene } from '../../scene/display-list.ts';
import type { LoadedFonts } from '../../typesetting/fonts/font-registry.ts';
import { USUAL_OVERLAP_MM } from '../../finishing/plan-panels.ts';
import type { ExportChoices, ExportedFile, ExportMarks } from './pdf-exporter.ts';

export interface ExportJob {
  readonly design: Design;
  readonly compiled: CompiledScene;
  readonly fonts: LoadedFonts;
  readonly profile: OutputProfile;
  readonly choices: ExportChoices;
  readonly source?: string;
  readonly openConversion: PictureSource['openConversion'];
  readonly bytesOf?: (picture: Picture) => Uint8Array;
  readonly kept?: KeptPictures;
  readonly onStage?: (stage: 'pictures' | 'writing') => void;
}

/** Makes the file that was chosen. */
export async function makeExport(job: ExportJob): Promise<ExportedFile> {
  switch (job.choices.preset) {
    case 'kit':
      return makeKit(job);
    case 'social':
      return makePicture(job);
    case 'printShop':
    case 'oldShop':
    case 'preview':
      return makePdf(job);
  }
}

function pictureSource({ design, profile, openConversion, bytesOf }: ExportJob): PictureSource {
  return { design, profile: profile.bytes, openConversion, ...(bytesOf ? { bytesOf } : {}) };
}

function pictureRequest(job: ExportJob, { standard, pictures }: PrintChoices): PrintPictureRequest {
  const { compiled, kept, onStage } = job;
  return {
    ...pictureSource(job),
    scenes: [compiled.scene],
    standard,
    choices: pictures,
    ...(kept ? { kept } : {}),
    onPicture: () => onStage?.('pictures'),
  };
}

async function makePdf(job: ExportJob): Promise<ExportedFile> {
  const { design, compiled, fonts, profile, onStage } = job;
  const choices = printChoices(job.choices, compiled.scene);
  const images = await preparePrintPictures(pictureRequest(job, choices));
  onStage?.('writing');
  const { bytes, fileName, findings } = printDesign(design, compiled, fonts, profile, choices, images);
  return { ...(bytes ? { bytes } : {}), fileName, mime: 'application/pdf', findings };
}

async function makeKit(job: ExportJob): Promise<ExportedFile> {
  const { design, compiled, fonts, profile, source, onStage } = job;
  const choices = printChoices(job.choices, compiled.scene);
  const pictures = await loadJobPictures(pictureRequest(job, choices));
  onStage?.('writing');
  const kit = makeJobKit({
    design,
    pages: [{ compiled }],
    fonts,
    profile,
    choices,
    pictures,
    ...(source === undefined ? {} : { source }),
    drawPicture: (scene, widthPx, heightPx) =>
      encodePng(renderRaster(scene, { widthPx, heightPx, glyphs: fonts, pictures: pictures.screen })),
  });
  if (!kit.ok) return { fileName: 'bo-in.zip', mime: 'application/zip', findings: kit.diagnostics };
  const { bytes, fileName, printed } = kit.value;
  const pdf = printed[0]?.bytes;
  return { bytes, fileName, mime: 'application/zip', ...(pdf ? { shown: pdf } : {}), findings: kit.diagnostics };
}

async function makePicture(job: ExportJob): Promise<ExportedFile> {
  const { compiled, fonts, choices, onStage } = job;
  const { scene } = compiled;
  const base = pictureName(job).replace(/\.pdf$/, '');
  if (hasErrors(compiled.diagnostics)) return { fileName: base, mime: 'image/png', findings: [] };
  if (choices.picture === 'svg') {
    const svg = renderSvg(scene, { glyphs: fonts, bleed: false, pictures: (id) => svgPicture(job, id) });
    const bytes = new TextEncoder().encode(svg);
    return { bytes, fileName: `${base}.svg`, mime: 'image/svg+xml', findings: [] };
  }
  const { widthPx, heightPx } = pictureSize(scene, choices.longSidePx);
  onStage?.('pictures');
  const ppi = (widthPx * MM_PER_INCH) / scene.widthMm;
  const { find, findings } = await loadScreenPictures({ ...pictureSource(job), scenes: [scene], ppi });
  onStage?.('writing');
  const image = renderRaster(scene, { widthPx, heightPx, glyphs: fonts, pictures: find });
  return choices.picture === 'png'
    ? { bytes: encodePng(image), fileName: `${base}.png`, mime: 'image/png', findings }
    : { bytes: encodeJpeg(image), fileName: `${base}.jpg`, mime: 'image/jpeg', findings };
}

function svgPicture({ design, bytesOf = pictureBytes }: ExportJob, id: string): SvgPicture | undefined {
  const picture = design.pictures?.find((one) => one.id === id);
  return picture && { type: picture.type, base64: encodeBase64(bytesOf(picture)) };
}

function pictureName({ design, compiled: { scene } }: ExportJob): string {
  const page = findPage(design, scene.pageId);
  if (!page) throw new RangeError(`scene: the design has no page ${scene.pageId}`);
  const { widthMm, heightMm } = scene;
  return printFileName({ ...fileNameParts(design, page.format), widthMm, heightMm, scale: '1:1' });
}

function pictureSize({ widthMm, heightMm, px }: Scene, longSidePx: number): { widthPx: number; heightPx: number } {
  if (longSidePx === 0 && px) return { widthPx: px.width, heightPx: px.height };
  const scale = (longSidePx || 2048) / Math.max(widthMm, heightMm);
  return { widthPx: Math.max(1, Math.round(widthMm * scale)), heightPx: Math.max(1, Math.round(heightMm * scale)) };
}

/** Pixels of a picture as wide as the piece in a preview, which is to be small. */
const PREVIEW_PIXELS = 2000;

function printChoices(
  { preset, scale, marks, finishing, rollMm, reason, pictures }: ExportChoices,
  { widthMm, heightMm }: Scene,
): PrintChoices {
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
    ...(isPreview ? { text: 'live' } : {}),
    ...(reason ? { note: reason } : {}),
    ...(finishing === 'guides' ? { guides: true } : {}),
    ...(finishing === 'layers' && !isPreview ? { finishing } : {}),
    ...(rollMm > 0 && !isPreview
      ? { panels: { rollMm, overlapMm: USUAL_OVERLAP_MM, cuts: 'auto', separate: preset === 'kit' } }
      : {}),
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
