/** gifenc brings no types. Its CommonJS build reaches Node as `default`, its ESM build browsers as names. */
declare module 'gifenc' {
  export interface GifFrameOptions {
    readonly palette?: readonly (readonly number[])[];
    readonly delay?: number;
    readonly repeat?: number;
    readonly colorDepth?: number;
    readonly dispose?: number;
  }
  export interface GifStream {
    writeFrame(indices: Uint8Array, width: number, height: number, options: GifFrameOptions): void;
    finish(): void;
    bytes(): Uint8Array;
  }
  type MakeEncoder = (options?: { readonly initialCapacity?: number }) => GifStream;
  export const GIFEncoder: MakeEncoder | undefined;
  const everything: { readonly GIFEncoder: MakeEncoder };
  export default everything;
}
