import i18next from 'i18next';
import fontCatalogue from '../../fonts/fonts.json';
import profileUrl from '../colour/profiles/FOGRA39L-free-TAC260.icc?url';
import { hasErrors } from '../diagnostics/diagnostic.ts';
import type { Design } from '../model/design.ts';
import { compileNodes, compileScene, listFontIds } from '../scene/compile-scene.ts';
import { SceneCache } from '../scene/scene-cache.ts';
import type { DesignArchive } from '../storage/design-archive.ts';
import type { KeptTexts } from '../storage/kept-texts.ts';
import type { CatalogueFont } from '../typesetting/fonts/font-catalogue.ts';
import { followSiblings } from '../templates/sibling-pages.ts';
import { parseFontFace } from '../typesetting/fonts/parse-font-face.ts';
import { createPressClient } from './colour/press-client.ts';
import { createPressDesk, totalInkLimit } from './colour/press-desk.ts';
import { createProofedScene } from './colour/proofed-scene.ts';
import { createSoftProof } from './colour/soft-proof.ts';
import { paintThumbnail } from './thumbnails/paint-thumbnail.ts';
import { createThumbnailPainter } from './thumbnails/thumbnail-painter.ts';
import { createExportVersions } from './export/export-versions.ts';
import { createWorkerExporter } from './export/worker-exporter.ts';
import { createBrowserFiles } from './files/browser-files.ts';
import { createDesignFiles } from './files/design-files.ts';
import { watchWindows } from './files/watch-windows.ts';
import { createPictureLibrary, type PictureLibrary } from './pictures/picture-library.ts';
import { createPictureReader } from './pictures/picture-reader.ts';
import { fontAddresses } from './fonts/font-addresses.ts';
import { createFontLibrary } from './fonts/font-library.ts';
import { createPageBase } from './formats/page-base.ts';
import { startI18n } from './i18n/start-i18n.ts';
import { createCheckSettings } from './preflight/check-settings.ts';
import { createPreflightClient } from './preflight/preflight-client.ts';
import { createPreflightDesk } from './preflight/preflight-desk.ts';
import { createQuietQueue } from './preflight/quiet-queue.ts';
import { createDocumentStore, currentDesign } from './state/document-store.ts';
import { createInterfaceStore } from './state/interface-store.ts';
import { createBrowserPreferences, readLastDesign, rememberLastDesign } from './state/preferences.ts';
import { createViewStore } from './state/view-store.ts';
import type { Studio } from './studio.ts';
import { createSloganDesk } from './slogans/slogan-desk.ts';
import { createOwnTemplates, type OwnTemplates } from './templates/own-templates.ts';
import type { TemplateShelf, TemplateSource } from './templates/template-shelf.ts';

const FONT_URLS = import.meta.glob<string>('/fonts/*.ttf', { query: '?url', import: 'default', eager: true });

/** Puts the studio together from the browser's adapters and opens the last design, or the starter. */
export async function startStudio(): Promise<Studio> {
  const ui = createInterfaceStore(createBrowserPreferences('interface'));
  await startI18n(ui.getState().language);

  const fonts = createFontLibrary({
    // Shipped with the program and checked by its tests.
    catalogue: fontCatalogue as readonly CatalogueFont[],
    urls: byFileName(FONT_URLS),
    fetchBytes,
    parse: parseFontFace,
  });
  const texts = textsOnce();
  const { templates, loaded: loadedTemplates } = templateSource(
    createOwnTemplates({ texts, port: createBrowserFiles() }),
  );
  const baseOf = createPageBase(loadedTemplates);
  const archive = archiveOnce();
  const last = await lastDesign(archive);
  const first = last ?? (await templates.load()).starter(newId());
  // The canvas needs room: on a phone the first screen leads to what works there.
  if ((isNewVisit() && last) || matchMedia('(max-width: 760px)').matches) ui.setState({ door: 'home' });
  await fonts.need(listFontIds(first));
  // Siblings must be able to follow from the first change on.
  if (first.pages.length > 1) await templates.load();

  const slogans = createSloganDesk({ texts, today: localToday });
  const cache = new SceneCache();
  const doc = createDocumentStore(
    first,
    (design, pageId) => compileScene(design, pageId, fonts.current(), cache),
    (before, after, pageId) => followSiblings({ before, after, pageId, baseOf, alone: ui.getState().alonePage }),
  );
  const sketch: Studio['sketch'] = (design, page, nodes) => compileNodes(design, page, nodes, fonts.current(), cache);
  fonts.subscribe(() => doc.recompile());
  // What is printed is compared with what was approved, whenever the library has changed.
  slogans.subscribe((state, old) => {
    if (state.loaded !== old.loaded) doc.recompile();
  });
  keepFontsLoaded(doc, fonts);
  const pictures = createPictureLibrary((blob, options) => createImageBitmap(blob, options));
  const files = createDesignFiles({
    doc,
    ui,
    fonts,
    archive,
    port: createBrowserFiles(),
    thumbnail: () => drawThumbnail(currentDesign(doc.getState()), doc.getState().pageId, fonts.current(), pictures),
    now: () => Date.now(),
    remember: rememberLastDesign,
    words: (key) => i18next.t(key),
  });
  const client = createPressClient(
    () => new Worker(new URL('./colour/press-worker.ts', import.meta.url), { type: 'module' }),
  );
  const press = createPressDesk({ texts, client, builtIn: () => fetchBytes(profileUrl), newId });
  const exporter = createWorkerExporter({
    start: () => new Worker(new URL('./export/export-worker.ts', import.meta.url), { type: 'module' }),
    catalogue: fonts.catalogue,
    fontUrl: (id) => fonts.url(id),
    profileUrl,
    ownProfile: () => press.ownProfile(),
    inkLimit: () => totalInkLimit(press.getState()),
  });
  const thumbnails = createThumbnailPainter(
    () => new Worker(new URL('./thumbnails/thumbnail-worker.ts', import.meta.url), { type: 'module' }),
    () => fontAddresses(fonts),
  );
  const checks = createCheckSettings(() => localStorage);
  const preflight = createPreflightDesk({
    doc,
    slogans,
    press,
    checks,
    client: createPreflightClient(
      () => new Worker(new URL('./preflight/preflight-worker.ts', import.meta.url), { type: 'module' }),
      () => fontAddresses(fonts),
    ),
    whenQuiet: createQuietQueue(),
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void files.flush();
  });
  whenQuiet(() => void templates.load());
  whenQuiet(() => void import('./canvas/text-editor.tsx'));
  const mac = /mac|iphone|ipad/i.test(navigator.platform);
  const view = createViewStore(createBrowserPreferences('view'));
  const proof = createSoftProof({ desk: press, client });
  const pictureReader = createPictureReader(
    () => new Worker(new URL('./pictures/picture-worker.ts', import.meta.url), { type: 'module' }),
    (findings) => ui.toast({ tone: hasErrors(findings) ? 'error' : 'info', findings }),
  );
  const studio: Studio = {
    doc,
    view,
    ui,
    fonts,
    templates,
    baseOf,
    slogans,
    files,
    texts,
    exporter,
    versions: createExportVersions(() => localStorage),
    preflight,
    checks,
    pictures,
    thumbnails,
    press,
    proof,
    proofed: createProofedScene(view, proof),
    pictureReader,
    sketch,
    newId,
    mac,
  };
  watchWindows(studio);
  return studio;
}

