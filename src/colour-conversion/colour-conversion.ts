import type { Checked } from '../diagnostics/checked.ts';

/** How colours that the target can't show are brought into it (ICC.1, rendering intents). */
export type RenderingIntent = 'perceptual' | 'relative' | 'saturation' | 'absolute';

/** A colour space: by name, or the bytes of an ICC profile. `gray` is gray with the curve of sRGB. */
export type ColourSpace = 'srgb' | Uint8Array;

export interface ConversionRequest {
  readonly from: ColourSpace | 'gray';
  readonly to: ColourSpace;
  /** Default `relative`. */
  readonly intent?: RenderingIntent;
  /** Default: yes, except with `absolute`, which knows none. */
  readonly blackPointCompensation?: boolean;
}

/** A conversion of pixels of eight bits a channel, channels side by side, no padding; 255 is full light or full ink. */
export interface PixelConversion {
  readonly channelsIn: number;
  readonly channelsOut: number;
  /** Throws `RangeError` for a length that is no whole number of pixels. */
  convert(pixels: Uint8Array): Uint8Array;
  /** Gives the memory back; nothing can be converted afterwards. */
  close(): void;
}

/** Conversions through ICC profiles; the same bytes give the same bytes everywhere. */
export interface ColourConversion {
  open(request: ConversionRequest): Checked<PixelConversion>;
  /**
   * The most ink that a CMYK profile lays on one place, in percent (0 to 400), over the whole space of colours with
   * the perceptual intent.
   */
  measureTotalInk(profile: Uint8Array): Checked<number>;
}
