import { decode } from 'fast-png';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { browser, site } from './opened.ts';
import { mupdfText, pagesOf } from '../renderers/pdf/read-pdf.ts';
import { bytesOf, StudioPage } from './studio-page.ts';

function textOf(bytes: Uint8Array): string {
  return pagesOf(bytes)
    .flatMap((_, page) => mupdfText(bytes, page))
    .join(' ')
    .normalize('NFC');
}

describe('exporting', () => {
  test('the dialog shows the file itself, page by page, and saves what it shows', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    await page.keyboard.press('Control+e');
    const preview = page.getByTestId('file-preview');
    await preview.waitFor();
    const status = page.getByTestId('export-status');
    await expect.poll(() => status.textContent()).toMatch(/^bang-ron_6000x1000mm_TL1-10_.*_v1\.pdf \(\d/);

    await page.getByRole('combobox', { name: 'Chia tấm' }).selectOption({ label: 'khổ cuộn 1,2 m' });
    await page.getByText('không cần nối').waitFor();
    await page.getByRole('combobox', { name: 'Chia tấm' }).selectOption({ label: 'Không chia' });

    await page.getByRole('radio', { name: /^Bộ in/ }).check();
    await page.getByText('Tệp', { exact: true }).click();
    await page.getByRole('button', { name: 'In dấu khoen' }).click();
    await page.getByRole('textbox', { name: /^Số lượng/ }).fill('4');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Chất liệu' }).fill('Hiflex 360 g');
    await page.keyboard.press('Tab');
    const download = await studio.download(() => page.getByRole('button', { name: 'Tải ZIP' }).click());
    expect(download.suggestedFilename()).toMatch(/_bo-in\.zip$/);
    const names = Object.keys(unzipSync(await bytesOf(download)));
    expect(names).toContain('3-phieu-gia-cong.pdf');
    expect(names).toContain('SHA256SUMS');
    await preview.waitFor();

    await page.getByRole('radio', { name: /^Mạng xã hội/ }).check();
    await page.getByRole('combobox', { name: 'Cỡ ảnh' }).selectOption({ label: 'Cạnh dài 1080 px' });
    const picture = await studio.download(() => page.getByRole('button', { name: 'Tải JPEG' }).click());
    expect(picture.suggestedFilename()).toMatch(/^bang-ron_6000x1000mm_[a-z0-9-]+_v2\.jpg$/);
    const bytes = await bytesOf(picture);
    expect([...bytes.subarray(0, 3)]).toEqual([0xff, 0xd8, 0xff]);
    await preview.waitFor();
    // A picture as a network wants it: the whole banner within the frame, exact in pixels.
    await page.getByRole('combobox', { name: 'Cỡ ảnh' }).selectOption('fb-page-cover');
    await page.getByRole('button', { name: 'PNG' }).click();
    const cover = await studio.download(() => page.getByRole('button', { name: 'Tải PNG' }).click());
    expect(cover.suggestedFilename()).toMatch(/^bang-ron_1222x465px_[a-z0-9-]+_v3\.png$/);
    const { width, height } = decode(await bytesOf(cover));
    expect([width, height]).toEqual([1222, 465]);
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });

  test('several formats: one ZIP, or file by file; a kit with quantities; the plan of the roll', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    await page.getByRole('button', { name: 'Thêm khổ' }).first().click();
    const adding = page.getByRole('dialog');
    for (const name of [/Pa nô 3 × 2 m/, /Phướn 0,8 × 2 m/])
      await adding.getByRole('checkbox', { name }).first().check();
    await adding.getByRole('button', { name: /^Thêm/ }).last().click();
    await adding.waitFor({ state: 'detached' });
    await page.keyboard.press('Control+e');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Tất cả (3)' }).click();
    const together = await studio.download(() => dialog.getByRole('button', { name: /^Tải (?:ZIP|PDF)$/ }).click());
    expect(together.suggestedFilename()).toMatch(/^tep-in_3-kho_.*_v1\.zip$/);
    const names = Object.keys(unzipSync(await bytesOf(together)));
    expect(names).toHaveLength(3);
    expect(names.every((name) => name.endsWith('_v1.pdf'))).toBe(true);
    await dialog.getByTestId('read-back').getByText('Đã đọc lại: đúng từng chữ').waitFor();

    await dialog.getByRole('button', { name: 'Chọn…' }).click();
    await dialog.getByRole('checkbox', { name: /Pa nô/ }).check();
    await dialog.getByRole('checkbox', { name: /Phướn/ }).check();
    await dialog.getByRole('checkbox', { name: /Băng rôn/ }).uncheck();
    await dialog.getByRole('button', { name: 'Từng tệp' }).click();
    await dialog.getByText(/và 1 tệp nữa/).waitFor();
    const files: string[] = [];
    page.on('download', (one) => files.push(one.suggestedFilename()));
    await studio.download(() => dialog.getByRole('button', { name: 'Tải PDF' }).click());
    await expect.poll(() => files.length).toBe(2);
    expect(files.map((name) => name.replace(/_.*/, '')).toSorted()).toEqual(['pano', 'phuon']);

    await dialog.getByRole('radio', { name: /^Kế hoạch in/ }).check();
    await dialog.getByText('Chọn khổ cuộn để xếp các tấm.').first().waitFor();
    await dialog.getByRole('combobox', { name: 'Chia tấm' }).selectOption({ label: 'khổ cuộn 3,2 m' });
    await dialog.getByRole('textbox', { name: /Số lượng Pa nô/ }).fill('6');
    await page.keyboard.press('Enter');
    const plan = await studio.download(() => dialog.getByRole('button', { name: 'Tải PDF' }).click());
    expect(plan.suggestedFilename()).toMatch(/^ke-hoach-in_2-kho_.*\.pdf$/);
    expect(textOf(await bytesOf(plan))).toContain('3100 × 2100 mm 6');
    expect(studio.complaints).toEqual([]);
    await studio.close();
  }, 120_000);

  test('panels are pages, with the map last; what is being made can be stopped', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    await studio.changeFormat('pano 6', /6 × 3 m/);
    await page.keyboard.press('Control+e');
    await page.getByTestId('file-preview').waitFor();
    await page.getByRole('combobox', { name: 'Chia tấm' }).selectOption({ label: 'khổ cuộn 2,2 m' });
    await page.getByText('Trang 1/', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Trang sau' }).click();
    await page.getByText('Trang 2/', { exact: false }).waitFor();
    await page.getByRole('img', { name: /trang 2 trên/ }).waitFor();

    await page.getByRole('radio', { name: /^Bộ in/ }).check();
    await page.getByRole('button', { name: 'Thêm mỗi tấm một tệp' }).click();
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
