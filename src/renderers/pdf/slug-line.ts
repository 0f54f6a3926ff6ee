import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Mm } from '../../geometry/units.ts';
import type { Ink } from '../../colour/ink.ts';
import type { FontFace } from '../../typesetting/font-face.ts';
import { enlargementPercent, type PrintScale } from './print-scale.ts';
import { inkBuildText } from './page-inks.ts';
import { lengthText } from './print-file-name.ts';
import type { PrintJob } from './render-options.ts';

export interface SlugFacts {
  readonly job: PrintJob;
  /** What the page is of the piece: `TẤM 2/4`. */
  readonly notes?: readonly string[];
  readonly title: string;
  readonly widthMm: Mm;
  readonly heightMm: Mm;
  readonly bleedMm: Mm;
  readonly scale: PrintScale;
  readonly inks: readonly Ink[];
  /** `YYYY-MM-DD`, absent when the caller gave no date. */
  readonly date?: string;
  readonly page: number;
  readonly pages: number;
  /** Eight hexadecimal digits that stand for the content. */
  readonly hash: string;
}

/** `TỈ LỆ 1:10 – IN PHÓNG 1000% – KT thật 6000×1000 mm`; undefined at full size. */
export function scaleLegend(scale: PrintScale, widthMm: Mm, heightMm: Mm): string | undefined {
  const size = `KT thật ${lengthText(widthMm)}×${lengthText(heightMm)} mm`;
  if (scale.userUnit)
    return `UserUnit ${scale.userUnit} – nếu trang mở ra nhỏ 1/${scale.userUnit} thì IN PHÓNG ${scale.userUnit * 100}% – ${size}`;
  if (scale.label === '1:1') return undefined;
  return `TỈ LỆ ${scale.label} – IN PHÓNG ${enlargementPercent(scale)}% – ${size}`;
}

/** What the slug says, field by field; the shop reads it, so it is in Vietnamese. */
export function slugFields(facts: SlugFacts): readonly string[] {
  const { job, scale, widthMm, heightMm } = facts;
  const legend = scaleLegend(scale, widthMm, heightMm);
  const inks = facts.inks.map((ink) => (ink.spot ? `${ink.name} (màu pha)` : inkBuildText(ink)));
  const labelled = (label: string, words: string | undefined): string => {
    const short = shortened(words);
    return short === '' ? '' : `${label} ${short}`;
  };
  const slogan = shortened(job.slogan);
  return [
    ...(facts.notes ?? []).map(shortened),
    legend ?? `TỈ LỆ 1:1 – KT ${lengthText(widthMm)}×${lengthText(heightMm)} mm`,
    `Tràn lề ${lengthText(facts.bleedMm)} mm`,
    shortened(job.name) || shortened(facts.title),
    slogan === '' ? '' : `“${slogan}”`,
    shortened(job.unit),
    labelled('Đơn hàng', job.order),
    labelled('Chất liệu', job.material),
    labelled('Gia công', job.finishing),
    labelled('Ghi chú', job.note),
    inks.length > 0 ? `Mực: ${inks.join(', ')}` : '',
    job.version === undefined ? '' : `Bản v${job.version}`,
    facts.date ? `Ngày ${facts.date.slice(0, 10).split('-').toReversed().join('/')}` : '',
    `Mã tệp ${facts.hash}`,
    `Trang ${facts.page}/${facts.pages}`,
  ].filter((field) => field !== '');
}

/** Longest that one field may be; a slug points at the job, it doesn't repeat it. */
const FIELD_LIMIT = 120;

function shortened(words = ''): string {
  const letters = [...words.replace(/\s+/g, ' ').trim()];
  return letters.length > FIELD_LIMIT ? `${letters.slice(0, FIELD_LIMIT - 1).join('')}…` : letters.join('');
}

/** A hash made of the font's widest hexadecimal digit: no real one needs more room. */
export function widestHash(face: FontFace): string {
  const width = (digit: string): number => face.advance(face.glyphId(digit.charCodeAt(0)));
  const [widest = '0'] = [...'0123456789abcdef'].toSorted((a, b) => width(b) - width(a));
  return widest.repeat(8);
}

export interface SlugGlyph {
  readonly glyphId: number;
  /** From the start of the line, in millimetres. */
  readonly x: Mm;
}

const SEPARATOR = '  ·  ';

/**
 * Sets the fields in lines no wider than a width. A field longer than a line is broken between words, then
 * anywhere. Letters that the font lacks are left out and reported.
 */
export function layoutSlug(
  fields: readonly string[],
  face: FontFace,
  sizeMm: Mm,
  widthMm: Mm,
): { readonly lines: readonly (readonly SlugGlyph[])[]; readonly findings: readonly Diagnostic[] } {
  const missing = new Set<string>();
  const known = (text: string): string =>
    [...text.normalize('NFC')]
      .filter((char) => {
        const has = face.glyphId(char.codePointAt(0) ?? 0) !== 0 || char === ' ';
        if (!has) missing.add(char);
        return has;
      })
      .join('');
  const lines: string[] = [];
  const separator = known(SEPARATOR);
  let line = '';
  let width = 0;
  for (const field of fields.map(known)) {
    const added = line === '' ? field : `${separator}${field}`;
    // From the line's last letter on, so that its kerning with what follows counts.
    const longer = width + measure(`${line.slice(-1)}${added}`, face, sizeMm) - measure(line.slice(-1), face, sizeMm);
    if (longer <= widthMm) {
      line += added;
      width = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = breakField(field, face, sizeMm, widthMm);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
    width = measure(line, face, sizeMm);
  }
  if (line !== '') lines.push(line);
  const letters = [...missing].join(' ');
  const findings = letters ? [diagnostic('print/slug-letters', 'info', undefined, { letters })] : [];
  return { lines: lines.map((text) => place(text, face, sizeMm)), findings };
}

function breakField(field: string, face: FontFace, sizeMm: Mm, widthMm: Mm): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of field.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer, face, sizeMm) <= widthMm) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const char of word) {
      if (line !== '' && measure(line + char, face, sizeMm) > widthMm) {
        lines.push(line);
        line = '';
      }
      line += char;
    }
  }
  return [...lines, line];
}

function place(text: string, face: FontFace, sizeMm: Mm): SlugGlyph[] {
  const glyphs: SlugGlyph[] = [];
  let x = 0;
  let before: number | undefined;
  for (const char of text) {
    const glyphId = face.glyphId(char.codePointAt(0) ?? 0);
    if (before !== undefined) x += face.kern(before, glyphId) * sizeMm;
    glyphs.push({ glyphId, x });
    x += face.advance(glyphId) * sizeMm;
    before = glyphId;
  }
  return glyphs;
}

function measure(text: string, face: FontFace, sizeMm: Mm): Mm {
  const glyphs = place(text, face, sizeMm);
  const last = glyphs.at(-1);
  return last ? last.x + face.advance(last.glyphId) * sizeMm : 0;
}
