import type { Browser, Page } from 'playwright-core';
import type { Design, DesignNode } from '../src/model/design.ts';
import { serializeDesign } from '../src/model/parse-design.ts';
import { launchBrowser } from '../tests/journeys/browser.ts';
import { serveSite } from '../tests/journeys/site.ts';
import { StudioPage } from '../tests/journeys/studio-page.ts';
import { sampleDesign, shapeNode, starNode, textNode } from '../tests/model/sample-design.ts';
import { measureFrames, measureKeys, movePointer, quantiles, type FrameTimes } from './bench-frames.ts';

const MOVES = 120;
const KEYS = 40;

/** One line of the table: what was done, with how many objects, and the milliseconds it took. */
interface StudioRow {
  readonly what: string;
  readonly objects: number;
  readonly times: FrameTimes;
}

/**
 * A banner full of objects, one in five of them a line of words; a text on top is free to be dragged, and so is a field
 * at the bottom, under a good part of the rest.
 */
export function crowdedDesign(count: number): Design {
  const columns = Math.ceil(Math.sqrt(count * 6));
  const step = 6000 / columns;
  const nodes: DesignNode[] = Array.from({ length: count - 2 }, (_, index) => {
    const x = (index % columns) * step;
    const y = Math.floor(index / columns) * step;
    const box = { x, y, width: step * 0.9, height: step * 0.8 };
    if (index % 5 === 0) return textNode(`n${index}`, { ...box, name: 'Chữ', source: { text: `Tổ ${index}` } });
    if (index % 5 === 1) return { ...starNode(`n${index}`), ...box };
    return shapeNode(`n${index}`, { ...box, kind: index % 5 === 2 ? 'ellipse' : 'rect' });
  });
  const low = shapeNode('low', { ...LOW, name: 'Dưới cùng' });
  const top = textNode('top', {
    name: 'Trên cùng',
    source: { text: 'Học, học nữa, học mãi' },
    x: 2400,
    y: 380,
    width: 1200,
    height: 240,
  });
  return { ...sampleDesign([low, ...nodes, top]), id: `crowd-${count}`, name: `Đám đông ${count}` };
}

const LOW = { x: 600, y: 300, width: 1200, height: 400 };

/** A place between the objects that lie over the lowest one. */
function gapOver(count: number): { readonly x: number; readonly y: number } {
  const step = 6000 / Math.ceil(Math.sqrt(count * 6));
  return { x: (Math.floor(1200 / step) + 0.95) * step, y: (Math.floor(500 / step) + 0.9) * step };
}

/** Times what a designer waits for, in a real browser, beside plain Konva doing the same drag in the same run. */
export async function benchStudio(sizes: readonly number[] = [50, 1000, 5000]): Promise<readonly StudioRow[]> {
  const [site, browser] = await Promise.all([serveSite(), launchBrowser()]);
  const rows: StudioRow[] = [];
  try {
    for (const objects of sizes) {
      // Side by side would measure each other.
      // oxlint-disable-next-line no-await-in-loop
      for (const [what, times] of await benchKonva(browser, objects)) rows.push({ what, objects, times });
      // oxlint-disable-next-line no-await-in-loop
      for (const [what, times] of await benchDesign(browser, site.url, objects)) rows.push({ what, objects, times });
    }
  } finally {
    await browser.close();
    site.close();
  }
  return rows;
}

type Timed = readonly [what: string, times: FrameTimes];

