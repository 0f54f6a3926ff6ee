import { createStore, type StoreApi } from 'zustand/vanilla';
import { ROLL_MARGIN, USUAL_OVERLAP_MM, type RollChoice } from '../../finishing/plan-panels.ts';
import { isFormatKind } from '../../formats/format-kinds.ts';
import type { FormatKind } from '../../formats/format.ts';
import { NO_LIMITS, parseLocalLimits, type LocalLimits } from '../../formats/size-limits.ts';
import type { ReadingDistances } from '../../preflight/rule.ts';

const PLACE = 'khauhieu.checks';
const MOST_METRES = 1000;

/** What an office has set for its checks; it holds for all its designs and is kept in this browser. */
export interface CheckSettings {
  /** What the province allows; empty until somebody fills it in. */
  readonly localLimits: LocalLimits;
  /** From where the kinds are read here, in metres; a kind that isn't named is read from where it usually is. */
  readonly readingDistances: ReadingDistances;
  /** The roll that pieces are printed on; undefined: they aren't cut into panels. */
  readonly roll: RollChoice | undefined;
}

export interface CheckSettingsStore extends StoreApi<CheckSettings> {
  setLimits(limits: LocalLimits): void;
  setRoll(roll: RollChoice | undefined): void;
  /** In metres; undefined: as usual again. */
  setReadingDistance(kind: FormatKind, metres: number | undefined): void;
}

/** The part of the browser's storage that is needed here; asking for it may throw already. */
type Kept = () => Pick<Storage, 'getItem' | 'setItem'>;

/** Reads what was kept and keeps every change; what can't be read or kept is forgotten. */
export function createCheckSettings(kept: Kept): CheckSettingsStore {
  const store = createStore<CheckSettings>(() => readSettings(kept));
  store.subscribe((settings) => {
    try {
      kept().setItem(PLACE, JSON.stringify(settings));
    } catch {
      // A closed storage keeps nothing; the settings hold until the window is closed.
    }
  });
  return {
    ...store,
    setLimits: (localLimits) => store.setState({ localLimits }),
    setRoll: (roll) => store.setState({ roll }),
    setReadingDistance(kind, metres) {
      const { [kind]: _old, ...others } = store.getState().readingDistances;
      store.setState({ readingDistances: metres === undefined ? others : { ...others, [kind]: metres } });
    },
  };
}

/** The roll that seams are shown for: the shop's, else a wide one. */
export function shownRoll(roll: RollChoice | undefined): RollChoice {
  return roll ?? { rollMm: 3200, overlapMm: USUAL_OVERLAP_MM };
}

function readSettings(kept: Kept): CheckSettings {
  let raw: unknown;
  try {
    raw = JSON.parse(kept().getItem(PLACE) ?? 'null');
  } catch {
    raw = undefined;
  }
  const { localLimits, readingDistances, roll } = (typeof raw === 'object' && raw !== null ? raw : {}) as Partial<
    Record<keyof CheckSettings, unknown>
  >;
  const limits = parseLocalLimits(localLimits, PLACE);
  return {
    localLimits: limits.ok ? limits.value : NO_LIMITS,
    readingDistances: readDistances(readingDistances),
    roll: readRoll(roll),
  };
}

function readDistances(raw: unknown): ReadingDistances {
  if (typeof raw !== 'object' || raw === null) return {};
  return Object.fromEntries(
    Object.entries(raw).filter(
      ([kind, metres]) => isFormatKind(kind) && typeof metres === 'number' && isReadingDistance(metres),
    ),
  );
}

function readRoll(raw: unknown): RollChoice | undefined {
  const { rollMm, overlapMm } = (typeof raw === 'object' && raw !== null ? raw : {}) as Record<string, unknown>;
  if (typeof rollMm !== 'number' || typeof overlapMm !== 'number' || !(overlapMm >= 0)) return undefined;
  return rollMm > ROLL_MARGIN + 2 * overlapMm ? { rollMm, overlapMm } : undefined;
}

/** 0: the kind isn't read from afar, and the height of its letters isn't checked. */
function isReadingDistance(metres: number): boolean {
  return metres >= 0 && metres <= MOST_METRES;
}
