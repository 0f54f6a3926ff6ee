import { readPrintPdf } from '../../preflight/adapters/read-print-pdf.ts';
import { fontsNamed } from '../../preflight/verify/fonts-named.ts';
import { LetterIndex } from '../../preflight/verify/letter-index.ts';
import { verifyPrint, type PrintVerification } from '../../preflight/verify/verify-print.ts';
import type { FontFace } from '../../typesetting/font-face.ts';
import type { MakeOrder } from './export-message.ts';

type ShippedFonts = MakeOrder['fonts'];

/** Reads a file in this very worker: the fonts it names first, all of them when those don't settle it. */
export async function verifyFile(
  bytes: Uint8Array,
  expected: string,
  shipped: ShippedFonts,
  load: (fonts: ShippedFonts) => Promise<readonly FontFace[]>,
): Promise<PrintVerification> {
  // pdf.js would start a worker of its own; with its handler at hand it stays in this one.
  const scope = globalThis as { pdfjsWorker?: unknown };
  scope.pdfjsWorker ??= await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  const read = await readPrintPdf(bytes, 'PDF');
  if (!read.ok) return { match: false, printed: '', expected, differences: [], findings: read.diagnostics };
  const named = fontsNamed(
    read.value.facts.fontNames,
    shipped.map(({ info }) => info),
  );
  const first = shipped.filter(({ info }) => named.includes(info.id));
  const result = verifyPrint(read.value, expected, new LetterIndex(await load(first)));
  if (result.match) return result;
  return verifyPrint(read.value, expected, new LetterIndex(await load(shipped)));
}
