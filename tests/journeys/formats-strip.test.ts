import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Design, DesignNode } from '../../src/model/design.ts';
import { findNode } from '../../src/model/node-tree.ts';
import { browser, site } from './opened.ts';
import { bytesOf, StudioPage } from './studio-page.ts';

/** Ticks formats by their sizes in the catalogue and adds them. */
async function addFormats(studio: StudioPage, sizes: readonly string[]): Promise<void> {
  const { page } = studio;
  await page.getByRole('button', { name: 'Thêm khổ', exact: true }).click();
  const dialog = page.getByRole('dialog');
  for (const size of sizes) {
    // oxlint-disable-next-line no-await-in-loop
    await dialog.locator('label', { hasText: size }).first().getByRole('checkbox').check();
  }
  await dialog.getByRole('button', { name: `Thêm ${sizes.length} khổ` }).click();
  await dialog.waitFor({ state: 'detached' });
  await card(studio, sizes[0] ?? '').waitFor();
}

function card(studio: StudioPage, size: string) {
  return studio.page
    .getByRole('region', { name: 'Các khổ của thiết kế' })
    .getByRole('button', { name: new RegExp(`^${size.replaceAll('.', '\\.')} `) });
}

function onPage(design: Design, index: number, id: string): DesignNode {
  const page = design.pages[index];
  const found = page && findNode(page, id);
  if (!found) throw new Error(`no ${id} on page ${index}`);
  return found;
}

