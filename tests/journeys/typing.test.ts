import { describe, expect, test } from 'vitest';
import { browser, site } from './opened.ts';
import { StudioPage } from './studio-page.ts';
import { compose, unikey } from './vietnamese-keys.ts';

/** Opens the words of the slogan for typing, freed from the approved wording if need be. */
async function openSlogan(studio: StudioPage): Promise<void> {
  const { page } = studio;
  await studio.openPanel('Khẩu hiệu');
  const unlock = page.getByRole('button', { name: 'Mở khóa lời' });
  if (await unlock.isVisible()) await unlock.click();
  await studio.clickSlogan();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: /^Lời của Khẩu hiệu/ }).waitFor();
}

describe('typing Vietnamese', () => {
  test('UniKey’s synthetic Backspaces give the exact words, in one step of the history', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const keys = await studio.context.newCDPSession(studio.page);
    const before = (await studio.save()).design.content.slogan.text;
    await openSlogan(studio);
    await studio.page.keyboard.press('Control+a');
    // "Việt Nam muôn năm": Vieejt -> Việt; muoon -> muôn; nawm -> năm.
    await unikey(studio, keys, ['Vie', [1, 'ê'], 't', [2, 'ệt'], ' Nam muo', [1, 'ô'], 'n na', [1, 'ă'], 'm']);
    const field = studio.page.getByRole('textbox', { name: /^Lời của Khẩu hiệu/ });
    expect(await field.inputValue()).toBe('Việt Nam muôn năm');
    await studio.page.keyboard.press('Escape');
    await field.waitFor({ state: 'detached' });
    const { design } = await studio.save();
    expect(design.content.slogan.text).toBe('Việt Nam muôn năm');
    await expect.poll(() => studio.undoName()).toBe('Hoàn tác: sửa lời');
    await studio.page.keyboard.press('Control+z');
    expect((await studio.save()).design.content.slogan.text).toBe(before);
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });

  test('a composition (macOS Telex) gives the exact words; Enter inside it is not the studio’s', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const keys = await studio.context.newCDPSession(studio.page);
    await openSlogan(studio);
    await studio.page.keyboard.press('Control+a');
    await compose(keys, ['D', 'Đ', 'Đo', 'Đoa', 'Đoan', 'Đoàn']);
    await studio.page.keyboard.type(' ');
    for (const text of ['k', 'kê', 'kêt', 'kết']) {
      await keys.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    }
    // While composing, Escape and Enter belong to the input method.
    await keys.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Process',
      code: 'Escape',
      windowsVirtualKeyCode: 229,
    });
    await keys.send('Input.insertText', { text: 'kết' });
    const field = studio.page.getByRole('textbox', { name: /^Lời của Khẩu hiệu/ });
    expect(await field.inputValue()).toBe('Đoàn kết');
    await studio.page.keyboard.press('Control+Enter');
    expect((await studio.save()).design.content.slogan.text).toBe('Đoàn kết');
    await studio.page.keyboard.press('Control+z');
    expect((await studio.save()).design.content.slogan.text).not.toBe('Đoàn kết');
    await studio.close();
  });

  test('decomposed letters are composed when they are taken over, not while typing', async () => {
    const studio = await StudioPage.open(browser, site.url);
    await openSlogan(studio);
    const decomposed = 'Tiến lên'.normalize('NFD');
    await studio.page.keyboard.press('Control+a');
    await studio.page.keyboard.insertText(decomposed);
    const field = studio.page.getByRole('textbox', { name: /^Lời của Khẩu hiệu/ });
    expect(await field.inputValue()).toBe(decomposed);
    await studio.page.keyboard.press('Escape');
    expect((await studio.save()).design.content.slogan.text).toBe('Tiến lên'.normalize('NFC'));
    await studio.close();
  });

  test('the words change on the canvas while they are typed', async () => {
    const studio = await StudioPage.open(browser, site.url);
    await openSlogan(studio);
    const canvas = studio.page.getByTestId('canvas');
    const before = await canvas.screenshot();
    await studio.page.keyboard.press('Control+a');
    await studio.page.keyboard.type('A');
    await expect.poll(async () => Buffer.compare(await canvas.screenshot(), before)).not.toBe(0);
    await studio.close();
  });

  test('Backspace and Delete in a field never delete objects', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const count = (await studio.nodes()).length;
    await openSlogan(studio);
    await studio.page.keyboard.press('Control+a');
    await studio.page.keyboard.press('Delete');
    await studio.page.keyboard.press('Backspace');
    await studio.page.keyboard.type('x');
    await studio.page.keyboard.press('Escape');
    const { design } = await studio.save();
    expect(design.content.slogan.text).toBe('x');
    expect(design.pages[0]?.nodes.length).toBe(count);
    await studio.close();
  });

  test('an empty slogan and one of 2,000 letters are told about, and nothing breaks', async () => {
    const studio = await StudioPage.open(browser, site.url);
    await openSlogan(studio);
    await studio.page.keyboard.press('Control+a');
    await studio.page.keyboard.press('Delete');
    await studio.page.keyboard.press('Escape');
    await studio.page.getByRole('button', { name: /^Kiểm tra: [1-9]/ }).waitFor();
    await openSlogan(studio);
    await studio.page.keyboard.insertText('Thi đua yêu nước '.repeat(118));
    await studio.page.keyboard.press('Escape');
    expect((await studio.save()).design.content.slogan.text.length).toBeGreaterThan(1900);
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });

  test('a megabyte pasted into a field is cut to what a design holds, and said so', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    await studio.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate(() => navigator.clipboard.writeText('Toàn dân đoàn kết! '.repeat(53_000)));
    await studio.openPanel('Chữ');
    await page.getByRole('textbox', { name: 'Đơn vị' }).focus();
    await page.keyboard.press('Control+v');
    await page.getByText('Đoạn dán dài 1.007.000 chữ; chỉ lấy 20.000 chữ đầu.').waitFor();
    await page.keyboard.press('Escape');
    const { content } = (await studio.save()).design;
    expect(Object.values(content.texts).map((text) => text.length)).toEqual([20_000]);
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });
});
