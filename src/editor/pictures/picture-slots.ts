import { pointInRect, type Point } from '../../geometry/rect.ts';
import type { ImageNode, Page, Picture } from '../../model/design.ts';
import { fillPictureSlot } from '../../model/image-commands.ts';
import { walkNodes } from '../../model/node-tree.ts';
import { uprightOnPage } from '../canvas/page-objects.ts';
import type { Studio } from '../studio.ts';
import { currentPage } from '../state/document-store.ts';
import type { PictureSlot, TemplateShelf } from '../templates/template-shelf.ts';
import { insertPictures, pickPictureFiles } from './insert-pictures.ts';

/** The places for pictures that the template of a page offers, and others that an object holds. */
export function pictureSlotsOf(page: Page, shelf: TemplateShelf | undefined): readonly PictureSlot[] {
  const offered = (page.templateId === undefined ? undefined : shelf?.find(page.templateId))?.pictureSlots ?? [];
  const slots = new Map(offered.map((slot) => [slot.slot, slot]));
  for (const node of walkNodes(page.nodes)) {
    if (node.kind !== 'image' || node.slot === undefined || slots.has(node.slot)) continue;
    slots.set(node.slot, { slot: node.slot, name: node.name, holds: 'image' });
  }
  return [...slots.values()];
}

/** The slots of a page that wait for a picture. */
export function emptySlots(page: Page): readonly (ImageNode & { readonly slot: string })[] {
  return [...walkNodes(page.nodes)].flatMap((node) =>
    node.kind === 'image' && node.assetId === '' && node.slot !== undefined && !node.hidden
      ? [{ ...node, slot: node.slot }]
      : [],
  );
}

/** The empty slot at a point of the page. */
function emptySlotAt(page: Page, at: Point): string | undefined {
  return emptySlots(page).findLast((node) => {
    const box = uprightOnPage(page, node.id);
    return box && pointInRect(box, at);
  })?.slot;
}

/** Puts a picture into a slot, or empties it: on all pages, which their templates lay out anew. */
export async function putInSlot(studio: Studio, slot: string, picture: Picture | undefined): Promise<void> {
  // Pages follow only while the templates are there.
  await studio.templates.load();
  studio.doc.run(picture ? 'addPicture' : 'removePicture', fillPictureSlot, picture ? { slot, picture } : { slot });
}

/** Puts pictures on the page, at a point of it or in its middle; the first fills the empty slot at that point. */
export async function putPictures(studio: Studio, pictures: readonly Picture[], at?: Point): Promise<void> {
  const slot = at && emptySlotAt(currentPage(studio.doc.getState()), at);
  const [first, ...others] = pictures;
  if (slot === undefined || !first) {
    insertPictures(studio, pictures, at);
    return;
  }
  await putInSlot(studio, slot, first);
  insertPictures(studio, others, at);
}

/** Asks for a file and puts its picture into a slot. */
export async function pickForSlot(studio: Studio, slot: string): Promise<void> {
  const [picture] = await studio.pictureReader.read(await pickPictureFiles(false));
  if (picture) await putInSlot(studio, slot, picture);
}
