import { describe, expect, test } from 'vitest';
import type { Design, ImageMask, ImageNode, Page, Picture } from '../../src/model/design.ts';
import { addPictures, countPictureUses, uprightSize, withoutUnusedPictures } from '../../src/model/pictures.ts';
import { renderRaster } from '../../src/renderers/raster/render-raster.ts';
import type { RasterImage } from '../../src/renderers/raster/raster-surface.ts';
import { itemBounds } from '../../src/scene/bounds.ts';
import { compileScene } from '../../src/scene/compile-scene.ts';
import { hitTest } from '../../src/scene/hit-test.ts';
import { dumpScene } from '../../src/scene/text-dump.ts';
import { createFontRegistry } from '../../src/typesetting/fonts/font-registry.ts';
import { colouredPixels } from '../pictures/sample-pictures.ts';
import { imageNode, sampleDesign } from '../model/sample-design.ts';

const fonts = createFontRegistry([]);
type Orientation = NonNullable<Picture['orientation']>;
const ORIENTATIONS: readonly Orientation[] = [1, 2, 3, 4, 5, 6, 7, 8];

const picture = (orientation: Orientation = 1): Picture => ({
  id: `sha256-${String(orientation).padStart(64, '0')}`,
  name: 'a.jpg',
  type: 'image/jpeg',
  widthPx: 4,
  heightPx: 2,
  ...(orientation === 1 ? {} : { orientation }),
  base64: 'AAAA',
});

const image = (overrides: Partial<ImageNode> = {}): ImageNode =>
  imageNode('i', { assetId: picture().id, ...overrides });

/** A page of just this size with one picture on it. */
function designWith(node: ImageNode, kept: Picture): Design {
  const sample = sampleDesign();
  const [page] = sample.pages as readonly [Page];
  const format = { ...page.format, widthMm: node.width, heightMm: node.height, bleedMm: 0 };
  return { ...sample, pictures: [kept], pages: [{ ...page, format, nodes: [node] }] };
}

function compile(node: ImageNode, kept = picture()) {
  return compileScene(designWith({ ...node, assetId: kept.id }, kept), 'page-1', fonts).scene;
}

/** How a picture of 4 × 2 pixels is stored by a camera held so that it is seen as `upright` (EXIF 2.32). */
function stored(upright: RasterImage, orientation: Orientation): RasterImage {
  const swap = orientation >= 5;
  const width = swap ? upright.height : upright.width;
  const height = swap ? upright.width : upright.height;
  const rgba = new Uint8ClampedArray(width * height * 4);
  const right = upright.width - 1;
  const bottom = upright.height - 1;
  // Where row 0 and column 0 of what is stored are seen, as the standard words it.
  const seen: Record<Orientation, (row: number, column: number) => readonly [x: number, y: number]> = {
    1: (row, column) => [column, row],
    2: (row, column) => [right - column, row],
    3: (row, column) => [right - column, bottom - row],
    4: (row, column) => [column, bottom - row],
    5: (row, column) => [row, column],
    6: (row, column) => [right - row, column],
    7: (row, column) => [right - row, bottom - column],
    8: (row, column) => [row, bottom - column],
  };
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const [x, y] = seen[orientation](row, column);
      const from = (y * upright.width + x) * 4;
      rgba.set(upright.rgba.subarray(from, from + 4), (row * width + column) * 4);
    }
  }
  return { width, height, rgba };
}

describe('the way a camera was held', () => {
  const upright = colouredPixels(4, 2);
  const draw = (node: ImageNode, orientation: Orientation, widthPx: number, heightPx: number): number[] => {
    const pixels = stored(upright, orientation);
    const kept = { ...picture(orientation), widthPx: pixels.width, heightPx: pixels.height };
    expect(uprightSize(kept)).toEqual({ width: 4, height: 2 });
    return [...renderRaster(compile(node, kept), { widthPx, heightPx, glyphs: fonts, pictures: () => pixels }).rgba];
  };

  test.each(ORIENTATIONS)('orientation %s: seen upright, whole and cropped, pixel for pixel', (orientation) => {
    expect(draw(image(), orientation, 4, 2)).toEqual([...upright.rgba]);
    const crop = { x: 0.25, y: 0.5, width: 0.5, height: 0.5 };
    const part = [...upright.rgba.subarray((4 + 1) * 4, (4 + 3) * 4)];
    expect(draw(image({ height: 10, width: 20, crop }), orientation, 2, 1)).toEqual(part);
  });

  test.each(ORIENTATIONS)('orientation %s: mirrored as it is seen', (orientation) => {
    const [a, b, c, d] = [0, 1, 2, 3].map((x) => [...upright.rgba.subarray(x * 4, x * 4 + 4)]);
    const crop = { x: 0, y: 0, width: 1, height: 0.5 };
    const mirrored = draw(image({ height: 10, crop, flip: { x: true } }), orientation, 4, 1);
    expect(mirrored).toEqual([d, c, b, a].flat());
  });

  test('bounds and dump are those of the upright box', () => {
    const scene = compile(image(), picture(6));
    const item = scene.items[1];
    expect(item && itemBounds(item, fonts)).toEqual({ x: 0, y: 0, width: 40, height: 20 });
    expect(dumpScene(scene, fonts)).toContain('group i [0 1 -1 0 30 -10]');
    expect(dumpScene(scene, fonts)).toContain('box 10,-10 20×40 crop 0 0 1 1');
  });
});

