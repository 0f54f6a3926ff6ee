import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { DesignNode, ShapeNode } from '../../src/model/design.ts';
import { serializeDesign } from '../../src/model/parse-design.ts';
import { groupNode, sampleDesign, shapeNode, textNode } from '../model/sample-design.ts';
import { browser, site } from './opened.ts';
import { StudioPage } from './studio-page.ts';

const A = shapeNode('a', { name: 'A', x: 1000, y: 300, width: 600, height: 300 });
const B = shapeNode('b', { name: 'B', x: 3000, y: 600, width: 600, height: 300 });
const WORDS = textNode('words', {
  name: 'Lời',
  source: { text: 'Tổ dân phố 5' },
  x: 4200,
  y: 300,
  width: 1500,
  height: 300,
});
const SIZED = { ...WORDS, style: { ...WORDS.style, sizing: { kind: 'size', sizeMm: 120, maxLines: 2 } as const } };

let studio: StudioPage;
beforeAll(async () => {
  studio = await StudioPage.open(browser, site.url);
});
/** Each test begins with the same three objects, nothing selected, the page fitted. */
let round = 0;
beforeEach(async () => {
  round += 1;
  const name = `Vòng ${round}`;
  await studio.drop('vong.khauhieu', serializeDesign({ ...sampleDesign([A, B, SIZED]), id: `round-${round}`, name }));
  await expect.poll(() => studio.page.getByRole('textbox', { name: 'Tên thiết kế' }).inputValue()).toBe(name);
  await press('Escape', 'Shift+Digit1');
});

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    // Keys come one after the other.
    // oxlint-disable-next-line no-await-in-loop
    await studio.page.keyboard.press(key);
  }
}
const node = (id: string): Promise<DesignNode> => studio.node((one) => one.id === id);
const middle = ({ x, y, width, height }: DesignNode) => studio.at(x + width / 2, y + height / 2);
async function click(one: DesignNode): Promise<void> {
  const at = await middle(one);
  await studio.page.mouse.click(at.x, at.y);
}
/** Drags with keys held, by pixels. */
async function dragWith(keys: readonly string[], from: { x: number; y: number }, by: { x: number; y: number }) {
  for (const key of keys) {
    // oxlint-disable-next-line no-await-in-loop
    await studio.page.keyboard.down(key);
  }
  await studio.drag(from, by);
  for (const key of keys) {
    // oxlint-disable-next-line no-await-in-loop
    await studio.page.keyboard.up(key);
  }
}
const chosen = (): Promise<number> => studio.page.locator('[data-node][aria-selected=true]').count();

describe('moving', () => {
  test('Shift locks a move to an axis', async () => {
    await dragWith(['Shift', 'Control'], await middle(A), { x: 80, y: 13 });
    const level = await node('a');
    expect(level.y).toBe(A.y);
    expect(level.x).toBeGreaterThan(A.x + 500);
    await dragWith(['Shift', 'Control'], await middle(level), { x: 7, y: -20 });
    const upright = await node('a');
    expect(upright.x).toBe(level.x);
    expect(upright.y).toBeLessThan(level.y - 50);
  });

  test('an edge snaps to what it is near; Mod suspends snapping', async () => {
    const { scale } = await studio.camera();
    // Three pixels short of the same top edge.
    const by = { x: 30, y: (B.y - A.y) * scale - 3 };
    await dragWith([], await middle(A), by);
    expect((await node('a')).y).toBe(B.y);
    await press('Control+z');
    await dragWith(['Control'], await middle(A), by);
    const free = await node('a');
    expect(free.y).not.toBe(B.y);
    expect(Math.abs(free.y - B.y)).toBeLessThan(8 / scale);
  });

  test('Alt-drag copies; Mod+D goes on in steps of the same way', async () => {
    await dragWith(['Alt', 'Control'], await middle(A), { x: 20, y: 20 });
    const [, , , first] = await studio.nodes();
    await press('Control+d');
    const [original, , , , second] = await studio.nodes();
    expect(original).toEqual(A);
    expect((second?.x ?? 0) - (first?.x ?? 0)).toBeCloseTo((first?.x ?? 0) - A.x, 6);
    expect((second?.y ?? 0) - (first?.y ?? 0)).toBeCloseTo((first?.y ?? 0) - A.y, 6);
    await expect.poll(() => studio.undoName()).toMatch(/^Hoàn tác: nhân đôi/);
  });
});

