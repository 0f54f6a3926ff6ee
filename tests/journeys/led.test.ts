import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { allLedFonts } from '../led/led-fixtures.ts';
import { parseBoard } from '../../src/led/boards.ts';
import { makeLedFile } from '../../src/led/files/make-led-file.ts';
import { makeSloganFilm } from '../../src/led/board-film.ts';
import { forceWebgl } from './force-webgl.ts';
import { browser, site } from './opened.ts';
import { bytesOf, StudioPage } from './studio-page.ts';

async function atTheDoor(): Promise<StudioPage> {
  const studio = await StudioPage.open(browser, site.url);
  await studio.page.getByRole('navigation').getByRole('button', { name: 'Bảng điện tử' }).click();
  await studio.page.locator('[data-testid=led-board][data-frame]').waitFor();
  return studio;
}

/** Mean of red over the board's picture, 0 to 255. */
async function meanRed(studio: StudioPage): Promise<number> {
  return studio.page.getByTestId('led-board').evaluate((element) => {
    const board = element as HTMLCanvasElement;
    const copy = document.createElement('canvas');
    copy.width = board.width;
    copy.height = board.height;
    const context = copy.getContext('2d');
    context?.drawImage(board, 0, 0);
    const pixels = context?.getImageData(0, 0, copy.width, copy.height).data ?? [];
    let sum = 0;
    for (let i = 0; i < pixels.length; i += 4) sum += pixels[i] ?? 0;
    return sum / (pixels.length / 4);
  });
}

describe('the LED door', () => {
  test('a slogan is lit, looked at from afar, and goes to the controller as the very bytes of the command line', async () => {
    const studio = await atTheDoor();
    const { page } = studio;
    await page.getByRole('textbox', { name: 'Khẩu hiệu' }).fill('Mừng Đảng, mừng Xuân');
    await page.getByRole('combobox', { name: 'Có sẵn' }).selectOption('p10-red-320x32');
    await page.getByText('Đọc được tới').first().waitFor();
    await expect.poll(() => meanRed(studio)).toBeGreaterThan(8);
    const close = await meanRed(studio);
    await page.getByRole('button', { name: 'Nhìn từ xa' }).click();
    await page.getByRole('button', { name: 'Đêm' }).click();
    await expect.poll(() => meanRed(studio)).not.toBe(close);
    const gif = await bytesOf(
      await studio.download(() => page.getByRole('button', { name: 'GIF', exact: true }).click()),
    );
    const board = parseBoard({ kind: 'preset', id: 'p10-red-320x32' });
    if (!board.ok) throw new Error('no board');
    const fonts = allLedFonts();
    const made = makeSloganFilm('Mừng Đảng, mừng Xuân', board.value, fonts);
    if (!made.ok) throw new Error('no film');
    const own = makeLedFile({ kind: 'gif' }, made.value, board.value, fonts, 'x.gif');
    expect(own.ok && Buffer.compare(own.value, gif)).toBe(0);
    const zip = await bytesOf(
      await studio.download(() => page.getByRole('button', { name: 'Tải bộ tệp (ZIP)' }).click()),
    );
    expect(Object.keys(unzipSync(zip))).toContain('HUONG-DAN.txt');
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });

  test('WebGL and the plain canvas light the board alike', async () => {
    const means: number[] = [];
    for (const forced of [true, false]) {
      const studio = await StudioPage.open(browser, site.url);
      const { page } = studio;
      if (forced) await forceWebgl(page);
      await page.getByRole('navigation').getByRole('button', { name: 'Bảng điện tử' }).click();
      await page.locator('[data-testid=led-board][data-frame]').waitFor();
      await page.getByRole('button', { name: 'Nhìn từ xa' }).click();
      await page.waitForTimeout(500);
      means.push(await meanRed(studio));
      expect(studio.complaints).toEqual([]);
      await studio.close();
    }
    const [webgl = 0, plain = 0] = means;
    expect(webgl).toBeGreaterThan(5);
    expect(Math.abs(webgl - plain)).toBeLessThan(0.25 * plain);
  });

  test('boards and words that can’t be are refused in words, and the last good board stays', async () => {
    const studio = await atTheDoor();
    const { page } = studio;
    await page.getByRole('button', { name: 'Số điểm' }).click();
    for (const [field, value, words] of [
      ['Điểm dọc', '1', /16/],
      ['Điểm ngang', '100000', /8192/],
      ['Khoảng cách điểm (mm)', '0', /0,5/],
    ] as const) {
      const input = page.getByRole('spinbutton', { name: field });
      const before = await input.inputValue();
      await input.fill(value);
      await page.locator('.led-findings .tone-error', { hasText: words }).waitFor();
      await expect.poll(() => page.getByRole('button', { name: 'Tải bộ tệp (ZIP)' }).isDisabled()).toBe(true);
      await input.fill(before);
      await page.locator('.led-findings .tone-error').first().waitFor({ state: 'detached' });
    }
    await page.getByRole('textbox', { name: 'Khẩu hiệu' }).fill('Mừng xuân 春');
    await page.locator('.led-findings .tone-error', { hasText: '春' }).waitFor();
    await page.getByRole('textbox', { name: 'Khẩu hiệu' }).fill('');
    await page.locator('.led-findings .tone-error').first().waitFor();
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });

  test('a running text plays in its own time, can be stopped and gone through; settings are remembered', async () => {
    const studio = await atTheDoor();
    const { page } = studio;
    await page
      .getByRole('textbox', { name: 'Khẩu hiệu' })
      .fill('Nhiệt liệt chào mừng kỷ niệm 80 năm Cách mạng Tháng Tám');
    await page.getByRole('combobox', { name: 'Hiệu ứng' }).selectOption('scroll-left');
    const frame = (): Promise<string | null> => page.getByTestId('led-board').getAttribute('data-frame');
    await expect.poll(async () => Number(await frame())).toBeGreaterThan(2);
    await page.getByRole('button', { name: 'Dừng' }).click();
    const stopped = await frame();
    await page.waitForTimeout(300);
    expect(await frame()).toBe(stopped);
    await page.getByRole('slider', { name: 'Tua khung hình' }).press('End');
    await expect.poll(async () => Number(await frame())).toBeGreaterThan(Number(stopped));
    await page.getByRole('button', { name: 'Về trình thiết kế' }).click();
    await studio.ready();
    await page.getByRole('navigation').getByRole('button', { name: 'Bảng điện tử' }).click();
    await page.locator('[data-testid=led-board][data-frame]').waitFor();
    await expect.poll(() => page.getByRole('combobox', { name: 'Hiệu ứng' }).inputValue()).toBe('scroll-left');
    await studio.close();
  });

  test('an MP4 is offered where the browser makes H.264, and holds the dots', async () => {
    const studio = await atTheDoor();
    const { page } = studio;
    const can = await page.evaluate(
      async () =>
        typeof VideoEncoder !== 'undefined' &&
        (await VideoEncoder.isConfigSupported({ codec: 'avc1.42E01F', width: 1280, height: 128 })).supported === true,
    );
    const button = page.getByRole('button', { name: 'MP4', exact: true });
    if (!can) {
      // This browser has no H.264 encoder: the button must not be there.
      await page.waitForTimeout(500);
      await expect.poll(() => button.count()).toBe(0);
    } else {
      const mp4 = await bytesOf(await studio.download(() => button.click()));
      expect(new TextDecoder('latin1').decode(mp4.slice(4, 8))).toBe('ftyp');
    }
    await studio.close();
  });
});
