import type { Mm } from '../../geometry/units.ts';

export interface PrintFileNameParts extends JobNameParts {
  /** What the piece is: `Băng rôn` or `bang-ron`. */
  readonly kindSlug: string;
  readonly widthMm: Mm;
  readonly heightMm: Mm;
  /** Scale label; `1:1` leaves no trace in the name. */
  readonly scale: string;
}

/** What names the job, whatever its size. */
export interface JobNameParts {
  readonly slogan?: string;
  readonly unit?: string;
  /** Version of the design, counted from 1. */
  readonly version?: number;
}

const SLOGAN_LIMIT = 40;
const UNIT_LIMIT = 30;

/**
 * A file name that survives every shop's system: ASCII, no spaces, at most 150 characters, for example
 * `bang-ron_6000x1000mm_TL1-10_nhiet-liet-chao-mung_ubnd-xa-tan-binh_v3.pdf`.
 */
export function printFileName(parts: PrintFileNameParts): string {
  const words = [
    asciiSlug(parts.kindSlug, UNIT_LIMIT) || 'in',
    `${lengthText(parts.widthMm)}x${lengthText(parts.heightMm)}mm`,
    parts.scale === '1:1' ? '' : `TL${parts.scale.replace(':', '-')}`,
    ...jobWords(parts),
  ];
  return `${words.filter((w) => w !== '').join('_')}.pdf`;
}

/** A name for several pieces of one job in a ZIP: `bo-in_3-kho_nhiet-liet-chao-mung_ubnd-xa-tan-binh_v3.zip`. */
export function packFileName(label: string, pieces: number, parts: JobNameParts): string {
  return `${[label, `${pieces}-kho`, ...jobWords(parts)].filter((w) => w !== '').join('_')}.zip`;
}

function jobWords({ slogan = '', unit = '', version }: JobNameParts): readonly string[] {
  return [
    asciiSlug(slogan, SLOGAN_LIMIT),
    asciiSlug(unit, UNIT_LIMIT),
    version === undefined ? '' : `v${Math.max(1, Math.round(version))}`,
  ];
}

/** A length without needless decimals, to 0.01 mm. */
export function lengthText(mm: Mm): string {
  return String(Math.round(mm * 100) / 100);
}

/** Letters without their marks, words joined by hyphens, cut at a word. */
function asciiSlug(text: string, limit: number): string {
  const words = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((w) => w !== '');
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word.slice(0, limit) : `${slug}-${word}`;
    if (longer.length > limit) break;
    slug = longer;
  }
  return slug;
}
