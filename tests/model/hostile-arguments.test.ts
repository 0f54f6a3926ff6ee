import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { solid } from '../../src/colour/ink.ts';
import { NAMED_INKS } from '../../src/colour/named-inks.ts';
import type { CommandResult } from '../../src/model/command.ts';
import { renameDesign, setSlogan, setSlotText } from '../../src/model/content-commands.ts';
import type { Design, Picture, TextStyle } from '../../src/model/design.ts';
import { groupNodes } from '../../src/model/group-commands.ts';
import { fillPictureSlot, reframeImage, setMask, showPicture } from '../../src/model/image-commands.ts';
import { addInk, limitBackgroundInk, limitNodeInk } from '../../src/model/ink-commands.ts';
import { setForm, setLetterEffects, setRadius, setStroke } from '../../src/model/look-commands.ts';
import {
  duplicateNodes,
  moveNodes,
  renameNode,
  scaleText,
  setNodeBox,
  setNodeText,
  setOpacity,
  setTextStyle,
} from '../../src/model/node-commands.ts';
import { movePage, setFinishing, setGuides } from '../../src/model/page-commands.ts';
import { parseDesign, serializeDesign } from '../../src/model/parse-design.ts';
import { setPattern } from '../../src/model/pattern-command.ts';
import { startDesign } from './command-acts.ts';
import { sampleDesign, shapeNode } from './sample-design.ts';

const seed = 20250902;
const pageId = 'page-1';
const start = startDesign();
const nodeIds = (start.pages[0]?.nodes ?? []).map(({ id }) => id);
const on = { pageId, nodeIds };
const paint = solid(NAMED_INKS.gold);
const whole = { x: 0, y: 0, width: 1, height: 1 };

/** Stored, read again and the same: what every design in the studio has to stand. */
function expectStorable(design: Design): void {
  const read = parseDesign(serializeDesign(design));
  expect(read.ok ? [] : read.diagnostics).toEqual([]);
  // JSON knows no minus zero.
  expect(read.ok && read.value).toEqual(JSON.parse(JSON.stringify(design)));
}