function newId(): string {
  return crypto.randomUUID();
}

function byFileName(urls: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(urls).map(([path, url]) => [path.slice(path.lastIndexOf('/') + 1), url]));
}

async function fetchBytes(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

function templateSource(own: OwnTemplates): { templates: TemplateSource; loaded: () => TemplateShelf | undefined } {
  let loading: ReturnType<TemplateSource['load']> | undefined;
  let shelf: TemplateShelf | undefined;
  const load = async (): Promise<TemplateShelf> => {
    const [{ shippedTemplates }, { withOwnTemplates }] = await Promise.all([
      import('./templates/shipped-templates.ts'),
      import('./templates/own-shelf.ts'),
      own.load(),
    ]);
    return (shelf = withOwnTemplates(shippedTemplates(), () => own.list()));
  };
  return { templates: { load: () => (loading ??= load()), own }, loaded: () => shelf };
}

/** The browser's database, or memory when it is closed to us (private windows). */
function archiveOnce(): () => Promise<DesignArchive> {
  let opened: Promise<DesignArchive> | undefined;
  return () => (opened ??= import('../storage/browser/dexie-archive.ts').then((module) => module.createDexieArchive()));
}

/** The design of the last visit; a damaged one is left in the archive and the starter opens instead. */
async function lastDesign(archive: () => Promise<DesignArchive>): Promise<Design | undefined> {
  const id = readLastDesign();
  if (id === undefined) return undefined;
  try {
    const [kept, { parseDesign }] = await Promise.all([
      archive().then((place) => place.get(id)),
      import('../model/parse-design.ts'),
    ]);
    if (!kept) return undefined;
    const read = parseDesign(kept.text, kept.name);
    return read.ok ? read.value : undefined;
  } catch {
    return undefined;
  }
}

/** Undo, templates and styles may name fonts that aren't in yet. */
function keepFontsLoaded(doc: Studio['doc'], fonts: Studio['fonts']): void {
  doc.subscribe((state, old) => {
    const { design } = state.history.present;
    if (design !== old.history.present.design) void fonts.need(listFontIds(design));
  });
}

const THUMBNAIL_PX = 240;

function drawThumbnail(
  design: Design,
  pageId: string,
  fonts: ReturnType<Studio['fonts']['current']>,
  pictures: PictureLibrary,
): string | undefined {
  const page = design.pages.find((one) => one.id === pageId);
  if (!page) return undefined;
  const { widthMm, heightMm } = page.format;
  const scale = THUMBNAIL_PX / Math.max(widthMm, heightMm);
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(widthMm * scale));
  canvas.height = Math.max(1, Math.round(heightMm * scale));
  paintThumbnail(canvas, design, pageId, fonts, (assetId) => pictures.find(design, assetId));
  return canvas.toDataURL('image/webp', 0.8);
}

/** The browser's database, or memory when it is closed to us. */
function textsOnce(): () => Promise<KeptTexts> {
  let opened: Promise<KeptTexts> | undefined;
  return () => (opened ??= import('../storage/browser/dexie-texts.ts').then((module) => module.createDexieTexts()));
}

/** True once in the life of a tab: reloading goes back to the work, a later visit begins at the first screen. */
function isNewVisit(): boolean {
  try {
    const known = sessionStorage.getItem('khauhieu.visit') !== null;
    sessionStorage.setItem('khauhieu.visit', 'yes');
    return !known;
  } catch {
    return false;
  }
}

/** Today by the user's clock, `YYYY-MM-DD`. */
function localToday(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** After the first picture, when nothing else is to be done. */
function whenQuiet(work: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: 3000 });
  else setTimeout(work, 1000);
}
