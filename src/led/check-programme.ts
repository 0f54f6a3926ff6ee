import { diagnostic, type Diagnostic, type DiagnosticPlace } from '../diagnostics/diagnostic.ts';
import type { Board } from './boards.ts';
import { weekdayOf } from './countdown.ts';
import type { DotFont } from './fonts/dot-font.ts';
import { LEAST_ROWS, type LedFonts } from './fonts/offered-fonts.ts';
import { frameTiming, timingSpeed } from './frame-timing.ts';
import { boardShows, ledLuminance, UNLIT } from './palette.ts';
import type { LedArea, LedContent, LedMotion, LedPage, LedProgramme, PageSchedule } from './programme.ts';
import { layoutText, measureLine, missingLetters } from './text-layout.ts';

/** Blinking: at most one a second, half a second lit and unlit at least, ten times at most. */
const BLINK_LEAST_MS = 500;
const BLINK_MOST_TIMES = 10;
/** An area with a ground larger than this share of the board counts as the whole field. */
const FULL_FIELD = 0.5;
/** So does blinking that switches this share of the board's dots. */
const FULL_FIELD_LIT = 0.25;
/** Every letter of a running text stays in sight this long. */
const LEAST_IN_SIGHT_MS = 3000;
/** Luminance (white 1) of a ground over a large field that dazzles at night and eats power. */
const BRIGHT_GROUND = 0.25;
/** Text against its ground, as (L1 + 0.05) / (L2 + 0.05). */
const LEAST_CONTRAST = 3;
/** Ten minutes: GIF holds a frame for eleven at most. */
const LONGEST_MS = 600_000;

/** Everything that is wrong, or worth knowing, about a programme on a board. Colours, times, places, letters. */
export function checkProgramme(programme: LedProgramme, board: Board, fonts: LedFonts): Diagnostic[] {
  const findings: Diagnostic[] = [];
  if (programme.pages.length === 0 || programme.pages.some((page) => page.areas.length === 0))
    findings.push(diagnostic('led/empty-programme', 'error'));
  for (const page of programme.pages) {
    if (page.when) findings.push(...checkSchedule(page.when, { kind: 'page', pageId: page.id }));
    findings.push(...checkOverlaps(page));
    for (const area of page.areas) {
      const place: DiagnosticPlace = { kind: 'node', nodeId: area.id, pageId: page.id };
      findings.push(...checkArea(area, board, place), ...checkMotion(area, place));
      if (area.motion.kind === 'blink') findings.push(...checkBlink(area, area.motion, board, fonts, place));
      if (area.content.kind === 'text')
        findings.push(...checkText(area, area.content, board, fonts, place), ...checkColours(area, board, place));
      if (area.content.kind === 'widget') findings.push(diagnostic('led/widget-box', 'info', place));
    }
  }
  const { border } = programme;
  if (border) {
    if (!boardShows(board, border.colour)) findings.push(colourFinding(border.colour, board, { kind: 'document' }));
    if (border.stepMs !== undefined && !(border.stepMs >= 50 && border.stepMs % 10 === 0))
      findings.push(diagnostic('led/border-too-fast', 'error', undefined, { ms: String(border.stepMs) }));
    const touches = programme.pages.some((page) =>
      page.areas.some((a) => a.content.kind === 'text' && (a.y === 0 || a.y + a.height === board.heightPx)),
    );
    if (touches) findings.push(diagnostic('led/border-over-text', 'warning'));
  }
  return findings;
}

/** Days that exist and follow each other, hours that do, weekdays 1 to 7, brightness 1 to 100. */
function checkSchedule({ from, to, weekdays, hours, brightness }: PageSchedule, place: DiagnosticPlace): Diagnostic[] {
  const wrong: string[] = [];
  const days = [from, to].filter((day) => day !== undefined);
  for (const day of days) if (weekdayOf(day) === undefined) wrong.push(day);
  if (wrong.length === 0 && from !== undefined && to !== undefined && from > to) wrong.push(`${from} – ${to}`);
  if (weekdays && !(weekdays.length > 0 && weekdays.every((day) => Number.isInteger(day) && day >= 1 && day <= 7)))
    wrong.push(weekdays.join(', ') || '–');
  if (hours && !(hours.every((hour) => HOUR.test(hour)) && hours[0] < hours[1])) wrong.push(hours.join(' – '));
  if (brightness !== undefined && !(brightness >= 1 && brightness <= 100)) wrong.push(`${brightness} %`);
  return wrong.map((what) => diagnostic('led/bad-schedule', 'error', place, { what }));
}

