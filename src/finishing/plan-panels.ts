import { accepted, refused, type Checked } from '../diagnostics/checked.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { outsetRect, rectFromEdges, type Rect } from '../geometry/rect.ts';
import type { Mm } from '../geometry/units.ts';
import type { InkBox } from './ink-boxes.ts';
import type { PieceSize } from './place-eyelets.ts';
import { leastPanels, placeSeams, seamHit, type SeamHit, type SeamTask } from './place-seams.ts';

/** Widths of rolls that are common; any other may be asked for. */
export const ROLL_WIDTHS: readonly Mm[] = [1200, 1600, 2200, 2600, 3200];

/** What the machine can't print on a roll, both sides together. */
export const ROLL_MARGIN: Mm = 50;

/** Overlap that is usual for gluing and welding. */
export const USUAL_OVERLAP_MM: Mm = 20;

/** The roll that pieces are printed on, where they may have to be cut into panels. */
export interface RollChoice {
  readonly rollMm: Mm;
  readonly overlapMm: Mm;
}

/** `vertical`: seams run from top to bottom; `auto`: whichever way cuts fewer letters, then makes fewer panels. */
export type PanelCuts = 'auto' | 'vertical' | 'horizontal';

export interface PanelRequest extends RollChoice {
  readonly size: PieceSize;
  readonly bleedMm: Mm;
  readonly cuts: PanelCuts;
  readonly ink: readonly InkBox[];
}

/** One panel, in millimetres of the piece. */
export interface Panel {
  /** What stays of it on the piece: it reaches over its neighbours by the overlap. */
  readonly trim: Rect;
  /** With the bleed, which only the outer sides have. */
  readonly bleed: Rect;
}

export interface PanelPlan {
  readonly cuts: 'vertical' | 'horizontal';
  readonly rollMm: Mm;
  readonly overlapMm: Mm;
  /** Left to right, or top to bottom. */
  readonly panels: readonly Panel[];
  /** Middles of the overlaps, and what they go through. */
  readonly seams: readonly { readonly at: Mm; readonly hit: SeamHit }[];
  /** Length of roll that all panels take, one behind the other. */
  readonly lengthMm: Mm;
}

const MOST_PANELS = 200;

/**
 * Cuts a piece into panels for a roll. Refuses a roll that is no wider than what it loses to the overlap and the
 * machine's margin. A seam that goes through a letter is a finding, with the common roll that would spare it.
 */
export function planPanels(request: PanelRequest): Checked<PanelPlan> {
  const { rollMm, overlapMm } = request;
  const at = { kind: 'argument', name: 'panels' } as const;
  if (!(rollMm > ROLL_MARGIN + 2 * overlapMm) || !(overlapMm >= 0)) {
    const params = { rollMm, overlapMm, marginMm: ROLL_MARGIN };
    return refused(diagnostic('panels/roll-too-narrow', 'error', at, params));
  }
  const plan = bestPlan(request);
  if (!plan) return refused(diagnostic('panels/too-many', 'error', at, { rollMm, most: MOST_PANELS }));
  return accepted(plan, checkSeams(request, plan));
}

function bestPlan(request: PanelRequest): PanelPlan | undefined {
  const ways = request.cuts === 'auto' ? (['vertical', 'horizontal'] as const) : [request.cuts];
  let best: PanelPlan | undefined;
  for (const cuts of ways) {
    const plan = planWay(request, cuts);
    if (plan && (!best || isBetter(plan, best))) best = plan;
  }
  return best;
}

function isBetter(a: PanelPlan, b: PanelPlan): boolean {
  const scores = (plan: PanelPlan) => [lettersCut(plan), plan.panels.length, plan.lengthMm];
  const [ours, theirs] = [scores(a), scores(b)];
  const at = ours.findIndex((score, i) => Math.abs(score - (theirs[i] ?? 0)) > 1e-6);
  return at >= 0 && (ours[at] ?? 0) < (theirs[at] ?? 0);
}

