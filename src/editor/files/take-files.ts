import type { Point } from '../../geometry/rect.ts';
import { putPictures } from '../pictures/picture-slots.ts';
import { takeDroppedWords } from '../slogans/import/take-dropped-words.ts';
import type { Studio } from '../studio.ts';

/** Files from outside, dropped or pasted: plans offer their slogans, a design opens, pictures go on the page. */
export async function takeFiles(studio: Studio, files: readonly File[], at?: Point): Promise<void> {
  if (await takeDroppedWords(studio, files)) return;
  const design = files.find((file) => /\.(khauhieu|json)$/i.test(file.name));
  if (design) await studio.files.openFile(design);
  else await putPictures(studio, await studio.pictureReader.read(files), at);
}
