import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NAMED_INKS } from '../../src/colour/named-inks.ts';
import { diagnostic } from '../../src/diagnostics/diagnostic.ts';
import {
  createDocumentStore,
  currentDesign,
  currentPage,
  selectedNodes,
} from '../../src/editor/state/document-store.ts';
import { setSlogan } from '../../src/model/content-commands.ts';
import { DESIGN_SCHEMA, type Design, type DesignNode } from '../../src/model/design.ts';
import { duplicateNodes, moveNodes, removeNodes, setHidden, setOpacity } from '../../src/model/node-commands.ts';

const shape = (id: string): DesignNode => ({
  kind: 'rect',
  id,
  name: id,
  x: 0,
  y: 0,
  width: 10,
  height: 10,
  angleDeg: 0,
  opacity: 1,
  fill: { kind: 'solid', ink: NAMED_INKS.white },
});

const DESIGN: Design = {
  schema: DESIGN_SCHEMA,
  id: 'one',
  name: 'Một',
  content: { slogan: { text: 'A' }, texts: {} },
  inks: [],
  pages: [
    {
      id: 'p',
      format: {
        catalogueId: 'custom',
        kind: 'pano',
        name: 'Pa nô',
        widthMm: 100,
        heightMm: 100,
        bleedMm: 0,
        safeMm: 0,
      },
      background: { kind: 'solid', ink: NAMED_INKS.flagRed },
      nodes: [shape('a'), shape('b'), shape('c')],
    },
  ],
};

function open() {
  let compiled = 0;
  const store = createDocumentStore(DESIGN, (design, pageId) => {
    compiled += 1;
    return {
      scene: { title: design.name, pageId, widthMm: 100, heightMm: 100, bleedMm: 0, safeMm: 0, items: [] },
      diagnostics: [],
      texts: new Map(),
    };
  });
  return { store, compiled: () => compiled };
}

describe('the document store', () => {
  test('a gesture previews from where it began and is one step', () => {
    const { store } = open();
    store.begin('move');
    for (const dx of [1, 5, 9]) store.preview(moveNodes, { pageId: 'p', nodeIds: ['a'], dx, dy: 0 });
    expect(currentPage(store.getState()).nodes[0]?.x).toBe(9);
    store.commit();
    expect(store.getState().history.entries.length).toBe(1);
    store.undo();
    expect(currentDesign(store.getState())).toBe(DESIGN);
  });

  test('a cancelled gesture leaves nothing', () => {
    const { store } = open();
    store.begin('move');
    store.preview(moveNodes, { pageId: 'p', nodeIds: ['a'], dx: 4, dy: 0 });
    store.cancel();
    expect(currentDesign(store.getState())).toBe(DESIGN);
    expect(store.getState().history.entries).toEqual([]);
  });

  test('a refused change changes nothing and says why, each time anew', () => {
    const { store } = open();
    const refuse = () => ({ ok: false as const, diagnostics: [diagnostic('lock/position', 'error')] });
    expect(store.run('move', refuse, {})).toBe(false);
    const first = store.getState().refusal;
    expect(store.run('move', refuse, {})).toBe(false);
    expect(store.getState().refusal?.diagnostics[0]?.code).toBe('lock/position');
    expect(store.getState().refusal).not.toBe(first);
    expect(currentDesign(store.getState())).toBe(DESIGN);
  });

  test('selecting compiles nothing, and what is gone is not selected', () => {
    const { store, compiled } = open();
    const before = compiled();
    store.select(['a', 'b']);
    expect(compiled()).toBe(before);
    store.run('delete', removeNodes, { pageId: 'p', nodeIds: ['a'] });
    expect(selectedNodes(store.getState()).map((node) => node.id)).toEqual(['b']);
    store.undo();
    expect(selectedNodes(store.getState()).map((node) => node.id)).toEqual(['a', 'b']);
  });

  test('opening another design forgets the history of the old one', () => {
    const { store } = open();
    store.run('slogan', setSlogan, { text: 'B' });
    store.open({ ...DESIGN, id: 'two' });
    expect(store.getState().opened).toBe(1);
    store.undo();
    expect(currentDesign(store.getState()).id).toBe('two');
  });

  test('undo all is the first design, redo all the last, whatever was done', () => {
    const ids = fc.subarray(['a', 'b', 'c'], { minLength: 1 });
    const step = fc.oneof(
      fc.record({ kind: fc.constant('move' as const), ids, dx: fc.integer({ min: -9, max: 9 }) }),
      fc.record({ kind: fc.constant('hide' as const), ids }),
      fc.record({ kind: fc.constant('opacity' as const), ids }),
      fc.record({ kind: fc.constant('delete' as const), ids }),
      fc.record({ kind: fc.constant('copy' as const), ids }),
      fc.record({ kind: fc.constant('words' as const), text: fc.string() }),
      fc.record({ kind: fc.constant('cancelled' as const), ids }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const { store } = open();
        let copies = 0;
        for (const s of steps) {
          if (s.kind === 'words') store.run('slogan', setSlogan, { text: s.text });
          else if (s.kind === 'cancelled') {
            store.begin('move');
            store.preview(moveNodes, { pageId: 'p', nodeIds: s.ids, dx: 3, dy: 3 });
            store.cancel();
          } else {
            const on = { pageId: 'p', nodeIds: s.ids };
            if (s.kind === 'move') store.run('move', moveNodes, { ...on, dx: s.dx, dy: 0 });
            if (s.kind === 'hide') store.run('hide', setHidden, { ...on, hidden: true });
            if (s.kind === 'opacity') store.run('opacity', setOpacity, { ...on, opacity: 0.5 });
            if (s.kind === 'delete') store.run('delete', removeNodes, on);
            if (s.kind === 'copy') {
              const newIds = s.ids.map(() => `copy${copies++}`);
              store.run('duplicate', duplicateNodes, { ...on, newIds, dx: 1, dy: 1 });
            }
          }
        }
        const last = currentDesign(store.getState());
        for (let i = 0; i < 30; i++) store.undo();
        expect(currentDesign(store.getState())).toBe(DESIGN);
        for (let i = 0; i < 30; i++) store.redo();
        expect(currentDesign(store.getState())).toBe(last);
      }),
      { seed: 20250902 },
    );
  });
});