const HOUR = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Areas that lie over each other: many controllers refuse them, and the upper one hides the lower. */
function checkOverlaps({ id, areas }: LedPage): Diagnostic[] {
  return areas.flatMap((upper, at) =>
    areas.slice(0, at).some((lower) => overlap(lower, upper))
      ? [diagnostic('led/areas-overlap', 'warning', { kind: 'node', nodeId: upper.id, pageId: id })]
      : [],
  );
}

function overlap(a: LedArea, b: LedArea): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function checkArea(area: LedArea, board: Board, place: DiagnosticPlace): Diagnostic[] {
  const { x, y, width, height } = area;
  const whole = [x, y, width, height].every(Number.isInteger) && width >= 1 && height >= 1;
  const inside = x >= 0 && y >= 0 && x + width <= board.widthPx && y + height <= board.heightPx;
  if (whole && inside) return [];
  return [diagnostic('led/area-outside', 'error', place, { x, y, width, height })];
}

function checkText(
  area: LedArea,
  content: Extract<LedContent, { kind: 'text' }>,
  board: Board,
  fonts: LedFonts,
  place: DiagnosticPlace,
): Diagnostic[] {
  const text = content.lines.join(' ');
  if (text.trim() === '') return [diagnostic('led/empty-text', 'error', place)];
  const font = fonts.open(content.fontId);
  if (!font) {
    if (area.height < LEAST_ROWS)
      return [diagnostic('led/too-low-for-marks', 'error', place, { rows: area.height, least: LEAST_ROWS })];
    return [diagnostic('led/font-not-offered', 'error', place, { font: content.fontId })];
  }
  const findings: Diagnostic[] = [];
  const missing = missingLetters(text, font);
  if (missing.length > 0)
    findings.push(diagnostic('led/missing-letter', 'error', place, { letters: missing.join(' '), font: font.name }));
  if (area.height < font.rows)
    findings.push(
      area.height < LEAST_ROWS
        ? diagnostic('led/too-low-for-marks', 'error', place, { rows: area.height, least: LEAST_ROWS })
        : diagnostic('led/font-too-tall', 'error', place, { font: font.name, rows: font.rows, room: area.height }),
    );
  if (findings.length > 0) return findings;
  return area.motion.kind === 'continuous'
    ? checkRunningText(area, area.motion, board, place)
    : checkStandingText(area, content, font, place);
}

function checkStandingText(
  area: LedArea,
  content: Extract<LedContent, { kind: 'text' }>,
  font: DotFont,
  place: DiagnosticPlace,
): Diagnostic[] {
  const wide = content.lines.filter((line) => measureLine(line, font) > area.width);
  const findings = wide.map((line) =>
    diagnostic('led/text-too-wide', 'error', place, { line, width: measureLine(line, font), room: area.width }),
  );
  const rows = content.lines.length * font.rows;
  if (rows > area.height)
    findings.push(
      diagnostic('led/text-too-tall', 'error', place, { lines: content.lines.length, rows, room: area.height }),
    );
  if (findings.length > 0) return findings;
  const { lineGap } = layoutText(content.lines, font, { width: area.width, height: area.height, align: content.align });
  if (lineGap !== undefined && lineGap < 2)
    findings.push(diagnostic('led/lines-close', 'info', place, { rows: lineGap }));
  return findings;
}

function checkRunningText(
  area: LedArea,
  motion: Extract<LedMotion, { kind: 'continuous' }>,
  board: Board,
  place: DiagnosticPlace,
): Diagnostic[] {
  if (!(motion.speed > 0)) return [];
  const timing = frameTiming(motion.speed);
  const speed = timingSpeed(timing);
  const findings: Diagnostic[] = [];
  if (Math.abs(speed - motion.speed) > 0.05)
    findings.push(
      diagnostic('led/speed-rounded', 'info', place, { asked: motion.speed, given: Math.round(speed * 10) / 10 }),
    );
  if (timing.stepPx > 1)
    findings.push(diagnostic('led/jumps', 'info', place, { dots: timing.stepPx, pitch: board.pitchMm }));
  const sideways = motion.direction === 'left' || motion.direction === 'right';
  const inSightMs = ((sideways ? area.width : area.height) / speed) * 1000;
  if (inSightMs < LEAST_IN_SIGHT_MS)
    findings.push(
      diagnostic('led/too-fast-to-read', 'warning', place, {
        seconds: (Math.round(inSightMs / 100) / 10).toString(),
        speed: Math.floor((sideways ? area.width : area.height) / (LEAST_IN_SIGHT_MS / 1000)),
      }),
    );
  return findings;
}

