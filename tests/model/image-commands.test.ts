import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverCrop } from '../../src/model/picture-crop.ts';
import type { Command } from '../../src/model/command.ts';
import type { Design, ImageNode, Picture } from '../../src/model/design.ts';
import { fillPictureSlot, reframeImage, replacePicture, setMask, showPicture } from '../../src/model/image-commands.ts';
import { walkNodes } from '../../src/model/node-tree.ts';
import { addPictures, removePictures, uprightAspect } from '../../src/model/pictures.ts';
import { parseDesign, serializeDesign } from '../../src/model/parse-design.ts';
import { groupNode, imageNode, sampleDesign, shapeNode } from './sample-design.ts';

const picture = (digit: string, widthPx: number, heightPx: number): Picture => ({
  id: `sha256-${digit.repeat(64)}`,
  name: `${digit}.jpg`,
  type: 'image/jpeg',
  widthPx,
  heightPx,
  base64: 'AAAA',
});
const wide = picture('a', 400, 200);
const tall = { ...picture('b', 400, 200), orientation: 6 } as const;

const image = (id: string, overrides: Partial<ImageNode> = {}): ImageNode =>
  imageNode(id, { assetId: wide.id, ...overrides });

const first: Design = {
  ...sampleDesign([image('i'), groupNode('g', [image('j', { height: 40 })]), shapeNode('s')]),
  pictures: [wide],
};

function run<Args>(command: Command<Args>, args: Args, design = first): Design {
  const result = command(design, args);
  if (!result.ok) throw new Error(result.diagnostics.map((finding) => finding.code).join());
  expect(parseDesign(serializeDesign(result.design)).ok).toBe(true);
  return result.design;
}

const images = (design: Design): readonly ImageNode[] =>
  design.pages.flatMap((page) => [...walkNodes(page.nodes)]).flatMap((node) => (node.kind === 'image' ? [node] : []));

describe('pictures in frames', () => {
  test('another picture takes the frame, cut to fill it, whichever way the camera was held', () => {
    expect(uprightAspect(tall)).toBe(0.5);
    const [node, other] = images(run(showPicture, { pageId: 'page-1', nodeIds: ['i'], picture: tall }));
    expect(node).toMatchObject({
      assetId: tall.id,
      width: 40,
      height: 20,
      crop: { x: 0, y: 0.375, width: 1, height: 0.25 },
    });
    expect(other?.assetId).toBe(wide.id);
  });

  test('replacing goes everywhere: in groups, on all pages, in slots', () => {
    const [page] = first.pages;
    if (!page) throw new Error('no page');
    const pictures = {
      photo: { assetId: wide.id, aspect: 2, focus: { x: 1, y: 0 } },
      logo: { assetId: 'x', aspect: 1 },
    };
    const design: Design = {
      ...first,
      content: { ...first.content, pictures },
      pages: [page, { ...page, id: 'page-2' }],
    };
    const after = run(replacePicture, { pictureId: wide.id, picture: tall }, design);
    expect(images(after).map((node) => node.assetId)).toEqual([tall.id, tall.id, tall.id, tall.id]);
    expect(after.content.pictures).toEqual({
      photo: { assetId: tall.id, aspect: 0.5 },
      logo: { assetId: 'x', aspect: 1 },
    });
    // The old one stays at hand until the file is written.
    expect(after.pictures).toHaveLength(2);
  });

  test('a slot is filled and emptied on all pages at once; other frames stay', () => {
    const slotted = [image('i', { assetId: '', slot: 'photo' }), image('j')];
    const [page] = sampleDesign(slotted).pages;
    if (!page) throw new Error('no page');
    const design: Design = { ...first, pages: [page, { ...page, id: 'page-2' }] };
    const filled = run(fillPictureSlot, { slot: 'photo', picture: tall }, design);
    expect(filled.content.pictures).toEqual({ photo: { assetId: tall.id, aspect: 0.5 } });
    expect(images(filled).map((node) => node.assetId)).toEqual([tall.id, wide.id, tall.id, wide.id]);
    expect(images(filled)[0]?.crop).toEqual({ x: 0, y: 0.375, width: 1, height: 0.25 });
    expect(run(fillPictureSlot, { slot: 'photo' }, filled)).toEqual({ ...design, pictures: [wide, tall] });
  });

  test('frame and cut change together; a locked picture says why not', () => {
    const frame = { x: 5, width: 10, crop: { x: 0.5, y: 0, width: 0.25, height: 1 } };
    expect(images(run(reframeImage, { pageId: 'page-1', nodeId: 'i', frame }))[0]).toMatchObject(frame);
    const locked = { ...first, pages: sampleDesign([image('i', { lock: { position: true } })]).pages };
    expect(reframeImage(locked, { pageId: 'page-1', nodeId: 'i', frame })).toMatchObject({
      ok: false,
      diagnostics: [{ code: 'lock/position' }],
    });
    expect(reframeImage(locked, { pageId: 'page-1', nodeId: 'i', frame: { crop: frame.crop } }).ok).toBe(true);
  });

  test('a mask comes and goes; shapes are left alone', () => {
    const on = { pageId: 'page-1', nodeIds: ['i', 's'] };
    const masked = run(setMask, { ...on, mask: { kind: 'star', points: 5, inner: 0.4 } });
    expect(images(masked)[0]?.mask).toEqual({ kind: 'star', points: 5, inner: 0.4 });
    expect(run(setMask, { ...on, mask: undefined }, masked)).toEqual(first);
  });

  test('only pictures that nothing shows are removed', () => {
    const design = run(addPictures, { pictures: [tall] });
    expect(run(removePictures, { pictureIds: [wide.id, tall.id] }, design)).toEqual(first);
    expect(removePictures(first, { pictureIds: [wide.id] })).toEqual({ ok: true, design: first });
  });
});

test('a cut always lies in the picture, has the proportions of the box and reaches an edge', () => {
  const side = fc.double({ min: 50, max: 10_000, noNaN: true });
  const part = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      side,
      side,
      fc.double({ min: 0.05, max: 20, noNaN: true }),
      part,
      part,
      (width, height, aspect, x, y) => {
        const crop = coverCrop({ aspect, focus: { x, y } }, { width, height });
        expect(Math.min(crop.x, crop.y, 1 - crop.x - crop.width, 1 - crop.y - crop.height)).toBeGreaterThan(-1e-6);
        expect(Math.max(crop.width, crop.height)).toBe(1);
        const shown = (crop.width / crop.height) * aspect;
        expect(Math.abs(shown * height - width)).toBeLessThan(0.02 * width + 1e-3 * Math.max(width, height));
      },
    ),
    { seed: 20250902 },
  );
});
