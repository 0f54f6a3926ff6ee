import type { CommandResult } from '../../model/command.ts';
import type { Design } from '../../model/design.ts';
import { addPictures, countPictureUses } from '../../model/pictures.ts';
import type { TemplateShelf } from './template-shelf.ts';

/**
 * The design with the pictures that its templates put on its pages, so that it holds all it shows. Refused when they
 * would make it too large.
 */
export function holdTemplatePictures(design: Design, shelf: TemplateShelf): CommandResult {
  const uses = countPictureUses(design);
  const templates = new Set(design.pages.flatMap(({ templateId }) => templateId ?? []));
  const pictures = [...templates].flatMap((id) => shelf.pictures(id)).filter(({ id }) => uses.has(id));
  return addPictures(design, { pictures });
}
