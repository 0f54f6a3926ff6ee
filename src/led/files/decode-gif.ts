export interface DecodedGif {
  readonly width: number;
  readonly height: number;
  /** 0: for ever; undefined: the file doesn't say, which is once. */
  readonly loops: number | undefined;
  readonly frameCount: number;
}

/** One picture of the file: a box of the screen, indices into its own colour table (three bytes a colour). */
export interface GifFrame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly indices: Uint8Array;
  readonly table: Uint8Array;
  /** The index that lets the frame before show through, when there is one. */
  readonly clear: number | undefined;
  readonly durationMs: number;
}

/**
 * Reads a GIF by its specification (GIF89a), independently of the encoder, to compare a file with what it should
 * show. Frames are handed to `visit` one by one. Undefined for a file that is cut off or isn't a GIF. Interlaced
 * files aren't read.
 */
export function decodeGif(bytes: Uint8Array, visit: (frame: GifFrame, index: number) => void): DecodedGif | undefined {
  try {
    return readGif(new GifReader(bytes), visit);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

class GifReader {
  private readonly bytes: Uint8Array;
  private at = 0;
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }
  byte(): number {
    const value = this.bytes[this.at++];
    if (value === undefined) throw new RangeError('gif: cut off');
    return value;
  }
  word(): number {
    return this.byte() | (this.byte() << 8);
  }
  take(count: number): Uint8Array {
    const part = this.bytes.subarray(this.at, this.at + count);
    if (part.length < count) throw new RangeError('gif: cut off');
    this.at += count;
    return part;
  }
  subBlocks(): Uint8Array {
    const parts: Uint8Array[] = [];
    for (let size = this.byte(); size > 0; size = this.byte()) parts.push(this.take(size));
    const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) {
      whole.set(part, at);
      at += part.length;
    }
    return whole;
  }
}

function readGif(reader: GifReader, visit: (frame: GifFrame, index: number) => void): DecodedGif {
  const signature = String.fromCharCode(...reader.take(6));
  if (signature !== 'GIF89a' && signature !== 'GIF87a') throw new RangeError('gif: not a GIF');
  const [width, height, flags] = [reader.word(), reader.word(), reader.byte()];
  reader.take(2);
  const common = flags & 0x80 ? reader.take(3 * (2 << (flags & 7))) : undefined;
  let frameCount = 0;
  let loops: number | undefined;
  let delay = 0;
  let clear: number | undefined;
  for (;;) {
    const block = reader.byte();
    if (block === 0x3b) break;
    if (block === 0x21) {
      const label = reader.byte();
      const data = reader.subBlocks();
      if (label === 0xf9) {
        delay = (data[1] as number) | ((data[2] as number) << 8);
        clear = (data[0] as number) & 1 ? data[3] : undefined;
      }
      const isLoop = label === 0xff && String.fromCharCode(...data.subarray(0, 11)) === 'NETSCAPE2.0';
      if (isLoop) loops = (data[12] as number) | ((data[13] as number) << 8);
      continue;
    }
    if (block !== 0x2c) throw new RangeError('gif: unknown block');
    const [left, top, w, h, local] = [reader.word(), reader.word(), reader.word(), reader.word(), reader.byte()];
    const table = local & 0x80 ? reader.take(3 * (2 << (local & 7))) : common;
    if (!table || local & 0x40) throw new RangeError('gif: no colours, or interlaced');
    const indices = unpackLzw(reader.byte(), reader.subBlocks(), w * h);
    visit({ left, top, width: w, height: h, indices, table, clear, durationMs: delay * 10 }, frameCount++);
  }
  return { width, height, loops, frameCount };
}

function unpackLzw(leastBits: number, data: Uint8Array, count: number): Uint8Array {
  const clearCode = 1 << leastBits;
  const endCode = clearCode + 1;
  const out = new Uint8Array(count);
  const prefix = new Int32Array(4096);
  const suffix = new Uint8Array(4096);
  const stack = new Uint8Array(4097);
  let size = leastBits + 1;
  let next = endCode + 1;
  let previous = -1;
  let first = 0;
  let [buffer, bits, written] = [0, 0, 0];
  for (const byte of data) {
    buffer |= byte << bits;
    bits += 8;
    while (bits >= size) {
      const code = buffer & ((1 << size) - 1);
      buffer >>>= size;
      bits -= size;
      if (code === clearCode) {
        size = leastBits + 1;
        next = endCode + 1;
        previous = -1;
        continue;
      }
      if (code === endCode) return finished(out, written);
      if (code > next || (code === next && previous < 0)) throw new RangeError('gif: broken code');
      let depth = 0;
      let current = code;
      if (code === next) {
        stack[depth++] = first;
        current = previous;
      }
      while (current >= clearCode) {
        stack[depth++] = suffix[current] as number;
        current = prefix[current] as number;
      }
      first = current;
      stack[depth++] = first;
      while (depth > 0 && written < count) out[written++] = stack[--depth] as number;
      if (previous >= 0 && next < 4096) {
        prefix[next] = previous;
        suffix[next] = first;
        next++;
        if (next === 1 << size && size < 12) size++;
      }
      previous = code;
    }
  }
  return finished(out, written);
}

function finished(out: Uint8Array, written: number): Uint8Array {
  if (written < out.length) throw new RangeError('gif: picture cut off');
  return out;
}
