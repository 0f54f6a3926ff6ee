import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { browser, site } from './opened.ts';
import { bytesOf, StudioPage } from './studio-page.ts';

const SLOGAN = 'Mừng Đảng quang vinh, mừng Xuân đất nước, mừng quê hương đổi mới!';

async function inQuickMode(size: { width?: number; height?: number } = {}): Promise<StudioPage> {
  const studio = await StudioPage.open(browser, site.url, size);
  const { page } = studio;
  const home = page.getByRole('button', { name: 'Trang đầu' });
  if (await home.count()) await home.first().click();
  await page.getByRole('navigation').getByRole('button', { name: 'Làm nhanh' }).click();
  await page.getByRole('button', { name: 'Tải bộ in' }).waitFor();
  return studio;
}

describe('quick mode', () => {
  test('own words, three sizes and a unit become one ZIP of print kits, each with the very words', async () => {
    const studio = await inQuickMode();
    const { page } = studio;
    await page.getByRole('searchbox', { name: 'Tìm khẩu hiệu' }).fill(SLOGAN);
    await page.getByRole('button', { name: 'Dùng đúng lời vừa nhập' }).click();
    await page.getByRole('checkbox', { name: '0,8 × 2,4 m' }).check();
    await page.getByRole('checkbox', { name: '192 × 32 px' }).check();
    const unit = page.getByRole('textbox', { name: 'Đơn vị', exact: true });
    await unit.fill('UBND xã Tân Lập');
    await unit.blur();
    await expect.poll(() => page.locator('.quick-card').count()).toBe(3);
    const zip = unzipSync(
      await bytesOf(await studio.download(() => page.getByRole('button', { name: 'Tải bộ in' }).click())),
    );
    const names = Object.keys(zip).toSorted();
    expect(names.filter((name) => name.startsWith('1-in/'))).toEqual([
      expect.stringMatching(/bang-ron_6000x1000mm.*_v1\.pdf$/),
      expect.stringMatching(/phuon_800x2400mm.*_v1\.pdf$/),
    ]);
    expect(names).toContain('bang-dien-tu/HUONG-DAN.txt');
    expect(names).toContain('3-phieu-gia-cong.pdf');
    expect(names).toContain('SHA256SUMS');
    // The same design goes on in the studio.
    await page.getByRole('button', { name: 'Mở trong trình thiết kế' }).click();
    await studio.ready();
    const { design } = await studio.save();
    expect(design.content.slogan.text).toBe(SLOGAN);
    expect(design.content.texts['unit']).toBe('UBND xã Tân Lập');
    expect(design.pages).toHaveLength(3);
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });

  test('every step can be taken back, and the last size stays', async () => {
    const studio = await inQuickMode();
    const { page } = studio;
    const banner = page.getByRole('checkbox', { name: /^6 × 1 m/ });
    await expect.poll(() => banner.isDisabled()).toBe(true);
    const pano = page.getByRole('checkbox', { name: /^3 × 2 m/ });
    await pano.check();
    await banner.uncheck();
    await expect.poll(() => pano.isDisabled()).toBe(true);
    await page.getByRole('button', { name: /^Hoàn tác/ }).click();
    await page.getByRole('button', { name: /^Hoàn tác/ }).click();
    await expect.poll(() => banner.isChecked()).toBe(true);
    await expect.poll(() => pano.isChecked()).toBe(false);
    await page.keyboard.press('Control+y');
    await expect.poll(() => pano.isChecked()).toBe(true);
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });

  test('words with a letter that no font has are never printed unasked: a reason first, then the findings', async () => {
    const studio = await inQuickMode();
    const { page } = studio;
    const downloads: string[] = [];
    page.on('download', (download) => downloads.push(download.suggestedFilename()));
    await page.getByRole('searchbox', { name: 'Tìm khẩu hiệu' }).fill('Mừng Đảng 漢');
    await page.getByRole('button', { name: 'Dùng đúng lời vừa nhập' }).click();
    // At once, before the checks have come round.
    await page.getByRole('button', { name: 'Tải bộ in' }).click();
    await page.getByText('Cần xem lại trước khi in').waitFor();
    const reason = page.getByRole('textbox', { name: 'Lý do vẫn in dù còn lỗi' });
    if (!(await reason.isVisible())) await page.getByRole('button', { name: 'Tải bộ in' }).click();
    await reason.fill('Chủ tịch xã đã đồng ý');
    await page.getByRole('dialog').getByRole('button', { name: 'Tải bộ in' }).click();
    await page.locator('.quick-refused').getByText('không có chữ: 漢').waitFor();
    expect(downloads).toEqual([]);
    // Other words make the answer old.
    await page.getByRole('button', { name: /^Hoàn tác/ }).click();
    await page.locator('.quick-refused').waitFor({ state: 'detached' });
    await studio.close();
  });

  test('it begins a kit of its own: the design that was open stays in recent work', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    await page.getByRole('textbox', { name: 'Tên thiết kế' }).fill('Băng rôn của tôi');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Trang đầu' }).first().click();
    await page.getByRole('navigation').getByRole('button', { name: 'Làm nhanh' }).click();
    await page.getByRole('checkbox', { name: /^3 × 2 m/ }).check();
    await page.getByRole('button', { name: 'Trang đầu' }).click();
    await page.getByRole('button', { name: /Băng rôn của tôi/ }).waitFor();
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });

  test('on a phone the first screen leads there, and nothing is wider than the screen', async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.goto(site.url);
    await page.getByRole('navigation').getByRole('button', { name: 'Làm nhanh' }).click();
    await page.getByRole('checkbox', { name: /^3 × 2 m/ }).check();
    await page.locator('.quick-card').nth(1).waitFor();
    const wide = await page.evaluate(() => {
      const door = document.querySelector('.quick-door');
      return door ? door.scrollWidth - door.clientWidth : -1;
    });
    expect(wide).toBe(0);
    await context.close();
  });
});
