import { IDENTITY, multiplyMatrices, scaling, translation, type Matrix } from '../geometry/matrix.ts';
import { ellipsePath, roundedRectPath, transformPath, type Path } from '../geometry/path.ts';
import { rectCentre, type Rect } from '../geometry/rect.ts';
import type { Design, ImageMask, ImageNode, Picture } from '../model/design.ts';
import { nodeBox } from '../model/node-tree.ts';
import { findPicture } from '../model/pictures.ts';
import { FORM_SIDE, formPath } from '../model/shape-forms.ts';
import type { GroupItem, ImageItem } from './display-list.ts';

/**
 * A picture: its stored pixels in a box that a group turns upright, mirrors and cuts to its mask, so that no renderer
 * knows of any of them. An empty slot has no ink.
 */
export function compileImage(node: ImageNode, design: Design): readonly (ImageItem | GroupItem)[] {
  const { id: from, assetId, flip, mask } = node;
  if (assetId === '') return [];
  const box = nodeBox(node);
  const orientation = findPicture(design, assetId)?.orientation ?? 1;
  const turned = orientation !== 1;
  const upright = uprightMatrix(orientation);
  const mirror = scaling(flip?.x ? -1 : 1, flip?.y ? -1 : 1);
  const stored: ImageItem = {
    kind: 'image',
    from,
    assetId,
    box: swaps(upright) ? quarterTurned(box) : box,
    crop: turned ? storedCrop(node.crop, upright) : node.crop,
  };
  const mirrored = flip?.x === true || flip?.y === true;
  if (!mask) {
    if (!turned && !mirrored) return [stored];
    return [
      { kind: 'group', from, transform: about(box, multiplyMatrices(mirror, upright)), opacity: 1, items: [stored] },
    ];
  }
  const inside: ImageItem | GroupItem = turned
    ? { kind: 'group', from, transform: about(box, upright), opacity: 1, items: [stored] }
    : stored;
  const transform = mirrored ? about(box, mirror) : IDENTITY;
  return [{ kind: 'group', from, transform, opacity: 1, clip: maskPath(mask, box), items: [inside] }];
}

/** From stored pixels to the upright picture, about the middle (EXIF 2.32, orientation, figure by figure). */
function uprightMatrix(orientation: NonNullable<Picture['orientation']>): Matrix {
  switch (orientation) {
    case 1:
      return IDENTITY;
    case 2:
      return [-1, 0, 0, 1, 0, 0];
    case 3:
      return [-1, 0, 0, -1, 0, 0];
    case 4:
      return [1, 0, 0, -1, 0, 0];
    case 5:
      return [0, 1, 1, 0, 0, 0];
    case 6:
      return [0, 1, -1, 0, 0, 0];
    case 7:
      return [0, -1, -1, 0, 0, 0];
    case 8:
      return [0, -1, 1, 0, 0, 0];
  }
}

/** A linear map done about the middle of a box. */
function about(box: Rect, linear: Matrix): Matrix {
  const { x, y } = rectCentre(box);
  return multiplyMatrices(translation(x, y), multiplyMatrices(linear, translation(-x, -y)));
}

/** Whether a map swaps width and height. */
function swaps([a]: Matrix): boolean {
  return a === 0;
}

/** The box that a quarter turn about its middle brings onto `box`. */
function quarterTurned(box: Rect): Rect {
  const { x, y } = rectCentre(box);
  return { x: x - box.height / 2, y: y - box.width / 2, width: box.height, height: box.width };
}

/** A part of the upright picture as a part of the stored one, both in fractions. */
function storedCrop(crop: Rect, upright: Matrix): Rect {
  const [a, b, c, d] = upright;
  const x = crop.x + crop.width / 2 - 0.5;
  const y = crop.y + crop.height / 2 - 0.5;
  const [width, height] = swaps(upright) ? [crop.height, crop.width] : [crop.width, crop.height];
  // The inverse of these maps is their transpose.
  return { x: a * x + b * y + 0.5 - width / 2, y: c * x + d * y + 0.5 - height / 2, width, height };
}

/** The outline of a mask in the box of its picture. */
export function maskPath(mask: ImageMask, box: Rect): Path {
  switch (mask.kind) {
    case 'rect':
      return roundedRectPath(box, mask.radiusMm);
    case 'ellipse':
      return ellipsePath(box);
    case 'polygon':
    case 'star':
    case 'arc':
      return transformPath(
        multiplyMatrices(translation(box.x, box.y), scaling(box.width / FORM_SIDE, box.height / FORM_SIDE)),
        formPath(mask),
      );
  }
}
