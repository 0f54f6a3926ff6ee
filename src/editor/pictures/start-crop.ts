import type { DesignNode } from '../../model/design.ts';
import { reframeImage } from '../../model/image-commands.ts';
import { currentDesign } from '../state/document-store.ts';
import type { Studio } from '../studio.ts';

/** Opens a picture for cropping; a locked one says why not. */
export function startCrop({ doc, ui }: Studio, node: DesignNode): void {
  if (node.kind !== 'image' || node.assetId === '') return;
  doc.select([node.id]);
  const args = { pageId: doc.getState().pageId, nodeId: node.id, frame: { crop: node.crop } };
  if (reframeImage(currentDesign(doc.getState()), args).ok) ui.setState({ cropping: node.id });
  else doc.run('crop', reframeImage, args);
}
