import { IDENTITY, multiplyMatrices, type Matrix } from '../geometry/matrix.ts';
import { MM_PER_INCH, type Mm } from '../geometry/units.ts';
import type { Design, Picture } from '../model/design.ts';
import type { Scene, SceneItem } from '../scene/display-list.ts';

/** A picture that scenes show, as large as it stands anywhere in them. */
export interface PlacedPicture {
  readonly picture: Picture;
  /** The node that shows it largest. */
  readonly from: string;
  /** Width of the whole picture, crop undone. */
  readonly widthMm: Mm;
  /** Somewhere it stands in a group that is seen through. */
  readonly thinned: boolean;
}

/** The pictures of scenes that the design has, each once, in the order they are met. */
export function listPlacedPictures(design: Design, scenes: readonly Scene[]): readonly PlacedPicture[] {
  const placed = new Map<string, PlacedPicture>();
  const pictures = new Map(design.pictures?.map((picture) => [picture.id, picture]));
  const visit = (items: readonly SceneItem[], matrix: Matrix, inThin: boolean): void => {
    for (const item of items) {
      if (item.kind === 'group') {
        visit(item.items, multiplyMatrices(matrix, item.transform), inThin || item.opacity < 1);
      }
      if (item.kind !== 'image' || !(item.crop.width > 0)) continue;
      const picture = pictures.get(item.assetId);
      const widthMm = (item.box.width / item.crop.width) * Math.hypot(matrix[0], matrix[1]);
      const known = placed.get(item.assetId);
      if (!picture) continue;
      const thinned = inThin || known?.thinned === true;
      const larger = known && known.widthMm >= widthMm ? known : { from: item.from, widthMm };
      placed.set(item.assetId, { picture, from: larger.from, widthMm: larger.widthMm, thinned });
    }
  };
  for (const scene of scenes) visit(scene.items, IDENTITY, false);
  return [...placed.values()];
}

/** By what whole number a picture can be made smaller and still have `ppi` pixels to the inch where it stands. */
export function shrinkFactor({ picture, widthMm }: PlacedPicture, ppi: number): number {
  if (!(widthMm > 0)) return 1;
  return Math.max(1, Math.floor((picture.widthPx * MM_PER_INCH) / widthMm / ppi));
}
