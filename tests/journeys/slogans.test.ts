import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { buildDocx, paragraph } from '../slogans/import/build-docx.ts';
import { buildPdf } from '../slogans/import/build-pdf.ts';
import { browser, site } from './opened.ts';
import { StudioPage } from './studio-page.ts';

const PLAN = [
  'KẾ HOẠCH',
  'tuyên truyền xây dựng nông thôn mới',
  'I. MỤC ĐÍCH, YÊU CẦU',
  'Nâng cao nhận thức của nhân dân về xây dựng nông thôn mới.',
  'II. MỘT SỐ KHẨU HIỆU TUYÊN TRUYỀN',
  '1. Toàn xã chung tay làm sạch đường làng, ngõ xóm!',
  '2. Nổ lực xây dựng quê hương giàu đẹp!',
  'III. TỔ CHỨC THỰC HIỆN',
  'Giao Văn phòng theo dõi, đôn đốc.',
];

/** Gives the import dialog a file. */
async function importFile(studio: StudioPage, name: string, bytes: Uint8Array): Promise<void> {
  const { page } = studio;
  await studio.openPanel('Khẩu hiệu');
  await page.getByRole('button', { name: 'Nhập từ văn bản…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Nhập khẩu hiệu từ văn bản' });
  await dialog
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
}

describe('the wording on the design', () => {
  test('is said to be the approved one; unlocking is recorded, found and taken back', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    await studio.openPanel('Khẩu hiệu');
    await page.getByText('Đúng nguyên văn đã duyệt').waitFor();
    await page.getByRole('button', { name: 'Kiểm tra: không có lỗi' }).waitFor();
    await page.getByRole('button', { name: 'Mở khóa lời' }).click();
    await page.getByText('Đã mở khóa: không còn là lời đã duyệt').waitFor();
    await page.getByRole('button', { name: 'Kiểm tra: 0 lỗi, 1 cảnh báo' }).waitFor();
    expect((await studio.save()).design.content.slogan.unlocked?.id).toBe('plan002-8');
    await page.getByRole('button', { name: 'Trả về nguyên văn' }).click();
    await page.getByText('Đúng nguyên văn đã duyệt').waitFor();
    expect((await studio.save()).design.content.slogan.unlocked).toBeUndefined();
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });

  test('slots are filled and checked before they are used', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    await studio.openPanel('Khẩu hiệu');
    const card = page.getByRole('button', { name: /Có chỗ cần điền/ }).first();
    await card.click();
    const form = page.getByRole('form', { name: 'Điền cho đủ' });
    const fields = form.getByRole('textbox');
    for (let i = 0; i < (await fields.count()); i++) await fields.nth(i).fill('?');
    await form.getByRole('button', { name: 'Dùng khẩu hiệu này' }).click();
    await form.getByRole('alert').first().waitFor();
    const values: Readonly<Record<string, string>> = {
      'lần thứ': 'XX',
      'nhiệm kỳ': '2025 - 2030',
      năm: '2026',
      'số năm': '80',
    };
    for (let i = 0; i < (await fields.count()); i++) {
      const name = ((await fields.nth(i).getAttribute('aria-label')) ?? '').replace('Điền ', '');
      await fields.nth(i).fill(values[name] ?? 'Thái Nguyên');
    }
    await form.getByRole('button', { name: 'Dùng khẩu hiệu này' }).click();
    await form.waitFor({ state: 'detached' });
    expect((await studio.save()).design.content.slogan.text).not.toMatch(/[{}?]/);
    await studio.close();
  });
});

