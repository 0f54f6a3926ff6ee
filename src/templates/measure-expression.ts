import { roundTo, type Mm } from '../geometry/units.ts';

export type Axis = 'x' | 'y';

/** An edge of a frame or item, moved by an offset. */
export interface EdgeExpression {
  readonly frame: string;
  readonly edge: 'left' | 'right' | 'cx' | 'top' | 'bottom' | 'cy';
  readonly offset: LengthExpression;
}

/** A length: `amount` short sides, widths or heights of the page. */
export interface LengthExpression {
  readonly amount: number;
  readonly of: 'short' | 'width' | 'height';
}

const NUMBER = String.raw`(\d+(?:\.\d+)?)([wh]?)`;
const EDGE = new RegExp(String.raw`^([a-z][a-z0-9-]*)\.(left|right|cx|top|bottom|cy)(?:\s*([+-])\s*${NUMBER})?$`);
const LENGTH = new RegExp(`^${NUMBER}$`);
const OF = { '': 'short', w: 'width', h: 'height' } as const;

export function axisOf(edge: EdgeExpression['edge']): Axis {
  return edge === 'left' || edge === 'right' || edge === 'cx' ? 'x' : 'y';
}

/** Reads `frame.edge`, `frame.edge + 0.05`, `frame.edge - 0.2h`; undefined when it is none. */
export function readEdge(text: string): EdgeExpression | undefined {
  const match = EDGE.exec(text.trim());
  if (!match) return undefined;
  const [, frame = '', edge = '', sign, amount = '0', unit = ''] = match;
  return {
    frame,
    edge: edge as EdgeExpression['edge'],
    offset: { amount: (sign === '-' ? -1 : 1) * Number(amount), of: OF[unit as 'w'] },
  };
}

/** The same edge, with its offset that many times as large; anything that is no edge as it is. */
export function scaleOffset(text: string, factor: number): string {
  const edge = readEdge(text);
  if (!edge || edge.offset.amount === 0) return text;
  const { amount, of } = edge.offset;
  const scaled = roundTo(Math.abs(amount) * factor, 5);
  const unit = of === 'short' ? '' : of === 'width' ? 'w' : 'h';
  return `${edge.frame}.${edge.edge} ${amount < 0 ? '-' : '+'} ${scaled}${unit}`;
}

/** Reads `0.12`, `"0.12"`, `"0.3w"`; undefined for anything else and for a negative size. */
export function readLength(value: string | number): LengthExpression | undefined {
  if (typeof value === 'number')
    return value >= 0 && Number.isFinite(value) ? { amount: value, of: 'short' } : undefined;
  const match = LENGTH.exec(value.trim());
  return match ? { amount: Number(match[1]), of: OF[(match[2] ?? '') as 'w'] } : undefined;
}

export function lengthInMm({ amount, of }: LengthExpression, widthMm: Mm, heightMm: Mm): Mm {
  const base = of === 'width' ? widthMm : of === 'height' ? heightMm : Math.min(widthMm, heightMm);
  return amount * base;
}