async function benchDesign(browser: Browser, url: string, objects: number): Promise<readonly Timed[]> {
  const studio = await StudioPage.open(browser, url);
  const { page } = studio;
  // tsx names functions with a helper that a page doesn't have.
  await page.evaluate('globalThis.__name = (named) => named');
  const rows: Timed[] = [];
  const opening: number[] = [];
  const crowd = crowdedDesign(objects);
  for (let run = 0; run < 3; run++) {
    // oxlint-disable-next-line no-await-in-loop
    opening.push(
      await timeOpening(
        page,
        serializeDesign({ ...crowd, id: `${crowd.id}-${run}`, name: `Lần ${run}` }),
        `Lần ${run}`,
      ),
    );
    // oxlint-disable-next-line no-await-in-loop
    await page.waitForTimeout(2500);
  }
  rows.push(['open a file, drop to picture', quantiles(opening)]);
  const middle = await studio.at(3000, 500);
  const frames = (act: () => Promise<void>): Promise<FrameTimes> => measureFrames(browser, page, act);

  await page.mouse.click(middle.x, middle.y);
  await page.waitForTimeout(800);
  const begin = await frames(async () => {
    await page.mouse.move(middle.x, middle.y);
    await page.mouse.down();
    await page.mouse.move(middle.x + 6, middle.y + 6);
    await page.waitForTimeout(60);
  });
  rows.push(['start a drag', begin]);
  rows.push(['drag one object', await frames(() => movePointer(page, middle, { x: 220, y: 60 }, MOVES))]);
  rows.push([
    'end a drag',
    await frames(async () => {
      await page.mouse.up();
      await page.waitForTimeout(60);
    }),
  ]);
  await page.keyboard.press('Control+z');
  await page.waitForTimeout(800);
  const gap = gapOver(objects);
  rows.push(['drag what lies at the bottom', await dragFrom(studio, frames, gap, { x: 220, y: 60 })]);
  await page.mouse.click(middle.x, middle.y);
  await page.waitForTimeout(800);
  rows.push(['point at objects', await frames(() => movePointer(page, middle, { x: 220, y: 60 }, MOVES / 2, false))]);
  rows.push(['resize one object', await dragFrom(studio, frames, { x: 3600, y: 500 }, { x: 80, y: 0 })]);
  rows.push(['rotate one object', await dragFrom(studio, frames, { x: 3000, y: 620 }, { x: 60, y: -40 }, 28)]);
  rows.push(['pan with the wheel', await frames(() => wheel(page, middle, 40))]);
  rows.push(['zoom with the wheel', await frames(() => zoom(page, middle, 24))]);
  await page.keyboard.press('Shift+Digit1');
  await page.waitForTimeout(600);
  rows.push(['type a letter, key to picture', await timeTyping(browser, studio)]);
  if (objects === 50) rows.push(['undo after 10,000 steps', await timeUndo(browser, page, 10_000)]);
  rows.push(['nudge, key to picture', await measureKeys(browser, page, () => pressKeys(page, 'ArrowRight'))]);
  if (studio.complaints.length > 0) throw new Error(studio.complaints.join('\n'));
  await studio.close();
  return rows;
}

async function dragFrom(
  studio: StudioPage,
  frames: (act: () => Promise<void>) => Promise<FrameTimes>,
  atMm: { x: number; y: number },
  by: { x: number; y: number },
  below = 0,
): Promise<FrameTimes> {
  const { page } = studio;
  const place = await studio.at(atMm.x, atMm.y);
  const from = { x: place.x, y: place.y + below };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  const times = await frames(() => movePointer(page, from, by, MOVES / 2));
  await page.mouse.up();
  await page.keyboard.press('Control+z');
  await page.waitForTimeout(600);
  return times;
}

async function wheel(page: Page, at: { x: number; y: number }, steps: number): Promise<void> {
  await page.mouse.move(at.x, at.y);
  for (let step = 0; step < steps; step++) {
    // oxlint-disable-next-line no-await-in-loop
    await page.mouse.wheel(0, step % 20 < 10 ? 8 : -8);
    // oxlint-disable-next-line no-await-in-loop
    await page.waitForTimeout(12);
  }
}

async function zoom(page: Page, at: { x: number; y: number }, steps: number): Promise<void> {
  await page.mouse.move(at.x, at.y);
  await page.keyboard.down('Control');
  for (let step = 0; step < steps; step++) {
    // oxlint-disable-next-line no-await-in-loop
    await page.mouse.wheel(0, step < steps / 2 ? -60 : 60);
    // oxlint-disable-next-line no-await-in-loop
    await page.waitForTimeout(12);
  }
  await page.keyboard.up('Control');
}

/** From the dropped file to the frame that shows it. */
async function timeOpening(page: Page, text: string, name: string): Promise<number> {
  return page.evaluate(
    async ([content, wanted]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content ?? ''], 'dam-dong.khauhieu'));
      const start = performance.now();
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
      const shown = (): boolean => [...document.querySelectorAll('input')].some((field) => field.value === wanted);
      const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
      while (!shown()) {
        // oxlint-disable-next-line no-await-in-loop
        await frame();
      }
      // The picture is drawn with this frame; what follows comes after it.
      await frame();
      await new Promise((resolve) => setTimeout(resolve, 0));
      return performance.now() - start;
    },
    [text, name],
  );
}

/** Presses a key again and again, slower than the answer comes. */
async function pressKeys(page: Page, key: string, count = KEYS): Promise<void> {
  for (let press = 0; press < count; press++) {
    // oxlint-disable-next-line no-await-in-loop
    await page.keyboard.press(key);
    // oxlint-disable-next-line no-await-in-loop
    await page.waitForTimeout(70);
  }
}

