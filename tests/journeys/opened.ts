import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from './browser.ts';
import { serveSite, type Site } from './site.ts';

/** The browser and the built studio of the test file that imports them; opened before its tests, closed after. */
export let browser: Browser;
export let site: Site;

beforeAll(async () => {
  [site, browser] = await Promise.all([serveSite(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});
