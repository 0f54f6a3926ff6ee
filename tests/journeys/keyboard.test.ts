import { beforeAll, describe, expect, test } from 'vitest';
import type { DesignNode } from '../../src/model/design.ts';
import { browser, site } from './opened.ts';
import { StudioPage } from './studio-page.ts';

let studio: StudioPage;
beforeAll(async () => {
  studio = await StudioPage.open(browser, site.url);
});

const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) {
    // Keys come one after the other.
    // oxlint-disable-next-line no-await-in-loop
    await studio.page.keyboard.press(key);
  }
};
const voice = (): Promise<string | null> => studio.page.getByTestId('canvas-voice').textContent();
const newest = async (): Promise<DesignNode> => {
  const node = (await studio.nodes()).at(-1);
  if (!node) throw new Error('the page is empty');
  return node;
};
const toCanvas = async (): Promise<void> => {
  await studio.page.evaluate(() => document.querySelector<HTMLElement>('[data-canvas-focus]')?.focus());
};
/** The middle of the view in millimetres of the page. */
const viewMiddle = async (): Promise<{ x: number; y: number }> => {
  const { x, y, scale } = await studio.camera();
  const box = await studio.page.getByTestId('canvas').boundingBox();
  return { x: ((box?.width ?? 0) / 2 - x) / scale, y: ((box?.height ?? 0) / 2 - y) / scale };
};

