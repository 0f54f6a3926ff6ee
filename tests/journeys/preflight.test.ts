import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { browser, site } from './opened.ts';
import { runCommand } from './command-line.ts';
import { bytesOf, StudioPage } from './studio-page.ts';

/** The program of the checks. */
const CHECKER = '**/preflight-worker*.js';

/** Pushes the slogan half off the page. */
async function pushOff(studio: StudioPage): Promise<void> {
  const slogan = await studio.clickSlogan();
  const field = studio.page.getByRole('textbox', { name: /^Trái/ });
  await field.fill(`${slogan.x - 2000}mm`);
  await field.press('Enter');
}

describe('checking before print', () => {
  test('an error is made, seen, shown, fixed by its button and brought back by undo', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    const badge = page.getByRole('button', { name: /^Kiểm tra: / });
    await page.getByRole('button', { name: 'Kiểm tra: không có lỗi' }).waitFor();
    const before = (await studio.save()).design;
    await pushOff(studio);
    await page.getByRole('button', { name: /^Kiểm tra: 1 lỗi/ }).waitFor();
    const off = (await studio.save()).design;
    expect(off).not.toEqual(before);

    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Shift+P');
    const panel = page.getByRole('complementary', { name: 'Kiểm tra' });
    await panel.getByText(/bị xén mất/).waitFor();
    await panel.getByText('Căn cứ: Vùng an toàn của khổ').waitFor();
    await panel.getByRole('button', { name: /^Đến/ }).first().click();
    await expect.poll(() => page.getByRole('treeitem', { selected: true }).count()).toBe(1);

    await panel.getByRole('button', { name: /^Sửa: .*bị xén mất/ }).click();
    await panel.getByText(/bị xén mất/).waitFor({ state: 'detached' });
    await expect.poll(() => badge.getAttribute('aria-label')).not.toMatch(/[1-9] lỗi/);
    await expect.poll(() => studio.undoName()).toContain('sửa theo kiểm tra');
    await page.keyboard.press('Control+z');
    await panel.getByText(/bị xén mất/).waitFor();
    expect((await studio.save()).design).toEqual(off);
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });

  test('a file asked for before the checks have answered waits for them, and for a reason', async () => {
    const context = await browser.newContext({ locale: 'vi-VN', serviceWorkers: 'block' });
    let letCheck = (): void => undefined;
    const allowed = new Promise<void>((resolve) => {
      letCheck = resolve;
    });
    await context.route(CHECKER, async (route) => {
      await allowed;
      await route.continue();
    });
    const studio = await StudioPage.open(browser, site.url, { context });
    const { page } = studio;
    let downloads = 0;
    page.on('download', () => (downloads += 1));
    await pushOff(studio);
    const saved = downloads;
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+e');
    const go = page.getByRole('dialog').getByRole('button', { name: 'Tải PDF' });
    await go.click();
    letCheck();
    const reason = page.getByRole('dialog').getByLabel('Lý do vẫn in dù còn lỗi');
    await reason.waitFor();
    await expect.poll(() => go.isEnabled()).toBe(false);
    expect(downloads).toBe(saved);
    // The press before isn't remembered: the reason can be written to its end.
    await reason.fill('Cắt ngang theo ý khách');
    await page
      .getByTestId('export-status')
      .getByText(/\.pdf \(/)
      .waitFor();
    expect(downloads).toBe(saved);
    const file = await studio.download(() => go.click());
    expect(file.suggestedFilename()).toMatch(/\.pdf$/);
    await studio.close();
  });

  test('checks that can’t run are an error, and run again after the next change', async () => {
    const context = await browser.newContext({ locale: 'vi-VN', serviceWorkers: 'block' });
    await context.route(CHECKER, (route) => route.abort());
    const studio = await StudioPage.open(browser, site.url, { context });
    const { page } = studio;
    await page.getByRole('button', { name: /^Kiểm tra: 1 lỗi/ }).click();
    await page.getByText(/^Chưa kiểm tra được bản thiết kế/).waitFor();
    await context.unroute(CHECKER);
    await studio.clickSlogan();
    await page.keyboard.press('ArrowDown');
    await page.getByText(/^Chưa kiểm tra được bản thiết kế/).waitFor({ state: 'detached' });
    await studio.close();
  });

  test('what is wrong on another format is counted, leads there and is mended; the office’s limits are checked', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    await pushOff(studio);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Thêm khổ' }).first().click();
    const adding = page.getByRole('dialog');
    await adding
      .getByRole('checkbox', { name: /Pa nô 3 × 2 m/ })
      .first()
      .check();
    await adding.getByRole('button', { name: /^Thêm/ }).last().click();
    await adding.waitFor({ state: 'detached' });
    // The new format is shown; the error is on the other one.
    await page.getByRole('button', { name: /^Kiểm tra: 1 lỗi/ }).waitFor();
    await page.keyboard.press('Control+Shift+P');
    const panel = page.getByRole('complementary', { name: 'Kiểm tra' });
    await panel.getByRole('heading', { name: /Băng rôn/ }).waitFor();
    await panel.getByRole('button', { name: /^Đến/ }).first().click();
    await page.getByRole('button', { name: /Băng rôn ngang.*Đổi khổ$/ }).waitFor();
    await expect.poll(() => page.getByRole('option', { selected: true }).count()).toBe(1);
    await panel.getByRole('button', { name: /^Sửa: .*bị xén mất/ }).click();
    await panel.getByText(/bị xén mất/).waitFor({ state: 'detached' });

    await panel.getByRole('button', { name: 'Thiết lập kiểm tra…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Thiết lập kiểm tra' });
    await dialog.getByRole('textbox', { name: 'Căn cứ của giới hạn' }).fill('Quyết định 30/2011');
    await dialog.getByRole('textbox', { name: 'Băng rôn ngang: Rộng tối đa (m)' }).fill('5');
    await page.keyboard.press('Enter');
    await dialog.getByRole('textbox', { name: 'Pa nô: khoảng cách đọc (m)' }).fill('200');
    await page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: 'Đóng' }).click();
    await dialog.waitFor({ state: 'detached' });
    await panel.getByText(/rộng 6 m, quá mức 5 m của địa phương \(Quyết định 30\/2011\)/).waitFor();
    await panel.getByText(/để đọc từ 200 m cần ít nhất 500 mm/).waitFor();
    // Kept for the next visit.
    await page.reload();
    await studio.ready();
    await page.getByRole('button', { name: /^Kiểm tra: 0 lỗi, [2-9] cảnh báo/ }).waitFor();
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });

  test('an error stands against a print file until a reason is given; a preview is free', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    await pushOff(studio);
    await page.getByRole('button', { name: /^Kiểm tra: 1 lỗi/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+e');
    const dialog = page.getByRole('dialog');
    const go = dialog.getByRole('button', { name: 'Tải PDF' });
    await dialog.getByText(/bị xén mất/).waitFor();
    await expect.poll(() => go.isDisabled()).toBe(true);
    await dialog.getByRole('radio', { name: /Xem thử/ }).check();
    await expect.poll(() => go.isDisabled()).toBe(false);
    await dialog.getByRole('radio', { name: /PDF\/X-4/ }).check();
    await expect.poll(() => go.isDisabled()).toBe(true);
    await dialog.getByRole('textbox', { name: /Lý do/ }).fill('Khách đã xem và đồng ý');
    const download = await studio.download(() => go.click());
    expect((await bytesOf(download)).length).toBeGreaterThan(10_000);
    // Half of the slogan lies beside the page, and that is what reading back finds.
    const readBack = dialog.getByTestId('read-back');
    await readBack.getByText(/KHÔNG khớp/).waitFor();
    await readBack
      .getByText(/Nét chữ: “∅”/)
      .first()
      .waitFor();
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });

  test('an exported file is read back: every letter is right, and the command line says the same', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    for (const preset of [/PDF\/X-4/, /PDF\/X-1a/, /Xem thử/]) {
      await page.keyboard.press('Control+e');
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('radio', { name: preset }).check();
      const download = await studio.download(() => dialog.getByRole('button', { name: 'Tải PDF' }).click());
      await dialog.getByTestId('read-back').getByText('Đã đọc lại: đúng từng chữ').waitFor();
      const folder = await mkdtemp(join(tmpdir(), 'khauhieu-'));
      try {
        await writeFile(join(folder, 'x.pdf'), await bytesOf(download));
        const said = runCommand(folder, ['verify', 'x.pdf', '--slogan', 'Đảng Cộng sản Việt Nam quang vinh muôn năm!']);
        expect(said).toContain('đúng từng chữ');
      } finally {
        await rm(folder, { recursive: true });
      }
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
    }
    expect(studio.complaints).toEqual([]);
    await studio.close();
  }, 120_000);
});
