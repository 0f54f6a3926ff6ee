import { unzipSync } from 'fflate';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Design } from '../../model/design.ts';
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
 * The kit for every format of a design in one ZIP: what is printed with its sheets, and for lit screens and web pages
 * a picture in their own dots. The print files are read back, letter by letter. Rejected when stopped.
 */
export async function makePrintKit(order: KitOrder): Promise<PrintKit> {
  const { exporter, design, signal, onStage } = order;
  const printed = design.pages.filter(({ format }) => !format.px).map(({ id }) => id);
  const lit = design.pages.filter(({ format }) => format.px).map(({ id }) => id);
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
  const kit = await make(printed, { preset: 'kit', finishing: 'layers' });
  const pictures = await make(lit, { preset: 'social', picture: 'png', longSidePx: 0, packed: false });
  const made = [kit, pictures].filter((file) => file !== undefined);
  const findings = made.flatMap((file) => file.findings);
  const fileName = kit?.fileName ?? pictures?.fileName.replace(/\.\w+$/, '.zip') ?? '';
  if (made.some(({ bytes }) => !bytes)) return { fileName, findings, readBack: 'none' };
  onStage('reading');
  const readBack = kit ? await readBackFile(exporter, design, kit) : 'none';
  signal.throwIfAborted();
  return { zip: pack(kit, pictures), fileName, findings, readBack };
}

/** A kit by itself is the ZIP; beside pictures it is opened up: a ZIP within a ZIP is one step more for whoever prints. */
function pack(kit: ExportedFile | undefined, pictures: ExportedFile | undefined): Uint8Array {
  if (kit?.bytes && !pictures) return kit.bytes;
  const printed = Object.entries(kit?.bytes ? unzipSync(kit.bytes) : {}).map(([path, bytes]) => ({ path, bytes }));
  const lit = [pictures, ...(pictures?.others ?? [])].flatMap((file): NamedFile[] =>
    file?.bytes ? [{ path: `man-hinh/${file.fileName}`, bytes: file.bytes }] : [],
  );
  return packFiles(withFreeNames([...printed, ...lit]));
}
