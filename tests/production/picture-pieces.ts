import { openColourConversion } from '../../src/colour-conversion/open-colour-conversion.ts';
import type { Design, ImageNode, Picture } from '../../src/model/design.ts';
import type { PictureSource } from '../../src/production/open-picture.ts';
import { FOGRA39 } from '../renderers/pdf/press-scenes.ts';
import { pieceOf } from './pieces.ts';

export const CONVERSION = openColourConversion();

export function sourceOf(design: Design): PictureSource {
  return { design, profile: FOGRA39.bytes, openConversion: () => CONVERSION };
}

export const imageNode = (picture: Picture, over: Partial<ImageNode> = {}): ImageNode => ({
  kind: 'image',
  id: `photo-${picture.id.slice(7, 13)}`,
  name: 'Ảnh',
  x: 100,
  y: 100,
  width: 600,
  height: 400,
  angleDeg: 0,
  opacity: 1,
  assetId: picture.id,
  crop: { x: 0, y: 0, width: 1, height: 1 },
  ...over,
});

/** A banner with pictures laid over it. */
export function pieceWithPictures(...shown: readonly (readonly [Picture, Partial<ImageNode>?])[]): Design {
  const design = pieceOf('bangron-ngang-6000x1000');
  const nodes = shown.map(([picture, over]) => imageNode(picture, over));
  const [page] = design.pages;
  if (!page) throw new Error('no page');
  const pictures = [...new Map(shown.map(([picture]) => [picture.id, picture])).values()];
  return { ...design, pictures, pages: [{ ...page, nodes: [...page.nodes, ...nodes] }] };
}
