import { describe, expect, test } from 'vitest';
import { solid, type Ink } from '../../../src/colour/ink.ts';
import { NAMED_INKS } from '../../../src/colour/named-inks.ts';
import { srgbProfile } from '../../../src/colour/srgb-profile.ts';
import { IDENTITY } from '../../../src/geometry/matrix.ts';
import { rectPath } from '../../../src/geometry/path.ts';
import type { PdfImage } from '../../../src/renderers/pdf/image-xobject.ts';
import { renderPdf } from '../../../src/renderers/pdf/render-pdf.ts';
import type { PdfRenderOptions } from '../../../src/renderers/pdf/render-options.ts';
import { encodeJpeg } from '../../../src/renderers/raster/encode-jpeg.ts';
import type { ImageItem, SceneItem } from '../../../src/scene/display-list.ts';
import { photograph } from '../../picture-decoding/photographs.ts';
import { hasJudge, judgeFile } from './judges.ts';
import { banner, PRESS } from './press-scenes.ts';
import { inkAt, objectsMatching } from './read-pdf.ts';

const MM = 72 / 25.4;
const WHOLE = { x: 0, y: 0, width: 1, height: 1 };
const PICTURE: ImageItem = {
  kind: 'image',
  from: 'picture',
  assetId: 'a',
  box: { x: 0, y: 0, width: 100, height: 50 },
  crop: WHOLE,
};

/** Cyan on the left, and nothing to be seen on the right. */
const HALF_CLEAR: PdfImage = {
  kind: 'raster',
  width: 2,
  height: 1,
  colourSpace: 'cmyk',
  data: Uint8Array.of(255, 0, 0, 0, 255, 0, 0, 0),
  alpha: Uint8Array.of(255, 0),
};

const filled = (ink: Ink, x = 0, width = 300): SceneItem => ({
  kind: 'path',
  from: 'ground',
  path: rectPath({ x, y: 0, width, height: 200 }),
  fill: solid(ink),
});

function render(items: readonly SceneItem[], image: PdfImage, options: Partial<PdfRenderOptions> = {}) {
  return renderPdf({ ...banner(300, 200, 0), items }, { ...PRESS, images: () => image, ...options });
}

function inks(items: readonly SceneItem[], image: PdfImage, options: Partial<PdfRenderOptions> = {}): number[][] {
  const { bytes, findings } = render(items, image, options);
  if (!bytes) throw new Error(JSON.stringify(findings));
  const places = [25, 75].map((x) => [x * MM, 25 * MM] as const);
  return inkAt(bytes, places);
}

describe('clear parts of pictures', () => {
  test('PDF/X-4 keeps them as a soft mask, on a page with a group, and stays sound', () => {
    const { bytes = new Uint8Array() } = render([filled(NAMED_INKS.starYellow), PICTURE], HALF_CLEAR);
    expect(objectsMatching(bytes, /\/SMask \d+ 0 R/)).toHaveLength(1);
    expect(objectsMatching(bytes, /\/Type \/Page .*\/Group << \/S \/Transparency/s)).toHaveLength(1);
    expect(inks([filled(NAMED_INKS.starYellow), PICTURE], HALF_CLEAR)).toEqual([
      [100, 0, 0, 0],
      [0, 0, 100, 0],
    ]);
    if (hasJudge('pdfx4check')) expect(judgeFile(bytes, 'pdfx4check').said).toContain('conforms');
  });

  test('PDF/X-1a gets the picture mixed with the one ink beneath it', () => {
    const x1a = { standard: 'pdfx1a' } as const;
    const { bytes = new Uint8Array(), findings } = render([filled(NAMED_INKS.starYellow), PICTURE], HALF_CLEAR, x1a);
    expect(findings).toEqual([]);
    expect(objectsMatching(bytes, /\/SMask/)).toHaveLength(0);
    expect(inks([filled(NAMED_INKS.starYellow), PICTURE], HALF_CLEAR, x1a)).toEqual([
      [100, 0, 0, 0],
      [0, 0, 100, 0],
    ]);
    const thin: SceneItem = { kind: 'group', from: 'g', transform: IDENTITY, opacity: 0.5, items: [PICTURE] };
    expect(inks([filled(NAMED_INKS.starYellow), thin], HALF_CLEAR, x1a)).toEqual([
      [50, 0, 50, 0],
      [0, 0, 100, 0],
    ]);
    if (hasJudge('pdfx4check')) expect(judgeFile(bytes, 'pdfx4check', true).said).toContain('conforms');
  });

  test('PDF/X-1a mixes gray with the ink beneath as black', () => {
    const gray: PdfImage = {
      kind: 'raster',
      width: 2,
      height: 1,
      colourSpace: 'gray',
      data: Uint8Array.of(0, 255),
      alpha: Uint8Array.of(255, 255),
    };
    const [dark, light] = inks([filled(NAMED_INKS.starYellow), PICTURE], gray, { standard: 'pdfx1a' });
    expect([dark, light]).toEqual([
      [0, 0, 0, 100],
      [0, 0, 0, 0],
    ]);
  });

  test('on two colours PDF/X-1a is refused at the object; a picture used on two grounds is mixed with each', () => {
    const two = [filled(NAMED_INKS.starYellow, 0, 50), filled(NAMED_INKS.flagRed, 50, 250)];
    const refused = render([...two, PICTURE], HALF_CLEAR, { standard: 'pdfx1a' });
    expect(refused.bytes).toBeUndefined();
    expect(refused.findings).toMatchObject([{ code: 'print/picture-alpha-in-x1a', at: { nodeId: 'picture' } }]);
    const left = { ...PICTURE, box: { x: 0, y: 0, width: 50, height: 50 } };
    const right = { ...PICTURE, box: { x: 50, y: 0, width: 50, height: 50 } };
    const { bytes = new Uint8Array() } = render([...two, left, right], HALF_CLEAR, { standard: 'pdfx1a' });
    expect(objectsMatching(bytes, /\/Subtype \/Image/)).toHaveLength(2);
  });

  test('a mask of another size than the picture is damage', () => {
    const { findings } = render([PICTURE], { ...HALF_CLEAR, alpha: Uint8Array.of(1) } as PdfImage);
    expect(findings).toMatchObject([{ code: 'print/image-unreadable' }]);
  });
});

describe('pictures in colours of their own', () => {
  test('go out with their profile, which is in the file once', () => {
    const image: PdfImage = { kind: 'jpeg', bytes: encodeJpeg(photograph(32, 16)), profile: srgbProfile() };
    const other: PdfImage = { ...image, bytes: encodeJpeg(photograph(16, 16)) };
    const items = [PICTURE, { ...PICTURE, assetId: 'b' }];
    const { bytes = new Uint8Array(), findings } = renderPdf(
      { ...banner(300, 200, 0), items },
      { ...PRESS, images: (id) => (id === 'a' ? image : other) },
    );
    expect(findings).toEqual([]);
    expect(objectsMatching(bytes, /\/ICCBased \d+ 0 R/)).toHaveLength(2);
    expect(objectsMatching(bytes, /^<< \/N 3 /)).toHaveLength(1);
    if (hasJudge('pdfx4check')) expect(judgeFile(bytes, 'pdfx4check').said).toContain('conforms');
  });

  test('what was refused says why', () => {
    const { findings } = render([PICTURE], { kind: 'refused', code: 'print/image-too-large' });
    expect(findings).toMatchObject([{ code: 'print/image-too-large', at: { nodeId: 'picture' } }]);
  });
});
