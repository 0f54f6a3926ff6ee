import { createContext, useContext, useSyncExternalStore } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import { afterPicture, isPictureFirst } from './after-picture.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Design, DesignNode, Page } from '../model/design.ts';
import type { SceneItem } from '../scene/display-list.ts';
import type { PressDesk, PressState } from './colour/press-desk.ts';
import type { ProofedScene } from './colour/proofed-scene.ts';
import type { SoftProof } from './colour/soft-proof.ts';
import type { DesignFiles } from './files/design-files.ts';
import type { PictureLibrary } from './pictures/picture-library.ts';
import type { PictureReader, PictureReading } from './pictures/picture-reader.ts';
import type { FontLibrary } from './fonts/font-library.ts';
import type { KeptTexts } from '../storage/kept-texts.ts';
import type { PageBase } from '../templates/sibling-pages.ts';
import type { ThumbnailPainter } from './thumbnails/thumbnail-painter.ts';
import type { TemplateSource } from './templates/template-shelf.ts';
import type { ExportVersions } from './export/export-versions.ts';
import type { PdfExporter } from './export/pdf-exporter.ts';
import type { CheckSettings, CheckSettingsStore } from './preflight/check-settings.ts';
import type { PreflightDesk } from './preflight/preflight-desk.ts';
import type { DeskState, SloganDesk } from './slogans/slogan-desk.ts';
import type { DocumentState, DocumentStore } from './state/document-store.ts';
import type { InterfaceState, InterfaceStore } from './state/interface-store.ts';
import type { ViewState, ViewStore } from './state/view-store.ts';

/** Everything the studio's parts work on. The composition root puts it together. */
export interface Studio {
  readonly doc: DocumentStore;
  readonly view: ViewStore;
  readonly ui: InterfaceStore;
  readonly fonts: FontLibrary;
  readonly templates: TemplateSource;
  /** What the templates make of the pages; nothing before they are loaded. */
  readonly baseOf: PageBase;
  readonly slogans: SloganDesk;
  readonly files: DesignFiles;
  /** Small texts that are kept on this computer. */
  readonly texts: () => Promise<KeptTexts>;
  readonly exporter: PdfExporter;
  /** Counts what was exported of each design. */
  readonly versions: ExportVersions;
  /** What is wrong with the pages, a moment after every change. */
  readonly preflight: PreflightDesk;
  /** What the office has set for the checks. */
  readonly checks: CheckSettingsStore;
  readonly pictures: PictureLibrary;
  readonly thumbnails: ThumbnailPainter;
  /** What the user prints with: profiles, medium. */
  readonly press: PressDesk;
  /** How colours look in print. */
  readonly proof: SoftProof;
  /** The page as the canvas shows it: as on a screen, or as in print. */
  readonly proofed: ProofedScene;
  readonly pictureReader: PictureReader;
  /** The ink of some objects of a page as a design has them: what a gesture in progress shows. */
  readonly sketch: (design: Design, page: Page, nodes: readonly DesignNode[]) => readonly SceneItem[];
  /** A new id for an object of the design. */
  readonly newId: () => string;
  readonly mac: boolean;
}

export const StudioContext = createContext<Studio | undefined>(undefined);

export function useStudio(): Studio {
  const studio = useContext(StudioContext);
  if (!studio) throw new RangeError('studio: used outside StudioContext');
  return studio;
}

function useStore<State, Part>(store: StoreApi<State>, pick: (state: State) => Part): Part {
  return useSyncExternalStore(
    (listener) => store.subscribe(listener),
    () => pick(store.getState()),
  );
}

/**
 * The picked part must keep its identity while it doesn't change. While a gesture is in progress (typing, a row of
 * nudges) and for what the pointer does on the canvas, what stands round it follows after the picture, so that the
 * picture never waits for it.
 */
export function useDocument<Part>(pick: (state: DocumentState) => Part): Part {
  const { doc } = useStudio();
  return useSyncExternalStore(
    (listener) =>
      doc.subscribe(({ history }) => {
        if (history.gesture || isPictureFirst()) afterPicture(listener);
        else listener();
      }),
    () => pick(doc.getState()),
  );
}

export function useView<Part>(pick: (state: ViewState) => Part): Part {
  return useStore(useStudio().view, pick);
}

export function useInterface<Part>(pick: (state: InterfaceState) => Part): Part {
  return useStore(useStudio().ui, pick);
}

/** What the slogan desk holds; call `slogans.load()` first. */
export function useDesk<Part>(pick: (state: DeskState) => Part): Part {
  return useStore(useStudio().slogans, pick);
}

/** The reading of pictures that goes on. */
export function usePictureReading(): PictureReading['reading'] {
  return useStore(useStudio().pictureReader, (state) => state.reading);
}

/** What the checks before printing have found. */
export function usePreflight<Part>(pick: (state: ReturnType<PreflightDesk['getState']>) => Part): Part {
  return useStore(useStudio().preflight, pick);
}

/** What the user prints with. */
export function usePress<Part>(pick: (state: PressState) => Part): Part {
  return useStore(useStudio().press, pick);
}

/** What the office has set for the checks. */
export function useChecks<Part>(pick: (state: CheckSettings) => Part): Part {
  return useStore(useStudio().checks, pick);
}

/** The findings on all pages, those of the page that is shown first. */
export function useAllFindings(): readonly Diagnostic[] {
  const shown = usePreflight((state) => state.findings);
  const others = usePreflight((state) => state.others);
  return [...shown, ...others.flatMap(({ findings }) => findings)];
}
