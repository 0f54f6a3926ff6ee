/** Where a printed text departs from the expected one. Offsets count letters (code points). */
export interface PrintDifference {
  readonly kind: 'changed' | 'missing' | 'extra' | 'case';
  /** In capitals where the text is printed in capitals. */
  readonly expected: string;
  readonly printed: string;
  readonly expectedStart: number;
  readonly expectedEnd: number;
  /** In the printed text that the difference belongs to. */
  readonly printedStart: number;
  readonly printedEnd: number;
}

/** The stretch of a page's text that is most like what was expected. */
export interface PrintedStretch {
  /** In letters of the page's text. */
  readonly start: number;
  readonly end: number;
  /** Line joins are spaces. */
  readonly text: string;
  /** 1 for equal. */
  readonly similarity: number;
  readonly differences: readonly PrintDifference[];
}

interface Step {
  readonly from: 'same' | 'changed' | 'missing' | 'extra';
  readonly p: number;
  readonly t: number;
}

/** Signs after which a line may end without a space. */
const JOINING = new Set(['-', '–', '—', '/']);

/**
 * Finds what is most like `expected` in a text whose lines are joined by `\n`, up to the ends of the lines it stands on.
 * A line join stands for a space, and for nothing after a hyphen. A text without small letters is compared in capitals;
 * any other one letter by letter. `twins` holds pairs of letters (`-–`) that are drawn alike.
 */
export function alignPrinted(
  expected: readonly string[],
  text: readonly string[],
  twins: ReadonlySet<string> = new Set(),
): PrintedStretch {
  const wanted = expected.map(fold);
  const given = text.map(fold);
  const { cost, width, insertion } = fillTable(wanted, given, twins);
  let end = 0;
  for (let t = 1; t < width; t++) {
    if ((cost[wanted.length * width + t] as number) < (cost[wanted.length * width + end] as number)) end = t;
  }
  const inner = walkBack({ cost, width, insertion }, wanted, given, twins, end);
  const spent = cost[wanted.length * width + end] as number;
  const innerStart = inner.find((step) => step.from !== 'missing')?.t ?? end;
  const start = innerStart === 0 ? 0 : given.lastIndexOf('\n', innerStart - 1) + 1;
  const lineEnd = given.indexOf('\n', end);
  const outerEnd = lineEnd < 0 ? text.length : lineEnd;
  const extra = (from: number, to: number, p: number): readonly Step[] =>
    Array.from({ length: Math.max(0, to - from) }, (_, i) => ({ from: 'extra', p, t: from + i }) as const);
  const steps = [...extra(start, innerStart, 0), ...inner, ...extra(end, outerEnd, wanted.length)];
  const drawn = text.slice(start, outerEnd);
  for (const { from, p, t } of steps) {
    const letter = drawn[t - start];
    if (from === 'same' && twins.has(`${letter}${expected[p]}`)) drawn[t - start] = expected[p] ?? '';
  }
  return {
    start,
    end: outerEnd,
    text: drawn.join('').replaceAll('\n', ' '),
    similarity: wanted.length === 0 ? 0 : Math.max(0, 1 - spent / wanted.length),
    differences: listDifferences(steps, expected, drawn, start),
  };
}

interface Table {
  /** Least cost of each beginning of the wanted letters ending at each place of the text. */
  readonly cost: Float64Array;
  readonly width: number;
  readonly insertion: readonly number[];
}

function fillTable(wanted: readonly string[], given: readonly string[], twins: ReadonlySet<string>): Table {
  const width = given.length + 1;
  const cost = new Float64Array((wanted.length + 1) * width);
  const insertion = given.map((letter, t) => (letter === '\n' && JOINING.has(given[t - 1] ?? '') ? 0 : 1));
  for (let p = 1; p <= wanted.length; p++) {
    cost[p * width] = p;
    for (let t = 1; t < width; t++) {
      const swap = (cost[(p - 1) * width + t - 1] as number) + (isSame(wanted[p - 1], given[t - 1], twins) ? 0 : 1);
      const missing = (cost[(p - 1) * width + t] as number) + 1;
      const extra = (cost[p * width + t - 1] as number) + (insertion[t - 1] as number);
      cost[p * width + t] = Math.min(swap, missing, extra);
    }
  }
  return { cost, width, insertion };
}

/** The whole way through the table: for each step the letters it stands at. */
function walkBack(
  { cost, width, insertion }: Table,
  wanted: readonly string[],
  given: readonly string[],
  twins: ReadonlySet<string>,
  end: number,
): readonly Step[] {
  const steps: Step[] = [];
  let p = wanted.length;
  let t = end;
  while (p > 0) {
    const here = cost[p * width + t] as number;
    const same = isSame(wanted[p - 1], given[t - 1], twins);
    if (t > 0 && here === (cost[(p - 1) * width + t - 1] as number) + (same ? 0 : 1)) {
      steps.push({ from: same ? 'same' : 'changed', p: --p, t: --t });
    } else if (t > 0 && here === (cost[p * width + t - 1] as number) + (insertion[t - 1] as number)) {
      steps.push({ from: insertion[t - 1] === 0 ? 'same' : 'extra', p, t: --t });
    } else steps.push({ from: 'missing', p: --p, t });
  }
  return steps.toReversed();
}

function listDifferences(
  steps: readonly Step[],
  expected: readonly string[],
  drawn: readonly string[],
  start: number,
): readonly PrintDifference[] {
  const small = drawn.some((letter) => letter !== letter.toUpperCase());
  const found: PrintDifference[] = [];
  for (const { from, p, t } of steps) {
    const letter = from === 'extra' ? '' : (expected[p] ?? '');
    const wanted = small ? letter : fold(letter);
    const printed = from === 'missing' ? '' : (drawn[t - start] ?? '').replace('\n', ' ');
    const isCase = from === 'same' && small && wanted !== printed && fold(wanted) === fold(printed) && printed !== ' ';
    if (from === 'same' && !isCase) continue;
    const kind = from === 'same' ? 'case' : from;
    const at = { expectedStart: p, expectedEnd: p + (wanted === '' ? 0 : 1), printedStart: t - start };
    const last = found.at(-1);
    const difference: PrintDifference = {
      kind,
      expected: wanted,
      printed,
      ...at,
      printedEnd: t - start + (printed === '' ? 0 : 1),
    };
    if (last && last.expectedEnd === difference.expectedStart && last.printedEnd === difference.printedStart) {
      found[found.length - 1] = join(last, difference);
    } else found.push(difference);
  }
  return found;
}

function join(a: PrintDifference, b: PrintDifference): PrintDifference {
  const expected = a.expected + b.expected;
  const printed = a.printed + b.printed;
  const kind = a.kind === b.kind ? a.kind : expected === '' ? 'extra' : printed === '' ? 'missing' : 'changed';
  return { ...a, kind, expected, printed, expectedEnd: b.expectedEnd, printedEnd: b.printedEnd };
}

function isSame(wanted: string | undefined, given: string | undefined, twins: ReadonlySet<string>): boolean {
  return wanted === given || (wanted === ' ' && given === '\n') || twins.has(`${given}${wanted}`);
}

function fold(letter: string): string {
  const capital = letter.toUpperCase();
  return capital.length === letter.length ? capital : letter;
}
