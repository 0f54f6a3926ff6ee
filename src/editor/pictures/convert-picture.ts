import { accepted, refused, type Checked } from '../../diagnostics/checked.ts';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Picture } from '../../model/design.ts';
import { MAX_KEPT_BYTES, MAX_KEPT_PIXELS, parsePicture } from '../../pictures/parse-picture.ts';
import type { PictureKind } from '../../pictures/picture-kind.ts';
import { describePixels, type PixelKind } from './pixel-kind.ts';

/** Photographs lose nothing that print shows. */
const JPEG_QUALITY = 0.94;
/** A picture whose file is too large is made smaller as its bytes are too many, and a little more. */
const SHRINK = 0.92;

/** What was decoded, upright. */
export interface Decoded {
  readonly source: CanvasImageSource;
  readonly width: number;
  readonly height: number;
}

/**
 * Makes a JPEG or PNG of a picture that can't be kept as it came, small enough for a design; the browser decodes, turns
 * it upright and converts its colours to sRGB. Findings: `picture/undecodable`, `picture/tiff-*`; `picture/reduced`
 * (info) tells what was lost.
 */
export async function convertPicture(bytes: Uint8Array, name: string, from: PictureKind): Promise<Checked<Picture>> {
  const at = { kind: 'file', file: name } as const;
  const decoded = await decode(bytes, name, from);
  if (!decoded.ok) return decoded;
  const { width, height } = decoded.value;
  const pixels = width * height;
  let scale = Math.min(1, Math.sqrt(MAX_KEPT_PIXELS / pixels));
  for (;;) {
    const canvas = drawScaled(decoded.value, scale);
    const blob = await encode(canvas, from);
    if (blob.size <= MAX_KEPT_BYTES) {
      const made = parsePicture(new Uint8Array(await blob.arrayBuffer()), name);
      if (!made.ok) return made;
      if (made.value.kind !== 'ready') return refused(diagnostic('picture/undecodable', 'error', at, { file: name }));
      const lost: readonly Diagnostic[] = scale < 1 ? [reduced(name, pixels, canvas)] : [];
      return accepted(made.value.picture, lost);
    }
    scale *= SHRINK * Math.sqrt(MAX_KEPT_BYTES / blob.size);
  }
}

function reduced(name: string, pixels: number, { width, height }: OffscreenCanvas): Diagnostic {
  const params = { file: name, from: megapixels(pixels), to: megapixels(width * height) };
  return diagnostic('picture/reduced', 'info', { kind: 'file', file: name }, params);
}

function megapixels(pixels: number): number {
  return Math.round(pixels / 1e5) / 10;
}

async function decode(bytes: Uint8Array, name: string, from: PictureKind): Promise<Checked<Decoded>> {
  if (from === 'tiff') return (await import('./decode-tiff.ts')).decodeTiff(bytes, name);
  try {
    const source = await createImageBitmap(new Blob([new Uint8Array(bytes)]), { imageOrientation: 'from-image' });
    return accepted({ source, width: source.width, height: source.height });
  } catch {
    return refused(diagnostic('picture/undecodable', 'error', { kind: 'file', file: name }, { file: name }));
  }
}

function drawScaled({ source, width, height }: Decoded, scale: number): OffscreenCanvas {
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)));
  const context = contextOf(canvas);
  context.imageSmoothingQuality = 'high';
  context.drawImage(source, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/** Photographs become JPEG, drawings and whatever is see-through PNG; so does what comes as one, unless it is too large. */
async function encode(canvas: OffscreenCanvas, from: PictureKind): Promise<Blob> {
  const kind = from === 'jpeg' ? 'photograph' : kindOfPixels(canvas);
  if (kind !== 'photograph') {
    const png = await canvas.convertToBlob({ type: 'image/png' });
    if (kind === 'see-through' || png.size <= MAX_KEPT_BYTES) return png;
  }
  return canvas.convertToBlob({ type: 'image/jpeg', quality: JPEG_QUALITY });
}

const STRIP_ROWS = 256;

/** Looks at all pixels, some rows at a time: a copy of them all would need as much memory again. */
function kindOfPixels(canvas: OffscreenCanvas): PixelKind {
  const context = contextOf(canvas);
  const colours = new Set<number>();
  for (let y = 0; y < canvas.height; y += STRIP_ROWS) {
    const rows = Math.min(STRIP_ROWS, canvas.height - y);
    if (describePixels(context.getImageData(0, y, canvas.width, rows).data, colours) === 'see-through') {
      return 'see-through';
    }
  }
  return describePixels(new Uint8ClampedArray(), colours);
}

function contextOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new RangeError('canvas: no 2D context');
  return context;
}
