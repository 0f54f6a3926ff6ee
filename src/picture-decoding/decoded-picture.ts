/** A picture as pixels: 8-bit samples, interleaved, row by row from the top left, as stored (no turn applied). */
export interface DecodedPicture {
  readonly width: number;
  readonly height: number;
  /** 1: gray, 0 is black. 3: red, green, blue. 4: CMYK, 0 is no ink. */
  readonly components: 1 | 3 | 4;
  readonly samples: Uint8Array;
  /** A byte a pixel, 255 opaque; absent where every pixel is opaque. The samples aren't multiplied by it. */
  readonly alpha?: Uint8Array;
  /** The ICC profile the file carries, of as many components. */
  readonly profile?: Uint8Array;
}
