import { describe, expect, test } from 'vitest';
import { browser, site } from './opened.ts';
import { StudioPage } from './studio-page.ts';

describe('overlays', () => {
  test('each has its own tick in the menu by the zoom; keys reach it; they are remembered', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    const note = page.locator('.overlay-note');
    const all = page.getByRole('button', { name: 'Đường xén và các lớp phủ' });
    expect(await all.getAttribute('aria-pressed')).toBe('false');
    await page.getByRole('button', { name: 'Chọn lớp phủ' }).focus();
    await page.keyboard.press('Enter');
    const reading = page.getByRole('menuitemcheckbox', { name: 'Tầm đọc' });
    await reading.waitFor();
    await reading.press('Enter');
    expect(await reading.getAttribute('aria-checked')).toBe('true');
    await page.getByRole('menuitemradio', { name: '1,2 m' }).press('Enter');
    await expect
      .poll(() => page.getByRole('menuitemcheckbox', { name: 'Mối nối tấm' }).getAttribute('aria-checked'))
      .toBe('true');
    await page.keyboard.press('Escape');
    expect(await note.textContent()).toMatch(/Khẩu hiệu đọc rõ trong \d+ m, còn đọc được đến \d+ m/);
    // A banner 1 m high with its bleed is cut nowhere on a roll of 1.2 m.
    expect(await note.textContent()).toContain('cuộn 1,2 m');
    await expect.poll(() => page.getByRole('button', { name: /^Cách tính: .*25 mm/ }).count()).toBe(1);
    await page.keyboard.press('Control+;');
    expect(await note.count()).toBe(0);
    await page.keyboard.press('Control+;');
    await note.waitFor();
    await page.reload();
    await studio.ready();
    await note.waitFor();
    expect(await all.getAttribute('aria-pressed')).toBe('true');
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });

  test('the palette and the main menu name them too', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: /Tìm lệnh|Gõ/ }).fill('luoi');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('menuitem', { name: 'Xem', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Lớp phủ trên trang' }).click();
    await expect
      .poll(() => page.getByRole('menuitemcheckbox', { name: 'Lưới' }).getAttribute('aria-checked'))
      .toBe('true');
    await expect
      .poll(() => page.getByRole('menuitemcheckbox', { name: 'Tầm đọc' }).getAttribute('aria-checked'))
      .toBe('false');
    await studio.close();
  });
});
