import { expect, test } from 'vitest';
import { browser, site } from './opened.ts';
import { StudioPage } from './studio-page.ts';

test('the eyedropper takes the very ink of letters and of the ground; Escape gives up', async () => {
  const studio = await StudioPage.open(browser, site.url);
  const { page } = studio;
  const inspector = page.getByRole('complementary', { name: 'Thuộc tính' });
  await studio.openPanel('Hình');
  await page.getByRole('button', { name: 'Bầu dục', exact: true }).click();
  // A new shape has the ink of the letters already: what is taken has to change something.
  await inspector.getByRole('button', { name: 'Đỏ thẫm', exact: true }).first().click();
  const oval = await studio.node((node) => node.name === 'Bầu dục');
  const slogan = await studio.node((node) => node.kind === 'text');
  const take = async (): Promise<void> => {
    await inspector.getByRole('button', { name: 'Lấy màu từ trang' }).first().click();
    await page.getByTestId('pick-layer').waitFor();
  };
  await take();
  await page.keyboard.press('Escape');
  await page.getByTestId('pick-layer').waitFor({ state: 'detached' });
  expect(await studio.node((node) => node.name === 'Bầu dục')).toEqual(oval);
  await take();
  // Some place on the slogan has ink: along the middle of its first line.
  let taken = false;
  for (let share = 0.1; share < 0.9 && !taken; share += 0.01) {
    // oxlint-disable-next-line no-await-in-loop
    const spot = await studio.at(slogan.x + slogan.width * share, slogan.y + slogan.height * 0.3);
    // oxlint-disable-next-line no-await-in-loop
    await page.mouse.move(spot.x, spot.y);
    // oxlint-disable-next-line no-await-in-loop
    taken = (await page.locator('.pick-chip').textContent())?.includes('Vàng') ?? false;
    // oxlint-disable-next-line no-await-in-loop
    if (taken) await page.mouse.click(spot.x, spot.y);
  }
  expect(taken).toBe(true);
  const filled = await studio.node((node) => node.name === 'Bầu dục');
  if (slogan.kind !== 'text') throw new Error('no slogan');
  expect(filled).toMatchObject({ fill: slogan.style.fill });
  await expect.poll(() => studio.undoName()).toBe('Hoàn tác: đổi màu hình');
  expect(studio.complaints).toEqual([]);
  await studio.close();
});
