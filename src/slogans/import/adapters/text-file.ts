import { detectEncoding } from '../../../text/encodings/detect-encoding.ts';

/** The text of a file in UTF-8, UTF-16 or an old one-byte encoding; `null` when the bytes are no text. */
export function decodeTextFile(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes.subarray(2));
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes.subarray(2));
  const body = a === 0xef && b === 0xbb && c === 0xbf ? bytes.subarray(3) : bytes;
  if (!isText(body)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return decodeOneByte(body);
  }
}

/** Windows-1258 has Vietnamese of its own; TCVN3 and VNI arrive as Latin-1. */
function decodeOneByte(bytes: Uint8Array): string {
  const latin = new TextDecoder('windows-1252').decode(bytes);
  if (detectEncoding(latin.slice(0, 6000)).from !== 'unicode') return latin;
  return new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
}

/** No zero bytes, and hardly any control characters, in the first 64 KiB. */
function isText(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 65536);
  let controls = 0;
  for (const byte of head) {
    if (byte === 0) return false;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) controls += 1;
  }
  return controls <= head.length / 100;
}
