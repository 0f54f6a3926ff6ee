import { NAMED_INKS } from '../../colour/named-inks.ts';
import { solid, type Paint } from '../../colour/ink.ts';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { outsetRect, rectsOverlap, type Point, type Rect } from '../../geometry/rect.ts';
import { fixBy } from '../apply-fix.ts';
import { capHeightOf } from '../cap-height.ts';
import { letterBoxes } from '../letter-boxes.ts';
import { colourAt, contrastOf, mixColours, type Rgb } from '../paint-colour.ts';
import { colourBehind } from '../paint-behind.ts';
import type { PageObject } from '../page-objects.ts';
import { readingDistance } from '../reading-distance.ts';
import { placeOf, type CheckedPage, type PageRule } from '../rule.ts';

/** WCAG 2.2: 1.4.3 asks 4.5, 1.4.6 asks 7, and large print may go down to 3. */
const LEAST = 3;
const WANTED = 4.5;
const PREFERRED = 7;
/** Letters lower than this for each metre of distance count as small: the preferred contrast is named. */
const SMALL_MM_PER_M = 5;
/** A ground that is bad behind fewer points than this is a line or a dot passing by. */
const SHARE = 0.06;
const MOST_LETTERS = 48;
/** An outline this wide (in em, on either side) parts the letter from what lies behind. */
const PARTING_EM = 0.02;

/** Inks that a fix may choose, in this order where they do equally well. */
const CANDIDATES = [NAMED_INKS.starYellow, NAMED_INKS.white, NAMED_INKS.black, NAMED_INKS.deepRed, NAMED_INKS.deepBlue];

interface Known {
  readonly object: PageObject;
  readonly below: readonly PageObject[];
  readonly ground: Paint;
  readonly page: CheckedPage['page']['format'];
  readonly settings: CheckedPage['settings'];
  readonly findings: readonly Diagnostic[];
}

/** Letters stand out from what really lies behind them, sampled at and round every letter. */
export const contrastRule: PageRule = {
  scope: 'page',
  *check(page, memory) {
    for (const [order, object] of page.objects.entries()) {
      const { node, box } = object;
      if (node.kind !== 'text' || !box) continue;
      yield* askText(object, box, objectsBelow(page.objects, order, box), page, memory);
      yield undefined;
    }
  },
};

function objectsBelow(objects: readonly PageObject[], order: number, box: Rect): readonly PageObject[] {
  const below: PageObject[] = [];
  for (const other of objects) {
    if (other === objects[order]) break;
    if (other.box && rectsOverlap(other.box, box)) below.push(other);
  }
  return below;
}

/** Checks a text, or remembers what was found when nothing about it has changed. */
function askText(
  object: PageObject,
  box: Rect,
  below: readonly PageObject[],
  page: CheckedPage,
  memory: Map<string, unknown>,
): readonly Diagnostic[] {
  const key = `contrast ${object.node.id}`;
  const known = memory.get(key) as Known | undefined;
  if (known && isSame(known, object, below, page)) return known.findings;
  const findings = checkText(object, box, below, page);
  const { background: ground, format } = page.page;
  memory.set(key, { object, below, ground, page: format, settings: page.settings, findings });
  return findings;
}

function isSame(
  known: Known,
  object: PageObject,
  below: readonly PageObject[],
  { page, settings }: CheckedPage,
): boolean {
  return (
    known.object === object &&
    known.ground === page.background &&
    known.page === page.format &&
    known.settings === settings &&
    known.below.length === below.length &&
    known.below.every((other, i) => other === below[i])
  );
}

function checkText(
  object: PageObject,
  box: Rect,
  below: readonly PageObject[],
  page: CheckedPage,
): readonly Diagnostic[] {
  const { node } = object;
  if (node.kind !== 'text') return [];
  const { format, background } = page.page;
  const ground = outsetRect({ x: 0, y: 0, width: format.widthMm, height: format.heightMm }, format.bleedMm);
  const points = samplePoints(letterBoxes(object, page)).filter(({ x, y }) => isOnPage(x, y, ground));
  const behind = points.map((point) => colourBehind(point, below, background, ground));
  const at = placeOf(object, page);
  if (points.length > 0 && behind.filter((colour) => !colour).length > points.length * SHARE)
    return [diagnostic('preflight/text-over-picture', 'info', at, { name: node.name })];
  const opacity = object.leaves[0]?.opacity ?? 1;
  const ratioOf = (fill: Paint): number => {
    const ratios = points.flatMap((point, i) => {
      const back = behind[i];
      return back ? [contrastAt(fill, point, back)] : [];
    });
    return ratios.toSorted((a, b) => a - b)[Math.floor(ratios.length * SHARE)] ?? 21;
  };
  const { outline } = node.style;
  const parting = outline && outline.widthEm >= PARTING_EM ? outline.paint : undefined;
  function contrastAt(fill: Paint, point: Point, back: Rgb): number {
    const letter = colourAt(fill, box, point);
    const plain = contrastOf(mixColours(back, letter, opacity), back);
    return parting ? Math.max(plain, contrastOf(letter, colourAt(parting, box, point))) : plain;
  }
  const ratio = ratioOf(node.style.fill);
  const params = { name: node.name, ratio: Math.floor(ratio * 10) / 10 };
  if (ratio >= WANTED) {
    const small = (capHeightOf(object, page) ?? Infinity) < readingDistance(page.page, page.settings) * SMALL_MM_PER_M;
    return ratio < PREFERRED && small ? [diagnostic('preflight/contrast-fair', 'info', at, params)] : [];
  }
  const best = CANDIDATES.map((ink) => ({ ink, ratio: ratioOf(solid(ink)) })).reduce((a, b) =>
    b.ratio > a.ratio ? b : a,
  );
  const args = { pageId: page.page.id, nodeIds: [node.id], patch: { fill: solid(best.ink) } };
  const fix = best.ratio >= WANTED ? fixBy('setTextStyle', args) : undefined;
  return [diagnostic('preflight/contrast-low', ratio < LEAST ? 'error' : 'warning', at, params, fix)];
}

function isOnPage(x: number, y: number, ground: Rect): boolean {
  return x >= ground.x && y >= ground.y && x <= ground.x + ground.width && y <= ground.y + ground.height;
}

/** The middle and the corners of letters spread over the text. */
function samplePoints(letters: readonly Rect[]): readonly Point[] {
  const step = Math.max(1, letters.length / MOST_LETTERS);
  const points: Point[] = [];
  for (let i = 0; i < letters.length; i += step) {
    const letter = letters[Math.floor(i)];
    if (!letter) continue;
    const { x, y, width, height } = letter;
    points.push({ x: x + width / 2, y: y + height / 2 });
    for (const dx of [0, width]) for (const dy of [0, height]) points.push({ x: x + dx, y: y + dy });
  }
  return points;
}
