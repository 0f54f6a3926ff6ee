import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Design, Page } from '../../model/design.ts';
import type { PreflightSettings } from '../../preflight/rule.ts';
import { totalInkLimit, type PressDesk } from '../colour/press-desk.ts';
import type { FontLibrary } from '../fonts/font-library.ts';
import type { SloganDesk } from '../slogans/slogan-desk.ts';
import { currentDesign, type CompiledPage, type DocumentStore, type PageCompiler } from '../state/document-store.ts';
import type { CheckSettingsStore } from './check-settings.ts';
import { inSlices, type Pause } from './in-slices.ts';

/** The rules' code, loaded after the first picture. */
const core = () => import('./preflight-core.ts');

type Core = Awaited<ReturnType<typeof core>>;

/** What is wrong with one page. */
export interface PageFindings {
  readonly pageId: string;
  /** The worst first. */
  readonly findings: readonly Diagnostic[];
}

interface PreflightState {
  /** All findings on the page that is shown, the worst first; until the first check those of its setting alone. */
  readonly findings: readonly Diagnostic[];
  /** What the findings are about. */
  readonly compiled: CompiledPage;
  /** Findings on the other pages, in their order, without what is told of the page that is shown. */
  readonly others: readonly PageFindings[];
}

/** Checks the page after every change, between frames; then the other pages, one at a time. */
export interface PreflightDesk extends StoreApi<PreflightState> {
  /** Checks every page at once, as far as anything has changed. */
  settle(): Promise<void>;
}

export interface PreflightDeskParts {
  readonly doc: DocumentStore;
  readonly fonts: FontLibrary;
  readonly slogans: Pick<SloganDesk, 'getState' | 'load' | 'subscribe' | 'today'>;
  readonly press: Pick<PressDesk, 'getState' | 'load' | 'subscribe'>;
  readonly checks: CheckSettingsStore;
  /** Sets the pages that aren't shown. */
  readonly compile: PageCompiler;
  /** Runs a task when the program has nothing better to do; a new task takes the place of one that waits. */
  readonly whenIdle: (task: () => void) => void;
  /** Lets the browser do what is more urgent, and tells until when there is time again (milliseconds of `now`). */
  readonly pause: Pause;
}

type Steps = ReturnType<InstanceType<Core['Preflight']>['steps']>;

/** A page to be checked; `shown` is how it was set, where the studio has set it already. */
interface Asked {
  readonly page: Page;
  readonly shown: CompiledPage | undefined;
}

/** A page's findings and all that they follow from. */
interface Known extends PageFindings {
  readonly from: readonly unknown[];
}

