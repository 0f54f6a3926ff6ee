import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { solid } from '../../src/colour/ink.ts';
import { NAMED_INKS } from '../../src/colour/named-inks.ts';
import { setSlogan, setSlotText } from '../../src/model/content-commands.ts';
import type { Command } from '../../src/model/command.ts';
import type { Design, DesignNode, Page } from '../../src/model/design.ts';
import { moveNodes, removeNodes, setFill, setHidden, setTextStyle } from '../../src/model/node-commands.ts';
import { findNode, findPage } from '../../src/model/node-tree.ts';
import { parseDesign, serializeDesign } from '../../src/model/parse-design.ts';
import { applySharedLook } from '../../src/model/shared-look.ts';
import { listOverrides, revertToTemplate } from '../../src/model/template-link.ts';
import { createDesign, layOutPage } from '../../src/templates/create-design.ts';
import { followSiblings, shareLookOfFirst, type PageBase } from '../../src/templates/sibling-pages.ts';
import { FULL, formatById, LONG_SLOGAN, templateById } from './project-templates.ts';

const TEMPLATE = templateById('dai-hoi-trang-trong');
const FORMATS = ['bangron-ngang-6000x1000', 'pano-4000x3000', 'phuon-800x2000'].map(formatById);

const baseOf: PageBase = (design, page) => {
  const laid = layOutPage(TEMPLATE, design.content, page.format, page.id);
  return laid.ok ? applySharedLook(laid.value, design.shared) : undefined;
};

function lay(design: Design, index: number): Page {
  const format = FORMATS[index];
  const page = format && layOutPage(TEMPLATE, design.content, format, `p${index}`);
  if (!page?.ok) throw new Error('no page');
  return page.value;
}

/** One design on a banner, a board and a pennant: `p0`, `p1`, `p2`. */
function threeFormats(content = FULL): Design {
  const [format] = FORMATS;
  const first = format && createDesign({ id: 'd', name: 'D' }, content, TEMPLATE, format);
  if (!first?.ok) throw new Error('no design');
  return { ...first.value, pages: [0, 1, 2].map((index) => lay(first.value, index)) };
}

function act<Args>(design: Design, pageId: string, command: Command<Args>, args: Args, alone = false): Design {
  const result = command(design, args);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return followSiblings({ before: design, after: result.design, pageId, baseOf, alone });
}

function node(design: Design, pageId: string, id: string): DesignNode {
  const page = findPage(design, pageId);
  const found = page && findNode(page, id);
  if (!found) throw new Error(`no ${id} on ${pageId}`);
  return found;
}

function overrides(design: Design, pageId: string) {
  const page = findPage(design, pageId);
  const base = page && baseOf(design, page);
  if (!page || !base) throw new Error(pageId);
  return listOverrides(base, page);
}

const white = solid(NAMED_INKS.white);

