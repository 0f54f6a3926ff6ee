import { accepted, type Checked } from '../../diagnostics/checked.ts';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { parseRoman } from '../../text/roman-numerals.ts';

/** What kind of words a slot takes. */
export type SlotType = 'place' | 'unit' | 'ordinal' | 'term' | 'year' | 'count';

/** The slots a slogan may have, by the name between the braces. */
export const SLOT_TYPES: Readonly<Record<string, SlotType>> = {
  tỉnh: 'place',
  xã: 'place',
  'đơn vị': 'unit',
  'lần thứ': 'ordinal',
  'nhiệm kỳ': 'term',
  năm: 'year',
  'số năm': 'count',
};

const SLOT = /\{([^{}]*)\}/g;

/** Names of the slots in a text, in order of first appearance. */
export function slotNames(text: string): readonly string[] {
  return [...new Set(Array.from(text.matchAll(SLOT), (m) => m[1] ?? ''))];
}

/**
 * Puts an office's words into the slots. Every slot needs a value of its type; all wrong ones are reported.
 * Findings: `slogan/slot-unknown`, `slogan/slot-empty`, `slogan/slot-value`.
 */
export function fillSlots(text: string, values: Readonly<Record<string, string>>): Checked<string> {
  const findings: Diagnostic[] = [];
  const filled = text.replace(SLOT, (whole, name: string) => {
    const type = SLOT_TYPES[name];
    const value = normalizeSlotValue(values[name] ?? '');
    const at = { kind: 'argument', name } as const;
    if (!type) findings.push(diagnostic('slogan/slot-unknown', 'error', at, { slot: name }));
    else if (value === '') findings.push(diagnostic('slogan/slot-empty', 'error', at, { slot: name }));
    else if (!isSlotValue(type, value)) {
      findings.push(diagnostic('slogan/slot-value', 'error', at, { slot: name, value, example: SLOT_EXAMPLES[type] }));
    } else return type === 'term' ? value.replace(/\s*[-–]\s*/, ' - ') : value;
    return whole;
  });
  return findings.length > 0 ? { ok: false, diagnostics: findings } : accepted(filled);
}

/** The values that make `printed` out of `text`, or `null` when it isn't that slogan. Capitals don't matter. */
export function readSlots(text: string, printed: string): Readonly<Record<string, string>> | null {
  const names: string[] = [];
  const pattern = text.split(SLOT).map((part, i) => {
    if (i % 2 === 0) return escapePattern(part);
    const earlier = names.indexOf(part);
    names.push(part);
    return earlier < 0 ? '(.+?)' : `(\\${earlier + 1})`;
  });
  const found = new RegExp(`^${pattern.join('')}$`, 'iu').exec(printed);
  if (!found) return null;
  const values: Record<string, string> = {};
  names.forEach((name, i) => (values[name] ??= normalizeSlotValue(found[i + 1] ?? '')));
  const ok = names.every((name) => {
    const type = SLOT_TYPES[name];
    return type !== undefined && isSlotValue(type, values[name] ?? '');
  });
  return ok ? values : null;
}

const SLOT_EXAMPLES: Readonly<Record<SlotType, string>> = {
  place: 'Thái Nguyên',
  unit: 'Trường Tiểu học Kim Đồng',
  ordinal: 'XX',
  term: '2025 - 2030',
  year: '2026',
  count: '80',
};

function normalizeSlotValue(value: string): string {
  return value.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function isSlotValue(type: SlotType, value: string): boolean {
  switch (type) {
    case 'place':
      return /^\p{Lu}[\p{L}\p{M}\d .'-]*$/u.test(value) && value.length <= 60;
    case 'unit':
      return /\p{L}/u.test(value) && !/[{}<>\n]/.test(value) && value.length <= 160;
    case 'ordinal':
      return /^(?:[1-9]\d?)$/.test(value) || parseRoman(value) !== undefined;
    case 'term': {
      const [, from = '', to = ''] = /^(\d{4})\s*[-–]\s*(\d{4})$/.exec(value) ?? [];
      const years = Number(to) - Number(from);
      return from !== '' && years >= 1 && years <= 10;
    }
    case 'year':
      return /^(?:19|20|21)\d\d$/.test(value);
    case 'count':
      return /^[1-9]\d{0,3}$/.test(value);
  }
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
