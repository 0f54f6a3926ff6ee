import { changeNodes, type OnNodes } from './change-nodes.ts';
import type { Command } from './command.ts';
import { coverCrop } from './picture-crop.ts';
import type { Design, DesignNode, ImageMask, ImageNode, Picture, SlotPicture } from './design.ts';
import { mapNodes, withNodes } from './node-tree.ts';
import { addPictures, uprightAspect } from './pictures.ts';

/** The frame of a picture and the part of the picture in it. */
export type ImageFrame = Pick<ImageNode, 'x' | 'y' | 'width' | 'height' | 'crop'>;

/** Moves the frame of a picture, the part shown in it, or both. */
export const reframeImage: Command<{ pageId: string; nodeId: string; frame: Partial<ImageFrame> }> = (
  design,
  { pageId, nodeId, frame },
) => {
  const place = frame.x !== undefined || frame.y !== undefined || frame.width !== undefined;
  return changeNodes(design, { pageId, nodeIds: [nodeId] }, place ? 'position' : 'content', (node) =>
    node.kind === 'image' ? { ...node, ...frame } : node,
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
  return changeNodes(added.design, args, 'content', (node) => reframed(node, args.picture));
};

/** Puts another picture wherever this one is shown, on all pages and in the slots. */
export const replacePicture: Command<{ pictureId: string; picture: Picture }> = (design, { pictureId, picture }) => {
  const added = addPictures(design, { pictures: [picture] });
  if (!added.ok) return added;
  const shows = (node: DesignNode): boolean => node.kind === 'image' && node.assetId === pictureId;
  let result: Design = withSlots(added.design, pictureId, picture);
  for (const page of design.pages) {
    result = withNodes(result, page.id, (nodes) =>
      mapNodes(nodes, (node) => (shows(node) ? reframed(node, picture) : node)),
    );
  }
  return { ok: true, design: result };
};

function reframed(node: DesignNode, picture: Picture): DesignNode {
  if (node.kind !== 'image') return node;
  return { ...node, assetId: picture.id, crop: coverCrop({ aspect: uprightAspect(picture) }, node) };
}

function withSlots(design: Design, pictureId: string, picture: Picture): Design {
  const { pictures } = design.content;
  if (!pictures) return design;
  const other: SlotPicture = { assetId: picture.id, aspect: uprightAspect(picture) };
  const slots = Object.entries(pictures).map(([slot, held]) => [slot, held.assetId === pictureId ? other : held]);
  return { ...design, content: { ...design.content, pictures: Object.fromEntries(slots) } };
}
