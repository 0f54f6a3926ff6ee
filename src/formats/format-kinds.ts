import type { Mm } from '../geometry/units.ts';
import type { Finishing, FormatKind } from './format.ts';

interface KindDefaults {
  /** Name in the format picker. */
  readonly name: string;
  readonly bleedMm: Mm;
  readonly safeMm: Mm;
  readonly finishing: Finishing;
}

const EYELETS = { pitchMm: 500, insetMm: 25, holeMm: 12 } as const;

/**
 * House defaults of each kind: what an own size starts from, and how each kind is finished. Hem, eyelets
 * and pockets follow large-format habit (no Vietnamese standard was found), so all of them can be changed.
 */
export const KIND_DEFAULTS: Readonly<Record<FormatKind, KindDefaults>> = {
  'bang-ron-ngang': {
    name: 'Băng rôn ngang',
    bleedMm: 20,
    safeMm: 50,
    finishing: { hemMm: 30, eyelets: EYELETS },
  },
  'bang-ron-doc': {
    name: 'Băng rôn dọc',
    bleedMm: 20,
    safeMm: 40,
    finishing: { hemMm: 30, eyelets: EYELETS },
  },
  phuon: {
    name: 'Phướn',
    bleedMm: 20,
    safeMm: 40,
    finishing: { hemMm: 20, pockets: { edges: ['top', 'bottom'], flatMm: 80 } },
  },
  pano: { name: 'Pa nô', bleedMm: 50, safeMm: 100, finishing: { hemMm: 0 } },
  'ap-phich': { name: 'Áp phích, tranh cổ động', bleedMm: 3, safeMm: 10, finishing: { hemMm: 0 } },
  standee: { name: 'Standee', bleedMm: 5, safeMm: 40, finishing: { hemMm: 0, hiddenBottomMm: 100 } },
  backdrop: { name: 'Phông hội trường', bleedMm: 50, safeMm: 100, finishing: { hemMm: 0 } },
  'dai-khau-hieu': {
    name: 'Dải khẩu hiệu hội trường',
    bleedMm: 20,
    safeMm: 40,
    finishing: { hemMm: 30, eyelets: EYELETS },
  },
  'hop-den': { name: 'Hộp đèn', bleedMm: 10, safeMm: 30, finishing: { hemMm: 0 } },
  co: { name: 'Cờ', bleedMm: 10, safeMm: 20, finishing: { hemMm: 15, pockets: { edges: ['left'], flatMm: 50 } } },
  led: { name: 'Bảng điện tử', bleedMm: 0, safeMm: 0, finishing: { hemMm: 0 } },
  'truc-tuyen': { name: 'Trực tuyến', bleedMm: 0, safeMm: 0, finishing: { hemMm: 0 } },
};

/** Every kind, in the order of the format picker. */
export const FORMAT_KINDS = Object.keys(KIND_DEFAULTS) as readonly FormatKind[];

export function isFormatKind(value: unknown): value is FormatKind {
  return typeof value === 'string' && Object.hasOwn(KIND_DEFAULTS, value);
}
