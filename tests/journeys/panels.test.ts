import { describe, expect, test } from 'vitest';
import type { DesignNode } from '../../src/model/design.ts';
import { browser, site } from './opened.ts';
import { StudioPage } from './studio-page.ts';

const isSlogan = (node: DesignNode): boolean =>
  node.kind === 'text' && 'slot' in node.source && node.source.slot === 'slogan';
const selected = '[data-node][aria-selected=true]';

async function addShape(studio: StudioPage, name: string): Promise<void> {
  await studio.openPanel('Hình');
  await studio.page.getByRole('button', { name, exact: true }).click();
}

async function focusCanvas(studio: StudioPage, name: RegExp): Promise<void> {
  await studio.page.getByRole('treeitem', { name }).first().focus();
}

/** Waits for so many objects on the page: pasting reads the clipboard first. */
async function objects(studio: StudioPage, count: number): Promise<void> {
  await expect.poll(() => studio.page.locator('[data-node]').count(), { timeout: 10_000 }).toBe(count);
}

describe('history', () => {
  test('the panel lists named steps; a click goes there, forward too, with the selection', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    const before = await studio.clickSlogan();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    await addShape(studio, 'Chữ nhật');
    await page.keyboard.press('Delete');
    await page.getByRole('button', { name: 'Lịch sử các bước' }).click();
    const list = page.getByRole('toolbar', { name: 'Lịch sử' });
    const names = await list.getByRole('button').allTextContents();
    // A row of presses is one step.
    expect(names).toEqual(['0Lúc mở', '1dời chữ', '2thêm hình', '3xóa hình']);
    await list.getByRole('button', { name: /^1\s*dời chữ/ }).click();
    expect((await studio.node(isSlogan)).x).toBe(before.x + 11);
    await expect.poll(() => page.locator(selected).count()).toBe(1);
    await expect
      .poll(() => page.getByRole('button', { name: /^Làm lại/ }).getAttribute('aria-label'))
      .toBe('Làm lại: thêm hình');
    await list.getByRole('button', { name: /^3\s*xóa hình/ }).click();
    expect((await studio.node(isSlogan)).x).toBe(before.x + 11);
    await list.getByRole('button', { name: /^3\s*xóa hình/ }).press('ArrowUp');
    await expect.poll(() => studio.undoName()).toBe('Hoàn tác: thêm hình');
    await list.getByRole('button', { name: /^0\s*Lúc mở/ }).click();
    expect(await studio.node(isSlogan)).toEqual(before);
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });
});

describe('command palette and help', () => {
  test('commands are found without marks and with them, and done with Enter', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    const before = await studio.clickSlogan();
    await page.keyboard.press('Control+k');
    const field = page.getByRole('combobox', { name: /Gõ tên việc/ });
    await field.waitFor();
    await page.keyboard.type('can mep trai');
    const options = page.getByRole('dialog').getByRole('option');
    expect(await options.first().textContent()).toContain('Căn mép trái');
    await page.keyboard.press('Enter');
    expect((await studio.node(isSlogan)).x).toBe(0);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+/');
    await field.waitFor();
    await field.fill('Nhân đôi');
    await page.keyboard.press('Enter');
    expect((await studio.nodes()).filter(isSlogan).length).toBe(2);
    await page.keyboard.press('Control+k');
    await field.fill('tiêng');
    expect(await options.count()).toBe(0);
    await field.fill('english');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Export', exact: true }).waitFor();
    expect((await studio.node(isSlogan)).y).toBe(before.y);
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });

  test('? and F1 show every key of the table', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    await focusCanvas(studio, /Khẩu hiệu/);
    await page.keyboard.press('Shift+?');
    const sheet = page.getByRole('dialog', { name: 'Phím tắt' });
    await sheet.waitFor();
    const text = await sheet.textContent();
    for (const words of ['Dán đúng chỗ cũ', 'Sao chép kiểu', 'Ctrl+Alt+C', 'Tìm lệnh', 'Ctrl+K', 'Chữ to hơn']) {
      expect(text).toContain(words);
    }
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    await page.keyboard.press('F1');
    await sheet.waitFor();
    await studio.close();
  });
});

