/**
 * How long the LED door takes to show a frame of 1,024 × 512 dots, in a headless browser (software drawing): the time
 * between frames while a text runs, by WebGL and by the plain canvas. Needs a build.
 *
 * Usage: npm run build && npx tsx scripts/led-preview-bench.ts
 */
import { launchBrowser } from '../tests/journeys/browser.ts';
import { forceWebgl } from '../tests/journeys/force-webgl.ts';
import { serveSite } from '../tests/journeys/site.ts';
import { StudioPage } from '../tests/journeys/studio-page.ts';

const SECONDS = 5;

async function measure(webgl: boolean): Promise<string> {
  const studio = await StudioPage.open(browser, site.url);
  const { page } = studio;
  // What tsx puts round named functions isn't there in the page.
  await page.evaluate('globalThis.__name = (one) => one');
  if (webgl) await forceWebgl(page);
  await page.getByRole('navigation').getByRole('button', { name: 'Bảng điện tử' }).click();
  await page.locator('[data-testid=led-board][data-frame]').waitFor();
  await page.getByRole('button', { name: 'Số điểm' }).click();
  for (const [field, value] of [
    ['Điểm ngang', '1024'],
    ['Điểm dọc', '512'],
    ['Khoảng cách điểm (mm)', '5'],
  ] as const)
    await page.getByRole('spinbutton', { name: field }).fill(value);
  await page.getByRole('combobox', { name: 'Hiệu ứng' }).selectOption('scroll-left');
  await page.getByText('1024 × 512 điểm').waitFor();
  await page.waitForTimeout(2000);
  const { gaps, shown } = await page.evaluate(async (ms) => {
    const board = document.querySelector<HTMLElement>('[data-testid=led-board]');
    const times: number[] = [];
    const frames = new Set<string | undefined>();
    const start = performance.now();
    await new Promise<void>((resolve) => {
      const tick = (now: number): void => {
        times.push(now);
        frames.add(board?.dataset['frame']);
        if (now - start < ms) requestAnimationFrame(tick);
        else resolve();
      };
      requestAnimationFrame(tick);
    });
    return { gaps: times.slice(1).map((time, i) => time - (times[i] ?? 0)), shown: frames.size };
  }, SECONDS * 1000);
  await studio.close();
  const sorted = gaps.toSorted((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
  return `${webgl ? 'WebGL' : 'plain canvas'}: ${(gaps.length / SECONDS).toFixed(0)} pictures a second, ${at(0.5)} ms median, ${at(0.95)} ms at 95 %, ${(shown / SECONDS).toFixed(0)} different frames a second`;
}

const site = await serveSite();
const browser = await launchBrowser();
console.log(await measure(true));
console.log(await measure(false));
await browser.close();
site.close();
