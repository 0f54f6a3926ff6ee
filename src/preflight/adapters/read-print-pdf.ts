import { accepted, refused, type Checked } from '../../diagnostics/checked.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { rectFromEdges, type Rect } from '../../geometry/rect.ts';
import type { PageBoxes, PageReading, PdfFacts, PrintReading } from '../verify/print-reading.ts';
import { readOperators, type FontSource, type OperatorList, type OperatorNumbers } from './page-operators.ts';
import { ensurePdfPlatform } from './pdf-platform.ts';
import { readStructure, type PageEntries, type PdfStructure } from './page-structure.ts';

interface PdfReadOptions {
  /** Address of pdf.js's worker script; needed in a browser, not in Node. */
  readonly workerSrc?: string;
}

/** The parts of pdf.js's page that are used. */
interface ProxyPage {
  readonly view: readonly number[];
  readonly userUnit: number;
  readonly commonObjs: { has(id: string): boolean; get(id: string): unknown };
  getOperatorList(): Promise<OperatorList>;
  getTextContent(): Promise<{ readonly items: readonly object[] }>;
  cleanup(): unknown;
}

/** Pages that are read; a print file has few. */
const MOST_PAGES = 200;

/**
 * Reads a finished PDF back: boxes, drawn outlines, text. Refused with `verify/empty-file`, `verify/not-a-pdf`,
 * `verify/encrypted`, `verify/damaged` or `verify/too-many-pages`.
 */
export async function readPrintPdf(
  bytes: Uint8Array,
  file: string,
  options: PdfReadOptions = {},
): Promise<Checked<PrintReading>> {
  const at = { kind: 'file', file } as const;
  if (bytes.length === 0) return refused(diagnostic('verify/empty-file', 'error', at, { file }));
  if (!looksLikePdf(bytes)) return refused(diagnostic('verify/not-a-pdf', 'error', at, { file }));
  ensurePdfPlatform();
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  if (options.workerSrc !== undefined) pdfjs.GlobalWorkerOptions.workerSrc = options.workerSrc;
  const task = pdfjs.getDocument({
    data: bytes.slice(),
    useSystemFonts: false,
    verbosity: 0,
    // Glyphs come as paths, and pictures aren't decoded: nothing is shown.
    disableFontFace: true,
    maxImageSize: 0,
  });
  try {
    const document = await task.promise;
    if (document.numPages > MOST_PAGES) {
      const params = { file, pages: document.numPages, most: MOST_PAGES };
      return refused(diagnostic('verify/too-many-pages', 'error', at, params));
    }
    const structure = readStructure(bytes);
    const pages: PageReading[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page: ProxyPage = await document.getPage(number);
      pages.push(await readPage(page, structure.pages[number - 1], pdfjs.OPS));
      page.cleanup();
    }
    const { info } = (await document.getMetadata()) as unknown as { readonly info: Readonly<Record<string, unknown>> };
    const reading: PrintReading = { pages, facts: readFacts(info, structure, bytes) };
    return accepted(reading, isCutOff(bytes) ? [diagnostic('verify/cut-off', 'error', at, { file })] : []);
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    if (isLocked) return refused(diagnostic('verify/encrypted', 'error', at, { file }));
    return refused(diagnostic(isCutOff(bytes) ? 'verify/cut-off' : 'verify/damaged', 'error', at, { file }));
  } finally {
    await task.destroy();
  }
}

/** Readers take a header anywhere in the first kilobyte. */
function looksLikePdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
}

function isCutOff(bytes: Uint8Array): boolean {
  return !new TextDecoder('latin1').decode(bytes.subarray(-2048)).includes('%%EOF');
}

async function readPage(page: ProxyPage, entries: PageEntries | undefined, ops: OperatorNumbers): Promise<PageReading> {
  const { drawings, runs } = readOperators(await page.getOperatorList(), ops, fontsOf(page));
  const content = await page.getTextContent();
  return { boxes: readBoxes(page, entries), drawings, runs, lines: joinLines(content.items) };
}

/** With `disableFontFace` pdf.js sends the path of every glyph that is shown. */
function fontsOf({ commonObjs }: ProxyPage): FontSource {
  return {
    glyphPath: (fontId, fontChar) => {
      const id = `${fontId}_path_${fontChar}`;
      const info = commonObjs.has(id)
        ? (commonObjs.get(id) as { readonly path?: ArrayLike<number> } | null)
        : undefined;
      return info?.path;
    },
  };
}

function readBoxes(page: ProxyPage, entries: PageEntries | undefined): PageBoxes {
  return {
    media: boxOf(entries?.media ?? page.view),
    ...(entries?.bleed ? { bleed: boxOf(entries.bleed) } : {}),
    ...(entries?.trim ? { trim: boxOf(entries.trim) } : {}),
    userUnit: page.userUnit,
  };
}

function boxOf([x0 = 0, y0 = 0, x1 = 0, y1 = 0]: readonly number[]): Rect {
  return rectFromEdges(x0, y0, x1, y1);
}

function joinLines(items: readonly object[]): readonly string[] {
  let text = '';
  for (const item of items) {
    if ('str' in item) text += String(item.str);
    if ('hasEOL' in item && item.hasEOL === true) text += '\n';
  }
  return text.split('\n').filter((line) => line.trim() !== '');
}

function readFacts(info: Readonly<Record<string, unknown>>, structure: PdfStructure, bytes: Uint8Array): PdfFacts {
  const word = (key: string): string => (typeof info[key] === 'string' ? info[key] : '');
  const text = new TextDecoder('latin1').decode(bytes);
  const inXmp = /GTS_PDFXVersion(?:>|=")\s*([^<"]+)/.exec(text)?.[1];
  const inInfo = /\/GTS_PDFXVersion\s*\(([^)]*)\)/.exec(text)?.[1];
  const standard = inXmp ?? inInfo;
  return {
    version: word('PDFFormatVersion'),
    producer: word('Producer'),
    title: word('Title'),
    ...(standard === undefined ? {} : { standard: standard.trim() }),
    outputIntent: structure.catalog.includes('/OutputIntents'),
    fontNames: structure.fontNames,
    overprints: structure.overprints,
  };
}
