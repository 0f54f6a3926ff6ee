import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DIAGNOSTIC_MESSAGES } from '../../src/messages/diagnostic-messages.ts';
import { readDesignShape } from '../../src/model/design-schema.ts';
import type { Picture } from '../../src/model/design.ts';
import { decodeBase64, encodeBase64 } from '../../src/pictures/base64.ts';
import { joinBytes } from '../../src/pictures/byte-reading.ts';
import { readExifOrientation } from '../../src/pictures/exif-orientation.ts';
import { MAX_PICTURE_FILE_BYTES, parsePicture } from '../../src/pictures/parse-picture.ts';
import { pictureBytes } from '../../src/pictures/picture-bytes.ts';
import { declaredSize, sniffFileKind } from '../../src/pictures/picture-kind.ts';
import { stripJpeg } from '../../src/pictures/strip-jpeg.ts';
import { stripPng } from '../../src/pictures/strip-png.ts';
import { sampleDesign } from '../model/sample-design.ts';
import {
  bytesOf,
  exifData,
  exifSegment,
  jpegFile,
  jpegSegment,
  pngFile,
  says,
  withChunks,
  withSegments,
} from './sample-pictures.ts';

const SEED = { seed: 20250902 };

function ready(bytes: Uint8Array, name = 'ảnh.jpg'): Picture {
  const read = parsePicture(bytes, name);
  if (!read.ok || read.value.kind !== 'ready') throw new Error(`${name}: ${JSON.stringify(read)}`);
  return read.value.picture;
}

function code(bytes: Uint8Array, name = 'tệp'): string {
  const read = parsePicture(bytes, name);
  if (read.ok) return read.value.kind === 'ready' ? read.value.picture.type : `convert ${read.value.because}`;
  const [finding] = read.diagnostics;
  expect(DIAGNOSTIC_MESSAGES).toHaveProperty([finding?.code ?? 'none']);
  expect(finding?.params['file']).toBe(name);
  return finding?.code ?? 'none';
}

describe('JPEG', () => {
  const secrets = [
    exifSegment(6),
    jpegSegment(0xe1, bytesOf('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>GPS</x:xmpmeta>')),
    jpegSegment(0xed, bytesOf('Photoshop 3.0\0 GPS')),
    jpegSegment(0xfe, bytesOf('GPS in a comment')),
    jpegSegment(0xe2, bytesOf('MPF\0 GPS')),
  ];
  const kept = [
    jpegSegment(0xe2, bytesOf('ICC_PROFILE\0\x01\x01profile')),
    jpegSegment(0xee, bytesOf('Adobe\0d\0\0\0\0\0\0')),
  ];

  test('loses what it tells about people and places, and nothing else: not a pixel, not the profile', () => {
    const plain = joinBytes([withSegments(jpegFile(), ...kept)]);
    const picture = ready(joinBytes([withSegments(plain, ...secrets), bytesOf('GPS behind the end')]));
    expect(pictureBytes(picture)).toEqual(plain);
    expect(picture).toMatchObject({ type: 'image/jpeg', widthPx: 16, heightPx: 8, orientation: 6, name: 'ảnh.jpg' });
    expect(says(pictureBytes(picture), 'GPS')).toBe(false);
    expect(says(pictureBytes(picture), 'ICC_PROFILE')).toBe(true);
  });

  test('stripping again changes nothing', () => {
    const once = stripJpeg(withSegments(jpegFile(), ...secrets, ...kept));
    expect(once && stripJpeg(once.bytes)).toEqual({ bytes: once?.bytes, orientation: undefined });
  });

  test('the same photograph turned otherwise is another picture; upright it has no orientation', () => {
    const upright = ready(jpegFile());
    expect(upright).not.toHaveProperty('orientation');
    expect(ready(withSegments(jpegFile(), exifSegment(1))).id).toBe(upright.id);
    expect(ready(withSegments(jpegFile(), exifSegment(8))).id).not.toBe(upright.id);
    expect(upright.id).toMatch(/^sha256-[0-9a-f]{64}$/);
  });

  test('a file cut anywhere is damaged, never taken', () => {
    const whole = withSegments(jpegFile(), ...secrets);
    for (let length = 3; length < whole.length - 1; length += 7) {
      expect(code(whole.subarray(0, length))).toBe('picture/damaged');
    }
  });

  test('12-bit files are told apart from damaged ones', () => {
    const bytes = jpegFile().slice();
    const frame = bytes.findIndex((byte, at) => byte === 0xff && bytes[at + 1] === 0xc0);
    bytes[frame + 4] = 12;
    expect(code(bytes)).toBe('picture/unusual-jpeg');
  });
});

