import { describe, expect, test } from 'vitest';
import { solid, type Ink } from '../../src/colour/ink.ts';
import { NAMED_INKS } from '../../src/colour/named-inks.ts';
import type { CommandResult } from '../../src/model/command.ts';
import type { Design } from '../../src/model/design.ts';
import { addInk, changeInk, limitBackgroundInk, limitNodeInk, removeInk } from '../../src/model/ink-commands.ts';
import { parseDesign, serializeDesign } from '../../src/model/parse-design.ts';
import { repaintDesign } from '../../src/model/repaint.ts';
import { groupNode, sampleDesign, shapeNode, starNode, textNode } from './sample-design.ts';

const TEAL: Ink = { id: 'own-1', name: 'Xanh của cơ quan', cmyk: { c: 1, m: 0.2, y: 0.4, k: 0 }, rgb: '#008c93' };
const HEAVY: Ink = { id: 'own-2', name: 'Đen nặng', cmyk: { c: 1, m: 1, y: 1, k: 0.9 }, rgb: '#000000' };

function done(result: CommandResult): Design {
  if (!result.ok) throw new Error(result.diagnostics.map(({ code }) => code).join());
  return result.design;
}

const codesOf = (result: CommandResult): string[] => (result.ok ? [] : result.diagnostics.map(({ code }) => code));

/** A design that uses an ink in every place where a paint can be. */
function paintedWith(ink: Ink): Design {
  const design = sampleDesign();
  const text = textNode('t');
  const nodes = [
    { ...text, style: { ...text.style, outline: { paint: solid(ink), widthEm: 0.1 } } },
    { ...textNode('u'), style: { ...text.style, fill: solid(ink), shadow: { paint: solid(ink), dxEm: 0, dyEm: 0 } } },
    groupNode('g', [shapeNode('s', { fill: solid(ink), stroke: { paint: solid(ink), widthMm: 1 } })]),
    { ...starNode('p'), parts: starNode('p').parts.map((part) => ({ ...part, fill: solid(ink) })) },
  ];
  const stops = [
    { at: 0, ink: NAMED_INKS.flagRed },
    { at: 1, ink },
  ];
  const pages = design.pages.map((page) => ({
    ...page,
    nodes,
    background: { kind: 'linear', angleDeg: 0, stops } as const,
  }));
  return {
    ...design,
    pages,
    shared: { background: solid(ink), nodes: { t: { fill: solid(ink), stroke: solid(ink) } } },
  };
}

const count = (design: Design, words: string): number => JSON.stringify(design).split(words).length - 1;

describe('own inks', () => {
  test('are added, changed wherever they are used, and taken off the list without a trace on the page', () => {
    const added = done(addInk(paintedWith(TEAL), { ink: { ...TEAL, name: '  Xanh  của cơ\nquan ' } }));
    expect(added.inks).toEqual([TEAL]);
    const lighter = { ...TEAL, cmyk: { ...TEAL.cmyk, m: 0.1 }, rgb: '#00a0a8' };
    const changed = done(changeInk(added, { ink: lighter }));
    expect(changed.inks).toEqual([lighter]);
    expect(count(changed, TEAL.rgb)).toBe(0);
    expect(count(changed, lighter.rgb)).toBe(count(added, TEAL.rgb));
    const removed = done(removeInk(changed, { inkId: TEAL.id }));
    expect(removed.inks).toEqual([]);
    expect(removed.pages).toBe(changed.pages);
    expect(parseDesign(serializeDesign(changed))).toMatchObject({ ok: true, value: changed });
  });

  test('need a name; spot inks one of their own', () => {
    const design = done(addInk(sampleDesign(), { ink: { ...TEAL, spot: true } }));
    expect(codesOf(addInk(design, { ink: { ...HEAVY, name: ' ' } }))).toEqual(['ink/no-name']);
    expect(codesOf(addInk(design, { ink: { ...HEAVY, name: TEAL.name, spot: true } }))).toEqual(['ink/name-taken']);
    expect(codesOf(addInk(design, { ink: { ...HEAVY, name: TEAL.name } }))).toEqual([]);
    const two = done(addInk(design, { ink: { ...HEAVY, spot: true } }));
    expect(codesOf(changeInk(two, { ink: { ...HEAVY, name: TEAL.name, spot: true } }))).toEqual(['ink/name-taken']);
    expect(codesOf(changeInk(two, { ink: { ...HEAVY, name: 'Khác', spot: true } }))).toEqual([]);
  });

  test('are no more than a file holds', () => {
    const inks = Array.from({ length: 500 }, (_, i) => ({ ...TEAL, id: `own-${i}`, name: `Màu ${i}` }));
    expect(codesOf(addInk({ ...sampleDesign(), inks }, { ink: { ...TEAL, id: 'own-x' } }))).toEqual(['ink/too-many']);
  });

  test('an ink that isn’t there, or is there already, is a mistake of the program', () => {
    expect(() => changeInk(sampleDesign(), { ink: TEAL })).toThrow(RangeError);
    expect(() => addInk({ ...sampleDesign(), inks: [TEAL] }, { ink: TEAL })).toThrow(RangeError);
  });
});

test('a change of no ink gives the very design back', () => {
  const design = paintedWith(TEAL);
  expect(repaintDesign(design, (ink) => ink)).toBe(design);
});

describe('inks within the limit of the medium', () => {
  test('one object is brought within it, fill, line and letters’ edge alike', () => {
    const design = paintedWith(HEAVY);
    const pageId = design.pages[0]?.id ?? '';
    const mended = done(limitNodeInk(design, { pageId, nodeIds: ['t', 'u', 's', 'p'], limit: 260 }));
    const nodes = JSON.stringify(mended.pages[0]?.nodes);
    const usedBefore = JSON.stringify(design.pages[0]?.nodes).split(HEAVY.name).length;
    expect(nodes).not.toContain(`"${HEAVY.name}"`);
    expect(nodes.split(`"${HEAVY.name} 260%"`).length).toBe(usedBefore);
    expect(limitNodeInk(mended, { pageId, nodeIds: ['t'], limit: 260 })).toMatchObject({ ok: true });
  });

  test('a locked object keeps its ink', () => {
    const design = sampleDesign();
    const pages = design.pages.map((page) => ({
      ...page,
      nodes: [shapeNode('s', { fill: solid(HEAVY), lock: { style: true } })],
    }));
    const result = limitNodeInk({ ...design, pages }, { pageId: pages[0]?.id ?? '', nodeIds: ['s'], limit: 260 });
    expect(codesOf(result)).toEqual(['lock/style']);
  });

  test('the ground of a page', () => {
    const design = paintedWith(HEAVY);
    const pageId = design.pages[0]?.id ?? '';
    const mended = done(limitBackgroundInk(design, { pageId, limit: 260 }));
    expect(mended.pages[0]?.nodes).toBe(design.pages[0]?.nodes);
    expect(JSON.stringify(mended.pages[0]?.background)).toContain(`${HEAVY.name} 260%`);
    expect(done(limitBackgroundInk(mended, { pageId, limit: 260 }))).toBe(mended);
  });
});
