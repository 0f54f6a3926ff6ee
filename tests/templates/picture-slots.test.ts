import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setSlogan, setSlotPicture } from '../../src/model/content-commands.ts';
import type { Design, ImageNode, Page, SlotPicture } from '../../src/model/design.ts';
import { moveNodes } from '../../src/model/node-commands.ts';
import { parseDesign, serializeDesign } from '../../src/model/parse-design.ts';
import { compileScene } from '../../src/scene/compile-scene.ts';
import { createDesign, layOutPage } from '../../src/templates/create-design.ts';
import { framePicture } from '../../src/templates/frame-picture.ts';
import { layOutOwn, markTemplate, ownSlots } from '../../src/templates/own-template.ts';
import { parseTemplate } from '../../src/templates/parse-template.ts';
import { followSiblings, type PageBase } from '../../src/templates/sibling-pages.ts';
import { createFontRegistry } from '../../src/typesetting/fonts/font-registry.ts';
import { BARE, formatById } from './project-templates.ts';

const SIDE = { top: 'field.top', bottom: 'field.bottom' };
const ITEMS = [
  { id: 'panel', name: 'Ảnh', draw: 'image', slot: 'photo', box: { ...SIDE, left: 'field.left', width: '0.3w' } },
  {
    id: 'leaf',
    name: 'Hình thay ảnh',
    draw: 'ornament',
    ornament: 'nhanh-la',
    tones: { main: 'chu', second: 'chu' },
    unless: 'photo',
    box: { ...SIDE, left: 'field.left', width: '0.1w' },
  },
  {
    id: 'logo',
    name: 'Logo',
    draw: 'image',
    slot: 'logo',
    fit: 'contain',
    box: { left: 'field.left', top: 'field.top', height: 0.1, maxWidth: 0.3 },
  },
  {
    id: 'bust',
    name: 'Tượng',
    draw: 'image',
    slot: 'bust',
    empty: 'held',
    box: { cx: 'page.cx', cy: 'page.cy', width: 0.1, height: 0.2 },
  },
  {
    id: 'slogan',
    name: 'Khẩu hiệu',
    draw: 'text',
    slot: 'slogan',
    style: 'slogan',
    box: { ...SIDE, left: ['panel.right + 0.1', 'leaf.right + 0.1'], right: 'field.right' },
  },
];
const SLOTS = [
  { name: 'slogan', label: 'Khẩu hiệu', required: true },
  { name: 'photo', label: 'Ảnh', holds: 'image' },
  { name: 'logo', label: 'Logo', holds: 'logo' },
  { name: 'bust', label: 'Tượng', holds: 'image' },
];

function read(items: readonly object[] = ITEMS) {
  return parseTemplate(
    {
      schema: 1,
      id: 'thu',
      name: 'Thử',
      description: '',
      occasions: [],
      kinds: ['pano'],
      slots: SLOTS,
      palette: { nen: 'do-co', chu: 'trang' },
      styles: { slogan: { font: 'be-vietnam-pro-800', fill: 'chu' } },
      variants: [{ for: ['very-wide', 'wide', 'landscape', 'near-square', 'tall', 'very-tall'], ground: 'nen', items }],
    },
    'thu.json',
  );
}
const parsed = read();
if (!parsed.ok) throw new Error(JSON.stringify(parsed.diagnostics));
const TEMPLATE = parsed.value;
const PANO = formatById('pano-6000x3000');
const WIDE: SlotPicture = { assetId: `sha256-${'a'.repeat(64)}`, aspect: 2 };
const HIGH: SlotPicture = { assetId: `sha256-${'b'.repeat(64)}`, aspect: 0.5, focus: { x: 0.5, y: 0 } };

const baseOf: PageBase = (design, page) => {
  const laid = layOutPage(TEMPLATE, design.content, page.format, page.id);
  return laid.ok ? laid.value : undefined;
};

function make(): Design {
  const made = createDesign({ id: 'd', name: 'D' }, BARE, TEMPLATE, PANO);
  if (!made.ok) throw new Error('no design');
  const second = layOutPage(TEMPLATE, BARE, formatById('pano-2000x3000'), 'p2');
  if (!second.ok) throw new Error('no page');
  const picture = ({ assetId, aspect }: SlotPicture) =>
    ({ id: assetId, name: 'a.png', type: 'image/png', widthPx: 100 * aspect, heightPx: 100, base64: '' }) as const;
  return { ...made.value, pages: [...made.value.pages, second.value], pictures: [picture(WIDE), picture(HIGH)] };
}

function fill(design: Design, slot: string, picture?: SlotPicture): Design {
  const result = setSlotPicture(design, picture ? { slot, picture } : { slot });
  if (!result.ok) throw new Error('refused');
  return followSiblings({ before: design, after: result.design, pageId: 'page-1', baseOf });
}

function image(page: Page | undefined, id: string): ImageNode | undefined {
  const found = page?.nodes.find((node) => node.id === id);
  return found?.kind === 'image' ? found : undefined;
}

const seen = ({ crop, width, height }: ImageNode, aspect: number): number =>
  width / crop.width / (height / crop.height) / aspect;