export function createPreflightDesk(parts: PreflightDeskParts): PreflightDesk {
  const { doc, fonts, slogans, press, checks, compile, whenIdle, pause } = parts;
  const { compiled } = doc.getState();
  const store = createStore<PreflightState>(() => ({ findings: compiled.diagnostics, compiled, others: [] }));
  /** What is remembered of each page, so that one doesn't push the other out. */
  const preflights = new Map<string, InstanceType<Core['Preflight']>>();
  let known = new Map<string, Known>();
  let settings: { readonly from: readonly unknown[]; readonly value: PreflightSettings } | undefined;

  const settingsNow = ({ studioSettings }: Core): PreflightSettings => {
    const { loaded } = slogans.getState();
    const limit = totalInkLimit(press.getState());
    const from = [loaded, checks.getState(), limit];
    if (!settings || !isSameList(settings.from, from)) {
      const ids = fonts.catalogue.map(({ id }) => id);
      const value = studioSettings(loaded, slogans.today(), ids, checks.getState());
      settings = { from, value: { ...value, totalInkLimit: limit } };
    }
    return settings.value;
  };
  /** The check of a page as it is now, to be done in steps; undefined when nothing has changed since the last one. */
  const begin = (
    code: Core,
    { page, shown }: Asked,
  ): { readonly steps: Steps; readonly from: Known['from'] } | undefined => {
    const design = currentDesign(doc.getState());
    const now = settingsNow(code);
    const from = [page, ...whatPagesShare(design), fonts.current(), now, shown];
    const old = known.get(page.id);
    if (old && isSameList(old.from, from)) return undefined;
    let preflight = preflights.get(page.id);
    if (!preflight) preflights.set(page.id, (preflight = new code.Preflight()));
    return { steps: preflight.steps(design, shown ?? compile(design, page.id), fonts.current(), now), from };
  };
  /** The page that is shown, then the others. */
  const listAsked = (): readonly Asked[] => {
    const state = doc.getState();
    const { pages } = currentDesign(state);
    known = new Map(pages.flatMap(({ id }) => (known.has(id) ? [[id, known.get(id) as Known]] : [])));
    const shown = pages.filter(({ id }) => id === state.pageId);
    const others = pages.filter(({ id }) => id !== state.pageId);
    return [
      ...shown.map((page) => ({ page, shown: state.compiled })),
      ...others.map((page) => ({ page, shown: undefined })),
    ];
  };
  const tell = (): void => {
    const state = doc.getState();
    const findings = known.get(state.pageId)?.findings ?? [];
    const others = othersOf(currentDesign(state).pages, state.pageId, findings, known);
    store.setState({ findings, compiled: state.compiled, others });
  };
  const load = async (): Promise<Core> => {
    const [code] = await Promise.all([core(), slogans.load(), press.load()]);
    return code;
  };
  const settle = async (): Promise<void> => {
    const code = await load();
    for (const asked of listAsked()) {
      const begun = begin(code, asked);
      if (!begun) continue;
      let step = begun.steps.next();
      while (!step.done) step = begun.steps.next();
      known.set(asked.page.id, { pageId: asked.page.id, findings: step.value, from: begun.from });
    }
    tell();
  };
  /** Checks a little at a time, page by page; gives up when the page that is shown has changed meanwhile. */
  const settleSlowly = async (): Promise<void> => {
    const code = await load();
    const { compiled: shown } = doc.getState();
    const isCurrent = (): boolean => doc.getState().compiled === shown;
    for (const asked of listAsked()) {
      const begun = begin(code, asked);
      if (begun) {
        // One page after the other: they share the idle time.
        // oxlint-disable-next-line no-await-in-loop
        const findings = await inSlices(begun.steps, pause, isCurrent);
        if (!findings) return;
        known.set(asked.page.id, { pageId: asked.page.id, findings, from: begun.from });
      }
      tell();
    }
  };
  const soon = (): void => whenIdle(() => void settleSlowly());

  doc.subscribe((state, old) => {
    if (state.compiled !== old.compiled) soon();
  });
  checks.subscribe(soon);
  press.subscribe((state, old) => {
    if (state.medium !== old.medium) soon();
  });
  soon();
  return { ...store, settle };
}

/** Words, inks and pictures. */
function whatPagesShare({ content, inks, pictures }: Design): readonly unknown[] {
  return [content, inks, pictures];
}

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}

/** Findings about the words that all pages show, which are told once. */
const SHARED_AREAS = /^(?:slogan|lint)\//;

function othersOf(
  pages: readonly Page[],
  shownId: string,
  shown: readonly Diagnostic[],
  known: ReadonlyMap<string, PageFindings>,
): readonly PageFindings[] {
  const words = ({ code, params }: Diagnostic): string => `${code} ${JSON.stringify(params)}`;
  const told = new Set(shown.filter(({ code }) => SHARED_AREAS.test(code)).map(words));
  return pages.flatMap(({ id }) => {
    if (id === shownId) return [];
    const findings = (known.get(id)?.findings ?? []).filter((finding) => !told.has(words(finding)));
    for (const finding of findings) if (SHARED_AREAS.test(finding.code)) told.add(words(finding));
    return findings.length > 0 ? [{ pageId: id, findings }] : [];
  });
}
