/** The spellings of PDF's basic objects. Everything returned is Latin-1 text. */

/** A name object: `/Đỏ cờ` becomes `/#C4#90#E1...`, in UTF-8 as PDF 1.4 and later read it. */
export function pdfName(name: string): string {
  let out = '/';
  for (const byte of new TextEncoder().encode(name)) {
    const regular = byte > 0x20 && byte < 0x7f && !'#()<>[]{}/%'.includes(String.fromCharCode(byte));
    out += regular ? String.fromCharCode(byte) : `#${hexByte(byte)}`;
  }
  return out;
}

/** A text string: literal when ASCII, else UTF-16BE with its byte order mark, in hexadecimal. */
export function pdfText(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`;
  let hex = 'FEFF';
  for (let i = 0; i < text.length; i++) hex += hexWord(text.charCodeAt(i));
  return `<${hex}>`;
}

function hexByte(value: number): string {
  return value.toString(16).toUpperCase().padStart(2, '0');
}

export function hexWord(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, '0');
}

/** A moment to the second, in UTC. */
export interface DocumentDate {
  /** `D:20250902000000Z` */
  readonly pdf: string;
  /** `2025-09-02T00:00:00Z` */
  readonly xmp: string;
}

/**
 * Reads `YYYY-MM-DD` or `YYYY-MM-DDThh:mm:ssZ` (fractions of a second are cut off). Throws `RangeError`
 * for anything else: the caller owns the date, the renderer has no clock.
 */
export function documentDate(iso: string): DocumentDate {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d)(?:\.\d+)?Z)?$/.exec(iso);
  if (!match) throw new RangeError(`pdf: date "${iso}" is not YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ`);
  const [, y = '', mo = '', d = '', h = '00', mi = '00', s = '00'] = match;
  const valid =
    Number(mo) >= 1 && Number(mo) <= 12 && Number(d) >= 1 && Number(d) <= daysInMonth(Number(y), Number(mo));
  if (!valid || Number(h) > 23 || Number(mi) > 59 || Number(s) > 59) throw new RangeError(`pdf: no such date "${iso}"`);
  return { pdf: `D:${y}${mo}${d}${h}${mi}${s}Z`, xmp: `${y}-${mo}-${d}T${h}:${mi}:${s}Z` };
}

function daysInMonth(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}
