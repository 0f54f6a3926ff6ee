import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { browser, site } from './opened.ts';
import { StudioPage } from './studio-page.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const THEMES = ['light', 'dark'] as const;

type Theme = (typeof THEMES)[number];

/** What axe finds by all of its rules, WCAG 2.2 A and AA and good practice, as `rule: elements`. */
export async function violations(page: Page): Promise<string[]> {
  // Colours are measured as they stand, not halfway through a fade.
  await page.waitForTimeout(400);
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run(where: object): Promise<{ violations: { id: string; nodes: { html: string; target: string[] }[] }[] }>;
      };
    };
    // The guards round a menu send the focus on at once; nobody rests on them.
    const where = { exclude: [['[data-base-ui-focus-guard]']] };
    const { violations: found } = await axe.run(where);
    // Menus, popovers and tooltips float above the landmarks; dialogs are held to this rule by their role.
    const isFloating = ({ target }: { target: string[] }): boolean =>
      target.every((selector) => document.querySelector(selector)?.closest('[data-base-ui-portal]'));
    const real = found.filter(({ id, nodes }) => id !== 'region' || !nodes.every(isFloating));
    return real.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  });
}

export async function openIn(theme: Theme, width = 1366, height = 768): Promise<StudioPage> {
  const context = await browser.newContext({
    viewport: { width, height },
    locale: 'vi-VN',
    serviceWorkers: 'block',
    colorScheme: theme,
  });
  return StudioPage.open(browser, site.url, { context });
}

export async function expectNothingOn(page: Page, what: string): Promise<void> {
  expect(await violations(page), what).toEqual([]);
}