describe('sibling formats', () => {
  test('several formats are added at once, each laid out by the template; switching, doubling and removing', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    await addFormats(studio, ['2 × 3 m', '0,8 × 2 m']);
    const { design } = await studio.save();
    expect(design.pages.map((one) => [one.format.widthMm, one.format.heightMm])).toEqual([
      [6000, 1000],
      [2000, 3000],
      [800, 2000],
    ]);
    expect(new Set(design.pages.map((one) => one.templateId)).size).toBe(1);
    await expect.poll(() => studio.undoName()).toBe('Hoàn tác: thêm khổ');
    await expect.poll(() => card(studio, '2 × 3 m').getAttribute('aria-current')).toBe('page');
    await card(studio, '6 × 1 m').click();
    await expect.poll(() => page.getByRole('button', { name: /^Khổ:/ }).textContent()).toContain('6 × 1 m');
    // Along the row with the arrow keys.
    await card(studio, '6 × 1 m').press('ArrowRight');
    await expect.poll(() => page.getByRole('button', { name: /^Khổ:/ }).textContent()).toContain('2 × 3 m');
    await page.getByRole('button', { name: /^Việc với khổ Pa nô/ }).click();
    await page.getByRole('menuitem', { name: 'Nhân đôi khổ' }).click();
    expect((await studio.save()).design.pages.length).toBe(4);
    await page
      .getByRole('button', { name: /^Việc với khổ Pa nô/ })
      .first()
      .click();
    await page.getByRole('menuitem', { name: 'Bỏ khổ này' }).click();
    expect((await studio.save()).design.pages.length).toBe(3);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    expect((await studio.save()).design.pages.length).toBe(1);
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });

  test('slogan, unit, colour and template change once and everywhere', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    await addFormats(studio, ['2 × 3 m', '420 × 594 mm']);
    await studio.openPanel('Khẩu hiệu');
    await page.getByRole('button', { name: 'Mở khóa lời' }).click();
    await page.getByRole('textbox', { name: 'Lời của bạn' }).fill('Nước sạch cho mọi nhà');
    await studio.openPanel('Chữ');
    await page
      .getByRole('textbox', { name: /đơn vị/i })
      .first()
      .fill('UBND xã Hòa Bình');
    await card(studio, '6 × 1 m').click();
    const slogan = onPage((await studio.save()).design, 0, 'slogan');
    const middle = await studio.at(slogan.x + slogan.width / 2, slogan.y + slogan.height / 2);
    await page.mouse.click(middle.x, middle.y);
    await page
      .getByRole('complementary', { name: 'Thuộc tính' })
      .getByRole('button', { name: 'Trắng', exact: true })
      .click();
    const { design } = await studio.save();
    expect(design.content.slogan.text).toBe('Nước sạch cho mọi nhà');
    for (const index of [0, 1, 2]) {
      expect(onPage(design, index, 'unit')).toMatchObject({ source: { slot: 'unit' } });
      expect(onPage(design, index, 'slogan')).toMatchObject({ style: { fill: { ink: { rgb: '#ffffff' } } } });
    }
    await page.keyboard.press('Control+z');
    const undone = (await studio.save()).design;
    expect(onPage(undone, 2, 'slogan')).not.toMatchObject({ style: { fill: { ink: { rgb: '#ffffff' } } } });
    await studio.openPanel('Mẫu');
    const other = page.locator('.template-card[aria-pressed=false]').first();
    await other.click();
    const changed = (await studio.save()).design;
    expect(changed.pages[0]?.templateId).not.toBe(design.pages[0]?.templateId);
    expect(changed.pages.filter((one) => one.templateId === changed.pages[0]?.templateId).length).toBeGreaterThan(1);
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });

  test('a page adjusted by hand says so, keeps it when the words change, and follows the template again', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    await addFormats(studio, ['2 × 3 m']);
    await page.getByRole('treeitem', { name: /^Khẩu hiệu/ }).focus();
    await page.keyboard.press('Shift+ArrowDown');
    const moved = onPage((await studio.save()).design, 1, 'slogan');
    await expect.poll(() => card(studio, '2 × 3 m').getAttribute('aria-label')).toContain('1 chỗ chỉnh tay');
    await studio.openPanel('Khẩu hiệu');
    await page.getByRole('button', { name: 'Mở khóa lời' }).click();
    await page.getByRole('textbox', { name: 'Lời của bạn' }).fill('Giữ rừng là giữ nước');
    expect(onPage((await studio.save()).design, 1, 'slogan')).toMatchObject({ x: moved.x, y: moved.y });
    await page.getByRole('treeitem', { name: /^Khẩu hiệu/ }).focus();
    await page.getByRole('button', { name: 'Theo mẫu lại: Khẩu hiệu, vị trí, cỡ' }).click();
    expect(onPage((await studio.save()).design, 1, 'slogan').y).toBe(moved.y - 10);
    await expect.poll(() => studio.undoName()).toBe('Hoàn tác: theo mẫu lại');
    await expect.poll(() => card(studio, '2 × 3 m').getAttribute('aria-label')).not.toContain('chỉnh tay');
    // Undo shows the page it changes.
    await card(studio, '6 × 1 m').click();
    await page.keyboard.press('Control+z');
    await expect.poll(() => card(studio, '2 × 3 m').getAttribute('aria-current')).toBe('page');
    await studio.close();
  });

  test('another format or template keeps own objects; each is one step', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    await studio.openPanel('Hình');
    await page.getByRole('button', { name: 'Ngôi sao', exact: true }).click();
    const names = async (): Promise<readonly string[]> => (await studio.nodes()).map((node) => node.name);
    const before = await studio.nodes();
    expect(before.at(-1)?.name).toBe('Ngôi sao');
    await page.getByRole('button', { name: /^Khổ:/ }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /2 × 3 m/ })
      .first()
      .click();
    await expect.poll(() => page.getByRole('button', { name: /^Khổ:/ }).textContent()).toContain('2 × 3 m');
    const carried = (await studio.nodes()).at(-1);
    expect(carried?.name).toBe('Ngôi sao');
    expect(carried && carried.x + carried.width / 2).toBeCloseTo(1000, 0);
    await expect.poll(() => studio.undoName()).toBe('Hoàn tác: đổi khổ');
    await studio.openPanel('Mẫu');
    await page.locator('.template-card[aria-pressed=false]').first().click();
    expect((await names()).at(-1)).toBe('Ngôi sao');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    expect(await studio.nodes()).toEqual(before);
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });

  test('“this format only” leaves the siblings alone', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    await addFormats(studio, ['2 × 3 m']);
    await page.getByRole('button', { name: 'Chỉ khổ này' }).click();
    await page.getByRole('treeitem', { name: /^Khẩu hiệu/ }).focus();
    await page
      .getByRole('complementary', { name: 'Thuộc tính' })
      .getByRole('button', { name: 'Trắng', exact: true })
      .click();
    const { design } = await studio.save();
    expect(onPage(design, 1, 'slogan')).toMatchObject({ style: { fill: { ink: { rgb: '#ffffff' } } } });
    expect(onPage(design, 0, 'slogan')).not.toMatchObject({ style: { fill: { ink: { rgb: '#ffffff' } } } });
    expect(design.shared).toBeUndefined();
    await studio.close();
  });

  test('all formats come as one ZIP of print files', async () => {
    const studio = await StudioPage.open(browser, site.url);
    await addFormats(studio, ['420 × 594 mm']);
    const download = await studio.download(() =>
      studio.page.getByRole('button', { name: 'Tải mọi khổ (ZIP)' }).click(),
    );
    expect(download.suggestedFilename()).toBe('bang-ron-dang-quang-vinh.zip');
    const files = unzipSync(await bytesOf(download));
    const names = Object.keys(files);
    expect(names.length).toBe(2);
    expect(names.some((name) => name.includes('420x594'))).toBe(true);
    for (const bytes of Object.values(files)) expect(new TextDecoder().decode(bytes.slice(0, 5))).toBe('%PDF-');
    await studio.close();
  });
});
