/**
 * UTF-8 that was read as Windows-1252: `Äáº£ng` for `Đảng`. The characters go back to bytes and are read again.
 * Five bytes have no character in Windows-1252 and appear as C1 controls; some programs drop them, and then the letter
 * (one of ề ỏ ọ ờ Á Í Ố Ý Đ) can't be known: it stays as read and is reported.
 */

const FROM_80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function byteOf(character: string): number | undefined {
  const code = character.charCodeAt(0);
  if (code < 0x100) return code;
  const at = FROM_80.indexOf(character);
  return at < 0 ? undefined : 0x80 + at;
}

export interface MojibakeResult {
  readonly text: string;
  /** Letters that were read again. */
  readonly decoded: number;
  /** Places in `text` where a lead character stands without its bytes. */
  readonly holes: readonly number[];
}

/** Signs of UTF-8 read as Windows-1252. */
export function looksLikeMojibake(text: string): boolean {
  return /á[º»]|Ä[\u0090‘ƒ‚¨©]|Æ[°¯¡ \u00a0]|Ã|Å[¨©]|â€/.test(text);
}

/** Reads every UTF-8 sequence found among the characters; all else stays. */
export function decodeMojibake(text: string): MojibakeResult {
  let result = '';
  let decoded = 0;
  const holes: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const read = readSequence(text, i);
    if (read) {
      result += read.letter;
      decoded += 1;
      i += read.length - 1;
      continue;
    }
    const character = text[i] ?? '';
    if (character === 'Ä') {
      // Only Đ begins so among the letters that lose their second byte.
      result += 'Đ';
      decoded += 1;
      continue;
    }
    if (character === 'á' && /^á(?:[º»](?![\u0080-\u024f‚-™])|(?![\p{L}\s]))/u.test(text.slice(i, i + 3))) {
      holes.push(result.length);
    }
    result += character;
  }
  return { text: result, decoded, holes };
}

function readSequence(text: string, at: number): { letter: string; length: number } | undefined {
  const lead = byteOf(text[at] ?? '');
  if (lead === undefined || lead < 0xc2 || lead > 0xf4) return undefined;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  let code = lead & (0xff >> (length + 1));
  for (let i = 1; i < length; i++) {
    const character = text[at + i] ?? '';
    // A no-break space is often flattened to a space on the way: `Ã ` is `à`.
    const next = character === ' ' && length === 2 && /[ÃÆ]/.test(text[at] ?? '') ? 0xa0 : byteOf(character);
    if (next === undefined || next < 0x80 || next > 0xbf) return undefined;
    code = (code << 6) | (next & 0x3f);
  }
  if ((length === 3 && code < 0x800) || (length === 4 && code < 0x10000) || code > 0x10ffff) return undefined;
  if (code >= 0xd800 && code <= 0xdfff) return undefined;
  return { letter: String.fromCodePoint(code), length };
}
