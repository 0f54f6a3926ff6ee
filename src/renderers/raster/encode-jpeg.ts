import type { RasterImage } from './raster-surface.ts';

/** Quantisation and Huffman tables of ISO/IEC 10918-1, annex K. */
const LUMINANCE = [
  16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29, 51,
  87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103, 121, 120, 101,
  72, 92, 95, 98, 112, 100, 103, 99,
];
const CHROMINANCE = [
  17, 18, 24, 47, 99, 99, 99, 99, 18, 21, 26, 66, 99, 99, 99, 99, 24, 26, 56, 99, 99, 99, 99, 99, 47, 66, 99, 99, 99,
  99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
  99, 99, 99, 99, 99, 99,
];
const ZIGZAG = [
  0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7, 14, 21, 28,
  35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47,
  55, 62, 63,
];

interface HuffmanTable {
  /** How many codes there are of each length, from 1 bit to 16. */
  readonly counts: readonly number[];
  readonly symbols: readonly number[];
}

const DC: HuffmanTable = {
  counts: [0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0],
  symbols: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
};
const AC: HuffmanTable = {
  counts: [0, 2, 1, 3, 3, 2, 4, 3, 5, 5, 4, 4, 0, 0, 1, 125],
  symbols: [
    0x01, 0x02, 0x03, 0x00, 0x04, 0x11, 0x05, 0x12, 0x21, 0x31, 0x41, 0x06, 0x13, 0x51, 0x61, 0x07, 0x22, 0x71, 0x14,
    0x32, 0x81, 0x91, 0xa1, 0x08, 0x23, 0x42, 0xb1, 0xc1, 0x15, 0x52, 0xd1, 0xf0, 0x24, 0x33, 0x62, 0x72, 0x82, 0x09,
    0x0a, 0x16, 0x17, 0x18, 0x19, 0x1a, 0x25, 0x26, 0x27, 0x28, 0x29, 0x2a, 0x34, 0x35, 0x36, 0x37, 0x38, 0x39, 0x3a,
    0x43, 0x44, 0x45, 0x46, 0x47, 0x48, 0x49, 0x4a, 0x53, 0x54, 0x55, 0x56, 0x57, 0x58, 0x59, 0x5a, 0x63, 0x64, 0x65,
    0x66, 0x67, 0x68, 0x69, 0x6a, 0x73, 0x74, 0x75, 0x76, 0x77, 0x78, 0x79, 0x7a, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88,
    0x89, 0x8a, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x98, 0x99, 0x9a, 0xa2, 0xa3, 0xa4, 0xa5, 0xa6, 0xa7, 0xa8, 0xa9,
    0xaa, 0xb2, 0xb3, 0xb4, 0xb5, 0xb6, 0xb7, 0xb8, 0xb9, 0xba, 0xc2, 0xc3, 0xc4, 0xc5, 0xc6, 0xc7, 0xc8, 0xc9, 0xca,
    0xd2, 0xd3, 0xd4, 0xd5, 0xd6, 0xd7, 0xd8, 0xd9, 0xda, 0xe1, 0xe2, 0xe3, 0xe4, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9, 0xea,
    0xf1, 0xf2, 0xf3, 0xf4, 0xf5, 0xf6, 0xf7, 0xf8, 0xf9, 0xfa,
  ],
};

/** Good enough that letters on red show no fringes; chrominance is not thinned out for the same reason. */
const QUALITY = 92;

/** A picture as a baseline JPEG on white paper; the same bytes for the same pixels. Sides at most 65,535 pixels. */
export function encodeJpeg({ width, height, rgba }: RasterImage): Uint8Array {
  if (width > 65_535 || height > 65_535) throw new RangeError(`jpeg: ${width} × ${height} is too large`);
  const tables = [LUMINANCE, CHROMINANCE].map(scaledTable);
  const writer = new BitWriter(width * height);
  writeHead(writer, width, height, tables);
  const dcCodes = huffmanCodes(DC);
  const acCodes = huffmanCodes(AC);
  const planes = [new Float64Array(64), new Float64Array(64), new Float64Array(64)] as const;
  const last = [0, 0, 0];
  for (let y = 0; y < height; y += 8) {
    for (let x = 0; x < width; x += 8) {
      readBlock(rgba, width, height, x, y, planes);
      planes.forEach((plane, i) => {
        const coefficients = transformBlock(plane, tables[i === 0 ? 0 : 1] as readonly number[]);
        last[i] = writeBlock(writer, coefficients, last[i] as number, dcCodes, acCodes);
      });
    }
  }
  return writer.finish();
}

function scaledTable(table: readonly number[]): readonly number[] {
  return table.map((value) => Math.min(255, Math.max(1, Math.floor((value * (200 - QUALITY * 2) + 50) / 100))));
}

function readBlock(
  rgba: Uint8Array | Uint8ClampedArray,
  width: number,
  height: number,
  left: number,
  top: number,
  [luma, blue, red]: readonly [Float64Array, Float64Array, Float64Array],
): void {
  for (let i = 0; i < 64; i++) {
    const x = Math.min(width - 1, left + (i & 7));
    const y = Math.min(height - 1, top + (i >> 3));
    const at = (y * width + x) * 4;
    const alpha = (rgba[at + 3] as number) / 255;
    const [r, g, b] = [0, 1, 2].map((part) => (rgba[at + part] as number) * alpha + 255 * (1 - alpha)) as [
      number,
      number,
      number,
    ];
    luma[i] = 0.299 * r + 0.587 * g + 0.114 * b - 128;
    blue[i] = -0.168736 * r - 0.331264 * g + 0.5 * b;
    red[i] = 0.5 * r - 0.418688 * g - 0.081312 * b;
  }
}

