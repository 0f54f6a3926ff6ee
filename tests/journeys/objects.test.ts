import { describe, expect, test } from 'vitest';
import type { DesignNode, GroupNode } from '../../src/model/design.ts';
import { browser, site } from './opened.ts';
import { StudioPage } from './studio-page.ts';

/** Draws with a tool from one place of the page to another. */
async function draw(
  studio: StudioPage,
  key: string,
  from: [number, number],
  to: [number, number],
): Promise<DesignNode> {
  const { page } = studio;
  await page.keyboard.press('Escape');
  await page.keyboard.press(key);
  const a = await studio.at(...from);
  const b = await studio.at(...to);
  await page.keyboard.down('Control');
  await studio.drag(a, { x: b.x - a.x, y: b.y - a.y });
  await page.keyboard.up('Control');
  const made = (await studio.nodes()).at(-1);
  if (!made) throw new Error('nothing was drawn');
  return made;
}

const near = (value: number, wanted: number, by = 12): boolean => Math.abs(value - wanted) <= by;
const selected = (studio: StudioPage) =>
  studio.page.locator('[data-canvas-focus]').getByRole('treeitem', { selected: true });

describe('drawing', () => {
  test('R, O and L draw by dragging; a click puts the usual size; the tool goes back to selecting', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    const box = await draw(studio, 'r', [300, 100], [900, 400]);
    expect(box.kind).toBe('rect');
    expect([near(box.x, 300), near(box.y, 100), near(box.width, 600), near(box.height, 300)]).not.toContain(false);
    const oval = await draw(studio, 'o', [1000, 100], [1300, 400]);
    expect(oval.kind).toBe('ellipse');
    const line = await draw(studio, 'l', [1500, 200], [1900, 600]);
    expect(near(line.angleDeg as number, 45, 3)).toBe(true);
    expect(near(line.width, 566)).toBe(true);
    const count = (await studio.nodes()).length;
    await page.keyboard.press('Escape');
    await page.keyboard.press('r');
    const at = await studio.at(3000, 500);
    await page.mouse.click(at.x, at.y);
    const put = (await studio.nodes()).at(-1);
    expect(put && near(put.x + put.width / 2, 3000)).toBe(true);
    expect((await studio.nodes()).length).toBe(count + 1);
    await expect.poll(() => studio.undoName()).toMatch(/^Hoàn tác: thêm hình/);
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });

  test('the pen draws corners and curves; a double click ends it, the first corner closes it', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    const click = async (x: number, y: number): Promise<void> => {
      const at = await studio.at(x, y);
      await page.mouse.click(at.x, at.y);
    };
    await page.keyboard.press('p');
    await click(500, 200);
    await click(900, 200);
    await click(900, 600);
    await click(500, 200);
    const closed = (await studio.nodes()).at(-1);
    expect(closed).toMatchObject({ kind: 'path', parts: [{ fill: {} }] });
    expect(closed && near(closed.width, 400)).toBe(true);
    await page.keyboard.press('Escape');
    await page.keyboard.press('p');
    await click(2000, 200);
    await click(2500, 700);
    await page.keyboard.press('Enter');
    const open = (await studio.nodes()).at(-1);
    expect(open).toMatchObject({ kind: 'path', parts: [{ stroke: {} }] });
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });

  test('a star has as many points as its field says; inks become gradients; strokes and corners have numbers', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    await studio.openPanel('Hình');
    await page.getByRole('button', { name: 'Ngôi sao', exact: true }).click();
    await page.getByRole('textbox', { name: 'Số cánh' }).fill('7');
    await page.keyboard.press('Enter');
    expect((await studio.nodes()).at(-1)).toMatchObject({ form: { kind: 'star', points: 7 } });
    await page.getByRole('button', { name: 'Chuyển thẳng' }).click();
    await page.getByRole('textbox', { name: /Góc chuyển màu/ }).fill('30');
    await page.keyboard.press('Enter');
    expect((await studio.nodes()).at(-1)).toMatchObject({ parts: [{ fill: { kind: 'linear', angleDeg: 30 } }] });
    await page.getByRole('button', { name: 'Chữ nhật', exact: true }).click();
    await page.getByRole('textbox', { name: /Độ dày nét/ }).fill('2cm');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Nét nằm trong mép' }).click();
    await page.getByRole('textbox', { name: /Bo góc/ }).fill('40');
    await page.keyboard.press('Enter');
    expect((await studio.nodes()).at(-1)).toMatchObject({ radiusMm: 40, stroke: { widthMm: 20, align: 'inside' } });
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });
});