describe('context menu', () => {
  test('a right click selects what it means and offers what can be done; the desk offers the page’s', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    const slogan = await studio.node(isSlogan);
    const middle = await studio.at(slogan.x + slogan.width / 2, slogan.y + slogan.height / 2);
    await page.mouse.click(middle.x, middle.y, { button: 'right' });
    const menu = page.getByRole('menu', { name: 'Việc với phần chọn' });
    await menu.getByRole('menuitem', { name: /^Nhân đôi/ }).click();
    expect((await studio.nodes()).filter(isSlogan).length).toBe(2);
    const desk = await studio.at(3000, -900);
    await page.mouse.click(desk.x, desk.y, { button: 'right' });
    const pageMenu = page.getByRole('menu', { name: 'Việc với trang' });
    await pageMenu.getByRole('menuitem', { name: /^Hoàn tác/ }).click();
    expect((await studio.nodes()).filter(isSlogan).length).toBe(1);
    await studio.close();
  });

  test('the menu key opens it at the selection; arrows and Enter use it; Escape leaves it', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    await focusCanvas(studio, /Khẩu hiệu/);
    await page.keyboard.press('ContextMenu');
    const menu = page.getByRole('menu', { name: 'Việc với phần chọn' });
    await menu.waitFor();
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'detached' });
    await focusCanvas(studio, /Khẩu hiệu/);
    await page.keyboard.press('Shift+F10');
    await menu.waitFor();
    await menu.getByRole('menuitem', { name: /^Xóa/ }).focus();
    await page.keyboard.press('Enter');
    expect((await studio.nodes()).some(isSlogan)).toBe(false);
    await expect.poll(() => studio.undoName()).toBe('Hoàn tác: xóa chữ');
    await studio.close();
  });
});

