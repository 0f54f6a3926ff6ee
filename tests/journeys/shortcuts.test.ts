import { expect, test } from 'vitest';
import type { DesignNode } from '../../src/model/design.ts';
import { browser, site } from './opened.ts';
import { StudioPage } from './studio-page.ts';

async function withStar(): Promise<{ studio: StudioPage; star: () => Promise<DesignNode> }> {
  const studio = await StudioPage.open(browser, site.url);
  await studio.openPanel('Hình');
  await studio.page.getByRole('button', { name: 'Ngôi sao', exact: true }).click();
  return { studio, star: () => studio.node((node) => node.name === 'Ngôi sao') };
}

test('Alt with a letter aligns a single object with the page', async () => {
  const { studio, star } = await withStar();
  const { width, height } = await star();
  const press = async (keys: string): Promise<DesignNode> => {
    await studio.page.keyboard.press(keys);
    return star();
  };
  expect((await press('Alt+a')).x).toBe(0);
  expect((await press('Alt+h')).x).toBeCloseTo(3000 - width / 2, 3);
  expect((await press('Alt+d')).x).toBeCloseTo(6000 - width, 3);
  expect((await press('Alt+w')).y).toBe(0);
  expect((await press('Alt+v')).y).toBeCloseTo(500 - height / 2, 3);
  expect((await press('Alt+s')).y).toBeCloseTo(1000 - height, 3);
  await expect.poll(() => studio.undoName()).toBe('Hoàn tác: căn hàng hình');
  await studio.close();
});

test('brackets order, Mod+A and Escape select, Mod+Y does again, Mod+Shift+L and H lock and hide', async () => {
  const { studio, star } = await withStar();
  const { page } = studio;
  const place = async (): Promise<number> => (await studio.nodes()).findIndex((node) => node.name === 'Ngôi sao');
  const top = await place();
  await page.keyboard.press('Control+[');
  expect(await place()).toBe(top - 1);
  await page.keyboard.press('Control+]');
  expect(await place()).toBe(top);
  await page.keyboard.press('Control+Shift+[');
  expect(await place()).toBe(0);
  await page.keyboard.press('Control+z');
  expect(await place()).toBe(top);
  await page.keyboard.press('Control+y');
  expect(await place()).toBe(0);
  await page.keyboard.press('Control+Shift+]');
  expect(await place()).toBe(top);
  await page.keyboard.press('Control+Shift+h');
  expect((await star()).hidden).toBe(true);
  await page.keyboard.press('Control+Shift+h');
  await page.keyboard.press('Control+Shift+l');
  expect((await star()).lock?.position).toBe(true);
  await page.keyboard.press('Control+Shift+l');
  await page.keyboard.press('Escape');
  const chosen = page.locator('[data-node][aria-selected=true]');
  expect(await chosen.count()).toBe(0);
  await page.keyboard.press('Control+a');
  expect(await chosen.count()).toBeGreaterThanOrEqual(2);
  await studio.close();
});

test('the view: zoom, true size, fit page and selection, guides, snapping', async () => {
  const { studio } = await withStar();
  const { page } = studio;
  const scale = async (): Promise<number> => (await studio.camera()).scale;
  const fit = await scale();
  await page.keyboard.press('Control+=');
  expect(await scale()).toBeCloseTo(fit * 1.25, 4);
  await page.keyboard.press('Control+-');
  expect(await scale()).toBeCloseTo(fit, 4);
  await page.keyboard.press('Control+0');
  expect(await scale()).toBeCloseTo(96 / 25.4, 3);
  await page.keyboard.press('Shift+Digit1');
  expect(await scale()).toBeCloseTo(fit, 4);
  await page.keyboard.press('Shift+Digit2');
  expect(await scale()).toBeGreaterThan(fit * 2);
  for (const [keys, name] of [
    ['Control+;', 'Đường xén'],
    ["Control+'", 'Bắt dính'],
  ] as const) {
    const button = page.getByRole('contentinfo').getByRole('button', { name: new RegExp(`^${name}`) });
    // oxlint-disable-next-line no-await-in-loop
    const before = await button.getAttribute('aria-pressed');
    // oxlint-disable-next-line no-await-in-loop
    await page.keyboard.press(keys);
    // oxlint-disable-next-line no-await-in-loop
    await expect.poll(() => button.getAttribute('aria-pressed')).not.toBe(before);
  }
  await studio.close();
});

test('dialogs by key: open, export, checks; PageDown goes through the formats', async () => {
  const { studio } = await withStar();
  const { page } = studio;
  for (const [keys, title] of [
    ['Control+o', /^Mở thiết kế/],
    ['Control+e', /^Xuất file/],
  ] as const) {
    // oxlint-disable-next-line no-await-in-loop
    await page.keyboard.press(keys);
    const dialog = page.getByRole('dialog', { name: title });
    // oxlint-disable-next-line no-await-in-loop
    await dialog.waitFor();
    // oxlint-disable-next-line no-await-in-loop
    await page.keyboard.press('Escape');
    // oxlint-disable-next-line no-await-in-loop
    await dialog.waitFor({ state: 'detached' });
  }
  await page.getByRole('button', { name: 'Việc với khổ', exact: false }).first().click();
  await page.getByRole('menuitem', { name: 'Nhân đôi khổ' }).click();
  const current = (): Promise<number> =>
    page.locator('.strip-item').evaluateAll((items) => items.findIndex((item) => item.className.includes('shown')));
  expect(await current()).toBe(1);
  await page
    .getByRole('treeitem', { name: /Khẩu hiệu/ })
    .first()
    .focus();
  await page.keyboard.press('PageDown');
  expect(await current()).toBe(0);
  await page
    .getByRole('treeitem', { name: /Khẩu hiệu/ })
    .first()
    .focus();
  await page.keyboard.press('PageUp');
  expect(await current()).toBe(1);
  await studio.close();
});

test('files of wrong kinds, dropped: each is refused with its name, the design is untouched', async () => {
  const { studio, star } = await withStar();
  const { page } = studio;
  const before = await studio.nodes();
  for (const [name, text] of [
    ['virus.exe', 'MZ'],
    ['rong.khauhieu', ''],
    ['cut.khauhieu', '{"application":"khauhieu-studio","schema":1,"pages":['],
    ['khac.khauhieu', '{"a":1}'],
    ['moi.khauhieu', '{"application":"khauhieu-studio","schema":99}'],
  ] as const) {
    // oxlint-disable-next-line no-await-in-loop
    await studio.drop(name, text);
    // oxlint-disable-next-line no-await-in-loop
    await page.getByRole('alert').filter({ hasText: name }).first().waitFor();
  }
  expect(await studio.nodes()).toEqual(before);
  expect((await star()).kind).toBe('path');
  expect(studio.complaints).toEqual([]);
  await studio.close();
});
