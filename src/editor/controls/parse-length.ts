import { roundTo, type Mm } from '../../geometry/units.ts';
import type { LengthUnit } from '../state/interface-store.ts';

const MM_PER: Readonly<Record<string, number>> = { mm: 1, cm: 10, dm: 100, m: 1000 };

/**
 * Reads what people type into a number field: `3m`, `120cm/2`, `1,5 m + 20 cm`, and sums on the present value
 * (`+5`, `*2`, `/3`). Numbers without a unit are in `unit`, except factors. `-5` is a place left of the edge in a
 * `signed` field and takes 5 away in others. Undefined when it makes no sense.
 */
export function parseLength(input: string, current: Mm, unit: LengthUnit, signed = false): Mm | undefined {
  return new SumReader(input.trim().toLowerCase(), MM_PER[unit] ?? 1, signed).read(current);
}

/** Reads a plain number with sums: for angles and percentages. */
export function parseNumber(input: string, current: number): number | undefined {
  return new SumReader(input.trim().toLowerCase().replace(/[°%]/g, ''), 1, true).read(current);
}

/** A length as a number field shows it: comma as the decimal sign, no unit. */
export function showLength(mm: Mm, unit: LengthUnit): string {
  const decimals = unit === 'mm' ? 1 : unit === 'cm' ? 2 : 4;
  return String(roundTo(mm / (MM_PER[unit] ?? 1), decimals)).replace('.', ',');
}

/** Value and whether it carries a length: 3 is a bare number, 3m a length. */
interface Term {
  readonly value: number;
  readonly bare: boolean;
}

/** A recursive-descent reader for sums, products and brackets. */
class SumReader {
  private at = 0;
  private readonly text: string;
  private readonly perUnit: number;
  private readonly signed: boolean;

  constructor(text: string, perUnit: number, signed: boolean) {
    this.text = text;
    this.perUnit = perUnit;
    this.signed = signed;
  }

  read(current: Mm): Mm | undefined {
    if (this.text === '') return undefined;
    const start = { value: current, bare: false };
    let result: Term | undefined;
    if ((this.signed ? /^[+*/x×]/ : /^[+\-*/x×]/).test(this.text)) result = this.rest(start);
    else result = this.sum();
    this.space();
    if (!result || this.at < this.text.length) return undefined;
    const mm = result.bare ? result.value * this.perUnit : result.value;
    return Number.isFinite(mm) ? roundTo(mm, 4) : undefined;
  }

  /** `left` followed by any number of operators and terms. */
  private rest(left: Term): Term | undefined {
    const product = this.products(left);
    return product && this.sums(product);
  }

  private sum(): Term | undefined {
    const first = this.product();
    return first && this.sums(first);
  }

  private sums(first: Term): Term | undefined {
    let total: Term = first;
    for (;;) {
      const sign = this.take('+') ? 1 : this.take('-') ? -1 : 0;
      if (sign === 0) return total;
      const next = this.product();
      if (!next) return undefined;
      // 3 m + 5: a bare number beside a length is in the field's unit.
      const bare = total.bare && next.bare;
      total = { value: this.length(total, bare) + sign * this.length(next, bare), bare };
    }
  }

  private length(term: Term, asNumber: boolean): number {
    return term.bare && !asNumber ? term.value * this.perUnit : term.value;
  }

  private product(): Term | undefined {
    const first = this.factor();
    return first && this.products(first);
  }

  private products(first: Term): Term | undefined {
    let total = first;
    for (;;) {
      const times = this.take('*') || this.take('x') || this.take('×');
      if (!times && !this.take('/')) return total;
      const next = this.factor();
      if (!next || (!next.bare && (!times || !total.bare))) return undefined;
      total = {
        value: times ? total.value * next.value : total.value / next.value,
        bare: total.bare && next.bare,
      };
    }
  }

  private factor(): Term | undefined {
    if (this.take('-')) {
      const inner = this.factor();
      return inner && { ...inner, value: -inner.value };
    }
    if (this.take('(')) {
      const inner = this.sum();
      return this.take(')') ? inner : undefined;
    }
    this.space();
    const match = /^(\d+(?:[.,]\d+)?|[.,]\d+)\s*(mm|cm|dm|m)?(?![a-wyz])/.exec(this.text.slice(this.at));
    if (!match?.[1]) return undefined;
    this.at += match[0].length;
    const value = Number(match[1].replace(',', '.'));
    const per = match[2] ? MM_PER[match[2]] : undefined;
    return per === undefined ? { value, bare: true } : { value: value * per, bare: false };
  }

  private take(sign: string): boolean {
    this.space();
    if (this.text[this.at] !== sign) return false;
    this.at += 1;
    return true;
  }

  private space(): void {
    while (this.text[this.at] === ' ') this.at += 1;
  }
}
