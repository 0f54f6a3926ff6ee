import {
  cmsFLAGS_BLACKPOINTCOMPENSATION,
  instantiate,
  INTENT_ABSOLUTE_COLORIMETRIC,
  INTENT_PERCEPTUAL,
  INTENT_RELATIVE_COLORIMETRIC,
  INTENT_SATURATION,
  T_CHANNELS,
} from 'lcms-wasm';

export const INTENTS = {
  perceptual: INTENT_PERCEPTUAL,
  relative: INTENT_RELATIVE_COLORIMETRIC,
  saturation: INTENT_SATURATION,
  absolute: INTENT_ABSOLUTE_COLORIMETRIC,
} as const;

/** A transform inside the module and what its pixels are. */
export interface LcmsTransform {
  readonly handle: number;
  readonly channelsIn: number;
  readonly channelsOut: number;
}

/** Little CMS by plain names. Handles and addresses are numbers; 0 is failure. */
export type LittleCms = Awaited<ReturnType<typeof startLittleCms>>;

export async function startLittleCms(wasmBytes: Uint8Array | undefined) {
  const module = await instantiate(wasmBytes ? { wasmBinary: wasmBytes } : {});
  const {
    _malloc: take,
    _free: give,
    _cmsOpenProfileFromMem: openFromMemory,
    _cmsCloseProfile: closeProfile,
    _cmsCreate_sRGBProfile: createSrgb,
    _cmsCreateLab4Profile: createLab,
    _cmsFormatterForColorspaceOfProfile: formatFor,
    _cmsCreateTransform: createTransform,
    _cmsDeleteTransform: deleteTransform,
    _cmsDoTransform: transformPixels,
  } = module;
  return {
    take,
    give,
    closeProfile,
    createSrgb,
    createLab: () => createLab(0),
    deleteTransform,
    transformPixels,
    /** The memory is another array after it has grown: it is asked for anew each time. */
    memory: () => module.HEAPU8,
    openProfile(bytes: Uint8Array): number {
      const address = take(bytes.length);
      module.HEAPU8.set(bytes, address);
      const profile = openFromMemory(address, bytes.length);
      give(address);
      return profile;
    },
    /** Pixels of `depthIn` bytes a channel to pixels of one byte a channel. */
    createTransform(
      from: number,
      to: number,
      { intent, compensate, depthIn = 1 }: { intent: number; compensate: boolean; depthIn?: 1 | 2 },
    ): LcmsTransform | undefined {
      const formatIn = formatFor(from, depthIn, 0);
      const formatOut = formatFor(to, 1, 0);
      const flags = compensate ? cmsFLAGS_BLACKPOINTCOMPENSATION : 0;
      const handle = createTransform(from, formatIn, to, formatOut, intent, flags);
      if (handle === 0) return undefined;
      return { handle, channelsIn: T_CHANNELS(formatIn), channelsOut: T_CHANNELS(formatOut) };
    },
  };
}
