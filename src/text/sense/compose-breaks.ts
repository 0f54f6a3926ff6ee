// INTERIM stand-in by the lead so that scenes compile; the owner of this folder replaces it freely.
import type { GapKind, Sense } from './measure-sense.ts';
interface Ask {
  readonly lines: number;
  readonly widths: readonly number[];
  readonly spaceWidth: number;
}
export function narrowestBreaks(
  sense: Sense,
  ask: Ask & { worst: Exclude<GapKind, 'never'> },
): readonly number[] | undefined {
  const n = sense.tokens.length;
  const pre = [0];
  for (const w of ask.widths) pre.push((pre.at(-1) as number) + w + ask.spaceWidth);
  const best: number[][] = [];
  const from: number[][] = [];
  for (let k = 0; k <= ask.lines; k++) {
    best.push(Array(n + 1).fill(Infinity));
    from.push(Array(n + 1).fill(0));
  }
  (best[0] as number[])[0] = 0;
  for (let k = 1; k <= ask.lines; k++)
    for (let e = 1; e <= n; e++)
      for (let s = 0; s < e; s++) {
        const c = Math.max(best[k - 1]?.[s] as number, (pre[e] as number) - (pre[s] as number) - ask.spaceWidth);
        if (c < (best[k]?.[e] as number)) {
          (best[k] as number[])[e] = c;
          (from[k] as number[])[e] = s;
        }
      }
  if (best[ask.lines]?.[n] === Infinity) return undefined;
  const out: number[] = [];
  for (let k = ask.lines, e = n; k > 1; k--) {
    e = from[k]?.[e] as number;
    out.unshift(e - 1);
  }
  return out;
}
export function listBreaks(
  _sense: Sense,
  _ask: Ask & { count: number },
): readonly { breaks: readonly number[]; cost: number }[] {
  return [];
}
