import { describe, expect, test } from 'vitest';
import type { DesignNode } from '../../src/model/design.ts';
import { browser, site } from './opened.ts';
import { StudioPage } from './studio-page.ts';

const isSlogan = (node: DesignNode): boolean =>
  node.kind === 'text' && 'slot' in node.source && node.source.slot === 'slogan';

describe('selecting and moving', () => {
  test('a drag moves what is under it, as one named step that undo takes back with the selection', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    const before = await studio.clickSlogan();
    const { scale } = await studio.camera();
    const from = await studio.at(before.x + before.width / 2, before.y + before.height / 2);
    await page.keyboard.down('Control');
    await studio.drag(from, { x: 60, y: 24 });
    await page.keyboard.up('Control');
    const after = await studio.node(isSlogan);
    expect(after.x - before.x).toBeCloseTo(60 / scale, 0);
    expect(after.y - before.y).toBeCloseTo(24 / scale, 0);
    await expect.poll(() => studio.undoName()).toBe('Hoàn tác: dời chữ');
    await page.keyboard.press('Control+z');
    expect(await studio.node(isSlogan)).toEqual(before);
    await expect.poll(() => page.locator('[data-node][aria-selected=true]').count()).toBe(1);
    await page.keyboard.press('Control+Shift+z');
    expect((await studio.node(isSlogan)).x).toBe(after.x);
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });

  test('Escape in the middle of a drag leaves nothing behind', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    const before = await studio.clickSlogan();
    const from = await studio.at(before.x + before.width / 2, before.y + before.height / 2);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 50, from.y + 30, { steps: 4 });
    await page.keyboard.press('Escape');
    await page.mouse.up();
    expect(await studio.node(isSlogan)).toEqual(before);
    await expect.poll(() => studio.undoName()).toBe('Hoàn tác');
    await studio.close();
  });

  test('arrows nudge by 1, 10 and 0.1 mm; Delete deletes; Mod+D doubles', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    const before = await studio.clickSlogan();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Alt+ArrowRight');
    const nudged = await studio.node(isSlogan);
    expect(nudged.x - before.x).toBeCloseTo(1.1, 6);
    expect(nudged.y - before.y).toBeCloseTo(10, 6);
    const count = (await studio.nodes()).length;
    await page.keyboard.press('Control+d');
    expect((await studio.nodes()).length).toBe(count + 1);
    await expect.poll(() => studio.undoName()).toBe('Hoàn tác: nhân đôi chữ');
    await page.keyboard.press('Delete');
    expect((await studio.nodes()).length).toBe(count);
    await studio.close();
  });

  test('a marquee takes what it touches; Shift adds and takes away; Escape takes nothing', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    await studio.openPanel('Hình');
    await page.getByRole('button', { name: 'Chữ nhật', exact: true }).click();
    const shape = (await studio.nodes()).at(-1);
    if (!shape) throw new Error('no shape');
    // On the desk, outside the page, to round everything.
    const from = await studio.at(-300, -300);
    const { scale } = await studio.camera();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('[data-node][aria-selected=true]').count()).toBe(0);
    await studio.drag(from, { x: 6600 * scale, y: 1600 * scale });
    const chosen = await page.locator('[data-node][aria-selected=true]').count();
    expect(chosen).toBeGreaterThanOrEqual(2);
    const middle = await studio.at(shape.x + shape.width / 2, shape.y + shape.height / 2);
    await page.keyboard.down('Shift');
    await page.mouse.click(middle.x, middle.y);
    await page.keyboard.up('Shift');
    await expect.poll(() => page.locator('[data-node][aria-selected=true]').count()).toBe(chosen - 1);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('[data-node][aria-selected=true]').count()).toBe(0);
    await studio.close();
  });

  test('a side handle changes the measure, a corner keeps the ratio, each one step', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    const before = await studio.clickSlogan();
    const east = await studio.at(before.x + before.width, before.y + before.height / 2);
    await studio.drag(east, { x: -120, y: 0 });
    const narrow = await studio.node(isSlogan);
    expect(narrow.width).toBeLessThan(before.width - 500);
    expect(narrow.height).toBe(before.height);
    expect(narrow.x).toBe(before.x);
    await expect.poll(() => studio.undoName()).toBe('Hoàn tác: đổi cỡ chữ');
    const corner = await studio.at(narrow.x + narrow.width, narrow.y + narrow.height);
    await studio.drag(corner, { x: -100, y: -10 });
    const small = await studio.node(isSlogan);
    expect(small.width / small.height).toBeCloseTo(narrow.width / narrow.height, 1);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    expect(await studio.node(isSlogan)).toEqual(before);
    await studio.close();
  });

  test('the rotation knob turns, and Shift turns by 15°', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    const before = await studio.clickSlogan();
    const bottom = await studio.at(before.x + before.width / 2, before.y + before.height);
    const knob = { x: bottom.x, y: bottom.y + 28 };
    await page.keyboard.down('Shift');
    await studio.drag(knob, { x: -40, y: 0 });
    await page.keyboard.up('Shift');
    const { angleDeg } = await studio.node(isSlogan);
    expect(angleDeg).not.toBe(0);
    expect(Math.abs((angleDeg as number) % 15)).toBe(0);
    await expect.poll(() => studio.undoName()).toBe('Hoàn tác: xoay chữ');
    await studio.close();
  });

  test('Alt-drag copies', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    const slogan = await studio.clickSlogan();
    const count = (await studio.nodes()).length;
    const from = await studio.at(slogan.x + slogan.width / 2, slogan.y + slogan.height / 2);
    await page.keyboard.down('Alt');
    await studio.drag(from, { x: 40, y: 60 });
    await page.keyboard.up('Alt');
    const nodes = await studio.nodes();
    expect(nodes.length).toBe(count + 1);
    expect(nodes.find((node) => node.id === slogan.id)).toEqual(slogan);
    await studio.close();
  });
});

