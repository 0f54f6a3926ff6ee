import {
  diagnostic,
  type Diagnostic,
  type DiagnosticParams,
  type DiagnosticPlace,
} from '../../diagnostics/diagnostic.ts';
import { readJpegHeader } from '../../pictures/jpeg-header.ts';
import { contentKey, deflateWhole } from './flate-splice.ts';
import type { PdfFile, PdfRef, PdfStream } from './pdf-file.ts';
import type { ColourMode } from './page-resources.ts';

/** What goes with the samples of a picture, however they are stored. */
interface ImageExtras {
  /** A byte a pixel, 255 opaque; absent where the picture has no clear parts. */
  readonly alpha?: Uint8Array;
  /** The ICC profile its samples are meant in, as they are; absent: the colours of the page. */
  readonly profile?: Uint8Array;
  /** To be said where the picture is shown, though it prints. */
  readonly remark?: PictureRemark;
}

export interface PictureRemark {
  readonly code: 'print/image-heavy-ink' | 'print/image-other-press' | 'print/image-out-of-gamut';
  readonly severity: 'warning' | 'info';
  readonly params: DiagnosticParams;
}

/** 8-bit samples, top row first, components interleaved, 0 = no ink for CMYK and 0 = black for gray and RGB. */
export interface PdfRaster extends ImageExtras {
  readonly kind: 'raster';
  readonly width: number;
  readonly height: number;
  readonly colourSpace: 'cmyk' | 'gray' | 'rgb';
  readonly data: Uint8Array;
}

/** A picture ready for the press: samples; a JPEG that goes into the file byte for byte; or why there is none. */
export type PdfImage =
  | PdfRaster
  | (ImageExtras & {
      readonly kind: 'jpeg';
      readonly bytes: Uint8Array;
      /** Four components are ink as they stand, whatever an Adobe marker says. */
      readonly upright?: boolean;
    })
  | { readonly kind: 'refused'; readonly code: 'print/image-unreadable' | 'print/image-too-large' };

type SoundImage = Exclude<PdfImage, { kind: 'refused' }>;

const SPACES = { 1: '/DeviceGray', 3: '/DeviceRGB', 4: '/DeviceCMYK' } as const;
const COMPONENTS = { gray: 1, rgb: 3, cmyk: 4 } as const;

interface ImageStreams {
  readonly image: PdfStream;
  readonly mask?: PdfStream;
  readonly profile?: PdfStream;
}

const imageStreams = new WeakMap<PdfImage, ImageStreams>();

/** Writes a picture, or says why it can't be printed. */
export function addImage(
  file: PdfFile,
  image: PdfImage,
  mode: ColourMode,
  at: DiagnosticPlace,
): { readonly ref?: string; readonly findings: readonly Diagnostic[] } {
  if (image.kind === 'refused') return { findings: pictureFindings(image, at) };
  const header = image.kind === 'jpeg' ? readJpegHeader(image.bytes) : rasterHeader(image);
  const components = header?.components;
  if (!header || (components !== 1 && components !== 3 && components !== 4))
    return { findings: [diagnostic('print/image-unreadable', 'error', at)] };
  if (components === 3 && mode === 'cmyk' && !image.profile)
    return { findings: [diagnostic('print/image-rgb', 'error', at)] };
  const streams = imageStreams.get(image) ?? makeStreams(image, { ...header, components });
  imageStreams.set(image, streams);
  const { profile, mask } = streams;
  const space = profile ? `[/ICCBased ${addProfile(file, profile)}]` : SPACES[components];
  const soft = mask ? ` /SMask ${file.addStream(mask)}` : '';
  const { entries, ...rest } = streams.image;
  const ref = file.addStream({ ...rest, entries: `${entries} /ColorSpace ${space}${soft}` });
  return { ref, findings: pictureFindings(image, at) };
}

/** What there is to say of a picture before it is written. */
export function pictureFindings(image: PdfImage, at: DiagnosticPlace): readonly Diagnostic[] {
  if (image.kind === 'refused') return [diagnostic(image.code, 'error', at)];
  const { remark } = image;
  return remark ? [diagnostic(remark.code, remark.severity, at, remark.params)] : [];
}

interface ImageHeader {
  readonly width: number;
  readonly height: number;
  readonly components: 1 | 3 | 4;
  readonly adobe: boolean;
}

function makeStreams(image: SoundImage, { width, height, components, adobe }: ImageHeader): ImageStreams {
  const size = `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /BitsPerComponent 8`;
  const inverted = image.kind === 'jpeg' && components === 4 && adobe && !image.upright;
  const filter = image.kind === 'jpeg' ? '/DCTDecode' : '/FlateDecode';
  const entries = `${size} /Filter ${filter}${inverted ? ' /Decode [1 0 1 0 1 0 1 0]' : ''}`;
  const { alpha, profile } = image;
  return {
    image: keyed(entries, image.kind === 'jpeg' ? image.bytes : deflateWhole(image.data)),
    ...(alpha ? { mask: keyed(`${size} /ColorSpace /DeviceGray /Filter /FlateDecode`, deflateWhole(alpha)) } : {}),
    ...(profile ? { profile: keyed(`/N ${components} /Filter /FlateDecode`, deflateWhole(profile)) } : {}),
  };
}

function keyed(entries: string, bytes: Uint8Array): PdfStream & { readonly key: string } {
  return { entries, bytes, key: contentKey(bytes) };
}

const profilesOf = new WeakMap<PdfFile, Map<string, PdfRef>>();

/** A profile that many pictures share is in the file once. */
function addProfile(file: PdfFile, profile: PdfStream): PdfRef {
  let known = profilesOf.get(file);
  if (!known) profilesOf.set(file, (known = new Map()));
  const key = profile.key ?? '';
  const ref = known.get(key) ?? file.addStream(profile);
  known.set(key, ref);
  return ref;
}

function rasterHeader(
  image: PdfRaster,
): (Omit<ImageHeader, 'components'> & { readonly components: number }) | undefined {
  const { width, height, alpha } = image;
  const components = COMPONENTS[image.colourSpace];
  const sound = Number.isInteger(width) && Number.isInteger(height) && width > 0 && height > 0;
  if (!sound || image.data.length !== width * height * components) return undefined;
  return alpha && alpha.length !== width * height ? undefined : { width, height, components, adobe: false };
}
