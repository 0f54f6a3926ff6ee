import { zipSync, type Zippable } from 'fflate';

/** Zip entries carry this date, so that the same job makes the same bytes. Local parts: no time zone in it. */
const ZIP_DATE = new Date(1980, 0, 1);

export interface NamedFile {
  /** Within the ZIP, `/` between folders. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Packs files into a ZIP, the same files into the same bytes; what is compressed already is stored as it is. */
export function packFiles(files: readonly NamedFile[]): Uint8Array {
  const entries: Zippable = {};
  for (const { path, bytes } of files) {
    const packed = /\.(?:pdf|png|jpg|zip)$/.test(path);
    entries[path] = [bytes, { mtime: ZIP_DATE, level: packed ? 0 : 9 }];
  }
  return zipSync(entries, { mtime: ZIP_DATE });
}

/** The files with names of their own: two pages of one format would have the same one. */
export function withFreeNames(files: readonly NamedFile[]): readonly NamedFile[] {
  const taken = new Set<string>();
  return files.map(({ path, bytes }) => {
    let free = path;
    for (let n = 2; taken.has(free); n++) free = path.replace(/(\.[a-z]+)?$/, `-${n}$1`);
    taken.add(free);
    return { path: free, bytes };
  });
}