describe('picture slots', () => {
  test('empty: the room goes to the slogan or to what stands in for the picture; held slots wait and print nothing', () => {
    const [page] = make().pages;
    expect(page?.nodes.map((node) => node.id)).toEqual(['leaf', 'bust', 'slogan']);
    expect(image(page, 'bust')).toMatchObject({ assetId: '', slot: 'bust' });
    const design = make();
    const { scene } = compileScene(design, 'page-1', createFontRegistry([]));
    expect(scene.items.some((item) => item.kind === 'image')).toBe(false);
  });

  test('filled: on every page, cut and never stretched, the logo whole', () => {
    const design = fill(fill(make(), 'photo', HIGH), 'logo', WIDE);
    for (const page of design.pages) {
      expect(page.nodes.some((node) => node.id === 'leaf')).toBe(false);
      const [panel, logo] = [image(page, 'panel'), image(page, 'logo')];
      expect(panel && seen(panel, HIGH.aspect)).toBeCloseTo(1, 3);
      expect(panel?.crop.y).toBe(0);
      expect(logo && logo.width / logo.height).toBeCloseTo(2, 3);
      expect(logo?.crop).toEqual({ x: 0, y: 0, width: 1, height: 1 });
    }
    expect(fill(fill(design, 'photo'), 'logo')).toEqual(make());
  });

  test('stays through other words and other formats, and through saving', () => {
    const design = fill(make(), 'photo', WIDE);
    const said = setSlogan(design, { text: 'Vì trẻ em!' });
    if (!said.ok) throw new Error('refused');
    const after = followSiblings({ before: design, after: said.design, pageId: 'page-1', baseOf });
    expect(after.pages.map((page) => image(page, 'panel')?.assetId)).toEqual([WIDE.assetId, WIDE.assetId]);
    const saved = parseDesign(serializeDesign(design), 'a.khauhieu');
    expect(saved.ok && saved.value).toEqual(design);
  });

  test('what was moved by hand stays with its cut; another picture begins anew', () => {
    const design = fill(make(), 'photo', WIDE);
    const moved = moveNodes(design, { pageId: 'page-1', nodeIds: ['panel'], dx: 100, dy: 0 });
    if (!moved.ok) throw new Error('refused');
    const kept = fill(moved.design, 'logo', HIGH);
    expect(image(kept.pages[0], 'panel')).toEqual(image(moved.design.pages[0], 'panel'));
    const other = fill(moved.design, 'photo', HIGH);
    expect(image(other.pages[0], 'panel')).toEqual(image(fill(make(), 'photo', HIGH).pages[0], 'panel'));
  });

  test('no picture that the design hasn’t', () => {
    const { pictures: _pictures, ...bare } = make();
    expect(() => setSlotPicture(bare, { slot: 'photo', picture: WIDE })).toThrow(RangeError);
  });

  test('a picture is never stretched, whatever its box', () => {
    const size = fc.double({ min: 1, max: 10_000, noNaN: true });
    fc.assert(
      fc.property(size, size, fc.double({ min: 0.1, max: 10, noNaN: true }), (width, height, aspect) => {
        const box = { x: 0, y: 0, width, height };
        const whole = framePicture({ aspect }, box, 'contain', { x: 1, y: 0 });
        expect(whole.width).toBeLessThanOrEqual(width + 0.01);
        expect(whole.height).toBeLessThanOrEqual(height + 0.01);
        const { crop } = framePicture({ aspect, focus: { x: 1, y: 0 } }, box, 'cover', { x: 0, y: 0 });
        expect(Math.max(crop.width, crop.height)).toBeCloseTo(1, 5);
        expect(crop.x + crop.width).toBeLessThanOrEqual(1.000001);
      }),
      { seed: 20250902 },
    );
  });

  test('a template that draws words as a picture is refused with its place', () => {
    const wrong = read(ITEMS.map((item) => (item.id === 'panel' ? { ...item, slot: 'slogan' } : item)));
    expect(wrong.diagnostics).toMatchObject([
      { code: 'template/wrong-slot', at: { file: 'thu.json', path: 'variants[0].items[0].slot' } },
    ]);
    const unknown = read(ITEMS.map((item) => (item.id === 'leaf' ? { ...item, unless: 'anh' } : item)));
    expect(unknown.diagnostics).toMatchObject([
      { code: 'template/unknown-slot', at: { path: 'variants[0].items[1].unless' } },
    ]);
  });
});

test('pictures marked in a template of one’s own become slots', () => {
  const design = fill(make(), 'photo', WIDE);
  const [page] = design.pages;
  const panel = image(page, 'panel');
  if (!page || !panel) throw new Error('no panel');
  const { slot: _slot, ...free } = panel;
  const loose = { ...design, pages: [{ ...page, nodes: [free] }] };
  const own = markTemplate(loose, { id: 'mau', name: 'Mẫu', slots: { panel: 'rieng-1' }, lockRest: true });
  expect(ownSlots(own, 'picture')).toEqual([{ slot: 'rieng-1', name: 'Ảnh' }]);
  expect(own.content.pictures?.['rieng-1']?.aspect).toBeCloseTo(2, 3);
  const empty = layOutOwn(own, formatById('pano-2000x3000'), BARE, 'p');
  expect(image(empty, 'panel')?.assetId).toBe('');
  const filled = layOutOwn(own, formatById('pano-2000x3000'), { ...BARE, pictures: { 'rieng-1': HIGH } }, 'p');
  const shown = image(filled, 'panel');
  expect(shown?.assetId).toBe(HIGH.assetId);
  expect(shown && seen(shown, HIGH.aspect)).toBeCloseTo(1, 3);
});
