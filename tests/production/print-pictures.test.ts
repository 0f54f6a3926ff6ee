import * as mupdf from 'mupdf';
import { describe, expect, test } from 'vitest';
import { solid } from '../../src/colour/ink.ts';
import { NAMED_INKS } from '../../src/colour/named-inks.ts';
import { srgbProfile } from '../../src/colour/srgb-profile.ts';
import type { Picture } from '../../src/model/design.ts';
import { decodeJpeg } from '../../src/picture-decoding/decode-jpeg.ts';
import { decodeBase64 } from '../../src/pictures/base64.ts';
import {
  DEFAULT_PICTURE_CHOICES,
  KeptPictures,
  preparePrintPictures,
  type PictureChoices,
  type PrintPictureRequest,
} from '../../src/production/print-pictures.ts';
import type { PdfImage } from '../../src/renderers/pdf/image-xobject.ts';
import { encodePng } from '../../src/renderers/raster/encode-png.ts';
import { compileScene } from '../../src/scene/compile-scene.ts';
import { flatJpeg, jpegPhotograph, keptPicture, pngPhotograph } from '../picture-decoding/photographs.ts';
import { bytesOf, jpegSegment, withSegments } from '../pictures/sample-pictures.ts';
import { hasJudge, judgeFile } from '../renderers/pdf/judges.ts';
import { FOGRA39 } from '../renderers/pdf/press-scenes.ts';
import { FONTS, printedPiece } from './pieces.ts';
import { pieceWithPictures, sourceOf } from './picture-pieces.ts';

const PHOTO = keptPicture(jpegPhotograph(96, 64));
const LOGO = keptPicture(pngPhotograph(40, 40, (x, y) => (Math.hypot(x - 20, y - 20) < 18 ? 255 : 0)));

function tagged(jpeg: Uint8Array, profile: Uint8Array): Uint8Array {
  const parts = [];
  const size = 60_000;
  const count = Math.ceil(profile.length / size);
  for (let i = 0; i < count; i++)
    parts.push(
      jpegSegment(
        0xe2,
        Uint8Array.from([...bytesOf('ICC_PROFILE\0'), i + 1, count, ...profile.subarray(i * size, (i + 1) * size)]),
      ),
    );
  return withSegments(jpeg, ...parts);
}

async function prepared(
  picture: Picture,
  choices: Partial<PictureChoices> = {},
  over: Partial<PrintPictureRequest> = {},
) {
  const design = pieceWithPictures([picture]);
  const scenes = [compileScene(design, 'page-1', FONTS).scene];
  const request = {
    ...sourceOf(design),
    scenes,
    standard: 'pdfx4',
    choices: { ...DEFAULT_PICTURE_CHOICES, ...choices },
    ...over,
  } as const;
  const image = (await preparePrintPictures(request))(picture.id);
  if (!image) throw new Error('no picture');
  return image;
}

/** Most and mean ink of a picture, in percent. */
function inkOf(image: PdfImage): { readonly most: number; readonly mean: readonly number[] } {
  const samples =
    image.kind === 'jpeg'
      ? decodeJpeg(image.bytes)?.samples.map((value) => 255 - value)
      : image.kind === 'raster'
        ? image.data
        : undefined;
  if (!samples) throw new Error('no samples');
  const sum = [0, 0, 0, 0];
  let most = 0;
  for (let at = 0; at < samples.length; at += 4) {
    const pixel = [0, 1, 2, 3].map((part) => ((samples[at + part] ?? 0) / 255) * 100);
    pixel.forEach((part, i) => (sum[i] = (sum[i] ?? 0) + part));
    most = Math.max(
      most,
      pixel.reduce((a, b) => a + b, 0),
    );
  }
  return { most, mean: sum.map((part) => (part * 4) / samples.length) };
}