describe('resizing and turning', () => {
  const corner = (one: DesignNode) => studio.at(one.x + one.width, one.y + one.height);

  test('a corner keeps the ratio, Shift frees it for shapes, Alt resizes from the centre', async () => {
    await click(A);
    await dragWith(['Control'], await corner(A), { x: 60, y: 5 });
    const kept = await node('a');
    expect(kept.width / kept.height).toBeCloseTo(A.width / A.height, 2);
    expect([kept.x, kept.y]).toEqual([A.x, A.y]);
    await press('Control+z');
    await dragWith(['Shift', 'Control'], await corner(A), { x: 60, y: 5 });
    const free = await node('a');
    expect(free.width / free.height).toBeGreaterThan(2.5);
    await press('Control+z');
    await dragWith(['Alt', 'Control'], await corner(A), { x: 20, y: 10 });
    const centred = await node('a');
    expect(centred.width).toBeGreaterThan(A.width + 100);
    expect(centred.x + centred.width / 2).toBeCloseTo(A.x + A.width / 2, 0);
    expect(centred.y + centred.height / 2).toBeCloseTo(A.y + A.height / 2, 0);
  });

  test('on text a corner scales the letters, a side handle changes the measure and leaves them', async () => {
    const size = (one: DesignNode): number =>
      one.kind === 'text' && one.style.sizing.kind === 'size' ? one.style.sizing.sizeMm : 0;
    await click(SIZED);
    const side = await studio.at(SIZED.x + SIZED.width, SIZED.y + SIZED.height / 2);
    await dragWith(['Control'], side, { x: -40, y: 0 });
    const narrow = await node('words');
    expect(narrow.width).toBeLessThan(SIZED.width - 300);
    expect([narrow.height, size(narrow)]).toEqual([SIZED.height, 120]);
    const at = await corner(narrow);
    await dragWith(['Control'], at, { x: -30, y: -8 });
    const small = await node('words');
    expect(size(small) / 120).toBeCloseTo(small.height / narrow.height, 3);
    expect(size(small)).toBeLessThan(110);
  });

  test('a box pulled past its other side stays a box, and a number of 0 is refused', async () => {
    const { page } = studio;
    await click(A);
    await dragWith(['Control'], await studio.at(A.x + A.width, A.y + A.height / 2), { x: -250, y: 0 });
    const thin = await node('a');
    expect(thin.width).toBe(1);
    expect(thin.height).toBe(A.height);
    const width = page.getByRole('textbox', { name: /^Rộng/ });
    for (const typed of ['0', '-5', '3/0', 'abc']) {
      // oxlint-disable-next-line no-await-in-loop
      await width.fill(typed);
      // oxlint-disable-next-line no-await-in-loop
      await width.press('Enter');
      // oxlint-disable-next-line no-await-in-loop
      expect((await node('a')).width).toBe(1);
    }
    await width.fill('120cm/2');
    await width.press('Enter');
    expect((await node('a')).width).toBe(600);
    await width.fill('+5');
    await width.press('Enter');
    expect((await node('a')).width).toBe(605);
    await width.press('Shift+ArrowUp');
    expect((await node('a')).width).toBe(615);
  });
});

