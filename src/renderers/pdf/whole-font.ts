import type { SubsetFont } from './text-fonts.ts';

/** Stand-in: the whole file, every glyph under its own number. */
export const wholeFont: SubsetFont = (face, glyphIds) => ({
  bytes: face.bytes,
  glyphIds: new Map(glyphIds.map((id) => [id, id])),
});