describe('PNG', () => {
  test('loses texts, EXIF and what follows; the orientation in it counts', () => {
    const plain = withChunks(pngFile(), ['iCCP', bytesOf('sRGB\0\0')]);
    const told = withChunks(
      plain,
      ['tEXt', bytesOf('Author\0GPS')],
      ['eXIf', exifData(3, false)],
      ['tIME', bytesOf('GPS')],
    );
    const picture = ready(joinBytes([told, bytesOf('GPS')]), 'logo.png');
    expect(pictureBytes(picture)).toEqual(plain);
    expect(picture).toMatchObject({ type: 'image/png', widthPx: 4, heightPx: 3, orientation: 3 });
    expect(stripPng(plain)).toEqual({ bytes: plain, orientation: undefined });
  });

  test('cut short it is damaged', () => {
    expect(code(pngFile().subarray(0, -13))).toBe('picture/damaged');
    expect(code(pngFile().subarray(0, 20))).toBe('picture/damaged');
  });

  test('too many pixels are refused before anything is decoded; many are made fewer', () => {
    const sized = (width: number, height: number): Uint8Array => {
      const bytes = pngFile().slice();
      new DataView(bytes.buffer).setUint32(16, width);
      new DataView(bytes.buffer).setUint32(20, height);
      return bytes;
    };
    expect(code(sized(30_000, 30_000))).toBe('picture/too-many-pixels');
    expect(code(sized(16_320, 12_240))).toBe('convert pixels');
    expect(code(sized(8000, 7500))).toBe('image/png');
    expect(code(sized(0, 7500))).toBe('picture/damaged');
  });
});

test('what is kept passes the schema of designs', () => {
  const pictures = [ready(withSegments(jpegFile(), exifSegment(5))), ready(pngFile(), 'a'.repeat(1000))];
  expect(readDesignShape({ ...sampleDesign(), pictures })).toHaveProperty('design');
  const wrong = [{ ...pictures[0], orientation: 9 }];
  expect(readDesignShape({ ...sampleDesign(), pictures: wrong })).toHaveProperty('issues');
});

