import { parseIccProfile } from '../colour/icc-profile.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { DecodedPicture } from '../picture-decoding/decoded-picture.ts';
import { rgbaPixels } from '../picture-decoding/rgba-pixels.ts';
import { shrinkPicture } from '../picture-decoding/shrink-picture.ts';
import type { RasterImage } from '../renderers/raster/raster-surface.ts';
import type { Scene } from '../scene/display-list.ts';
import { openFrom, openPicture, pictureFile, type PictureSource } from './open-picture.ts';
import { listPlacedPictures, shrinkFactor } from './placed-pictures.ts';

export type FindPicture = (assetId: string) => RasterImage | undefined;

export interface ScreenPictures {
  readonly find: FindPicture;
  /** Pictures that couldn't be read; they are drawn as grey boxes. */
  readonly findings: readonly Diagnostic[];
}

export interface ScreenPictureRequest extends PictureSource {
  readonly scenes: readonly Scene[];
  /** Of what will be drawn; pictures are made no smaller than twice that. */
  readonly ppi: number;
}

/** Pixels to the inch of a picture as against those of what is drawn, so that turning it doesn't blur. */
const ROOM = 2;

/** Decodes the pictures of scenes into screen colours, no larger than drawing them needs. */
export async function loadScreenPictures(request: ScreenPictureRequest): Promise<ScreenPictures> {
  const { design, scenes, ppi, bytesOf } = request;
  const pictures = new Map<string, RasterImage>();
  const findings: Diagnostic[] = [];
  for (const placed of listPlacedPictures(design, scenes)) {
    const { picture, from } = placed;
    // oxlint-disable-next-line no-await-in-loop -- one picture in memory at a time
    const decoded = await openPicture(pictureFile(picture, bytesOf));
    if ('code' in decoded) {
      findings.push(diagnostic(decoded.code, 'error', { kind: 'node', nodeId: from }));
    } else {
      const small = shrinkPicture(decoded, shrinkFactor(placed, ppi * ROOM));
      // oxlint-disable-next-line no-await-in-loop
      pictures.set(picture.id, await toScreen(small, request));
    }
  }
  return { find: (assetId) => pictures.get(assetId), findings };
}

async function toScreen(picture: DecodedPicture, request: ScreenPictureRequest): Promise<RasterImage> {
  const { width, height, components, samples, profile } = picture;
  const shown = (values: Uint8Array, colours: 1 | 3): RasterImage => ({
    width,
    height,
    rgba: rgbaPixels(picture, values, colours),
  });
  if (components === 1) return shown(samples, 1);
  if (components === 3 && (!profile || isSrgb(profile))) return shown(samples, 3);
  const usual = components === 3 ? 'srgb' : request.profile;
  const conversion = openFrom(await request.openConversion(), profile, usual, { to: 'srgb' });
  const rgb = conversion?.convert(samples) ?? new Uint8Array(samples.length);
  conversion?.close();
  return shown(rgb, 3);
}

/** Most pictures carry sRGB's own profile: nothing to convert. */
function isSrgb(profile: Uint8Array): boolean {
  const parsed = parseIccProfile(profile);
  return parsed.ok && parsed.value.description.startsWith('sRGB');
}
