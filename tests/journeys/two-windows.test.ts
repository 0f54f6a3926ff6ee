import { expect, test } from 'vitest';
import { browser, site } from './opened.ts';
import { StudioPage } from './studio-page.ts';

test('two windows with one design: the later follows, its first change makes a copy, nothing is lost', async () => {
  const first = await StudioPage.open(browser, site.url);
  const name = (studio: StudioPage) => studio.page.getByRole('textbox', { name: 'Tên thiết kế' });
  const rename = async (studio: StudioPage, to: string): Promise<void> => {
    await name(studio).fill(to);
    await name(studio).press('Enter');
    await expect.poll(() => studio.page.getByTestId('save-state').textContent(), { timeout: 10_000 }).toBe('Đã lưu');
  };
  await rename(first, 'Việc chung');
  // Kept: only then a second window finds it.
  await first.page.waitForTimeout(1500);
  const second = await StudioPage.open(browser, site.url, { context: first.context });
  const notice = second.page.getByText('Thiết kế này cũng đang mở ở cửa sổ khác.');
  await notice.waitFor();
  expect(await first.page.getByText('Thiết kế này cũng đang mở').count()).toBe(0);
  await rename(first, 'Việc chung, bản hai');
  await expect.poll(() => name(second).inputValue(), { timeout: 10_000 }).toBe('Việc chung, bản hai');
  await second.clickSlogan();
  await second.page.keyboard.press('Shift+ArrowRight');
  await second.page.getByText(/Đã tách thành bản riêng/).waitFor();
  await notice.waitFor({ state: 'detached' });
  await second.page.waitForTimeout(1500);
  const [one, two] = [(await first.save()).design, (await second.save()).design];
  expect(one.id).not.toBe(two.id);
  expect(one.pages[0]?.nodes).not.toEqual(two.pages[0]?.nodes);
  expect(two.name).toBe('Việc chung, bản hai (bản khác)');
  await second.page.keyboard.press('Control+o');
  await second.page.getByRole('button', { name: /Việc chung, bản hai \(bản khác\)/ }).waitFor();
  expect(await second.page.getByRole('button', { name: /^Việc chung, bản hai/ }).count()).toBe(2);
  expect([...first.complaints, ...second.complaints]).toEqual([]);
  await first.close();
});
