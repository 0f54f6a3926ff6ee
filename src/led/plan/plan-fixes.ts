import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Board } from '../boards.ts';
import type { LedPlan, PlanArea, PlanMotion, PlanPage, PlanText } from './led-plan.ts';
import { boxOnBoard, changeArea, changePage } from './plan-commands.ts';

type Mend = (area: PlanArea, finding: Diagnostic, board: Board | undefined) => PlanArea;

/** What mends a finding about an area. */
const AREA_FIXES: Readonly<Record<string, Mend>> = {
  'led/area-outside': (area, _, board) => (board ? boxOnBoard(area, board) : area),
  'led/blink-too-fast': (area) => withMotion(area, ['onMs', 'offMs']),
  'led/blink-too-often': (area) => withMotion(area, ['times']),
  'led/blink-full-field': (area) => withMotion(area, ['motion', 'onMs', 'offMs', 'times']),
  'led/bad-time': (area) => withMotion(area, ['holdMs', 'letterMs', 'onMs', 'offMs']),
  'led/bad-speed': (area) => withMotion(area, ['speed']),
  'led/bad-run': (area) => withMotion(area, ['gapPx', 'rounds']),
  'led/too-fast-to-read': (area, { params }) => ({
    ...area,
    motion: { ...area.motion, speed: Number(params['speed']) },
  }),
  'led/does-not-fit': (area) => ({ ...withMotion(area, ['motion', 'speed']), content: onOneLine(area) }),
  'led/font-not-offered': (area) => withText(area, ['fontId']),
  'led/font-too-tall': (area) => withText(area, ['fontId']),
  'led/colour-not-on-board': (area) => withText(withoutGround(area), ['colour']),
  'led/low-contrast': (area) => withText(withoutGround(area), ['colour']),
  'led/bright-ground': withoutGround,
};

/**
 * The plan with a finding mended by what is surely harmless (a wish that can't be is left open again); undefined
 * when only a person can decide.
 */
export function fixPlan(plan: LedPlan, finding: Diagnostic, board: Board | undefined): LedPlan | undefined {
  const { at, code } = finding;
  const mend = AREA_FIXES[code];
  if (mend && at.kind === 'node' && at.pageId !== undefined) {
    const fixed = changeArea(plan, at.pageId, at.nodeId, (area) => mend(area, finding, board));
    return fixed === plan ? undefined : fixed;
  }
  if (code === 'led/bad-schedule' && at.kind === 'page') return changePage(plan, at.pageId, withoutSchedule);
  if (code === 'led/border-too-fast' && plan.border) return { ...plan, border: { ...plan.border, stepMs: 60 } };
  if (code === 'led/border-over-text' || (code === 'led/flashes' && plan.border?.stepMs !== undefined)) {
    const { border: _gone, ...rest } = plan;
    return rest;
  }
  return undefined;
}

function withMotion(area: PlanArea, open: readonly (keyof PlanMotion)[]): PlanArea {
  return { ...area, motion: without(area.motion, open) };
}

function withText(area: PlanArea, open: readonly (keyof PlanText)[]): PlanArea {
  return area.content.kind === 'text' ? { ...area, content: without(area.content, open) } : area;
}

function withoutGround(area: PlanArea): PlanArea {
  return without(area, ['ground']);
}

function withoutSchedule(page: PlanPage): PlanPage {
  return without(page, ['when', 'countdown']);
}

/** Line ends typed by hand may be what doesn't fit. */
function onOneLine({ content }: PlanArea): PlanArea['content'] {
  return content.kind === 'text' ? { ...content, text: content.text.split(/\s+/).join(' ').trim() } : content;
}

/** The same without some optional fields; itself when it has none of them. */
function without<Whole extends object>(whole: Whole, keys: readonly (keyof Whole & string)[]): Whole {
  if (!keys.some((key) => key in whole)) return whole;
  return Object.fromEntries(Object.entries(whole).filter(([key]) => !keys.some((one) => one === key))) as Whole;
}
