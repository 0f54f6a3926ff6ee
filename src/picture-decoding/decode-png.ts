import { convertIndexedToRgb, decode, type DecodedPng } from 'fast-png';
import type { DecodedPicture } from './decoded-picture.ts';

/**
 * Decodes a PNG of any kind (1 to 16 bits, gray, colour, palette, alpha or one clear colour); undefined when it
 * is damaged or cut short. Of 16 bits the upper 8 are kept.
 */
export function decodePng(bytes: Uint8Array): DecodedPicture | undefined {
  try {
    const png = decode(bytes);
    const { width, height } = png;
    const { samples, channels } = evenSamples(png);
    if (samples.length !== width * height * channels) return undefined;
    const profile = png.iccEmbeddedProfile?.profile;
    return { width, height, ...splitAlpha(samples, channels), ...(profile ? { profile } : {}) };
  } catch {
    return undefined;
  }
}

interface Samples {
  readonly samples: Uint8Array;
  /** 1 gray, 2 gray and alpha, 3 RGB, 4 RGBA. */
  readonly channels: number;
}

/** Samples of 8 bits, palette and clear colour resolved. */
function evenSamples(png: DecodedPng): Samples {
  if (png.palette) return { samples: convertIndexedToRgb(png), channels: png.palette[0]?.length ?? 3 };
  const raw = png.depth < 8 ? unpackGray(png) : png.data;
  const channels = png.channels;
  const clear = png.transparency;
  const samples = raw instanceof Uint16Array ? upperBytes(raw) : new Uint8Array(raw.buffer, raw.byteOffset, raw.length);
  if (!clear || clear.length !== channels) return { samples: spread(samples, png.depth), channels };
  const pixels = png.width * png.height;
  const out = new Uint8Array(pixels * (channels + 1)).fill(255);
  const shown = spread(samples, png.depth);
  for (let pixel = 0; pixel < pixels; pixel++) {
    let same = true;
    for (let part = 0; part < channels; part++) {
      const from = pixel * channels + part;
      out[pixel * (channels + 1) + part] = shown[from] as number;
      same &&= raw[from] === clear[part];
    }
    if (same) out[pixel * (channels + 1) + channels] = 0;
  }
  return { samples: out, channels: channels + 1 };
}

/** One sample a byte, out of rows of 1, 2 or 4 bits; values as stored. */
function unpackGray({ width, height, depth, data }: DecodedPng): Uint8Array {
  const stride = Math.ceil((width * depth) / 8);
  const mask = (1 << depth) - 1;
  const out = new Uint8Array(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const bit = x * depth;
      out[y * width + x] = ((data[y * stride + (bit >> 3)] as number) >> (8 - depth - (bit & 7))) & mask;
    }
  return out;
}

/** Values below 8 bits stretched over 0 to 255. */
function spread(samples: Uint8Array, depth: number): Uint8Array {
  if (depth >= 8) return samples;
  const most = (1 << depth) - 1;
  return samples.map((value) => Math.round((value * 255) / most));
}

function upperBytes(values: Uint16Array): Uint8Array {
  const out = new Uint8Array(values.length);
  for (let i = 0; i < values.length; i++) out[i] = (values[i] as number) >> 8;
  return out;
}

function splitAlpha(samples: Uint8Array, channels: number): Pick<DecodedPicture, 'components' | 'samples' | 'alpha'> {
  if (channels === 1 || channels === 3) return { components: channels, samples };
  const components = channels === 2 ? 1 : 3;
  const pixels = samples.length / channels;
  const alpha = new Uint8Array(pixels);
  const colours = new Uint8Array(pixels * components);
  let opaque = true;
  for (let pixel = 0; pixel < pixels; pixel++) {
    for (let part = 0; part < components; part++)
      colours[pixel * components + part] = samples[pixel * channels + part] as number;
    const value = samples[pixel * channels + components] as number;
    alpha[pixel] = value;
    opaque &&= value === 255;
  }
  return opaque ? { components, samples: colours } : { components, samples: colours, alpha };
}
