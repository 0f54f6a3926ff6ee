/** pdf.js's decoders on their own: plain JavaScript, for workers and Node. Only what is used here. */
declare module 'pdfjs-dist/legacy/image_decoders/pdf.image_decoders.mjs' {
  export class JpegImage {
    readonly width: number;
    readonly height: number;
    readonly numComponents: number;
    /** Throws for a file it can't read. */
    parse(data: Uint8Array): void;
    /** Interleaved samples as stored (with `isSourcePDF`), but for YCbCr → RGB and YCCK → CMYK. */
    getData(size: { width: number; height: number; isSourcePDF: boolean }): Uint8ClampedArray;
  }
  export const VerbosityLevel: { readonly ERRORS: number };
  export function setVerbosityLevel(level: number): void;
}