describe('files of other kinds', () => {
  const ftyp = (brand: string): Uint8Array => bytesOf(`\0\0\0\x18ftyp${brand}\0\0\0\0${brand}mif1`);
  test.each([
    ['WebP', bytesOf('RIFF\0\0\0\0WEBPVP8 '), 'a.jpg', 'convert kind'],
    ['AVIF', ftyp('avif'), 'a', 'convert kind'],
    ['GIF', bytesOf('GIF89a\x02\0\x02\0'), 'a', 'convert kind'],
    ['TIFF', bytesOf('II*\0\x08\0\0\0'), 'a.jpg', 'convert kind'],
    ['a camera’s raw file', bytesOf('II*\0\x08\0\0\0'), 'IMG_1.CR2', 'picture/raw'],
    ['HEIC under the name of a JPEG', ftyp('heic'), 'IMG_1.jpg', 'picture/heic'],
    ['SVG', bytesOf('<?xml version="1.0"?>\n<svg xmlns="x"/>'), 'a.svg', 'picture/svg'],
    ['a web page', bytesOf('<!doctype html><p>'), 'a.png', 'picture/unknown'],
    ['Photoshop', bytesOf('8BPS\0\x01'), 'a.psd', 'picture/artwork'],
    ['PDF', bytesOf('%PDF-1.7\n'), 'a.png', 'picture/artwork'],
    ['EPS with a preview', bytesOf('\xc5\xd0\xd3\xc6'), 'a.eps', 'picture/artwork'],
    ['a new CorelDRAW file', bytesOf('PK\x03\x04'), 'a.cdr', 'picture/artwork'],
    ['ZIP', bytesOf('PK\x03\x04'), 'a.zip', 'picture/archive'],
    ['a program', bytesOf('MZ\x90'), 'a.png', 'picture/program'],
    ['MP4', ftyp('isom').subarray(0, 16), 'a.mp4', 'picture/video'],
    ['JPEG XL', bytesOf('\xff\x0a\0\0'), 'a.jxl', 'picture/rare'],
    ['nothing', new Uint8Array(0), 'a.png', 'picture/empty'],
    ['words', bytesOf('Việt Nam'), 'a.png', 'picture/unknown'],
    ['far too much', new Uint8Array(MAX_PICTURE_FILE_BYTES + 1), 'a.png', 'picture/file-too-large'],
  ])('%s', (_what, bytes, name, expected) => {
    expect(code(bytes, name)).toBe(expected);
  });

  test('sizes are read before anything is decoded', () => {
    const webp = (rest: string): Uint8Array => joinBytes([bytesOf(`RIFF\0\0\0\0WEBP${rest}`), new Uint8Array(30)]);
    expect(declaredSize('webp', webp('VP8X\x0a\0\0\0\0\0\0\0\x0f\0\0\x07\0\0'))).toEqual({ width: 16, height: 8 });
    expect(declaredSize('webp', webp('VP8L\0\0\0\0\x2f\x0f\xc0\x01\0'))).toEqual({ width: 16, height: 8 });
    expect(declaredSize('webp', webp('VP8 \0\0\0\0\0\0\0\x9d\x01\x2a\x10\0\x08\0'))).toEqual({ width: 16, height: 8 });
    expect(declaredSize('gif', joinBytes([bytesOf('GIF89a\x10\0\x08\0'), new Uint8Array(30)]))).toEqual({
      width: 16,
      height: 8,
    });
    const avif = joinBytes([
      bytesOf('\0\0\0\x18ftypavif'),
      new Uint8Array(20),
      bytesOf('ispe\0\0\0\0\0\0\0\x10\0\0\0\x08'),
    ]);
    expect(declaredSize('avif', avif)).toEqual({ width: 16, height: 8 });
    const bmp = joinBytes([
      bytesOf('BM'),
      new Uint8Array(16),
      Uint8Array.of(16, 0, 0, 0, 0xf8, 255, 255, 255),
      new Uint8Array(20),
    ]);
    expect(declaredSize('bmp', bmp)).toEqual({ width: 16, height: 8 });
  });
});

test('any bytes are answered: nothing throws, hangs or is taken by mistake', () => {
  const opening = fc.constantFrom('\xff\xd8\xff', '\x89PNG\r\n\x1a\n', 'GIF89a', 'RIFF', 'II*\0', 'BM', '<svg ', '');
  fc.assert(
    fc.property(opening, fc.uint8Array({ maxLength: 300 }), (start, rest) => {
      const bytes = joinBytes([bytesOf(start), rest]);
      expect(['ready', 'convert', 'refused']).toContain(
        ((read) => (read.ok ? read.value.kind : 'refused'))(parsePicture(bytes, 'x')),
      );
      sniffFileKind(bytes);
    }),
    { ...SEED, numRuns: 300 },
  );
});

test('orientations of both byte orders; nonsense is none', () => {
  for (const little of [true, false]) {
    for (let value = 1; value <= 8; value++) expect(readExifOrientation(exifData(value, little))).toBe(value);
    expect(readExifOrientation(exifData(9, little))).toBeUndefined();
  }
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (rest) => {
      const value = readExifOrientation(joinBytes([bytesOf('II*\0\x08\0\0\0'), rest]));
      return value === undefined || (value >= 1 && value <= 8);
    }),
    SEED,
  );
});

test('Base64 agrees with Node, both ways', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const text = encodeBase64(bytes);
      expect(text).toBe(Buffer.from(bytes).toString('base64'));
      expect(decodeBase64(text)).toEqual(Uint8Array.from(bytes));
    }),
    SEED,
  );
  const long = Uint8Array.from({ length: 20_001 }, (_unused, i) => i * 7);
  expect(encodeBase64(long)).toBe(Buffer.from(long).toString('base64'));
});
