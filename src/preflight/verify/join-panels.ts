import { transformRect } from '../../geometry/matrix.ts';
import { pointInRect, rectsOverlap } from '../../geometry/rect.ts';
import { measureShape, outlinePath } from './glyph-shape.ts';
import { followsOn, stepBetween, type PlacedLetter } from './placed-letter.ts';
import { areaOf, type Drawing, type PageReading } from './print-reading.ts';

/** How many of the pages, from the first on, show parts of one ground. */
export function panelCount([first, ...others]: readonly PageReading[]): number {
  const ground = first?.drawings[0];
  if (!first || !ground || !reachesOver(ground, first)) return 1;
  const end = others.findIndex((page) => {
    const other = page.drawings[0];
    return !other || !isSameGround(ground, other) || !reachesOver(other, page);
  });
  return 1 + (end < 0 ? others.length : end);
}

function isSameGround(a: Drawing, b: Drawing): boolean {
  const same = a.steps === b.steps && Array.from(a.numbers).every((value, i) => value === b.numbers[i]);
  return same && [0, 1, 2, 3].every((i) => a.matrix[i] === b.matrix[i]);
}

/** A ground that is larger than what the page shows of it. */
function reachesOver(ground: Drawing, page: PageReading): boolean {
  const shape = measureShape(outlinePath(ground, false));
  const area = areaOf(page);
  const slack = 1;
  const box = shape && transformRect(ground.matrix, shape.box);
  return box !== undefined && (box.width > area.width + slack || box.height > area.height + slack);
}

/** The same letter on two panels stands within this part of an em of itself, whatever the file rounds. */
const SAME_PLACE_EM = 0.05;

/** What one page shows of the piece. */
interface Panel {
  readonly page: PageReading;
  readonly letters: readonly PlacedLetter[];
}

/** Letters of all panels where they stand on the piece, each once, line by line from the top. */
export function joinPanels(panels: readonly Panel[]): readonly PlacedLetter[] {
  const joined: PlacedLetter[] = [];
  panels.forEach(({ page, letters }) => {
    const [, , , , dx = 0, dy = 0] = page.drawings[0]?.matrix ?? [];
    for (const letter of letters) {
      if (!isOnPanel(letter, page)) continue;
      const origin = { x: letter.origin.x - dx, y: letter.origin.y - dy };
      const end = { x: letter.end.x - dx, y: letter.end.y - dy };
      const slack = SAME_PLACE_EM * emOf(letter);
      const isKnown = joined.some(
        (one) => one.letter === letter.letter && Math.hypot(one.origin.x - origin.x, one.origin.y - origin.y) <= slack,
      );
      if (!isKnown) joined.push({ ...letter, origin, end });
    }
  });
  const height = ([{ origin, em }]: Line): number => Math.round(origin.y / (Math.hypot(em.x, em.y) / 4 || 1));
  return chainLines(joined)
    .toSorted((a, b) => (height(a) === height(b) ? a[0].origin.x - b[0].origin.x : b[0].origin.y - a[0].origin.y))
    .flat();
}

/** A letter may begin on one panel and have its ink on the next. */
function isOnPanel({ ink, origin }: PlacedLetter, page: PageReading): boolean {
  const shape = ink && measureShape(outlinePath(ink, false));
  return shape ? rectsOverlap(transformRect(ink.matrix, shape.box), areaOf(page)) : pointInRect(areaOf(page), origin);
}

function emOf({ em }: PlacedLetter): number {
  return Math.hypot(em.x, em.y);
}

type Line = [PlacedLetter, ...PlacedLetter[]];

/** Overlaps of neighbours by kerning are smaller than this part of an em. */
const MOST_OVERLAP = -0.3;

/**
 * Letters of lines that may be bent, in any order, as lines: each is followed by the one that begins nearest to its
 * end, where the two are the nearest to each other.
 */
function chainLines(letters: readonly PlacedLetter[]): readonly Line[] {
  const nearest = (reach: (one: PlacedLetter) => number): PlacedLetter | undefined => {
    let best: PlacedLetter | undefined;
    let least = Infinity;
    for (const one of letters) {
      const away = reach(one);
      if (away >= least) continue;
      [best, least] = [one, away];
    }
    return best;
  };
  const next = new Map(letters.map((letter) => [letter, nearest((one) => gapBetween(letter, one))]));
  const before = new Map(letters.map((letter) => [letter, nearest((one) => gapBetween(one, letter))]));
  const follower = (letter: PlacedLetter): PlacedLetter | undefined => {
    const one = next.get(letter);
    return one && before.get(one) === letter ? one : undefined;
  };
  const heads = letters.filter((letter) => {
    const one = before.get(letter);
    return !one || follower(one) !== letter;
  });
  const seen = new Set<PlacedLetter>();
  // A ring has no head: it begins where it is drawn first.
  return [...heads, ...letters].flatMap((head): readonly Line[] => {
    if (seen.has(head)) return [];
    const line: Line = [head];
    seen.add(head);
    for (let letter = follower(head); letter && !seen.has(letter); letter = follower(letter)) {
      line.push(letter);
      seen.add(letter);
    }
    return [line];
  });
}

/** How far the second letter begins from the end of the first, in em; Infinity where it can't be the next. */
function gapBetween(a: PlacedLetter, b: PlacedLetter): number {
  const step = a === b ? undefined : stepBetween(a, b);
  if (!step || !followsOn(step) || step.along < MOST_OVERLAP) return Infinity;
  return Math.hypot(step.along, step.across);
}
