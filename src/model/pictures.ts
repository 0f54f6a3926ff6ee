import { diagnostic } from '../diagnostics/diagnostic.ts';
import { changed, refuse, type Command } from './command.ts';
import { MAX_PICTURES, MAX_PICTURES_CHARS, type Design, type DesignNode, type Picture } from './design.ts';
import { addNode } from './node-commands.ts';
import { walkNodes } from './node-tree.ts';

/** The size of a picture as it is seen, turned upright, in pixels. */
export function uprightSize(picture: Picture): { readonly width: number; readonly height: number } {
  const { widthPx: width, heightPx: height, orientation = 1 } = picture;
  return orientation >= 5 ? { width: height, height: width } : { width, height };
}

/** Width over height of a picture as it is seen. */
export function uprightAspect(picture: Picture): number {
  const { width, height } = uprightSize(picture);
  return width / height;
}

export function findPicture(design: Design, pictureId: string): Picture | undefined {
  return design.pictures?.find((picture) => picture.id === pictureId);
}

/** How many objects show each picture, on all pages; one that only a slot holds is used 0 times, but kept. */
export function countPictureUses(design: Design): ReadonlyMap<string, number> {
  const uses = new Map(Object.values(design.content.pictures ?? {}).map(({ assetId }) => [assetId, 0]));
  for (const node of design.pages.flatMap((page) => [...walkNodes(page.nodes)])) {
    if (node.kind === 'image') uses.set(node.assetId, (uses.get(node.assetId) ?? 0) + 1);
  }
  return uses;
}

/** A design without the pictures that nothing shows: what is written to files. The same design when all are shown. */
export function withoutUnusedPictures(design: Design): Design {
  if (!design.pictures) return design;
  const uses = countPictureUses(design);
  const shown = design.pictures.filter((picture) => uses.has(picture.id));
  if (shown.length === design.pictures.length) return design;
  const { pictures: _pictures, ...rest } = design;
  return shown.length > 0 ? { ...rest, pictures: shown } : rest;
}

/** Puts pictures in the design, each once. Refused when they would make it too large: `picture/design-full`. */
export const addPictures: Command<{ pictures: readonly Picture[] }> = (design, { pictures }) => {
  const known = new Map((design.pictures ?? []).map((picture) => [picture.id, picture]));
  const before = known.size;
  for (const picture of pictures) if (!known.has(picture.id)) known.set(picture.id, picture);
  if (known.size === before) return changed(design);
  const all = [...known.values()];
  const chars = all.reduce((sum, picture) => sum + picture.base64.length, 0);
  if (all.length > MAX_PICTURES || chars > MAX_PICTURES_CHARS) {
    const most = Math.round((MAX_PICTURES_CHARS * 0.75) / 1e6);
    return refuse(diagnostic('picture/design-full', 'error', undefined, { most, count: MAX_PICTURES }));
  }
  return changed({ ...design, pictures: all });
};

/** Puts objects on top of a page, with the pictures that they show. Their ids must be new to the design. */
export const addNodes: Command<{ pageId: string; nodes: readonly DesignNode[]; pictures?: readonly Picture[] }> = (
  design,
  { pageId, nodes, pictures = [] },
) => {
  let result = addPictures(design, { pictures });
  for (const node of nodes) if (result.ok) result = addNode(result.design, { pageId, node });
  return result;
};

/** Takes pictures out of the design that no object shows and no slot holds; the others stay. */
export const removePictures: Command<{ pictureIds: readonly string[] }> = (design, { pictureIds }) => {
  const uses = countPictureUses(design);
  const kept = (design.pictures ?? []).filter(({ id }) => uses.has(id) || !pictureIds.includes(id));
  if (kept.length === (design.pictures ?? []).length) return changed(design);
  const { pictures: _pictures, ...rest } = design;
  return changed(kept.length > 0 ? { ...rest, pictures: kept } : rest);
};
