import { describe, expect, test } from 'vitest';
import { browser, site } from './opened.ts';
import { bytesOf, StudioPage } from './studio-page.ts';

/** The colour in the middle of the piece, and how much of the picture isn't one colour. */
const LOOK = `(() => {
  const canvas = document.querySelector('.street-canvas');
  const { width, height } = canvas;
  const data = canvas.getContext('2d').getImageData(0, 0, width, height).data;
  const seen = new Set();
  for (let i = 0; i < data.length; i += 4 * 997) seen.add((data[i] >> 4) * 256 + (data[i + 1] >> 4) * 16 + (data[i + 2] >> 4));
  return seen.size;
})()`;

describe('street view', () => {
  test('opens from the top bar; says what can be read from where one stands; the picture is saved', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    await page.getByRole('button', { name: 'Xem ngoài phố' }).click();
    const dialog = page.getByRole('dialog', { name: 'Xem ngoài phố' });
    const picture = dialog.getByRole('img', { name: /^Ảnh phối cảnh: Băng rôn Đảng quang vinh, 6 × 1 m/ });
    await picture.waitFor();
    await expect.poll(() => page.evaluate(LOOK)).toBeGreaterThan(60);
    expect(await picture.getAttribute('aria-label')).toContain('Từ 25 m, mắt cao 1,6 m, ban ngày: đọc rõ “Khẩu hiệu”');
    await dialog.getByRole('button', { name: '100 m', exact: true }).click();
    await expect.poll(() => dialog.locator('.reading-row').first().textContent()).toContain('Khó đọc');
    const slider = dialog.getByRole('slider', { name: 'Khoảng cách' });
    await slider.press('End');
    expect(await slider.getAttribute('aria-valuetext')).toBe('200 m');
    await expect.poll(() => dialog.locator('.reading-row').first().textContent()).toContain('Không đọc được');
    await dialog.getByRole('button', { name: 'Ban đêm' }).click();
    await dialog.getByRole('combobox', { name: 'Nơi treo' }).selectOption({ label: 'Cổng cơ quan' });
    expect(await picture.getAttribute('aria-label')).toContain('ban đêm');
    const file = await studio.download(() => dialog.getByRole('button', { name: 'Tải ảnh phối cảnh' }).click());
    expect(file.suggestedFilename()).toBe('bang-ron-dang-quang-vinh_phoi-canh_200m.png');
    const bytes = await bytesOf(file);
    expect(new TextDecoder().decode(bytes.slice(1, 4))).toBe('PNG');
    expect(new DataView(bytes.buffer, bytes.byteOffset).getUint32(16)).toBe(2400);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });

  test('every place and hour is drawn; the hour is remembered; the palette finds it without marks', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    const open = async (): Promise<void> => {
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').getByRole('combobox').fill('ngoai pho');
      await page.keyboard.press('Enter');
      await page.locator('.street-canvas').waitFor();
    };
    await open();
    const places = page.getByRole('combobox', { name: 'Nơi treo' });
    for (const place of await places.locator('option').allTextContents()) {
      // oxlint-disable-next-line no-await-in-loop
      await places.selectOption({ label: place });
      for (const hour of ['Ban ngày', 'Chập tối', 'Ban đêm']) {
        // oxlint-disable-next-line no-await-in-loop
        await page.getByRole('button', { name: hour }).click();
        // oxlint-disable-next-line no-await-in-loop
        expect(await page.evaluate(LOOK), `${place}, ${hour}`).toBeGreaterThan(20);
      }
    }
    await page.keyboard.press('Escape');
    await open();
    await expect.poll(() => page.getByRole('button', { name: 'Ban đêm' }).getAttribute('aria-pressed')).toBe('true');
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });
});