describe('the proof-reader', () => {
  test('underlines while one types, never writes into the field, and fixes in one step', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    await studio.openPanel('Khẩu hiệu');
    await page.getByRole('button', { name: 'Mở khóa lời' }).click();
    await studio.clickSlogan();
    await page.keyboard.press('F2');
    const field = page.getByRole('textbox', { name: /^Lời của Khẩu hiệu/ });
    const typed = 'Chào mừng Đại Hội đảng bộ';
    await field.pressSequentially(typed);
    const card = page.locator('.text-card');
    await card.locator('.proof-mirror .mark-error').getByText('Hội').waitFor();
    expect(await field.inputValue()).toBe(typed);
    await card.getByRole('button', { name: 'Sửa “Hội” thành “hội”' }).click();
    await expect.poll(() => field.inputValue()).toBe('Chào mừng Đại hội đảng bộ');
    await page.keyboard.press('Escape');
    await expect.poll(() => studio.undoName()).toContain('sửa lỗi chữ');
    await page.keyboard.press('Control+z');
    expect((await studio.save()).design.content.slogan.text).toBe(typed);
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });

  test('asks whether an approved wording was meant, and puts it in', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    await studio.openPanel('Khẩu hiệu');
    await page.getByRole('button', { name: 'Mở khóa lời' }).click();
    await page
      .getByRole('textbox', { name: 'Lời của bạn' })
      .fill('Chủ tịch Hồ Chí Minh vĩ đại sống mãi trong sự nghiệp của nhân dân ta!');
    const meant = page.getByRole('region', { name: 'Gần với lời đã duyệt:' });
    await meant.getByRole('button', { name: 'Dùng lời này' }).click();
    const { slogan } = (await studio.save()).design.content;
    expect(slogan.text).toBe('Chủ tịch Hồ Chí Minh vĩ đại sống mãi trong sự nghiệp của chúng ta!');
    expect(slogan.approved?.id).toMatch(/^plan002-/);
    await studio.close();
  });
});

describe('importing plans', () => {
  test.each([
    ['ke-hoach.docx', () => buildDocx(PLAN.map((line) => paragraph(line)))],
    ['ke-hoach.pdf', () => buildPdf([{ lines: PLAN }])],
    ['ke-hoach.md', () => new TextEncoder().encode(PLAN.join('\n\n'))],
  ] as const)('%s: shown beside its place, ticked, kept, and there at the next visit', async (name, build) => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    await importFile(studio, name, build());
    const dialog = page.getByRole('dialog');
    await dialog.getByText('1. Toàn xã chung tay làm sạch đường làng, ngõ xóm!').first().waitFor();
    const keep = dialog.getByRole('button', { name: 'Giữ 0 khẩu hiệu' });
    expect(await keep.isDisabled()).toBe(true);
    await dialog.getByRole('button', { name: /^2\. Nổ lực/ }).click();
    await dialog
      .getByRole('region', { name: 'Chỗ trong văn bản' })
      .getByText(/“Nỗ lực”/)
      .first()
      .waitFor();
    await dialog.getByRole('checkbox', { name: /^Giữ: Toàn xã/ }).check();
    await dialog.getByRole('button', { name: 'Giữ 1 khẩu hiệu' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.reload();
    await studio.ready();
    await studio.openPanel('Khẩu hiệu');
    await page.getByRole('button', { name: 'Của đơn vị', exact: true }).click();
    await page.getByText('1 khẩu hiệu', { exact: true }).waitFor();
    await page.getByRole('button', { name: /^Toàn xã chung tay/ }).waitFor();
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });

  test('files that can’t be read say why, and nothing is lost', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    const bad: readonly (readonly [string, Uint8Array, RegExp])[] = [
      ['a.docx', new TextEncoder().encode('PK\u0003\u0004 no'), /không phải là văn bản Word/],
      ['b.pdf', buildPdf([{ lines: PLAN }], true), /có mật khẩu/],
      ['c.pdf', buildPdf([{ picture: true }]), /bản quét/],
      ['d.txt', new Uint8Array(4000).map((_, i) => i % 7), /không phải là văn bản/],
      ['e.txt', new Uint8Array(0), /không có chữ nào/],
    ];
    for (const [name, bytes, words] of bad) {
      await importFile(studio, name, bytes);
      const dialog = page.getByRole('dialog');
      await dialog.getByText(words).waitFor();
      await dialog.getByRole('button', { name: 'Đóng' }).click();
      await dialog.waitFor({ state: 'detached' });
    }
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });

  test('a plan of 500 pages shows how far it is and stops when told to', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    const pages = Array.from({ length: 500 }, () => ({ lines: Array.from({ length: 40 }, () => PLAN[3] ?? '') }));
    await importFile(studio, 'dai.pdf', buildPdf(pages));
    await page.getByText(/Trang \d+ \/ 500/).waitFor();
    await page.getByRole('button', { name: 'Dừng' }).click();
    await page.getByRole('button', { name: 'Chọn văn bản…' }).waitFor();
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });

  test('a dropped plan opens the import; a collection file is taken in, a newer one refused', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    await studio.drop('ke-hoach.txt', PLAN.join('\n'));
    const dialog = page.getByRole('dialog', { name: 'Nhập khẩu hiệu từ văn bản' });
    await dialog.getByText('Chọn tất cả (2)').click();
    await dialog.getByRole('button', { name: 'Giữ 2 khẩu hiệu' }).click();
    await dialog.waitFor({ state: 'detached' });
    const download = await studio.download(() =>
      page.getByRole('button', { name: 'Lưu bộ của đơn vị thành tệp' }).click(),
    );
    const file = await readFile(await download.path(), 'utf8');
    expect(JSON.parse(file)).toMatchObject({ schema: 1, slogans: [{ text: PLAN[5]?.slice(3) }, {}] });
    const other = await StudioPage.open(browser, site.url);
    await other.drop('moi.json', file.replace('"schema": 1', '"schema": 9'));
    await other.page.getByText(/phiên bản mới hơn/).waitFor();
    await other.drop('bo.json', file);
    await other.page.getByText('Đã thêm 2 khẩu hiệu vào bộ của đơn vị.').waitFor();
    expect(studio.complaints).toEqual([]);
    await Promise.all([studio.close(), other.close()]);
  });
});

