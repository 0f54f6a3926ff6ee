import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  beginGesture,
  cancelGesture,
  commitGesture,
  previewGesture,
  recordChange,
  redo,
  redoLabel,
  select,
  startHistory,
  undo,
  undoLabel,
  type History,
} from '../../src/model/history.ts';
import { sampleDesign } from './sample-design.ts';

const base = sampleDesign();
const named = (name: string) => ({ ...base, name });

describe('history', () => {
  test('a gesture is one entry, whatever it showed on the way', () => {
    let history = beginGesture(startHistory(base), 'move');
    for (let i = 0; i < 50; i++) history = previewGesture(history, named(`step ${i}`));
    history = commitGesture(history);
    expect(history.entries).toHaveLength(1);
    expect(undoLabel(history)).toBe('move');
    expect(undo(history).present.design).toBe(base);
    expect(redo(undo(history)).present.design.name).toBe('step 49');
  });

  test('a cancelled gesture and one that changed nothing leave no entry', () => {
    const begun = previewGesture(beginGesture(startHistory(base), 'move'), named('x'));
    expect(cancelGesture(begun)).toEqual(startHistory(base));
    expect(commitGesture(beginGesture(startHistory(base), 'move'))).toEqual(startHistory(base));
    expect(cancelGesture(startHistory(base))).toEqual(startHistory(base));
  });

  test('a preview needs a gesture', () => {
    expect(() => previewGesture(startHistory(base), base)).toThrow(RangeError);
    const begun = beginGesture(startHistory(base), 'a');
    expect(previewGesture(begun, base)).toBe(begun);
  });

  test('undo brings the selection back; selecting is no entry', () => {
    let history = select(startHistory(base), ['a']);
    history = recordChange(history, 'delete', named('b'), []);
    history = select(history, ['z']);
    expect(history.entries).toHaveLength(1);
    expect(undo(history).present).toEqual({ design: base, selection: ['a'] });
    expect(redo(undo(history)).present.selection).toEqual([]);
  });

  test('undo during a gesture takes the gesture back; a new gesture commits the open one', () => {
    const open = previewGesture(beginGesture(startHistory(base), 'move'), named('x'));
    expect(undoLabel(open)).toBe('move');
    expect(redoLabel(open)).toBeUndefined();
    expect(undo(open).present.design).toBe(base);
    expect(beginGesture(open, 'next').entries).toHaveLength(1);
  });

  test('a change after undo drops what could be redone', () => {
    let history = recordChange(recordChange(startHistory(base), 'a', named('a')), 'b', named('b'));
    history = undo(history);
    expect(redoLabel(history)).toBe('b');
    history = recordChange(history, 'c', named('c'));
    expect(redoLabel(history)).toBeUndefined();
    expect(redo(history)).toBe(history);
    expect(history.entries.map((e) => e.label)).toEqual(['a', 'c']);
  });

  test('undo all is the first design, redo all the last, at every length', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('change', 'undo', 'redo', 'cancel'), { maxLength: 60 }), (actions) => {
        let history: History = startHistory(base);
        actions.forEach((action, i) => {
          if (action === 'change') history = recordChange(history, 'x', named(`n${i}`));
          else if (action === 'undo') history = undo(history);
          else if (action === 'redo') history = redo(history);
          else history = cancelGesture(previewGesture(beginGesture(history, 'y'), named('gone')));
        });
        const last = history.entries.at(-1)?.after.design ?? base;
        let first = history;
        while (undoLabel(first)) first = undo(first);
        expect(first.present.design).toBe(base);
        expect(undo(first)).toBe(first);
        while (redoLabel(first)) first = redo(first);
        expect(first.present.design).toBe(last);
      }),
      { seed: 20250902 },
    );
  });
});
