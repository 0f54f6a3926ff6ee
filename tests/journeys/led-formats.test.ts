import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { decodeBmp } from '../../src/led/files/bmp.ts';
import { browser, site } from './opened.ts';
import { bytesOf, StudioPage } from './studio-page.ts';

describe('an LED format in the studio', () => {
  test('is exported in its own dots, and opens at the LED door with its words and board; words flow back', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    await studio.changeFormat('32×192', /32×192/);
    const { design } = await studio.save();
    expect(design.pages[0]?.format.px).toEqual({ width: 192, height: 32 });

    await page.keyboard.press('Control+e');
    const preset = page.getByRole('radio', { name: /^Bảng điện tử:/ });
    await preset.waitFor();
    expect(await preset.isChecked()).toBe(true);
    const zip = await bytesOf(await studio.download(() => page.getByRole('button', { name: 'Tải ZIP' }).click()));
    const entries = unzipSync(zip);
    const bmp = decodeBmp(entries['01_trang_192x32.bmp'] ?? new Uint8Array());
    expect([bmp?.width, bmp?.height]).toEqual([192, 32]);
    expect(Object.keys(entries)).toContain('HUONG-DAN.txt');

    await page.getByRole('button', { name: 'Mở trong bảng điện tử' }).click();
    await page.locator('[data-testid=led-board][data-frame]').waitFor();
    const words = page.getByRole('textbox', { name: 'Khẩu hiệu' });
    expect(await words.inputValue()).toBe(design.content.slogan.text);
    await page.getByText('192 × 32 điểm').waitFor();
    await words.fill('Mừng Xuân đất nước');
    await page.getByRole('button', { name: 'Đưa vào thiết kế' }).click();
    await page.getByRole('button', { name: 'Về trình thiết kế' }).click();
    await studio.ready();
    expect((await studio.save()).design.content.slogan.text).toBe('Mừng Xuân đất nước');
    await expect.poll(() => studio.undoName()).toMatch(/^Hoàn tác: /);
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });
});
