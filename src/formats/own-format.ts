import { accepted, refused, type Checked } from '../diagnostics/checked.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { roundTo, type Mm } from '../geometry/units.ts';
import type { FormatKind, PixelSize, ResolvedFormat } from './format.ts';
import { KIND_DEFAULTS } from './format-kinds.ts';

/** Shortest and longest side of an own size: a name badge and the longest roll a printer runs in one piece. */
export const SMALLEST_SIDE_MM = 20;
export const LONGEST_SIDE_MM = 50_000;

export interface OwnSize {
  readonly widthMm: Mm;
  readonly heightMm: Mm;
  /** Left out: guessed from size and shape. */
  readonly kind?: FormatKind;
  /** The dots of an LED board or the pixels of an online picture. */
  readonly px?: PixelSize;
}

/**
 * An own size in millimetres. Refuses sides that are no number, not above 0, below 20 mm or above 50 m:
 * one finding (`format/size-*`) for each bad side.
 */
export function customFormat({ widthMm, heightMm, kind, px }: OwnSize): Checked<ResolvedFormat> {
  const findings = [...checkSide('width', widthMm), ...checkSide('height', heightMm), ...checkPixels(px)];
  if (findings.length > 0) return refused(...findings);
  const actualKind = kind ?? guessKind(widthMm, heightMm);
  const defaults = KIND_DEFAULTS[actualKind];
  const shortSide = Math.min(widthMm, heightMm);
  return accepted({
    catalogueId: 'custom',
    kind: actualKind,
    name: `${defaults.name} ${nameSize(widthMm, heightMm)}`,
    widthMm,
    heightMm,
    bleedMm: roundTo(Math.min(defaults.bleedMm, shortSide * 0.05), 2),
    safeMm: roundTo(Math.min(defaults.safeMm, shortSide * 0.08), 2),
    ...(px ? { px } : {}),
  });
}

function checkSide(name: 'width' | 'height', mm: Mm): Diagnostic[] {
  const at = { kind: 'argument', name } as const;
  if (!Number.isFinite(mm)) return [diagnostic('format/size-not-a-number', 'error', at, { side: name })];
  if (mm <= 0) return [diagnostic('format/size-not-positive', 'error', at, { side: name, mm })];
  if (mm < SMALLEST_SIDE_MM)
    return [diagnostic('format/size-too-small', 'error', at, { side: name, mm, least: SMALLEST_SIDE_MM })];
  if (mm > LONGEST_SIDE_MM)
    return [
      diagnostic('format/size-too-large', 'error', at, { side: name, metres: mm / 1000, most: LONGEST_SIDE_MM / 1000 }),
    ];
  return [];
}

function checkPixels(px: PixelSize | undefined): Diagnostic[] {
  if (!px) return [];
  const whole = [px.width, px.height].every((n) => Number.isInteger(n) && n > 0 && n <= 100_000);
  return whole ? [] : [diagnostic('format/bad-pixels', 'error', { kind: 'argument', name: 'px' }, { ...px })];
}

/** Long strips are banners, great sheets are panos, what two hands can hold is a poster. */
function guessKind(widthMm: Mm, heightMm: Mm): FormatKind {
  if (widthMm / heightMm >= 3) return 'bang-ron-ngang';
  if (heightMm / widthMm >= 2) return 'bang-ron-doc';
  return Math.max(widthMm, heightMm) > 1500 ? 'pano' : 'ap-phich';
}

function nameSize(widthMm: Mm, heightMm: Mm): string {
  const large = Math.max(widthMm, heightMm) >= 1000;
  const show = (mm: Mm): string => String(large ? roundTo(mm / 1000, 3) : roundTo(mm, 1)).replace('.', ',');
  return `${show(widthMm)} × ${show(heightMm)} ${large ? 'm' : 'mm'}`;
}
