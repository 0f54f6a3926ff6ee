import { createStore, type StoreApi } from 'zustand/vanilla';
import type { LedPlan, PlanArea, PlanPage } from '../../../led/plan/led-plan.ts';
import type { BoardMoment } from '../../../led/plan/playing-pages.ts';
import {
  beginGesture,
  commitGesture,
  previewGesture,
  recordChange,
  redo,
  select,
  startHistory,
  undo,
  type History,
} from '../../../model/history.ts';
import type { KeptTexts } from '../../../storage/kept-texts.ts';

/** Names of steps: keys under `led.plan.steps` in the interface catalogues. */
export type PlanStep =
  | 'open'
  | 'title'
  | 'board'
  | 'border'
  | 'pageAdd'
  | 'pageCopy'
  | 'pageMove'
  | 'pageDelete'
  | 'schedule'
  | 'countdown'
  | 'areaAdd'
  | 'areaDelete'
  | 'areaMove'
  | 'text'
  | 'picture'
  | 'look'
  | 'motion'
  | 'fix';

type Change = (plan: LedPlan) => LedPlan;

export interface PlanState {
  /** The selection is the chosen page and area. */
  readonly history: History<LedPlan> | undefined;
  /** The day and hour whose pages are shown; absent: all pages. */
  readonly moment: BoardMoment | undefined;
  readonly save: 'saved' | 'saving' | 'failed';
  /** Whether it is known what was kept. */
  readonly loaded: boolean;
}

/** The programme that is open at the LED door, its past, and its keeping in the browser. */
export interface PlanStore extends StoreApi<PlanState> {
  /** One step. What the change adds can be chosen at once. */
  run(step: PlanStep, change: Change, choose?: (plan: LedPlan) => readonly string[]): void;
  /** A change in progress; several of the same name are one step, each made from where the first began. */
  preview(step: PlanStep, change: Change): void;
  settle(): void;
  undo(): void;
  redo(): void;
  choose(pageId: string, areaId?: string): void;
  watch(moment: BoardMoment | undefined): void;
  /** Takes another plan as a step that can be undone; the first one opens without a step. */
  open(plan: LedPlan): void;
  /** Reads what was kept on this computer, once. */
  load(): Promise<void>;
}

const KEPT = 'led-plan';
const KEEP_MS = 500;

let store: PlanStore | undefined;

/** The same for every visit to the door, so that its past isn't lost. */
export function planStore(texts: () => Promise<KeptTexts>): PlanStore {
  return (store ??= createPlanStore(texts));
}

export function createPlanStore(texts: () => Promise<KeptTexts>): PlanStore {
  const state = createStore<PlanState>(() => ({ history: undefined, moment: undefined, save: 'saved', loaded: false }));
  let timer: ReturnType<typeof setTimeout> | undefined;
  let loading: Promise<void> | undefined;
  let kept: LedPlan | undefined;

  const keep = async (): Promise<void> => {
    const plan = state.getState().history?.present.design;
    if (plan === kept) state.setState({ save: 'saved' });
    if (!plan || plan === kept) return;
    try {
      const [place, { serializePlan }] = await Promise.all([texts(), import('../../../led/plan/plan-file.ts')]);
      await place.write(KEPT, serializePlan(plan));
      kept = plan;
      if (state.getState().history?.present.design === plan) state.setState({ save: 'saved' });
    } catch {
      state.setState({ save: 'failed' });
    }
  };
  const settle = (history: History<LedPlan>): void => {
    const before = state.getState().history;
    if (history === before) return;
    state.setState({ history: chooseWhatIsThere(history) });
    if (history.present.design === before?.present.design) return;
    if (state.getState().save !== 'saving') state.setState({ save: 'saving' });
    clearTimeout(timer);
    timer = setTimeout(() => void keep(), KEEP_MS);
  };
  const change = (act: (history: History<LedPlan>) => History<LedPlan>): void => {
    const { history } = state.getState();
    if (history) settle(act(history));
  };
  return {
    ...state,
    run: (step, make, choose) =>
      change((open) => {
        const history = commitGesture(open);
        const { design, selection } = history.present;
        const next = make(design);
        return next === design ? history : recordChange(history, step, next, choose?.(next) ?? selection);
      }),
    preview: (step, make) =>
      change((open) => {
        const history = open.gesture?.label === step ? open : beginGesture(open, step);
        return previewGesture(history, make(history.gesture?.before.design ?? history.present.design));
      }),
    settle: () => change(commitGesture),
    undo: () => change(undo),
    redo: () => change(redo),
    choose: (pageId, areaId) =>
      change((history) => select(commitGesture(history), areaId ? [pageId, areaId] : [pageId])),
    watch: (moment) => state.setState({ moment }),
    open(plan) {
      const { history } = state.getState();
      const first = plan.pages[0]?.id;
      settle(history ? recordChange(history, 'open', plan, first === undefined ? [] : [first]) : startHistory(plan));
    },
    load: () => (loading ??= loadKept()),
  };

  async function loadKept(): Promise<void> {
    try {
      const [place, { parsePlan }] = await Promise.all([texts(), import('../../../led/plan/plan-file.ts')]);
      const text = await place.read(KEPT);
      const read = text === undefined ? undefined : parsePlan(new TextEncoder().encode(text));
      if (!read?.ok || state.getState().history) return;
      kept = read.value;
      state.setState({ history: chooseWhatIsThere(startHistory(read.value)) });
    } catch {
      // A closed database keeps nothing; the door works without.
    } finally {
      state.setState({ loaded: true });
    }
  }
}

/** The chosen page and area; the first ones when those aren't there any more. */
function chooseWhatIsThere(history: History<LedPlan>): History<LedPlan> {
  const { design, selection } = history.present;
  const page = design.pages.find(({ id }) => id === selection[0]) ?? design.pages[0];
  if (!page) return history;
  const area = page.areas.find(({ id }) => id === selection[1]) ?? page.areas[0];
  const next = area ? [page.id, area.id] : [page.id];
  return next.join(' ') === selection.join(' ') ? history : select(history, next);
}

export function chosenPage({ present }: History<LedPlan>): PlanPage | undefined {
  return present.design.pages.find(({ id }) => id === present.selection[0]);
}

export function chosenArea(history: History<LedPlan>): PlanArea | undefined {
  return chosenPage(history)?.areas.find(({ id }) => id === history.present.selection[1]);
}
