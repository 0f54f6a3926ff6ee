import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { solid } from '../../../src/colour/ink.ts';
import { NAMED_INKS } from '../../../src/colour/named-inks.ts';
import type { DesignNode } from '../../../src/model/design.ts';
import { serializeDesign } from '../../../src/model/parse-design.ts';
import { browser, site } from '../../journeys/opened.ts';
import { StudioPage } from '../../journeys/studio-page.ts';
import { sampleDesign, shapeNode, starNode, textNode } from '../../model/sample-design.ts';

/** The edge of a curve that is cut where an area ends is smoothed by another rule of the browser's. */
const SMOOTHING = 16;

const ground = shapeNode('ground', { width: 6000, height: 1000 });
const field = shapeNode('field', {
  x: 1200,
  y: 250,
  width: 1000,
  height: 500,
  fill: solid(NAMED_INKS.gold),
  opacity: 0.7,
});

/** See-through things over the field and far to its right. */
function curtain(count: number): readonly DesignNode[] {
  return Array.from({ length: count }, (_, index) => {
    const box = { x: 1900 + (index % 20) * 150, y: 50 + Math.floor(index / 20) * 90, width: 130, height: 70 };
    if (index % 3 === 0) return textNode(`o${index}`, { ...box, source: { text: 'Tổ' }, opacity: 0.5 });
    return index % 3 === 1
      ? { ...starNode(`o${index}`), ...box }
      : shapeNode(`o${index}`, { ...box, kind: 'ellipse', fill: solid(NAMED_INKS.cream), opacity: 0.4 });
  });
}

async function open(nodes: readonly DesignNode[]): Promise<StudioPage> {
  const studio = await StudioPage.open(browser, site.url);
  await studio.drop('cu-chi.khauhieu', serializeDesign({ ...sampleDesign(nodes), name: 'Cử chỉ' }));
  await expect.poll(() => studio.page.locator('input').evaluateAll(namesOf)).toContain('Cử chỉ');
  return studio;
}

function namesOf(fields: readonly Element[]): readonly string[] {
  return fields.map((one) => (one as HTMLInputElement).value);
}

/** What the layers of the scene show together, without the overlay on top of them; kept in the page by a name. */
async function keepPicture(page: Page, name: string): Promise<void> {
  await page.evaluate(async (key) => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const layers = [...document.querySelectorAll<HTMLCanvasElement>('[data-testid=canvas] canvas')].slice(0, -1);
    const [{ width, height } = { width: 1, height: 1 }] = layers;
    const context = new OffscreenCanvas(width, height).getContext('2d');
    if (!context) throw new Error('no canvas');
    for (const layer of layers) context.drawImage(layer, 0, 0);
    Object.assign(window, { [key]: context.getImageData(0, 0, width, height) });
  }, name);
}

/** How many pixels of two kept pictures differ by more than a little. */
async function countDifferent(page: Page, one: string, other: string): Promise<number> {
  return page.evaluate(
    ([a, b, most]) => {
      const pictures = window as unknown as Readonly<Record<string, ImageData>>;
      const [first, second] = [pictures[a]?.data ?? [], pictures[b]?.data ?? []];
      let count = 0;
      for (let at = 0; at < first.length; at += 4) {
        const off = [0, 1, 2, 3].some((c) => Math.abs((first[at + c] ?? 0) - (second[at + c] ?? 0)) > most);
        if (off) count += 1;
      }
      return count;
    },
    [one, other, SMOOTHING] as const,
  );
}

test.each([
  ['a few things', 9],
  ['a crowd', 200],
])('what is dragged under %s looks while it moves as it does when it is let go', async (_words, count) => {
  const studio = await open([ground, field, ...curtain(count)]);
  const { page } = studio;
  const from = await studio.at(1500, 500);
  await keepPicture(page, 'first');
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.keyboard.down('Control');
  await page.mouse.move(from.x + 20, from.y + 4, { steps: 2 });
  await keepPicture(page, 'begun');
  await page.mouse.move(from.x + 131, from.y - 17, { steps: 4 });
  await keepPicture(page, 'moving');
  await page.mouse.up();
  await page.keyboard.up('Control');
  await keepPicture(page, 'dropped');
  expect(await countDifferent(page, 'first', 'moving')).toBeGreaterThan(2000);
  expect(await countDifferent(page, 'begun', 'moving')).toBeGreaterThan(2000);
  expect(await countDifferent(page, 'moving', 'dropped')).toBe(0);

  // Everything drawn anew shows the same as the areas that were mended.
  await page.keyboard.press('Control+z');
  await keepPicture(page, 'undone');
  expect(await countDifferent(page, 'first', 'undone')).toBe(0);
  await studio.close();
});