describe('groups', () => {
  test('Mod+G groups, a double click goes in, Escape steps out, Mod+Shift+G opens', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    const a = await draw(studio, 'r', [300, 100], [600, 300]);
    const b = await draw(studio, 'o', [800, 500], [1100, 800]);
    const middle = await studio.at(450, 200);
    await page.keyboard.down('Shift');
    await page.mouse.click(middle.x, middle.y);
    await page.keyboard.up('Shift');
    await page.keyboard.press('Control+g');
    await expect.poll(() => studio.undoName()).toMatch(/^Hoàn tác: nhóm/);
    const group = (await studio.nodes()).at(-1) as GroupNode;
    expect(group.nodes.map((node) => node.id)).toEqual([a.id, b.id]);
    await page.mouse.dblclick(middle.x, middle.y);
    await page.keyboard.press('ArrowRight');
    const inside = (await studio.nodes()).at(-1) as GroupNode;
    expect((inside.nodes[0]?.x ?? 0) - a.x).toBeCloseTo(1, 6);
    expect(inside.nodes[1]).toEqual(b);
    await page.keyboard.press('Escape');
    await expect.poll(() => selected(studio).textContent()).toMatch(/^Nhóm/);
    await page.keyboard.press('Escape');
    await expect.poll(() => selected(studio).count()).toBe(0);
    await page.mouse.click(middle.x, middle.y);
    await page.keyboard.press('Control+Shift+g');
    expect((await studio.nodes()).slice(-2).map((node) => node.kind)).toEqual(['rect', 'ellipse']);
    await expect.poll(() => selected(studio).count()).toBe(2);
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });

  test('several objects are resized and turned as one, each in one step', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    const a = await draw(studio, 'r', [1000, 200], [1400, 400]);
    const b = await draw(studio, 'r', [1600, 200], [2000, 400]);
    const on = await studio.at(1200, 300);
    await page.keyboard.down('Shift');
    await page.mouse.click(on.x, on.y);
    await page.keyboard.up('Shift');
    const corner = await studio.at(b.x + b.width, b.y + b.height);
    const { scale } = await studio.camera();
    await page.keyboard.down('Control');
    await studio.drag(corner, { x: 500 * scale, y: 0 });
    await page.keyboard.up('Control');
    const pick = async (id: string): Promise<DesignNode> => studio.node((node) => node.id === id);
    const [a2, b2] = [await pick(a.id), await pick(b.id)];
    const factor = (b2.x + b2.width - a2.x) / (b.x + b.width - a.x);
    expect(factor).toBeCloseTo(1.5, 1);
    expect(a2.width / a.width).toBeCloseTo(factor, 2);
    expect(b2.height / b.height).toBeCloseTo(factor, 2);
    await expect.poll(() => studio.undoName()).toMatch(/^Hoàn tác: đổi cỡ/);
    const knob = await studio.at((a2.x + b2.x + b2.width) / 2, a2.y + a2.height);
    await page.keyboard.down('Shift');
    await studio.drag({ x: knob.x, y: knob.y + 28 }, { x: -300, y: 0 });
    await page.keyboard.up('Shift');
    const [a3, b3] = [await pick(a.id), await pick(b.id)];
    expect(Math.abs(a3.angleDeg as number) % 15).toBe(0);
    expect(a3.angleDeg).not.toBe(0);
    expect(b3.angleDeg).toBe(a3.angleDeg);
    await expect.poll(() => studio.undoName()).toMatch(/^Hoàn tác: xoay/);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    expect(await pick(a.id)).toEqual(a);
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });

  test('Mod+D after an Alt-drag makes a row; numbers take sums for many; distances are shared out', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    const a = await draw(studio, 'r', [500, 200], [600, 300]);
    const from = await studio.at(550, 250);
    const { scale } = await studio.camera();
    await page.keyboard.down('Alt');
    await page.keyboard.down('Control');
    await studio.drag(from, { x: 300 * scale, y: 0 });
    await page.keyboard.up('Control');
    await page.keyboard.up('Alt');
    await page.keyboard.press('Control+d');
    const row = (await studio.nodes()).slice(-3);
    expect(row[0]?.id).toBe(a.id);
    const step = (row[1]?.x ?? 0) - a.x;
    expect(near(step, 300)).toBe(true);
    expect((row[2]?.x ?? 0) - (row[1]?.x ?? 0)).toBeCloseTo(step, 6);
    for (const node of row.slice(0, 2)) {
      const at = await studio.at(node.x + node.width / 2, node.y + node.height / 2);
      await page.keyboard.down('Shift');
      await page.mouse.click(at.x, at.y);
      await page.keyboard.up('Shift');
    }
    await expect.poll(() => selected(studio).count()).toBe(3);
    await page.getByRole('textbox', { name: /^Trên/ }).fill('+50');
    await page.keyboard.press('Enter');
    expect((await studio.nodes()).slice(-3).map((node) => Math.round(node.y - a.y))).toEqual([50, 50, 50]);
    const width = page.getByRole('textbox', { name: /^Trái.*Nhiều giá trị/ });
    expect(await width.inputValue()).toBe('');
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });

  test('a locked object has no handles, stays where it is, and says why', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    const a = await draw(studio, 'r', [300, 100], [600, 300]);
    await page.keyboard.press('Control+Shift+l');
    await page.keyboard.press('ArrowRight');
    expect((await studio.nodes()).at(-1)?.x).toBe(a.x);
    await page.getByText('bị khóa vị trí').first().waitFor();
    const at = await studio.at(450, 200);
    await studio.drag(at, { x: 50, y: 0 });
    expect((await studio.nodes()).at(-1)?.x).toBe(a.x);
    await studio.close();
  });
});

describe('rulers and guides', () => {
  test('Shift+R shows rulers; a guide is pulled out of one, attracts objects, and a double click takes it away', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    const guides = async () => (await studio.save()).design.pages[0]?.guides ?? [];
    await studio.clickSlogan();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Shift+R');
    const ruler = await page.getByTestId('ruler-y').boundingBox();
    if (!ruler) throw new Error('no ruler');
    const to = await studio.at(1234, 500);
    const from = { x: ruler.x + 10, y: to.y };
    await studio.drag(from, { x: to.x - from.x, y: 0 });
    const [guide] = await guides();
    expect(guide?.axis).toBe('x');
    expect(near(guide?.at ?? 0, 1234)).toBe(true);
    await expect.poll(() => studio.undoName()).toMatch(/^Hoàn tác: đổi đường gióng/);
    const top = await page.getByTestId('ruler-x').boundingBox();
    await page.mouse.dblclick(to.x, (top?.y ?? 0) + 10);
    expect(await guides()).toEqual([]);
    await page.keyboard.press('Control+z');
    expect(await guides()).toEqual([guide]);
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });
});
