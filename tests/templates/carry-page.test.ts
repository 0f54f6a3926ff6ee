import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { solid } from '../../src/colour/ink.ts';
import { NAMED_INKS } from '../../src/colour/named-inks.ts';
import { carryPage, keepOwnObjects } from '../../src/model/carry-objects.ts';
import type { Design, DesignNode, Page, ResolvedFormat } from '../../src/model/design.ts';
import { setFill, setNodeBox, removeNodes, setTextStyle, addNode } from '../../src/model/node-commands.ts';
import type { Command } from '../../src/model/command.ts';
import { replacePage, setGuides } from '../../src/model/page-commands.ts';
import { listOverrides } from '../../src/model/template-link.ts';
import { layOutPage, createDesign, FIRST_PAGE_ID as pageId } from '../../src/templates/create-design.ts';
import { groupNode, shapeNode, textNode } from '../model/sample-design.ts';
import { FULL, formatById, templateById } from './project-templates.ts';

const TEMPLATE = templateById('dai-hoi-trang-trong');
const BANNER = formatById('bangron-ngang-6000x1000');
const BOARD = formatById('pano-4000x3000');
const PENNANT = formatById('phuon-800x2000');
const TARGETS = [BOARD, PENNANT, formatById('bangron-ngang-8000x1000'), formatById('apphich-A3')];
const white = solid(NAMED_INKS.white);

function lay(format: ResolvedFormat, template = TEMPLATE): Page {
  const page = layOutPage(template, FULL, format, pageId);
  if (!page.ok) throw new Error('no page');
  return page.value;
}

function start(): Design {
  const made = createDesign({ id: 'd', name: 'D' }, FULL, TEMPLATE, BANNER);
  if (!made.ok) throw new Error('no design');
  return made.value;
}

function act<Args>(design: Design, command: Command<Args>, args: Args): Design {
  const result = command(design, args);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.design;
}

/** The first page on another format, as the studio changes it. */
function onFormat(design: Design, format: ResolvedFormat): Page {
  const page = design.pages[0] as Page;
  const next = carryPage(page, lay(format), lay(page.format));
  return act(design, replacePage, { pageId, page: next }).pages[0] as Page;
}

function find(page: Page, id: string): DesignNode {
  const node = page.nodes.find((one) => one.id === id);
  if (!node) throw new Error(`no ${id}`);
  return node;
}

const logo = (patch: object): DesignNode => ({ ...shapeNode('logo'), width: 300, height: 300, ...patch }) as DesignNode;
const image = (patch: object): DesignNode => {
  const { fill: _fill, ...box } = shapeNode('picture');
  return { ...box, kind: 'image', assetId: 'a', crop: { x: 0, y: 0, width: 1, height: 1 }, ...patch } as DesignNode;
};

