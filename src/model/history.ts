import type { Design } from './design.ts';

/** What was on the table at one moment: the design (or another work that is a value) and what of it was selected. */
export interface Snapshot<Work = Design> {
  readonly design: Work;
  readonly selection: readonly string[];
}

/** One finished gesture: what there was before it, and the key of its name (`history.move` …). */
export interface HistoryEntry<Work = Design> {
  readonly label: string;
  readonly before: Snapshot<Work>;
  readonly after: Snapshot<Work>;
}

/** The past and the undone future of one design, and the gesture in progress. Deeply readonly. */
export interface History<Work = Design> {
  readonly entries: readonly HistoryEntry<Work>[];
  /** How many entries are done; those after it can be redone. */
  readonly done: number;
  readonly present: Snapshot<Work>;
  /** A gesture that has begun: what it will be called and what to go back to. */
  readonly gesture?: { readonly label: string; readonly before: Snapshot<Work> };
}

export function startHistory<Work>(design: Work, selection: readonly string[] = []): History<Work> {
  return { entries: [], done: 0, present: { design, selection } };
}

/** Starts a gesture; one that was still open is committed first. */
export function beginGesture<Work>(history: History<Work>, label: string): History<Work> {
  const settled = commitGesture(history);
  return { ...settled, gesture: { label, before: settled.present } };
}

/** Shows a state of the gesture in progress; nothing is recorded. */
export function previewGesture<Work>(history: History<Work>, design: Work): History<Work> {
  if (!history.gesture) throw new RangeError('history: no gesture has begun');
  if (design === history.present.design) return history;
  return { ...history, present: { ...history.present, design } };
}

/** Ends the gesture as one entry; a gesture that changed nothing leaves none. */
export function commitGesture<Work>(history: History<Work>): History<Work> {
  const { gesture, ...rest } = history;
  if (!gesture) return history;
  if (gesture.before.design === history.present.design) return rest;
  const entry: HistoryEntry<Work> = { label: gesture.label, before: gesture.before, after: history.present };
  const done = history.done + 1;
  return { ...rest, entries: [...history.entries.slice(0, history.done), entry], done };
}

/** Gives the gesture up: everything is as it was when it began. */
export function cancelGesture<Work>(history: History<Work>): History<Work> {
  const { gesture, ...rest } = history;
  return gesture ? { ...rest, present: gesture.before } : history;
}

/** One change that is a gesture by itself. */
export function recordChange<Work>(
  history: History<Work>,
  label: string,
  design: Work,
  selection: readonly string[] = history.present.selection,
): History<Work> {
  const begun = beginGesture(history, label);
  return commitGesture({ ...begun, present: { design, selection } });
}

/** Selecting is not an entry of its own; undo brings back the selection that went with the change. */
export function select<Work>(history: History<Work>, selection: readonly string[]): History<Work> {
  return { ...history, present: { ...history.present, selection } };
}

export function undo<Work>(history: History<Work>): History<Work> {
  const settled = commitGesture(history);
  const entry = settled.entries[settled.done - 1];
  return entry ? { ...settled, done: settled.done - 1, present: entry.before } : settled;
}

export function redo<Work>(history: History<Work>): History<Work> {
  const settled = commitGesture(history);
  const entry = settled.entries[settled.done];
  return entry ? { ...settled, done: settled.done + 1, present: entry.after } : settled;
}

/** Goes straight to the moment after `done` entries; the entries themselves stay. */
export function goToStep<Work>(history: History<Work>, done: number): History<Work> {
  const settled = commitGesture(history);
  const { entries } = settled;
  const target = Math.min(entries.length, Math.max(0, Math.trunc(done)));
  if (target === settled.done) return settled;
  const present = target < settled.done ? entries[target]?.before : entries[target - 1]?.after;
  return present ? { ...settled, done: target, present } : settled;
}

/** The name of what undo would take back, or undefined. */
export function undoLabel<Work>(history: History<Work>): string | undefined {
  return history.gesture?.label ?? history.entries[history.done - 1]?.label;
}

export function redoLabel<Work>(history: History<Work>): string | undefined {
  return history.gesture ? undefined : history.entries[history.done]?.label;
}