function lettersCut({ seams }: PanelPlan): number {
  return seams.filter(({ hit }) => hit === 'letter').length;
}

function planWay(request: PanelRequest, cuts: PanelPlan['cuts']): PanelPlan | undefined {
  const { size, bleedMm, rollMm, overlapMm, ink } = request;
  const across = cuts === 'vertical' ? size.widthMm : size.heightMm;
  const along = cuts === 'vertical' ? size.heightMm : size.widthMm;
  const task: SeamTask = {
    start: -bleedMm,
    end: across + bleedMm,
    bleedMm,
    printableMm: rollMm - ROLL_MARGIN,
    overlapMm,
    ink: ink.map(({ kind, box: { x, y, width, height } }) =>
      cuts === 'vertical' ? { kind, from: x, to: x + width } : { kind, from: y, to: y + height },
    ),
  };
  const least = leastPanels(task);
  if (least > MOST_PANELS) return undefined;
  const make = (count: number): PanelPlan => {
    const middles = placeSeams(task, count);
    const seams = middles.map((at) => ({ at, hit: seamHit(task, at) }));
    const panels = Array.from({ length: middles.length + 1 }, (_, i) => onePanel(request, cuts, middles, i));
    return { cuts, rollMm, overlapMm, panels, seams, lengthMm: panels.length * (along + 2 * bleedMm) };
  };
  const plan = make(least);
  if (lettersCut(plan) === 0) return plan;
  // One panel more gives the seams room to move.
  const roomier = make(least + 1);
  return lettersCut(roomier) < lettersCut(plan) ? roomier : plan;
}

function onePanel(
  { size: { widthMm, heightMm }, bleedMm, overlapMm }: PanelRequest,
  cuts: PanelPlan['cuts'],
  middles: readonly Mm[],
  index: number,
): Panel {
  const before = middles[index - 1];
  const after = middles[index];
  const across = cuts === 'vertical' ? widthMm : heightMm;
  const from = before === undefined ? 0 : before - overlapMm / 2;
  const to = after === undefined ? across : after + overlapMm / 2;
  const outerFrom = before === undefined ? 0 - bleedMm : from;
  const outerTo = after === undefined ? across + bleedMm : to;
  const whole = outsetRect({ x: 0, y: 0, width: widthMm, height: heightMm }, bleedMm);
  return cuts === 'vertical'
    ? {
        trim: rectFromEdges(from, 0, to, heightMm),
        bleed: rectFromEdges(outerFrom, whole.y, outerTo, whole.y + whole.height),
      }
    : {
        trim: rectFromEdges(0, from, widthMm, to),
        bleed: rectFromEdges(whole.x, outerFrom, whole.x + whole.width, outerTo),
      };
}

function checkSeams(request: PanelRequest, plan: PanelPlan): readonly Diagnostic[] {
  const { rollMm } = plan;
  const at = { kind: 'argument', name: 'panels' } as const;
  if (plan.panels.length === 1) return [diagnostic('panels/not-needed', 'info', at, { rollMm })];
  const found: Diagnostic[] = [];
  const letters = lettersCut(plan);
  if (letters > 0) {
    const wider = ROLL_WIDTHS.find((roll) => {
      const other = roll > rollMm ? bestPlan({ ...request, rollMm: roll }) : undefined;
      return other && lettersCut(other) === 0;
    });
    found.push(
      wider === undefined
        ? diagnostic('panels/seam-in-letter', 'warning', at, { count: letters })
        : diagnostic('panels/seam-in-letter-wider', 'warning', at, { count: letters, rollMm: wider }),
    );
  }
  const words = plan.seams.filter(({ hit }) => hit === 'word').length;
  if (words > 0) found.push(diagnostic('panels/seam-in-word', 'info', at, { count: words }));
  const drawings = plan.seams.filter(({ hit }) => hit === 'drawing').length;
  if (drawings > 0) found.push(diagnostic('panels/seam-in-drawing', 'info', at, { count: drawings }));
  return found;
}
