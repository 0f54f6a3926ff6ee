import { describe, expect, test } from 'vitest';
import { solid } from '../../src/colour/ink.ts';
import { NAMED_INKS } from '../../src/colour/named-inks.ts';
import { paintsOf, replacePaint, setDrawing } from '../../src/model/look-commands.ts';
import type { Design, PathNode } from '../../src/model/design.ts';
import { findNode } from '../../src/model/node-tree.ts';
import { ORNAMENTS } from '../../src/ornaments/ornaments.ts';
import type { OrnamentTone } from '../../src/ornaments/ornament.ts';
import { ornamentNode, redrawOrnament } from '../../src/templates/ornament-node.ts';
import { sampleDesign } from '../model/sample-design.ts';

const TONES = { main: NAMED_INKS.flagRed, second: NAMED_INKS.starYellow, third: NAMED_INKS.cream };
const DRAWING = { seed: 1, settings: {}, turn: 0, mirror: false };

function drawn(id: string, width = 600, height = 400): PathNode {
  const base = { id: 'hoa-van', name: id, x: 0, y: 0, width, height, angleDeg: 0, opacity: 1 };
  return ornamentNode(base, DRAWING, id, (tone: OrnamentTone) => solid(TONES[tone]));
}

function withDrawing(node: PathNode): Design {
  const design = sampleDesign();
  const [page] = design.pages;
  if (!page) throw new Error('no page');
  return { ...design, pages: [{ ...page, nodes: [...page.nodes, node] }] };
}

function after(design: Design): PathNode {
  const [page] = design.pages;
  const node = page && findNode(page, 'hoa-van');
  if (node?.kind !== 'path') throw new Error('no drawing');
  return node;
}

const on = { pageId: 'page-1', nodeIds: ['hoa-van'] };

describe('the paints of a drawing', () => {
  test('a flag has two, and keeps its star when the ground is changed', () => {
    const flag = drawn('co-to-quoc');
    expect(paintsOf(flag)).toEqual([solid(NAMED_INKS.flagRed), solid(NAMED_INKS.starYellow)]);
    const to = solid(NAMED_INKS.darkRed);
    const result = replacePaint(withDrawing(flag), { ...on, from: solid(NAMED_INKS.flagRed), to });
    if (!result.ok) throw new Error('refused');
    expect(paintsOf(after(result.design))).toEqual([to, solid(NAMED_INKS.starYellow)]);
  });

  test('lines are painted like areas, other paints stay, and a locked style refuses', () => {
    const lines = ORNAMENTS.map(({ id }) => drawn(id)).filter(({ parts }) => parts.some((part) => part.stroke));
    expect(lines.length).toBeGreaterThan(2);
    for (const node of lines) {
      const [from] = paintsOf(node);
      if (!from) throw new Error('no paint');
      const to = solid(NAMED_INKS.officeBlue);
      const result = replacePaint(withDrawing(node), { ...on, from, to });
      expect(result.ok && paintsOf(after(result.design))).toEqual([to, ...paintsOf(node).slice(1)]);
      const locked = replacePaint(withDrawing({ ...node, lock: { style: true } }), { ...on, from, to });
      expect(locked).toMatchObject({ ok: false, diagnostics: [{ code: 'lock/style' }] });
    }
  });
});

describe('drawing an ornament anew', () => {
  test('a frame that was pulled wide gets its corners back, in the colours it was given', () => {
    const frame = drawn('khung-vien', 1000, 1000);
    const recoloured: PathNode = {
      ...frame,
      parts: frame.parts.map((part) => ({ ...part, ...(part.fill ? { fill: solid(NAMED_INKS.gold) } : {}) })),
    };
    const wide = { ...recoloured, width: 6000 };
    const node = redrawOrnament(wide, 1);
    if (!node) throw new Error('not drawn');
    expect(node.viewBox.width / node.viewBox.height).toBeCloseTo(6, 2);
    expect(paintsOf(node)).toEqual(paintsOf(wide));
    const result = setDrawing(withDrawing(wide), { ...on, viewBox: node.viewBox, parts: node.parts });
    expect(result.ok && after(result.design)).toEqual(node);
  });

  test('every ornament comes out of itself the same; a seed changes only what is seeded', () => {
    for (const { id, aspect } of ORNAMENTS) {
      const node = drawn(id, 600, aspect === undefined ? 400 : 600 / aspect);
      expect(redrawOrnament(node, 1), id).toEqual(node);
    }
    const drum = drawn('trong-dong');
    expect(redrawOrnament(drum, 7)).toEqual(redrawOrnament(drum, 1));
  });

  test('what is no ornament, or has lost its colours, is left alone', () => {
    const { ornament: _gone, ...free } = drawn('co-to-quoc');
    expect(redrawOrnament(free, 1)).toBeUndefined();
    const flag = drawn('co-to-quoc');
    const flat = { ...flag, parts: flag.parts.map((part) => ({ ...part, fill: solid(NAMED_INKS.gold) })) };
    expect(redrawOrnament(flat, 1)).toBeUndefined();
  });
});
