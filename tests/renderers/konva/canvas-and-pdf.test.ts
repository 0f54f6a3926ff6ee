import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decode } from 'fast-png';
import * as mupdf from 'mupdf';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../journeys/browser.ts';
import { runCommand } from '../../journeys/command-line.ts';
import { serveSite, type Site } from '../../journeys/site.ts';
import { StudioPage } from '../../journeys/studio-page.ts';
import { labDistance } from '../../../src/colour/lab-distance.ts';

/**
 * Two programs smooth edges by different rules (the browser counts sixteen points a pixel in curved shapes, which alone
 * makes a ΔE of 2 between red and yellow), so both pictures are taken at several times the density and averaged: what
 * is left is where the ink lies.
 */
const CANVAS_DENSITY = 8;
/** Pixels that MuPDF draws at most. */
const MOST_PIXELS = 40_000_000;

function pdfDensity({ width, height }: View): number {
  return Math.min(24, Math.floor(Math.sqrt(MOST_PIXELS / (width * height))));
}

let browser: Browser;
let site: Site;

beforeAll(async () => {
  [site, browser] = await Promise.all([serveSite(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

interface Picture {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  readonly data: ArrayLike<number>;
}

/** The part of the page in view. All in CSS pixels, from the corner of the canvas. */
interface View {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly camera: { readonly x: number; readonly y: number; readonly scale: number };
  readonly pageMm: number;
}

async function viewOf(studio: StudioPage): Promise<View> {
  const { design } = await studio.save();
  const format = design.pages[0]?.format;
  const box = await studio.page.getByTestId('canvas').boundingBox();
  if (!format || !box) throw new Error('nothing is open');
  const camera = await studio.camera();
  const pageMm = format.widthMm as number;
  const right = Math.min(box.width, camera.x + pageMm * camera.scale);
  const bottom = Math.min(box.height, camera.y + (format.heightMm as number) * camera.scale);
  // Whole pixels, one inside the edges of the page, whose shadow lies on the desk.
  const left = Math.max(0, Math.ceil(camera.x)) + 1;
  const top = Math.max(0, Math.ceil(camera.y)) + 1;
  return { left, top, width: Math.floor(right) - 1 - left, height: Math.floor(bottom) - 1 - top, camera, pageMm };
}

async function drawCanvas(studio: StudioPage, view: View): Promise<Picture> {
  const box = await studio.page.getByTestId('canvas').boundingBox();
  if (!box) throw new Error('no canvas');
  await studio.page.mouse.move(5, 5);
  // Notices over the canvas go away by themselves.
  await studio.page
    .getByRole('region', { name: 'Thông báo' })
    .getByRole('status')
    .first()
    .waitFor({ state: 'detached' });
  const { left, top, width, height } = view;
  return average(
    decode(await studio.page.screenshot({ clip: { x: box.x + left, y: box.y + top, width, height } })),
    CANVAS_DENSITY,
  );
}

/** The saved design as a PDF in screen colours, by MuPDF. */
async function drawPdf(saved: Uint8Array, view: View): Promise<Picture> {
  const folder = await mkdtemp(join(tmpdir(), 'khauhieu-'));
  try {
    await writeFile(join(folder, 'saved.khauhieu'), saved);
    const options = ['--standard', 'preview', '--text', 'outlines', '--marks', 'none'];
    runCommand(folder, ['render', 'saved.khauhieu', '-o', 'x.pdf', ...options]);
    const page = mupdf.Document.openDocument(await readFile(join(folder, 'x.pdf')), 'application/pdf').loadPage(0);
    const [x0, y0, x1] = page.getBounds('TrimBox');
    const density = pdfDensity(view);
    const scale = (density * view.camera.scale * view.pageMm) / (x1 - x0);
    const size = { width: view.width * density, height: view.height * density };
    const pixmap = new mupdf.Pixmap(mupdf.ColorSpace.DeviceRGB, [0, 0, size.width, size.height], false);
    pixmap.clear(255);
    const dx = density * (view.camera.x - view.left) - x0 * scale;
    const dy = density * (view.camera.y - view.top) - y0 * scale;
    const device = new mupdf.DrawDevice([scale, 0, 0, scale, dx, dy], pixmap);
    page.run(device, mupdf.Matrix.identity);
    device.close();
    return average({ ...size, channels: 3, data: pixmap.getPixels() }, density);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** One pixel for `density` × `density`. */
function average({ width, height, channels, data }: Picture, density: number): Picture {
  const w = Math.floor(width / density);
  const h = Math.floor(height / density);
  const mean = new Uint8Array(w * h * 3);
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      for (let c = 0; c < 3; c++) {
        let sum = 0;
        for (let i = 0; i < density; i++) {
          for (let j = 0; j < density; j++) {
            sum += data[((y * density + i) * width + x * density + j) * channels + c] ?? 0;
          }
        }
        mean[(y * w + x) * 3 + c] = Math.round(sum / density ** 2);
      }
    }
  }
  return { width: w, height: h, channels: 3, data: mean };
}

function shareWithin(a: Picture, b: Picture, limit: number): number {
  expect([a.width, a.height]).toEqual([b.width, b.height]);
  let within = 0;
  const at = (picture: Picture, i: number) =>
    [picture.data[i * 3] ?? 0, picture.data[i * 3 + 1] ?? 0, picture.data[i * 3 + 2] ?? 0] as const;
  for (let i = 0; i < a.width * a.height; i++) if (labDistance(at(a, i), at(b, i)) <= limit) within += 1;
  return within / (a.width * a.height);
}

describe('the canvas and the PDF show the same page', () => {
  test.each([
    // Small as a thumbnail, where nearly every pixel of an ornament is an edge.
    ['the whole banner', 0, 0.994],
    ['close up', 12, 0.999],
  ])(
    '%s',
    async (name, zoomSteps, least) => {
      const context = await browser.newContext({
        viewport: { width: 1366, height: 768 },
        deviceScaleFactor: CANVAS_DENSITY,
        serviceWorkers: 'block',
      });
      const studio = await StudioPage.open(browser, site.url, { context });
      for (let i = 0; i < zoomSteps; i++) await studio.page.keyboard.press('Control+=');
      const view = await viewOf(studio);
      const { bytes } = await studio.save();
      const share = shareWithin(await drawCanvas(studio, view), await drawPdf(bytes, view), 2);
      console.log(
        `canvas and PDF, ${name}: ${(share * 100).toFixed(2)} % of ${view.width} × ${view.height} pixels within ΔE 2`,
      );
      expect(share).toBeGreaterThanOrEqual(least);
      await studio.close();
    },
    240_000,
  );
});
