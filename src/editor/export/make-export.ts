import { hasErrors, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { inkBoxes } from '../../finishing/ink-boxes.ts';
import { planPanels } from '../../finishing/plan-panels.ts';
import type { Design, Picture } from '../../model/design.ts';
import { findPage } from '../../model/node-tree.ts';
import { makeJobKit, printFiles } from '../../production/job-kit.ts';
import { loadJobPictures } from '../../production/job-pictures.ts';
import type { PictureSource } from '../../production/open-picture.ts';
import { packFiles, withFreeNames } from '../../production/pack-files.ts';
import { jobNameParts, printDesign, type PrintChoices } from '../../production/print-design.ts';
import { preparePrintPictures, type KeptPictures, type PrintPictureRequest } from '../../production/print-pictures.ts';
import { makeRollPlan, rollPieces } from '../../production/roll-plan.ts';
import { packFileName } from '../../renderers/pdf/print-file-name.ts';
import type { OutputProfile } from '../../renderers/pdf/render-options.ts';
import { encodePng } from '../../renderers/raster/encode-png.ts';
import { renderRaster } from '../../renderers/raster/render-raster.ts';
import type { CompiledScene } from '../../scene/compile-scene.ts';
import type { LoadedFonts } from '../../typesetting/fonts/font-registry.ts';
import { makeBoardFile } from './make-board-file.ts';
import { makePictureFile } from './make-picture-file.ts';
import type { ExportChoices, ExportedFile, SavedFile, ShownFile } from './pdf-exporter.ts';
import { printChoices } from './print-choices.ts';

export interface ExportJob {
  readonly design: Design;
  /** At least one page, in the order of the design. */
  readonly pages: readonly CompiledScene[];
  readonly fonts: LoadedFonts;
  readonly profile: OutputProfile;
  readonly choices: ExportChoices;
  /** The most ink that the medium takes, in percent; absent: what the profile lays. */
  readonly inkLimit?: number;
  readonly source?: string;
  readonly openConversion: PictureSource['openConversion'];
  readonly bytesOf?: (picture: Picture) => Uint8Array;
  readonly kept?: KeptPictures;
  readonly onStage?: (stage: 'pictures' | 'writing') => void;
}

/** Makes the file that was chosen, or the files. */
export async function makeExport(job: ExportJob): Promise<ExportedFile> {
  switch (job.choices.preset) {
    case 'kit':
      return makeKit(job);
    case 'plan':
      return makePlan(job);
    case 'social':
      return makeFiles(job, async (page) => {
        const { file, findings } = await makePictureFile({ ...job, ...pictureSource(job) }, page);
        return { files: file ? [file] : [], findings };
      });
    case 'led':
      return makeFiles(job, async (page) => {
        const { file, findings } = await makeBoardFile({ ...job, ...pictureSource(job) }, page);
        return { files: file ? [file] : [], findings };
      });
    case 'printShop':
    case 'oldShop':
    case 'preview':
      return makeFiles(job, (page) => printPage(job, page));
  }
}

interface MadePage {
  readonly files: readonly SavedFile[];
  readonly findings: readonly Diagnostic[];
}

/** The files of all pages, one after the other; together in a ZIP when there are several. */
async function makeFiles(job: ExportJob, make: (page: CompiledScene) => Promise<MadePage>): Promise<ExportedFile> {
  const shown: ShownFile[] = [];
  const files: SavedFile[] = [];
  const findings: Diagnostic[] = [];
  for (const page of job.pages) {
    // One page at a time needs the memory of one.
    // oxlint-disable-next-line no-await-in-loop
    const made = await make(page);
    findings.push(...made.findings);
    // One page that can't be made keeps the others back: half a job must not look like a whole one.
    if (made.files.length === 0) return { fileName: '', mime: 'application/pdf', findings };
    files.push(...made.files);
    shown.push(...made.files.slice(0, 1).map(({ bytes, mime }) => ({ bytes, mime, pageId: page.scene.pageId })));
  }
  return { ...together(job, files), shown, findings };
}

function together({ design, pages, choices }: ExportJob, files: readonly SavedFile[]): Omit<ExportedFile, 'findings'> {
  const [first] = files;
  if (!first) throw new RangeError('export: no files');
  if (files.length === 1) return first;
  const named = withFreeNames(files.map(({ fileName, bytes }) => ({ path: fileName, bytes })));
  if (!choices.packed) {
    const [, ...others] = named.map(({ path, bytes }, i) => ({ fileName: path, bytes, mime: files[i]?.mime ?? '' }));
    return { ...first, others };
  }
  const fileName =
    pages.length > 1
      ? packFileName('tep-in', pages.length, jobNameParts(design, choices.version))
      : first.fileName.replace(/\.\w+$/, '_cac-tam.zip');
  return { bytes: packFiles(named), fileName, mime: 'application/zip' };
}

function pictureSource({ design, profile, openConversion, bytesOf }: ExportJob): PictureSource {
  return { design, profile: profile.bytes, openConversion, ...(bytesOf ? { bytesOf } : {}) };
}

function pictureRequest(
  job: ExportJob,
  pages: readonly CompiledScene[],
  { standard, pictures }: PrintChoices,
): PrintPictureRequest {
  const { inkLimit, kept, onStage } = job;
  return {
    ...pictureSource(job),
    scenes: pages.map(({ scene }) => scene),
    standard,
    choices: { ...pictures, ...(inkLimit === undefined ? {} : { inkLimit }) },
    ...(kept ? { kept } : {}),
    onPicture: () => onStage?.('pictures'),
  };
}

async function printPage(job: ExportJob, page: CompiledScene): Promise<MadePage> {
  const { design, fonts, profile, onStage } = job;
  const choices = printChoices(job.choices, page.scene);
  const images = await preparePrintPictures(pictureRequest(job, [page], choices));
  onStage?.('writing');
  const printed = printDesign(design, page, fonts, profile, choices, images);
  return {
    files: printFiles(printed).map((file) => ({ ...file, mime: 'application/pdf' })),
    findings: printed.findings,
  };
}

async function makeKit(job: ExportJob): Promise<ExportedFile> {
  const { design, pages, fonts, profile, source, onStage } = job;
  const choices = printChoices(job.choices, largest(pages));
  const pictures = await loadJobPictures(pictureRequest(job, pages, choices));
  onStage?.('writing');
  const kit = makeJobKit({
    design,
    pages: pages.map((compiled) => ({ compiled, quantity: quantityOf(job, compiled) })),
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
  const shown = printed.flatMap((one, i) =>
    one.bytes ? [{ bytes: one.bytes, mime: 'application/pdf', pageId: pages[i]?.scene.pageId }] : [],
  );
  return { bytes, fileName, mime: 'application/zip', shown, findings: kit.diagnostics };
}

function largest(pages: readonly CompiledScene[]): CompiledScene['scene'] {
  const side = ({ widthMm, heightMm }: CompiledScene['scene']): number => Math.max(widthMm, heightMm);
  return pages.map(({ scene }) => scene).reduce((a, b) => (side(b) > side(a) ? b : a));
}

function quantityOf({ choices }: ExportJob, { scene }: CompiledScene): number {
  return choices.quantities?.[scene.pageId] ?? 1;
}

/** How the pieces lie on the roll, without printing any of them. */
function makePlan(job: ExportJob): ExportedFile {
  const { design, pages, fonts, choices } = job;
  const { roll } = choices;
  const fileName = packFileName('ke-hoach-in', pages.length, jobNameParts(design, choices.version)).replace(
    /zip$/,
    'pdf',
  );
  const mime = 'application/pdf';
  if (!roll) return { fileName, mime, findings: [] };
  const findings: Diagnostic[] = [];
  const pieces = pages.flatMap((page) => {
    const format = findPage(design, page.scene.pageId)?.format;
    if (!format || format.px) return [];
    const ink = inkBoxes(page.scene, fonts);
    const panels = planPanels({ size: format, bleedMm: format.bleedMm, ...roll, cuts: 'auto', ink });
    findings.push(...panels.diagnostics.filter(({ severity }) => severity !== 'info'));
    const piece = { size: format, ...(panels.ok ? { panels: panels.value } : {}) };
    return rollPieces(piece, format.name, quantityOf(job, page), format.bleedMm);
  });
  if (hasErrors(findings)) return { fileName, mime, findings };
  const made = makeRollPlan({ pieces, rollMm: roll.rollMm }, fonts);
  findings.push(...made.diagnostics);
  if (!made.ok) return { fileName, mime, findings };
  const { bytes } = made.value;
  return { bytes, fileName, mime, shown: [{ bytes, mime, pageId: undefined }], findings };
}
