import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Command } from '../../model/command.ts';
import type { Design, DesignNode, Page } from '../../model/design.ts';
import {
  beginGesture,
  cancelGesture,
  commitGesture,
  goToStep,
  previewGesture,
  recordChange,
  redo,
  select,
  startHistory,
  undo,
  type History,
} from '../../model/history.ts';
import { findNode, findPage, walkNodes } from '../../model/node-tree.ts';
import type { Scene } from '../../scene/display-list.ts';
import type { ComposedText } from '../../typesetting/compose-request.ts';
import type { HistoryLabel } from '../i18n/history-labels.ts';

/** What the page looks like at this moment, and what is wrong with it. */
export interface CompiledPage {
  readonly scene: Scene;
  readonly diagnostics: readonly Diagnostic[];
  /** How each text was set, by the id of its object. */
  readonly texts: ReadonlyMap<string, ComposedText>;
}

/** Compiles a page of a design; called again when the fonts change. */
export type PageCompiler = (design: Design, pageId: string) => CompiledPage;

export interface DocumentState {
  readonly history: History;
  readonly pageId: string;
  readonly compiled: CompiledPage;
  /** A design that is only looked at: `compiled` shows it, the history knows nothing of it. */
  readonly tried: Design | undefined;
  /** Raised when another design is opened: everything that hangs on the old one lets go. */
  readonly opened: number;
  /** What the last refused change was refused for. */
  readonly refusal: { readonly diagnostics: readonly Diagnostic[]; readonly at: number } | undefined;
}

/** Completes a finished change with what follows from it on the other pages. Pure. */
export type Follow = (before: Design, after: Design, pageId: string) => Design;

export interface DocumentStore extends StoreApi<DocumentState> {
  /** Runs a command as one step of the history; false when it was refused. */
  run<Args>(label: HistoryLabel, command: Command<Args>, args: Args, selection?: readonly string[]): boolean;
  begin(label: HistoryLabel): void;
  /** Shows what a command would do, starting from where the gesture began; false when refused or when none has. */
  preview<Args>(command: Command<Args>, args: Args): boolean;
  commit(selection?: readonly string[]): void;
  cancel(): void;
  undo(): void;
  redo(): void;
  /** Goes to the moment after so many steps; 0 is the beginning. */
  goToStep(done: number): void;
  /** Shows another page of the design, with nothing selected. */
  goToPage(pageId: string): void;
  select(ids: readonly string[]): void;
  open(design: Design): void;
  /** Shows another design without taking it; any change, or undefined, goes back to the real one. */
  tryOn(design: Design | undefined): void;
  /** Compiles the page again, because fonts came in. */
  recompile(): void;
}

