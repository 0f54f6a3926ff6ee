import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decode } from 'fast-png';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { serializeDesign } from '../../src/model/parse-design.ts';
import { jpegPhotograph, keptPicture } from '../picture-decoding/photographs.ts';
import { pieceWithPictures } from '../production/picture-pieces.ts';
import { asText } from '../renderers/pdf/read-pdf.ts';
import { khauhieu, khauhieuJson } from './node-context.ts';

const folder = mkdtempSync(join(tmpdir(), 'khauhieu-pictures-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const path = (name: string): string => join(folder, name);

const PHOTO = keptPicture(jpegPhotograph(120, 80));
writeFileSync(
  path('anh.khauhieu'),
  serializeDesign(pieceWithPictures([PHOTO, { x: 20, y: 20, width: 300, height: 200 }])),
);
const damaged = { ...PHOTO, base64: `${PHOTO.base64.slice(0, 1200)}` };
writeFileSync(path('hong.khauhieu'), serializeDesign(pieceWithPictures([damaged])));

interface Rendered {
  readonly file?: string;
  readonly findings: readonly { readonly code: string }[];
}

const render = async (design: string, output: string, ...words: string[]): Promise<Uint8Array> => {
  const done = await khauhieuJson<Rendered>(['render', path(design), '-o', path(output), ...words]);
  expect(done.file).toBe(path(output));
  return new Uint8Array(readFileSync(path(output)));
};

describe('render with pictures', () => {
  test('PDF: in ink, or in their own colours where that is asked for', async () => {
    expect(asText(await render('anh.khauhieu', 'a.pdf'))).toMatch(
      /\/Width 120 .*\/DCTDecode \/ColorSpace \/DeviceCMYK/,
    );
    const tagged = asText(await render('anh.khauhieu', 'b.pdf', '--images', 'tagged'));
    expect(tagged).toMatch(/\/DCTDecode \/ColorSpace \[\/ICCBased/);
    const [relative, perceptual] = [
      await render('anh.khauhieu', 'c.pdf'),
      await render('anh.khauhieu', 'd.pdf', '--intent', 'perceptual'),
    ];
    expect(perceptual).not.toEqual(relative);
    // 120 pixels on 300 mm are 10 to the inch: as many as are asked for.
    expect(asText(await render('anh.khauhieu', 'e.pdf', '--image-ppi', '10'))).toMatch(/\/Width 120 /);
  });

  test('PNG shows the picture in its place; SVG and the job kit carry it', async () => {
    const { data, width, channels } = decode(await render('anh.khauhieu', 'a.png', '--px', '600'));
    const at = (x: number, y: number) => [0, 1, 2].map((i) => data[(y * width + x) * channels + i] ?? 0);
    // Sky in the upper left of the picture, which stands at 20 mm: blue above red.
    const [red = 255, , blue = 0] = at(6, 5);
    expect(blue - red).toBeGreaterThan(60);
    expect(asText(await render('anh.khauhieu', 'a.svg'))).toContain(PHOTO.base64);
    const kit = unzipSync(await render('anh.khauhieu', 'a.zip'));
    const sheet = Object.entries(kit).find(([name]) => name.startsWith('4-'))?.[1] ?? new Uint8Array();
    expect(asText(sheet)).toMatch(/\/DCTDecode \/ColorSpace \/DeviceRGB/);
  });

  test('a damaged picture keeps the print file back and is told of in any other', async () => {
    const refused = await khauhieuJson<Rendered>(['render', path('hong.khauhieu'), '-o', path('x.pdf')]);
    expect(refused.file).toBeUndefined();
    expect(refused.findings.map(({ code }) => code)).toContain('print/image-unreadable');
    const drawn = await khauhieuJson<Rendered>(['render', path('hong.khauhieu'), '-o', path('x.png')]);
    expect(drawn.findings.map(({ code }) => code)).toContain('print/image-unreadable');
  });

  test('preflight opens the pictures too', async () => {
    const bad = await khauhieuJson<Rendered>(['preflight', path('hong.khauhieu')]);
    expect(bad.findings.map(({ code }) => code)).toContain('print/image-unreadable');
    const good = await khauhieuJson<Rendered>(['preflight', path('anh.khauhieu')]);
    expect(good.findings.filter(({ code }) => code.startsWith('print/'))).toEqual([]);
    expect(good.findings.map(({ code }) => code)).toContain('preflight/image-resolution');
  });

  test('words that don’t fit the options are usage errors', async () => {
    for (const words of [
      ['--images', 'rgb'],
      ['--intent', 'photo'],
      ['--image-ppi', '5'],
    ]) {
      const { code, err } = await khauhieu(['render', path('anh.khauhieu'), '-o', path('y.pdf'), ...words]);
      expect([code, err.includes(words[0] ?? '')]).toEqual([2, true]);
    }
    expect((await khauhieu(['render', '--help'])).out).toContain('--images cmyk|tagged');
  });
});
