import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { jpegFile } from '../pictures/sample-pictures.ts';
import { expectNothingOn, openIn, THEMES } from './axe-page.ts';
import type { StudioPage } from './studio-page.ts';

const TCVN3 = '§¶ng Céng s¶n ViÖt Nam quang vinh mu«n n¨m!';
const PLAN = ['KHẨU HIỆU TUYÊN TRUYỀN', '1. Toàn xã chung tay làm sạch đường làng, ngõ xóm!', '2. Giữ gìn xóm xanh!'];

async function runFromPalette({ page }: StudioPage, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill(words);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('combobox', { expanded: true }).waitFor({ state: 'detached' });
}

/** Opens something that floats, looks at it, and closes it by Escape. */
async function expectNothingIn({ page }: StudioPage, what: string, opener: Locator, floating: string): Promise<void> {
  await opener.click();
  await page.locator(floating).first().waitFor();
  await expectNothingOn(page, what);
  await page.keyboard.press('Escape');
  await page.locator(floating).first().waitFor({ state: 'hidden' });
}

describe('axe finds nothing', () => {
  for (const theme of THEMES) {
    test(`in the dialogs of words, formats and checks, ${theme}`, async () => {
      const studio = await openIn(theme);
      const { page } = studio;
      const dialog = page.getByRole('dialog').first();
      const close = async (): Promise<void> => {
        await page.keyboard.press('Escape');
        await dialog.waitFor({ state: 'detached' });
      };
      await page.getByRole('button', { name: 'Đổi khổ', exact: true }).click();
      await dialog.waitFor();
      await expectNothingOn(page, 'another format');
      await close();
      await runFromPalette(studio, 'thiet lap kiem tra');
      await dialog.waitFor();
      await expectNothingOn(page, 'settings of the checks');
      await close();
      await studio.giveFiles('drop', [{ name: 'ke-hoach.md', bytes: new TextEncoder().encode(PLAN.join('\n\n')) }]);
      await dialog.getByText('1. Toàn xã chung tay làm sạch đường làng, ngõ xóm!').first().waitFor();
      await expectNothingOn(page, 'a plan being imported');
      await close();
      await studio.giveFiles('drop', [{ name: 'hong.docx', bytes: new TextEncoder().encode('PK no') }]);
      await dialog.getByText(/không phải là văn bản Word/).waitFor();
      await expectNothingOn(page, 'a plan that can’t be read');
      await close();
      await studio.context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.evaluate((text) => navigator.clipboard.writeText(text), TCVN3);
      await page.keyboard.press('Control+v');
      await dialog.waitFor();
      await expectNothingOn(page, 'words in an old encoding');
      await studio.close();
    });

    test(`in menus and popovers, ${theme}`, async () => {
      const studio = await openIn(theme);
      const { page } = studio;
      const inspector = page.getByRole('complementary', { name: 'Thuộc tính' });
      const named = (name: string | RegExp): Locator => page.getByRole('button', { name });
      await expectNothingIn(studio, 'overlays', named('Chọn lớp phủ'), '[role=menu]');
      await page.keyboard.press('Shift+P');
      await expectNothingIn(studio, 'the proof', named(/^Màu in: /), '.proof-popup');
      await expectNothingIn(studio, 'a format', named(/^Việc với khổ/), '[role=menu]');
      await named('Menu').click();
      await page.getByRole('menuitem', { name: 'Đối tượng' }).hover();
      await page.getByRole('menu').nth(1).waitFor();
      await expectNothingOn(page, 'the main menu and one of its own');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await page.getByRole('menu').first().waitFor({ state: 'detached' });
      await studio.clickSlogan();
      await expectNothingIn(studio, 'locks', inspector.getByRole('button', { name: /^Khóa/ }).first(), '[role=menu]');
      await expectNothingIn(studio, 'fonts', inspector.getByRole('combobox', { name: 'Phông chữ' }), '[role=listbox]');
      await expectNothingIn(
        studio,
        'an own ink',
        inspector.getByRole('button', { name: 'Thêm màu riêng' }).first(),
        '.ink-popup',
      );
      await expectNothingIn(
        studio,
        'a joint of words',
        inspector.getByRole('button', { name: /^“?Đảng/ }).first(),
        '[role=menu]',
      );
      await inspector.getByText('Tinh chỉnh chữ').click();
      await expectNothingOn(page, 'fine settings of letters');
      await named('Lịch sử các bước').hover();
      await page.locator('.tooltip').waitFor();
      await expectNothingOn(page, 'a tooltip');
      await studio.close();
    });

    test(`while a picture is cropped and masked, ${theme}`, async () => {
      const studio = await openIn(theme);
      const { page } = studio;
      const photo = { name: 'photo.jpg', type: 'image/jpeg', bytes: jpegFile(400, 200) };
      await studio.giveFiles('drop', [photo], await studio.at(3000, 500));
      const crop = page.getByRole('complementary', { name: 'Thuộc tính' }).getByRole('button', { name: 'Cắt ảnh' });
      await crop.waitFor();
      await expectNothingOn(page, 'the inspector of a picture');
      await studio.openPanel('Ảnh');
      await expectNothingOn(page, 'the panel with a picture');
      await crop.click();
      await page.locator('.crop-editor, .crop').first().waitFor();
      await expectNothingOn(page, 'crop mode');
      await studio.close();
    });

    test(`on a phone, ${theme}`, async () => {
      const studio = await openIn(theme);
      const { page } = studio;
      await page.setViewportSize({ width: 390, height: 844 });
      await expectNothingOn(page, 'the studio');
      await page.getByRole('button', { name: 'Trang đầu' }).first().click();
      await expectNothingOn(page, 'the first screen');
      await page.getByRole('navigation').getByRole('button', { name: 'Làm nhanh' }).click();
      await page.locator('.quick-card').first().waitFor();
      await expectNothingOn(page, 'quick mode');
      await page.getByRole('checkbox', { name: /^3 × 2 m/ }).check();
      await page.locator('.quick-card').nth(1).waitFor();
      await expectNothingOn(page, 'quick mode with two formats');
      expect(studio.complaints).toEqual([]);
      await studio.close();
    });
  }
});
