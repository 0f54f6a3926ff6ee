import { changeNodes, type OnNodes } from './change-nodes.ts';
import { changed, changedFrom, type Command } from './command.ts';
import { setSlotPicture } from './content-commands.ts';
import { coverCrop } from './picture-crop.ts';
import type { Design, ImageMask, ImageNode, Picture, SlotPicture } from './design.ts';
import { mapNodes, withNodes } from './node-tree.ts';
import { addPictures, uprightAspect } from './pictures.ts';

/** The frame of a picture and the part of the picture in it. */
export type ImageFrame = Pick<ImageNode, 'x' | 'y' | 'width' | 'height' | 'crop'>;

/** Moves the frame of a picture, the part shown in it, or both. */
export const reframeImage: Command<{ pageId: string; nodeId: string; frame: Partial<ImageFrame> }> = (
  design,
  { pageId, nodeId, frame },
) => {
  const { crop: _crop, ...place } = frame;
  return changeNodes(
    design,
    { pageId, nodeIds: [nodeId] },
    Object.keys(place).length > 0 ? 'position' : 'content',
    (node) => (node.kind === 'image' ? { ...node, ...frame } : node),
  );
};

/** Cuts pictures to a shape; without one they fill their boxes again. */
export const setMask: Command<OnNodes & { mask: ImageMask | undefined }> = (design, args) =>
  changeNodes(design, args, 'style', (node) => {
    if (node.kind !== 'image') return node;
    const { mask: _mask, ...bare } = node;
    return args.mask ? { ...bare, mask: args.mask } : bare;
  });

/** Shows another picture in some frames, which stay as they are: the picture is cut to fill them. */
export const showPicture: Command<OnNodes & { picture: Picture }> = (design, args) => {
  const added = addPictures(design, { pictures: [args.picture] });
  if (!added.ok) return added;
  return changeNodes(added.design, args, 'content', (node) =>
    node.kind === 'image' ? reframed(node, args.picture) : node,
  );
};

/**
 * Puts a picture into a slot, or empties the slot, on all pages: each frame of the slot shows it, cut to fill it, until
 * the template of its page lays it out.
 */
export const fillPictureSlot: Command<{ slot: string; picture?: Picture }> = (design, { slot, picture }) => {
  const added = picture ? addPictures(design, { pictures: [picture] }) : changed(design);
  if (!added.ok) return added;
  const held = picture && { assetId: picture.id, aspect: uprightAspect(picture) };
  const filled = setSlotPicture(added.design, held ? { slot, picture: held } : { slot });
  if (!filled.ok) return filled;
  return changed(
    withImages(filled.design, (node) => {
      if (node.slot !== slot) return node;
      return picture ? reframed(node, picture) : { ...node, assetId: '', crop: WHOLE };
    }),
  );
};

/** Puts another picture wherever this one is shown, on all pages and in the slots. */
export const replacePicture: Command<{ pictureId: string; picture: Picture }> = (design, { pictureId, picture }) => {
  const added = addPictures(design, { pictures: [picture] });
  if (!added.ok) return added;
  const slotted = withSlots(added.design, pictureId, picture);
  const next = withImages(slotted, (node) => (node.assetId === pictureId ? reframed(node, picture) : node));
  return changedFrom(design, next);
};

const WHOLE: ImageNode['crop'] = { x: 0, y: 0, width: 1, height: 1 };

/** A design with the image objects of all pages changed. */
function withImages(design: Design, change: (node: ImageNode) => ImageNode): Design {
  return design.pages.reduce(
    (result, page) =>
      withNodes(result, page.id, (nodes) => mapNodes(nodes, (node) => (node.kind === 'image' ? change(node) : node))),
    design,
  );
}

function reframed(node: ImageNode, picture: Picture): ImageNode {
  return { ...node, assetId: picture.id, crop: coverCrop({ aspect: uprightAspect(picture) }, node) };
}

function withSlots(design: Design, pictureId: string, picture: Picture): Design {
  const { pictures } = design.content;
  if (!pictures) return design;
  const other: SlotPicture = { assetId: picture.id, aspect: uprightAspect(picture) };
  const slots = Object.entries(pictures).map(([slot, held]) => [slot, held.assetId === pictureId ? other : held]);
  return { ...design, content: { ...design.content, pictures: Object.fromEntries(slots) } };
}
