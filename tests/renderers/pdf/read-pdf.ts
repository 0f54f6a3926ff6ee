import { inflateSync } from 'node:zlib';
import * as mupdf from 'mupdf';
import type { PDFPageProxy } from 'pdfjs-dist';

const LATIN1 = new TextDecoder('latin1');

/** The file as text, one character a byte. */
export function asText(bytes: Uint8Array): string {
  return LATIN1.decode(bytes);
}

/** Bodies of the indirect objects by number, found through the cross-reference table. */
export function objectsOf(bytes: Uint8Array): ReadonlyMap<number, string> {
  const text = asText(bytes);
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]);
  const table = text.slice(start);
  const count = Number(/^xref\n0 (\d+)\n/.exec(table)?.[1]);
  const rows = [...table.matchAll(/^(\d{10}) (\d{5}) ([fn]) $/gm)];
  if (rows.length !== count) throw new Error(`${rows.length} rows in a table of ${count}`);
  const objects = new Map<number, string>();
  rows.forEach(([, offset = ''], number) => {
    if (number === 0) return;
    const body = text.slice(Number(offset));
    const head = `${number} 0 obj\n`;
    if (!body.startsWith(head)) throw new Error(`object ${number} is not at ${offset}`);
    objects.set(number, body.slice(head.length, body.indexOf('\nendobj\n')));
  });
  return objects;
}

/** The dictionary of a stream object and its bytes, inflated. */
export function streamOf(body: string): { readonly entries: string; readonly text: string; readonly raw: Uint8Array } {
  const at = body.indexOf('\nstream\n');
  const entries = body.slice(0, at);
  const length = Number(/\/Length (\d+)/.exec(entries)?.[1]);
  const raw = Uint8Array.from(body.slice(at + 8, at + 8 + length), (c) => c.charCodeAt(0));
  const bytes = entries.includes('/FlateDecode') ? inflateSync(raw) : raw;
  return { entries, text: LATIN1.decode(bytes), raw };
}

export interface PageFacts {
  readonly dictionary: string;
  readonly content: string;
  /** x0, y0, x1, y1 in points. */
  box(name: string): readonly number[];
}

export function pagesOf(bytes: Uint8Array): readonly PageFacts[] {
  const objects = objectsOf(bytes);
  return [...objects.values()]
    .filter((body) => body.includes('/Type /Page '))
    .map((dictionary) => {
      const contents = Number(/\/Contents (\d+) 0 R/.exec(dictionary)?.[1]);
      return {
        dictionary,
        content: streamOf(objects.get(contents) ?? '').text,
        box: (name) => (new RegExp(`/${name} \\[([^\\]]*)\\]`).exec(dictionary)?.[1] ?? '').split(' ').map(Number),
      };
    });
}

/** The objects whose text matches, streams without their data. */
export function objectsMatching(bytes: Uint8Array, pattern: RegExp): readonly string[] {
  return [...objectsOf(bytes).values()]
    .map((body) => body.split('\nstream\n')[0] ?? '')
    .filter((body) => pattern.test(body));
}

export interface ReadChar {
  readonly char: string;
  /** Baseline origin and letter size in points, y down from the top of the page. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** The letters of a page as MuPDF finds them, by line. */
export function mupdfLines(bytes: Uint8Array, page = 0): readonly (readonly ReadChar[])[] {
  const lines: ReadChar[][] = [];
  openPage(bytes, page)
    .toStructuredText('preserve-whitespace')
    .walk({
      beginLine: () => void lines.push([]),
      onChar: (char: string, origin: mupdf.Point, _font: unknown, size: number) => {
        lines.at(-1)?.push({ char, x: origin[0], y: origin[1], size });
      },
    });
  return lines;
}

export function mupdfText(bytes: Uint8Array, page = 0): readonly string[] {
  return mupdfLines(bytes, page)
    .map((line) =>
      line
        .map((c) => c.char)
        .join('')
        .trim(),
    )
    .filter((line) => line !== '');
}

/** The lines of a page as pdf.js finds them. */
export async function pdfjsText(bytes: Uint8Array, page = 1): Promise<readonly string[]> {
  const content = await withPdfjsPage(bytes, page, (found) => found.getTextContent());
  const text = content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

interface StructureNode {
  readonly role?: string;
  readonly id?: string;
  readonly children?: readonly StructureNode[];
}

/** Texts of the paragraphs of a page's structure tree, in order, as pdf.js finds them. */
export async function pdfjsParagraphs(bytes: Uint8Array, page = 1): Promise<readonly string[]> {
  const [tree, content] = await withPdfjsPage(bytes, page, (found) =>
    Promise.all([found.getStructTree(), found.getTextContent({ includeMarkedContent: true })]),
  );
  const texts = new Map<string, string>();
  let open = '';
  for (const item of content.items) {
    if ('str' in item) texts.set(open, (texts.get(open) ?? '') + item.str);
    else open = 'id' in item && item.id ? item.id : '';
  }
  const words = (node: StructureNode): string =>
    node.id ? (texts.get(node.id) ?? '') : (node.children ?? []).map(words).join(' ');
  const paragraphs = (node: StructureNode): string[] =>
    node.role === 'P' ? [words(node)] : (node.children ?? []).flatMap(paragraphs);
  return paragraphs(tree as StructureNode);
}

async function withPdfjsPage<T>(bytes: Uint8Array, page: number, ask: (page: PDFPageProxy) => Promise<T>): Promise<T> {
  offerWithResolvers();
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false });
  const answer = await ask(await (await task.promise).getPage(page));
  await task.destroy();
  return answer;
}

/** Ink at places of a page, 0 to 100 percent of C, M, Y, K; places in points from the top left of the media box. */
export function inkAt(
  bytes: Uint8Array,
  places: readonly (readonly [number, number])[],
  zoom = 1,
  page = 0,
): number[][] {
  mupdf.disableICC();
  const pixmap = openPage(bytes, page).toPixmap(
    mupdf.Matrix.scale(zoom, zoom),
    mupdf.ColorSpace.DeviceCMYK,
    false,
    true,
  );
  const pixels = pixmap.getPixels();
  return places.map(([x, y]) => {
    const at = Math.floor(y * zoom) * pixmap.getStride() + Math.floor(x * zoom) * 4;
    return [0, 1, 2, 3].map((plate) => Math.round(((pixels[at + plate] ?? 0) / 255) * 100));
  });
}

function openPage(bytes: Uint8Array, page: number): mupdf.Page {
  return mupdf.Document.openDocument(bytes, 'application/pdf').loadPage(page);
}

/** pdf.js 6 expects `Promise.withResolvers`, which Node 20 hasn't got. */
function offerWithResolvers(): void {
  const constructor = Promise as unknown as Record<string, unknown>;
  constructor['withResolvers'] ??= () => {
    const parts: Record<string, unknown> = {};
    parts['promise'] = new Promise((resolve, reject) => Object.assign(parts, { resolve, reject }));
    return parts;
  };
}
