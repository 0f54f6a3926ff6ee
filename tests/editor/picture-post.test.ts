import { expect, test } from 'vitest';
import { PicturePost } from '../../src/editor/export/picture-post.ts';
import type { Picture } from '../../src/model/design.ts';
import { decodeBase64, encodeBase64 } from '../../src/pictures/base64.ts';
import { sampleDesign } from '../model/sample-design.ts';

const picture = (id: string, bytes: Uint8Array): Picture => ({
  id,
  name: id,
  type: 'image/png',
  widthPx: 1,
  heightPx: 1,
  base64: encodeBase64(bytes),
});

test('a picture’s bytes go to the worker once, the design without them; a new worker gets them again', () => {
  const post = new PicturePost();
  const design = {
    ...sampleDesign(),
    pictures: [picture('a', Uint8Array.of(1, 2, 3)), picture('b', Uint8Array.of(4))],
  };
  const first = post.pack(design);
  expect(first.pictures.map(({ id, bytes }) => [id, ...bytes])).toEqual([
    ['a', 1, 2, 3],
    ['b', 4],
  ]);
  expect(first.design.pictures?.map(({ id, base64 }) => [id, base64])).toEqual([
    ['a', ''],
    ['b', ''],
  ]);
  expect(decodeBase64(design.pictures[0]?.base64 ?? '')).toEqual(Uint8Array.of(1, 2, 3));
  const more = { ...design, pictures: [...design.pictures, picture('c', Uint8Array.of(5))] };
  expect(post.pack(more).pictures.map(({ id }) => id)).toEqual(['c']);
  expect(post.pack(design).pictures).toEqual([]);
  post.forget();
  expect(post.pack(design).pictures).toHaveLength(2);
  expect(post.pack(sampleDesign())).toEqual({ design: sampleDesign(), pictures: [] });
});
