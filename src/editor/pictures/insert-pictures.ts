import type { Point } from '../../geometry/rect.ts';
import type { Picture } from '../../model/design.ts';
import { addNodes } from '../../model/pictures.ts';
import { currentPage } from '../state/document-store.ts';
import type { Studio } from '../studio.ts';
import { placePictures } from './place-pictures.ts';

/** Reads files and puts the pictures among them on the page, at a point of it or in its middle, as one step. */
export async function insertPictureFiles(studio: Studio, files: readonly File[], at?: Point): Promise<void> {
  insertPictures(studio, await studio.pictureReader.read(files), at);
}

export function insertPictures({ doc, newId }: Studio, pictures: readonly Picture[], at?: Point): void {
  if (pictures.length === 0) return;
  const page = currentPage(doc.getState());
  const nodes = placePictures(page, pictures, newId, at);
  const ids = nodes.map((node) => node.id);
  doc.run('addPicture', addNodes, { pageId: page.id, nodes, pictures }, ids);
}

/** Asks for files of pictures and puts them on the page. */
export async function pickAndInsert(studio: Studio): Promise<void> {
  await insertPictureFiles(studio, await pickPictureFiles(true));
}

/** Asks for pictures; none when the user changes their mind. Files without a known ending may be chosen too. */
export function pickPictureFiles(several: boolean): Promise<readonly File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = several;
    input.accept = 'image/*,.tif,.tiff,.avif,.webp';
    input.addEventListener('cancel', () => resolve([]));
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.click();
  });
}
