import type { BoardChoices, BoardRequest } from '../led/boards.ts';
import type { BoardMoment } from '../led/plan/playing-pages.ts';
import type { SloganChoices } from '../led/slogan-programme.ts';
import { oneOf, wholeNumber, type readArguments } from './arguments.ts';
import { UsageError } from './command.ts';

/** Options of `khauhieu led`. */
export const LED_OPTIONS = {
  programme: { type: 'string' },
  date: { type: 'string' },
  time: { type: 'string' },
  slogan: { type: 'string' },
  'slogan-id': { type: 'string' },
  board: { type: 'string' },
  modules: { type: 'string' },
  panel: { type: 'string' },
  px: { type: 'string' },
  pitch: { type: 'string' },
  motion: { type: 'string' },
  speed: { type: 'string' },
  font: { type: 'string' },
  lines: { type: 'string' },
  case: { type: 'string' },
  colour: { type: 'string' },
  ground: { type: 'string' },
  class: { type: 'string' },
  hold: { type: 'string' },
  gap: { type: 'string' },
  family: { type: 'string' },
  '1bit': { type: 'boolean' },
  output: { type: 'string', short: 'o' },
  boards: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

export type LedValues = ReturnType<typeof readArguments<typeof LED_OPTIONS>>['values'];

/** The board, named in exactly one way. */
export function boardRequest(values: LedValues): BoardRequest {
  const { board, modules, panel, px, pitch } = values;
  const ways = [
    board !== undefined,
    modules !== undefined || panel !== undefined,
    px !== undefined || pitch !== undefined,
  ];
  const complete =
    board !== undefined || (modules !== undefined && panel !== undefined) || (px !== undefined && pitch !== undefined);
  if (ways.filter(Boolean).length !== 1 || !complete)
    throw new UsageError(
      'cần đúng một cách nêu bảng: --board; --modules và --panel; hoặc --px và --pitch',
      'name the board in exactly one way: --board; --modules and --panel; or --px and --pitch',
    );
  if (board !== undefined) return { kind: 'preset', id: board };
  if (modules !== undefined) {
    const [across, down] = numberPair('modules', modules);
    return { kind: 'modules', panelId: panel ?? '', across, down };
  }
  const [widthPx, heightPx] = numberPair('px', px ?? '');
  return { kind: 'dots', widthPx, heightPx, pitchMm: plainNumber('pitch', pitch ?? '') };
}

/** `320x16`; signs and decimals pass so that the board's own check can say what is wrong with them. */
function numberPair(name: string, value: string): [number, number] {
  const match = /^\s*(-?\d+(?:\.\d+)?)\s*[x×*]\s*(-?\d+(?:\.\d+)?)\s*$/i.exec(value);
  if (!match)
    throw new UsageError(
      `--${name}: cần dạng 320x16, không phải “${value}”`,
      `--${name} takes the form 320x16, not “${value}”`,
    );
  return [Number(match[1]), Number(match[2])];
}

function plainNumber(name: string, value: string): number {
  const number = Number(value.replace(',', '.'));
  if (value.trim() !== '' && Number.isFinite(number)) return number;
  throw new UsageError(`--${name}: cần một số, không phải “${value}”`, `--${name} takes a number, not “${value}”`);
}

function colourValue(name: string, value: string): string {
  const match = /^#?([0-9a-f]{6})$/i.exec(value.trim());
  if (match?.[1]) return `#${match[1].toLowerCase()}`;
  throw new UsageError(
    `--${name}: cần màu dạng #ffff00, không phải “${value}”`,
    `--${name} takes a colour like #ffff00, not “${value}”`,
  );
}

export function boardChoices(values: LedValues): BoardChoices {
  const colourClass =
    values.class === undefined ? undefined : oneOf('class', values.class, ['one', 'dual', 'tri', 'rgb']);
  // The lamps of a one-colour board have the colour asked for.
  const lamp = values.colour === undefined ? undefined : colourValue('colour', values.colour);
  return { ...(colourClass ? { colourClass } : {}), ...(lamp === undefined ? {} : { lampColour: lamp }) };
}

/** Everything but the motion, whose names are loaded with the rest. */
export function sloganChoices(values: LedValues): SloganChoices {
  return {
    ...(values.speed === undefined ? {} : { speed: plainNumber('speed', values.speed) }),
    ...(values.case === undefined ? {} : { case: oneOf('case', values.case, ['upper', 'as-is']) }),
    ...(values.font === undefined ? {} : { fontId: values.font }),
    ...(values.lines === undefined ? {} : { lines: wholeNumber('lines', values.lines, 1, 12) }),
    ...(values.colour === undefined ? {} : { colour: colourValue('colour', values.colour) }),
    ...(values.ground === undefined ? {} : { ground: colourValue('ground', values.ground) }),
    ...(values.gap === undefined ? {} : { gapPx: wholeNumber('gap', values.gap, 0, 10_000) }),
    ...(values.hold === undefined ? {} : { holdMs: wholeNumber('hold', values.hold, 20, 600_000) }),
  };
}

/** What goes with a programme file: a moment; and the names of options that don't. */
export function momentAsked(values: LedValues): {
  readonly moment: BoardMoment | undefined;
  readonly others: readonly string[];
} {
  const beside: readonly string[] = ['programme', 'date', 'time', 'output', 'family', '1bit', 'json'];
  const others = Object.keys(values).filter((name) => !beside.includes(name));
  const { date, time } = values;
  if (date === undefined) return { moment: undefined, others: [...others, ...(time === undefined ? [] : ['time'])] };
  for (const [name, value, form] of [
    ['date', date, /^\d{4}-\d{2}-\d{2}$/],
    ['time', time ?? '00:00', /^([01]\d|2[0-3]):[0-5]\d$/],
  ] as const)
    if (!form.test(value))
      throw new UsageError(`--${name}: không hiểu “${value}”`, `--${name}: “${value}” isn’t understood`);
  return { moment: { date, ...(time === undefined ? {} : { time }) }, others };
}
