import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { browser, site } from './opened.ts';
import { runCommand } from './command-line.ts';
import { bytesOf, StudioPage } from './studio-page.ts';

describe('the main job', () => {
  test('a finished banner is open at the first visit', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { design } = await studio.save();
    expect(design.content.slogan.text).toBe('Đảng Cộng sản Việt Nam quang vinh muôn năm!');
    expect(design.pages[0]?.format).toMatchObject({ widthMm: 6000, heightMm: 1000 });
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });

  test('slogan, format, export: the PDF is the one the command line makes of the saved design', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    await studio.openPanel('Khẩu hiệu');
    // Without marks, as people search.
    await page.getByRole('searchbox').fill('khoi nghiep sang tao');
    await page
      .getByRole('complementary', { name: 'Khẩu hiệu' })
      .getByRole('listitem')
      .first()
      .getByRole('button')
      .first()
      .click();
    await studio.changeFormat('pano 6', /6 × 3 m/);
    await page.getByText('6 × 3 m').first().waitFor();

    const saved = await studio.save();
    expect(saved.design.content.slogan.text).not.toBe('Đảng Cộng sản Việt Nam quang vinh muôn năm!');
    expect(saved.design.pages[0]?.format).toMatchObject({ kind: 'pano', widthMm: 6000, heightMm: 3000 });

    await page.keyboard.press('Control+e');
    const download = await studio.download(() => page.getByRole('button', { name: 'Tải PDF' }).click());
    const fromStudio = await bytesOf(download);
    expect(new TextDecoder('latin1').decode(fromStudio.slice(0, 8))).toBe('%PDF-1.6');
    expect(download.suggestedFilename()).toMatch(/^pano_6000x3000mm_TL1-10_[a-z0-9-]+_v1\.pdf$/);

    const folder = await mkdtemp(join(tmpdir(), 'khauhieu-'));
    try {
      await writeFile(join(folder, 'saved.khauhieu'), saved.bytes);
      runCommand(folder, ['render', 'saved.khauhieu', '-o', 'x.pdf']);
      const fromCli = new Uint8Array(await readFile(join(folder, 'x.pdf')));
      expect(fromCli.length).toBe(fromStudio.length);
      expect(Buffer.compare(fromCli, fromStudio)).toBe(0);
    } finally {
      await rm(folder, { recursive: true });
    }
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });

  test('every template can be taken, and each lays the slogan out', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    await studio.openPanel('Mẫu');
    const cards = page.getByRole('button', { name: /^Dùng mẫu/ });
    await cards.first().waitFor();
    const count = await cards.count();
    expect(count).toBeGreaterThanOrEqual(30);
    const used = new Set<string | undefined>();
    for (let i = 0; i < count; i++) {
      await cards.nth(i).click();
      await expect.poll(() => cards.nth(i).getAttribute('aria-pressed')).toBe('true');
      await expect.poll(() => page.getByRole('treeitem', { name: /Khẩu hiệu/ }).count()).toBeGreaterThan(0);
      // Browsers stop a page that hands out more than a dozen files in a row.
      if (i % 5 === 0) used.add((await studio.save()).design.pages[0]?.templateId);
    }
    expect(used.size).toBe(Math.ceil(count / 5));
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });

  test('one format of each kind can be taken', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    const kinds = new Set<string | undefined>();
    for (const heading of [
      'Băng rôn dọc',
      'Phướn',
      'Pa nô',
      'Áp phích, tranh cổ động',
      'Bảng điện tử',
      'Phông hội trường',
    ]) {
      await studio.openFormats();
      await page.getByRole('region', { name: heading }).getByRole('button').first().click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await expect
        .poll(async () => {
          const { design } = await studio.save();
          kinds.add(design.pages[0]?.format.kind);
          return kinds.size;
        })
        .toBe(
          ['Băng rôn dọc', 'Phướn', 'Pa nô', 'Áp phích, tranh cổ động', 'Bảng điện tử', 'Phông hội trường'].indexOf(
            heading,
          ) + 1,
        );
    }
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });

  test('an own size takes units and sums; sizes that make no sense are refused with words', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    const ask = async (width: string, height: string): Promise<void> => {
      await page.getByRole('textbox', { name: /^Rộng/ }).fill(width);
      await page.getByRole('textbox', { name: /^Cao/ }).fill(height);
      await page.getByRole('button', { name: 'Dùng khổ này' }).click();
    };
    await studio.openFormats();
    const dialog = page.getByRole('dialog');
    for (const [width, words] of [
      ['0', /lớn hơn 0|phải/],
      ['-3m', /lớn hơn 0|phải/],
      ['200m', /50/],
      ['ba mét', /Không hiểu số đo/],
    ] as const) {
      await ask(width, '1m');
      await dialog.getByRole('alert').getByText(words).waitFor();
    }
    await ask('2m + 40cm', '160cm/2');
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(async () => (await studio.save()).design.pages[0]?.format.widthMm).toBe(2400);
    expect((await studio.save()).design.pages[0]?.format.heightMm).toBe(800);
    await studio.close();
  });

  test('the unit’s name finds its place as it is typed, in one step', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    const before = (await studio.save()).design;
    await studio.openPanel('Chữ');
    const field = page.getByRole('textbox', { name: /[Đđ]ơn vị/ });
    await field.click();
    await page.keyboard.type('UBND xã Tân Bình');
    await page.keyboard.press('Escape');
    const { design } = await studio.save();
    expect(design.content.texts['unit']).toBe('UBND xã Tân Bình');
    const shows = (one: typeof design): boolean => JSON.stringify(one.pages).includes('"slot":"unit"');
    expect([shows(before), shows(design)]).toEqual([false, true]);
    await page.keyboard.press('Control+z');
    expect((await studio.save()).design).toEqual(before);
    await studio.close();
  });
});
