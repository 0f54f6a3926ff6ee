import fc from 'fast-check';
import { expect, test } from 'vitest';
import { solid } from '../../src/colour/ink.ts';
import { NAMED_INKS } from '../../src/colour/named-inks.ts';
import type { CommandResult } from '../../src/model/command.ts';
import { setSlogan } from '../../src/model/content-commands.ts';
import type { Design } from '../../src/model/design.ts';
import { flipNodes, groupNodes, ungroupNodes } from '../../src/model/group-commands.ts';
import { recordChange, redo, startHistory, undo } from '../../src/model/history.ts';
import { setLetterEffects, setRadius, setStroke } from '../../src/model/look-commands.ts';
import {
  addNode,
  duplicateNodes,
  moveNodes,
  removeNodes,
  reorderNodes,
  setFill,
  setHidden,
  setLock,
  setNodeBoxes,
  setOpacity,
} from '../../src/model/node-commands.ts';
import { walkNodes } from '../../src/model/node-tree.ts';
import { setGuides } from '../../src/model/page-commands.ts';
import { parseDesign, serializeDesign } from '../../src/model/parse-design.ts';
import { compileScene } from '../../src/scene/compile-scene.ts';
import { SceneCache } from '../../src/scene/scene-cache.ts';
import { createFontRegistry, readyFont } from '../../src/typesetting/fonts/font-registry.ts';
import { shippedFace } from '../fonts/shipped-fonts.ts';
import { sampleDesign, shapeNode } from './sample-design.ts';

const pageId = 'page-1';
const fonts = createFontRegistry([readyFont(shippedFace('be-vietnam-pro-800'))]);

interface Step {
  readonly what: number;
  /** Chooses objects: one bit each, in the order of drawing. */
  readonly which: number;
  readonly amount: number;
}

/** What a person could do next; the numbers of the step say to what and by how much. */
function act(design: Design, { what, which, amount }: Step, serial: number): CommandResult {
  const all = [...walkNodes(design.pages[0]?.nodes ?? [])];
  const chosen = all.filter((_node, index) => (which >> (index % 12)) & 1);
  const nodeIds = chosen.map((node) => node.id);
  const on = { pageId, nodeIds };
  const paint = solid(amount > 0 ? NAMED_INKS.gold : NAMED_INKS.flagRed);
  const acts: readonly (() => CommandResult)[] = [
    () => moveNodes(design, { ...on, dx: amount, dy: amount / 3 }),
    () => groupNodes(design, { ...on, groupId: `g${serial}`, name: 'Nhóm' }),
    () => ungroupNodes(design, on),
    () => duplicateNodes(design, { ...on, newIds: nodeIds.map((_id, i) => `d${serial}-${i}`), dx: 5, dy: amount }),
    () => removeNodes(design, { pageId, nodeIds: nodeIds.slice(0, 1) }),
    () => reorderNodes(design, { ...on, step: amount > 0 ? 'front' : 'backward' }),
    () => flipNodes(design, { ...on, axis: amount > 0 ? 'x' : 'y' }),
    () => setFill(design, { ...on, fill: paint }),
    () => setStroke(design, { ...on, stroke: amount > 0 ? { paint, widthMm: amount, align: 'inside' } : undefined }),
    () => setOpacity(design, { ...on, opacity: Math.abs(amount) / 100 }),
    () => setHidden(design, { ...on, hidden: amount > 0 }),
    () => setLock(design, { ...on, lock: amount > 50 ? { position: true } : undefined }),
    () => setRadius(design, { ...on, radiusMm: Math.abs(amount) }),
    () => setLetterEffects(design, { ...on, shadow: amount > 0 ? { paint, dxEm: 0.05, dyEm: 0.05 } : null }),
    () => setGuides(design, { pageId, guides: [{ axis: 'x', at: amount }] }),
    () => setSlogan(design, { text: amount > 0 ? 'Học, học nữa, học mãi!' : 'Toàn dân đoàn kết' }),
    () => addNode(design, { pageId, node: shapeNode(`n${serial}`, { x: amount }) }),
    () =>
      setNodeBoxes(design, {
        pageId,
        places: chosen.map(({ id, x, y, width, height }) => ({
          nodeId: id,
          box: { x: x + amount, y, width: Math.max(1, width + amount), height },
          angleDeg: amount,
        })),
      }),
  ];
  return (acts[what % acts.length] as () => CommandResult)();
}

const steps = fc.array(
  fc.record({
    what: fc.nat(17),
    which: fc.integer({ min: 1, max: 4095 }),
    amount: fc.integer({ min: -100, max: 100 }),
  }),
  { minLength: 1, maxLength: 25 },
);

test('whatever is done: every design is sound and compiles, undoing all gives the first, redoing all the last', () => {
  fc.assert(
    fc.property(steps, (sequence) => {
      const first = sampleDesign();
      const cache = new SceneCache();
      let history = startHistory(first);
      sequence.forEach((step, serial) => {
        const result = act(history.present.design, step, serial);
        if (!result.ok) return;
        history = recordChange(history, 'move', result.design);
        const read = parseDesign(serializeDesign(result.design));
        expect(read.ok ? [] : read.diagnostics).toEqual([]);
        // What the cache kept must be what compiling anew gives.
        const kept = compileScene(result.design, pageId, fonts, cache);
        expect(kept).toEqual(compileScene(result.design, pageId, fonts));
      });
      const last = history.present.design;
      const count = history.entries.length;
      for (let i = 0; i < count; i++) history = undo(history);
      expect(history.present.design).toBe(first);
      for (let i = 0; i < count; i++) history = redo(history);
      expect(history.present.design).toBe(last);
    }),
    { seed: 20250902, numRuns: 60 },
  );
}, 60_000);
