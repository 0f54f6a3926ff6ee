import type { ColourConversion, RenderingIntent } from '../colour-conversion/colour-conversion.ts';
import { labDistance } from '../colour/lab-distance.ts';
import type { DecodedPicture } from '../picture-decoding/decoded-picture.ts';
import { shrinkPicture } from '../picture-decoding/shrink-picture.ts';
import { openFrom } from './open-picture.ts';

/** So far (ΔE of 1976) from what the screen shows a colour is another colour; the flag's yellow in print is 16 away. */
const LOST = 25;
/** As many pixels as say enough of a picture. */
const SAMPLED = 60_000;

/** The share (0 to 1) of an RGB picture whose colours a press can't print, told by separating it and looking at it. */
export function measureLostColours(
  picture: DecodedPicture,
  conversion: ColourConversion,
  { profile, intent }: { readonly profile: Uint8Array; readonly intent: RenderingIntent },
): number {
  if (picture.components !== 3) return 0;
  const small = shrinkPicture(picture, Math.ceil(Math.sqrt((picture.width * picture.height) / SAMPLED)));
  const through = (from: Uint8Array | 'srgb', to: Uint8Array | 'srgb', pixels: Uint8Array): Uint8Array | undefined => {
    const opened = openFrom(conversion, from === 'srgb' ? undefined : from, 'srgb', { to, intent });
    const converted = opened?.convert(pixels);
    opened?.close();
    return converted;
  };
  const own = picture.profile ?? 'srgb';
  const shown = through(own, 'srgb', small.samples);
  const ink = through(own, profile, small.samples);
  const printed = ink && through(profile, 'srgb', ink);
  if (!shown || !printed) return 0;
  let seen = 0;
  let lost = 0;
  for (let pixel = 0; pixel < small.width * small.height; pixel++) {
    if (small.alpha?.[pixel] === 0) continue;
    seen += 1;
    if (labDistance(rgbAt(shown, pixel), rgbAt(printed, pixel)) > LOST) lost += 1;
  }
  return seen === 0 ? 0 : lost / seen;
}

function rgbAt(pixels: Uint8Array, pixel: number): readonly [number, number, number] {
  const [red = 0, green = 0, blue = 0] = pixels.subarray(pixel * 3, pixel * 3 + 3);
  return [red, green, blue];
}
