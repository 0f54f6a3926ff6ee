import type { DesignNode } from '../../model/design.ts';
import { reframeImage } from '../../model/image-commands.ts';
import { pickForSlot } from './picture-slots.ts';
import { currentDesign } from '../state/document-store.ts';
import type { Studio } from '../studio.ts';

/** Opens a picture for cropping; a locked one says why not, an empty slot asks for its picture. */
export function startCrop(studio: Studio, node: DesignNode): void {
  const { doc, ui } = studio;
  if (node.kind !== 'image') return;
  if (node.assetId === '') {
    if (node.slot !== undefined) void pickForSlot(studio, node.slot);
    return;
  }
  doc.select([node.id]);
  const args = { pageId: doc.getState().pageId, nodeId: node.id, frame: { crop: node.crop } };
  if (reframeImage(currentDesign(doc.getState()), args).ok) ui.setState({ cropping: node.id });
  else doc.run('crop', reframeImage, args);
}