describe('what is coming up', () => {
  test('is on the first screen of a later visit, behind which the work waits', async () => {
    const studio = await StudioPage.open(browser, site.url);
    await studio.openPanel('Khẩu hiệu');
    await studio.page.getByRole('button', { name: 'Mở khóa lời' }).click();
    await studio.page.getByTestId('save-state').getByText('Đã lưu').waitFor();
    await expect
      .poll(() => studio.page.evaluate(() => localStorage.getItem('khauhieu.last-design')), { timeout: 10_000 })
      .not.toBeNull();
    const page = await studio.context.newPage();
    await page.goto(site.url);
    await page.getByRole('button', { name: /^Tiếp tục: Băng rôn Đảng quang vinh/ }).waitFor();
    expect(await page.getByRole('navigation', { name: 'Bắt đầu' }).getByRole('button').count()).toBeGreaterThanOrEqual(
      2,
    );
    await page.getByRole('region', { name: 'Việc gần đây' }).getByText('Băng rôn Đảng quang vinh').waitFor();
    const coming = page.getByRole('region', { name: 'Sắp tới' });
    const slogan = coming.getByRole('list', { name: 'Khẩu hiệu hợp dịp này' }).first().getByRole('button').first();
    const words = (await slogan.innerText()).replace(/\s*Chính thức$/, '');
    await slogan.click();
    await page.getByRole('button', { name: 'Xuất file' }).waitFor();
    await page.getByText(words).first().waitFor();
    await studio.close();
  });

  test('takes the office’s own days in and goes out as a calendar file', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    await studio.openPanel('Khẩu hiệu');
    await page.getByRole('button', { name: 'Sắp tới', exact: true }).click();
    await page.getByText('Thêm ngày, đợt của đơn vị').click();
    const soon = await page.evaluate(() => new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10));
    await page.getByRole('textbox', { name: 'Tên', exact: true }).fill('Lễ khánh thành nhà văn hóa');
    await page.getByLabel('Bắt đầu').fill(soon);
    await page.getByRole('button', { name: 'Thêm vào lịch' }).click();
    await page.getByRole('list', { name: 'Sắp tới' }).getByText('Lễ khánh thành nhà văn hóa').waitFor();
    const download = await studio.download(() => page.getByRole('button', { name: 'Lưu lịch một năm (.ics)' }).click());
    const file = await readFile(await download.path(), 'utf8');
    expect(file).toContain('SUMMARY:Lễ khánh thành nhà văn hóa');
    expect(file).toContain(`DTSTART;VALUE=DATE:${soon.replaceAll('-', '')}`);
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });
});
