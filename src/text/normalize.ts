import { SHAPE_MARKS } from './vietnamese-letters.ts';

/** Characters that only TCVN3 text brings together with a soft hyphen, which is its `ư`. */
const TCVN3_SIGN = /[®µ¶·¸¹¨©ª«¬»¼½¾§¡¢£¤¥¦÷þ×]/;

const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

/**
 * Puts circumflex, breve and horn before the tone, so that `a` + acute + circumflex becomes `ấ`.
 * Unicode's own order leaves that pair apart, for both marks have the same combining class.
 */
export function orderMarks(text: string): string {
  if (!/\P{ASCII}/u.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(/([aeiouy])([\u0300-\u036f]{2,})/gi, (_whole, base: string, marks: string) => {
      const list = [...marks];
      const shapes = list.filter((m) => SHAPE_MARKS.includes(m));
      return base + shapes.join('') + list.filter((m) => !SHAPE_MARKS.includes(m)).join('');
    })
    .normalize('NFC');
}

/**
 * The form in which every text enters the studio: NFC with marks in order; without characters of no width, byte
 * order marks, direction marks and controls; one kind of line end (`\n`); odd spaces as a space. Keeps U+00A0 (the
 * designer's glue), `\n`, and every letter of any script. A half of a surrogate pair becomes U+FFFD, so that nothing
 * downstream meets one. A soft hyphen goes, except in text that looks like TCVN3, whose `ư` it is. Idempotent.
 */
export function normalizeText(text: string): string {
  let clean = text
    .replace(/[\ud800-\udfff]/gu, '\ufffd')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/(?![\n\t\u0080-\u009f])\p{Cc}|[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '')
    .replace(/[\t\u2000-\u200a\u205f\u3000]/g, ' ')
    .replace(/\u202f/g, '\u00a0')
    .replace(/[\ufb00-\ufb06]/g, (c) => LIGATURES[c] ?? c);
  clean = withoutLooseJoiners(clean);
  if (!TCVN3_SIGN.test(clean)) clean = clean.replace(/\u00ad/g, '');
  return orderMarks(clean);
}

/** Joiners stay inside emoji and in scripts that need them; next to Latin letters and spaces they are debris. */
function withoutLooseJoiners(text: string): string {
  return text.replace(/[\u200c\u200d]+/gu, (joiner, offset: number, whole: string) => {
    const before = whole.slice(Math.max(0, offset - 3), offset);
    const after = whole.slice(offset + joiner.length, offset + joiner.length + 2);
    const kept =
      joiner.length === 1 &&
      /(?:\p{Extended_Pictographic}\ufe0f?|[\u{1f3fb}-\u{1f3ff}]|[\p{Lo}\p{M}])$/u.test(before) &&
      /^(?:\p{Extended_Pictographic}|\p{Lo})/u.test(after) &&
      !/[\u0300-\u036f]$/u.test(before);
    return kept ? joiner : '';
  });
}