/** cos((2x + 1) u π / 16) / 2, with 1/√2 for u = 0: row u, column x. */
const COSINES = Array.from({ length: 64 }, (_, i) => {
  const u = i >> 3;
  return (Math.cos(((2 * (i & 7) + 1) * u * Math.PI) / 16) / 2) * (u === 0 ? Math.SQRT1_2 : 1);
});

const rows = new Float64Array(64);
const quantised = new Int16Array(64);

/** The quantised cosine transform of a block, in zigzag order. Valid until the next call. */
function transformBlock(block: Float64Array, table: readonly number[]): Int16Array {
  for (let y = 0; y < 8; y++)
    for (let u = 0; u < 8; u++) {
      let sum = 0;
      for (let x = 0; x < 8; x++) sum += (block[y * 8 + x] as number) * (COSINES[u * 8 + x] as number);
      rows[y * 8 + u] = sum;
    }
  for (let i = 0; i < 64; i++) {
    const place = ZIGZAG[i] as number;
    const u = place & 7;
    const v = place >> 3;
    let sum = 0;
    for (let y = 0; y < 8; y++) sum += (rows[y * 8 + u] as number) * (COSINES[v * 8 + y] as number);
    quantised[i] = Math.round(sum / (table[place] as number));
  }
  return quantised;
}

type Code = readonly [bits: number, length: number];

function huffmanCodes({ counts, symbols }: HuffmanTable): readonly Code[] {
  const codes: Code[] = [];
  let code = 0;
  let at = 0;
  counts.forEach((count, i) => {
    for (let n = 0; n < count; n++) codes[symbols[at++] as number] = [code++, i + 1];
    code <<= 1;
  });
  return codes;
}

function writeBlock(
  writer: BitWriter,
  block: Int16Array,
  lastDc: number,
  dc: readonly Code[],
  ac: readonly Code[],
): number {
  const first = block[0] as number;
  writer.value(dc, 0, first - lastDc);
  let zeros = 0;
  for (let i = 1; i < 64; i++) {
    const value = block[i] as number;
    if (value === 0) {
      zeros++;
      continue;
    }
    for (; zeros > 15; zeros -= 16) writer.code(ac[0xf0] as Code);
    writer.value(ac, zeros << 4, value);
    zeros = 0;
  }
  if (zeros > 0) writer.code(ac[0] as Code);
  return first;
}

function writeHead(writer: BitWriter, width: number, height: number, tables: readonly (readonly number[])[]): void {
  const segment = (marker: number, body: readonly number[]): void =>
    writer.bytes([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255, ...body]);
  writer.bytes([0xff, 0xd8]);
  segment(0xe0, [0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]);
  tables.forEach((table, i) => segment(0xdb, [i, ...ZIGZAG.map((place) => table[place] as number)]));
  const parts = [1, 0x11, 0, 2, 0x11, 1, 3, 0x11, 1];
  segment(0xc0, [8, height >> 8, height & 255, width >> 8, width & 255, 3, ...parts]);
  segment(0xc4, [0x00, ...DC.counts, ...DC.symbols]);
  segment(0xc4, [0x10, ...AC.counts, ...AC.symbols]);
  segment(0xda, [3, 1, 0x00, 2, 0x00, 3, 0x00, 0, 63, 0]);
}

/** Bytes and bits in one row; a byte 255 among the bits is followed by a zero. */
class BitWriter {
  #out: Uint8Array;
  #length = 0;
  #bits = 0;
  #count = 0;

  constructor(pixels: number) {
    this.#out = new Uint8Array(4096 + (pixels >> 2));
  }

  bytes(values: readonly number[]): void {
    for (const value of values) this.#byte(value);
  }

  code([bits, length]: Code): void {
    this.#bits = (this.#bits << length) | bits;
    this.#count += length;
    while (this.#count >= 8) {
      this.#count -= 8;
      const byte = (this.#bits >> this.#count) & 255;
      this.#byte(byte);
      if (byte === 255) this.#byte(0);
    }
    this.#bits &= (1 << this.#count) - 1;
  }

  /** The code of a value's size (under `base`) and its bits; one less where it is negative. */
  value(codes: readonly Code[], base: number, value: number): void {
    const size = 32 - Math.clz32(Math.abs(value));
    this.code(codes[base | size] as Code);
    if (size > 0) this.code([value < 0 ? value + (1 << size) - 1 : value, size]);
  }

  finish(): Uint8Array {
    if (this.#count > 0) this.code([(1 << (8 - this.#count)) - 1, 8 - this.#count]);
    this.bytes([0xff, 0xd9]);
    return this.#out.slice(0, this.#length);
  }

  #byte(value: number): void {
    if (this.#length === this.#out.length) {
      const larger = new Uint8Array(this.#length * 2);
      larger.set(this.#out);
      this.#out = larger;
    }
    this.#out[this.#length++] = value;
  }
}
