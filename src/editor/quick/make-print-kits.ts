import { unzipSync } from 'fflate';
import type { Design, Page } from '../../model/design.ts';
import { packFiles, type NamedFile } from '../../production/pack-files.ts';
import {
  DEFAULT_EXPORT_CHOICES,
  type ExportChoices,
  type ExportedFile,
  type PdfExporter,
} from '../export/pdf-exporter.ts';

interface KitOrders {
  readonly exporter: PdfExporter;
  readonly design: Design;
  /** Why it is printed in spite of errors; empty when there are none. */
  readonly reason: string;
  readonly signal: AbortSignal;
  readonly onPage: (done: number) => void;
}

interface PrintKits {
  /** Undefined when no format could be made. */
  readonly zip: Uint8Array | undefined;
  readonly made: readonly Page[];
  readonly failed: readonly Page[];
}

/**
 * The print kit of every format of a design in one ZIP, a numbered folder each; screens get a picture in their own
 * dots. Rejected with the signal's reason when stopped.
 */
export async function makePrintKits({ exporter, design, reason, signal, onPage }: KitOrders): Promise<PrintKits> {
  const entries: NamedFile[] = [];
  const made: Page[] = [];
  const failed: Page[] = [];
  for (const [index, page] of design.pages.entries()) {
    onPage(index);
    const choices = choicesFor(page, reason);
    // One after the other: the worker has one pair of hands.
    // oxlint-disable-next-line no-await-in-loop
    const file = await exporter.render(design, page.id, choices, { signal }).catch(() => undefined);
    signal.throwIfAborted();
    if (file?.bytes) {
      entries.push(...filesOf(file, file.bytes, index + 1));
      made.push(page);
    } else failed.push(page);
  }
  return { zip: made.length > 0 ? packFiles(entries) : undefined, made, failed };
}

/** Lit screens and web pages take pictures in their own dots; everything else is printed. */
function choicesFor({ format }: Page, reason: string): ExportChoices {
  if (format.px) return { ...DEFAULT_EXPORT_CHOICES, preset: 'social', picture: 'png', longSidePx: 0 };
  return { ...DEFAULT_EXPORT_CHOICES, preset: 'kit', finishing: 'layers', ...(reason ? { reason } : {}) };
}

/** Kits are opened up: a ZIP within a ZIP is one step more for whoever prints. */
function filesOf({ fileName, mime }: ExportedFile, bytes: Uint8Array, number: number): readonly NamedFile[] {
  const folder = `${String(number).padStart(2, '0')}_${fileName.replace(/(_bo-in)?\.\w+$/, '')}`;
  if (mime !== 'application/zip') return [{ path: `${folder}/${fileName}`, bytes }];
  return Object.entries(unzipSync(bytes)).map(([path, part]) => ({ path: `${folder}/${path}`, bytes: part }));
}
