import { Buffer } from 'node:buffer';
import { unzipSync } from 'fflate';
import { encode } from 'fast-png';
import { describe, expect, test } from 'vitest';
import { makePlanFilm } from '../../src/led/board-film.ts';
import { makeLedFile } from '../../src/led/files/make-led-file.ts';
import { planBoard, type LedPlan } from '../../src/led/plan/led-plan.ts';
import { parsePlan, serializePlan } from '../../src/led/plan/plan-file.ts';
import { allLedFonts } from '../led/led-fixtures.ts';
import { browser, site } from './opened.ts';
import { bytesOf, StudioPage } from './studio-page.ts';

async function atTheProgramme(): Promise<StudioPage> {
  const studio = await StudioPage.open(browser, site.url);
  const { page } = studio;
  await page.getByRole('navigation').getByRole('button', { name: 'Bảng điện tử' }).click();
  await page.locator('[data-testid=led-board][data-frame]').waitFor();
  await page.getByRole('button', { name: 'Chương trình nhiều trang', exact: true }).click();
  await page.getByRole('button', { name: /^Trang 1:/ }).waitFor();
  return studio;
}

/** The programme as a saved file. */
async function saved(studio: StudioPage): Promise<{ plan: LedPlan; bytes: Uint8Array }> {
  const bytes = await bytesOf(
    await studio.download(() => studio.page.getByRole('button', { name: 'Lưu tệp' }).click()),
  );
  const read = parsePlan(bytes, 'x');
  if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
  return { plan: read.value, bytes };
}

async function pages(studio: StudioPage): Promise<string[]> {
  const found = studio.page.locator('.led-page');
  return found.evaluateAll((all) =>
    all.map((one) => (one.querySelector('.visually-hidden')?.textContent ?? '').replace(/^Trang \d+: /, '')),
  );
}

async function put(studio: StudioPage, words: string): Promise<void> {
  const field = studio.page.getByRole('textbox', { name: 'Chữ của vùng' });
  await field.fill(words);
  await field.blur();
}