describe('sibling formats', () => {
  test('a page as the template laid it out has no overrides', () => {
    const design = threeFormats();
    for (const page of design.pages) expect(overrides(design, page.id)).toEqual([]);
  });

  test('other words are laid out on every page: a long slogan gets its lines, a first unit its room', () => {
    const before = threeFormats({ slogan: { text: 'Mừng Xuân' }, texts: {} });
    const long = act(before, 'p0', setSlogan, { text: LONG_SLOGAN });
    for (const page of long.pages) expect(page.nodes).toEqual(baseOf(long, page)?.nodes);
    const unit = act(long, 'p1', setSlotText, { slot: 'unit', text: 'UBND xã Hòa Bình' });
    for (const page of unit.pages) expect(node(unit, page.id, 'unit').kind).toBe('text');
    const none = act(unit, 'p1', setSlotText, { slot: 'unit', text: '' });
    for (const page of none.pages) expect(findNode(page, 'unit')).toBeUndefined();
  });

  test('what was changed by hand stays; the rest of the page follows', () => {
    const moved = act(threeFormats(), 'p0', moveNodes, { pageId: 'p0', nodeIds: ['slogan'], dx: 40, dy: 7 });
    const place = node(moved, 'p0', 'slogan');
    expect(overrides(moved, 'p0')).toEqual([{ nodeId: 'slogan', name: place.name, aspects: ['place'] }]);
    const next = act(moved, 'p1', setSlotText, { slot: 'unit', text: '' });
    expect(node(next, 'p0', 'slogan')).toMatchObject({ x: place.x, y: place.y, width: place.width });
    expect(node(next, 'p1', 'slogan')).toEqual(findNode(baseOf(next, next.pages[1] as Page) as Page, 'slogan'));
  });

  test('a colour and a face changed on one page change on all; a page with its own keeps its own', () => {
    const own = { pageId: 'p2', nodeIds: ['slogan'], fill: solid(NAMED_INKS.flagRed) };
    const alone = act(threeFormats(), 'p2', setFill, own, true);
    expect(alone.shared).toBeUndefined();
    const white0 = act(alone, 'p0', setFill, { pageId: 'p0', nodeIds: ['slogan'], fill: white });
    expect(node(white0, 'p1', 'slogan')).toMatchObject({ style: { fill: white } });
    expect(node(white0, 'p2', 'slogan')).toMatchObject({ style: { fill: own.fill } });
    expect(overrides(white0, 'p1')).toEqual([]);
    expect(overrides(white0, 'p2').map((one) => one.aspects)).toEqual([['colour']]);
    const patch = { pageId: 'p1', nodeIds: ['slogan'], patch: { fontId: 'oswald-700', align: 'left' as const } };
    const faced = act(white0, 'p1', setTextStyle, patch);
    for (const id of ['p0', 'p1', 'p2'])
      expect(node(faced, id, 'slogan')).toMatchObject({ style: { fontId: 'oswald-700' } });
    // Where the lines stand belongs to each format.
    expect(node(faced, 'p0', 'slogan')).toMatchObject({ style: { align: 'centre' } });
  });

  test('the template gives back what was changed and what was deleted', () => {
    const start = threeFormats();
    let design = act(start, 'p0', moveNodes, { pageId: 'p0', nodeIds: ['slogan'], dx: 40, dy: 7 });
    design = act(design, 'p0', removeNodes, { pageId: 'p0', nodeIds: ['unit'] });
    expect(
      overrides(design, 'p0')
        .flatMap((one) => one.aspects)
        .toSorted(),
    ).toEqual(['deleted', 'place']);
    const base = baseOf(design, design.pages[0] as Page) as Page;
    const one = act(design, 'p0', revertToTemplate, { pageId: 'p0', base, nodeIds: ['slogan'] });
    expect(overrides(one, 'p0').map((o) => o.nodeId)).toEqual(['unit']);
    const all = act(one, 'p0', revertToTemplate, { pageId: 'p0', base });
    expect(all.pages).toEqual(start.pages);
  });

  test('only the aspect asked for goes back', () => {
    const args = { pageId: 'p0', nodeIds: ['slogan'] };
    let design = act(threeFormats(), 'p0', moveNodes, { ...args, dx: 40, dy: 7 }, true);
    design = act(design, 'p0', setFill, { ...args, fill: white }, true);
    const base = baseOf(design, design.pages[0] as Page) as Page;
    const place = act(design, 'p0', revertToTemplate, { ...args, base, aspects: ['place'] as const });
    expect(overrides(place, 'p0').map((one) => one.aspects)).toEqual([['colour']]);
  });

  test('the first sibling takes over the look that the only page was given', () => {
    const [format] = FORMATS;
    const only = format && createDesign({ id: 'd', name: 'D' }, FULL, TEMPLATE, format);
    if (!only?.ok) throw new Error('no design');
    const pageId = only.value.pages[0]?.id ?? '';
    const coloured = act(only.value, pageId, setFill, { pageId, nodeIds: ['slogan'], fill: white });
    expect(coloured.shared).toBeUndefined();
    expect(shareLookOfFirst(coloured, baseOf).shared?.nodes['slogan']).toEqual({ fill: white });
    expect(shareLookOfFirst(only.value, baseOf)).toBe(only.value);
  });

  test('a design with a shared look is read again as it was written', () => {
    const design = act(threeFormats(), 'p0', setFill, { pageId: 'p0', nodeIds: ['slogan'], fill: white });
    const read = parseDesign(serializeDesign(design));
    expect(read.ok && read.value).toEqual(design);
    expect(design.shared).toBeDefined();
  });

  test('whatever is done: words are the same everywhere, hand work survives other words, going back gives the template', () => {
    const pageIds = fc.constantFrom('p0', 'p1', 'p2');
    const step = fc.oneof(
      fc.record({
        kind: fc.constant('slogan' as const),
        text: fc.constantFrom('Mừng Xuân', LONG_SLOGAN, 'Đời đời nhớ ơn'),
      }),
      fc.record({
        kind: fc.constant('unit' as const),
        text: fc.constantFrom('', 'UBND phường', 'Ủy ban nhân dân thành phố'),
      }),
      fc.record({ kind: fc.constant('move' as const), pageId: pageIds, dx: fc.integer({ min: 1, max: 50 }) }),
      fc.record({ kind: fc.constant('fill' as const), pageId: pageIds, alone: fc.boolean() }),
      fc.record({ kind: fc.constant('hide' as const), pageId: pageIds }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        let design = threeFormats();
        const movedOn = new Set<string>();
        for (const s of steps) {
          if (s.kind === 'slogan') design = act(design, 'p0', setSlogan, { text: s.text });
          else if (s.kind === 'unit') design = act(design, 'p0', setSlotText, { slot: 'unit', text: s.text });
          else {
            const on = { pageId: s.pageId, nodeIds: ['slogan'] };
            if (s.kind === 'move') {
              design = act(design, s.pageId, moveNodes, { ...on, dx: s.dx, dy: 0 });
              movedOn.add(s.pageId);
            }
            if (s.kind === 'fill') design = act(design, s.pageId, setFill, { ...on, fill: white }, s.alone);
            if (s.kind === 'hide') design = act(design, s.pageId, setHidden, { ...on, hidden: true });
          }
        }
        for (const page of design.pages) {
          expect(node(design, page.id, 'slogan')).toMatchObject({ source: { slot: 'slogan' } });
          const own = overrides(design, page.id);
          expect(own.some((one) => one.nodeId === 'slogan' && one.aspects.includes('place'))).toBe(
            movedOn.has(page.id),
          );
          const base = baseOf(design, page) as Page;
          const back = act(design, page.id, revertToTemplate, { pageId: page.id, base });
          expect(findPage(back, page.id)?.nodes).toEqual(base.nodes);
        }
      }),
      { seed: 20250902, numRuns: 30 },
    );
  });
});
