import type { PDFDocumentProxy } from 'pdfjs-dist';

/** A PDF opened to be looked at. */
export interface PdfPages {
  readonly count: number;
  /** The picture of a page, from 1, as a data URL: as large as fits in a box of pixels. */
  draw(page: number, maxWidth: number, maxHeight: number): Promise<string>;
  close(): void;
}

let port: Worker | undefined;

/** Opens a PDF with pdf.js, whose code comes with the first file. */
export async function openPdfPages(bytes: Uint8Array): Promise<PdfPages> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  port ??= new Worker(new URL('./pdf-pages-worker.ts', import.meta.url), { type: 'module' });
  pdfjs.GlobalWorkerOptions.workerPort = port;
  const task = pdfjs.getDocument({ data: bytes.slice(), verbosity: 0 });
  const document: PDFDocumentProxy = await task.promise;
  return {
    count: document.numPages,
    async draw(number, maxWidth, maxHeight) {
      const page = await document.getPage(number);
      const full = page.getViewport({ scale: 1 });
      const viewport = page.getViewport({ scale: Math.min(maxWidth / full.width, maxHeight / full.height) });
      const canvas = globalThis.document.createElement('canvas');
      canvas.width = Math.max(1, Math.round(viewport.width));
      canvas.height = Math.max(1, Math.round(viewport.height));
      await page.render({ canvas, viewport }).promise;
      page.cleanup();
      return canvas.toDataURL();
    },
    close: () => void task.destroy(),
  };
}