describe('what goes to the press', () => {
  test('an RGB photograph becomes a CMYK JPEG in the inks of the output profile', async () => {
    const image = await prepared(PHOTO);
    expect(image).toMatchObject({ kind: 'jpeg', upright: true });
    const mean = [0, 0, 0];
    const rgb = decodeJpeg(decodeBase64(PHOTO.base64))?.samples ?? new Uint8Array();
    rgb.forEach((value, i) => (mean[i % 3] = (mean[i % 3] ?? 0) + (value * 3) / rgb.length));
    const { mean: ink, most } = inkOf(image);
    // More blue than red light: more cyan than yellow ink.
    expect((mean[2] ?? 0) - (mean[0] ?? 0)).toBeGreaterThan(20);
    expect((ink[0] ?? 0) - (ink[2] ?? 0)).toBeGreaterThan(10);
    expect(most).toBeLessThan(268);
  });

  test('the darkest picture lays no more ink than the profile’s limit, in every intent', async () => {
    const black = {
      width: 64,
      height: 64,
      rgba: new Uint8ClampedArray(64 * 64 * 4).map((_, i) => (i % 4 === 3 ? 255 : (i * 7) % 12)),
    };
    for (const intent of ['relative', 'perceptual', 'saturation'] as const) {
      const { most, mean } = inkOf(await prepared(keptPicture(encodePng(black)), { intent }));
      // The profile's own tables end at 260 to 262; single pixels swing about that after JPEG.
      const total = mean.reduce((a, b) => a + b, 0);
      expect(total).toBeGreaterThan(200);
      expect(total).toBeLessThan(262.5);
      expect(most).toBeLessThan(275);
    }
  });

  test('a medium that takes less than the profile lays: what is converted keeps to it, what passes is told of', async () => {
    const black = keptPicture(
      encodePng({
        width: 64,
        height: 64,
        rgba: new Uint8ClampedArray(64 * 64 * 4).map((_, i) => (i % 4 === 3 ? 255 : 4)),
      }),
    );
    expect(inkOf(await prepared(black)).most).toBeGreaterThan(250);
    const held = await prepared(black, { inkLimit: 220 });
    expect(inkOf(held).most).toBeLessThanOrEqual(220);
    expect(inkOf(held).most).toBeGreaterThan(214);
    // Light pictures and a medium that takes more than the profile lays change nothing.
    expect(await prepared(black, { inkLimit: 300 })).toEqual(await prepared(black));
    const dark = keptPicture(flatJpeg(mupdf.ColorSpace.DeviceCMYK, [200, 200, 200, 60], true));
    expect(await prepared(dark)).not.toHaveProperty('remark');
    expect(await prepared(dark, { inkLimit: 220 })).toMatchObject({ remark: { params: { limit: 220 } } });
  });

  test('colours that ink can’t give are told of, with their share; printable ones and previews are not', async () => {
    // Green light on the left third, grey on the rest.
    const rgba = new Uint8ClampedArray(90 * 30 * 4);
    for (let i = 0; i < 90 * 30; i++) rgba.set(i % 90 < 30 ? [0, 255, 0, 255] : [140, 130, 120, 255], i * 4);
    const neon = keptPicture(encodePng({ width: 90, height: 30, rgba }));
    const remark = { code: 'print/image-out-of-gamut', severity: 'info', params: { percent: 33 } };
    expect(await prepared(neon)).toMatchObject({ remark });
    expect(await prepared(neon, { colours: 'tagged' })).not.toHaveProperty('remark');
    expect(await prepared(neon, {}, { standard: 'preview' })).not.toHaveProperty('remark');
    expect(await prepared(PHOTO)).not.toHaveProperty('remark');
  });

  test('kept in its own colours: the very bytes, with the profile it carries or sRGB', async () => {
    expect(await prepared(PHOTO, { colours: 'tagged' })).toEqual({
      kind: 'jpeg',
      bytes: decodeBase64(PHOTO.base64),
      profile: srgbProfile(),
    });
    const own = srgbProfile().slice();
    own[24 + 1] = 1;
    const carried = await prepared(keptPicture(tagged(jpegPhotograph(16, 16), own)), { colours: 'tagged' });
    expect(carried).toMatchObject({ kind: 'jpeg', profile: own });
    expect(await prepared(PHOTO, { colours: 'tagged' }, { standard: 'pdfx1a' })).toMatchObject({ upright: true });
  });

  test('gray stays gray; CMYK for this press passes byte for byte; CMYK for another is converted', async () => {
    const gray = flatJpeg(mupdf.ColorSpace.DeviceGray, [90]);
    expect(await prepared(keptPicture(gray))).toMatchObject({ kind: 'jpeg', bytes: keptBytes(gray) });
    const cmyk = flatJpeg(mupdf.ColorSpace.DeviceCMYK, [0, 255, 255, 0], true);
    expect(await prepared(keptPicture(cmyk))).toEqual({ kind: 'jpeg', bytes: keptBytes(cmyk) });
    const same = tagged(cmyk, FOGRA39.bytes);
    expect(await prepared(keptPicture(same))).toEqual({ kind: 'jpeg', bytes: keptBytes(same) });
    const other = FOGRA39.bytes.slice();
    other[24 + 1] = 1;
    const converted = await prepared(keptPicture(tagged(cmyk, other)));
    expect(converted).toMatchObject({ kind: 'jpeg', upright: true, remark: { code: 'print/image-other-press' } });
    inkOf(converted).mean.forEach((part, i) => expect(Math.abs(part - ([0, 100, 100, 0][i] ?? 0))).toBeLessThan(10));
  });

  test('ink beyond the profile’s limit is told of where the picture is shown', async () => {
    const soaked = keptPicture(flatJpeg(mupdf.ColorSpace.DeviceCMYK, [255, 255, 255, 200], true));
    const image = await prepared(soaked);
    expect(image).toMatchObject({
      remark: { code: 'print/image-heavy-ink', severity: 'warning', params: { limit: 263 } },
    });
    const design = pieceWithPictures([soaked]);
    const { findings } = printedPiece(design, {}, () => image);
    expect(findings).toMatchObject([
      { code: 'print/scaled' },
      { code: 'print/image-heavy-ink', at: { nodeId: expect.stringContaining('photo-') } },
    ]);
    // In a preview nobody asks.
    expect(await prepared(soaked, {}, { standard: 'preview' })).not.toHaveProperty('remark');
  });

  test('a thinned photograph is mixed with its ground in PDF/X-1a', async () => {
    const page = (opacity: number) => {
      const design = pieceWithPictures([PHOTO, { x: 1000, opacity }]);
      const [first] = design.pages;
      if (!first) throw new Error('no page');
      const nodes = first.nodes.filter((node) => node.kind === 'image');
      return { ...design, pages: [{ ...first, nodes, background: solid(NAMED_INKS.flagRed) }] };
    };
    const design = page(0.5);
    const scenes = [compileScene(design, 'page-1', FONTS).scene];
    const request = { ...sourceOf(design), scenes, standard: 'pdfx1a', choices: DEFAULT_PICTURE_CHOICES } as const;
    const images = await preparePrintPictures(request);
    expect(images(PHOTO.id)).toMatchObject({ kind: 'raster', colourSpace: 'cmyk' });
    const { bytes } = printedPiece(design, { standard: 'pdfx1a' }, images);
    if (hasJudge('pdfx4check')) expect(judgeFile(bytes, 'pdfx4check', true).said).toContain('conforms');
    const opaque = { ...request, ...sourceOf(page(1)), scenes: [compileScene(page(1), 'page-1', FONTS).scene] };
    expect((await preparePrintPictures(opaque))(PHOTO.id)).toMatchObject({ kind: 'jpeg' });
  });

  test('in its own colours, ink for this press has no profile, for another press that one’s', async () => {
    const cmyk = flatJpeg(mupdf.ColorSpace.DeviceCMYK, [0, 255, 255, 0], true);
    expect(await prepared(keptPicture(cmyk), { colours: 'tagged', maxPpi: 0.2 })).not.toHaveProperty('profile');
    const other = FOGRA39.bytes.slice();
    other[24 + 1] = 1;
    const tagged4 = await prepared(keptPicture(tagged(cmyk, other)), { colours: 'tagged', maxPpi: 0.2 });
    expect(tagged4).toMatchObject({ kind: 'jpeg', profile: other });
    expect(tagged4).not.toHaveProperty('remark');
  });

  test('clear parts stay samples where PDF/X-1a must still mix them; a drawing isn’t put through JPEG', async () => {
    const image = await prepared(LOGO);
    expect(image).toMatchObject({ kind: 'jpeg' });
    expect(await prepared(LOGO, {}, { standard: 'pdfx1a' })).toMatchObject({ kind: 'raster', colourSpace: 'cmyk' });
    const flat = new Uint8ClampedArray(32 * 32 * 4).map((_, i) => (i % 4 === 3 ? 255 : i < 2048 ? 200 : 20));
    expect(await prepared(keptPicture(encodePng({ width: 32, height: 32, rgba: flat })))).toMatchObject({
      kind: 'raster',
    });
  });

  test('too fine a picture is made smaller where that is asked for, never otherwise', async () => {
    // 96 pixels on 600 mm are 4 pixels to the inch.
    const small = await prepared(PHOTO, { maxPpi: 2 });
    expect(small.kind === 'jpeg' && decodeJpeg(small.bytes)).toMatchObject({ width: 48, height: 32 });
    const kept = await prepared(PHOTO, { maxPpi: 3 });
    expect(kept.kind === 'jpeg' && decodeJpeg(kept.bytes)).toMatchObject({ width: 96, height: 64 });
  });

  test('a damaged file is refused, and a picture is only made again when something has changed', async () => {
    const damaged: Picture = { ...PHOTO, base64: PHOTO.base64.slice(0, 400) };
    expect(await prepared(damaged)).toEqual({ kind: 'refused', code: 'print/image-unreadable' });
    const kept = new KeptPictures();
    const first = await prepared(PHOTO, {}, { kept });
    expect(await prepared(PHOTO, {}, { kept })).toBe(first);
    expect(await prepared(PHOTO, { intent: 'perceptual' }, { kept })).not.toBe(first);
    expect(await prepared(PHOTO, {}, { kept })).not.toBe(first);
  });
});

function keptBytes(file: Uint8Array): Uint8Array {
  return decodeBase64(keptPicture(file).base64);
}

describe('print files with pictures', () => {
  test.each([
    ['pdfx4', 'cmyk'],
    ['pdfx4', 'tagged'],
    ['pdfx1a', 'cmyk'],
  ] as const)('%s, %s: no rule is broken, and the same design gives the same bytes', async (standard, colours) => {
    const choices = { ...DEFAULT_PICTURE_CHOICES, colours };
    const design = standard === 'pdfx1a' ? pieceWithPictures([PHOTO]) : pieceWithPictures([PHOTO], [LOGO, { x: 1000 }]);
    const scenes = [compileScene(design, 'page-1', FONTS).scene];
    const make = async () => {
      const images = await preparePrintPictures({ ...sourceOf(design), scenes, standard, choices });
      return printedPiece(design, { standard }, images).bytes;
    };
    const bytes = await make();
    expect(await make()).toEqual(bytes);
    if (hasJudge('pdfx4check'))
      expect(judgeFile(bytes, 'pdfx4check', standard === 'pdfx1a').said).toContain('conforms');
  });
});
