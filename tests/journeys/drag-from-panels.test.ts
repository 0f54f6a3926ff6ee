import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { DesignNode } from '../../src/model/design.ts';
import { serializeDesign } from '../../src/model/parse-design.ts';
import { jpegFile } from '../pictures/sample-pictures.ts';
import { browser, site } from './opened.ts';
import { StudioPage } from './studio-page.ts';

/** Room for a picture, of 60 × 60 cm. */
const SLOT = {
  kind: 'image',
  id: 'p',
  name: 'Ảnh nền',
  slot: 'photo',
  assetId: '',
  x: 4500,
  y: 150,
  width: 600,
  height: 600,
  angleDeg: 0,
  opacity: 1,
  crop: { x: 0, y: 0, width: 1, height: 1 },
} as const;

/** Pulls a card onto a place of the page and stays there, the button still down. */
async function pull(studio: StudioPage, card: Locator, xMm: number, yMm: number): Promise<void> {
  await card.scrollIntoViewIfNeeded();
  const box = await card.boundingBox();
  if (!box) throw new Error('no card');
  const to = await studio.at(xMm, yMm);
  const { mouse } = studio.page;
  await mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await mouse.down();
  await mouse.move(to.x - 5, to.y - 5, { steps: 6 });
  await mouse.move(to.x, to.y);
}

async function pullAndLetGo(studio: StudioPage, card: Locator, xMm: number, yMm: number): Promise<void> {
  await pull(studio, card, xMm, yMm);
  await studio.page.mouse.up();
}

function expectRound(node: DesignNode | undefined, xMm: number, yMm: number): void {
  const middle = { x: (node?.x ?? 0) + (node?.width ?? 0) / 2, y: (node?.y ?? 0) + (node?.height ?? 0) / 2 };
  // A pixel of the screen is several millimetres here.
  expect(Math.abs(middle.x - xMm), `${middle.x}`).toBeLessThan(10);
  expect(Math.abs(middle.y - yMm), `${middle.y}`).toBeLessThan(10);
}

describe('cards are pulled from the panels onto the page', () => {
  test('shapes, ornaments and text land where they are let go, each one step, and the click still works', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    await studio.openPanel('Hình');
    const star = page.getByRole('button', { name: 'Ngôi sao', exact: true }).first();
    await pullAndLetGo(studio, star, 1000, 300);
    expectRound((await studio.nodes()).at(-1), 1000, 300);
    expect((await studio.nodes()).at(-1)).toMatchObject({ kind: 'path', form: { kind: 'star' } });
    await expect.poll(() => studio.undoName()).toBe('Hoàn tác: thêm hình');
    await pullAndLetGo(studio, page.getByRole('button', { name: 'Hoa sen', exact: true }), 5000, 600);
    expectRound((await studio.nodes()).at(-1), 5000, 600);
    await expect.poll(() => studio.undoName()).toBe('Hoàn tác: thêm hoa văn');
    await star.click();
    expectRound((await studio.nodes()).at(-1), 3000, 500);
    // Another one doesn't hide the first.
    await star.click();
    expectRound((await studio.nodes()).at(-1), 3050, 550);
    await studio.openPanel('Chữ');
    await pullAndLetGo(studio, page.getByRole('button', { name: 'Dòng nhỏ' }), 4000, 800);
    await page.locator('.text-card textarea').waitFor();
    await page.keyboard.press('Escape');
    expectRound((await studio.nodes()).at(-1), 4000, 800);
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });

  test('Escape gives a pull up, and letting go beside the page does nothing', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    const before = await studio.nodes();
    await studio.openPanel('Hình');
    const star = page.getByRole('button', { name: 'Ngôi sao', exact: true }).first();
    await pull(studio, star, 1000, 300);
    await page.locator('.takes-cards').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.takes-cards').waitFor({ state: 'detached' });
    await page.mouse.up();
    await star.dragTo(page.getByRole('banner'));
    expect(await studio.nodes()).toEqual(before);
    expect(await studio.undoName()).toBe('Hoàn tác');
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });

  test('a picture lands where it is let go, and fills an empty slot it is let go over', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    await studio.giveFiles('drop', [{ name: 'photo.jpg', type: 'image/jpeg', bytes: jpegFile(400, 200) }]);
    await studio.openPanel('Ảnh');
    const card = page.getByRole('button', { name: 'Đặt “photo” lên trang' });
    await pullAndLetGo(studio, card, 1500, 400);
    expectRound((await studio.nodes()).at(-1), 1500, 400);
    await expect.poll(() => studio.undoName()).toBe('Hoàn tác: chèn ảnh');
    const { design } = await studio.save();
    const pages = design.pages.map((one) => ({ ...one, nodes: [...one.nodes, SLOT] }));
    await studio.drop('mau.khauhieu', serializeDesign({ ...design, pages }));
    await page.getByRole('button', { name: 'Chọn ảnh… (Ảnh nền)' }).first().waitFor();
    await pullAndLetGo(studio, card, 4800, 300);
    await page.getByRole('button', { name: 'Bỏ ảnh khỏi “Ảnh nền”' }).waitFor();
    const filled = (await studio.nodes()).find((node) => node.id === SLOT.id);
    expect(filled).toMatchObject({ x: 4500, width: 600, assetId: design.pictures?.[0]?.id });
    await expect.poll(() => studio.undoName()).toBe('Hoàn tác: chèn ảnh');
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });

  test('a slogan takes the place of the one shown; a page without one shows it where it is let go', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    const old = await studio.clickSlogan();
    await studio.openPanel('Khẩu hiệu');
    const cards = page.locator('.slogan-card:not([aria-expanded]):not([aria-pressed=true])');
    await cards.first().waitFor();
    const words = await cards.first().locator('.slogan-text').innerText();
    const { design: first } = await studio.save();
    await pullAndLetGo(studio, cards.first(), 3000, 500);
    await expect.poll(() => studio.undoName()).toBe('Hoàn tác: đổi khẩu hiệu');
    const { design: chosen } = await studio.save();
    expect(chosen.content.slogan.text).toBe(words);
    expect(chosen.pages[0]?.nodes).toHaveLength(first.pages[0]?.nodes.length ?? 0);
    const pages = first.pages.map((one) => ({ ...one, nodes: one.nodes.filter(({ id }) => id !== old.id) }));
    await studio.drop('trong.khauhieu', serializeDesign({ ...first, pages }));
    await page.locator(`[data-node="${old.id}"]`).waitFor({ state: 'detached' });
    await pullAndLetGo(studio, cards.first(), 2500, 600);
    const { design: shown } = await studio.save();
    expect(shown.content.slogan.text).toBe(words);
    expect(shown.pages[0]?.nodes.at(-1)).toMatchObject({ kind: 'text', source: { slot: 'slogan' } });
    expectRound(shown.pages[0]?.nodes.at(-1), 2500, 600);
    await page.keyboard.press('Control+z');
    expect((await studio.save()).design.content.slogan.text).toBe(first.content.slogan.text);
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });
});
