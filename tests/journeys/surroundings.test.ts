import { expect, test } from 'vitest';
import { browser, site } from './opened.ts';
import { StudioPage } from './studio-page.ts';

test('menus lie over messages, rulers and the edges of panels', async () => {
  const studio = await StudioPage.open(browser, site.url);
  const { page } = studio;
  await page.keyboard.press('Shift+R');
  // Saving leaves a message where the menu opens.
  const { x, y, width, height } = await studio.clickSlogan();
  await page.locator('.toast').waitFor();
  const middle = await studio.at(x + width / 2, y + height / 2);
  await page.mouse.click(middle.x, middle.y, { button: 'right' });
  await page.getByRole('menu').waitFor();
  const covered = await page.getByRole('menuitem').evaluateAll((items) =>
    items
      .filter((item) => {
        const box = item.getBoundingClientRect();
        const points = [0.02, 0.5, 0.98].map((part) => box.left + part * box.width);
        return points.some((at) => !item.contains(document.elementFromPoint(at, box.top + box.height / 2)));
      })
      .map((item) => item.textContent),
  );
  expect(covered).toEqual([]);
  await studio.close();
});

test('a dialog with a search field begins there', async () => {
  const studio = await StudioPage.open(browser, site.url);
  const { page } = studio;
  await page.getByRole('button', { name: 'Đổi khổ', exact: true }).click();
  const dialog = page.getByRole('dialog');
  const field = dialog.getByRole('searchbox');
  await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.type('phuon');
  await expect.poll(() => dialog.getByRole('heading', { name: 'Băng rôn ngang' }).count()).toBe(0);
  await studio.close();
});

test('the first screen of a first visit leads to the banner that stands ready', async () => {
  const studio = await StudioPage.open(browser, site.url);
  const { page } = studio;
  await page.getByRole('button', { name: 'Trang đầu' }).first().click();
  const recent = page.getByRole('region', { name: 'Việc gần đây' });
  await recent.getByText('Làm sẵn, mở ra sửa được ngay').waitFor();
  await recent.getByRole('button').click();
  await page.locator('[data-node]').first().waitFor({ state: 'attached' });
  expect(studio.complaints).toEqual([]);
  await studio.close();
});

test('a phone shows the page with panels over it, and a first screen no wider than itself', async () => {
  const studio = await StudioPage.open(browser, site.url);
  const { page } = studio;
  await page.setViewportSize({ width: 390, height: 844 });
  const canvas = await page.getByTestId('canvas').boundingBox();
  expect(canvas?.width).toBeGreaterThan(380);
  expect(canvas?.height).toBeGreaterThan(400);
  const tooWide = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(await tooWide()).toBe(0);
  for (const name of ['Xuất file', 'Xem ngoài phố']) {
    const box = await page.getByRole('button', { name }).boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0), name).toBeLessThanOrEqual(390);
  }
  await page.getByRole('button', { name: 'Trang đầu' }).first().click();
  expect(await tooWide()).toBe(0);
  const left = await page.getByRole('region', { name: 'Việc gần đây' }).boundingBox();
  const right = await page.getByRole('region', { name: 'Sắp tới' }).boundingBox();
  expect((left?.y ?? 0) + (left?.height ?? 0)).toBeLessThanOrEqual(right?.y ?? 0);
  await studio.close();
});

test('the bottom bar stays in one row beside the inspector when the proof is on', async () => {
  const studio = await StudioPage.open(browser, site.url);
  const { page } = studio;
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.keyboard.press('Shift+P');
  await page.getByRole('button', { name: /^Màu in: / }).waitFor();
  const middle = await studio.at(3000, 500);
  await page.mouse.move(middle.x, middle.y);
  await page.getByText(/^Con trỏ: /).waitFor({ state: 'attached' });
  const inspector = await page.getByRole('complementary', { name: 'Thuộc tính' }).boundingBox();
  const fit = await page.getByRole('group', { name: 'Thu phóng' }).getByRole('button').last().boundingBox();
  expect((fit?.x ?? 0) + (fit?.width ?? 0)).toBeLessThanOrEqual(inspector?.x ?? 0);
  expect((await page.getByText(/^Con trỏ: /).boundingBox())?.height).toBeLessThan(30);
  await studio.close();
});
