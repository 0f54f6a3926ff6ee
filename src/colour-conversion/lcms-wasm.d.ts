/** The part of lcms-wasm that is used here; the package brings no types. Handles are addresses, 0 is failure. */
declare module 'lcms-wasm' {
  export interface Lcms {
    /** Changes when the memory grows: read it anew after every call. */
    readonly HEAPU8: Uint8Array;
    _malloc(bytes: number): number;
    _free(address: number): void;
    /** Copies the profile. */
    _cmsOpenProfileFromMem(address: number, bytes: number): number;
    _cmsCloseProfile(profile: number): void;
    _cmsCreate_sRGBProfile(): number;
    _cmsCreateLab4Profile(whitePoint: number): number;
    _cmsFormatterForColorspaceOfProfile(profile: number, bytesPerChannel: number, isFloat: number): number;
    _cmsCreateTransform(
      from: number,
      fromFormat: number,
      to: number,
      toFormat: number,
      intent: number,
      flags: number,
    ): number;
    _cmsDeleteTransform(transform: number): void;
    _cmsDoTransform(transform: number, from: number, to: number, pixels: number): void;
  }
  export function instantiate(options?: { readonly wasmBinary?: Uint8Array }): Promise<Lcms>;
  export const cmsFLAGS_BLACKPOINTCOMPENSATION: number;
  export const INTENT_PERCEPTUAL: number;
  export const INTENT_RELATIVE_COLORIMETRIC: number;
  export const INTENT_SATURATION: number;
  export const INTENT_ABSOLUTE_COLORIMETRIC: number;
  /** How many colour channels a pixel format has. */
  export function T_CHANNELS(format: number): number;
}
