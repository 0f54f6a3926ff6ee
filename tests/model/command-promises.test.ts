import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Design, DesignNode } from '../../src/model/design.ts';
import { walkNodes } from '../../src/model/node-tree.ts';
import { sameValue } from '../../src/model/same-value.ts';
import { act, COMMAND_ACTS, startDesign } from './command-acts.ts';

/** Commands that bring whole objects from outside. */
const BRING_OBJECTS = ['replacePage', 'revertToTemplate'];
const steps = fc.array(
  fc.record({
    name: fc.constantFrom(...Object.keys(COMMAND_ACTS)),
    which: fc.integer({ min: 0, max: 4095 }),
    amount: fc.integer({ min: -100, max: 100 }),
  }),
  { minLength: 1, maxLength: 25, size: 'max' },
);

function nodesOf(design: Design): ReadonlyMap<string, DesignNode> {
  const all = design.pages.flatMap((page) => [...walkNodes(page.nodes)].map((node) => [page, node] as const));
  return new Map(all.map(([page, node]) => [`${page.id} ${node.id}`, node]));
}

/** What is of the same value as before, but not the same. */
function* lostIdentities(before: Design, after: Design): Generator<string> {
  if (after !== before && sameValue(after, before)) yield 'design';
  for (const page of after.pages) {
    const old = before.pages.find(({ id }) => id === page.id);
    if (old !== page && sameValue(old, page)) yield 'page';
  }
  const nodes = nodesOf(before);
  for (const [id, node] of nodesOf(after))
    if (nodes.get(id) !== node && sameValue(nodes.get(id), node)) yield node.kind;
}

test('what a command leaves as it was is the very same: the design, its pages, its objects', () => {
  const lost = new Set<string>();
  let kept = 0;
  fc.assert(
    fc.property(steps, (sequence) => {
      let design = startDesign();
      sequence.forEach(({ name, which, amount }, serial) => {
        // Each twice: what is there already is no change.
        for (const round of [0, 1]) {
          const result = act(name, design, { which, amount, serial: serial * 2 + round + 1 });
          if (!result.ok) return;
          for (const what of lostIdentities(design, result.design))
            if (what === 'design' || !BRING_OBJECTS.includes(name)) lost.add(`${name}: ${what}`);
          if (result.design === design) kept += 1;
          design = result.design;
        }
      });
    }),
    { seed: 20250902, numRuns: 150 },
  );
  expect([...lost].toSorted()).toEqual([]);
  expect(kept).toBeGreaterThan(500);
});
