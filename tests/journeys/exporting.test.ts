import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { browser, site } from './opened.ts';
import { bytesOf, StudioPage } from './studio-page.ts';

describe('exporting', () => {
  test('the dialog shows the file itself, page by page, and saves what it shows', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    await page.keyboard.press('Control+e');
    const preview = page.getByTestId('file-preview');
    await preview.waitFor();
    const status = page.getByTestId('export-status');
    expect(await status.textContent()).toMatch(/^bang-ron-ngang_6000x1000mm_TL1-10_.*\.pdf \(\d/);

    await page.getByRole('combobox', { name: 'Chia tấm' }).selectOption({ label: 'khổ cuộn 1,2 m' });
    await page.getByText('không cần nối').waitFor();
    await page.getByRole('combobox', { name: 'Chia tấm' }).selectOption({ label: 'Không chia' });

    await page.getByRole('radio', { name: /^Bộ in/ }).check();
    await page.getByRole('button', { name: 'In dấu khoen' }).click();
    const download = await studio.download(() => page.getByRole('button', { name: 'Tải ZIP' }).click());
    expect(download.suggestedFilename()).toMatch(/_bo-in\.zip$/);
    const names = Object.keys(unzipSync(await bytesOf(download)));
    expect(names).toContain('3-phieu-gia-cong.pdf');
    expect(names).toContain('SHA256SUMS');
    await preview.waitFor();

    await page.getByRole('radio', { name: /^Mạng xã hội/ }).check();
    await page.getByRole('button', { name: '1080 px' }).click();
    const picture = await studio.download(() => page.getByRole('button', { name: 'Tải JPEG' }).click());
    expect(picture.suggestedFilename()).toMatch(/^bang-ron-ngang_6000x1000mm_[a-z0-9-]+\.jpg$/);
    const bytes = await bytesOf(picture);
    expect([...bytes.subarray(0, 3)]).toEqual([0xff, 0xd8, 0xff]);
    await preview.waitFor();
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });

  test('panels are pages, with the map last; what is being made can be stopped', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    await page
      .getByRole('button', { name: /Đổi khổ$/ })
      .first()
      .click();
    await page.getByRole('dialog').getByRole('searchbox').fill('pano 6');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /6 × 3 m/ })
      .first()
      .click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+e');
    await page.getByTestId('file-preview').waitFor();
    await page.getByRole('combobox', { name: 'Chia tấm' }).selectOption({ label: 'khổ cuộn 2,2 m' });
    await page.getByText('Trang 1/', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Trang sau' }).click();
    await page.getByText('Trang 2/', { exact: false }).waitFor();
    await page.getByRole('img', { name: /trang 2 trên/ }).waitFor();

    await page.getByRole('radio', { name: /^Bộ in/ }).check();
    await page.getByRole('button', { name: 'Dừng' }).click();
    await page.getByText('Đã dừng.').waitFor();
    // And on again.
    const download = await studio.download(() => page.getByRole('button', { name: 'Tải ZIP' }).click());
    expect(
      Object.keys(unzipSync(await bytesOf(download))).filter((name) => name.includes('_tam-')).length,
    ).toBeGreaterThan(1);
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });

  test('the finishing is set beside the page, one step at a time, and is in the file and the saved design', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    const inspector = page.getByRole('complementary').filter({ has: page.getByRole('heading', { name: 'Gia công' }) });
    await inspector.getByText('28 khoen').waitFor();
    await inspector.getByRole('textbox', { name: 'Cách nhau (mm)' }).fill('1m');
    await page.keyboard.press('Enter');
    await inspector.getByText('14 khoen').waitFor();
    await inspector.getByRole('button', { name: 'Khoen: cạnh trái' }).click();
    await inspector.getByRole('button', { name: 'Dây luồn: cạnh trên' }).click();
    const { design } = await studio.save();
    expect(design.pages[0]?.finishing).toMatchObject({
      hemMm: 30,
      eyelets: { pitchMm: 1000, insetMm: 25, holeMm: 12, edges: ['top', 'right', 'bottom'] },
      rope: { edges: ['top'], tailMm: 500 },
    });
    await inspector.getByRole('button', { name: 'Trở về như thường lệ' }).click();
    await inspector.getByText('28 khoen').waitFor();
    await page.keyboard.press('Control+z');
    expect((await studio.save()).design.pages[0]?.finishing).toEqual(design.pages[0]?.finishing);
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });
});
