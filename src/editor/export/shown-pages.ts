import { openPdfPages, type PdfPages } from './pdf-pages.ts';
import type { ShownFile } from './pdf-exporter.ts';

/** The pages of all files that were made, in one row. */
export async function openShownPages(files: readonly ShownFile[]): Promise<PdfPages> {
  const opened = await Promise.all(
    files.map(({ bytes, mime }) => (mime === 'application/pdf' ? openPdfPages(bytes) : openPicture(bytes, mime))),
  );
  return {
    count: opened.reduce((sum, { count }) => sum + count, 0),
    async draw(page, maxWidth, maxHeight) {
      let before = 0;
      for (const one of opened) {
        if (page <= before + one.count) return one.draw(page - before, maxWidth, maxHeight);
        before += one.count;
      }
      throw new RangeError(`page: ${page}`);
    },
    close: () => {
      for (const one of opened) one.close();
    },
  };
}

function openPicture(bytes: Uint8Array, mime: string): PdfPages {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mime }));
  return { count: 1, draw: () => Promise.resolve(url), close: () => URL.revokeObjectURL(url) };
}
