export const DESIGN_FILE_ENDING = '.khauhieu';

/** A file name of a design, or another work of the program: ASCII, no spaces, with the ending. */
export function designFileName(name: string, ending = DESIGN_FILE_ENDING): string {
  const slug = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '');
  return `${slug || 'thiet-ke'}${ending}`;
}
