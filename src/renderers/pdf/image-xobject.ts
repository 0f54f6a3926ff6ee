import { diagnostic, type Diagnostic, type DiagnosticPlace } from '../../diagnostics/diagnostic.ts';
import { contentKey, deflateWhole } from './flate-splice.ts';
import { readJpegHeader } from '../../pictures/jpeg-header.ts';
import type { PdfFile, PdfStream } from './pdf-file.ts';
import type { ColourMode } from './page-resources.ts';

/**
 * A picture ready for the press: 8-bit samples, top row first, components interleaved, 0 = no ink for
 * CMYK and 0 = black for gray; or a JPEG that goes into the file byte for byte.
 */
export type PdfImage =
  | {
      readonly kind: 'raster';
      readonly width: number;
      readonly height: number;
      readonly colourSpace: 'cmyk' | 'gray' | 'rgb';
      readonly data: Uint8Array;
    }
  | { readonly kind: 'jpeg'; readonly bytes: Uint8Array };

const SPACES = { 1: '/DeviceGray', 3: '/DeviceRGB', 4: '/DeviceCMYK' } as const;
const COMPONENTS = { gray: 1, rgb: 3, cmyk: 4 } as const;

const imageStreams = new WeakMap<PdfImage, PdfStream>();

/** Writes a picture, or says why it can't be printed. */
export function addImage(
  file: PdfFile,
  image: PdfImage,
  mode: ColourMode,
  at: DiagnosticPlace,
): { readonly ref?: string; readonly findings: readonly Diagnostic[] } {
  const header = image.kind === 'jpeg' ? readJpegHeader(image.bytes) : rasterHeader(image);
  const components = header?.components;
  if (!header || (components !== 1 && components !== 3 && components !== 4))
    return { findings: [diagnostic('print/image-unreadable', 'error', at)] };
  if (components === 3 && mode === 'cmyk') return { findings: [diagnostic('print/image-rgb', 'error', at)] };
  let stream = imageStreams.get(image);
  if (!stream) {
    const inverted = image.kind === 'jpeg' && components === 4 && header.adobe;
    const entries =
      `/Type /XObject /Subtype /Image /Width ${header.width} /Height ${header.height} /BitsPerComponent 8 ` +
      `/ColorSpace ${SPACES[components]} /Filter ${image.kind === 'jpeg' ? '/DCTDecode' : '/FlateDecode'}` +
      (inverted ? ' /Decode [1 0 1 0 1 0 1 0]' : '');
    const bytes = image.kind === 'jpeg' ? image.bytes : deflateWhole(image.data);
    stream = { entries, bytes, key: contentKey(bytes) };
    imageStreams.set(image, stream);
  }
  return { ref: file.addStream(stream), findings: [] };
}

function rasterHeader(image: Extract<PdfImage, { kind: 'raster' }>) {
  const { width, height } = image;
  const components = COMPONENTS[image.colourSpace];
  const sound = Number.isInteger(width) && Number.isInteger(height) && width > 0 && height > 0;
  if (!sound || image.data.length !== width * height * components) return undefined;
  return { width, height, components, adobe: false };
}