async function timeTyping(browser: Browser, studio: StudioPage): Promise<FrameTimes> {
  const { page } = studio;
  const middle = await studio.at(3000, 500);
  await page.mouse.dblclick(middle.x, middle.y);
  await page.locator('.text-card textarea').waitFor();
  await page.waitForTimeout(600);
  const times = await measureKeys(browser, page, () => pressKeys(page, 'a'));
  await page.keyboard.press('Escape');
  await page.waitForTimeout(600);
  return times;
}

/** Fills the history, then undoes step by step. */
async function timeUndo(browser: Browser, page: Page, steps: number): Promise<FrameTimes> {
  await page.evaluate(async (count) => {
    const press = (): boolean =>
      window.dispatchEvent(
        new KeyboardEvent('keydown', {
          key: 'l',
          code: 'KeyL',
          ctrlKey: true,
          shiftKey: true,
          bubbles: true,
          cancelable: true,
        }),
      );
    for (let step = 0; step < count; step++) {
      press();
      // oxlint-disable-next-line no-await-in-loop
      if (step % 100 === 99) await new Promise((resolve) => setTimeout(resolve, 0));
    }
  }, steps);
  await page.waitForTimeout(1500);
  return measureKeys(browser, page, () => pressKeys(page, 'Control+z', 20));
}

/** The same drag in plain Konva: everything on one layer, and with the dragged object on a layer of its own. */
async function benchKonva(browser: Browser, objects: number): Promise<readonly Timed[]> {
  const konva = new URL('../node_modules/konva/konva.min.js', import.meta.url).pathname;
  const rows: Timed[] = [];
  for (const apart of [false, true]) {
    // oxlint-disable-next-line no-await-in-loop
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    // oxlint-disable-next-line no-await-in-loop
    await page.setContent('<div id="stage"></div>');
    // oxlint-disable-next-line no-await-in-loop
    await page.addScriptTag({ path: konva });
    // oxlint-disable-next-line no-await-in-loop
    await page.evaluate('globalThis.__name = (named) => named');
    // oxlint-disable-next-line no-await-in-loop
    await page.evaluate(
      ([count, own]) => {
        // oxlint-disable-next-line typescript/no-unsafe-assignment, typescript/no-explicit-any -- a script of the page
        const { Konva } = window as any;
        const stage = new Konva.Stage({ container: 'stage', width: 960, height: 600 });
        const layer = new Konva.Layer({ listening: false });
        const front = new Konva.Layer();
        stage.add(layer, front);
        const columns = Math.ceil(Math.sqrt(count * 6));
        const step = 960 / columns;
        for (let index = 0; index < count - 1; index++) {
          const place = { x: (index % columns) * step, y: Math.floor(index / columns) * step };
          if (index % 5 === 0)
            layer.add(new Konva.Text({ ...place, text: `Tổ ${index}`, fontSize: step * 0.5, fill: 'gold' }));
          else layer.add(new Konva.Rect({ ...place, width: step * 0.9, height: step * 0.8, fill: 'darkred' }));
        }
        const top = new Konva.Text({ x: 380, y: 60, text: 'HỌC, HỌC NỮA, HỌC MÃI', fontSize: 20, fill: 'gold' });
        (own ? front : layer).add(top);
        layer.draw();
        window.addEventListener('pointermove', (event) => {
          top.position({ x: event.clientX, y: event.clientY });
          top.getLayer().batchDraw();
        });
      },
      [objects, apart] as const,
    );
    // oxlint-disable-next-line no-await-in-loop
    await page.mouse.move(400, 100);
    // oxlint-disable-next-line no-await-in-loop
    const times = await measureFrames(browser, page, () =>
      movePointer(page, { x: 400, y: 100 }, { x: 220, y: 60 }, MOVES),
    );
    rows.push([apart ? 'Konva, own layer: drag' : 'Konva, plain: drag', times]);
    // oxlint-disable-next-line no-await-in-loop
    await page.close();
  }
  return rows;
}

/** The table, with what each row is of plain Konva's drag of as many objects. */
export function showStudioRows(rows: readonly StudioRow[]): string {
  const head = `${'what'.padEnd(34)}${'objects'.padStart(8)}${'p50'.padStart(9)}${'p95'.padStart(9)}${'most'.padStart(9)}${'× Konva'.padStart(9)}`;
  const lines = rows.map(({ what, objects, times }) => {
    const yard = rows.find((row) => row.objects === objects && row.what.startsWith('Konva, plain'))?.times.p50 ?? 1;
    const numbers = [times.p50, times.p95, times.most].map((ms) => ms.toFixed(1).padStart(9)).join('');
    return `${what.padEnd(34)}${String(objects).padStart(8)}${numbers}${(times.p50 / yard).toFixed(2).padStart(9)}`;
  });
  return [head, ...lines].join('\n');
}
