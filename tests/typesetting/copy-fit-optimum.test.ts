import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { measureSense } from '../../src/text/sense/measure-sense.ts';
import { layoutWorth, senseWeight } from '../../src/typesetting/break-candidates.ts';
import { composeText } from '../../src/typesetting/compose-text.ts';
import type { ComposedText, ComposeRequest } from '../../src/typesetting/compose-request.ts';
import { createFontRegistry, readyFont } from '../../src/typesetting/fonts/font-registry.ts';
import { shippedFace } from '../fonts/shipped-fonts.ts';

/** The search looks at a few dozen layouts; this looks at all of them. */
const face = shippedFace('be-vietnam-pro-800');
const fonts = createFontRegistry([readyFont(face)]);
const texts = readFileSync(new URL('../fixtures/linebreak/public.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { text: string }).text.toUpperCase());

const BOXES = [
  { width: 5600, height: 800 },
  { width: 2700, height: 1500 },
  { width: 700, height: 1700 },
];
const MOST_LINES = 4;

function* breakSets(allowed: readonly number[], most: number, from = 0): Generator<readonly number[]> {
  yield [];
  if (most === 0) return;
  for (let i = from; i < allowed.length; i++) {
    for (const rest of breakSets(allowed, most - 1, i + 1)) yield [allowed[i] as number, ...rest];
  }
}

function inkWidthOf(set: ComposedText, { glyphs }: ComposedText['lines'][number]): number {
  const edges = glyphs.flatMap(({ face: { inkBounds }, glyphId, x }) => {
    const ink = inkBounds(glyphId);
    return ink ? [x + ink.x * set.sizeMm, x + (ink.x + ink.width) * set.sizeMm] : [];
  });
  return Math.max(...edges) - Math.min(...edges);
}

test('copy-fit comes within 1 % of the best of all permissible layouts, on every public slogan', () => {
  let worst = 1;
  let looked = 0;
  texts.forEach((text, index) => {
    const size = BOXES[index % BOXES.length] as (typeof BOXES)[number];
    const request: ComposeRequest = {
      text,
      face,
      box: { x: 0, y: 0, ...size },
      align: 'centre',
      valign: 'middle',
      sizing: { kind: 'fit', maxLines: MOST_LINES },
      trackingEm: 0,
      capitals: true,
    };
    const sense = measureSense(text);
    const allowed = sense.gaps.filter((gap) => gap.kind !== 'never').map((gap) => gap.after);
    const score = (set: ComposedText): number =>
      set.capHeightMm *
      layoutWorth(
        sense,
        set.breaks,
        set.lines.map((line) => inkWidthOf(set, line)),
        senseWeight(request.box),
      );
    let best = 0;
    for (const breaks of breakSets(allowed, MOST_LINES - 1)) {
      best = Math.max(best, score(composeText({ ...request, breaks }, fonts)));
      looked++;
    }
    const found = composeText(request, fonts);
    worst = Math.min(worst, score(found) / best);
    expect(found.breaks.every((after) => sense.gaps[after]?.kind !== 'never')).toBe(true);
  });
  console.log(
    `copy-fit: ${texts.length} slogans, ${looked} layouts, worst ${(worst * 100).toFixed(2)} % of the optimum`,
  );
  expect(worst).toBeGreaterThan(0.99);
}, 300_000);
