import { EDGES } from '../finishing/page-finishing.ts';
import type { Edge, Finishing } from '../formats/format.ts';
import { millimetres } from './arguments.ts';
import { UsageError } from './command.ts';

/** How the piece is finished, where it isn't as its kind usually is. */
export const FINISHING_OPTIONS = {
  eyelets: { type: 'string' },
  hem: { type: 'string' },
  'pole-pocket': { type: 'string' },
  rope: { type: 'string' },
  'wind-slits': { type: 'boolean' },
  'no-finishing': { type: 'boolean' },
} as const;

type FinishingFlag = 'wind-slits' | 'no-finishing';
export type FinishingValues = {
  readonly [Name in Exclude<keyof typeof FINISHING_OPTIONS, FinishingFlag>]?: string | undefined;
} & { readonly [Name in FinishingFlag]?: boolean | undefined };

export const FINISHING_HELP = {
  vi: `  --eyelets [CẠNH:]CÁCH[,GÓC,LỖ]    khoen cách nhau, tâm cách mép, đường kính lỗ (mm), ví dụ
                                    500 hoặc 500,25,12 hoặc top,bottom:1000; none: không khoen
  --hem MM   --pole-pocket [CẠNH:]MM   --rope CẠNH[:MM]   --wind-slits   --no-finishing
                                    CẠNH: top,right,bottom,left; ví dụ --pole-pocket top,bottom:80`,
  en: `  --eyelets [EDGES:]PITCH[,CORNER,DIAMETER]   spacing, centre from the edge, hole (mm), for example
                                    500 or 500,25,12 or top,bottom:1000; none: no eyelets
  --hem MM   --pole-pocket [EDGES:]MM   --rope EDGES[:MM]   --wind-slits   --no-finishing
                                    EDGES: top,right,bottom,left; for example --pole-pocket top,bottom:80`,
};

const INSET = 25;
const HOLE = 12;
const TAIL = 500;
const SLITS = { pitchMm: 800, radiusMm: 60 };
const MOST_MM = 10_000;

/** The finishing that the options make of a piece's usual one; undefined when none of them is given. */
export function readFinishing(values: FinishingValues, usual: Finishing): Finishing | undefined {
  const names = Object.keys(FINISHING_OPTIONS) as (keyof typeof FINISHING_OPTIONS)[];
  if (names.every((name) => values[name] === undefined)) return undefined;
  const { eyelets: _eyelets, pockets: _pockets, rope: _rope, windSlits: _slits, ...plain } = usual;
  const base = values['no-finishing'] ? { hemMm: 0 } : plain;
  const kept = values['no-finishing'] ? undefined : usual;
  const hemMm = values.hem === undefined ? base.hemMm : millimetres('hem', values.hem, MOST_MM);
  const pockets = values['pole-pocket'] === undefined ? kept?.pockets : readPockets(values['pole-pocket']);
  const eyelets = values.eyelets === undefined ? kept?.eyelets : readEyelets(values.eyelets);
  const rope = values.rope === undefined ? kept?.rope : readRope(values.rope);
  const windSlits = values['wind-slits'] ? SLITS : kept?.windSlits;
  return {
    ...base,
    hemMm,
    ...(eyelets ? { eyelets } : {}),
    ...(pockets ? { pockets } : {}),
    ...(rope ? { rope } : {}),
    ...(windSlits ? { windSlits } : {}),
  };
}

/** `500`, `500,25,12`, `top,bottom:1000,30,16` or `none`. */
function readEyelets(words: string): Finishing['eyelets'] {
  if (words === 'none') return undefined;
  const { edges, rest } = splitEdges('eyelets', words);
  const numbers = rest.split(',');
  if (numbers.length > 3) throw wrongWords('eyelets', words);
  const [pitchMm = 0, insetMm = INSET, holeMm = HOLE] = numbers.map((word) => millimetres('eyelets', word, MOST_MM));
  if (pitchMm < 50 || holeMm <= 0) throw wrongWords('eyelets', words);
  return { pitchMm, insetMm, holeMm, ...(edges ? { edges } : {}) };
}

/** `80` (top and bottom), `top:80` or `none`. */
function readPockets(words: string): Finishing['pockets'] {
  if (words === 'none') return undefined;
  const { edges = ['top', 'bottom'], rest } = splitEdges('pole-pocket', words);
  return { edges, flatMm: millimetres('pole-pocket', rest, MOST_MM) };
}

/** `top`, `top,bottom:500` or `none`. */
function readRope(words: string): Finishing['rope'] {
  if (words === 'none') return undefined;
  const { edges, rest } = splitEdges('rope', words.includes(':') ? words : `${words}:${TAIL}`);
  if (!edges) throw wrongWords('rope', words);
  return { edges, tailMm: millimetres('rope', rest, MOST_MM) };
}

function splitEdges(option: string, words: string): { edges?: readonly Edge[]; rest: string } {
  const colon = words.indexOf(':');
  if (colon < 0) return { rest: words };
  const named = new Set(words.slice(0, colon).split(','));
  const edges = EDGES.filter((edge) => named.has(edge));
  if (edges.length === 0 || edges.length < named.size) throw wrongWords(option, words);
  return { edges, rest: words.slice(colon + 1) };
}

function wrongWords(option: string, words: string): UsageError {
  return new UsageError(
    `--${option}: không hiểu “${words}” (xem --help)`,
    `--${option}: “${words}” can’t be read (see --help)`,
  );
}
