import { accepted, refused, type Checked } from '../../diagnostics/checked.ts';
import { diagnostic, hasErrors, type Diagnostic, type DiagnosticPlace } from '../../diagnostics/diagnostic.ts';
import { toDisplayCase } from '../../text/capitals.ts';
import { normalizeText } from '../../text/normalize.ts';
import { measureSense } from '../../text/sense/measure-sense.ts';
import type { Board } from '../boards.ts';
import { countdownDays, type CountdownDay } from '../countdown.ts';
import { fitLines, type FitAdvice } from '../fit-advice.ts';
import { LEAST_ROWS, type LedFonts } from '../fonts/offered-fonts.ts';
import { defaultTextColour } from '../palette.ts';
import type { LedArea, LedContent, LedPage, LedProgramme } from '../programme.ts';
import { chooseAdvice, unfit } from '../slogan-programme.ts';
import { missingLetters } from '../text-layout.ts';
import { exitAsWished, motionAsWished, type AreaMotion } from '../wished-motion.ts';
import type { LedPlan, PlanArea, PlanPage, PlanText } from './led-plan.ts';
import { createPictureSetter, type PictureSetter } from './picture-content.ts';

/** Clocks and thermometers stand long enough to be read more than once. */
const WIDGET_HOLD_MS = 10_000;

interface Setting {
  readonly board: Board;
  readonly fonts: LedFonts;
  readonly picture: PictureSetter;
  readonly findings: Diagnostic[];
}

/** One day's words of a countdown, or words as they are; and letters that all days share. */
interface DayWords {
  readonly day: CountdownDay;
  readonly onTheDay: string;
  readonly fontIds: Map<string, string>;
}

/**
 * A plan on its board: line ends, letters, times and colours chosen where the plan leaves them open, countdowns
 * as one page a day, pictures in dots. Refused with all findings when any content can't be set.
 */
export function setPlan(plan: LedPlan, board: Board, fonts: LedFonts): Checked<LedProgramme> {
  const setting: Setting = { board, fonts, picture: createPictureSetter(board), findings: [] };
  const pages = plan.pages.flatMap((page) => setPage(page, setting));
  const { findings } = setting;
  if (hasErrors(findings)) return { ok: false, diagnostics: findings };
  const border = plan.border && { ...plan.border, colour: plan.border.colour ?? defaultTextColour(board) };
  return accepted({ title: plan.title, pages, ...(border ? { border } : {}) }, findings);
}

/** The page of the plan that a page of the film comes from: countdowns make many of one. */
export function planPageId(filmPageId: string): string {
  const [id = ''] = filmPageId.split(DAY_MARK);
  return id;
}

const DAY_MARK = '@';

function setPage(page: PlanPage, setting: Setting): LedPage[] {
  const { countdown } = page;
  if (!countdown) {
    const areas = page.areas.flatMap((area) => setArea(area, page, setting));
    return [{ id: page.id, areas, ...(page.when ? { when: page.when } : {}) }];
  }
  const place: DiagnosticPlace = { kind: 'page', pageId: page.id };
  const days = countdownDays(countdown);
  if (!days) {
    const what = `${countdown.from} – ${countdown.target}`;
    setting.findings.push(diagnostic('led/bad-schedule', 'error', place, { what }));
    return [];
  }
  if (!page.areas.some(({ content }) => content.kind === 'text' && content.text.includes(DAYS_LEFT)))
    setting.findings.push(diagnostic('led/countdown-without-number', 'warning', place));
  const fontIds = new Map<string, string>();
  const told = setting.findings.length;
  const pages: LedPage[] = [];
  for (const day of days) {
    const words: DayWords = { day, onTheDay: countdown.onTheDay, fontIds };
    const areas = page.areas.flatMap((area) => setArea(area, page, setting, words));
    pages.push({ id: `${page.id}${DAY_MARK}${day.left}`, areas, when: { from: day.from, to: day.to } });
    // What is wrong on one day would be told for all of them.
    if (hasErrors(setting.findings.slice(told))) break;
  }
  return pages;
}

/** Stands for the number of days left. */
export const DAYS_LEFT = '{n}';