function checkMotion({ motion, exit }: LedArea, place: DiagnosticPlace): Diagnostic[] {
  const findings: Diagnostic[] = [];
  const times: readonly number[] = [
    ...('holdMs' in motion ? [motion.holdMs] : []),
    ...(motion.kind === 'typewriter' ? [motion.letterMs] : []),
    ...(motion.kind === 'blink' ? [motion.onMs, motion.offMs] : []),
  ];
  for (const ms of times)
    if (!(Number.isInteger(ms / 10) && ms >= 20 && ms <= LONGEST_MS))
      findings.push(diagnostic('led/bad-time', 'error', place, { ms: String(ms) }));
  for (const speed of [...('speed' in motion ? [motion.speed] : []), ...(exit ? [exit.speed] : [])])
    if (!(speed >= 1 && speed <= 400))
      findings.push(diagnostic('led/bad-speed', 'error', place, { speed: String(speed) }));
  if (motion.kind === 'continuous') {
    const whole = Number.isInteger(motion.gapPx) && motion.gapPx >= 0 && motion.gapPx <= 100_000;
    if (!whole || !Number.isInteger(motion.rounds) || motion.rounds < 1 || motion.rounds > 1000)
      findings.push(
        diagnostic('led/bad-run', 'error', place, { gap: String(motion.gapPx), rounds: String(motion.rounds) }),
      );
  }
  return findings;
}

function checkBlink(
  area: LedArea,
  motion: Extract<LedMotion, { kind: 'blink' }>,
  board: Board,
  fonts: LedFonts,
  place: DiagnosticPlace,
): Diagnostic[] {
  const { onMs, offMs, times } = motion;
  const findings: Diagnostic[] = [];
  if (onMs < BLINK_LEAST_MS || offMs < BLINK_LEAST_MS)
    findings.push(diagnostic('led/blink-too-fast', 'error', place, { on: onMs, off: offMs, least: BLINK_LEAST_MS }));
  if (!(Number.isInteger(times) && times >= 1 && times <= BLINK_MOST_TIMES))
    findings.push(diagnostic('led/blink-too-often', 'error', place, { times: String(times), most: BLINK_MOST_TIMES }));
  const dots = board.widthPx * board.heightPx;
  const grounded = area.ground !== undefined && area.ground !== UNLIT && area.width * area.height > dots * FULL_FIELD;
  if (grounded || litDots(area, fonts) > dots * FULL_FIELD_LIT)
    findings.push(diagnostic('led/blink-full-field', 'error', place));
  return findings;
}

function litDots({ content, width, height }: LedArea, fonts: LedFonts): number {
  if (content.kind === 'picture') return content.image.dots.filter((dot) => dot > 0).length;
  const font = content.kind === 'text' ? fonts.open(content.fontId) : undefined;
  if (content.kind !== 'text' || !font) return 0;
  return layoutText(content.lines, font, { width, height, align: content.align }).image.dots.filter((dot) => dot > 0)
    .length;
}

function checkColours(area: LedArea, board: Board, place: DiagnosticPlace): Diagnostic[] {
  const colour = area.content.kind === 'text' ? area.content.colour : UNLIT;
  const ground = area.ground ?? UNLIT;
  const findings = [colour, ground]
    .filter((one) => !boardShows(board, one))
    .map((one) => colourFinding(one, board, place));
  if (findings.length > 0) return findings;
  const [text, under] = [ledLuminance(colour), ledLuminance(ground)];
  const contrast = (Math.max(text, under) + 0.05) / (Math.min(text, under) + 0.05);
  // A one-colour board has one contrast only; its own colour is never too weak on unlit dots.
  if (board.colourClass === 'rgb' && contrast < LEAST_CONTRAST)
    findings.push(
      diagnostic('led/low-contrast', 'warning', place, { text: colour, ground, contrast: contrast.toFixed(1) }),
    );
  const large = area.width * area.height > board.widthPx * board.heightPx * FULL_FIELD;
  if (large && under > BRIGHT_GROUND) findings.push(diagnostic('led/bright-ground', 'warning', place, { ground }));
  return findings;
}

function colourFinding(colour: string, board: Board, place: DiagnosticPlace): Diagnostic {
  return diagnostic('led/colour-not-on-board', 'error', place, { colour, class: board.colourClass });
}