describe('the inspector', () => {
  test('fields take units and sums; Escape reverts; arrows step', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    await studio.clickSlogan();
    const width = page.getByRole('textbox', { name: /^Rộng/ });
    await width.fill('3m');
    await width.press('Enter');
    expect((await studio.node(isSlogan)).width).toBe(3000);
    await width.fill('+5');
    await width.press('Enter');
    expect((await studio.node(isSlogan)).width).toBe(3005);
    await width.fill('120cm/2');
    await width.press('Enter');
    expect((await studio.node(isSlogan)).width).toBe(600);
    await width.press('Shift+ArrowUp');
    expect((await studio.node(isSlogan)).width).toBe(610);
    await width.fill('999');
    await width.press('Escape');
    expect(await width.inputValue()).toBe('610');
    await width.fill('0');
    await width.press('Enter');
    await page
      .getByRole('alert')
      .getByText(/0,1|0\.1/)
      .waitFor();
    expect((await studio.node(isSlogan)).width).toBe(610);
    await studio.close();
  });

  test('font, colour, case and alignment change the words’ setting, never the words', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    await studio.clickSlogan();
    await page.getByRole('combobox', { name: 'Phông chữ' }).click();
    await page.getByRole('option', { name: /Anton/ }).click();
    await expect.poll(async () => JSON.stringify(await studio.node(isSlogan))).toContain('"fontId":"anton-400"');
    await page.getByRole('button', { name: 'Như gõ' }).click();
    await page.getByRole('button', { name: 'Căn phải' }).click();
    await page.getByRole('complementary', { name: 'Thuộc tính' }).getByRole('button', { name: 'Trắng' }).click();
    const { design } = await studio.save();
    const node = design.pages[0]?.nodes.find(isSlogan);
    expect(node).toMatchObject({ style: { case: 'as-is', align: 'right', fill: { ink: { id: 'trang' } } } });
    expect(design.content.slogan.text).toBe('Đảng Cộng sản Việt Nam quang vinh muôn năm!');
    await studio.close();
  });
});

describe('looking', () => {
  test('the wheel pans, Ctrl+wheel zooms at the pointer, Shift+1 fits; the page itself never moves', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    const fitted = await studio.camera();
    const place0 = await studio.at(3000, 500);
    const at = { x: Math.round(place0.x), y: Math.round(place0.y) };
    await page.mouse.move(at.x, at.y);
    await page.mouse.wheel(0, 80);
    const panned = await studio.camera();
    expect(panned.y).toBe(fitted.y - 80);
    await page.keyboard.down('Control');
    const place = { x: (at.x - 388 - panned.x) / panned.scale, y: (at.y - 52 - panned.y) / panned.scale };
    await page.mouse.wheel(0, -120);
    await page.keyboard.up('Control');
    const zoomed = await studio.camera();
    expect(zoomed.scale).toBeGreaterThan(panned.scale);
    expect((at.x - 388 - zoomed.x) / zoomed.scale).toBeCloseTo(place.x, 3);
    expect((at.y - 52 - zoomed.y) / zoomed.scale).toBeCloseTo(place.y, 3);
    await page.keyboard.press('Shift+Digit1');
    expect(await studio.camera()).toEqual(fitted);
    expect(await page.evaluate(() => [window.scrollX, window.scrollY, window.visualViewport?.scale])).toEqual([
      0, 0, 1,
    ]);
    await page.keyboard.down('Space');
    await studio.drag(at, { x: 30, y: 40 });
    await page.keyboard.up('Space');
    const dragged = await studio.camera();
    expect([dragged.x - fitted.x, dragged.y - fitted.y]).toEqual([30, 40]);
    await studio.close();
  });
});

describe('without a pointer', () => {
  test('the whole route from object to PDF works by keyboard', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const chosen = page.locator('[data-node][aria-selected=true]');
    expect(await chosen.count()).toBe(1);
    expect(await chosen.textContent()).toMatch(/cỡ .* × .* mm, ở /);
    // On to the slogan, wherever it stands in the order.
    const count = await page.getByRole('treeitem').count();
    for (let i = 0; i < count && !(await chosen.textContent())?.startsWith('Khẩu hiệu'); i++) {
      await page.keyboard.press('Tab');
    }
    const before = await studio.node(isSlogan);
    await page.keyboard.press('ArrowDown');
    expect((await studio.node(isSlogan)).y).toBeCloseTo(before.y + 1, 6);
    await page.keyboard.press('Control+e');
    await page.getByRole('dialog').waitFor();
    const download = await studio.download(async () => {
      await page.getByRole('button', { name: 'Tải PDF' }).focus();
      await page.keyboard.press('Enter');
    });
    expect(download.suggestedFilename()).toMatch(/\.pdf$/);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await studio.close();
  });
});