/** Every command that takes a number, given one of any size or none at all in each place by turns. */
const WITH_NUMBER: Readonly<Record<string, (n: number) => CommandResult>> = {
  'move across': (n) => moveNodes(start, { ...on, dx: n, dy: 0 }),
  'move down': (n) => moveNodes(start, { ...on, dx: 1, dy: n }),
  'box, place': (n) => setNodeBox(start, { pageId, nodeId: 'plate', box: { ...whole, x: n } }),
  'box, size': (n) => setNodeBox(start, { pageId, nodeId: 'group', box: { ...whole, width: n } }),
  'box, turn': (n) => setNodeBox(start, { pageId, nodeId: 'slogan', box: whole, angleDeg: n }),
  'scale text': (n) => scaleText(start, { pageId, nodeId: 'slogan', box: { ...whole, height: n } }),
  copy: (n) => duplicateNodes(start, { ...on, newIds: nodeIds.map((id) => `${id}2`), dx: n, dy: n }),
  opacity: (n) => setOpacity(start, { ...on, opacity: n }),
  stroke: (n) => setStroke(start, { ...on, stroke: { paint, widthMm: n } }),
  dashes: (n) => setStroke(start, { ...on, stroke: { paint, widthMm: 1, dashMm: [n, 2] } }),
  radius: (n) => setRadius(start, { ...on, radiusMm: n }),
  sides: (n) => setForm(start, { ...on, form: { kind: 'polygon', sides: n } }),
  sweep: (n) => setForm(start, { ...on, form: { kind: 'arc', fromDeg: 0, sweepDeg: n, inner: 0.5 } }),
  hole: (n) => setForm(start, { ...on, form: { kind: 'arc', fromDeg: 0, sweepDeg: 90, inner: n } }),
  'mask radius': (n) => setMask(start, { ...on, mask: { kind: 'rect', radiusMm: n } }),
  'mask points': (n) => setMask(start, { ...on, mask: { kind: 'star', points: n, inner: 0.5 } }),
  cut: (n) => reframeImage(start, { pageId, nodeId: 'photo', frame: { crop: { ...whole, width: n } } }),
  frame: (n) => reframeImage(start, { pageId, nodeId: 'photo', frame: { height: n } }),
  shadow: (n) => setLetterEffects(start, { ...on, shadow: { paint, dxEm: n, dyEm: 0 } }),
  outline: (n) => setLetterEffects(start, { ...on, outline: { paint, widthEm: n } }),
  'pattern step': (n) =>
    setPattern(start, {
      ...on,
      pattern: { ornament: 'x', viewBox: { width: 1, height: 1 }, parts: [], paint, stepMm: n, angleDeg: 0 },
    }),
  'pattern box': (n) =>
    setPattern(start, {
      ...on,
      pattern: { ornament: 'x', viewBox: { width: n, height: 1 }, parts: [], paint, stepMm: 40, angleDeg: 0 },
    }),
  guides: (n) => setGuides(start, { pageId, guides: [{ axis: 'x', at: n }] }),
  hem: (n) => setFinishing(start, { pageId, finishing: { hemMm: n } }),
  eyelets: (n) =>
    setFinishing(start, { pageId, finishing: { hemMm: 20, eyelets: { pitchMm: 500, insetMm: 25, holeMm: n } } }),
  slits: (n) => setFinishing(start, { pageId, finishing: { hemMm: 0, windSlits: { pitchMm: 500, radiusMm: n } } }),
  'page order': (n) => movePage(start, { pageId, to: n }),
  ...Object.fromEntries(
    (
      [
        ['letters', (n) => ({ sizing: { kind: 'size', sizeMm: n, maxLines: 2 } })],
        ['largest letters', (n) => ({ sizing: { kind: 'fit', maxLines: 2, maxSizeMm: n } })],
        ['lines', (n) => ({ sizing: { kind: 'fit', maxLines: n } })],
        ['tracking', (n) => ({ trackingEm: n })],
        ['tracking range', (n) => ({ trackingRangeEm: { min: -n, max: n } })],
        ['line step', (n) => ({ lineStepEm: n })],
        ['arc', (n) => ({ arcDeg: n })],
        ['line ends', (n) => ({ breaks: [n] })],
      ] as readonly (readonly [string, (n: number) => Partial<TextStyle>])[]
    ).map(([name, patch]) => [name, (n: number) => setTextStyle(start, { ...on, patch: patch(n) })]),
  ),
};

const BAD = [Number.NaN, Infinity, -Infinity, 1e300, -1e300, 1e9, -1e9, 5e-324, 0, -0, -1, 0.5, 1e6];
const anyNumber = fc.oneof(fc.constantFrom(...BAD), fc.double(), fc.integer({ min: -1e6, max: 1e6 }));

describe('a number of any size, or none at all', () => {
  test.each(Object.entries(WITH_NUMBER))(
    '%s: makes a design that a file holds, or is refused with a reason',
    (_name, command) => {
      let done = 0;
      const check = (n: number): void => {
        const result = command(n);
        if (result.ok) expectStorable(result.design);
        else expect(result.diagnostics.every(({ severity }) => severity === 'error')).toBe(true);
        if (result.ok) done += 1;
      };
      for (const n of BAD) check(n);
      fc.assert(fc.property(anyNumber, check), { seed, numRuns: 15 });
      expect(done).toBeGreaterThan(0);
    },
  );

  test.each([240, 0, -5, 1e9])('an ink limit of %s keeps parts of ink between none and full', (limit) => {
    for (const result of [limitNodeInk(start, { ...on, limit }), limitBackgroundInk(start, { pageId, limit })]) {
      if (!result.ok) throw new Error('refused');
      expectStorable(result.design);
    }
  });

  test('what came in far out may come nearer, not go farther', () => {
    const far = sampleDesign([shapeNode('a', { x: 5e6 })]);
    expect(moveNodes(far, { pageId, nodeIds: ['a'], dx: -1000, dy: 0 }).ok).toBe(true);
    expect(moveNodes(far, { pageId, nodeIds: ['a'], dx: 1000, dy: 0 })).toMatchObject({
      diagnostics: [{ code: 'node/out-of-range', at: { nodeId: 'a', pageId } }],
    });
  });
});

