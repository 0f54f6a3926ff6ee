/// <reference lib="webworker" />
import { browserConversion } from '../../colour-conversion/adapters/browser-conversion.ts';
import type { PrintVerification } from '../../preflight/verify/verify-print.ts';
import { builtInProfile } from '../../production/output-profile.ts';
import { printFontIds } from '../../production/print-design.ts';
import { KeptPictures } from '../../production/print-pictures.ts';
import type { OutputProfile } from '../../renderers/pdf/render-options.ts';
import { compileScene, listFontIds } from '../../scene/compile-scene.ts';
import { createFontRegistry } from '../../typesetting/fonts/font-registry.ts';
import { neededFonts } from '../../typesetting/needed-fonts.ts';
import { fetchBytes, loadWorkerFont } from '../fonts/worker-fonts.ts';
import type { ExportAnswer, ExportOrder, MakeOrder, VerifyOrder } from './export-message.ts';
import { makeExport } from './make-export.ts';
import type { ExportedFile } from './pdf-exporter.ts';

/** The profile stays loaded from one export to the next, as fonts do. */
let profile: Promise<OutputProfile> | undefined;

function builtIn(url: string): Promise<OutputProfile> {
  profile ??= fetchBytes(url).then(builtInProfile);
  profile.catch(() => (profile = undefined));
  return profile;
}

/** Bytes of pictures by their ids, and those made ready for the last file. */
const pictures = new Map<string, Uint8Array>();
const kept = new KeptPictures();

self.addEventListener('message', (event: MessageEvent<ExportOrder>) => {
  const order = event.data;
  const { id } = order;
  const fail = (error: unknown): void => answer({ id, failure: String(error) }, []);
  if (order.kind === 'verify') {
    verify(order).then((verification) => answer({ id, verification }, []), fail);
    return;
  }
  makeFile(order).then((file) => {
    const parts = [file, ...(file.others ?? []), ...(file.shown ?? [])].flatMap(({ bytes }) => bytes?.buffer ?? []);
    answer({ id, file }, [...new Set(parts)]);
  }, fail);
});

function answer(message: ExportAnswer, transfer: Transferable[]): void {
  self.postMessage(message, { transfer });
}

async function makeFile(order: MakeOrder): Promise<ExportedFile> {
  const { id, design, pageId, choices, source, fonts: shipped, profileUrl } = order;
  const catalogue = shipped.map(({ info }) => info);
  const sheets = choices.roll !== undefined || choices.preset === 'kit';
  const needed = neededFonts([...listFontIds(design), ...printFontIds(sheets)], catalogue);
  const wanted = shipped.filter(({ info }) => needed.has(info.id));
  for (const picture of order.pictures) pictures.set(picture.id, picture.bytes);
  answer({ id, stage: 'fonts' }, []);
  const [entries, outputProfile] = await Promise.all([
    Promise.all(wanted.map(loadWorkerFont)),
    order.profile ?? builtIn(profileUrl),
  ]);
  answer({ id, stage: 'setting' }, []);
  const registry = createFontRegistry(entries);
  const wantedPages = choices.pageIds ?? [pageId];
  const pages = design.pages
    .filter((page) => wantedPages.includes(page.id))
    .map((page) => compileScene(design, page.id, registry));
  return makeExport({
    design,
    pages,
    fonts: registry,
    profile: outputProfile,
    inkLimit: order.inkLimit,
    choices,
    openConversion: browserConversion,
    bytesOf: (picture) => pictures.get(picture.id) ?? new Uint8Array(),
    kept,
    onStage: (stage) => answer({ id, stage }, []),
    ...(source === undefined ? {} : { source }),
  });
}

/** Reading back needs pdf.js; its code comes with the first file. */
async function verify(order: VerifyOrder): Promise<PrintVerification> {
  const { verifyFile } = await import('./verify-file.ts');
  return verifyFile(order.bytes, order.expected, order.fonts, async (wanted) => {
    const registry = createFontRegistry(await Promise.all(wanted.map(loadWorkerFont)));
    return registry.list().flatMap(({ id }) => registry.get(id) ?? []);
  });
}
