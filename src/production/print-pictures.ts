import type { PixelConversion, RenderingIntent } from '../colour-conversion/colour-conversion.ts';
import { isSameProfile, parseIccProfile } from '../colour/icc-profile.ts';
import { limitPixels } from '../colour/limit-ink.ts';
import { srgbProfile } from '../colour/srgb-profile.ts';
import type { DecodedPicture } from '../picture-decoding/decoded-picture.ts';
import type { PictureFile } from '../picture-decoding/decode-picture.ts';
import { readJpegFacts } from '../picture-decoding/jpeg-facts.ts';
import { looksPhotographic } from '../picture-decoding/looks-photographic.ts';
import { mostInk } from '../picture-decoding/most-ink.ts';
import { shrinkPicture } from '../picture-decoding/shrink-picture.ts';
import type { PdfImage, PictureRemark } from '../renderers/pdf/image-xobject.ts';
import type { PdfStandard } from '../renderers/pdf/render-options.ts';
import { encodeSamplesJpeg, type SampleRows } from '../renderers/raster/encode-samples-jpeg.ts';
import type { Scene } from '../scene/display-list.ts';
import { measureLostColours } from './lost-colours.ts';
import { openFrom, openPicture, pictureFile, soundProfile, type PictureSource } from './open-picture.ts';
import { listPlacedPictures, shrinkFactor } from './placed-pictures.ts';

/** How pictures go to the press. */
export interface PictureChoices {
  /** `cmyk`: converted to the inks of the output profile; `tagged`: colour as it is, with its profile (PDF/X-4 only). */
  readonly colours: 'cmyk' | 'tagged';
  readonly intent: RenderingIntent;
  /** Pictures with at least twice as many pixels to the inch of the print are made smaller, to no fewer than these. */
  readonly maxPpi?: number;
  /** The most ink that the medium takes, in percent: what is converted is held to it. Absent: the profile's own. */
  readonly inkLimit?: number;
}

export const DEFAULT_PICTURE_CHOICES: PictureChoices = { colours: 'cmyk', intent: 'relative' };

export interface PrintPictureRequest extends PictureSource {
  readonly scenes: readonly Scene[];
  readonly standard: PdfStandard;
  readonly choices: PictureChoices;
  /** What was made before, where the same pictures are made again and again. */
  readonly kept?: KeptPictures;
  /** Told before each picture is worked on. */
  readonly onPicture?: (done: number, all: number) => void;
}

export type FindPrintPicture = (assetId: string) => PdfImage | undefined;

/** Finished pictures, kept as long as the next file uses them too. */
export class KeptPictures {
  #images = new Map<string, PdfImage>();
  #profile: Uint8Array | undefined;

  find(key: string, profile: Uint8Array): PdfImage | undefined {
    return this.#profile && isSameProfile(this.#profile, profile) ? this.#images.get(key) : undefined;
  }

  keep(images: ReadonlyMap<string, PdfImage>, profile: Uint8Array): void {
    this.#images = new Map(images);
    this.#profile = profile;
  }
}

/** Makes the pictures of scenes ready for their PDF, one after the other. */
export async function preparePrintPictures(request: PrintPictureRequest): Promise<FindPrintPicture> {
  const { design, scenes, standard, profile, choices, bytesOf, kept, onPicture } = request;
  const placed = listPlacedPictures(design, scenes);
  const images = new Map<string, PdfImage>();
  const made = new Map<string, PdfImage>();
  for (const [i, one] of placed.entries()) {
    const { picture } = one;
    const factor = choices.maxPpi === undefined ? 1 : shrinkFactor(one, choices.maxPpi);
    const mixes = standard === 'pdfx1a' && one.thinned;
    const key = JSON.stringify([picture.id, factor, standard, choices, mixes]);
    const known = kept?.find(key, profile);
    if (!known) onPicture?.(i, placed.length);
    // oxlint-disable-next-line no-await-in-loop -- one picture in memory at a time
    const image = known ?? (await printPicture(pictureFile(picture, bytesOf), { factor, mixes }, request));
    images.set(picture.id, image);
    made.set(key, image);
  }
  kept?.keep(made, profile);
  return (assetId) => images.get(assetId);
}

type Settings = Pick<PrintPictureRequest, 'standard' | 'profile' | 'choices' | 'openConversion'>;

/** Percent of ink above the limit that a medium still takes. */
const SMEARS = 20;

const UNREADABLE: PdfImage = { kind: 'refused', code: 'print/image-unreadable' };

/** How a picture is used: by what it is made smaller, and whether it must be mixed with what lies beneath. */
interface Use {
  readonly factor: number;
  readonly mixes: boolean;
}

async function printPicture(file: PictureFile, { factor, mixes }: Use, settings: Settings): Promise<PdfImage> {
  const asItIs = factor === 1 && !mixes && file.type === 'image/jpeg';
  const whole = asItIs ? passJpeg(file.bytes, settings) : undefined;
  if (whole && !isPressInk(whole, settings)) return whole;
  const decoded = await openPicture(file);
  if ('code' in decoded) return decoded;
  if (whole) return withRemark(whole, await checkInk(decoded, settings));
  const isPhoto = file.type === 'image/jpeg' || looksPhotographic(decoded);
  const isMixed = mixes || (decoded.alpha !== undefined && settings.standard === 'pdfx1a');
  const stored = await storePicture(shrinkPicture(decoded, factor), isPhoto && !isMixed, settings);
  return withRemark(stored, remarkPress(decoded, settings) ?? (await remarkColours(decoded, settings)));
}

function withRemark(image: PdfImage, remark: PictureRemark | undefined): PdfImage {
  return remark && image.kind !== 'refused' ? { ...image, remark } : image;
}