describe('words without end', () => {
  const long = 'Mừng Đảng, mừng Xuân! '.normalize('NFD').repeat(5000);
  const ink = { id: 'own-1', name: long, cmyk: { c: 0, m: 1, y: 1, k: 0 }, rgb: '#cc2222' };
  test.each<[string, CommandResult]>([
    ['slogan', setSlogan(start, { text: long })],
    ['slot', setSlotText(start, { slot: 'unit', text: long })],
    ['own words', setNodeText(start, { pageId, nodeId: 'own-words', text: long })],
    ['name of the design', renameDesign(start, { name: long })],
    ['name of an object', renameNode(start, { pageId, nodeId: 'plate', name: long })],
    ['name of an ink', addInk(start, { ink })],
  ])('%s: as much is kept as a file holds', (_name, result) => {
    if (!result.ok) throw new Error('refused');
    expect(result.design).not.toBe(start);
    expectStorable(result.design);
  });

  test('more guides than a file holds', () => {
    const guides = Array.from({ length: 300 }, (_unused, at) => ({ axis: 'y', at }) as const);
    const result = setGuides(start, { pageId, guides });
    if (!result.ok) throw new Error('refused');
    expect(result.design.pages[0]?.guides).toHaveLength(200);
    expectStorable(result.design);
  });
});

describe('pictures of any shape', () => {
  const strip = (widthPx: number, heightPx: number): Picture => ({
    id: `sha256-${'c'.repeat(64)}`,
    name: 'dai.png',
    type: 'image/png',
    widthPx,
    heightPx,
    base64: 'AAAA',
  });

  test('a strip one dot high goes into slots and frames, and something of it is always seen', () => {
    for (const picture of [strip(65_535, 1), strip(1, 65_535), strip(1, 1)]) {
      const boxes = [100_000, 1, 0.1].flatMap((width) => [0.1, 100_000].map((height) => ({ ...whole, width, height })));
      for (const box of boxes) {
        const boxed = setNodeBox(start, { pageId, nodeId: 'photo', box });
        if (!boxed.ok) throw new Error('refused');
        const shown = showPicture(boxed.design, { pageId, nodeIds: ['photo'], picture });
        const filled = fillPictureSlot(boxed.design, { slot: 'logo', picture });
        for (const result of [shown, filled]) {
          if (!result.ok) throw new Error('refused');
          expectStorable(result.design);
          for (const node of result.design.pages[0]?.nodes ?? []) {
            if (node.kind !== 'image') continue;
            expect(Math.min(node.crop.width, node.crop.height)).toBeGreaterThan(0);
            expect(node.crop.x + node.crop.width).toBeLessThanOrEqual(1 + 1e-9);
            expect(node.crop.y + node.crop.height).toBeLessThanOrEqual(1 + 1e-9);
          }
        }
      }
    }
  });

  test('the height of a locked frame stays, whatever is said of its cut', () => {
    const design = {
      ...start,
      pages: start.pages.map((page) => ({
        ...page,
        nodes: page.nodes.map((node) => (node.id === 'photo' ? { ...node, lock: { position: true } } : node)),
      })),
    };
    expect(reframeImage(design, { pageId, nodeId: 'photo', frame: { height: 5 } }).ok).toBe(false);
    expect(reframeImage(design, { pageId, nodeId: 'photo', frame: { crop: { ...whole, height: 0.5 } } }).ok).toBe(true);
  });
});

test('groups in groups, to where a file holds no more', () => {
  let design = sampleDesign([shapeNode('a'), shapeNode('b', { x: 50 })]);
  let top = 'a';
  let refused: CommandResult | undefined;
  for (let depth = 0; depth < 120 && !refused; depth++) {
    const beside = shapeNode(`b${depth}`, { x: depth });
    const page = { ...(design.pages[0] as (typeof design.pages)[0]) };
    design = { ...design, pages: [{ ...page, nodes: [...page.nodes, beside] }] };
    const result = groupNodes(design, { pageId, nodeIds: [top, beside.id], groupId: `g${depth}`, name: 'Nhóm' });
    if (!result.ok) refused = result;
    else design = result.design;
    top = `g${depth}`;
  }
  expect(refused).toMatchObject({ diagnostics: [{ code: 'node/groups-too-deep' }] });
  expectStorable(design);
});
