import { roundTo } from '../../geometry/units.ts';
import { rectCentre } from '../../geometry/rect.ts';
import type { ImageNode, Picture } from '../../model/design.ts';
import type { ImageFrame } from '../../model/image-commands.ts';
import { uprightAspect } from '../../model/pictures.ts';
import { WHOLE_PICTURE } from './place-pictures.ts';

/** A frame in the proportions of the picture, as large as the present one takes it: the whole picture is shown. */
export function wholeInFrame(node: ImageNode, picture: Picture): ImageFrame {
  const aspect = uprightAspect(picture);
  const width = Math.min(node.width, node.height * aspect);
  const centre = rectCentre(node);
  return {
    x: roundTo(centre.x - width / 2, 2),
    y: roundTo(centre.y - width / aspect / 2, 2),
    width: roundTo(width, 2),
    height: roundTo(width / aspect, 2),
    crop: WHOLE_PICTURE,
  };
}

/** Whether anything of a picture is cut away or stretched. */
export function showsPart(node: ImageNode, picture: Picture): boolean {
  const shape = (node.width / node.height) * (node.crop.height / node.crop.width);
  return node.crop.width * node.crop.height < 0.999 || Math.abs(shape / uprightAspect(picture) - 1) > 0.005;
}
