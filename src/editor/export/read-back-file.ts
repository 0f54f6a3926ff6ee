import type { Design } from '../../model/design.ts';
import { findPage, walkNodes } from '../../model/node-tree.ts';
import type { ReadBackState } from '../preflight/read-back.tsx';
import type { ExportedFile, PdfExporter } from './pdf-exporter.ts';

/** Reads the PDFs of a file back and compares them with their words; tells of the first that is wrong. */
export async function readBackFile(
  exporter: PdfExporter,
  design: Design,
  { shown = [] }: Pick<ExportedFile, 'shown'>,
): Promise<ReadBackState> {
  let last: ReadBackState = 'none';
  for (const { bytes, mime, pageId } of shown) {
    const expected = pageId === undefined ? undefined : sloganOn(design, pageId);
    if (mime !== 'application/pdf' || expected === undefined) continue;
    // The first file that is wrong is the one to tell of.
    // oxlint-disable-next-line no-await-in-loop
    last = await exporter.verify(bytes, expected).catch(() => 'failed' as const);
    if (last === 'failed' || !last.match) break;
  }
  return last;
}

/** The words that the file must print: the slogan, where the page shows it. */
function sloganOn(design: Design, pageId: string): string | undefined {
  for (const node of walkNodes(findPage(design, pageId)?.nodes ?? [])) {
    const shows = node.kind === 'text' && !node.hidden && 'slot' in node.source && node.source.slot === 'slogan';
    if (shows) return design.content.slogan.text;
  }
  return undefined;
}
