import { JpegImage, setVerbosityLevel, VerbosityLevel } from 'pdfjs-dist/legacy/image_decoders/pdf.image_decoders.mjs';
import type { DecodedPicture } from './decoded-picture.ts';
import { readJpegFacts } from './jpeg-facts.ts';

/**
 * Decodes a JPEG (baseline or progressive; gray, RGB, YCbCr, CMYK or YCCK); undefined when it is damaged,
 * cut short or of another kind. Four components beside an Adobe marker are stored inverted, and come out as ink.
 */
export function decodeJpeg(bytes: Uint8Array): DecodedPicture | undefined {
  const facts = readJpegFacts(bytes);
  if (!facts) return undefined;
  setVerbosityLevel(VerbosityLevel.ERRORS);
  const image = new JpegImage();
  try {
    image.parse(bytes);
    const { width, height, numComponents: components } = image;
    if (components !== 1 && components !== 3 && components !== 4) return undefined;
    const data = image.getData({ width, height, isSourcePDF: true });
    const samples = new Uint8Array(data.buffer, data.byteOffset, width * height * components);
    if (components === 4 && facts.adobe) invert(samples);
    const { profile } = facts;
    return { width, height, components, samples, ...(profile ? { profile } : {}) };
  } catch {
    return undefined;
  }
}

function invert(samples: Uint8Array): void {
  for (let i = 0; i < samples.length; i++) samples[i] = 255 - (samples[i] as number);
}
