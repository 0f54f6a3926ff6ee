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

/** What a baseline JPEG is made of. Sides at most 65,535 pixels. */
export interface JpegPlan {
  readonly width: number;
  readonly height: number;
  /** 1 to 100. */
  readonly quality: number;
  /** For each component whether the eye reads it as light or as colour: colours are kept more coarsely. */
  readonly components: readonly ('light' | 'colour')[];
  /** The application segment that says what the components are. */
  readonly application: { readonly marker: number; readonly body: readonly number[] };
  /** Fills a block of 8 × 8 for each component, row by row, values about 0; asked block row by block row. */
  readonly readBlock: (x: number, y: number, planes: readonly Float64Array[]) => void;
}

/** Writes a baseline JPEG, no component thinned out; the same blocks give the same bytes. */
export function writeJpeg(plan: JpegPlan): Uint8Array {
  const { width, height, components } = plan;
  if (width > 65_535 || height > 65_535) throw new RangeError(`jpeg: ${width} × ${height} is too large`);
  const tables = components.includes('colour') ? [LUMINANCE, CHROMINANCE] : [LUMINANCE];
  const scaled = tables.map((table) => scaledTable(table, plan.quality));
  const steps = scaled.map(quantisers);
  const ofComponent = components.map((kind) => steps[kind === 'light' ? 0 : 1] as Float64Array);
  const writer = new BitWriter(width * height);
  writeHead(writer, plan, scaled);
  const dcCodes = huffmanCodes(DC);
  const acCodes = huffmanCodes(AC);
  const planes = components.map(() => new Float64Array(64));
  const last = components.map(() => 0);
  for (let y = 0; y < height; y += 8) {
    for (let x = 0; x < width; x += 8) {
      plan.readBlock(x, y, planes);
      planes.forEach((plane, i) => {
        const coefficients = transformBlock(plane, ofComponent[i] as Float64Array);
        last[i] = writeBlock(writer, coefficients, last[i] as number, dcCodes, acCodes);
      });
    }
  }
  return writer.finish();
}

function scaledTable(table: readonly number[], quality: number): readonly number[] {
  const scale = quality < 50 ? 5000 / quality : 200 - quality * 2;
  return table.map((value) => Math.min(255, Math.max(1, Math.floor((value * scale + 50) / 100))));
}

/** Scale factors of the transform's outputs: cos(u π / 16) · √2, and 1 for u = 0. */
const SCALES = Array.from({ length: 8 }, (_, u) => (u === 0 ? 1 : Math.cos((u * Math.PI) / 16) * Math.SQRT2));

/** What each transformed value is multiplied by, in zigzag order: its scale taken out and the step of its table. */
function quantisers(table: readonly number[]): Float64Array {
  return Float64Array.from(ZIGZAG, (place) => {
    const scale = (SCALES[place & 7] as number) * (SCALES[place >> 3] as number) * 8;
    return 1 / ((table[place] as number) * scale);
  });
}

const quantised = new Int16Array(64);

/** The quantised cosine transform of a block, in zigzag order. Valid until the next call; the block is used up. */
function transformBlock(block: Float64Array, steps: Float64Array): Int16Array {
  for (let row = 0; row < 64; row += 8) transformEight(block, row, 1);
  for (let column = 0; column < 8; column++) transformEight(block, column, 8);
  for (let i = 0; i < 64; i++) quantised[i] = Math.round((block[ZIGZAG[i] as number] as number) * (steps[i] as number));
  return quantised;
}

const HALF = Math.SQRT1_2;
const C6 = Math.cos((6 * Math.PI) / 16);
const C2_LESS_C6 = Math.cos((2 * Math.PI) / 16) - C6;
const C2_AND_C6 = Math.cos((2 * Math.PI) / 16) + C6;

/** The scaled cosine transform of eight values in place, with five multiplications (Arai, Agui and Nakajima, 1988). */
function transformEight(values: Float64Array, from: number, step: number): void {
  const at = (i: number): number => values[from + i * step] as number;
  const [sum07, sum16, sum25, sum34] = [at(0) + at(7), at(1) + at(6), at(2) + at(5), at(3) + at(4)];
  const [dif07, dif16, dif25, dif34] = [at(0) - at(7), at(1) - at(6), at(2) - at(5), at(3) - at(4)];
  const [even0, even1, even2, even3] = [sum07 + sum34, sum16 + sum25, sum16 - sum25, sum07 - sum34];
  values[from] = even0 + even1;
  values[from + 4 * step] = even0 - even1;
  const turned = (even2 + even3) * HALF;
  values[from + 2 * step] = even3 + turned;
  values[from + 6 * step] = even3 - turned;
  const [odd0, odd1, odd2] = [dif34 + dif25, dif25 + dif16, dif16 + dif07];
  const shared = (odd0 - odd2) * C6;
  const low = C2_LESS_C6 * odd0 + shared;
  const high = C2_AND_C6 * odd2 + shared;
  const middle = odd1 * HALF;
  const [near, far] = [dif07 + middle, dif07 - middle];
  values[from + 5 * step] = far + low;
  values[from + 3 * step] = far - low;
  values[from + step] = near + high;
  values[from + 7 * step] = near - high;
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

function writeHead(writer: BitWriter, plan: JpegPlan, tables: readonly (readonly number[])[]): void {
  const { width, height, components, application } = plan;
  const segment = (marker: number, body: readonly number[]): void =>
    writer.bytes([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255, ...body]);
  writer.bytes([0xff, 0xd8]);
  segment(application.marker, application.body);
  tables.forEach((table, i) => segment(0xdb, [i, ...ZIGZAG.map((place) => table[place] as number)]));
  const count = components.length;
  const parts = components.flatMap((kind, i) => [i + 1, 0x11, kind === 'light' ? 0 : 1]);
  segment(0xc0, [8, height >> 8, height & 255, width >> 8, width & 255, count, ...parts]);
  segment(0xc4, [0x00, ...DC.counts, ...DC.symbols]);
  segment(0xc4, [0x10, ...AC.counts, ...AC.symbols]);
  segment(0xda, [count, ...components.flatMap((_, i) => [i + 1, 0x00]), 0, 63, 0]);
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
