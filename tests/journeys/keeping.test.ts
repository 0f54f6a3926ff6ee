import { describe, expect, test } from 'vitest';
import { browser, site } from './opened.ts';
import { StudioPage } from './studio-page.ts';

describe('keeping designs', () => {
  test('a design is saved by itself and is there after a reload, with its name', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    const name = page.getByRole('textbox', { name: 'Tên thiết kế' });
    await name.fill('Băng rôn cổng chính');
    await name.press('Enter');
    await page.getByTestId('save-state').getByText('Đã lưu').waitFor();
    await page.reload();
    await studio.ready();
    expect(await name.inputValue()).toBe('Băng rôn cổng chính');
    await page.keyboard.press('Control+o');
    await page.getByRole('dialog').getByText('Băng rôn cổng chính').waitFor();
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });

  test('a saved file opens again as the same design, byte for byte', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    const slogan = await studio.clickSlogan();
    await page.keyboard.press('Shift+ArrowRight');
    const saved = await studio.save();
    expect(saved.name).toMatch(/^[a-z0-9-]+\.khauhieu$/);
    await page.keyboard.press('Control+z');
    await studio.drop('copy.khauhieu', new TextDecoder().decode(saved.bytes));
    await expect.poll(async () => (await studio.node((node) => node.id === slogan.id)).x).toBeCloseTo(slogan.x + 10, 6);
    expect(Buffer.compare((await studio.save()).bytes, saved.bytes)).toBe(0);
    await studio.close();
  });

  test('bad files say what is wrong, in both languages, and the open design stays', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    const before = await studio.save();
    const text = new TextDecoder().decode(before.bytes);
    const bad: readonly (readonly [string, string, RegExp, RegExp])[] = [
      ['cut.khauhieu', text.slice(0, 900), /bị cắt cụt/, /is cut off/],
      ['new.khauhieu', text.replace('"schema": 1', '"schema": 99'), /bản mới hơn/, /newer version/],
      ['word.khauhieu', 'PK not json', /không phải tệp thiết kế/, /isn’t a .khauhieu/],
      ['other.khauhieu', '{"a": 1}', /không phải thiết kế/, /not a Khẩu hiệu Studio design/],
      ['empty.khauhieu', '', /rỗng/, /is empty/],
      ['photo.psd', '8BPS', /là tệp thiết kế hay in ấn/, /is an artwork file/],
    ];
    for (const [language, column] of [
      ['vi', 2],
      ['en', 3],
    ] as const) {
      if (language === 'en') {
        await page.getByRole('button', { name: 'Menu' }).click();
        await page.getByRole('menuitem', { name: 'Ngôn ngữ' }).click();
        await page.getByRole('menuitemradio', { name: 'English' }).click();
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: 'Export' }).waitFor();
      }
      for (const row of bad) {
        await studio.drop(row[0], row[1]);
        await page.getByRole('alert').filter({ hasText: row[column] }).first().waitFor();
        await page
          .getByRole('button', { name: /Tắt thông báo|Dismiss/ })
          .last()
          .click();
      }
    }
    expect(Buffer.compare((await studio.save()).bytes, before.bytes)).toBe(0);
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });

  test('the language is remembered', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('menuitem', { name: 'Ngôn ngữ' }).click();
    await page.getByRole('menuitemradio', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Export' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Export' }).waitFor();
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('en');
    await studio.close();
  });

  test('an approved slogan is locked and says why; it can be unlocked on purpose', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    await studio.openPanel('Khẩu hiệu');
    const official = page.getByRole('button', { name: /Chính thức/ });
    await page.getByRole('searchbox').waitFor();
    if ((await official.count()) === 0) return;
    await official.first().click();
    await studio.clickSlogan();
    await page.keyboard.press('F2');
    const notice = page.getByRole('region', { name: 'Khẩu hiệu đã duyệt: không sửa lời' });
    await notice.waitFor();
    await expect.poll(() => page.getByRole('textbox', { name: 'Lời của Khẩu hiệu' }).count()).toBe(0);
    await notice.getByRole('button', { name: 'Mở khóa lời' }).click();
    await page.getByRole('textbox', { name: 'Lời của Khẩu hiệu' }).waitFor();
    expect((await studio.save()).design.content.slogan.approved).toBeUndefined();
    await studio.close();
  });

  test('once opened, the studio starts without a network', async () => {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
    const studio = await StudioPage.open(browser, site.url, { context });
    const { page } = studio;
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBeGreaterThan(0);
    await context.setOffline(true);
    await page.reload();
    await studio.ready();
    await studio.openPanel('Mẫu');
    await page
      .getByRole('button', { name: /^Dùng mẫu/ })
      .first()
      .waitFor();
    await page.keyboard.press('Control+e');
    const download = await studio.download(() => page.getByRole('button', { name: 'Tải PDF' }).click());
    expect(download.suggestedFilename()).toMatch(/\.pdf$/);
    await context.setOffline(false);
    await studio.close();
  });
});
