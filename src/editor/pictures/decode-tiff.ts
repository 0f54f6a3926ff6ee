import { decode, type TiffIfd } from 'tiff';
import { accepted, refused, type Checked } from '../../diagnostics/checked.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { tooManyPixels } from '../../pictures/parse-picture.ts';
import type { Decoded } from './convert-picture.ts';
import { tiffPixels } from './tiff-pixels.ts';

const CMYK = 5;

/**
 * Decodes the first page of a TIFF: gray, RGB and palettes of 1 to 32 bits. CMYK is refused rather than turned into
 * screen colours: a CMYK JPEG keeps its inks.
 */
export function decodeTiff(bytes: Uint8Array, name: string): Checked<Decoded> {
  const at = { kind: 'file', file: name } as const;
  try {
    const [head] = decode(bytes, { pages: [0], ignoreImageData: true });
    if (head?.type === CMYK) return refused(diagnostic('picture/tiff-cmyk', 'error', at, { file: name }));
    const tooMany = head && tooManyPixels(head.width * head.height, name);
    if (tooMany) return refused(tooMany);
    const [page] = decode(bytes, { pages: [0] });
    if (page) return accepted(drawn(page));
  } catch {
    // Kinds that the decoder doesn't know end here like damaged ones.
  }
  return refused(diagnostic('picture/tiff-unusual', 'error', at, { file: name }));
}

function drawn(page: TiffIfd): Decoded {
  const { width, height } = page;
  const source = new OffscreenCanvas(width, height);
  source.getContext('2d')?.putImageData(new ImageData(tiffPixels(page), width, height), 0, 0);
  return { source, width, height };
}
