import { expect, test } from 'vitest';
import { jpegPhotograph } from '../picture-decoding/photographs.ts';
import { asText } from '../renderers/pdf/read-pdf.ts';
import { browser, site } from './opened.ts';
import { bytesOf, StudioPage } from './studio-page.ts';

test('a photograph goes from the page to the print file, in ink or in its own colours, and into the other files', async () => {
  const studio = await StudioPage.open(browser, site.url);
  const { page } = studio;
  const photo = { name: 'photo.jpg', type: 'image/jpeg', bytes: jpegPhotograph(1200, 800) };
  await studio.giveFiles('drop', [photo], await studio.at(3000, 500));
  await page.getByRole('heading', { name: 'photo' }).waitFor();
  // Beneath everything: it must not cover letters.
  await page.keyboard.press('Control+Shift+BracketLeft');
  await page.keyboard.press('Control+e');
  await page.getByTestId('file-preview').waitFor();

  const save = async (button: RegExp): Promise<Uint8Array> =>
    bytesOf(await studio.download(() => page.getByRole('button', { name: button }).click()));
  const inInk = asText(await save(/^Tải PDF/));
  expect(inInk).toMatch(
    /\/Width 1200 \/Height 800 \/BitsPerComponent 8 \/Filter \/DCTDecode \/ColorSpace \/DeviceCMYK/,
  );

  await page.getByText('Màu in', { exact: true }).click();
  await page.getByRole('button', { name: 'Giữ màu gốc' }).click();
  const tagged = asText(await save(/^Tải PDF/));
  expect(tagged).toMatch(/\/Filter \/DCTDecode \/ColorSpace \[\/ICCBased \d+ 0 R\]/);
  expect(tagged).toContain(asText(photo.bytes.subarray(-2000)));

  await page.getByRole('radio', { name: /^Nhà in cũ/ }).check();
  await expect.poll(() => page.getByRole('button', { name: 'Giữ màu gốc' }).count()).toBe(0);
  expect(asText(await save(/^Tải PDF/))).toMatch(/\/DCTDecode \/ColorSpace \/DeviceCMYK/);

  await page.getByRole('radio', { name: /^Mạng xã hội/ }).check();
  await page.getByRole('button', { name: 'SVG' }).click();
  expect(asText(await save(/^Tải SVG/))).toContain('xlink:href="data:image/jpeg;base64,/9j/');
  expect(studio.complaints).toEqual([]);
  await studio.close();
}, 120_000);
