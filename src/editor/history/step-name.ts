import type { DesignNode } from '../../model/design.ts';
import type { HistoryEntry } from '../../model/history.ts';
import { walkNodes } from '../../model/node-tree.ts';
import type { HistoryLabel } from '../i18n/history-labels.ts';

/** What a step was done to: a kind of object, or so many of them. */
export type StepObject = 'text' | 'shape' | 'image' | 'group' | { readonly many: number };

/** Steps whose name says only what was done, not to what. */
const ON_OBJECTS: ReadonlySet<HistoryLabel> = new Set([
  'move',
  'nudge',
  'resize',
  'rotate',
  'delete',
  'duplicate',
  'order',
  'lock',
  'hide',
  'opacity',
  'colour',
  'align',
  'cut',
  'paste',
]);

export interface StepName {
  readonly label: HistoryLabel;
  readonly object?: StepObject;
}

/** The name of a step, in parts that an interface puts into words: moved + text. */
export function nameStep(entry: Pick<HistoryEntry, 'label' | 'before' | 'after'>): StepName {
  const label = entry.label as HistoryLabel;
  if (!ON_OBJECTS.has(label)) return { label };
  const { design, selection } = entry.after.selection.length > 0 ? entry.after : entry.before;
  const kinds = new Set<DesignNode['kind']>();
  const wanted = new Set(selection);
  for (const page of design.pages) {
    for (const node of walkNodes(page.nodes)) if (wanted.has(node.id)) kinds.add(node.kind);
  }
  const [kind] = kinds;
  if (!kind) return { label };
  if (selection.length > 1 && (kinds.size > 1 || selection.length > 3)) {
    return { label, object: { many: selection.length } };
  }
  return { label, object: kind === 'text' || kind === 'image' || kind === 'group' ? kind : 'shape' };
}
