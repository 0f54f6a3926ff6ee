import type { FontInfo } from '../../typesetting/font-face.ts';

/** The ids of the fonts that a PDF names, with those that lend them letters. */
export function fontsNamed(
  names: readonly string[],
  catalogue: readonly Pick<FontInfo, 'id' | 'family' | 'weight' | 'companion'>[],
): readonly string[] {
  const wanted = new Set(names);
  const found = catalogue.filter(({ family, weight }) =>
    wanted.has(`${family.replace(/[^A-Za-z0-9]/g, '')}-${weight}`),
  );
  return [...new Set(found.flatMap(({ id, companion }) => (companion === undefined ? [id] : [id, companion])))];
}