describe('drawing by keys alone', () => {
  test('R, Enter, arrows, Shift+arrows, Enter: a rectangle where it was put, as large as it was made', async () => {
    await toCanvas();
    const count = (await studio.nodes()).length;
    const step = 10 / (await studio.camera()).scale;
    const middle = await viewMiddle();
    await press('r');
    expect(await voice()).toMatch(/^Chữ nhật: bấm Enter/);
    await press('Enter');
    expect(await voice()).toMatch(/^Cỡ .* mm, ở /);
    expect((await studio.nodes()).length).toBe(count);
    await press('ArrowRight', 'ArrowRight', 'ArrowDown', 'Shift+ArrowRight', 'Shift+ArrowUp', 'Enter');
    const node = await newest();
    expect((await studio.nodes()).length).toBe(count + 1);
    const { width, height } = node;
    expect(width / step - 1).toBeGreaterThan(0);
    // The box grew to the right by a step and lost one below; before that its middle was two steps right and one down.
    expect(node.x + (width - step) / 2).toBeCloseTo(middle.x + 2 * step, 0);
    expect(node.y + (height + step) / 2).toBeCloseTo(middle.y + step, 0);
    await expect.poll(() => studio.page.locator('[data-node][aria-selected=true]').textContent()).toMatch(/^Chữ nhật/);
    await expect.poll(() => studio.undoName()).toBe('Hoàn tác: thêm hình');
  });

  test('Escape gives a draft up, and the tool with the next press', async () => {
    const before = await studio.nodes();
    await press('o', 'Enter', 'ArrowRight', 'Escape');
    expect(await studio.nodes()).toEqual(before);
    await press('Escape');
    expect(await voice()).toBe('Chọn');
  });

  test('O, L and T place an ellipse, a turned line and a text open for typing', async () => {
    await press('o', 'Enter', 'Enter');
    expect((await newest()).kind).toBe('ellipse');
    await press('l', 'Enter', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Enter');
    expect((await newest()).angleDeg).toBe(30);
    await press('t', 'Enter', 'Enter');
    await studio.page.locator('.text-card textarea').waitFor();
    await press('Escape');
    expect((await newest()).kind).toBe('text');
  });

  test('P: arrows move the nib, Enter sets corners, Enter in the same place ends the path', async () => {
    await toCanvas();
    await press('p', 'Enter', 'Enter', 'Shift+ArrowRight', 'ArrowRight', 'Enter', 'ArrowDown', 'Enter', 'Enter');
    const node = await newest();
    const { scale } = await studio.camera();
    expect(node.kind).toBe('path');
    expect(node.width).toBeCloseTo(20 / scale, 0);
    expect(node.height).toBeCloseTo(10 / scale, 0);
  });

  test('arrows move what was placed, a row of presses is one step, and the new place is told', async () => {
    const before = await newest();
    await press('ArrowRight', 'ArrowRight', 'Shift+ArrowRight', 'Alt+ArrowDown');
    await expect.poll(voice).toMatch(/^Nét vẽ: cỡ .* ở /);
    const after = await newest();
    expect([after.x, after.y]).toEqual([before.x + 12, before.y + 0.1]);
    await press('Control+z');
    expect(await newest()).toEqual(before);
  });
});

describe('guides by keys and pointer', () => {
  const guides = async () => (await studio.save()).design.pages[0]?.guides ?? [];

  test('one is added from the palette, moved by arrows as one step, and deleted; the selection stays', async () => {
    await press('Control+k');
    await studio.page.getByRole('dialog').getByRole('combobox').fill('duong giong doc');
    await press('Enter');
    const twin = studio.page.getByRole('slider', { name: 'Đường gióng dọc' });
    await expect.poll(() => twin.evaluate((one) => one === document.activeElement)).toBe(true);
    const [first] = await guides();
    await press('ArrowRight', 'Shift+ArrowRight', 'Alt+ArrowLeft');
    expect((await guides())[0]?.at).toBeCloseTo((first?.at ?? 0) + 10.9, 6);
    await expect.poll(() => twin.getAttribute('aria-valuetext')).toMatch(/ mm$/);
    await press('Control+z');
    expect(await guides()).toEqual([first]);
    const count = (await studio.nodes()).length;
    await twin.focus();
    await press('Delete');
    expect(await guides()).toEqual([]);
    expect((await studio.nodes()).length).toBe(count);
  });

  test('one is pulled out of the ruler, dragged to another place, and pulled back into the ruler to go', async () => {
    const { page } = studio;
    await toCanvas();
    await press('Escape', 'Escape', 'Shift+R');
    const ruler = await page.getByTestId('ruler-x').boundingBox();
    const target = await studio.at(1000, 300);
    await studio.drag({ x: target.x, y: (ruler?.y ?? 0) + 10 }, { x: 0, y: target.y - (ruler?.y ?? 0) - 10 });
    const [placed] = await guides();
    expect(placed).toMatchObject({ axis: 'y' });
    expect(placed?.at).toBeCloseTo(300, -1);
    await page.keyboard.down('Control');
    await studio.drag(target, { x: 0, y: 30 });
    await page.keyboard.up('Control');
    const [moved] = await guides();
    const { scale } = await studio.camera();
    expect(moved?.at).toBeCloseTo((placed?.at ?? 0) + 30 / scale, 0);
    await expect.poll(() => studio.undoName()).toBe('Hoàn tác: đổi đường gióng');
    await studio.drag({ x: target.x, y: target.y + 30 }, { x: 0, y: (ruler?.y ?? 0) + 8 - target.y - 30 });
    expect(await guides()).toEqual([]);
    await press('Control+z');
    expect(await guides()).toEqual([moved]);
    await press('Shift+R');
    expect(studio.complaints).toEqual([]);
  });
});

describe('from slogan to PDF', () => {
  test('a slogan is found, put on the banner and exported without a pointer', async () => {
    // A banner of its own: what was drawn before covers letters, and the checks would ask for a reason.
    await studio.close();
    studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    const focused = (): Promise<string> =>
      page.evaluate(() => {
        const one = document.activeElement;
        return `${one?.tagName ?? ''} ${one?.getAttribute('aria-label') ?? ''} ${one?.textContent?.slice(0, 80) ?? ''}`;
      });
    /** Goes on with a key until what is wanted has the focus. */
    const goTo = async (key: string, wanted: RegExp): Promise<void> => {
      for (let presses = 0; presses < 150; presses++) {
        // oxlint-disable-next-line no-await-in-loop
        if (wanted.test(await focused())) return;
        // oxlint-disable-next-line no-await-in-loop
        await press(key);
      }
      throw new Error(`not reached: ${String(wanted)}, at ${await focused()}`);
    };
    await goTo('Tab', /^INPUT .*Tìm/);
    await page.keyboard.type('mua hieu qua');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('an toan giao thong');
    await goTo('Tab', /giao thông/i);
    const words = (await focused()).replace(/^\S+\s+/, '');
    await press('Enter');
    const sloganNow = async (): Promise<string> => (await studio.save()).design.content.slogan.text;
    await expect.poll(async () => words.includes((await sloganNow()).slice(0, 20))).toBe(true);
    await press('Control+e');
    await page.getByRole('dialog').waitFor();
    // The button can be reached as soon as the file is made.
    const button = page.getByRole('dialog').getByRole('button', { name: 'Tải PDF' });
    await expect.poll(() => button.isEnabled(), { timeout: 20_000 }).toBe(true);
    await goTo('Tab', /^BUTTON .*Tải PDF/);
    const file = await studio.download(() => press('Enter'));
    expect(file.suggestedFilename()).toMatch(/\.pdf$/);
    await press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(studio.complaints).toEqual([]);
  });
});