describe('a programme of several pages', () => {
  test('pages are made, moved by keys and by hand, undone, kept, saved, reopened; files are those of the command line', async () => {
    const studio = await atTheProgramme();
    const { page } = studio;
    await put(studio, 'Mừng Đảng');
    await page.getByRole('button', { name: 'Thêm trang sau trang này' }).click();
    await put(studio, 'Mừng Xuân');
    await page.getByRole('button', { name: 'Nhân đôi trang' }).click();
    await put(studio, 'Đổi mới');
    await expect.poll(() => pages(studio)).toEqual(['Mừng Đảng', 'Mừng Xuân', 'Đổi mới']);
    await page.getByRole('button', { name: /^Trang 3:/ }).press('Alt+ArrowLeft');
    await expect.poll(() => pages(studio)).toEqual(['Mừng Đảng', 'Đổi mới', 'Mừng Xuân']);
    const first = await page.getByRole('button', { name: /^Trang 1:/ }).boundingBox();
    if (!first) throw new Error('no page');
    await studio.drag({ x: first.x + 20, y: first.y + 20 }, { x: 2 * first.width + 30, y: 0 });
    await expect.poll(() => pages(studio)).toEqual(['Đổi mới', 'Mừng Xuân', 'Mừng Đảng']);
    await page.getByRole('button', { name: /^Hoàn tác: đổi thứ tự trang/ }).click();
    await page.keyboard.press('Control+z');
    await expect.poll(() => pages(studio)).toEqual(['Mừng Đảng', 'Mừng Xuân', 'Đổi mới']);
    await page.getByRole('button', { name: /^Làm lại/ }).click();
    await expect.poll(() => pages(studio)).toEqual(['Mừng Đảng', 'Đổi mới', 'Mừng Xuân']);
    await page.getByText('Đã lưu', { exact: true }).waitFor();
    const before = await saved(studio);

    // Kept in the browser: another visit finds it.
    await page.reload();
    await studio.ready();
    await page.getByRole('navigation').getByRole('button', { name: 'Bảng điện tử' }).click();
    await page.getByRole('button', { name: /^Trang 1:/ }).waitFor();
    expect(Buffer.compare((await saved(studio)).bytes, before.bytes)).toBe(0);

    const zip = await bytesOf(
      await studio.download(() => page.getByRole('button', { name: 'Tải bộ tệp (ZIP)' }).click()),
    );
    const board = planBoard(before.plan);
    if (!board.ok) throw new Error('no board');
    const made = makePlanFilm(before.plan, board.value, allLedFonts());
    if (!made.ok) throw new Error(JSON.stringify(made.diagnostics));
    const own = makeLedFile({ kind: 'zip' }, made.value, board.value, allLedFonts(), 'x.zip');
    expect(own.ok && Buffer.compare(own.value, zip)).toBe(0);
    expect(Object.keys(unzipSync(zip))).toContain('03_trang_320x32.bmp');
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });

  test('areas share a page: a clock and a picture are put beside the words, moved by hand, by keys and by numbers', async () => {
    const studio = await atTheProgramme();
    const { page } = studio;
    await put(studio, 'Mừng Đảng');
    await page.getByRole('button', { name: 'Thêm đồng hồ' }).click();
    const clock = page.getByRole('button', { name: /^Vùng 2: tại 213, 0, cỡ 107 × 32/ });
    await clock.press('ArrowRight');
    await page.getByRole('button', { name: /^Vùng 2: tại 213, 0/ }).waitFor();
    await clock.press('Alt+ArrowLeft');
    const narrower = page.getByRole('button', { name: /^Vùng 2: tại 213, 0, cỡ 106 × 32/ });
    await narrower.press('Shift+ArrowRight');
    await page.getByRole('button', { name: /^Vùng 2: tại 214, 0, cỡ 106 × 32/ }).waitFor();
    const box = await page.getByRole('button', { name: /^Vùng 2:/ }).boundingBox();
    if (!box) throw new Error('no area');
    await studio.drag({ x: box.x + 40, y: box.y + 20 }, { x: -120, y: 0 });
    await page.getByText('Vùng này đè lên vùng khác').waitFor();
    const { plan } = await saved(studio);
    expect(plan.pages[0]?.areas[1]?.x).toBeLessThan(200);
    await page.getByRole('button', { name: /^Hoàn tác: dời vùng/ }).click();
    await page.getByText('Vùng này đè lên vùng khác').waitFor({ state: 'detached' });

    await page.getByRole('button', { name: 'Xóa vùng 2' }).click();
    await page.getByRole('button', { name: 'Thêm ảnh' }).click();
    const png = encode({ width: 2, height: 2, data: new Uint8Array(12).fill(255), channels: 3, depth: 8 });
    const input = page.locator('input[type=file][accept="image/*"]');
    await input.setInputFiles({ name: 'trang.png', mimeType: 'image/png', buffer: Buffer.from(png) });
    await page.getByText('trang.png').first().waitFor();
    await input.setInputFiles({ name: 'thư.png', mimeType: 'image/png', buffer: Buffer.from('Kính gửi') });
    await page.locator('.led-steps .tone-error').waitFor();
    const area = page.getByRole('textbox', { name: 'Rộng' });
    await area.fill('20');
    await area.press('Enter');
    await page.getByRole('button', { name: /^Vùng 2: tại 213, 0, cỡ 20 × 32/ }).waitFor();
    const last = (await saved(studio)).plan.pages[0]?.areas[1];
    expect(last?.content).toMatchObject({ kind: 'picture', name: 'trang.png' });
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });

  test('flashing is refused while it is made and mended in one step; another day shows its pages; a bad file loses nothing', async () => {
    const studio = await atTheProgramme();
    const { page } = studio;
    await put(studio, 'Mừng');
    await page.getByRole('combobox', { name: 'Cách vào' }).selectOption('blink');
    const lit = page.getByRole('textbox', { name: 'Sáng (ms)' });
    await lit.fill('100');
    await lit.press('Enter');
    const finding = page.locator('.led-findings .finding', { hasText: 'Nhấp nháy quá nhanh' });
    await finding.waitFor();
    await expect.poll(() => page.getByRole('button', { name: 'Tải bộ tệp (ZIP)' }).isDisabled()).toBe(true);
    await finding.getByRole('button', { name: 'Sửa' }).click();
    await finding.waitFor({ state: 'detached' });
    expect(await lit.inputValue()).toBe('');
    await page.getByRole('combobox', { name: 'Cách vào' }).selectOption('still');

    await page.getByText('Đếm ngược đến một ngày').click();
    await page.getByRole('checkbox', { name: 'Đếm ngược' }).check();
    await page.getByLabel('Bắt đầu đếm').fill('2026-08-30');
    await page.getByLabel('Đếm đến ngày').fill('2026-09-02');
    await page.getByLabel('Xem ngày').fill('2026-08-31');
    await expect.poll(() => page.getByTestId('led-board').textContent()).toMatch(/CÒN 2 NGÀY/);
    await page.getByLabel('Xem ngày').fill('2027-08-31');
    await page.locator('.led-findings .tone-error', { hasText: 'không có trang nào phát' }).waitFor();
    await page.getByLabel('Xem ngày').fill('');

    const before = await saved(studio);
    const open = page.locator('input[type=file][accept*="khauhieu-led"]');
    for (const [text, words] of [
      ['{"application":"khauhieu-led","schema":1', 'bị cụt'],
      ['xin chào', 'không phải tệp chương trình'],
      [serializePlan(before.plan).replace('"schema": 1', '"schema": 7'), 'bản mới hơn'],
    ] as const) {
      await open.setInputFiles({ name: 'a.khauhieu-led', mimeType: 'application/json', buffer: Buffer.from(text) });
      await page.locator('.led-steps .tone-error', { hasText: words }).waitFor();
    }
    expect(Buffer.compare((await saved(studio)).bytes, before.bytes)).toBe(0);
    const other = serializePlan({ ...before.plan, title: 'Khác' });
    await open.setInputFiles({ name: 'b.khauhieu-led', mimeType: 'application/json', buffer: Buffer.from(other) });
    await expect.poll(() => page.getByRole('textbox', { name: 'Tên chương trình' }).inputValue()).toBe('Khác');
    await page.getByRole('button', { name: /^Hoàn tác: mở chương trình khác/ }).click();
    expect(Buffer.compare((await saved(studio)).bytes, before.bytes)).toBe(0);
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });
});
