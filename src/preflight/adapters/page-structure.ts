import { unzlibSync } from 'fflate';

/** The entries of a page that pdf.js doesn't tell: its boxes, as `x0 y0 x1 y1` in user units. */
export interface PageEntries {
  readonly media?: readonly number[];
  readonly bleed?: readonly number[];
  readonly trim?: readonly number[];
}

export interface PdfStructure {
  /** In the order of the pages; empty when the page tree can't be followed. */
  readonly pages: readonly PageEntries[];
  /** The catalog's own words, empty when it wasn't found. */
  readonly catalog: string;
  /** Names of fonts without the tag of a subset, each once. */
  readonly fontNames: readonly string[];
  /** Whether anything but processing steps is set to print over what lies beneath. */
  readonly overprints: boolean;
}

const LATIN1 = new TextDecoder('latin1');
/** A page tree deeper than this is a loop. */
const DEEPEST = 40;

/**
 * Finds the page dictionaries of a PDF by its objects, also those in object streams; of two objects with one
 * number the later counts. Meant for files that pdf.js has opened; whatever can't be followed is left out.
 */
export function readStructure(bytes: Uint8Array): PdfStructure {
  const text = LATIN1.decode(bytes);
  const objects = readObjects(text, bytes);
  const roots = [...text.matchAll(/\/Root\s+(\d+)\s+\d+\s+R/g)].map((m) => Number(m[1]));
  const catalogs = [...objects].filter(([, body]) => /\/Type\s*\/Catalog\b/.test(body)).map(([number]) => number);
  const root = roots.findLast((number) => objects.has(number)) ?? catalogs.at(-1);
  const catalog = root === undefined ? '' : (objects.get(root) ?? '');
  const tree = /\/Pages\s+(\d+)\s+\d+\s+R/.exec(catalog);
  const pages: PageEntries[] = [];
  if (tree) collectPages(Number(tree[1]), {}, objects, pages, 0);
  return { pages, catalog, fontNames: readFontNames(objects), overprints: readOverprints(objects) };
}

function readFontNames(objects: ReadonlyMap<number, string>): readonly string[] {
  const names = new Set<string>();
  for (const body of objects.values()) {
    for (const match of body.matchAll(/\/BaseFont\s*\/(?:[A-Z]{6}\+)?([^\s/<>[\]()]+)/g)) names.add(match[1] ?? '');
  }
  return [...names];
}

/** Steps overprint by their nature (ISO 19593-1); in a file that has them the rest isn't told apart. */
function readOverprints(objects: ReadonlyMap<number, string>): boolean {
  const bodies = [...objects.values()];
  if (bodies.some((body) => body.includes('/GTS_ProcStepsGroup'))) return false;
  return bodies.some((body) => /\/(?:OP|op)\s+true\b/.test(body));
}

function readObjects(text: string, bytes: Uint8Array): ReadonlyMap<number, string> {
  const objects = new Map<number, string>();
  for (const match of text.matchAll(/(?<![\d])(\d{1,10})\s+\d{1,5}\s+obj\b/g)) {
    const start = match.index + match[0].length;
    const end = text.indexOf('endobj', start);
    const stream = text.indexOf('stream', start);
    const isStream = stream >= 0 && (end < 0 || stream < end);
    const body = text.slice(start, isStream ? stream : end < 0 ? undefined : end);
    objects.set(Number(match[1]), body);
    if (isStream && /\/Type\s*\/ObjStm\b/.test(body)) readObjectStream(body, bytes, stream, objects);
  }
  return objects;
}

function readObjectStream(entries: string, bytes: Uint8Array, at: number, objects: Map<number, string>): void {
  const [count, first] = ['N', 'First'].map((key) => Number(new RegExp(`/${key}\\s+(\\d+)`).exec(entries)?.[1]));
  if (!count || !first || !entries.includes('/FlateDecode')) return;
  let start = at + 'stream'.length;
  if (bytes[start] === 13) start += 1;
  if (bytes[start] === 10) start += 1;
  const length = Number(/\/Length\s+(\d+)(?!\s+\d+\s+R)/.exec(entries)?.[1]);
  let text: string;
  try {
    text = LATIN1.decode(unzlibSync(bytes.subarray(start, Number.isFinite(length) ? start + length : undefined)));
  } catch {
    return;
  }
  const heads = text.slice(0, first).trim().split(/\s+/).map(Number);
  for (let i = 0; i < count; i++) {
    const [number, offset, next] = [heads[2 * i], heads[2 * i + 1], heads[2 * i + 3]];
    if (number === undefined || offset === undefined) return;
    objects.set(number, text.slice(first + offset, next === undefined ? undefined : first + next));
  }
}

function collectPages(
  number: number,
  inherited: PageEntries,
  objects: ReadonlyMap<number, string>,
  pages: PageEntries[],
  depth: number,
): void {
  const body = objects.get(number);
  if (body === undefined || depth > DEEPEST) return;
  const media = readBox(body, 'MediaBox') ?? inherited.media;
  const kids = /\/Kids\s*\[([^\]]*)\]/.exec(body);
  if (kids) {
    const entries = media ? { media } : {};
    for (const [, kid] of (kids[1] ?? '').matchAll(/(\d+)\s+\d+\s+R/g)) {
      collectPages(Number(kid), entries, objects, pages, depth + 1);
    }
    return;
  }
  const bleed = readBox(body, 'BleedBox');
  const trim = readBox(body, 'TrimBox');
  pages.push({ ...(media ? { media } : {}), ...(bleed ? { bleed } : {}), ...(trim ? { trim } : {}) });
}

function readBox(body: string, name: string): readonly number[] | undefined {
  const list = new RegExp(`/${name}\\s*\\[([^\\]]*)\\]`).exec(body)?.[1];
  const numbers = list?.trim().split(/\s+/).map(Number) ?? [];
  return numbers.length === 4 && numbers.every(Number.isFinite) ? numbers : undefined;
}
