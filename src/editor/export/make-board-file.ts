import { diagnostic, hasErrors, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { MM_PER_INCH } from '../../geometry/units.ts';
import { formatBoard, parseBoard } from '../../led/boards.ts';
import { makePageBundle } from '../../led/files/page-bundle.ts';
import { findPage } from '../../model/node-tree.ts';
import { fileNameParts } from '../../production/print-design.ts';
import { loadScreenPictures } from '../../production/screen-pictures.ts';
import { printFileName } from '../../renderers/pdf/print-file-name.ts';
import { renderRaster } from '../../renderers/raster/render-raster.ts';
import type { CompiledScene } from '../../scene/compile-scene.ts';
import type { PictureJob } from './make-picture-file.ts';
import type { SavedFile } from './pdf-exporter.ts';

/** Lines a row of dots is cut into when it is drawn. */
const LEVELS = 16;

/** A page in exactly the dots of its board, with what a controller needs; no file for a page that is no board. */
export async function makeBoardFile(
  job: PictureJob,
  { scene, diagnostics }: CompiledScene,
): Promise<{ readonly file?: SavedFile; readonly findings: readonly Diagnostic[] }> {
  const { design, fonts, choices, onStage } = job;
  const page = findPage(design, scene.pageId);
  if (!page) throw new RangeError(`scene: the design has no page ${scene.pageId}`);
  if (hasErrors(diagnostics)) return { findings: [] };
  const request = formatBoard(page.format);
  const place = { kind: 'page', pageId: page.id } as const;
  if (!request) return { findings: [diagnostic('led/not-a-board', 'error', place, { format: page.format.name })] };
  const board = parseBoard(request);
  if (!board.ok) return { findings: board.diagnostics };
  onStage?.('pictures');
  const size = { widthPx: request.widthPx, heightPx: request.heightPx };
  const ppi = (size.widthPx * MM_PER_INCH) / scene.widthMm;
  const { find, findings } = await loadScreenPictures({ ...job, scenes: [scene], ppi });
  onStage?.('writing');
  const image = renderRaster(scene, { ...size, glyphs: fonts, pictures: find, levels: LEVELS });
  const bundle = makePageBundle(image, board.value, design.content.slogan.text);
  const all = [...findings, ...bundle.diagnostics];
  if (!bundle.ok) return { findings: all };
  const { widthMm, heightMm } = scene;
  const parts = { ...fileNameParts(design, page.format, choices.version), widthMm, heightMm, scale: '1:1' };
  const fileName = printFileName(parts).replace(/\.pdf$/, '.zip');
  return { file: { bytes: bundle.value, fileName, mime: 'application/zip' }, findings: all };
}
