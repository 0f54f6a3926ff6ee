import { expect, test } from 'vitest';
import { createPictureLibrary } from '../../src/editor/pictures/picture-library.ts';
import type { Design, Picture } from '../../src/model/design.ts';
import { sampleDesign } from '../model/sample-design.ts';

const picture = (id: string, widthPx: number, heightPx: number): Picture => ({
  id,
  name: id,
  type: 'image/png',
  widthPx,
  heightPx,
  base64: 'AAAA',
});
const designOf = (...pictures: readonly Picture[]): Design => ({ ...sampleDesign(), pictures });
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

test('pictures are decoded once, as stored, large ones smaller; those of other designs are let go when there are too many', async () => {
  const asked: (readonly [id: string, options: ImageBitmapOptions])[] = [];
  let next = '';
  const library = createPictureLibrary((_blob, options) => {
    asked.push([next, options]);
    const [width, height] = [options.resizeWidth ?? 4000, options.resizeHeight ?? 5000];
    return next === 'broken' ? Promise.reject(new Error('broken')) : Promise.resolve({ width, height } as ImageBitmap);
  });
  let heard = 0;
  library.subscribe(() => (heard += 1));
  const show = async (design: Design, id: string) => {
    next = id;
    library.find(design, id);
    await settled();
    return library.find(design, id);
  };
  const small = designOf(picture('small', 4000, 5000));
  expect(await show(small, 'small')).toMatchObject({ width: 4000, height: 5000 });
  expect(asked).toEqual([['small', { imageOrientation: 'none' }]]);
  const large = designOf(picture('large', 12_000, 8000));
  const shown = await show(large, 'large');
  expect(shown && (shown.width * shown.height) / 1e6).toBeCloseTo(24, 1);
  expect(asked[1]?.[1]).toMatchObject({ imageOrientation: 'none', resizeQuality: 'high' });
  expect(await show(designOf(picture('broken', 1, 1)), 'broken')).toBeUndefined();
  expect(await show(large, 'unknown')).toBeUndefined();
  expect(heard).toBe(2);
  const many = Array.from({ length: 6 }, (_unused, i) => picture(`m${i}`, 4000, 5000));
  for (const one of many) await show(designOf(...many), one.id);
  const before = asked.length;
  await show(small, 'small');
  expect(asked.length).toBe(before + 1);
  await show(designOf(...many), 'm5');
  expect(asked.length).toBe(before + 1);
});
