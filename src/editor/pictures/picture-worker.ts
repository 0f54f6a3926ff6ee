import { refused, type Checked } from '../../diagnostics/checked.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Picture } from '../../model/design.ts';
import { parsePicture, MAX_PICTURE_FILE_BYTES } from '../../pictures/parse-picture.ts';
import { convertPicture } from './convert-picture.ts';
import type { PictureAnswer, PictureOrder } from './picture-message.ts';

/** Reads the files of pictures where it holds up nobody. */
self.addEventListener('message', (event: MessageEvent<PictureOrder>) => {
  void readAll(event.data.files);
});

async function readAll(files: readonly File[]): Promise<void> {
  for (const [index, file] of files.entries()) {
    answer({ kind: 'begun', index });
    answer({ kind: 'read', index, result: await readFile(file) });
  }
}

function answer(message: PictureAnswer): void {
  // Not a window's message: a worker has no origin to name.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  self.postMessage(message);
}

async function readFile(file: File): Promise<Checked<Picture>> {
  const name = file.name.normalize('NFC');
  try {
    // Of a file that is too large anyway only the size is wanted.
    const whole = file.size <= MAX_PICTURE_FILE_BYTES;
    const bytes = whole ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array(MAX_PICTURE_FILE_BYTES + 1);
    const read = parsePicture(bytes, name);
    if (!read.ok) return read;
    if (read.value.kind === 'ready') return { ok: true, value: read.value.picture, diagnostics: [] };
    return await convertPicture(bytes, name, read.value.from);
  } catch {
    return refused(diagnostic('storage/cannot-read', 'error', { kind: 'file', file: name }, { file: name }));
  }
}