describe('clipboard', () => {
  test('copy, paste beside, paste in place, cut: one step each', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    await addShape(studio, 'Ngôi sao');
    const first = await studio.nodes();
    const star = first.at(-1) as DesignNode;
    await page.keyboard.press('Control+c');
    await page.keyboard.press('Control+v');
    await page.keyboard.press('Control+v');
    await objects(studio, first.length + 2);
    const [once, twice] = (await studio.nodes()).slice(-2);
    expect([(once?.x ?? 0) - star.x, (twice?.x ?? 0) - star.x]).toEqual([100, 200]);
    await expect.poll(() => studio.undoName()).toBe('Hoàn tác: dán hình');
    await page.keyboard.press('Control+Shift+v');
    await objects(studio, first.length + 3);
    const inPlace = (await studio.nodes()).at(-1);
    expect([inPlace?.x, inPlace?.y]).toEqual([star.x, star.y]);
    expect(inPlace?.id).not.toBe(star.id);
    const count = (await studio.nodes()).length;
    await page.keyboard.press('Control+x');
    expect((await studio.nodes()).length).toBe(count - 1);
    await expect.poll(() => studio.undoName()).toBe('Hoàn tác: cắt hình');
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });

  test('objects go to another format and to another window; another design gets the words as they were', async () => {
    const studio = await StudioPage.open(browser, site.url);
    await studio.clickSlogan();
    await studio.page.keyboard.press('Control+c');
    const other = await StudioPage.open(browser, site.url, { context: studio.context });
    await other.page.getByRole('button', { name: 'Menu', exact: true }).click();
    await other.page.getByRole('menuitem', { name: 'Tệp' }).click();
    await other.page.getByRole('menuitem', { name: 'Thiết kế mới' }).click();
    await focusCanvas(other, /Khẩu hiệu/);
    await other.page.keyboard.press('Control+v');
    await other.page.getByRole('button', { name: 'Hoàn tác: dán chữ' }).waitFor();
    const pasted = (await other.nodes()).at(-1);
    expect(pasted).toMatchObject({ source: { text: 'Đảng Cộng sản Việt Nam quang vinh muôn năm!' } });
    expect(other.complaints).toEqual([]);
    await other.page.close();
    await studio.close();
  });

  test('plain text becomes a text; a megabyte of it is cut with a word about it; rubbish is refused', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    await focusCanvas(studio, /Khẩu hiệu/);
    const paste = (text: string, type = 'text/plain'): Promise<void> =>
      page.evaluate(
        ([words, kind]) => {
          const data = new DataTransfer();
          data.setData(kind ?? '', words ?? '');
          const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
          document.activeElement?.dispatchEvent(event);
        },
        [text, type],
      );
    const before = (await studio.nodes()).length;
    await paste('Mừng Xuân Bính Ngọ');
    await objects(studio, before + 1);
    expect((await studio.nodes()).at(-1)).toMatchObject({ source: { text: 'Mừng Xuân Bính Ngọ' } });
    await expect.poll(() => studio.undoName()).toBe('Hoàn tác: thêm chữ');
    await page.keyboard.press('Control+z');
    const count = (await studio.nodes()).length;
    await paste(
      '{"kind":"khauhieu-objects","nodes":[{"kind":"rect","width":-1}]}',
      'application/x-khauhieu-objects+json',
    );
    await page.getByText('Thứ đang dán không đọc được').waitFor();
    expect((await studio.nodes()).length).toBe(count);
    await paste('Mừng Xuân '.repeat(100_000));
    await page.getByText(/chỉ lấy .* chữ đầu/).waitFor();
    // What was pasted can be saved and read again.
    const { design } = await studio.save();
    expect(design.pages[0]?.nodes.length).toBe(count + 1);
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });

  test('a style is copied and pasted: colour and font, not words and place', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    const slogan = await studio.clickSlogan();
    await page.keyboard.press('Control+Alt+c');
    await addShape(studio, 'Chữ nhật');
    // A new shape has the ink of the letters already: what is pasted has to change something.
    const inspector = page.getByRole('complementary', { name: 'Thuộc tính' });
    await inspector.getByRole('button', { name: 'Đỏ thẫm', exact: true }).first().click();
    const before = (await studio.nodes()).at(-1);
    await page.keyboard.press('Control+Alt+v');
    const after = (await studio.nodes()).at(-1);
    expect(after).toMatchObject({ x: before?.x, y: before?.y, width: before?.width });
    expect(after?.kind === 'rect' && after.fill).toEqual(slogan.kind === 'text' && slogan.style.fill);
    await expect.poll(() => studio.undoName()).toBe('Hoàn tác: dán kiểu');
    await studio.close();
  });

  test('letters grow and shrink by a tenth', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    await studio.clickSlogan();
    await page.keyboard.press('Control+Shift+<');
    const small = await studio.node(isSlogan);
    await page.keyboard.press('Control+Shift+>');
    const large = await studio.node(isSlogan);
    const size = (node: DesignNode): number =>
      node.kind === 'text' && node.style.sizing.kind === 'size' ? node.style.sizing.sizeMm : 0;
    expect(size(small)).toBeGreaterThan(0);
    expect(size(large) / size(small)).toBeCloseTo(1.1, 2);
    await studio.close();
  });
});

