/// <reference lib="webworker" />
import { builtInProfile, DEFAULT_PRINT_CHOICES, printDesign, printFontIds } from '../../production/print-design.ts';
import type { PrintMarks } from '../../renderers/pdf/render-options.ts';
import type { PrintVerification } from '../../preflight/verify/verify-print.ts';
import { compileScene, listFontIds } from '../../scene/compile-scene.ts';
import { createFontRegistry, lazyFont, type FontEntry } from '../../typesetting/fonts/font-registry.ts';
import { parseFontFace } from '../../typesetting/fonts/parse-font-face.ts';
import { neededFonts } from '../../typesetting/needed-fonts.ts';
import type { ExportAnswer, ExportOrder } from './export-message.ts';
import type { ExportedPdf, ExportMarks } from './pdf-exporter.ts';

/** Fonts and profile stay loaded from one export to the next. */
const fonts = new Map<string, Promise<FontEntry>>();
let profile: Promise<Uint8Array> | undefined;

self.addEventListener('message', (event: MessageEvent<ExportOrder>) => {
  const order = event.data;
  const { id } = order;
  const fail = (error: unknown): void => answer({ id, failure: String(error) }, []);
  if (order.kind === 'print')
    makePdf(order).then((pdf) => answer({ id, pdf }, pdf.bytes ? [pdf.bytes.buffer] : []), fail);
  else verify(order).then((verification) => answer({ id, verification }, []), fail);
});

function answer(message: ExportAnswer, transfer: Transferable[]): void {
  self.postMessage(message, { transfer });
}

async function makePdf(order: Extract<ExportOrder, { kind: 'print' }>): Promise<ExportedPdf> {
  const { design, pageId, choices, fonts: shipped, profileUrl } = order;
  const catalogue = shipped.map(({ info }) => info);
  const needed = neededFonts([...listFontIds(design), ...printFontIds(false)], catalogue);
  const wanted = shipped.filter(({ info }) => needed.has(info.id));
  const [entries, profileBytes] = await Promise.all([
    Promise.all(wanted.map(loadFont)),
    (profile ??= fetchBytes(profileUrl)),
  ]);
  const registry = createFontRegistry(entries);
  const compiled = compileScene(design, pageId, registry);
  const printed = printDesign(design, compiled, registry, builtInProfile(profileBytes), {
    ...DEFAULT_PRINT_CHOICES,
    standard: choices.standard,
    scale: choices.scale,
    marks: marksOf(choices.marks),
    ...(choices.standard === 'preview' ? { text: 'live' as const } : {}),
    ...(choices.reason ? { note: choices.reason } : {}),
  });
  const { bytes, fileName, findings } = printed;
  return bytes ? { bytes, fileName, findings } : { fileName, findings };
}

/** Reading back needs pdf.js; its code comes with the first file. */
async function verify(order: Extract<ExportOrder, { kind: 'verify' }>): Promise<PrintVerification> {
  const { verifyFile } = await import('./verify-file.ts');
  return verifyFile(order.bytes, order.expected, order.fonts, async (wanted) => {
    const registry = createFontRegistry(await Promise.all(wanted.map(loadFont)));
    return registry.list().flatMap(({ id }) => registry.get(id) ?? []);
  });
}

function marksOf(marks: ExportMarks): PrintMarks {
  switch (marks) {
    case 'none':
      return {};
    case 'standard':
      return DEFAULT_PRINT_CHOICES.marks;
    case 'all':
      return { crop: true, registration: true, colourBar: true, slug: true };
  }
}

function loadFont({ info, url }: ExportOrder['fonts'][number]): Promise<FontEntry> {
  const known = fonts.get(info.id);
  if (known) return known;
  const loading = fetchBytes(url).then((bytes) => lazyFont(bytes, info, parseFontFace));
  fonts.set(info.id, loading);
  loading.catch(() => fonts.delete(info.id));
  return loading;
}

async function fetchBytes(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
