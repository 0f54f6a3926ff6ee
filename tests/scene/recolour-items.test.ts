import { expect, test } from 'vitest';
import { solid, type Paint } from '../../src/colour/ink.ts';
import { NAMED_INKS } from '../../src/colour/named-inks.ts';
import { IDENTITY } from '../../src/geometry/matrix.ts';
import { rectPath } from '../../src/geometry/path.ts';
import type { GroupItem, SceneItem } from '../../src/scene/display-list.ts';
import { createRecolouring } from '../../src/scene/recolour-items.ts';

const { flagRed, starYellow, white } = NAMED_INKS;
const box = { x: 0, y: 0, width: 2, height: 1 };
const blend: Paint = {
  kind: 'linear',
  angleDeg: 0,
  stops: [
    { at: 0, ink: flagRed },
    { at: 1, ink: starYellow },
  ],
};
const image: SceneItem = { kind: 'image', from: 'i', assetId: 'a', box, crop: box };
const line: SceneItem = {
  kind: 'path',
  from: 'p',
  path: rectPath(box),
  fill: blend,
  stroke: { paint: solid(white), widthMm: 1, join: 'round' },
};
const words: SceneItem = {
  kind: 'glyphs',
  from: 't',
  fontId: 'f',
  sizeMm: 1,
  glyphs: [],
  text: '',
  line: 0,
  fill: solid(flagRed),
};
const group: GroupItem = {
  kind: 'group',
  from: 'g',
  transform: IDENTITY,
  opacity: 0.5,
  items: [line, words, image],
};

const recolour = createRecolouring((ink) => `look of ${ink.id}`);

test('every ink, in fills, strokes, gradients and groups, shows its other colour; all else stays', () => {
  const text = JSON.stringify(recolour([group]));
  expect(text.match(/look of [a-z-]+/g)).toEqual([
    `look of ${flagRed.id}`,
    `look of ${starYellow.id}`,
    `look of ${white.id}`,
    `look of ${flagRed.id}`,
  ]);
  const back = text
    .replaceAll(`look of ${flagRed.id}`, flagRed.rgb)
    .replaceAll(`look of ${starYellow.id}`, starYellow.rgb)
    .replaceAll(`look of ${white.id}`, white.rgb);
  expect(JSON.parse(back)).toEqual(JSON.parse(JSON.stringify([group])));
});

test('the same item is the same recoloured item; pictures are themselves', () => {
  expect(recolour([line, image])).toEqual(recolour([line, image]));
  expect(recolour([line])[0]).toBe(recolour([line])[0]);
  expect(recolour([image])[0]).toBe(image);
});