export function createDocumentStore(
  first: Design,
  compile: PageCompiler,
  follow: Follow = (_before, after) => after,
): DocumentStore {
  const firstPage = pageOf(first);
  const store = createStore<DocumentState>(() => ({
    history: startHistory(first),
    pageId: firstPage.id,
    compiled: compile(first, firstPage.id),
    tried: undefined,
    opened: 0,
    refusal: undefined,
  }));
  let refusals = 0;

  const settle = (history: History, wantedPage = store.getState().pageId): void => {
    const state = store.getState();
    if (history === state.history && wantedPage === state.pageId) return;
    const { design } = history.present;
    const pageId = findPage(design, wantedPage) ? wantedPage : pageOf(design).id;
    const same = design === state.history.present.design && pageId === state.pageId && !state.tried;
    store.setState({
      history: dropLostSelection(history, pageId),
      pageId,
      tried: undefined,
      compiled: same ? state.compiled : compile(design, pageId),
    });
  };
  /** Ends an open gesture, with what follows from it. */
  const finish = (): History => {
    const { history, pageId } = store.getState();
    const { gesture, present } = history;
    if (!gesture) return history;
    const design = follow(gesture.before.design, present.design, pageId);
    return commitGesture(design === present.design ? history : { ...history, present: { ...present, design } });
  };
  /** Undo and redo show the page that changes. */
  const travel = (go: (history: History) => History): void => {
    const settled = finish();
    const next = go(settled);
    settle(next, changedPage(settled.present.design, next.present.design, store.getState().pageId));
  };
  const refuse = (diagnostics: readonly Diagnostic[]): false => {
    refusals += 1;
    store.setState({ refusal: { diagnostics, at: refusals } });
    return false;
  };

  return {
    ...store,
    run(label, command, args, selection) {
      const history = finish();
      const result = command(history.present.design, args);
      if (!result.ok) {
        settle(history);
        return refuse(result.diagnostics);
      }
      const design = follow(history.present.design, result.design, store.getState().pageId);
      settle(recordChange(history, label, design, selection));
      return true;
    },
    begin(label) {
      settle(beginGesture(finish(), label));
    },
    preview(command, args) {
      const { history } = store.getState();
      if (!history.gesture) return false;
      const result = command(history.gesture.before.design, args);
      if (!result.ok) return false;
      settle(previewGesture(history, result.design));
      return true;
    },
    commit(selection) {
      if (selection) store.setState(({ history }) => ({ history: select(history, selection) }));
      settle(finish());
    },
    cancel() {
      settle(cancelGesture(store.getState().history));
    },
    undo() {
      travel(undo);
    },
    redo() {
      travel(redo);
    },
    goToStep(done) {
      travel((history) => goToStep(history, done));
    },
    goToPage(pageId) {
      settle(select(finish(), []), pageId);
    },
    select(ids) {
      const { history } = store.getState();
      const old = history.present.selection;
      if (old.length === ids.length && old.every((id, index) => id === ids[index])) return;
      settle(select(history, ids));
    },
    open(design) {
      const page = pageOf(design);
      store.setState({
        history: startHistory(design),
        pageId: page.id,
        compiled: compile(design, page.id),
        tried: undefined,
        opened: store.getState().opened + 1,
      });
    },
    tryOn(design) {
      const { history, pageId, tried } = store.getState();
      if (design === tried || (design && !findPage(design, pageId))) return;
      store.setState({ tried: design, compiled: compile(design ?? history.present.design, pageId) });
    },
    recompile() {
      const { history, pageId, tried } = store.getState();
      store.setState({ compiled: compile(tried ?? history.present.design, pageId) });
    },
  };
}

function pageOf(design: Design): Page {
  const [page] = design.pages;
  if (!page) throw new RangeError('design: a design has at least one page');
  return page;
}

/** The page to look at after going from one design to another: the one that is shown, unless only others change. */
function changedPage(from: Design, to: Design, shown: string): string {
  if (findPage(from, shown) !== findPage(to, shown)) return shown;
  const other = to.pages.find((page) => findPage(from, page.id) !== page) ?? undefined;
  return other?.id ?? shown;
}

/** Nothing stays selected that isn't there. */
function dropLostSelection(history: History, pageId: string): History {
  const { design, selection } = history.present;
  const page = findPage(design, pageId);
  const kept = selection.filter((id) => page && findNode(page, id));
  return kept.length === selection.length ? history : select(history, kept);
}

export function currentDesign(state: DocumentState): Design {
  return state.history.present.design;
}

export function currentPage(state: DocumentState): Page {
  const page = findPage(state.history.present.design, state.pageId);
  if (!page) throw new RangeError(`design: no page ${state.pageId}`);
  return page;
}

export function currentSelection(state: DocumentState): readonly string[] {
  return state.history.present.selection;
}

/** The selected objects of the page, in groups or not, in the order of drawing. */
export function selectedNodes(state: DocumentState): readonly DesignNode[] {
  const ids = new Set(currentSelection(state));
  if (ids.size === 0) return NOTHING;
  return [...walkNodes(currentPage(state).nodes)].filter((node) => ids.has(node.id));
}

const NOTHING: readonly DesignNode[] = [];
