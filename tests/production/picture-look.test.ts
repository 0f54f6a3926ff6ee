import * as mupdf from 'mupdf';
import { describe, expect, test } from 'vitest';
import { solid } from '../../src/colour/ink.ts';
import { NAMED_INKS } from '../../src/colour/named-inks.ts';
import type { Design, ImageNode, Picture } from '../../src/model/design.ts';
import { DEFAULT_PICTURE_CHOICES, preparePrintPictures } from '../../src/production/print-pictures.ts';
import { loadScreenPictures } from '../../src/production/screen-pictures.ts';
import type { PdfStandard } from '../../src/renderers/pdf/render-options.ts';
import { renderPdf } from '../../src/renderers/pdf/render-pdf.ts';
import { renderRaster } from '../../src/renderers/raster/render-raster.ts';
import type { RasterImage } from '../../src/renderers/raster/raster-surface.ts';
import { renderSvg } from '../../src/renderers/svg/render-svg.ts';
import { compileScene } from '../../src/scene/compile-scene.ts';
import { sampleDesign } from '../model/sample-design.ts';
import { jpegPhotograph, keptPicture, pngPhotograph } from '../picture-decoding/photographs.ts';
import { FOGRA39, PRESS } from '../renderers/pdf/press-scenes.ts';
import { FONTS } from './pieces.ts';
import { CONVERSION, imageNode, sourceOf } from './picture-pieces.ts';

const PHOTO = keptPicture(jpegPhotograph(270, 180));
const ROUND = keptPicture(pngPhotograph(180, 120, (x, y) => (Math.hypot(x - 90, y - 60) < 55 ? 255 : 60)));
/** Device pixels of a page of 600 × 400 mm. */
const [WIDTH, HEIGHT] = [300, 200];

function pageWith(picture: Picture, over: Partial<ImageNode> = {}): Design {
  const design = sampleDesign([imageNode(picture, { x: 100, y: 60, width: 360, height: 240, ...over })]);
  const pages = design.pages.map((page) => ({
    ...page,
    background: solid(NAMED_INKS.white),
    format: { ...page.format, widthMm: 600, heightMm: 400, bleedMm: 0 },
  }));
  return { ...design, pictures: [picture], pages };
}

async function asRaster(design: Design): Promise<RasterImage> {
  const { scene } = compileScene(design, 'page-1', FONTS);
  const ppi = (WIDTH * 25.4) / scene.widthMm;
  const { find, findings } = await loadScreenPictures({ ...sourceOf(design), scenes: [scene], ppi });
  expect(findings).toEqual([]);
  return renderRaster(scene, { widthPx: WIDTH, heightPx: HEIGHT, glyphs: FONTS, pictures: find });
}

/** The page of the PDF as MuPDF paints it, red, green and blue; ink by way of the output profile. */
async function asPrinted(design: Design, standard: PdfStandard): Promise<Uint8Array> {
  const { scene } = compileScene(design, 'page-1', FONTS);
  const images = await preparePrintPictures({
    ...sourceOf(design),
    scenes: [scene],
    standard,
    choices: DEFAULT_PICTURE_CHOICES,
  });
  const { bytes, findings } = renderPdf(scene, { ...PRESS, standard, images });
  if (!bytes) throw new Error(JSON.stringify(findings));
  const inInk = standard !== 'preview';
  const pixels = drawn(bytes, inInk ? mupdf.ColorSpace.DeviceCMYK : mupdf.ColorSpace.DeviceRGB);
  if (!inInk) return pixels;
  const proof = (await CONVERSION).open({ from: FOGRA39.bytes, to: 'srgb' });
  if (!proof.ok) throw new Error('no proof');
  return proof.value.convert(pixels);
}

function drawn(bytes: Uint8Array, space: mupdf.ColorSpace): Uint8Array {
  const page = mupdf.Document.openDocument(bytes, 'application/pdf').loadPage(0);
  const [x0, y0, x1, y1] = page.getBounds();
  const pixmap = new mupdf.Pixmap(space, [0, 0, WIDTH, HEIGHT], false);
  pixmap.clear(space === mupdf.ColorSpace.DeviceCMYK ? 0 : 255);
  const scale = [WIDTH / (x1 - x0), HEIGHT / (y1 - y0)] as const;
  const device = new mupdf.DrawDevice([scale[0], 0, 0, scale[1], -x0 * scale[0], -y0 * scale[1]], pixmap);
  page.run(device, mupdf.Matrix.identity);
  device.close();
  const parts = pixmap.getNumberOfComponents();
  const stride = pixmap.getStride();
  const samples = pixmap.getPixels();
  const out = new Uint8Array(WIDTH * HEIGHT * parts);
  for (let y = 0; y < HEIGHT; y++) out.set(samples.subarray(y * stride, y * stride + WIDTH * parts), y * WIDTH * parts);
  return out;
}

