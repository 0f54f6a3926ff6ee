import { dotsFromRows, type DotImage } from '../dot-image.ts';

/**
 * Reads a sheet of drawn glyphs. A block starts with a line `= A B C` naming its glyphs, followed by the
 * rows of all of them side by side, `.` unlit and `#` lit, glyphs parted by blanks. The word `space`
 * names nothing; blank lines and lines starting with `;` are skipped. Throws `RangeError` with the line
 * when a sheet is wrong: sheets are data of the project, so that is a programmer's mistake.
 */
export function parseGlyphSheet(sheet: string): ReadonlyMap<string, DotImage> {
  const glyphs = new Map<string, DotImage>();
  let names: string[] = [];
  let columns: string[][] = [];
  const flush = (): void => {
    names.forEach((name, i) => {
      if (glyphs.has(name)) throw new RangeError(`led: the glyph ${name} is drawn twice`);
      glyphs.set(name, dotsFromRows(columns[i] ?? []));
    });
  };
  sheet.split('\n').forEach((raw, at) => {
    const line = raw.trim();
    if (line === '' || line.startsWith(';')) return;
    if (line.startsWith('= ')) {
      flush();
      names = line.slice(2).trim().split(/\s+/);
      columns = names.map(() => []);
      return;
    }
    const parts = line.split(/\s+/);
    if (parts.length !== names.length)
      throw new RangeError(`led: sheet line ${at + 1} holds ${parts.length} glyphs, not ${names.length}`);
    parts.forEach((part, i) => columns[i]?.push(part));
  });
  flush();
  return glyphs;
}