describe('selecting', () => {
  test('Shift adds and takes away; Mod+A takes all; Tab and Shift+Tab go through; Escape takes nothing', async () => {
    await click(A);
    await studio.page.keyboard.down('Shift');
    await click(B);
    await studio.page.keyboard.up('Shift');
    await expect.poll(chosen).toBe(2);
    await press('Control+a');
    await expect.poll(chosen).toBe(3);
    await press('Escape');
    await studio.page.evaluate(() => document.querySelector<HTMLElement>('[data-canvas-focus]')?.focus());
    await press('Tab', 'Tab');
    const focused = (): Promise<string> => studio.page.evaluate(() => document.activeElement?.textContent ?? '');
    await expect.poll(focused).toMatch(/^B, /);
    await press('Shift+Tab');
    await expect.poll(focused).toMatch(/^A, cỡ 600 × 300 mm, ở 1000, 300/);
    // The canvas is no trap: past the last object Tab goes on, before the first Shift+Tab goes back.
    await press('End');
    await expect.poll(focused).toMatch(/^Lời, /);
    await press('Tab');
    await expect
      .poll(() => studio.page.evaluate(() => document.activeElement?.closest('[data-canvas-focus]')))
      .toBeNull();
    await press('Shift+Tab', 'Home', 'Shift+Tab', 'Shift+Tab');
    await expect
      .poll(() => studio.page.evaluate(() => document.activeElement?.closest('[data-canvas-focus]')))
      .toBeNull();
    await press('Escape');
    await expect.poll(chosen).toBe(0);
  });

  test('the canvas is framed for keys that came to it, never for the pointer', async () => {
    const frame = (): Promise<string> =>
      studio.page.evaluate(() => {
        const canvas = document.querySelector('.canvas');
        return canvas ? getComputedStyle(canvas, '::after').borderTopStyle : '';
      });
    await click(SIZED);
    await expect.poll(chosen).toBe(1);
    await expect.poll(frame).toBe('none');
    await press('ArrowRight', 'Control+z');
    await expect.poll(frame).toBe('none');
    await studio.page.getByRole('button', { name: 'Trang đầu' }).first().focus();
    await press('Tab');
    await studio.page.evaluate(() => document.querySelector<HTMLElement>('[data-canvas-focus]')?.focus());
    await expect.poll(frame).toBe('solid');
    await press('Escape');
  });

  test('Enter, F2 and a double click edit words; Escape and Mod+Enter finish', async () => {
    const field = studio.page.locator('.text-card textarea');
    for (const [open, close] of [
      ['Enter', 'Escape'],
      ['F2', 'Control+Enter'],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop
      await click(SIZED);
      // oxlint-disable-next-line no-await-in-loop
      await press(open);
      // oxlint-disable-next-line no-await-in-loop
      await field.waitFor();
      // oxlint-disable-next-line no-await-in-loop
      await press('End', '!', close);
      // oxlint-disable-next-line no-await-in-loop
      await field.waitFor({ state: 'detached' });
    }
    expect(await node('words')).toMatchObject({ source: { text: 'Tổ dân phố 5!!' } });
    const at = await middle(SIZED);
    await studio.page.mouse.dblclick(at.x, at.y);
    await field.waitFor();
    await press('Escape');
  });

  test('Delete and Backspace delete; each is one step', async () => {
    await click(A);
    await press('Delete');
    await click(B);
    await press('Backspace');
    expect((await studio.nodes()).map(({ id }) => id)).toEqual(['words']);
    await press('Control+z', 'Control+z');
    expect((await studio.nodes()).length).toBe(3);
  });
});

describe('the view', () => {
  test('Shift+wheel pans sideways; the middle button and the hand drag the canvas; V takes the pointer back', async () => {
    const { page } = studio;
    const at = await studio.at(2000, 800);
    const start = await studio.camera();
    await page.mouse.move(at.x, at.y);
    await page.keyboard.down('Shift');
    await page.mouse.wheel(0, 40);
    await page.keyboard.up('Shift');
    const sideways = await studio.camera();
    expect([sideways.x - start.x, sideways.y - start.y]).toEqual([-40, 0]);
    const pull = async (button: 'middle' | 'left'): Promise<void> => {
      await page.mouse.move(at.x, at.y);
      await page.mouse.down({ button });
      await page.mouse.move(at.x + 25, at.y + 15, { steps: 3 });
      await page.mouse.up({ button });
    };
    await pull('middle');
    const dragged = await studio.camera();
    expect([dragged.x - sideways.x, dragged.y - sideways.y]).toEqual([25, 15]);
    await press('h');
    await pull('left');
    const byHand = await studio.camera();
    expect([byHand.x - dragged.x, byHand.y - dragged.y]).toEqual([25, 15]);
    await press('v');
    await pull('left');
    expect(await studio.camera()).toEqual(byHand);
    expect(await studio.nodes()).toEqual([A, B, SIZED]);
  });

  test('two fingers zoom and pan at once; a trackpad’s pinch zooms at the pointer', async () => {
    const { page, context } = studio;
    const before = await studio.camera();
    const at = await studio.at(3000, 500);
    const fingers = await context.newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number) =>
      fingers.send('Input.dispatchTouchEvent', {
        type,
        touchPoints:
          type === 'touchEnd'
            ? []
            : [
                { x: at.x - apart, y: at.y, id: 1 },
                { x: at.x + apart, y: at.y, id: 2 },
              ],
      });
    await touch('touchStart', 40);
    await touch('touchMove', 60);
    await touch('touchMove', 80);
    await touch('touchEnd', 0);
    const pinched = await studio.camera();
    expect(pinched.scale / before.scale).toBeCloseTo(2, 1);
    expect(await studio.nodes()).toEqual([A, B, SIZED]);
    const held = await studio.at(3000, 500);
    expect(Math.hypot(held.x - at.x, held.y - at.y)).toBeLessThan(3);
    await page.mouse.move(at.x, at.y);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -10);
    await page.keyboard.up('Control');
    const zoomed = await studio.at(3000, 500);
    expect((await studio.camera()).scale).toBeGreaterThan(pinched.scale);
    expect(Math.hypot(zoomed.x - held.x, zoomed.y - held.y)).toBeLessThan(3);
    await expect.poll(() => page.evaluate(() => window.visualViewport?.scale)).toBe(1);
  });
});

