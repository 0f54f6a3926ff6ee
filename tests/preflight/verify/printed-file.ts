import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PDFDocument, PDFName, PDFRawStream, decodePDFRawStream } from 'pdf-lib';
import { runCli } from '../../../src/cli/run-cli.ts';
import { readPrintPdf } from '../../../src/preflight/adapters/read-print-pdf.ts';
import { LetterIndex } from '../../../src/preflight/verify/letter-index.ts';
import { verifyPrint, type PrintVerification } from '../../../src/preflight/verify/verify-print.ts';
import type { CatalogueFont } from '../../../src/typesetting/fonts/font-catalogue.ts';
import { parseFontFace } from '../../../src/typesetting/fonts/parse-font-face.ts';
import { nodeContext } from '../../cli/node-context.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const indexes = new Map<string, LetterIndex>();

/** The letters of some shipped fonts; of all when none is named. */
export function letterIndex(...ids: readonly string[]): LetterIndex {
  const key = ids.join(' ');
  let index = indexes.get(key);
  if (!index) {
    const catalogue = JSON.parse(readFileSync(`${root}fonts/fonts.json`, 'utf8')) as readonly CatalogueFont[];
    const faces = catalogue
      .filter((font) => ids.length === 0 || ids.includes(font.id))
      .map((font) => {
        const face = parseFontFace(new Uint8Array(readFileSync(`${root}fonts/${font.file}`)), font);
        if (!face.ok) throw new Error(font.id);
        return face.value;
      });
    indexes.set(key, (index = new LetterIndex(faces)));
  }
  return index;
}

/** The PDF that `khauhieu render` writes for these words. */
export async function renderFile(words: readonly string[]): Promise<Uint8Array> {
  const { context, err } = nodeContext();
  let written: Uint8Array | undefined;
  const writeFile = (_path: string, bytes: Uint8Array): Promise<void> => {
    written = bytes;
    return Promise.resolve();
  };
  await runCli(['render', ...words, '-o', 'x.pdf'], { ...context, writeFile });
  if (!written) throw new Error(err.join('\n'));
  return written;
}

/** Reads a file back and compares; throws when it can't be read at all. */
export async function verifyBytes(
  bytes: Uint8Array,
  expected: string,
  ...fonts: readonly string[]
): Promise<PrintVerification> {
  const read = await readPrintPdf(bytes, 'x.pdf');
  if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
  return verifyPrint(read.value, expected, letterIndex(...fonts));
}

/** The file with the content of a page (from 0) rewritten. */
export async function editContent(bytes: Uint8Array, edit: (content: string) => string, page = 0): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const { node } = pdf.getPage(page);
  const stream = node.Contents();
  if (!(stream instanceof PDFRawStream)) throw new Error('contents');
  const content = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
  const edited = edit(content);
  if (edited === content) throw new Error('the edit changed nothing');
  const next = pdf.context.flateStream(Uint8Array.from(edited, (char) => char.charCodeAt(0)));
  node.set(PDFName.of('Contents'), pdf.context.register(next));
  return pdf.save();
}

/** Every letter of the page's content: an outline in a space of its own. */
export const LETTER_BLOCK = /q (?:[-\d.]+ ){6}cm\n((?:[-\d.]+ [-\d.]+ m\n(?:[-\d. ]+[lc]\n)*h\n)+)f\nQ\n/g;

/** The file with its text codes mapped to other letters. */
export async function editToUnicode(bytes: Uint8Array, edit: (map: string) => string): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  let changed = 0;
  for (const [ref, object] of pdf.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream)) continue;
    const text = Buffer.from(decodePDFRawStream(object).decode()).toString('latin1');
    if (!text.includes('beginbfchar')) continue;
    const edited = edit(text);
    if (edited === text) continue;
    changed += 1;
    pdf.context.assign(ref, pdf.context.flateStream(Uint8Array.from(edited, (char) => char.charCodeAt(0))));
  }
  if (changed === 0) throw new Error('no letter was mapped otherwise');
  return pdf.save();
}
