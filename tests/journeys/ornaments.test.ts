import { describe, expect, test } from 'vitest';
import { paintsOf } from '../../src/model/look-commands.ts';
import type { PathNode } from '../../src/model/design.ts';
import { browser, site } from './opened.ts';
import { StudioPage } from './studio-page.ts';

async function topDrawing(studio: StudioPage): Promise<PathNode> {
  const top = (await studio.nodes()).at(-1);
  if (top?.kind !== 'path') throw new Error(`a drawing was expected, not ${top?.kind}`);
  return top;
}

const inkNames = (node: PathNode): string[] =>
  paintsOf(node).map((paint) => (paint.kind === 'solid' ? paint.ink.name : paint.kind));

describe('ornaments and emblems', () => {
  test('a flag is found without marks, put on the page by a click, and recoloured without losing its star', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    await studio.openPanel('Hình');
    await page.getByRole('searchbox', { name: 'Tìm hoa văn' }).fill('co to quoc');
    await page.getByRole('button', { name: 'Cờ Tổ quốc' }).click();
    const flag = await topDrawing(studio);
    expect(flag.ornament).toBe('co-to-quoc');
    expect(flag.width / flag.height).toBeCloseTo(1.5, 2);
    expect(inkNames(flag)).toEqual(['Đỏ cờ', 'Vàng sao']);
    const colours = page.getByRole('group', { name: 'Màu của hình' });
    await colours.getByRole('button', { name: 'Màu 1: Đỏ cờ' }).click();
    await page.getByRole('complementary').getByRole('button', { name: 'Đỏ thẫm', exact: true }).click();
    expect(inkNames(await topDrawing(studio))).toEqual(['Đỏ thẫm', 'Vàng sao']);
    await page.keyboard.press('Control+z');
    expect(inkNames(await topDrawing(studio))).toEqual(['Đỏ cờ', 'Vàng sao']);
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });

  test('a frame fills the safe area, and is drawn anew after it was pulled', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    await studio.openPanel('Hình');
    await page.getByRole('button', { name: 'Khung viền kép' }).click();
    const frame = await topDrawing(studio);
    expect([frame.x, frame.y, frame.width, frame.height]).toEqual([50, 50, 5900, 900]);
    await page.getByRole('textbox', { name: /^Rộng/ }).fill('2000');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Vẽ lại vừa khung' }).click();
    const redrawn = await topDrawing(studio);
    expect(redrawn.viewBox.width / redrawn.viewBox.height).toBeCloseTo(2000 / 900, 2);
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });
});