describe('a page on another format', () => {
  test('an untouched page is as the template lays it out there', () => {
    for (const format of TARGETS) expect(onFormat(start(), format)).toEqual(lay(format));
  });

  test('own objects come along: same share of the page, same edges, above what they were above', () => {
    const corner = logo({ x: 5650, y: 50 });
    const design = act(start(), addNode, { pageId, node: corner });
    for (const format of TARGETS) {
      const page = onFormat(design, format);
      const node = find(page, 'logo');
      expect(page.nodes.at(-1)).toBe(node);
      expect(node.width).toBeCloseTo(node.height, 1);
      // In the upper right corner as before: nearer to the right and the top than to the middle.
      expect(node.x + node.width).toBeLessThanOrEqual(format.widthMm);
      expect(node.x).toBeGreaterThan(format.widthMm / 2);
      expect(node.y).toBeGreaterThanOrEqual(0);
      expect(node.y + node.height / 2).toBeLessThan(format.heightMm / 2);
    }
  });

  test('a stripe across the page goes on reaching across, a picture that covers it goes on covering it', () => {
    const stripe = logo({ id: 'stripe', x: 0, y: 900, width: 6000, height: 100 });
    const picture = image({ x: -20, y: -20, width: 6040, height: 1040 });
    const design = [stripe, picture].reduce((d, node) => act(d, addNode, { pageId, node }), start());
    for (const format of TARGETS) {
      const page = onFormat(design, format);
      expect(find(page, 'stripe')).toMatchObject({ x: 0, width: format.widthMm });
      const cover = find(page, 'picture');
      expect(cover.width / cover.height).toBeCloseTo(6040 / 1040, 2);
      expect(cover.x).toBeLessThanOrEqual(0);
      expect(cover.y).toBeLessThanOrEqual(0);
      expect(cover.x + cover.width).toBeGreaterThanOrEqual(format.widthMm);
      expect(cover.y + cover.height).toBeGreaterThanOrEqual(format.heightMm);
    }
  });

  test('hand work on objects of the template stays: colour, place, letters, what was deleted', () => {
    const slogan = find(start().pages[0] as Page, 'slogan');
    const box = { x: slogan.x + 120, y: slogan.y, width: slogan.width / 2, height: slogan.height };
    let design = act(start(), setFill, { pageId, nodeIds: ['slogan'], fill: white });
    design = act(design, setNodeBox, { pageId, nodeId: 'slogan', box });
    design = act(design, removeNodes, { pageId, nodeIds: ['unit'] });
    const page = onFormat(design, BOARD);
    const base = lay(BOARD);
    expect(page.nodes.some(({ id }) => id === 'unit')).toBe(false);
    expect(find(page, 'slogan')).toMatchObject({ style: { fill: white } });
    expect(find(page, 'slogan').width).toBeCloseTo(find(base, 'slogan').width / 2, 1);
    const aspects = listOverrides(base, page).map(({ nodeId, aspects: list }) => [nodeId, ...list]);
    expect(aspects.toSorted()).toEqual([
      ['slogan', 'place', 'colour'],
      ['unit', 'deleted'],
    ]);
    // What wasn't touched by hand is as the template has it.
    expect(find(page, 'date')).toEqual(find(base, 'date'));
  });

  test('forced line ends go along where the format takes that many lines; line counts and fitting are its own', () => {
    const patch = { splits: [3], sizing: { kind: 'fit', maxLines: 1, exactLines: 1 } } as const;
    const design = act(start(), setTextStyle, { pageId, nodeIds: ['slogan'], patch });
    const slogan = find(onFormat(design, BOARD), 'slogan');
    const base = find(lay(BOARD), 'slogan');
    if (slogan.kind !== 'text' || base.kind !== 'text') throw new Error('no text');
    expect(slogan.style.splits).toEqual([3]);
    expect(slogan.style.sizing).toEqual(base.style.sizing);
    const sized = { sizing: { kind: 'size', sizeMm: 100, maxLines: 2 } } as const;
    const big = find(
      onFormat(act(start(), setTextStyle, { pageId, nodeIds: ['slogan'], patch: sized }), BOARD),
      'slogan',
    );
    const was = find(start().pages[0] as Page, 'slogan');
    const sizeMm = Math.round(100 * (base.height / was.height) * 100) / 100;
    expect(big).toMatchObject({ style: { sizing: { kind: 'size', sizeMm, maxLines: base.style.sizing.maxLines } } });
  });

  test('guides, strokes and round corners keep their proportion; groups go as a whole', () => {
    const plate = shapeNode('plate', { width: 200, height: 100, radiusMm: 20, stroke: { paint: white, widthMm: 4 } });
    const group = groupNode('own', [plate, textNode('t', { width: 200, height: 100, source: { text: 'QR' } })]);
    let design = act(start(), addNode, { pageId, node: group });
    design = act(design, setGuides, { pageId, guides: [{ axis: 'x', at: 3000 }] });
    const page = onFormat(design, BOARD);
    expect(page.guides).toEqual([{ axis: 'x', at: 2000 }]);
    const own = find(page, 'own');
    const member = own.kind === 'group' ? own.nodes[0] : undefined;
    const scale = own.width / group.width;
    expect(own.height / group.height).toBeCloseTo(scale, 2);
    if (member?.kind !== 'rect') throw new Error('no plate');
    expect(member.width).toBeCloseTo(200 * scale, 0);
    expect(member.stroke?.widthMm).toBeCloseTo(4 * scale, 1);
    expect(member.radiusMm).toBeCloseTo(20 * scale, 0);
  });

  test('a page of nobody keeps every object, slots and all', () => {
    const own = { ...start().pages[0] } as { -readonly [Key in keyof Page]: Page[Key] };
    delete own.templateId;
    const next = carryPage(own, { ...own, format: BOARD, nodes: [] }, undefined);
    expect(next.format).toBe(BOARD);
    expect(next.nodes.map(({ id }) => id)).toEqual(own.nodes.map(({ id }) => id));
  });

  test('whatever lies inside the page lies inside it afterwards, and there and back loses no object', () => {
    fc.assert(
      fc.property(
        fc.record({ x: fc.double({ min: 0, max: 1, noNaN: true }), y: fc.double({ min: 0, max: 1, noNaN: true }) }),
        fc.record({ w: fc.integer({ min: 10, max: 5000 }), h: fc.integer({ min: 10, max: 900 }) }),
        fc.constantFrom(...TARGETS),
        fc.constantFrom('rect', 'text', 'image'),
        (at, { w, h }, format, kind) => {
          const box = { width: w, height: h, x: at.x * (6000 - w), y: at.y * (1000 - h) };
          const node =
            kind === 'rect'
              ? logo(box)
              : kind === 'image'
                ? image(box)
                : textNode('t', { ...box, source: { text: 'A' } });
          const page = onFormat(act(start(), addNode, { pageId, node }), format);
          const after = find(page, node.id);
          expect(after.x).toBeGreaterThanOrEqual(-0.02);
          expect(after.y).toBeGreaterThanOrEqual(-0.02);
          expect(after.x + after.width).toBeLessThanOrEqual(format.widthMm + 0.02);
          expect(after.y + after.height).toBeLessThanOrEqual(format.heightMm + 0.02);
          const back = carryPage(page, lay(BANNER), lay(format));
          expect(back.nodes.some(({ id }) => id === node.id)).toBe(true);
        },
      ),
      { seed: 20250902, numRuns: 60 },
    );
  });
});

describe('another template on the same format', () => {
  test('its look is taken as it is, own objects lie on top', () => {
    const other = templateById('quoc-khanh-trong-dong');
    const design = [logo({ x: 5650, y: 50 }), textNode('note', { source: { text: 'Ghi chú' } })].reduce(
      (d, node) => act(d, addNode, { pageId, node }),
      act(start(), setFill, { pageId, nodeIds: ['slogan'], fill: white }),
    );
    const page = design.pages[0] as Page;
    const next = keepOwnObjects(page, lay(BANNER, other), lay(BANNER));
    const own = next.nodes.slice(-2);
    expect(own).toEqual(page.nodes.slice(-2));
    expect(next.nodes.slice(0, -2)).toEqual(lay(BANNER, other).nodes);
    // A page whose template isn't known can't tell its own objects from the template's.
    expect(keepOwnObjects(page, next, undefined)).toBe(next);
  });
});
