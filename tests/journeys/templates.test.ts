import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browser, site } from './opened.ts';
import { StudioPage } from './studio-page.ts';

async function openGallery(): Promise<{ studio: StudioPage; card: (name: string) => Locator; cards: Locator }> {
  const studio = await StudioPage.open(browser, site.url);
  const cards = studio.page.getByRole('button', { name: /^Dùng mẫu/ });
  if ((await cards.count()) === 0) await studio.page.getByRole('button', { name: 'Mẫu', exact: true }).click();
  await cards.first().waitFor();
  return { studio, cards, card: (name) => studio.page.getByRole('button', { name: `Dùng mẫu ${name}`, exact: true }) };
}

describe('the template gallery', () => {
  test('a press on a card isn’t lost when its picture is drawn before it ends', async () => {
    const { studio, card } = await openGallery();
    const { page } = studio;
    const wanted = card('Mầm lá');
    await wanted.scrollIntoViewIfNeeded();
    const box = await wanted.boundingBox();
    if (!box) throw new Error('no card');
    await page.mouse.move(box.x + box.width / 2, box.y + 20);
    await page.mouse.down();
    // As a picture that has come near does.
    await wanted.evaluate((one) => one.querySelector('.thumbnail')?.remove());
    await page.mouse.up();
    await page.getByRole('button', { name: 'Hoàn tác: đổi mẫu' }).waitFor();
    await studio.close();
  });

  test('finds by words, occasion, mood and colour', async () => {
    const { studio, cards, card } = await openGallery();
    const { page } = studio;
    await expect.poll(() => cards.count()).toBeGreaterThan(40);
    await page.getByLabel('Dịp', { exact: true }).selectOption('giao-thong');
    await expect.poll(() => cards.count()).toBe(3);
    await page.getByRole('button', { name: 'Nền tối' }).click();
    await expect.poll(() => cards.count()).toBe(1);
    await card('Cảnh báo đường bộ').waitFor();
    await page.getByRole('button', { name: 'Nền tối' }).click();
    await page.getByLabel('Dịp', { exact: true }).selectOption('all');
    await page.getByLabel('Sắc thái', { exact: true }).selectOption('diu-dang');
    await page.getByRole('searchbox', { name: /Tìm mẫu/ }).fill('mam la');
    await expect.poll(() => cards.count()).toBe(1);
    await card('Mầm lá').waitFor();
    expect(studio.complaints).toEqual([]);
    await studio.context.close();
  });

  test('trying on shows the template and leaves nothing behind; choosing keeps the words', async () => {
    const { studio, card } = await openGallery();
    const { page } = studio;
    const before = (await studio.save()).design;
    const stage = page.locator('canvas').first();
    const look = async (): Promise<string> => (await stage.screenshot()).toString('base64');
    const plain = await look();
    await page.getByLabel('Dịp', { exact: true }).selectOption('y-te');
    await card('Trái tim khỏe').hover();
    await expect.poll(look).not.toBe(plain);
    // A file saved meanwhile is the real design.
    expect((await studio.save()).design).toEqual(before);
    await page.mouse.move(700, 5);
    await expect.poll(look).toBe(plain);
    expect((await studio.save()).design).toEqual(before);
    await expect.poll(() => page.getByRole('button', { name: /^Hoàn tác/ }).isDisabled()).toBe(true);

    await card('Trái tim khỏe').click();
    const after = (await studio.save()).design;
    expect(after.content).toEqual(before.content);
    expect(after.pages[0]?.templateId).toBe('y-te-trai-tim');
    await expect.poll(() => card('Trái tim khỏe').getAttribute('aria-pressed')).toBe('true');
    await page.keyboard.press('Control+z');
    expect((await studio.save()).design.pages).toEqual(before.pages);
    expect(studio.complaints).toEqual([]);
    await studio.context.close();
  });

  test('a design is kept as one’s own template, is there after a reload, and can be removed', async () => {
    const { studio, card } = await openGallery();
    const { page } = studio;
    await page.getByRole('button', { name: 'Lưu thành mẫu…' }).click();
    await page.getByLabel('Tên mẫu').fill('Mẫu của xã');
    await page.getByRole('button', { name: 'Lưu mẫu', exact: true }).click();
    await card('Mẫu của xã').waitFor();
    await page.reload();
    await studio.ready();
    if (!(await card('Mẫu của xã').isVisible())) await page.getByRole('button', { name: 'Mẫu', exact: true }).click();
    await card('Mẫu của xã').click();
    const { design } = await studio.save();
    expect(design.pages[0]?.templateId).toMatch(/^rieng-/);
    const download = await studio.download(() =>
      page.getByRole('button', { name: 'Xuất mẫu Mẫu của xã ra tệp' }).click(),
    );
    expect(download.suggestedFilename()).toBe('mau-mau-cua-xa.khauhieu');
    await page.getByRole('button', { name: 'Xóa mẫu Mẫu của xã' }).click();
    await card('Mẫu của xã').waitFor({ state: 'detached' });
    expect(studio.complaints).toEqual([]);
    await studio.context.close();
  });
});
