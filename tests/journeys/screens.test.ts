// The main screens as small pictures, so that a change of look is seen. Recorded anew, after looking at what changed:
//   RECORD_SCREENS=1 npx vitest run tests/journeys/screens.test.ts
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decode, encode } from 'fast-png';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browser, site } from './opened.ts';
import { StudioPage } from './studio-page.ts';

const GOLDENS = new URL('../fixtures/screens/', import.meta.url).pathname;
const RECORD = process.env['RECORD_SCREENS'] === '1';
/** Screens are kept at a sixth of their size: layout and colours stay, the edges of letters don't. */
const SHRINK = 6;
/** A pixel is another one when a channel differs by more than this … */
const FAR = 36;
/** … and a screen when more than this share of its pixels does. */
const SHARE = 0.04;
/** A golden that takes more bytes isn't small any more. */
const MOST_BYTES = 40_000;

interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue, byte by byte. */
  readonly rgb: Uint8Array;
}

function readPng(bytes: Uint8Array): Picture {
  const { width, height, channels, data } = decode(bytes);
  const rgb = new Uint8Array(3 * width * height);
  for (let i = 0; i < rgb.length; i++) rgb[i] = data[Math.floor(i / 3) * channels + (i % 3)] ?? 0;
  return { width, height, rgb };
}

/** A picture whose pixels are the averages of squares of another one. */
function shrink(picture: Picture): Picture {
  const width = Math.floor(picture.width / SHRINK);
  const height = Math.floor(picture.height / SHRINK);
  const rgb = new Uint8Array(3 * width * height);
  for (let i = 0; i < rgb.length; i++) {
    const pixel = Math.floor(i / 3);
    rgb[i] = average(picture, pixel % width, Math.floor(pixel / width), i % 3);
  }
  return { width, height, rgb };
}

function average(picture: Picture, x: number, y: number, channel: number): number {
  let sum = 0;
  for (let dy = 0; dy < SHRINK; dy++) {
    const row = (y * SHRINK + dy) * picture.width + x * SHRINK;
    for (let dx = 0; dx < SHRINK; dx++) sum += picture.rgb[3 * (row + dx) + channel] ?? 0;
  }
  return Math.round(sum / SHRINK ** 2);
}

/** The share of pixels that are far from each other. */
function difference(a: Picture, b: Picture): number {
  if (a.width !== b.width || a.height !== b.height) return 1;
  let far = 0;
  for (let at = 0; at < a.rgb.length; at += 3) {
    const gaps = [0, 1, 2].map((channel) => Math.abs((a.rgb[at + channel] ?? 0) - (b.rgb[at + channel] ?? 0)));
    if (Math.max(...gaps) > FAR) far += 1;
  }
  return (3 * far) / a.rgb.length;
}

async function expectScreen(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  // Fades and pictures that are drawn when there is time.
  await page.waitForTimeout(1500);
  const seen = shrink(readPng(await page.screenshot({ animations: 'disabled', caret: 'hide' })));
  const bytes = encode({ width: seen.width, height: seen.height, channels: 3, data: seen.rgb });
  const path = join(GOLDENS, `${name}.png`);
  expect(bytes.length).toBeLessThan(MOST_BYTES);
  if (RECORD) {
    mkdirSync(GOLDENS, { recursive: true });
    writeFileSync(path, bytes);
    return;
  }
  expect(existsSync(path), `${path} is recorded`).toBe(true);
  const share = difference(readPng(readFileSync(path)), seen);
  const other = join(tmpdir(), `khauhieu-${name}.png`);
  if (share > SHARE) writeFileSync(other, bytes);
  expect(share, `share of ${name} that looks different, see ${other}`).toBeLessThanOrEqual(SHARE);
}

for (const theme of ['light', 'dark'] as const) {
  describe(`the main screens, ${theme}`, () => {
    test('first screen, studio, export and LED look as they were recorded', async () => {
      const context = await browser.newContext({
        viewport: { width: 1366, height: 768 },
        locale: 'vi-VN',
        timezoneId: 'Asia/Ho_Chi_Minh',
        serviceWorkers: 'block',
        colorScheme: theme,
        reducedMotion: 'reduce',
      });
      // What is coming up depends on the day.
      await context.clock.setFixedTime(new Date('2026-01-15T09:00:00+07:00'));
      const studio = await StudioPage.open(browser, site.url, { context });
      const { page } = studio;
      await page.getByRole('button', { name: 'Kiểm tra: không có lỗi' }).waitFor();
      await studio.clickSlogan();
      await expectScreen(page, `studio-${theme}`);
      await page.keyboard.press('Control+e');
      await page.getByRole('dialog').getByRole('button', { name: 'Tải PDF' }).waitFor();
      await page.locator('[role=dialog] canvas').first().waitFor();
      await page
        .getByTestId('export-status')
        .getByText(/\.pdf \(/)
        .waitFor();
      await expectScreen(page, `export-${theme}`);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Trang đầu' }).first().click();
      await expectScreen(page, `home-${theme}`);
      await page.getByRole('navigation').getByRole('button', { name: 'Bảng điện tử' }).click();
      await page.locator('[data-testid=led-board][data-frame]').waitFor();
      await expectScreen(page, `led-${theme}`);
      await studio.close();
    });
  });
}
