import { describe, expect, test } from 'vitest';
import type { Design, ImageNode } from '../../src/model/design.ts';
import { walkNodes } from '../../src/model/node-tree.ts';
import { bytesOf, exifSegment, jpegFile, pngFile, tiffFile, withSegments } from '../pictures/sample-pictures.ts';
import { browser, site } from './opened.ts';
import { StudioPage } from './studio-page.ts';

const images = (design: Design): readonly ImageNode[] =>
  [...walkNodes(design.pages[0]?.nodes ?? [])].flatMap((node) => (node.kind === 'image' ? [node] : []));

/** The design once it has so many pictures on its page: files are read in a worker. */
async function withImages(studio: StudioPage, count: number): Promise<Design> {
  await studio.page
    .getByRole('option', { name: /^(photo|logo|scan|Ảnh dán)/ })
    .nth(count - 1)
    .waitFor({ state: 'attached' });
  const { design } = await studio.save();
  expect(images(design)).toHaveLength(count);
  return design;
}

const photo = { name: 'photo.jpg', type: 'image/jpeg', bytes: withSegments(jpegFile(64, 32), exifSegment(6)) };
const logo = { name: 'logo.png', type: 'image/png', bytes: pngFile(48, 48) };

describe('pictures', () => {
  test('by the button: on the page, upright, of its own proportions, as one step; undo takes it away', async () => {
    const studio = await StudioPage.open(browser, site.url);
    await studio.openPanel('Ảnh');
    const chooser = studio.page.waitForEvent('filechooser');
    await studio.page.getByRole('button', { name: 'Chèn ảnh…' }).click();
    await (await chooser).setFiles([{ name: photo.name, mimeType: photo.type, buffer: Buffer.from(photo.bytes) }]);
    const design = await withImages(studio, 1);
    const [node] = images(design);
    expect(design.pictures).toMatchObject([{ name: 'photo.jpg', widthPx: 64, heightPx: 32, orientation: 6 }]);
    expect(node && node.width / node.height).toBeCloseTo(0.5, 2);
    expect(await studio.undoName()).toBe('Hoàn tác: chèn ảnh');
    await studio.page.keyboard.press('Control+z');
    const { design: undone } = await studio.save();
    expect(images(undone)).toEqual([]);
    expect(undone).not.toHaveProperty('pictures');
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });

  test('dropped where the pointer is, several at once, of kinds that must be converted; pasted; opened again', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const at = await studio.at(1500, 500);
    const scan = { name: 'scan.tif', bytes: tiffFile(2, 1, { samples: 3, bits: 8, type: 2 }, [200, 16, 46, 0, 0, 0]) };
    const webp = { name: 'photo.webp', bytes: await madeByBrowser(studio, 'image/webp') };
    await studio.giveFiles('drop', [photo, logo, scan, webp], at);
    const dropped = await withImages(studio, 4);
    const [first] = images(dropped);
    expect(Math.abs((first?.x ?? 0) + (first?.width ?? 0) / 2 - 1500)).toBeLessThan(12);
    expect(dropped.pictures?.map((picture) => picture.type)).toEqual([
      'image/jpeg',
      'image/png',
      'image/png',
      'image/png',
    ]);
    await studio.giveFiles('paste', [{ ...logo, name: 'image.png' }]);
    const pasted = await withImages(studio, 5);
    expect(images(pasted).at(-1)?.name).toBe('Ảnh dán');
    // The same picture is kept once.
    expect(pasted.pictures).toHaveLength(4);
    const { bytes } = await studio.save();
    const again = await StudioPage.open(browser, site.url);
    await again.drop('anh.khauhieu', new TextDecoder().decode(bytes));
    expect(images(await withImages(again, 5))).toEqual(images(pasted));
    expect([...studio.complaints, ...again.complaints]).toEqual([]);
    await studio.close();
    await again.close();
  });

  test('wrong files say what they are and what to do; good ones among them still come', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    const wrong: readonly (readonly [name: string, bytes: Uint8Array, words: RegExp])[] = [
      ['a.svg', bytesOf('<svg xmlns="http://www.w3.org/2000/svg"/>'), /hình vẽ SVG/],
      ['IMG_1.jpg', bytesOf('\0\0\0\x18ftypheic\0\0\0\0heicmif1'), /ảnh HEIC của iPhone/],
      ['trong.png', new Uint8Array(0), /trống/],
      ['cut.jpg', photo.bytes.subarray(0, -20), /cắt cụt hoặc hỏng/],
      ['setup.exe', bytesOf('MZ\x90\0'), /là một chương trình/],
      ['huge.png', hugePng(), /900 triệu điểm ảnh/],
      ['broken.webp', bytesOf('RIFF\x20\0\0\0WEBPVP8 broken broken broken'), /Không mở được ảnh/],
    ];
    for (const [name, bytes, words] of wrong) {
      await studio.giveFiles('drop', [{ name, bytes }]);
      await page.getByRole('alert').filter({ hasText: words }).waitFor();
    }
    await studio.giveFiles('drop', [{ name: 'b.exe', bytes: bytesOf('MZ\x90\0') }, logo]);
    await withImages(studio, 1);
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });

  test('the panel lists them with size and use; unused ones can go; replacing goes everywhere', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    await studio.giveFiles('drop', [photo]);
    await withImages(studio, 1);
    await studio.openPanel('Ảnh');
    const card = page.locator('.picture-card');
    await card.getByText('32 × 64 px').waitFor();
    await card.getByRole('button', { name: 'Đặt “photo” lên trang' }).click();
    await card.getByText('dùng 2 chỗ').waitFor();
    const chooser = page.waitForEvent('filechooser');
    await card.getByRole('button', { name: /^Thay “photo”/ }).click();
    await (await chooser).setFiles([{ name: logo.name, mimeType: logo.type, buffer: Buffer.from(logo.bytes) }]);
    await page.locator('.picture-card').nth(1).waitFor();
    const { design } = await studio.save();
    expect(new Set(images(design).map((node) => node.assetId)).size).toBe(1);
    expect(design.pictures).toMatchObject([{ name: 'logo.png' }]);
    await page.getByRole('button', { name: 'Bỏ “photo” khỏi thiết kế' }).click();
    expect(await page.locator('.picture-card').count()).toBe(1);
    expect(await studio.undoName()).toBe('Hoàn tác: bỏ ảnh');
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });
});

/** A picture in a format that only browsers write. */
async function madeByBrowser(studio: StudioPage, type: string): Promise<Uint8Array> {
  const numbers = await studio.page.evaluate(async (wanted) => {
    const canvas = new OffscreenCanvas(40, 20);
    canvas.getContext('2d')?.fillRect(0, 0, 20, 20);
    return [...new Uint8Array(await (await canvas.convertToBlob({ type: wanted })).arrayBuffer())];
  }, type);
  return Uint8Array.from(numbers);
}

function hugePng(): Uint8Array {
  const bytes = pngFile().slice();
  new DataView(bytes.buffer).setUint32(16, 30_000);
  new DataView(bytes.buffer).setUint32(20, 30_000);
  return bytes;
}
