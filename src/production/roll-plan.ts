import { refused, accepted, type Checked } from '../diagnostics/checked.ts';
import { nestPieces, type NestPiece, type NestPlan } from '../finishing/nest-pieces.ts';
import type { PieceSize } from '../finishing/place-eyelets.ts';
import type { PanelPlan } from '../finishing/plan-panels.ts';
import type { Mm } from '../geometry/units.ts';
import { renderPdf } from '../renderers/pdf/render-pdf.ts';
import type { LoadedFonts } from '../typesetting/fonts/font-registry.ts';
import { printPlan } from './print-plan.ts';

/** How long a roll is, and what the knife takes between pieces; trade habit. */
export const USUAL_ROLL_LENGTH_MM: Mm = 50_000;
export const USUAL_GAP_MM: Mm = 20;

export interface RollRequest {
  readonly pieces: readonly NestPiece[];
  readonly rollMm: Mm;
  readonly rollLengthMm?: Mm;
  readonly gapMm?: Mm;
  /** Whether pieces may lie across; absent: they may. */
  readonly turn?: boolean;
}

export interface RollPlan {
  readonly plan: NestPlan;
  readonly bytes: Uint8Array;
}

/** Lays pieces on a roll and draws the plan that the operator prints by. The fonts of the sheets must be loaded. */
export function makeRollPlan(request: RollRequest, fonts: LoadedFonts, date?: string): Checked<RollPlan> {
  const { pieces, rollMm, rollLengthMm = USUAL_ROLL_LENGTH_MM, gapMm = USUAL_GAP_MM, turn = true } = request;
  const plan = nestPieces({ pieces, rollMm, rollLengthMm, gapMm, turn });
  if (!plan.ok) return plan;
  const made = renderPdf(printPlan(plan.value, pieces, fonts), {
    standard: 'preview',
    glyphs: fonts,
    fonts: (id) => fonts.get(id),
    ...(date === undefined ? {} : { date }),
  });
  return made.bytes ? accepted({ plan: plan.value, bytes: made.bytes }, made.findings) : refused(...made.findings);
}

/** What a piece takes of a roll: its panels, or the whole piece, bleed included. */
export function rollPieces(
  { size, panels }: { readonly size: PieceSize; readonly panels?: PanelPlan },
  name: string,
  count: number,
  bleedMm: Mm,
): readonly NestPiece[] {
  if (!panels || panels.panels.length === 1) {
    const whole = { widthMm: size.widthMm + 2 * bleedMm, heightMm: size.heightMm + 2 * bleedMm };
    return [{ name, count, ...whole }];
  }
  return panels.panels.map(({ bleed: { width, height } }, i): NestPiece => {
    return { name: `${name} – tấm ${i + 1}/${panels.panels.length}`, widthMm: width, heightMm: height, count };
  });
}
