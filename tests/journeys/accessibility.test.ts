import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browser, site } from './opened.ts';
import { StudioPage } from './studio-page.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds against WCAG 2.2 A and AA, as `rule: first element`. */
async function violations(page: Page): Promise<string[]> {
  // Colours are measured as they stand, not halfway through a fade.
  await page.waitForTimeout(400);
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const { violations: found } = await axe.run({ runOnly: { type: 'tag', values: tags } });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  });
}

describe('axe finds nothing', () => {
  for (const theme of ['light', 'dark'] as const) {
    test(`in the panels, the inspector and the dialogs, ${theme}`, async () => {
      const context = await browser.newContext({
        viewport: { width: 1366, height: 768 },
        locale: 'vi-VN',
        serviceWorkers: 'block',
        colorScheme: theme,
      });
      const studio = await StudioPage.open(browser, site.url, { context });
      const { page } = studio;
      for (const panel of ['Mẫu', 'Khẩu hiệu', 'Chữ', 'Hình', 'Lớp']) {
        await studio.openPanel(panel);
        await page.waitForTimeout(600);
        expect(await violations(page), panel).toEqual([]);
      }
      await page.keyboard.press('Tab');
      await studio.clickSlogan();
      expect(await violations(page), 'the inspector of the slogan').toEqual([]);
      for (const [what, keys] of [
        ['export', 'Control+e'],
        ['command palette', 'Control+k'],
        ['shortcuts', 'F1'],
      ] as const) {
        await page.keyboard.press(keys);
        await page.getByRole('dialog').first().waitFor();
        expect(await violations(page), what).toEqual([]);
        await page.keyboard.press('Escape');
        await page.getByRole('dialog').first().waitFor({ state: 'detached' });
      }
      await studio.close();
    });

    test(`in quick mode, ${theme}`, async () => {
      const context = await browser.newContext({ locale: 'vi-VN', serviceWorkers: 'block', colorScheme: theme });
      const studio = await StudioPage.open(browser, site.url, { context });
      const { page } = studio;
      await page.getByRole('button', { name: 'Trang đầu' }).first().click();
      expect(await violations(page), 'the first screen').toEqual([]);
      await page.getByRole('navigation').getByRole('button', { name: 'Làm nhanh' }).click();
      await page.getByRole('checkbox', { name: /^3 × 2 m/ }).check();
      await page.locator('.quick-card').nth(1).waitFor();
      expect(await violations(page)).toEqual([]);
      await studio.close();
    });

    test(`at the LED door, ${theme}`, async () => {
      const context = await browser.newContext({ locale: 'vi-VN', serviceWorkers: 'block', colorScheme: theme });
      const studio = await StudioPage.open(browser, site.url, { context });
      await studio.page.getByRole('navigation').getByRole('button', { name: 'Bảng điện tử' }).click();
      await studio.page.locator('[data-testid=led-board][data-frame]').waitFor();
      expect(await violations(studio.page)).toEqual([]);
      await studio.close();
    });
  }
});
