import { sha256 } from '@noble/hashes/sha2.js';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { accepted, type Checked } from '../diagnostics/checked.ts';
import { hasErrors, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Design } from '../model/design.ts';
import { findPage } from '../model/node-tree.ts';
import { renderPdf } from '../renderers/pdf/render-pdf.ts';
import type { OutputProfile } from '../renderers/pdf/render-options.ts';
import type { CompiledScene } from '../scene/compile-scene.ts';
import type { Scene, SceneItem } from '../scene/display-list.ts';
import type { LoadedFonts } from '../typesetting/fonts/font-registry.ts';
import { printDesign, type PrintChoices, type PrintedDesign } from './print-design.ts';
import { approvalSheet, finishingSheet, proofPicture, type SheetFacts } from './shop-sheets.ts';

/** Zip entries carry this date, so that the same job makes the same bytes. Local parts: no time zone in it. */
const ZIP_DATE = new Date(1980, 0, 1);

export interface JobKitRequest {
  readonly design: Design;
  readonly compiled: CompiledScene;
  readonly fonts: LoadedFonts;
  readonly profile: OutputProfile;
  readonly choices: PrintChoices;
  /** Where the wording was approved, in words. */
  readonly source?: string;
  readonly quantity?: number;
  readonly material?: string;
  /** Draws a scene as a picture file of a size in pixels. */
  readonly drawPicture: (scene: Scene, widthPx: number, heightPx: number) => Uint8Array;
}

export interface JobKit {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** Names in the ZIP, in its order. */
  readonly files: readonly string[];
  readonly printed: PrintedDesign;
}

/** Pixels of the longer side of the picture. */
const PROOF_PIXELS = 2400;

/**
 * Everything a print shop needs in one ZIP: the print file, its picture with measures, the finishing sheet, the
 * sheet to be signed, the fonts and their licences, and the sums that prove that nothing was changed. The same
 * request gives the same bytes. Refused when the print file is.
 */
export function makeJobKit(request: JobKitRequest): Checked<JobKit> {
  const { design, compiled, fonts, profile, choices } = request;
  const printed = printDesign(design, compiled, fonts, profile, choices);
  if (!printed.bytes || hasErrors(printed.findings)) return { ok: false, diagnostics: printed.findings };
  const findings: Diagnostic[] = [...printed.findings];
  const { scene } = compiled;
  const facts = sheetFacts(request, printed);
  const name = printed.fileName.replace(/\.pdf$/, '');
  const sheetPdf = (sheet: Scene): Uint8Array => {
    const date = choices.date === undefined ? {} : { date: choices.date };
    const made = renderPdf(sheet, { standard: 'preview', glyphs: fonts, fonts: (id) => fonts.get(id), ...date });
    findings.push(...made.findings);
    return made.bytes ?? new Uint8Array();
  };
  const files: [string, Uint8Array][] = [
    [`1-in/${printed.fileName}`, printed.bytes],
    ...(printed.panelFiles ?? []).map(({ fileName, bytes }): [string, Uint8Array] => [`1-in/${fileName}`, bytes]),
    [`2-xem-mau/${name}_kich-thuoc.png`, drawProof(request, proofPicture(scene, facts, fonts))],
    ['3-phieu-gia-cong.pdf', sheetPdf(finishingSheet(scene, printed.finishing, facts, fonts, printed.panels))],
    ['4-phieu-duyet-mau.pdf', sheetPdf(approvalSheet(scene, printed.finishing, facts, fonts))],
    ['5-phong-chu.txt', strToU8(fontList(scene, fonts))],
  ];
  const sums = files.map(([path, bytes]) => `${hex(sha256(bytes))}  ${path}\n`).join('');
  files.push(['SHA256SUMS', strToU8(sums)]);
  const entries: Zippable = {};
  for (const [path, bytes] of files) {
    const packed = path.endsWith('.pdf') || path.endsWith('.png');
    entries[path] = [bytes, { mtime: ZIP_DATE, level: packed ? 0 : 9 }];
  }
  const bytes = zipSync(entries, { mtime: ZIP_DATE });
  return accepted({ bytes, fileName: `${name}_bo-in.zip`, files: files.map(([path]) => path), printed }, findings);
}

function drawProof({ drawPicture }: JobKitRequest, proof: Scene): Uint8Array {
  const scale = PROOF_PIXELS / Math.max(proof.widthMm, proof.heightMm);
  return drawPicture(proof, Math.round(proof.widthMm * scale), Math.round(proof.heightMm * scale));
}

function sheetFacts(
  { design, compiled, choices, source, quantity, material }: JobKitRequest,
  printed: PrintedDesign,
): SheetFacts {
  const { scene } = compiled;
  const page = findPage(design, scene.pageId);
  const unit = design.content.texts['unit'];
  return {
    formatName: page?.format.name ?? scene.title,
    slogan: design.content.slogan.text,
    fileName: printed.fileName,
    scale: printed.scale?.label ?? '1:1',
    bleedMm: choices.bleedMm ?? scene.bleedMm,
    ...(unit ? { unit } : {}),
    ...(source === undefined ? {} : { source }),
    ...(quantity === undefined ? {} : { quantity }),
    ...(material === undefined ? {} : { material }),
    ...(choices.date === undefined ? {} : { date: choices.date }),
  };
}

/** The fonts of a page, for shops that ask and for those who audit licences. */
function fontList(scene: Scene, fonts: LoadedFonts): string {
  const used = new Set<string>();
  const visit = (items: readonly SceneItem[]): void => {
    for (const item of items) {
      if (item.kind === 'group') visit(item.items);
      else if (item.kind === 'glyphs') used.add(item.fontId);
    }
  };
  visit(scene.items);
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
