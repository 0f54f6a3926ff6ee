import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseSlogan } from '../../src/model/content-commands.ts';
import type { Design } from '../../src/model/design.ts';
import { recordChange, redo, startHistory, undo } from '../../src/model/history.ts';
import { parseDesign, serializeDesign } from '../../src/model/parse-design.ts';
import { compileScene } from '../../src/scene/compile-scene.ts';
import { SceneCache } from '../../src/scene/scene-cache.ts';
import { createFontRegistry, readyFont } from '../../src/typesetting/fonts/font-registry.ts';
import { shippedFace } from '../fonts/shipped-fonts.ts';
import { act, COMMAND_ACTS, startDesign } from './command-acts.ts';

const fonts = createFontRegistry([readyFont(shippedFace('be-vietnam-pro-800'))]);
const NAMES = Object.keys(COMMAND_ACTS);

const steps = fc.array(
  fc.record({
    name: fc.constantFrom(...NAMES),
    which: fc.integer({ min: 1, max: 4095 }),
    amount: fc.integer({ min: -100, max: 100 }),
  }),
  { minLength: 1, maxLength: 30, size: 'max' },
);

/** A design can be stored and read again, and each page compiles to what compiling anew gives. */
function expectSound(design: Design, cache: SceneCache): void {
  const read = parseDesign(serializeDesign(design));
  expect(read.ok ? [] : read.diagnostics).toEqual([]);
  expect(read.ok && read.value).toEqual(design);
  for (const { id } of design.pages) {
    expect(compileScene(design, id, fonts, cache)).toEqual(compileScene(design, id, fonts));
  }
}

test('every command of the model is among the acts', () => {
  const folder = new URL('../../src/model/', import.meta.url);
  const sources = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'));
  const commands = sources.flatMap((source) =>
    [...source.matchAll(/^export const (\w+): Command</gm)].map(([, name]) => name ?? ''),
  );
  expect(commands.length).toBeGreaterThan(40);
  // A new command gets its line in command-acts.ts.
  expect(NAMES.toSorted()).toEqual(commands.toSorted());
});

const LOCKED = lockWords(startDesign());

function lockWords(design: Design): Design {
  const approved = { id: 'hoc', hash: 'a'.repeat(64) };
  const result = chooseSlogan(design, { text: 'Học, học nữa, học mãi!', approved });
  if (!result.ok) throw new Error('refused');
  return result.design;
}

test('whatever is done: every design is sound and compiles, undoing all gives the first, redoing all the last', () => {
  const done = new Set<string>();
  fc.assert(
    fc.property(steps, (sequence) => {
      // Locked words take other ways than free ones.
      const first = sequence.length % 2 === 0 ? startDesign() : LOCKED;
      const cache = new SceneCache();
      let history = startHistory(first);
      sequence.forEach(({ name, which, amount }, serial) => {
        const result = act(name, history.present.design, { which, amount, serial: serial + 1 });
        if (!result.ok) {
          expect(result.diagnostics.length).toBeGreaterThan(0);
          return;
        }
        if (result.design !== history.present.design) done.add(name);
        history = recordChange(history, 'move', result.design);
        expectSound(result.design, cache);
      });
      const last = history.present.design;
      const count = history.entries.length;
      for (let i = 0; i < count; i++) history = undo(history);
      expect(history.present.design).toBe(first);
      for (let i = 0; i < count; i++) history = redo(history);
      expect(history.present.design).toBe(last);
    }),
    { seed: 20250902, numRuns: 70 },
  );
  // The sequences must have been able to do everything.
  expect(NAMES.filter((name) => !done.has(name))).toEqual([]);
}, 120_000);