/** How far two pictures are apart: the mean over all channels, and the share of pixels that are plainly others. */
function difference(raster: RasterImage, rgb: Uint8Array): { readonly mean: number; readonly others: number } {
  let sum = 0;
  let others = 0;
  for (let pixel = 0; pixel < WIDTH * HEIGHT; pixel++) {
    const parts = [0, 1, 2].map((i) => Math.abs((raster.rgba[pixel * 4 + i] ?? 0) - (rgb[pixel * 3 + i] ?? 0)));
    sum += parts.reduce((a, b) => a + b, 0);
    if (Math.max(...parts) > 40) others++;
  }
  return { mean: sum / (WIDTH * HEIGHT * 3), others: others / (WIDTH * HEIGHT) };
}

const CROP = { x: 0.4, y: 0.1, width: 0.5, height: 0.6 };
const LOOKS: readonly (readonly [string, Picture, Partial<ImageNode>])[] = [
  ['as it is', PHOTO, {}],
  ['cropped', PHOTO, { crop: CROP }],
  ['turned', PHOTO, { angleDeg: 30 }],
  ['mirrored, cropped and turned', PHOTO, { flip: { x: true }, crop: CROP, angleDeg: -20 }],
  ['upside down by mirroring', PHOTO, { flip: { y: true } }],
  ['cut to an ellipse', PHOTO, { mask: { kind: 'ellipse' }, angleDeg: 15 }],
  ['cut to a star', PHOTO, { mask: { kind: 'star', points: 5, inner: 0.5 }, crop: CROP }],
  ['half clear', ROUND, { crop: CROP }],
  ['thinned', PHOTO, { opacity: 0.4 }],
  ...([2, 3, 4, 5, 6, 7, 8] as const).map((orientation) => {
    const turned = { ...PHOTO, orientation };
    const size = orientation > 4 ? { width: 240, height: 300, y: 40 } : {};
    return [`taken with orientation ${orientation}`, turned, { ...size, crop: CROP }] as const;
  }),
];

describe('a picture looks the same in every output', () => {
  test.each(LOOKS)('%s', async (_, picture, over) => {
    const design = pageWith(picture, over);
    const raster = await asRaster(design);
    const preview = difference(raster, await asPrinted(design, 'preview'));
    expect(preview.mean).toBeLessThan(1.5);
    expect(preview.others).toBeLessThan(0.006);
    // Colours that ink can't give are others on paper; the picture is where it should be all the same.
    const print = difference(raster, await asPrinted(design, 'pdfx4'));
    expect(print.mean).toBeLessThan(6);
    expect(print.others).toBeLessThan(0.03);
  });

  test('and each of these looks is one of its own', async () => {
    const first = await asRaster(pageWith(PHOTO));
    for (const [, picture, over] of LOOKS.slice(1)) {
      const other = await asRaster(pageWith(picture, over));
      const rgb = Uint8Array.from(
        { length: WIDTH * HEIGHT * 3 },
        (_, i) => other.rgba[Math.floor(i / 3) * 4 + (i % 3)] ?? 0,
      );
      expect(difference(first, rgb).others).toBeGreaterThan(0.05);
    }
  });
});

describe('SVG', () => {
  test('holds the stored file once, however often it is shown', () => {
    const { scene } = compileScene(pageWith(PHOTO, { flip: { x: true }, angleDeg: 10 }), 'page-1', FONTS);
    const twice = renderSvg(
      { ...scene, items: [...scene.items, ...scene.items] },
      { glyphs: FONTS, bleed: false, pictures: () => PHOTO },
    );
    expect(twice.split(PHOTO.base64)).toHaveLength(2);
    expect(twice.split('<use ')).toHaveLength(3);
  });

  test('cuts a crop to its box, and draws a picture that is gone as a grey box', () => {
    const { scene } = compileScene(pageWith(PHOTO, { crop: CROP }), 'page-1', FONTS);
    const svg = renderSvg(scene, { glyphs: FONTS, bleed: false, pictures: () => PHOTO });
    expect(svg).toContain('<clipPath id="clip1"><path d="M100 60L460 60L460 300L100 300Z"/></clipPath>');
    expect(svg).toContain('transform="matrix(720 0 0 400 -188 20)"');
    expect(renderSvg(scene, { glyphs: FONTS, bleed: false })).toContain('fill="#c9cfd6"');
  });
});
