import { parseIccProfile } from '../colour/icc-profile.ts';
import type { ColourConversion, ConversionRequest, PixelConversion } from '../colour-conversion/colour-conversion.ts';
import type { Design, Picture } from '../model/design.ts';
import type { DecodedPicture } from '../picture-decoding/decoded-picture.ts';
import type { PictureFile } from '../picture-decoding/decode-picture.ts';
import type { PdfImage } from '../renderers/pdf/image-xobject.ts';
import { pictureBytes } from '../pictures/picture-bytes.ts';

/** Where the bytes of a picture's file come from: the design itself, or what was sent ahead of it. */
type PictureBytes = (picture: Picture) => Uint8Array;

/** Starts Little CMS, or gives the one that runs; asked only where a picture must be converted. */
type OpenConversion = () => Promise<ColourConversion>;

/** What the pictures of a design are made from, for any output. */
export interface PictureSource {
  readonly design: Design;
  /** The CMYK profile of the output: what pictures are converted to, and what CMYK without a profile is meant for. */
  readonly profile: Uint8Array;
  readonly openConversion: OpenConversion;
  /** Absent: the design holds the bytes. */
  readonly bytesOf?: PictureBytes;
}

type RefusedPicture = Extract<PdfImage, { kind: 'refused' }>;

const SPACES = { 1: 'GRAY', 3: 'RGB', 4: 'CMYK' } as const;

export function pictureFile(picture: Picture, bytesOf: PictureBytes = pictureBytes): PictureFile {
  const { type, widthPx, heightPx } = picture;
  return { type, widthPx, heightPx, bytes: bytesOf(picture) };
}

/**
 * Decodes a picture, or says why it can't be. A profile that isn't one of its own colours is forgotten. The decoders
 * are loaded with the first picture.
 */
export async function openPicture(file: PictureFile): Promise<DecodedPicture | RefusedPicture> {
  const { decodePicture } = await import('../picture-decoding/decode-picture.ts');
  const decoded = decodePicture(file);
  if (decoded === 'damaged') return { kind: 'refused', code: 'print/image-unreadable' };
  if (decoded === 'too-large') return { kind: 'refused', code: 'print/image-too-large' };
  if (!decoded.profile || soundProfile(decoded.profile, decoded.components)) return decoded;
  const { profile: _, ...rest } = decoded;
  return rest;
}

/** An embedded profile that can be used: one that is whole, and of as many colours as the picture has. */
export function soundProfile(profile: Uint8Array | undefined, components: 1 | 3 | 4): Uint8Array | undefined {
  const parsed = profile && parseIccProfile(profile);
  return parsed?.ok && parsed.value.space === SPACES[components] ? profile : undefined;
}

/** Opens a conversion from a picture's own profile, or, where Little CMS can't read that, from `usual`. */
export function openFrom(
  conversion: ColourConversion,
  profile: Uint8Array | undefined,
  usual: ConversionRequest['from'],
  request: Omit<ConversionRequest, 'from'>,
): PixelConversion | undefined {
  const own = profile && conversion.open({ ...request, from: profile });
  const opened = own?.ok ? own : conversion.open({ ...request, from: usual });
  return opened.ok ? opened.value : undefined;
}
