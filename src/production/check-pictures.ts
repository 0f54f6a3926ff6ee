import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { pictureFindings } from '../renderers/pdf/image-xobject.ts';
import { listPlacedPictures } from './placed-pictures.ts';
import { preparePrintPictures, type PrintPictureRequest } from './print-pictures.ts';

/** What printing would say of the pictures of pages: damaged ones, too much ink, ink for another press. */
export async function checkPictures(request: PrintPictureRequest): Promise<readonly Diagnostic[]> {
  const find = await preparePrintPictures(request);
  return listPlacedPictures(request.design, request.scenes).flatMap(({ picture, from }) => {
    const image = find(picture.id);
    return image ? pictureFindings(image, { kind: 'node', nodeId: from }) : [];
  });
}
