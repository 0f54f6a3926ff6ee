import { sha256 } from '@noble/hashes/sha2.js';
import { strToU8 } from 'fflate';
import { accepted, type Checked } from '../diagnostics/checked.ts';
import { hasErrors, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Design } from '../model/design.ts';
import { findPage } from '../model/node-tree.ts';
import { renderPdf } from '../renderers/pdf/render-pdf.ts';
import type { OutputProfile } from '../renderers/pdf/render-options.ts';
import type { CompiledScene } from '../scene/compile-scene.ts';
import type { Scene, SceneItem } from '../scene/display-list.ts';
import type { LoadedFonts } from '../typesetting/fonts/font-registry.ts';
import { packFileName } from '../renderers/pdf/print-file-name.ts';
import { approvalSheets } from './approval-sheet.ts';
import { finishingSheet } from './finishing-sheet.ts';
import { sheetPictures, type JobPictures } from './job-pictures.ts';
import { packFiles, withFreeNames } from './pack-files.ts';
import { jobNameParts, printDesign, type PrintChoices, type PrintedDesign } from './print-design.ts';
import { proofPicture } from './proof-picture.ts';
import { makeRollPlan, rollPieces } from './roll-plan.ts';
import type { SheetFacts, SheetPiece } from './sheet-facts.ts';

export interface KitPage {
  readonly compiled: CompiledScene;
  readonly quantity?: number;
}

export interface JobKitRequest {
  readonly design: Design;
  /** At least one. */
  readonly pages: readonly KitPage[];
  readonly fonts: LoadedFonts;
  readonly profile: OutputProfile;
  readonly choices: PrintChoices;
  /** Where the wording was approved, in words. */
  readonly source?: string;
  /** Absent: there are none in the design. */
  readonly pictures?: JobPictures;
  /** Draws a scene as a picture file of a size in pixels. */
  readonly drawPicture: (scene: Scene, widthPx: number, heightPx: number) => Uint8Array;
}

export interface JobKit {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** Names in the ZIP, in its order. */
  readonly files: readonly string[];
  /** In the order of the pages. */
  readonly printed: readonly PrintedDesign[];
}

/** Pixels of the longer side of the picture. */
const PROOF_PIXELS = 2400;

interface KitPiece extends SheetPiece {
  readonly printed: PrintedDesign;
}

/**
 * Everything a print shop needs in one ZIP: the print files, their pictures with measures, the finishing sheets, the
 * sheet to be signed, the fonts and their licences, how the pieces lie on the roll where one is chosen, and the sums
 * that prove that nothing was changed. The same request gives the same bytes. Refused when one of the print files is.
 */
export function makeJobKit(request: JobKitRequest): Checked<JobKit> {
  const { design, pages, fonts, profile, choices, pictures } = request;
  const images = sheetPictures(pictures?.screen);
  const pieces = pages.map((page): KitPiece => {
    const printed = printDesign(design, page.compiled, fonts, profile, choices, pictures?.print);
    const { scene } = page.compiled;
    const { finishing: plan, panels } = printed;
    return { printed, scene, plan, ...(panels ? { panels } : {}), facts: sheetFacts(request, page, printed) };
  });
  const printed = pieces.map((piece) => piece.printed);
  const findings: Diagnostic[] = printed.flatMap((one) => one.findings);
  if (printed.some(({ bytes }) => !bytes) || hasErrors(findings)) return { ok: false, diagnostics: findings };
  const sheetPdf = (sheets: readonly Scene[]): Uint8Array => {
    const date = choices.date === undefined ? {} : { date: choices.date };
    const made = renderPdf(sheets, {
      standard: 'preview',
      glyphs: fonts,
      fonts: (id) => fonts.get(id),
      images,
      ...date,
    });
    findings.push(...made.findings);
    return made.bytes ?? new Uint8Array();
  };
  const plan = planRoll(request, pieces, findings);
  const files = withFreeNames([
    ...printed.flatMap(printFiles).map(({ fileName, bytes }) => ({ path: `1-in/${fileName}`, bytes })),
    ...pieces.map((piece) => ({
      path: `2-xem-mau/${baseName(piece.printed)}_kich-thuoc.png`,
      bytes: drawProof(request, proofPicture(piece, fonts)),
    })),
    { path: '3-phieu-gia-cong.pdf', bytes: sheetPdf(pieces.map((piece) => finishingSheet(piece, fonts))) },
    { path: '4-phieu-duyet-mau.pdf', bytes: sheetPdf(approvalSheets(pieces, fonts)) },
    { path: '5-phong-chu.txt', bytes: strToU8(fontList(pieces, fonts)) },
    ...(plan ? [{ path: '6-ke-hoach-in.pdf', bytes: plan }] : []),
  ]);
  const sums = files.map(({ path, bytes }) => `${hex(sha256(bytes))}  ${path}\n`).join('');
  const all = [...files, { path: 'SHA256SUMS', bytes: strToU8(sums) }];
  const paths = all.map(({ path }) => path);
  return accepted({ bytes: packFiles(all), fileName: kitName(request, printed), files: paths, printed }, findings);
}

