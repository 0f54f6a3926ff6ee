import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import type { RawLine } from '../text-lines.ts';
import { ensurePromiseWithResolvers } from './promise-with-resolvers.ts';

export interface PdfText {
  readonly lines: readonly RawLine[];
  readonly pages: number;
  /** Pages that show pictures and no text, from 1. */
  readonly scannedPages: readonly number[];
}

export type PdfRead =
  | { readonly kind: 'text'; readonly text: PdfText }
  | { readonly kind: 'encrypted' | 'damaged' | 'cancelled' };

export interface PdfProgress {
  /** Called after each page. */
  readonly progress?: (done: number, total: number) => void;
  readonly cancelled?: () => boolean;
}

/** The lines of a PDF's text, page by page, in reading order. Pages without text but with pictures are scans. */
export async function readPdf(bytes: Uint8Array, options: PdfProgress = {}): Promise<PdfRead> {
  ensurePromiseWithResolvers();
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = pdfjs.getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 });
  try {
    const document = await task.promise;
    const lines: RawLine[] = [];
    const scannedPages: number[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      if (options.cancelled?.()) return { kind: 'cancelled' };
      const page = await document.getPage(number);
      const content = await page.getTextContent();
      const items = content.items.filter((item): item is TextItem => 'str' in item);
      const found = readLines(items, number, lines.length);
      if (found.reduce((sum, line) => sum + line.text.length, 0) < 20 && (await hasPicture(page, pdfjs.OPS))) {
        scannedPages.push(number);
      } else lines.push(...found);
      page.cleanup();
      options.progress?.(number, document.numPages);
    }
    return { kind: 'text', text: { lines, pages: document.numPages, scannedPages } };
  } catch (error) {
    return { kind: error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged' };
  } finally {
    await task.destroy();
  }
}

interface PageWithOperators {
  getOperatorList(): Promise<{ readonly fnArray: readonly number[] }>;
}

async function hasPicture(page: PageWithOperators, ops: Readonly<Record<string, number>>): Promise<boolean> {
  const { fnArray } = await page.getOperatorList();
  const pictures = [ops['paintImageXObject'], ops['paintInlineImageXObject'], ops['paintImageMaskXObject']];
  return fnArray.some((op) => pictures.includes(op));
}

interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** Puts pieces of text on lines by their baselines; wide gaps become column gaps, larger leading an empty line. */
function readLines(items: readonly TextItem[], page: number, before: number): readonly RawLine[] {
  const placed = items
    .filter((item) => item.str.trim() !== '')
    .map((item): PlacedText => {
      const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as readonly number[];
      return { text: item.str, x, y, width: item.width, size: Math.hypot(a, b) || item.height || 10 };
    })
    .toSorted((p, q) => (Math.abs(p.y - q.y) > Math.min(p.size, q.size) * 0.4 ? q.y - p.y : p.x - q.x));
  const rows: PlacedText[][] = [];
  for (const piece of placed) {
    const row = rows.at(-1);
    const anchor = row?.[0];
    if (row && anchor && Math.abs(anchor.y - piece.y) <= Math.min(anchor.size, piece.size) * 0.4) row.push(piece);
    else rows.push([piece]);
  }
  const leading = median(rows.slice(1).map((row, i) => (rows[i]?.[0]?.y ?? 0) - (row[0]?.y ?? 0)));
  return rows.map((row, i) => {
    const gap = i === 0 ? 0 : (rows[i - 1]?.[0]?.y ?? 0) - (row[0]?.y ?? 0);
    const startsBlock = i === 0 ? before === 0 : leading > 0 && gap > leading * 1.35;
    return { text: joinRow(row.toSorted((p, q) => p.x - q.x)), number: before + i + 1, page, startsBlock };
  });
}

function joinRow(row: readonly PlacedText[]): string {
  let text = '';
  let end: number | null = null;
  for (const piece of row) {
    const gap = end === null ? 0 : piece.x - end;
    if (gap > piece.size * 2.5) text += '     ';
    else if (gap > piece.size * 0.15 && !text.endsWith(' ') && !piece.text.startsWith(' ')) text += ' ';
    text += piece.text;
    end = piece.x + piece.width;
  }
  return text;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
