import { refused, type Checked } from '../diagnostics/checked.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Design } from '../model/design.ts';
import { withoutUnusedPictures } from '../model/pictures.ts';
import { parseDesign, serializeDesign } from '../model/parse-design.ts';

/** Larger files are no designs: what all pictures may take, and as much again as drawings ever need. */
const LARGEST_FILE_BYTES = 256 * 1024 * 1024;

/**
 * Reads the bytes of a `.khauhieu` file. Findings beside those of `parseDesign`: `storage/too-large`,
 * `storage/not-text` (another kind of file under that name).
 */
export function readDesignFile(bytes: Uint8Array, file: string): Checked<Design> {
  const at = { kind: 'file', file } as const;
  if (bytes.length > LARGEST_FILE_BYTES) {
    const params = { file, megabytes: Math.round(bytes.length / 1024 / 1024), most: LARGEST_FILE_BYTES / 1024 / 1024 };
    return refused(diagnostic('storage/too-large', 'error', at, params));
  }
  try {
    return parseDesign(new TextDecoder('utf-8', { fatal: true }).decode(bytes), file);
  } catch {
    return refused(diagnostic('storage/not-text', 'error', at, { file }));
  }
}

/** The text of a `.khauhieu` file; pictures that nothing shows stay behind. */
export function writeDesignText(design: Design): string {
  return serializeDesign(withoutUnusedPictures(design));
}

/** The bytes of a `.khauhieu` file: the same design gives the same bytes. */
export function writeDesignFile(design: Design): Uint8Array {
  return new TextEncoder().encode(writeDesignText(design));
}