describe('layers', () => {
  test('rename, search, reorder by keys and by dragging, lock and hide: named steps', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    await addShape(studio, 'Ngôi sao');
    await studio.openPanel('Lớp');
    const list = page.getByRole('list', { name: 'Các lớp, trên cùng trước' });
    const star = list.getByRole('button', { name: 'Ngôi sao', exact: true });
    await star.focus();
    await page.keyboard.press('F2');
    await page.getByRole('textbox', { name: 'Tên mới' }).fill('Sao vàng');
    await page.keyboard.press('Enter');
    expect((await studio.nodes()).at(-1)?.name).toBe('Sao vàng');
    await expect.poll(() => studio.undoName()).toBe('Hoàn tác: đổi tên đối tượng');
    const renamed = list.getByRole('button', { name: 'Sao vàng', exact: true });
    await renamed.focus();
    await page.keyboard.press('Alt+ArrowDown');
    expect((await studio.nodes()).at(-2)?.name).toBe('Sao vàng');
    const ids = (await studio.nodes()).map((node) => node.id);
    await list
      .getByRole('listitem')
      .last()
      .dragTo(list.getByRole('listitem').first(), { targetPosition: { x: 60, y: 3 } });
    expect((await studio.nodes()).map((node) => node.id)).toEqual([...ids.slice(1), ids[0]]);
    await expect.poll(() => studio.undoName()).toBe('Hoàn tác: đổi thứ tự hình');
    await list.getByRole('button', { name: 'Ẩn Sao vàng' }).click();
    await list.getByRole('button', { name: 'Khóa Sao vàng' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Vị trí và cỡ' }).click();
    await page.keyboard.press('Escape');
    expect((await studio.nodes()).find((node) => node.name === 'Sao vàng')).toMatchObject({
      hidden: true,
      lock: { position: true },
    });
    await page.getByRole('searchbox', { name: 'Tìm lớp' }).fill('sao vang');
    expect(await list.getByRole('listitem').count()).toBe(1);
    await page.getByRole('searchbox', { name: 'Tìm lớp' }).fill('không có gì');
    await page.getByText('Không có lớp nào khớp.').waitFor();
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });

  test('go into and out of groups by keys and by dragging; each lock has its own tick', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    await addShape(studio, 'Ngôi sao');
    await addShape(studio, 'Chữ nhật');
    await addShape(studio, 'Bầu dục');
    await studio.openPanel('Lớp');
    const list = page.getByRole('list', { name: 'Các lớp, trên cùng trước' });
    await list.getByRole('button', { name: 'Ngôi sao', exact: true }).click();
    await list.getByRole('button', { name: 'Chữ nhật', exact: true }).click({ modifiers: ['Shift'] });
    await page.keyboard.press('Control+g');
    const members = async (): Promise<readonly string[]> => {
      const group = (await studio.nodes()).find((node) => node.kind === 'group');
      return group?.kind === 'group' ? group.nodes.map((node) => node.name) : [];
    };
    expect(await members()).toEqual(['Ngôi sao', 'Chữ nhật']);
    const oval = list.getByRole('button', { name: 'Bầu dục', exact: true });
    await oval.focus();
    await page.keyboard.press('Alt+ArrowRight');
    expect(await members()).toEqual(['Ngôi sao', 'Chữ nhật', 'Bầu dục']);
    await oval.focus();
    await page.keyboard.press('Alt+ArrowLeft');
    expect(await members()).toEqual(['Ngôi sao', 'Chữ nhật']);
    const row = (name: string) =>
      list.getByRole('listitem').filter({ has: page.getByRole('button', { name, exact: true }) });
    await row('Bầu dục').dragTo(row('Ngôi sao'), { targetPosition: { x: 60, y: 3 } });
    expect(await members()).toEqual(['Ngôi sao', 'Bầu dục', 'Chữ nhật']);
    await row('Ngôi sao').getByRole('button', { name: 'Khóa Ngôi sao' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Tất cả' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Kiểu dáng' }).click();
    await page.keyboard.press('Escape');
    const group = (await studio.nodes()).find((node) => node.kind === 'group');
    expect(group?.kind === 'group' && group.nodes[0]?.lock).toEqual({ position: true, content: true });
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });
});

describe('panels', () => {
  test('widths are dragged, steered by keys and remembered', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    const edge = page.getByRole('separator', { name: 'Độ rộng bảng bên trái' });
    const box = await edge.boundingBox();
    if (!box) throw new Error('no edge');
    await studio.drag({ x: box.x + 4, y: 300 }, { x: 60, y: 0 });
    expect(await edge.getAttribute('aria-valuenow')).toBe('372');
    const inspector = page.getByRole('separator', { name: 'Độ rộng bảng thuộc tính' });
    await inspector.press('ArrowLeft');
    await page.reload();
    await studio.ready();
    expect(await edge.getAttribute('aria-valuenow')).toBe('372');
    expect(await inspector.getAttribute('aria-valuenow')).toBe('288');
    expect((await page.locator('.side-panel').boundingBox())?.width).toBe(372);
    await edge.dblclick();
    expect(await edge.getAttribute('aria-valuenow')).toBe('312');
    await studio.close();
  });
});