function setArea(area: PlanArea, page: PlanPage, setting: Setting, words?: DayWords): LedArea[] {
  const place: DiagnosticPlace = { kind: 'node', nodeId: area.id, pageId: page.id };
  const { board, findings } = setting;
  const { id, x, y, width, height, ground } = area;
  const box = { id, x, y, width, height, ...(ground === undefined ? {} : { ground }) };
  const inside =
    x >= 0 && y >= 0 && width >= 1 && height >= 1 && x + width <= board.widthPx && y + height <= board.heightPx;
  if (![x, y, width, height].every(Number.isInteger) || !inside) {
    findings.push(diagnostic('led/area-outside', 'error', place, { x, y, width, height }));
    return [];
  }
  const set = setContent(area, setting, words);
  findings.push(...set.diagnostics.map((finding) => ({ ...finding, at: place })));
  if (!set.ok) return [];
  const { content, motion, fontRows, read } = set.value;
  const wish = { ...area.motion, motion: area.motion.motion ?? motion };
  const still = area.content.kind === 'widget' ? { holdMs: WIDGET_HOLD_MS, ...wish } : wish;
  const exit = exitAsWished(still, area);
  return [{ ...box, content, motion: motionAsWished(still, area, fontRows, read), ...(exit ? { exit } : {}) }];
}

interface SetContent {
  readonly content: LedContent;
  /** What reads best when no motion was asked for. */
  readonly motion: AreaMotion;
  readonly fontRows: number;
  /** The words that have to be read. */
  readonly read: string;
}

function setContent(area: PlanArea, setting: Setting, words?: DayWords): Checked<SetContent> {
  const plain = { motion: 'still', fontRows: LEAST_ROWS, read: '' } as const;
  switch (area.content.kind) {
    case 'text':
      return setText(area, area.content, setting, words);
    case 'picture': {
      const picture = setting.picture(area.content, area);
      return picture.ok ? accepted({ ...plain, content: picture.value }, picture.diagnostics) : picture;
    }
    case 'widget':
      return accepted({ ...plain, content: area.content });
  }
}

/** The words of the day: the number of days left, or on the day itself the words for it. */
function wordsOfDay(text: string, words: DayWords | undefined): string {
  if (!words || !text.includes(DAYS_LEFT)) return text;
  return words.day.left === 0 ? words.onTheDay : text.replaceAll(DAYS_LEFT, String(words.day.left));
}

function setText(area: PlanArea, text: PlanText, setting: Setting, words?: DayWords): Checked<SetContent> {
  const { board, fonts } = setting;
  const display = text.case ?? 'upper';
  const lines = wordsOfDay(text.text, words)
    .split('\n')
    .map((line) => normalizeText(line).trim())
    .filter((line) => line !== '');
  if (lines.length === 0) return refused(diagnostic('led/empty-text', 'error'));
  const sense = measureSense(lines.join(' '));
  const shared = words && words.day.left > 0 ? words.fontIds.get(area.id) : undefined;
  const fontId = shared ?? text.fontId;
  const request = {
    sense,
    tokens: sense.tokens.map((token) => toDisplayCase(token, display)),
    board: { widthPx: area.width, heightPx: area.height },
    fonts,
    ...(fontId === undefined ? {} : { fontId }),
  };
  if (area.height < LEAST_ROWS)
    return refused(diagnostic('led/too-low-for-marks', 'error', undefined, { rows: area.height, least: LEAST_ROWS }));
  if (fontId !== undefined && !fonts.offers.some((offer) => offer.id === fontId || offer.faceId === fontId))
    return refused(diagnostic('led/font-not-offered', 'error', undefined, { font: fontId }));
  const wanted = area.motion.motion;
  const forced = lines.length > 1 && wanted !== 'scroll-left' && wanted !== 'scroll-right';
  const advice: FitAdvice | undefined = forced
    ? fitLines(
        lines.map((line) => toDisplayCase(line, display)),
        request,
      )
    : wanted === undefined
      ? (chooseAdvice(request, 'still') ?? chooseAdvice(request, 'scroll-left'))
      : chooseAdvice(request, wanted);
  if (!advice) return refused(unfit(request, wanted));
  words?.fontIds.set(area.id, advice.fontId);
  const font = fonts.open(advice.fontId);
  const set = advice.pages[0] ?? [];
  const missing = font ? missingLetters(set.join(' '), font) : [];
  if (font && missing.length > 0)
    return refused(
      diagnostic('led/missing-letter', 'error', undefined, { letters: missing.join(' '), font: font.name }),
    );
  const content: LedContent = {
    kind: 'text',
    lines: set,
    fontId: advice.fontId,
    colour: text.colour ?? defaultTextColour(board),
    align: text.align ?? 'centre',
  };
  const motion = advice.way === 'scroll' ? 'scroll-left' : 'still';
  return accepted({ content, motion, fontRows: font?.rows ?? LEAST_ROWS, read: set.join(' ') });
}
