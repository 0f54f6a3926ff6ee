import i18next from 'i18next';
import { packFiles, withFreeNames, type NamedFile } from '../../production/pack-files.ts';
import { designFileName, DESIGN_FILE_ENDING } from '../../storage/design-file-name.ts';
import { DEFAULT_EXPORT_CHOICES } from '../export/pdf-exporter.ts';
import { currentDesign } from '../state/document-store.ts';
import type { Studio } from '../studio.ts';

/** Makes the print file of every format and hands them over in one ZIP; formats that can't be printed are named. */
export async function downloadAllFormats({ doc, exporter, files, ui }: Studio): Promise<void> {
  doc.commit();
  const design = currentDesign(doc.getState());
  const made: NamedFile[] = [];
  const failed: string[] = [];
  for (const [index, page] of design.pages.entries()) {
    ui.toast({ tone: 'info', text: i18next.t('strip.downloading', { done: index + 1, all: design.pages.length }) });
    // One after the other: the worker has one pair of hands.
    // oxlint-disable-next-line no-await-in-loop
    const pdf = await exporter.render(design, page.id, DEFAULT_EXPORT_CHOICES).catch(() => undefined);
    if (pdf?.bytes) made.push({ path: pdf.fileName, bytes: pdf.bytes });
    else failed.push(page.format.name);
  }
  if (failed.length > 0) {
    ui.toast({ tone: 'error', text: i18next.t('strip.notDownloaded', { names: failed.join(', ') }) });
  }
  const count = made.length;
  if (count === 0) return;
  const file = `${designFileName(design.name).slice(0, -DESIGN_FILE_ENDING.length)}.zip`;
  files.download(file, packFiles(withFreeNames(made)), 'application/zip');
  ui.toast({ tone: 'info', text: i18next.t('strip.downloaded', { file, count }) });
}
