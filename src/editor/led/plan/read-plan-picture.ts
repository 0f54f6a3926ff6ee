import { accepted, refused, type Checked } from '../../../diagnostics/checked.ts';
import { diagnostic } from '../../../diagnostics/diagnostic.ts';
import { PICTURE_SIDE, type PlanPicture } from '../../../led/plan/led-plan.ts';
import { encodeBase64 } from '../../../pictures/base64.ts';
import { MAX_PICTURE_FILE_BYTES, parsePicture } from '../../../pictures/parse-picture.ts';

/**
 * A picture file as a plan keeps it: upright, at most {@link PICTURE_SIDE} pixels a side, PNG. Of an animation the
 * first frame. Findings are those of `parsePicture`, and `picture/damaged` for what the browser can't decode.
 */
export async function readPlanPicture(file: File): Promise<Checked<Pick<PlanPicture, 'name' | 'png'>>> {
  // Files too large to be read at all are told of by their first bytes and their size.
  const bytes = new Uint8Array(await file.slice(0, MAX_PICTURE_FILE_BYTES + 1).arrayBuffer());
  const read = parsePicture(bytes, file.name);
  if (!read.ok) return read;
  try {
    const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const scale = Math.min(1, PICTURE_SIDE / Math.max(bitmap.width, bitmap.height));
    const canvas = new OffscreenCanvas(
      Math.max(1, Math.round(bitmap.width * scale)),
      Math.max(1, Math.round(bitmap.height * scale)),
    );
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.imageSmoothingQuality = 'high';
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    bitmap.close();
    const png = await canvas.convertToBlob({ type: 'image/png' });
    return accepted({ name: file.name.slice(0, 200), png: encodeBase64(new Uint8Array(await png.arrayBuffer())) });
  } catch {
    const place = { kind: 'file', file: file.name } as const;
    return refused(diagnostic('picture/damaged', 'error', place, { file: file.name }));
  }
}
