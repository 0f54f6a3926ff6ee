import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { Deflate, zlibSync } from 'fflate';
import { latin1Bytes } from './pdf-file.ts';

/**
 * A piece of a content stream that was deflated on its own and ends on a byte boundary (a full flush),
 * so that it can stand at any place of a zlib stream. Drawing the same letter a thousand times deflates it once.
 */
export interface FlateBlock {
  readonly deflated: Uint8Array;
  /** Length and Adler-32 of the text it stands for. */
  readonly length: number;
  readonly adler: number;
  /** Stands for the text where many blocks are hashed together: 32 hexadecimal digits. */
  readonly key: string;
}

type Spliced = Omit<FlateBlock, 'key'>;

const LEVEL = 9;
const ADLER_MODULUS = 65521;
/** Text between blocks is stored as it stands below this length: deflating it would cost more than it saves. */
const STORE_BELOW = 1024;
const STORED_LIMIT = 65535;

export function deflateBlock(text: string): FlateBlock {
  const bytes = latin1Bytes(text);
  const chunks: Uint8Array[] = [];
  const deflate = new Deflate({ level: LEVEL, mem: 4 }, (chunk) => chunks.push(chunk));
  deflate.push(bytes);
  deflate.flush();
  deflate.push(new Uint8Array(0), true);
  const [deflated, adler] = [endOnByte(joinBytes(chunks)), adler32(bytes)];
  return { deflated, length: bytes.length, adler, key: contentKey(bytes) };
}

/**
 * Turns the empty last block of a raw deflate stream (final, fixed codes: bits 1, 10, 0000000 and padding)
 * into an empty stored block that isn't final: a full flush. fflate's own sync flush loses bits when the
 * data end inside a byte.
 */
function endOnByte(stream: Uint8Array): Uint8Array {
  let at = stream.length - 1;
  while (at > 0 && stream[at] === 0) at -= 1;
  const typeBit = at * 8 + 31 - Math.clz32(stream[at] ?? 0);
  const headerEnd = Math.ceil((typeBit + 2) / 8);
  const out = new Uint8Array(headerEnd + 4);
  out.set(stream.subarray(0, headerEnd));
  for (const bit of [typeBit, typeBit - 1]) out[bit >> 3] = (out[bit >> 3] ?? 0) & ~(1 << (bit & 7));
  out.set([0, 0, 0xff, 0xff], headerEnd);
  return out;
}

/** 32 hexadecimal digits that stand for some bytes. */
export function contentKey(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes).subarray(0, 16));
}

/** A whole stream's bytes under `/FlateDecode`. */
export function deflateWhole(bytes: Uint8Array): Uint8Array {
  return zlibSync(bytes, { level: LEVEL });
}

/** The bytes of one zlib stream that inflates to all the pieces in their order. */
export function spliceFlate(pieces: readonly (string | FlateBlock)[]): Uint8Array {
  const out: Uint8Array[] = [ZLIB_HEADER];
  let adler = 1;
  for (const piece of pieces) {
    const block: Spliced =
      typeof piece !== 'string' ? piece : piece.length < STORE_BELOW ? storedBlock(piece) : deflateBlock(piece);
    out.push(block.deflated);
    adler = combineAdler(adler, block.adler, block.length);
  }
  const tail = new Uint8Array(FINAL_BLOCK.length + 4);
  tail.set(FINAL_BLOCK);
  new DataView(tail.buffer).setUint32(FINAL_BLOCK.length, adler);
  out.push(tail);
  return joinBytes(out);
}

const ZLIB_HEADER = Uint8Array.of(0x78, 0xda);
/** An empty stored block with the final bit set. */
const FINAL_BLOCK = Uint8Array.of(1, 0, 0, 0xff, 0xff);

function storedBlock(text: string): Spliced {
  const bytes = latin1Bytes(text);
  if (bytes.length > STORED_LIMIT) throw new RangeError('pdf: a stored block holds 65,535 bytes');
  const deflated = new Uint8Array(bytes.length + 5);
  const view = new DataView(deflated.buffer);
  view.setUint16(1, bytes.length, true);
  view.setUint16(3, ~bytes.length & 0xffff, true);
  deflated.set(bytes, 5);
  return { deflated, length: bytes.length, adler: adler32(bytes) };
}

function adler32(bytes: Uint8Array): number {
  let a = 1;
  let b = 0;
  for (let i = 0; i < bytes.length;) {
    const end = Math.min(i + 3800, bytes.length);
    for (; i < end; i++) {
      a += bytes[i] ?? 0;
      b += a;
    }
    a %= ADLER_MODULUS;
    b %= ADLER_MODULUS;
  }
  return ((b << 16) | a) >>> 0;
}

/** Adler-32 of two texts joined, from the sums of each and the length of the second (zlib's formula). */
function combineAdler(first: number, second: number, secondLength: number): number {
  const rest = secondLength % ADLER_MODULUS;
  const a1 = first & 0xffff;
  const a = (a1 + (second & 0xffff) + ADLER_MODULUS - 1) % ADLER_MODULUS;
  const b = (rest * a1 + (first >>> 16) + (second >>> 16) + ADLER_MODULUS - rest) % ADLER_MODULUS;
  return ((b << 16) | a) >>> 0;
}

function joinBytes(chunks: readonly Uint8Array[]): Uint8Array {
  let length = 0;
  for (const chunk of chunks) length += chunk.length;
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
