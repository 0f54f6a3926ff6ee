import { describe, expect, test } from 'vitest';
import { createClip, parseClip, plainTextOf } from '../../src/editor/clipboard/clip.ts';
import { placeClip } from '../../src/editor/clipboard/paste-objects.ts';
import { saysMoreThan } from '../../src/editor/clipboard/system-clipboard.ts';
import { describePixels } from '../../src/editor/pictures/pixel-kind.ts';
import { pictureTitle, placePictures } from '../../src/editor/pictures/place-pictures.ts';
import { tiffPixels } from '../../src/editor/pictures/tiff-pixels.ts';
import type { Page, Picture } from '../../src/model/design.ts';
import { addNodes } from '../../src/model/pictures.ts';
import { parsePicture } from '../../src/pictures/parse-picture.ts';
import { decode } from 'tiff';
import { jpegFile, tiffFile } from '../pictures/sample-pictures.ts';
import { sampleDesign } from '../model/sample-design.ts';

const read = parsePicture(jpegFile(), 'Ảnh chụp.JPG');
if (!read.ok || read.value.kind !== 'ready') throw new Error('sample');
const sample: Picture = read.value.picture;
const sized = (widthPx: number, heightPx: number, orientation: 1 | 6 = 1): Picture => ({
  ...sample,
  widthPx,
  heightPx,
  ...(orientation === 1 ? {} : { orientation }),
});
const design = sampleDesign([]);
const [page] = design.pages as readonly [Page];
const ids = (): (() => string) => {
  let next = 0;
  return () => `n${(next += 1)}`;
};

describe('new pictures on a page', () => {
  test('keep their proportions, take at most 60 % of a side and stay on the page', () => {
    for (const picture of [
      sized(6000, 4000),
      sized(4000, 6000),
      sized(9000, 90),
      sized(64, 64),
      sized(6000, 4000, 6),
    ]) {
      const [node] = placePictures(page, [picture], ids(), { x: 5990, y: -50 });
      if (!node) throw new Error('not placed');
      const upright =
        picture.orientation === 6 ? picture.heightPx / picture.widthPx : picture.widthPx / picture.heightPx;
      expect(node.width / node.height / upright).toBeCloseTo(1, 2);
      expect(node.width).toBeLessThanOrEqual(3600);
      expect(node.height).toBeLessThanOrEqual(600);
      expect(node.x + node.width).toBeLessThanOrEqual(6000.1);
      expect(node.y).toBe(0);
    }
  });

  test('a small logo isn’t blown up, nor too small to be found; on a board a pixel is a dot', () => {
    expect(placePictures(page, [sized(300, 300)], ids())[0]).toMatchObject({
      width: 238.13,
      height: 238.13,
      x: 2880.9,
      y: 380.9,
    });
    expect(placePictures(page, [sized(10, 10)], ids())[0]?.width).toBe(150);
    const board = { ...page, format: { ...page.format, widthMm: 1280, heightMm: 640, px: { width: 128, height: 64 } } };
    expect(placePictures(board, [sized(32, 32)], ids())[0]?.width).toBe(320);
  });

  test('several stand beside each other’s corner, named after their files', () => {
    const nodes = placePictures(page, [sample, sample], ids());
    expect((nodes[1]?.x ?? 0) - (nodes[0]?.x ?? 0)).toBe(50);
    expect(nodes.map((node) => node.name)).toEqual(['Ảnh chụp', 'Ảnh chụp']);
    expect(pictureTitle({ ...sample, name: '.png' })).toBe('.png');
  });
});

test('copied pictures take their bytes along to another design, and leave their slot behind', async () => {
  const [node] = placePictures(page, [sample], ids());
  if (!node) throw new Error('not placed');
  const slotted = { ...node, slot: 'photo' };
  const added = addNodes(design, { pageId: page.id, nodes: [slotted], pictures: [sample] });
  if (!added.ok) throw new Error('refused');
  const clip = createClip(added.design, page, [slotted]);
  // Other programs get no megabytes of letters.
  expect(plainTextOf(added.design, clip)).not.toContain(sample.base64);
  const parsed = await parseClip(JSON.stringify(clip));
  if (!parsed.ok) throw new Error('damaged');
  expect(parsed.value.pictures).toEqual([sample]);
  const [copy] = placeClip(sampleDesign(), page, parsed.value, { inPlace: true, times: 0, newId: () => 'new' });
  expect(copy).toEqual({ ...node, id: 'new' });
});

test('words beside a pasted picture come first, file names do not', () => {
  const files = [new File([], 'image.png')];
  expect(saysMoreThan('Việt Nam', files)).toBe(true);
  expect(saysMoreThan('image.png', files)).toBe(false);
  expect(saysMoreThan(' ', files)).toBe(false);
});

test('pixels are told apart: photographs, drawings, see-through ones, strip by strip', () => {
  const pixels = (count: number, colour: (i: number) => readonly number[]) =>
    Uint8ClampedArray.from({ length: count }, (_unused, i) => colour(i >> 2)[i & 3] ?? 255);
  const many = pixels(400_000, (i) => [i & 255, (i >> 8) & 255, 0]);
  const colours = new Set<number>();
  expect(
    describePixels(
      pixels(4000, () => [200, 16, 46]),
      colours,
    ),
  ).toBe('drawing');
  expect(describePixels(many, colours)).toBe('photograph');
  expect(describePixels(new Uint8ClampedArray(), colours)).toBe('photograph');
  expect(
    describePixels(
      pixels(400, (i) => [0, 0, 0, i === 99 ? 254 : 255]),
      new Set(),
    ),
  ).toBe('see-through');
});

describe('TIFF', () => {
  test.each([
    ['RGB', { samples: 3, bits: 8, type: 2 }, [10, 20, 30, 40, 50, 60], [10, 20, 30, 255, 40, 50, 60, 255]],
    [
      'RGB with transparency',
      { samples: 4, bits: 8, type: 2 },
      [10, 20, 30, 40, 50, 60, 70, 80],
      [10, 20, 30, 40, 50, 60, 70, 80],
    ],
    ['gray', { samples: 1, bits: 8, type: 1 }, [0, 200], [0, 0, 0, 255, 200, 200, 200, 255]],
    ['gray, white first', { samples: 1, bits: 8, type: 0 }, [0, 200], [255, 255, 255, 255, 55, 55, 55, 255]],
    ['gray of 16 bits', { samples: 1, bits: 16, type: 1 }, [0, 65_535], [0, 0, 0, 255, 255, 255, 255, 255]],
  ])('%s', (_kind, form, samples, rgba) => {
    const [ifd] = decode(tiffFile(2, 1, form, samples));
    expect(ifd && [...tiffPixels(ifd)]).toEqual(rgba);
  });
});