/** A JPEG whose samples can be printed as they are goes into the file byte for byte; undefined for any other. */
function passJpeg(bytes: Uint8Array, settings: Settings): PdfImage | undefined {
  const facts = readJpegFacts(bytes);
  if (!facts) return UNREADABLE;
  const { components } = facts;
  if (components === 1) return { kind: 'jpeg', bytes };
  if (components !== 3 && components !== 4) return UNREADABLE;
  const own = soundProfile(facts.profile, components);
  if (settings.standard === 'preview')
    return { kind: 'jpeg', bytes, ...(own && components === 3 ? { profile: own } : {}) };
  if (components === 4 && !isForOtherPress(own, settings)) return { kind: 'jpeg', bytes };
  if (!keepsColours(settings)) return undefined;
  return { kind: 'jpeg', bytes, profile: own ?? srgbProfile() };
}

/** CMYK with a profile that isn't the output's. */
function isForOtherPress(profile: Uint8Array | undefined, settings: Settings): boolean {
  return profile !== undefined && !isSameProfile(profile, settings.profile);
}

/** Ink that goes to the press as it came: nobody has held it to the profile's limit yet. */
function isPressInk(image: PdfImage, { standard }: Settings): boolean {
  if (image.kind !== 'jpeg' || standard === 'preview' || image.profile) return false;
  return readJpegFacts(image.bytes)?.components === 4;
}

async function checkInk(picture: DecodedPicture, settings: Settings): Promise<PictureRemark | undefined> {
  const profile = (await settings.openConversion()).measureTotalInk(settings.profile);
  const total = Math.round(mostInk(picture));
  const { inkLimit = profile.ok ? profile.value : undefined } = settings.choices;
  if (inkLimit === undefined || total <= inkLimit + SMEARS) return undefined;
  const params = { total, limit: Math.round(inkLimit) };
  return { code: 'print/image-heavy-ink', severity: 'warning', params };
}

function remarkPress({ components, profile }: DecodedPicture, settings: Settings): PictureRemark | undefined {
  if (components !== 4 || !isForOtherPress(profile, settings) || keepsColours(settings)) return undefined;
  const parsed = profile && parseIccProfile(profile);
  const params = { profile: (parsed?.ok && parsed.value.description) || 'ICC' };
  return { code: 'print/image-other-press', severity: 'info', params };
}

/** From this share of the picture on it is told that its colours change. */
const TOLD_SHARE = 0.05;

async function remarkColours(picture: DecodedPicture, settings: Settings): Promise<PictureRemark | undefined> {
  if (picture.components !== 3 || settings.standard === 'preview' || keepsColours(settings)) return undefined;
  const { profile, choices } = settings;
  const lost = measureLostColours(picture, await settings.openConversion(), { profile, intent: choices.intent });
  if (lost < TOLD_SHARE) return undefined;
  return { code: 'print/image-out-of-gamut', severity: 'info', params: { percent: Math.round(lost * 100) } };
}

/** Stores samples as the file wants them: photographs as JPEG, drawings and what X-1a must still mix without loss. */
async function storePicture(picture: DecodedPicture, lossy: boolean, settings: Settings): Promise<PdfImage> {
  const { width, height, alpha } = picture;
  const profile = keepsColours(settings) ? ownProfile(picture, settings) : undefined;
  const extras = { ...(alpha ? { alpha } : {}), ...(profile ? { profile } : {}) };
  const conversion = await conversionFor(picture, settings);
  const components = conversion ? 4 : picture.components;
  const { inkLimit } = settings.choices;
  const rows = rowsOf(picture, conversion && ((pixels) => inkOf(conversion, pixels, inkLimit)));
  const image: PdfImage = lossy
    ? { kind: 'jpeg', bytes: encodeSamplesJpeg({ width, height, components, rows }), upright: true, ...extras }
    : { kind: 'raster', width, height, colourSpace: SPACES[components], data: rows(0, height), ...extras };
  conversion?.close();
  return image;
}

function inkOf(conversion: PixelConversion, pixels: Uint8Array, inkLimit: number | undefined): Uint8Array {
  const ink = conversion.convert(pixels);
  if (inkLimit !== undefined) limitPixels(ink, inkLimit);
  return ink;
}

/** The profile that a picture goes out with in its own colours; ink for this very press needs none. */
function ownProfile({ components, profile }: DecodedPicture, settings: Settings): Uint8Array | undefined {
  if (components === 3) return profile ?? srgbProfile();
  return components === 4 && isForOtherPress(profile, settings) ? profile : undefined;
}

const SPACES = { 1: 'gray', 3: 'rgb', 4: 'cmyk' } as const;

/** Whether colours stay as the picture has them: in previews, and where they were asked for with their profile. */
function keepsColours({ standard, choices }: Settings): boolean {
  return standard === 'pdfx4' && choices.colours === 'tagged';
}

/** Into the inks of the output profile; undefined where the samples are printed as they are. Gray stays gray. */
async function conversionFor(picture: DecodedPicture, settings: Settings): Promise<PixelConversion | undefined> {
  const { components, profile } = picture;
  if (components === 1 || settings.standard === 'preview' || keepsColours(settings)) return undefined;
  if (components === 4 && !isForOtherPress(profile, settings)) return undefined;
  const { intent } = settings.choices;
  const usual = components === 3 ? 'srgb' : settings.profile;
  return openFrom(await settings.openConversion(), profile, usual, { to: settings.profile, intent });
}

function rowsOf(
  { width, components, samples }: DecodedPicture,
  convert: ((pixels: Uint8Array) => Uint8Array) | undefined,
): SampleRows['rows'] {
  return (y, count) => {
    const strip = samples.subarray(y * width * components, (y + count) * width * components);
    return convert ? convert(strip) : strip;
  };
}
