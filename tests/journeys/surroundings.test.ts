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