/** The file of a page and those of its panels. */
export function printFiles({ fileName, bytes, panelFiles = [] }: PrintedDesign) {
  return [...(bytes ? [{ fileName, bytes }] : []), ...panelFiles];
}

function baseName({ fileName }: PrintedDesign): string {
  return fileName.replace(/\.pdf$/, '');
}

function kitName({ design, pages, choices }: JobKitRequest, [first]: readonly PrintedDesign[]): string {
  if (pages.length === 1 && first) return `${baseName(first)}_bo-in.zip`;
  return packFileName('bo-in', pages.length, jobNameParts(design, choices.version));
}

function planRoll(
  { choices: { panels, bleedMm, date }, fonts }: JobKitRequest,
  pieces: readonly KitPiece[],
  findings: Diagnostic[],
): Uint8Array | undefined {
  if (!panels) return undefined;
  const taken = pieces.flatMap(({ plan, panels: cut, facts, scene }) =>
    rollPieces(
      { size: plan.size, ...(cut ? { panels: cut } : {}) },
      facts.formatName,
      facts.quantity ?? 1,
      bleedMm ?? scene.bleedMm,
    ),
  );
  const made = makeRollPlan({ pieces: taken, rollMm: panels.rollMm }, fonts, date);
  findings.push(...made.diagnostics);
  return made.ok ? made.value.bytes : undefined;
}

function drawProof({ drawPicture }: JobKitRequest, proof: Scene): Uint8Array {
  const scale = PROOF_PIXELS / Math.max(proof.widthMm, proof.heightMm);
  return drawPicture(proof, Math.round(proof.widthMm * scale), Math.round(proof.heightMm * scale));
}

function sheetFacts(
  { design, choices, source }: JobKitRequest,
  { compiled: { scene }, quantity }: KitPage,
  printed: PrintedDesign,
): SheetFacts {
  const page = findPage(design, scene.pageId);
  const unit = design.content.texts['unit'];
  const { date, material, note } = choices;
  return {
    formatName: page?.format.name ?? scene.title,
    slogan: design.content.slogan.text,
    fileName: printed.fileName,
    scale: printed.scale?.label ?? '1:1',
    bleedMm: choices.bleedMm ?? scene.bleedMm,
    ...(unit ? { unit } : {}),
    ...(source === undefined ? {} : { source }),
    ...(quantity === undefined ? {} : { quantity }),
    ...(material ? { material } : {}),
    ...(date === undefined ? {} : { date }),
    ...(note ? { note } : {}),
  };
}

/** The fonts of all pieces, for shops that ask and for those who audit licences. */
function fontList(pieces: readonly SheetPiece[], fonts: LoadedFonts): string {
  const used = new Set<string>();
  const visit = (items: readonly SceneItem[]): void => {
    for (const item of items) {
      if (item.kind === 'group') visit(item.items);
      else if (item.kind === 'glyphs') used.add(item.fontId);
    }
  };
  for (const { scene } of pieces) visit(scene.items);
  const rows = [...used].toSorted().map((id) => {
    const info = fonts.get(id)?.info;
    return `${info?.family ?? id} ${info?.weight ?? ''}\t${id}\t${info?.licence ?? ''}`;
  });
  return [
    'PHÔNG CHỮ TRONG MẪU',
    'Chữ trong tệp in đã chuyển thành đường nét; xưởng in không cần cài phông.',
    '',
    'Tên\tMã\tGiấy phép',
    ...rows,
    '',
  ].join('\n');
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