describe('masks', () => {
  test.each<[ImageMask, number]>([
    [{ kind: 'rect', radiusMm: 10 }, 800 - (4 - Math.PI) * 100],
    [{ kind: 'ellipse' }, Math.PI * 20 * 10],
    [{ kind: 'polygon', sides: 4 }, 400],
    [{ kind: 'arc', fromDeg: 0, sweepDeg: 360, inner: 0.5 }, Math.PI * 20 * 10 * 0.75],
  ])('%j cuts the picture for every output', (mask, area) => {
    const scene = compile(image({ mask }));
    const bare = { ...scene, items: scene.items.slice(1) };
    const options = { widthPx: 400, heightPx: 200, glyphs: fonts, pictures: () => colouredPixels(4, 2) };
    const { rgba } = renderRaster(bare, options);
    let covered = 0;
    for (let at = 3; at < rgba.length; at += 4) covered += (rgba[at] ?? 0) / 255;
    expect(covered / 100).toBeCloseTo(area, -0.5);
  });

  test('a mask is mirrored with its picture; the orientation never turns it', () => {
    const mask: ImageMask = { kind: 'polygon', sides: 3 };
    const boxes = ORIENTATIONS.map((orientation) => {
      const item = compile(image({ mask, flip: { y: true } }), picture(orientation)).items[1];
      return item?.kind === 'group' && item.clip && { clip: item.clip, transform: item.transform };
    });
    expect(new Set(boxes.map((box) => JSON.stringify(box))).size).toBe(1);
    expect(boxes[0]).toMatchObject({ transform: [1, 0, 0, -1, 0, 20] });
  });

  test('a click beside the mask goes through', () => {
    const scene = compile(image({ mask: { kind: 'arc', fromDeg: 0, sweepDeg: 90, inner: 0 } }));
    expect(hitTest(scene, { x: 30, y: 5 }, fonts)).toEqual(['i']);
    expect(hitTest(scene, { x: 5, y: 15 }, fonts)).toEqual([]);
  });
});

describe('the pictures of a design', () => {
  test('are kept once, counted, and left out of the file when nothing shows them', () => {
    const design = designWith(image(), picture());
    const added = addPictures(design, { pictures: [picture(), picture(6), picture(6)] });
    if (!added.ok) throw new Error('refused');
    expect(added.design.pictures).toHaveLength(2);
    expect([...countPictureUses(added.design)]).toEqual([[picture().id, 1]]);
    expect(withoutUnusedPictures(added.design)).toEqual(design);
    expect(withoutUnusedPictures(design)).toBe(design);
    expect(withoutUnusedPictures(designWith(image({ assetId: 'none' }), picture()))).not.toHaveProperty('pictures');
  });

  test('what a slot holds is kept though no page shows it', () => {
    const bare = designWith(image({ assetId: 'none' }), picture());
    const pictures = { photo: { assetId: picture().id, aspect: 2 } };
    const design = { ...bare, content: { ...bare.content, pictures } };
    expect(withoutUnusedPictures(design)).toBe(design);
    expect(countPictureUses(design).get(picture().id)).toBe(0);
  });

  test('too many are refused, and the design stays as it was', () => {
    const many = Array.from({ length: 201 }, (_unused, i) => ({ ...picture(), id: `sha256-${i}` }));
    const result = addPictures(sampleDesign(), { pictures: many });
    expect(result).toMatchObject({ ok: false, diagnostics: [{ code: 'picture/design-full' }] });
  });
});
