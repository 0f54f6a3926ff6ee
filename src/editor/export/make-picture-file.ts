import { hasErrors, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { MM_PER_INCH } from '../../geometry/units.ts';
import type { Design, Picture } from '../../model/design.ts';
import { findPage } from '../../model/node-tree.ts';
import { encodeBase64 } from '../../pictures/base64.ts';
import { pictureBytes } from '../../pictures/picture-bytes.ts';
import { framedScene } from '../../production/framed-scene.ts';
import type { PictureSource } from '../../production/open-picture.ts';
import { fileNameParts } from '../../production/print-design.ts';
import { loadScreenPictures } from '../../production/screen-pictures.ts';
import { printFileName } from '../../renderers/pdf/print-file-name.ts';
import { encodeJpeg } from '../../renderers/raster/encode-jpeg.ts';
import { encodePng } from '../../renderers/raster/encode-png.ts';
import { renderRaster } from '../../renderers/raster/render-raster.ts';
import { renderSvg, type SvgPicture } from '../../renderers/svg/render-svg.ts';
import type { CompiledScene } from '../../scene/compile-scene.ts';
import type { Scene } from '../../scene/display-list.ts';
import type { LoadedFonts } from '../../typesetting/fonts/font-registry.ts';
import type { ExportChoices, SavedFile } from './pdf-exporter.ts';

export interface PictureJob extends PictureSource {
  readonly design: Design;
  readonly fonts: LoadedFonts;
  readonly choices: ExportChoices;
  readonly onStage?: (stage: 'pictures' | 'writing') => void;
}

/** A page as a PNG, JPEG or SVG; no file for a page whose text can't be set. */
export async function makePictureFile(
  job: PictureJob,
  { scene, diagnostics }: CompiledScene,
): Promise<{ readonly file?: SavedFile; readonly findings: readonly Diagnostic[] }> {
  const { fonts, choices, onStage } = job;
  const base = pictureName(job, scene);
  if (hasErrors(diagnostics)) return { findings: [] };
  if (choices.picture === 'svg') {
    const svg = renderSvg(scene, { glyphs: fonts, bleed: false, pictures: (id) => svgPicture(job, id) });
    const bytes = new TextEncoder().encode(svg);
    return { file: { bytes, fileName: `${base}.svg`, mime: 'image/svg+xml' }, findings: [] };
  }
  const framed = choices.frame ? framedScene(scene, choices.frame) : scene;
  const { widthPx, heightPx } = pictureSize(framed, choices.frame ? 0 : choices.longSidePx);
  onStage?.('pictures');
  const ppi = (widthPx * MM_PER_INCH) / framed.widthMm;
  const { find, findings } = await loadScreenPictures({ ...job, scenes: [framed], ppi });
  onStage?.('writing');
  const image = renderRaster(framed, { widthPx, heightPx, glyphs: fonts, pictures: find });
  return choices.picture === 'png'
    ? { file: { bytes: encodePng(image), fileName: `${base}.png`, mime: 'image/png' }, findings }
    : { file: { bytes: encodeJpeg(image), fileName: `${base}.jpg`, mime: 'image/jpeg' }, findings };
}

function svgPicture({ design, bytesOf = pictureBytes }: PictureJob, id: string): SvgPicture | undefined {
  const picture: Picture | undefined = design.pictures?.find((one) => one.id === id);
  return picture && { type: picture.type, base64: encodeBase64(bytesOf(picture)) };
}

/** The print file's name without its ending; a picture of a fixed size says its pixels instead of millimetres. */
function pictureName({ design, choices }: PictureJob, { pageId, widthMm, heightMm }: Scene): string {
  const page = findPage(design, pageId);
  if (!page) throw new RangeError(`scene: the design has no page ${pageId}`);
  const { frame, version } = choices;
  const parts = { ...fileNameParts(design, page.format, version), scale: '1:1' };
  const name = printFileName({ ...parts, widthMm, heightMm }).replace(/\.pdf$/, '');
  return frame ? name.replace(/_[\d.]+x[\d.]+mm/, `_${frame.width}x${frame.height}px`) : name;
}

function pictureSize({ widthMm, heightMm, px }: Scene, longSidePx: number): { widthPx: number; heightPx: number } {
  if (longSidePx === 0 && px) return { widthPx: px.width, heightPx: px.height };
  const scale = (longSidePx || 2048) / Math.max(widthMm, heightMm);
  return { widthPx: Math.max(1, Math.round(widthMm * scale)), heightPx: Math.max(1, Math.round(heightMm * scale)) };
}
