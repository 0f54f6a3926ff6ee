import i18next from 'i18next';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Studio } from '../studio.ts';

/** Larger files are no collections. */
const MOST_BYTES = 16 * 1024 * 1024;

/** Reads a collection file and tells what came of it. Nothing is taken from a file with a fault. */
export async function takeCollection({ slogans, ui }: Pick<Studio, 'slogans' | 'ui'>, file: File): Promise<void> {
  const at = { kind: 'file', file: file.name } as const;
  if (file.size > MOST_BYTES) {
    const findings = [diagnostic('slogan/collection-not-json', 'error', at)];
    ui.toast({ tone: 'error', findings });
    return;
  }
  const { taken, findings } = await slogans.takeCollection(await file.text(), file.name);
  if (findings.length > 0) ui.toast({ tone: 'error', findings });
  if (findings.some((finding) => finding.severity === 'error')) return;
  const text =
    taken > 0 ? i18next.t('slogans.collectionTaken', { count: taken }) : i18next.t('slogans.collectionNothing');
  ui.toast({ tone: 'info', text });
}
