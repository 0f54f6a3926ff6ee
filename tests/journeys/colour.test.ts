import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { decode } from 'fast-png';
import { describe, expect, test } from 'vitest';
import { browser, site } from './opened.ts';
import { bytesOf, StudioPage } from './studio-page.ts';

const FOGRA39 = readFileSync(
  fileURLToPath(new URL('../../src/colour/profiles/FOGRA39L-free-TAC260.icc', import.meta.url)),
);

/** How many pixels of the canvas have a colour. */
async function countPixels(studio: StudioPage, colour: string): Promise<number> {
  const { data, channels } = decode(await studio.page.getByTestId('canvas').screenshot());
  const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  let count = 0;
  for (let i = 0; i < data.length; i += channels) {
    if (wanted.every((level, channel) => data[i + channel] === level)) count += 1;
  }
  return count;
}

const STAR_YELLOW = '#ffff00';
const STAR_YELLOW_PRINTED = '#ffed00';
const proof = (studio: StudioPage) => studio.page.getByRole('button', { name: 'Xem màu in', exact: true });

describe('colours in print', () => {
  test('Shift+P shows the colours of the press, with the paper if asked, and goes back', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    const yellow = await countPixels(studio, STAR_YELLOW);
    expect(yellow).toBeGreaterThan(1000);
    await page.keyboard.press('Shift+P');
    await expect.poll(() => countPixels(studio, STAR_YELLOW_PRINTED)).toBe(yellow);
    expect(await countPixels(studio, STAR_YELLOW)).toBe(0);
    expect(await proof(studio).getAttribute('aria-pressed')).toBe('true');

    await page.getByRole('button', { name: /^Màu in: / }).click();
    await page.getByRole('checkbox', { name: /Giả lập nền vật liệu/ }).check();
    await expect.poll(() => countPixels(studio, '#f8e000')).toBeGreaterThan(1000);
    await page.keyboard.press('Escape');
    await proof(studio).click();
    await expect.poll(() => countPixels(studio, STAR_YELLOW)).toBe(yellow);
    // How the page is looked at is no step of its history.
    await expect.poll(() => studio.undoName()).toBe('Hoàn tác');
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });

  test('a profile is brought along, used and kept; what is none is said', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    await proof(studio).click();
    await page.getByRole('button', { name: /^Màu in: / }).click();
    const file = page.getByLabel('Thêm tệp ICC…');
    await file.setInputFiles({ name: 'a.icc', mimeType: '', buffer: Buffer.from('not a profile') });
    await page.getByText('Tệp hồ sơ màu không phải là ICC.').waitFor();
    const named = Buffer.from(FOGRA39);
    named.write('Xuong in A\0', 0x12c, 'latin1');
    await file.setInputFiles({ name: 'xuong-a.icc', mimeType: '', buffer: named });
    await page.getByRole('button', { name: 'Bỏ hồ sơ Xuong in A' }).waitFor();
    await expect.poll(() => page.getByLabel('Hồ sơ màu').locator('option:checked').textContent()).toBe('Xuong in A');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+e');
    const saved = await studio.download(() => page.getByRole('button', { name: /^Tải PDF/ }).click());
    expect(Buffer.from(await bytesOf(saved)).toString('latin1')).toContain('/Info (Xuong in A) /DestOutputProfile');
    await page.reload();
    await studio.ready();
    await proof(studio).click();
    await page.getByText('Màu in: Xuong in A').waitFor();
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });

  test('an own spot ink is made, used, and changed everywhere by one step', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    await studio.clickSlogan();
    await page.getByRole('button', { name: 'Thêm màu riêng' }).first().click();
    await page.getByRole('textbox', { name: 'Tên màu' }).fill('Xanh cơ quan');
    for (const [field, percent] of [
      ['Lục lam (C, %)', '90'],
      ['Hồng sẫm (M, %)', '20'],
      ['Vàng (Y, %)', '0'],
      ['Đen (K, %)', '0'],
    ] as const) {
      await page.getByRole('textbox', { name: field }).fill(percent);
    }
    await page.getByRole('checkbox', { name: /^Màu pha/ }).check();
    await page.getByRole('button', { name: 'Thêm vào bảng màu' }).click();
    await page.getByRole('button', { name: 'Xanh cơ quan (màu pha)' }).first().click();
    const { design } = await studio.save();
    const [ink] = design.inks;
    expect(ink).toMatchObject({ name: 'Xanh cơ quan', cmyk: { c: 0.9, m: 0.2, y: 0, k: 0 }, spot: true });
    await expect.poll(() => countPixels(studio, ink?.rgb ?? '')).toBeGreaterThan(1000);

    await page.getByRole('button', { name: 'Sửa màu Xanh cơ quan' }).first().click();
    await page.getByRole('textbox', { name: 'Lục lam (C, %)' }).fill('100');
    await page.getByRole('textbox', { name: 'Tên màu' }).click();
    await page.getByRole('button', { name: /^Lưu, đổi mọi chỗ/ }).click();
    const changed = (await studio.save()).design.inks[0];
    expect(changed?.cmyk.c).toBe(1);
    await expect.poll(() => countPixels(studio, changed?.rgb ?? '')).toBeGreaterThan(1000);
    await page.keyboard.press('Control+z');
    await expect.poll(() => countPixels(studio, ink?.rgb ?? '')).toBeGreaterThan(1000);
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });
});