describe('the program', () => {
  test('Mod+K and Mod+/ open the palette, Mod+Shift+P the checks, Mod+Shift+S saves anew', async () => {
    const { page } = studio;
    for (const keys of ['Control+k', 'Control+/']) {
      // oxlint-disable-next-line no-await-in-loop
      await press(keys);
      // oxlint-disable-next-line no-await-in-loop
      await page.getByRole('dialog').getByRole('combobox').waitFor();
      // oxlint-disable-next-line no-await-in-loop
      await press('Escape');
      // oxlint-disable-next-line no-await-in-loop
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    await press('Control+Shift+P');
    const checks = page.getByRole('complementary', { name: 'Kiểm tra', exact: true });
    await checks.waitFor();
    await press('Control+Shift+P');
    await checks.waitFor({ state: 'detached' });
    const file = await studio.download(() => press('Control+Shift+S'));
    expect(file.suggestedFilename()).toMatch(/\.khauhieu$/);
  });
});

describe('bad input', () => {
  test('groups a hundred deep are opened, told, entered, moved and saved', async () => {
    let deep: DesignNode = { ...A, id: 'core', name: 'Lõi' } satisfies ShapeNode;
    for (let level = 1; level <= 100; level++) {
      const { x, y, width, height } = A;
      deep = { ...groupNode(`g${level}`, [deep]), name: `Nhóm ${level}`, x, y, width, height };
    }
    const design = { ...sampleDesign([deep, B]), id: 'deep', name: 'Sâu' };
    await studio.drop('sau.khauhieu', serializeDesign(design));
    await studio.page.getByRole('treeitem', { name: /^Nhóm 100/ }).waitFor({ state: 'attached' });
    await studio.openPanel('Lớp');
    await click(A);
    await press('ArrowRight');
    const inner = (one: DesignNode): DesignNode => (one.kind === 'group' && one.nodes[0] ? inner(one.nodes[0]) : one);
    const moved = (await studio.nodes())[0];
    expect(moved && inner(moved).x).toBe(A.x + 1);
    // A double click goes one level in; a click with Mod goes right to the bottom.
    const at = await middle(A);
    await studio.page.keyboard.down('Control');
    await studio.page.mouse.click(at.x, at.y);
    await studio.page.keyboard.up('Control');
    const item = studio.page.locator('[data-node][aria-selected=true]');
    await expect.poll(() => item.textContent()).toMatch(/^Lõi/);
    expect(await item.getAttribute('aria-level')).toBe('101');
    await press('Escape');
    await expect.poll(() => item.textContent()).toMatch(/^Nhóm 1,/);
    expect(studio.complaints).toEqual([]);
  });
});
