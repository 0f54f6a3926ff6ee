import { unzipSync } from 'fflate';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Design, ResolvedFormat } from '../../model/design.ts';
import { packFiles, withFreeNames, type NamedFile } from '../../production/pack-files.ts';
import {
  DEFAULT_EXPORT_CHOICES,
  type ExportChoices,
  type ExportedFile,
  type ExportStage,
  type PdfExporter,
} from '../export/pdf-exporter.ts';
import { readBackFile } from '../export/read-back-file.ts';
import type { ReadBackState } from '../preflight/read-back.tsx';

interface KitOrder {
  readonly exporter: PdfExporter;
  readonly design: Design;
  readonly version: number;
  /** Why it is printed in spite of errors; empty when there are none. */
  readonly reason: string;
  readonly signal: AbortSignal;
  readonly onStage: (stage: ExportStage | 'reading') => void;
}

interface PrintKit {
  /** Absent when it was refused; the findings say why. */
  readonly zip?: Uint8Array;
  readonly fileName: string;
  readonly findings: readonly Diagnostic[];
  /** What came out when the print files were read back; `none` when nothing is printed. */
  readonly readBack: ReadBackState;
}

/**
 * The kit for every format of a design in one ZIP: what is printed with its sheets, for LED boards the files their
 * controllers take, for web pages a picture in their own pixels. The print files are read back, letter by letter.
 * Rejected when stopped.
 */
export async function makePrintKit(order: KitOrder): Promise<PrintKit> {
  const { exporter, design, signal, onStage } = order;
  const idsOf = (kind: Output): readonly string[] =>
    design.pages.filter(({ format }) => outputOf(format) === kind).map(({ id }) => id);
  const make = async (
    pageIds: readonly string[],
    choices: Partial<ExportChoices>,
  ): Promise<ExportedFile | undefined> => {
    const [first] = pageIds;
    if (first === undefined) return undefined;
    const { version, reason } = order;
    const asked = { ...DEFAULT_EXPORT_CHOICES, ...choices, pageIds, version, ...(reason ? { reason } : {}) };
    return exporter.render(design, first, asked, { signal, onStage });
  };
  const kit = await make(idsOf('print'), { preset: 'kit', finishing: 'layers' });
  const boards = await make(idsOf('board'), { preset: 'led', packed: false });
  const pictures = await make(idsOf('web'), { preset: 'social', picture: 'png', longSidePx: 0, packed: false });
  const made = [kit, boards, pictures].filter((file) => file !== undefined);
  const findings = made.flatMap((file) => file.findings);
  const fileName = made[0]?.fileName.replace(/\.\w+$/, '.zip') ?? '';
  if (made.some(({ bytes }) => !bytes)) return { fileName, findings, readBack: 'none' };
  onStage('reading');
  const readBack = kit ? await readBackFile(exporter, design, kit) : 'none';
  signal.throwIfAborted();
  return { zip: pack(kit, boards, pictures), fileName, findings, readBack };
}

type Output = 'print' | 'board' | 'web';

function outputOf({ kind, px }: ResolvedFormat): Output {
  return !px ? 'print' : kind === 'led' ? 'board' : 'web';
}

type Made = ExportedFile | undefined;

/** Kits and bundles are opened up: a ZIP within a ZIP is one step more for everybody. */
function pack(kit: Made, boards: Made, pictures: Made): Uint8Array {
  const files = [...opened(kit, ''), ...opened(boards, 'bang-dien-tu/'), ...opened(pictures, 'tren-mang/')];
  return packFiles(withFreeNames(files));
}

function opened(made: Made, folder: string): readonly NamedFile[] {
  const several = (made?.others?.length ?? 0) > 0;
  return [made, ...(made?.others ?? [])].flatMap((file): NamedFile[] => {
    if (!file?.bytes) return [];
    if (file.mime !== 'application/zip') return [{ path: folder + file.fileName, bytes: file.bytes }];
    const own = several ? `${folder}${file.fileName.replace(/\.\w+$/, '')}/` : folder;
    return Object.entries(unzipSync(file.bytes)).map(([path, bytes]) => ({ path: own + path, bytes }));
  });
}
