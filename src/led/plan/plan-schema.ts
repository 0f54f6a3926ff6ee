import { z } from 'zod';
import { AREA_EXITS, AREA_MOTIONS } from '../wished-motion.ts';
import type { LedPlan } from './led-plan.ts';

/** Far above anything real; keeps a hostile file from being worked on for minutes. */
const MOST_PAGES = 500;
const MOST_AREAS = 20;
const MOST_TEXT = 2000;
const MOST_PICTURE = 6_000_000;

const number = z.number().min(-1e6).max(1e6);
const positive = z.number().min(0).max(1e6);
const colour = z.string().regex(/^#[0-9a-f]{6}$/);
const id = z.string().min(1).max(100);
const date = z.string().max(20);
const direction = z.enum(['left', 'right', 'up', 'down']);

const board = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('preset'), id }),
  z.strictObject({ kind: z.literal('modules'), panelId: id, across: number, down: number }),
  z.strictObject({ kind: z.literal('dots'), widthPx: number, heightPx: number, pitchMm: number }),
]);

const content = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('text'),
    text: z.string().max(MOST_TEXT),
    case: z.exactOptional(z.enum(['upper', 'as-is'])),
    fontId: z.exactOptional(id),
    colour: z.exactOptional(colour),
    align: z.exactOptional(z.enum(['left', 'centre', 'right'])),
  }),
  z.strictObject({
    kind: z.literal('picture'),
    name: z.string().max(200),
    png: z.base64().min(1).max(MOST_PICTURE),
    style: z.enum(['sharp', 'shades']),
  }),
  z.strictObject({ kind: z.literal('widget'), widget: z.enum(['clock', 'date', 'temperature']) }),
]);

const motion = z.strictObject({
  motion: z.exactOptional(z.enum(AREA_MOTIONS)),
  direction: z.exactOptional(direction),
  speed: z.exactOptional(positive),
  holdMs: z.exactOptional(positive),
  gapPx: z.exactOptional(positive),
  rounds: z.exactOptional(positive),
  letterMs: z.exactOptional(positive),
  onMs: z.exactOptional(positive),
  offMs: z.exactOptional(positive),
  times: z.exactOptional(positive),
  exit: z.exactOptional(z.enum(AREA_EXITS)),
});

const area = z.strictObject({
  id,
  x: number,
  y: number,
  width: number,
  height: number,
  content,
  motion,
  ground: z.exactOptional(colour),
});

const schedule = z.strictObject({
  from: z.exactOptional(date),
  to: z.exactOptional(date),
  weekdays: z.exactOptional(z.array(number).max(7)),
  hours: z.exactOptional(z.tuple([date, date])),
  brightness: z.exactOptional(number),
});

const countdown = z.strictObject({
  target: date,
  from: date,
  onTheDay: z.string().max(MOST_TEXT),
  afterDays: positive,
});

const page = z.strictObject({
  id,
  areas: z.array(area).max(MOST_AREAS),
  when: z.exactOptional(schedule),
  countdown: z.exactOptional(countdown),
});

const border = z.strictObject({
  style: z.enum(['solid', 'dashes']),
  colour: z.exactOptional(colour),
  stepMs: z.exactOptional(positive),
});

const plan = z.strictObject({
  title: z.string().max(MOST_TEXT),
  board,
  colourClass: z.exactOptional(z.enum(['one', 'dual', 'tri', 'rgb'])),
  lampColour: z.exactOptional(colour),
  pages: z.array(page).max(MOST_PAGES),
  border: z.exactOptional(border),
});

/** The plan, or every place where its shape is wrong. */
export function readPlanShape(
  raw: unknown,
): { readonly plan: LedPlan } | { readonly issues: readonly { readonly path: string; readonly message: string }[] } {
  const read = plan.safeParse(raw);
  if (read.success) return { plan: read.data };
  return { issues: read.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })) };
}
