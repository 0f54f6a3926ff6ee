import { describe, expect, test } from 'vitest';
import type { DesignNode, TextStyle } from '../../src/model/design.ts';
import { browser, site } from './opened.ts';
import { StudioPage } from './studio-page.ts';
import { compose, unikey } from './vietnamese-keys.ts';

const isSlogan = (node: DesignNode): boolean =>
  node.kind === 'text' && 'slot' in node.source && node.source.slot === 'slogan';

async function sloganStyle(studio: StudioPage): Promise<TextStyle> {
  const node = await studio.node(isSlogan);
  if (node.kind !== 'text') throw new Error('no text');
  return node.style;
}

/** The studio with the slogan chosen; it is approved, so that its words are locked. */
async function openLines(): Promise<StudioPage> {
  const studio = await StudioPage.open(browser, site.url);
  await studio.clickSlogan();
  await studio.page.getByRole('group', { name: 'Các cách ngắt dòng' }).waitFor();
  return studio;
}

describe('line ends of an approved slogan', () => {
  test('three alternatives with line counts and letter heights; choosing is one step, kept in the file', async () => {
    const studio = await openLines();
    const { page } = studio;
    const before = await studio.save();
    const ways = page.getByRole('group', { name: 'Các cách ngắt dòng' }).getByRole('button');
    await expect.poll(() => ways.count()).toBe(3);
    for (const way of await ways.all()) {
      expect(await way.getAttribute('aria-label')).toMatch(/\. \d dòng chữ cao [\d,]+ (cm|mm)$/);
      expect((await way.locator('path').getAttribute('d'))?.length).toBeGreaterThan(500);
    }
    expect(await ways.nth(0).getAttribute('aria-pressed')).toBe('true');
    await ways.nth(2).click();
    const chosen = await sloganStyle(studio);
    expect(chosen.breaks?.length).toBeGreaterThan(0);
    await expect.poll(() => studio.undoName()).toBe('Hoàn tác: đổi cách ngắt dòng');
    expect((await studio.save()).design.content).toEqual(before.design.content);
    await page.getByTestId('save-state').getByText('Đã lưu').waitFor();
    await page.reload();
    await studio.ready();
    expect((await sloganStyle(studio)).breaks).toEqual(chosen.breaks);
    await studio.clickSlogan();
    await page.getByRole('button', { name: 'Ngắt dòng tự động' }).click();
    expect((await sloganStyle(studio)).breaks).toBeUndefined();
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });

  test('every gap by keyboard: forced, glued, told to screen readers; another format keeps it', async () => {
    const studio = await openLines();
    const { page } = studio;
    const gap = (after: number) => page.locator(`[data-gap="${after}"]`);
    await gap(0).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await gap(2).evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await gap(2).getAttribute('aria-label')).toBe('“sản” – “Việt”: tự động, đang liền dòng');
    await page.keyboard.press('Enter');
    await page.getByRole('menuitemradio', { name: 'Ngắt dòng ở đây' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => gap(2).getAttribute('aria-label')).toBe('“sản” – “Việt”: Ngắt dòng ở đây');
    await expect.poll(() => gap(2).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.getByRole('menuitemradio', { name: 'Dính liền, không ngắt' }).click();
    const style = await sloganStyle(studio);
    expect([style.splits, style.glued]).toEqual([[2], [7]]);
    await page.getByRole('button', { name: /^Khổ:/ }).click();
    await page
      .getByRole('button', { name: /Phướn dọc 0,8 × 2 m|Phướn/ })
      .first()
      .click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const moved = await sloganStyle(studio);
    expect([moved.splits, moved.glued]).toEqual([[2], [7]]);
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });

  test('a number of lines is chosen and given back; one that can’t be is told about', async () => {
    const studio = await openLines();
    const { page } = studio;
    const count = page.getByRole('group', { name: 'Số dòng', exact: true });
    await count.getByRole('button', { name: '3 dòng' }).click();
    expect((await sloganStyle(studio)).sizing.exactLines).toBe(3);
    await count.getByRole('button', { name: '6 dòng' }).click();
    await page.getByText(/không ngắt được thành 6 dòng/).waitFor();
    await count.getByRole('button', { name: 'Số dòng tự động' }).click();
    expect((await sloganStyle(studio)).sizing.exactLines).toBeUndefined();
    await studio.close();
  });
});

describe('line ends and typing', () => {
  test('forced ends go with the words while they are typed, and undo takes both back', async () => {
    const studio = await openLines();
    const { page } = studio;
    await page.getByRole('button', { name: 'Mở khóa lời' }).click();
    await page.locator('[data-gap="4"]').click();
    await page.getByRole('menuitemradio', { name: 'Ngắt dòng ở đây' }).click();
    await page.getByRole('button', { name: 'Sửa lời' }).click();
    await page.getByRole('textbox', { name: 'Lời của Khẩu hiệu' }).waitFor();
    await page.keyboard.press('Home');
    await page.keyboard.type('Mừng ');
    await page.keyboard.press('Escape');
    expect((await sloganStyle(studio)).splits).toEqual([5]);
    await page.keyboard.press('Control+z');
    expect((await sloganStyle(studio)).splits).toEqual([4]);
    await studio.close();
  });
});

describe('line ends and Vietnamese keyboards', () => {
  test('forced and glued gaps stay with their words through UniKey’s Backspaces and a composition', async () => {
    const studio = await openLines();
    const { page } = studio;
    const keys = await studio.context.newCDPSession(page);
    await page.getByRole('button', { name: 'Mở khóa lời' }).click();
    for (const [gap, choice] of [
      [2, 'Ngắt dòng ở đây'],
      [7, 'Dính liền, không ngắt'],
    ] as const) {
      await page.locator(`[data-gap="${gap}"]`).click();
      await page.getByRole('menuitemradio', { name: choice }).click();
    }
    await page.getByRole('button', { name: 'Sửa lời' }).click();
    const field = page.getByRole('textbox', { name: 'Lời của Khẩu hiệu' });
    await field.waitFor();
    await page.keyboard.press('Control+Home');
    // "Mừng ": Mu -> Mư -> Mừ, then ng.
    await unikey(studio, keys, ['Mu', [1, 'ư'], [1, 'ừ'], 'ng ']);
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Backspace');
    await page.keyboard.type(', ');
    await compose(keys, ['đ', 'đơ', 'đời']);
    await page.keyboard.type(' ');
    await compose(keys, ['đ', 'đơ', 'đời']);
    await page.keyboard.type('!');
    expect(await field.inputValue()).toBe('Mừng Đảng Cộng sản Việt Nam quang vinh muôn năm, đời đời!');
    await page.keyboard.press('Escape');
    const style = await sloganStyle(studio);
    // Before: “sản | Việt” and “muôn_năm!”. The last word was changed, its neighbour stayed.
    expect([style.splits, style.glued]).toEqual([[3], [8]]);
    await page.keyboard.press('Control+z');
    const undone = await sloganStyle(studio);
    expect([undone.splits, undone.glued]).toEqual([[2], [7]]);
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });
});

describe('letters', () => {
  test('justified, tracked, condensed, stepped, bent and outlined, each one step', async () => {
    const studio = await openLines();
    const { page } = studio;
    await page.getByRole('button', { name: 'Căn đều hai bên bằng giãn chữ' }).click();
    await page.getByText('Tinh chỉnh chữ').click();
    await page.getByRole('checkbox', { name: /Tự giãn/ }).check();
    await page.getByRole('checkbox', { name: /phông hẹp/ }).check();
    await page.getByRole('textbox', { name: /^Khoảng cách dòng/ }).fill('120');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: /^Viền chữ/ }).fill('4');
    await page.keyboard.press('Enter');
    expect(await sloganStyle(studio)).toMatchObject({
      align: 'justify',
      trackingRangeEm: { min: -0.01, max: 0.04 },
      condensing: true,
      lineStepEm: 1.2,
      outline: { widthEm: 0.04 },
    });
    await page.getByRole('checkbox', { name: 'Theo nét chữ' }).check();
    expect((await sloganStyle(studio)).lineStepEm).toBeUndefined();
    const slider = page.getByRole('slider', { name: 'Uốn cong, kéo' });
    await slider.focus();
    for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
    expect((await sloganStyle(studio)).arcDeg).toBe(15);
    const bend = page.getByRole('textbox', { name: 'Uốn cong (độ)' });
    await bend.fill('-60');
    await bend.press('Enter');
    expect((await sloganStyle(studio)).arcDeg).toBe(-60);
    await page.keyboard.press('Control+z');
    await bend.fill('0');
    await bend.press('Enter');
    expect((await sloganStyle(studio)).arcDeg).toBeUndefined();
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });
});
