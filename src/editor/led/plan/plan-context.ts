import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Board } from '../../../led/boards.ts';
import { changeArea, changePage } from '../../../led/plan/plan-commands.ts';
import type { PlanArea, PlanPage } from '../../../led/plan/led-plan.ts';
import type { AreaSummary, LedFilmSummary } from '../led-message.ts';
import type { PlanState, PlanStep, PlanStore } from './plan-store.ts';

/** What the parts of the programme's screen work on. */
export interface PlanDesk {
  readonly store: PlanStore;
  /** The board as the plan names it; undefined when it can't be. */
  readonly board: Board | undefined;
  /** The last good film. */
  readonly film: LedFilmSummary | undefined;
}

export const PlanContext = createContext<PlanDesk | undefined>(undefined);

export function usePlanDesk(): PlanDesk {
  const desk = useContext(PlanContext);
  if (!desk) throw new RangeError('led: used outside PlanContext');
  return desk;
}

export function usePlanState<Part>(store: PlanStore, pick: (state: PlanState) => Part): Part {
  return useSyncExternalStore(
    (listener) => store.subscribe(listener),
    () => pick(store.getState()),
  );
}

/** What was chosen for an area where its plan leaves it open. */
export function areaSummary(film: LedFilmSummary | undefined, pageId: string, areaId: string): AreaSummary | undefined {
  return film?.pages.find(({ id }) => id === pageId)?.areas.find(({ id }) => id === areaId);
}

export interface PageEditor {
  readonly now: (step: PlanStep, change: (page: PlanPage) => PlanPage) => void;
  readonly live: (step: PlanStep, change: (page: PlanPage) => PlanPage) => void;
}

/** Changes to one page: as steps of their own, or while something is dragged or typed. */
export function editPage(store: PlanStore, pageId: string): PageEditor {
  return {
    now: (step, change) => store.run(step, (plan) => changePage(plan, pageId, change)),
    live: (step, change) => store.preview(step, (plan) => changePage(plan, pageId, change)),
  };
}

export interface AreaEditor {
  readonly now: (step: PlanStep, change: (area: PlanArea) => PlanArea) => void;
  readonly live: (step: PlanStep, change: (area: PlanArea) => PlanArea) => void;
}

export function editArea(store: PlanStore, pageId: string, areaId: string): AreaEditor {
  return {
    now: (step, change) => store.run(step, (plan) => changeArea(plan, pageId, areaId, change)),
    live: (step, change) => store.preview(step, (plan) => changeArea(plan, pageId, areaId, change)),
  };
}

/** A record with one of its optional fields set, or taken away by `undefined`. */
export function withField<Whole extends object, Key extends keyof Whole>(
  whole: Whole,
  key: Key,
  value: Whole[Key] | undefined,
): Whole {
  if (value !== undefined) return { ...whole, [key]: value };
  const { [key]: _gone, ...rest } = whole;
  return rest as Whole;
}
