import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { mmToPt, type Mm } from '../../geometry/units.ts';

/** How large the page in the file is against the finished piece. */
export type ScaleOption = 'auto' | '1:1' | '1:2' | '1:5' | '1:10' | 'userunit';

export interface PrintScale {
  /** File millimetres for one real millimetre: 1, 0.5, 0.2 or 0.1. */
  readonly factor: number;
  /** `1:1`, `1:2`, `1:5` or `1:10`; `1:1` too when UserUnit carries the scale. */
  readonly label: '1:1' | '1:2' | '1:5' | '1:10';
  /** Points for one unit of the page, where it isn't 1. */
  readonly userUnit?: number;
}

/** The largest side of a page that every reader takes: 14,400 units, 200 inches. */
const LARGEST_PAGE_MM: Mm = 5080;
const LARGEST_PAGE_UNITS = 14_400;
const SMALLEST_PAGE_UNITS = 3;
/** With UserUnit 10 a reader that ignores it shows exactly the 1:10 page. */
const USER_UNIT = 10;

const FACTORS = { '1:1': 1, '1:2': 0.5, '1:5': 0.2, '1:10': 0.1 } as const;

/**
 * Chooses the scale of a file whose largest page, bleed and marks included, has the given real size.
 * `auto` is 1:1 as far as readers go, then 1:10. An explicit scale that doesn't fit is refused with the
 * one that would; a size that fits none is refused.
 */
export function planPrintScale(
  option: ScaleOption,
  largest: { readonly widthMm: Mm; readonly heightMm: Mm },
): { readonly scale?: PrintScale; readonly findings: readonly Diagnostic[] } {
  const { widthMm, heightMm } = largest;
  const fits = (factor: number): boolean =>
    [widthMm, heightMm].every((side) => {
      const units = mmToPt(side) * factor;
      return units <= LARGEST_PAGE_UNITS + 1e-6 && units >= SMALLEST_PAGE_UNITS;
    });
  const size = { widthMm: Math.round(widthMm), heightMm: Math.round(heightMm) };
  if (option === 'userunit') {
    if (!fits(1 / USER_UNIT)) return { findings: [refusal(size, 'userunit', '')] };
    return {
      scale: { factor: 1 / USER_UNIT, label: '1:1', userUnit: USER_UNIT },
      findings: [diagnostic('print/userunit-ignored', 'warning', undefined, { unit: USER_UNIT })],
    };
  }
  const wanted = option === 'auto' ? (fits(1) ? '1:1' : '1:10') : option;
  if (fits(FACTORS[wanted])) {
    const findings = wanted === '1:1' ? [] : [scaledFinding(wanted)];
    return { scale: { factor: FACTORS[wanted], label: wanted }, findings };
  }
  const suggestion = (['1:1', '1:2', '1:5', '1:10'] as const).find((label) => fits(FACTORS[label])) ?? '';
  return { findings: [refusal(size, wanted, suggestion)] };
}

/** How much the operator enlarges the page, in percent: 100, 200, 500 or 1000. */
export function enlargementPercent(scale: PrintScale): number {
  return Math.round(100 / FACTORS[scale.label]);
}

function scaledFinding(scale: '1:2' | '1:5' | '1:10'): Diagnostic {
  return diagnostic('print/scaled', 'info', undefined, { scale, percent: Math.round(100 / FACTORS[scale]) });
}

function refusal(size: { widthMm: number; heightMm: number }, wanted: string, suggestion: string): Diagnostic {
  const params = { ...size, limitMm: LARGEST_PAGE_MM, scale: wanted };
  const at = { kind: 'argument', name: 'scale' } as const;
  if (suggestion) return diagnostic('print/page-beyond-limit', 'error', at, { ...params, suggestion });
  return diagnostic('print/page-unprintable', 'error', at, params);
}
