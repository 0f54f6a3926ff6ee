import { describe, expect, test } from 'vitest';
import { expectNothingOn, openIn, THEMES, violations } from './axe-page.ts';

describe('axe finds nothing', () => {
  for (const theme of THEMES) {
    test(`in the panels, the inspector and the dialogs, ${theme}`, async () => {
      const studio = await openIn(theme);
      const { page } = studio;
      const { keyboard } = page;
      const expectNothing = (what: string) => expectNothingOn(page, what);
      for (const panel of ['Mẫu', 'Khẩu hiệu', 'Chữ', 'Hình', 'Ảnh', 'Lớp']) {
        await studio.openPanel(panel);
        await page.waitForTimeout(600);
        await expectNothing(panel);
      }
      await keyboard.press('Tab');
      await studio.clickSlogan();
      await expectNothing('the inspector of the slogan');
      for (const [what, keys] of [
        ['export', 'Control+e'],
        ['opening', 'Control+o'],
        ['command palette', 'Control+k'],
        ['shortcuts', 'F1'],
      ] as const) {
        await keyboard.press(keys);
        await page.getByRole('dialog').first().waitFor();
        await expectNothing(what);
        await keyboard.press('Escape');
        await page.getByRole('dialog').first().waitFor({ state: 'detached' });
      }
      for (const [what, command] of [
        ['adding formats', 'them kho'],
        ['street view', 'xem ngoai pho'],
      ] as const) {
        await keyboard.press('Control+k');
        await page.getByRole('dialog').getByRole('combobox').fill(command);
        await keyboard.press('Enter');
        await page.getByRole('dialog').getByRole('combobox', { expanded: true }).waitFor({ state: 'detached' });
        await page.getByRole('dialog').first().waitFor();
        await expectNothing(what);
        await keyboard.press('Escape');
        await page.getByRole('dialog').first().waitFor({ state: 'detached' });
      }
      await studio.close();
    });

    test(`on the canvas at work, ${theme}`, async () => {
      const studio = await openIn(theme);
      const { page } = studio;
      const { keyboard } = page;
      const expectNothing = (what: string) => expectNothingOn(page, what);
      await keyboard.press('Shift+R');
      await keyboard.press('Control+;');
      await keyboard.press('r');
      await keyboard.press('Enter');
      await expectNothing('a draft placed by keys, rulers and overlays shown');
      await keyboard.press('Enter');
      await keyboard.press('Control+a');
      await expectNothing('many objects selected');
      await keyboard.press('Control+g');
      await keyboard.press('Shift+F10');
      await page.getByRole('menu').waitFor();
      await expectNothing('a group and its context menu');
      await keyboard.press('Escape');
      await keyboard.press('Control+z');
      await keyboard.press('Escape');
      await keyboard.press('t');
      await keyboard.press('Enter');
      await keyboard.press('Enter');
      await page.locator('.text-card textarea').waitFor();
      await expectNothing('words being typed');
      await keyboard.press('Escape');
      await studio.clickSlogan();
      await keyboard.press('F2');
      await page.locator('.text-card').waitFor();
      await expectNothing('why an approved slogan is locked');
      await keyboard.press('Escape');
      await keyboard.press('Control+Shift+P');
      await expectNothing('the checks');
      await page.getByRole('button', { name: 'Lịch sử các bước' }).click();
      await expectNothing('the history');
      await studio.close();
    });

    test(`in quick mode, ${theme}`, async () => {
      const studio = await openIn(theme);
      const { page } = studio;
      await page.getByRole('button', { name: 'Trang đầu' }).first().click();
      expect(await violations(page), 'the first screen').toEqual([]);
      await page.getByRole('navigation').getByRole('button', { name: 'Làm nhanh' }).click();
      await page.getByRole('checkbox', { name: /^3 × 2 m/ }).check();
      await page.locator('.quick-card').nth(1).waitFor();
      expect(await violations(page)).toEqual([]);
      await studio.close();
    });

    test(`at the LED door, ${theme}`, async () => {
      const studio = await openIn(theme);
      await studio.page.getByRole('navigation').getByRole('button', { name: 'Bảng điện tử' }).click();
      const { page } = studio;
      await page.locator('[data-testid=led-board][data-frame]').waitFor();
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Chương trình nhiều trang', exact: true }).click();
      await page.getByRole('button', { name: 'Thêm đồng hồ' }).click();
      await page.getByText('Lịch phát').first().click();
      await page.getByRole('button', { name: /^Vùng 2:/ }).waitFor();
      expect(await violations(page), 'a programme').toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await violations(page), 'a programme on a phone').toEqual([]);
      await studio.close();
    });
  }
});
