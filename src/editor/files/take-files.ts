import type { Point } from '../../geometry/rect.ts';
import { insertPictureFiles, insertPictures } from '../pictures/insert-pictures.ts';
import { emptySlotAt, putInSlot } from '../pictures/picture-slots.ts';
import { takeDroppedWords } from '../slogans/import/take-dropped-words.ts';
import { currentPage } from '../state/document-store.ts';
import type { Studio } from '../studio.ts';

/** Files from outside, dropped or pasted: plans offer their slogans, a design opens, pictures go on the page. */
export async function takeFiles(studio: Studio, files: readonly File[], at?: Point): Promise<void> {
  if (await takeDroppedWords(studio, files)) return;
  const design = files.find((file) => /\.(khauhieu|json)$/i.test(file.name));
  if (design) await studio.files.openFile(design);
  else await takePictures(studio, files, at);
}

/** What is dropped on an empty slot of the template fills it. */
async function takePictures(studio: Studio, files: readonly File[], at: Point | undefined): Promise<void> {
  const slot = at && emptySlotAt(currentPage(studio.doc.getState()), at);
  if (slot === undefined) {
    await insertPictureFiles(studio, files, at);
    return;
  }
  const [first, ...others] = await studio.pictureReader.read(files);
  if (first) await putInSlot(studio, slot, first);
  insertPictures(studio, others, at);
}
