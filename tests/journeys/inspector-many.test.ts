import { describe, expect, test } from 'vitest';
import type { DesignNode } from '../../src/model/design.ts';
import { browser, site } from './opened.ts';
import { StudioPage } from './studio-page.ts';

const named = (nodes: readonly DesignNode[], name: string): DesignNode => {
  const node = nodes.find((one) => one.name === name);
  if (!node) throw new Error(`no ${name}`);
  return node;
};

describe('several objects in the inspector', () => {
  test('values that differ say so; a number goes to all, a sum to each, and each keeps its colours', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    const inspector = page.getByRole('complementary', { name: 'Thuộc tính' });
    const field = (name: RegExp) => inspector.getByRole('textbox', { name });
    await studio.openPanel('Hình');
    await page.getByRole('button', { name: 'Chữ nhật', exact: true }).click();
    await field(/^Độ dày nét/).fill('10');
    await page.keyboard.press('Enter');
    await inspector.getByRole('group', { name: 'Màu nét' }).getByRole('button', { name: 'Vàng sao' }).click();
    await page.getByRole('button', { name: 'Bầu dục', exact: true }).click();
    await field(/^Độ dày nét/).fill('4');
    await page.keyboard.press('Enter');
    await studio.openPanel('Lớp');
    const list = page.getByRole('list', { name: 'Các lớp, trên cùng trước' });
    await list.getByRole('button', { name: 'Chữ nhật', exact: true }).click({ modifiers: ['Shift'] });
    const width = field(/^Độ dày nét \(mm\): Nhiều giá trị/);
    expect(await width.inputValue()).toBe('');
    expect(await width.getAttribute('placeholder')).toBe('nhiều');
    await width.fill('+5');
    await page.keyboard.press('Enter');
    const wider = await studio.nodes();
    expect(named(wider, 'Chữ nhật')).toMatchObject({ stroke: { widthMm: 15, paint: { ink: { name: 'Vàng sao' } } } });
    expect(named(wider, 'Bầu dục')).toMatchObject({ stroke: { widthMm: 9, paint: { ink: { name: 'Trắng' } } } });
    await field(/^Độ dày nét/).fill('7');
    await page.keyboard.press('Enter');
    const same = await studio.nodes();
    expect(named(same, 'Chữ nhật')).toMatchObject({ stroke: { widthMm: 7, paint: { ink: { name: 'Vàng sao' } } } });
    expect(named(same, 'Bầu dục')).toMatchObject({ stroke: { widthMm: 7, paint: { ink: { name: 'Trắng' } } } });
    // One step each.
    await page.getByRole('button', { name: /^Hoàn tác/ }).click();
    expect(named(await studio.nodes(), 'Bầu dục')).toMatchObject({ stroke: { widthMm: 9 } });
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });

  test('letters of several texts, and of texts among other objects, grow together', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    const inspector = page.getByRole('complementary', { name: 'Thuộc tính' });
    const size = inspector.getByRole('textbox', { name: /^Cỡ chữ/ });
    await studio.clickSlogan();
    await size.fill('200');
    await page.keyboard.press('Enter');
    await studio.openPanel('Hình');
    await page.getByRole('button', { name: 'Chữ nhật', exact: true }).click();
    await studio.openPanel('Lớp');
    const list = page.getByRole('list', { name: 'Các lớp, trên cùng trước' });
    await list
      .getByRole('button', { name: /^Khẩu hiệu/ })
      .first()
      .click({ modifiers: ['Shift'] });
    expect(await size.inputValue()).toBe('200');
    await size.fill('+20');
    await page.keyboard.press('Enter');
    const slogan = (await studio.nodes()).find((node) => node.kind === 'text');
    expect(slogan).toMatchObject({ style: { sizing: { kind: 'size', sizeMm: 220 } } });
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });
});
