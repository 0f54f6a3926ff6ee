const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const CODES = Uint8Array.from(LETTERS, (letter) => letter.codePointAt(0) ?? 0);
const PAD = 61;
/** Letters made at a time: an argument list has its limits. */
const AT_ONCE = 8190;

/** Bytes as Base64 (RFC 4648) with padding. */
export function encodeBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += AT_ONCE) {
    parts.push(encodePart(bytes.subarray(from, from + AT_ONCE)));
  }
  return parts.join('');
}

function encodePart(bytes: Uint8Array): string {
  const out = new Uint8Array(Math.ceil(bytes.length / 3) * 4).fill(PAD);
  for (let i = 0, o = 0; i < bytes.length; i += 3, o += 4) {
    const left = bytes.length - i;
    const three = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    out[o] = CODES[three >> 18] ?? 0;
    out[o + 1] = CODES[(three >> 12) & 63] ?? 0;
    if (left > 1) out[o + 2] = CODES[(three >> 6) & 63] ?? 0;
    if (left > 2) out[o + 3] = CODES[three & 63] ?? 0;
  }
  return String.fromCodePoint(...out);
}

const VALUES = new Uint8Array(128);
for (const [value, code] of CODES.entries()) VALUES[code] = value;

/** The bytes of Base64 text; letters that don't belong there count as zero. */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array(Math.max(0, Math.floor((text.length * 3) / 4) - padding));
  for (let i = 0, o = 0; o < bytes.length; i += 4, o += 3) {
    const four =
      (valueAt(text, i) << 18) | (valueAt(text, i + 1) << 12) | (valueAt(text, i + 2) << 6) | valueAt(text, i + 3);
    bytes[o] = four >> 16;
    bytes[o + 1] = (four >> 8) & 255;
    bytes[o + 2] = four & 255;
  }
  return bytes;
}

function valueAt(text: string, at: number): number {
  // oxlint-disable-next-line unicorn/prefer-code-point -- one unit at a time is the point
  return VALUES[text.charCodeAt(at)] ?? 0;
}
