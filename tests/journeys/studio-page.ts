import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Download, FileChooser, Page } from 'playwright-core';
import { parseDesign } from '../../src/model/parse-design.ts';
import type { Design, DesignNode } from '../../src/model/design.ts';

export interface OpenOptions {
  readonly width?: number;
  readonly height?: number;
  /** The context of an earlier visit. */
  readonly context?: BrowserContext;
}

/** A person at the studio: pointer and keys go in, documents come out. */
export class StudioPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the page complained of. */
  readonly complaints: string[] = [];

  private constructor(page: Page, context: BrowserContext) {
    this.page = page;
    this.context = context;
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
  }

  static async open(browser: Browser, url: string, options: OpenOptions = {}): Promise<StudioPage> {
    const { width = 1366, height = 768 } = options;
    const context =
      options.context ??
      (await browser.newContext({ viewport: { width, height }, locale: 'vi-VN', serviceWorkers: 'block' }));
    const page = await context.newPage();
    const studio = new StudioPage(page, context);
    // Files by download and upload: the system's own pickers can't be driven.
    await page.addInitScript('delete window.showSaveFilePicker; delete window.showOpenFilePicker;');
    await page.goto(url);
    await studio.ready();
    return studio;
  }

  async ready(): Promise<void> {
    const goOn = this.page.getByRole('button', { name: /^(?:Tiếp tục|Go on): / });
    await this.page.locator('[data-node]').first().or(goOn).first().waitFor({ state: 'attached' });
    // A later visit begins at the first screen.
    if (await goOn.isVisible()) await goOn.click();
    await this.page.locator('[data-node]').first().waitFor({ state: 'attached' });
    await this.page.getByRole('button', { name: /Xuất file|Export/ }).waitFor();
  }

  /** The design as a saved file. */
  async save(): Promise<{ design: Design; bytes: Uint8Array; name: string }> {
    const download = await this.download(() => this.page.keyboard.press('Control+s'));
    const bytes = await bytesOf(download);
    const read = parseDesign(new TextDecoder().decode(bytes), download.suggestedFilename());
    if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
    return { design: read.value, bytes, name: download.suggestedFilename() };
  }

  async download(act: () => Promise<unknown>): Promise<Download> {
    try {
      const [download] = await Promise.all([this.page.waitForEvent('download'), act()]);
      return download;
    } catch (error) {
      // What the person would see instead of a file.
      const seen = await this.page.evaluate(() => ({
        focus: document.activeElement?.outerHTML.slice(0, 200),
        dialogs: [...document.querySelectorAll('[role=dialog], .toast')].map((one) => one.textContent),
      }));
      throw new Error(`no file came: ${JSON.stringify({ ...seen, complaints: this.complaints })}`, { cause: error });
    }
  }

  /** The system's dialog for files, which an act opens. */
  async choosing(act: () => Promise<unknown>): Promise<FileChooser> {
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), act()]);
    return chooser;
  }

  async nodes(): Promise<readonly DesignNode[]> {
    return (await this.save()).design.pages[0]?.nodes ?? [];
  }

  async node(match: (node: DesignNode) => boolean): Promise<DesignNode> {
    const found = (await this.nodes()).find(match);
    if (!found) throw new Error('no such object');
    return found;
  }

  async camera(): Promise<{ x: number; y: number; scale: number }> {
    const text = (await this.page.getByTestId('canvas').getAttribute('data-camera')) ?? '';
    const [x = 0, y = 0, scale = 1] = text.split(' ').map(Number);
    return { x, y, scale };
  }

  /** Where a place of the page (millimetres) is on the screen. */
  async at(xMm: number, yMm: number): Promise<{ x: number; y: number }> {
    const { x, y, scale } = await this.camera();
    const box = await this.page.getByTestId('canvas').boundingBox();
    if (!box) throw new Error('no canvas');
    return { x: box.x + x + xMm * scale, y: box.y + y + yMm * scale };
  }

  async drag(from: { x: number; y: number }, by: { x: number; y: number }): Promise<void> {
    const { mouse } = this.page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(from.x + by.x / 2, from.y + by.y / 2, { steps: 3 });
    await mouse.move(from.x + by.x, from.y + by.y, { steps: 3 });
    await mouse.up();
  }

  /** Selects the object that shows the slogan, by clicking on its letters. */
  async clickSlogan(): Promise<DesignNode> {
    const slogan = await this.node(
      (node) => node.kind === 'text' && 'slot' in node.source && node.source.slot === 'slogan',
    );
    const middle = await this.at(slogan.x + slogan.width / 2, slogan.y + slogan.height / 2);
    await this.page.mouse.click(middle.x, middle.y);
    return slogan;
  }

  /** Panels hear of what the pointer did on the canvas when its picture is on the screen. */
  async panelsToFollow(): Promise<void> {
    await this.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0))));
  }

  async undoName(): Promise<string> {
    await this.panelsToFollow();
    return (await this.page.getByRole('button', { name: /^Hoàn tác/ }).getAttribute('aria-label')) ?? '';
  }

  async openPanel(name: string): Promise<void> {
    const button = this.page.getByRole('navigation').getByRole('button', { name, exact: true });
    if ((await button.getAttribute('aria-pressed')) !== 'true') await button.click();
  }

  /** Opens the choice of formats. */
  async openFormats(): Promise<void> {
    await this.page
      .getByRole('button', { name: /Đổi khổ$/ })
      .first()
      .click();
  }

  /** Gives the page another format, found by some words and told by its face. */
  async changeFormat(words: string, face: RegExp): Promise<void> {
    await this.openFormats();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('searchbox').fill(words);
    await dialog.getByRole('button', { name: face }).first().click();
    await dialog.waitFor({ state: 'detached' });
  }

  /** Gives the studio a file as if it was dropped on the window. */
  async drop(name: string, text: string): Promise<void> {
    const data = await this.page.evaluateHandle(
      ([fileName, content]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([content ?? ''], fileName ?? ''));
        return transfer;
      },
      [name, text],
    );
    await this.page.dispatchEvent('body', 'dragover', { dataTransfer: data });
    await this.page.dispatchEvent('body', 'drop', { dataTransfer: data });
  }

  /** Drops or pastes files of any kind, at a place of the window. */
  async giveFiles(
    how: 'drop' | 'paste',
    files: readonly { readonly name: string; readonly type?: string; readonly bytes: Uint8Array }[],
    at: { x: number; y: number } = { x: 0, y: 0 },
  ): Promise<void> {
    const given = files.map(({ name, type = '', bytes }) => ({
      name,
      type,
      base64: Buffer.from(bytes).toString('base64'),
    }));
    await this.page.evaluate(
      ({ how: way, given: parts, at: place }) => {
        const transfer = new DataTransfer();
        for (const { name, type, base64 } of parts) {
          const bytes = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0);
          transfer.items.add(new File([bytes], name, { type }));
        }
        const init = { bubbles: true, cancelable: true };
        const target = document.elementFromPoint(place.x, place.y) ?? document.body;
        if (way === 'paste')
          document.body.dispatchEvent(new ClipboardEvent('paste', { ...init, clipboardData: transfer }));
        else {
          const dropped = { ...init, dataTransfer: transfer, clientX: place.x, clientY: place.y };
          target.dispatchEvent(new DragEvent('dragover', dropped));
          target.dispatchEvent(new DragEvent('drop', dropped));
        }
      },
      { how, given, at },
    );
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}

export async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(await readFile(await download.path()));
}
