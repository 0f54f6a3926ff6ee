import { describe, expect, test } from 'vitest';
import type { Design, ImageNode } from '../../src/model/design.ts';
import { serializeDesign } from '../../src/model/parse-design.ts';
import { walkNodes } from '../../src/model/node-tree.ts';
import { bytesOf, exifSegment, jpegFile, pngFile, tiffFile, withSegments } from '../pictures/sample-pictures.ts';
import { browser, site } from './opened.ts';
import { StudioPage } from './studio-page.ts';

const images = (design: Design): readonly ImageNode[] =>
  [...walkNodes(design.pages[0]?.nodes ?? [])].flatMap((node) => (node.kind === 'image' ? [node] : []));

/** The design once it has so many pictures on its page: files are read in a worker. */
async function withImages(studio: StudioPage, count: number): Promise<Design> {
  await studio.page
    .getByRole('treeitem', { name: /^(photo|logo|scan|Ảnh dán)/ })
    .nth(count - 1)
    .waitFor({ state: 'attached' });
  const { design } = await studio.save();
  expect(images(design)).toHaveLength(count);
  return design;
}

const photo = { name: 'photo.jpg', type: 'image/jpeg', bytes: withSegments(jpegFile(64, 32), exifSegment(6)) };
/** A square of 60 × 60 cm on the page. */
const frame = {
  kind: 'image',
  width: 600,
  height: 600,
  angleDeg: 0,
  opacity: 1,
  crop: { x: 0, y: 0, width: 1, height: 1 },
} as const;
const wide = { name: 'photo.jpg', type: 'image/jpeg', bytes: jpegFile(400, 200) };
const logo = { name: 'logo.png', type: 'image/png', bytes: pngFile(48, 48) };

describe('pictures', () => {
  test('by the button: on the page, upright, of its own proportions, as one step; undo takes it away', async () => {
    const studio = await StudioPage.open(browser, site.url);
    await studio.openPanel('Ảnh');
    const chooser = await studio.choosing(() => studio.page.getByRole('button', { name: 'Chèn ảnh…' }).click());
    await chooser.setFiles([{ name: photo.name, mimeType: photo.type, buffer: Buffer.from(photo.bytes) }]);
    const design = await withImages(studio, 1);
    const [node] = images(design);
    expect(design.pictures).toMatchObject([{ name: 'photo.jpg', widthPx: 64, heightPx: 32, orientation: 6 }]);
    expect(node && node.width / node.height).toBeCloseTo(0.5, 2);
    await expect.poll(() => studio.undoName()).toBe('Hoàn tác: chèn ảnh');
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

  test('cropped on the canvas by double click: dragged, cut at an edge, by keys; one step; Esc takes it back', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    await studio.giveFiles('drop', [wide], await studio.at(3000, 500));
    const [before] = images(await withImages(studio, 1));
    if (!before) throw new Error('no picture');
    const middle = await studio.at(before.x + before.width / 2, before.y + before.height / 2);
    await page.mouse.dblclick(middle.x, middle.y);
    const right = page.getByRole('button', { name: 'Cạnh khung: phải' });
    const edge = await right.boundingBox();
    if (!edge) throw new Error('no handle');
    const { scale } = await studio.camera();
    await studio.drag({ x: edge.x + 12, y: edge.y + 12 }, { x: (-before.width / 2) * scale, y: 0 });
    await page.keyboard.press('Enter');
    const [cut] = images((await studio.save()).design);
    expect(cut?.crop.width).toBeCloseTo(0.5, 1);
    expect((cut?.width ?? 0) / before.width).toBeCloseTo(cut?.crop.width ?? 0, 3);
    expect(cut).toMatchObject({ x: before.x, y: before.y, height: before.height, crop: { x: 0, y: 0, height: 1 } });
    await expect.poll(() => studio.undoName()).toBe('Hoàn tác: xén ảnh');
    // By keys alone: Enter opens it, arrows and + move what is shown, Enter takes it.
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Cắt ảnh “photo”' }).waitFor();
    for (const key of ['Shift+ArrowLeft', '+', 'Enter']) await page.keyboard.press(key);
    const [moved] = images((await studio.save()).design);
    expect(moved).toMatchObject({ x: cut?.x, width: cut?.width });
    expect(moved?.crop.width).toBeCloseTo((cut?.crop.width ?? 0) / 1.1, 3);
    expect(moved?.crop.x).toBeGreaterThan(0.05);
    await page.keyboard.press('F2');
    await page.getByRole('button', { name: 'Cắt ảnh “photo”' }).waitFor();
    for (const key of ['ArrowUp', '+', 'Escape']) await page.keyboard.press(key);
    expect(images((await studio.save()).design)).toEqual([moved]);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    expect(images((await studio.save()).design)).toEqual([before]);
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });

  test('the inspector tells sharpness, cuts by numbers, fits and masks; a side handle never stretches', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    await studio.giveFiles('drop', [wide], await studio.at(3000, 500));
    const [before] = images(await withImages(studio, 1));
    if (!before) throw new Error('no picture');
    const panel = page.getByRole('complementary', { name: 'Thuộc tính' });
    await panel.getByText('400 × 200 px').waitFor();
    await panel.getByText(/^Nét: đủ cho in/).waitFor();
    const field = panel.getByLabel('Cắt bên trái (%)');
    await field.fill('25');
    await field.press('Enter');
    const [cut] = images((await studio.save()).design);
    expect(cut).toMatchObject({ crop: { x: 0.25, width: 0.75 } });
    expect(cut?.width).toBeCloseTo(before.width * 0.75, 1);
    await panel.getByRole('button', { name: 'Cả ảnh' }).click();
    const [whole] = images((await studio.save()).design);
    expect(whole?.crop).toEqual({ x: 0, y: 0, width: 1, height: 1 });
    expect((whole?.width ?? 0) / (whole?.height ?? 1)).toBeCloseTo(2, 2);
    await panel.getByRole('button', { name: 'Ngôi sao' }).click();
    await panel.getByRole('button', { name: 'Bo góc' }).click();
    const width = panel.getByLabel('Rộng (mm)');
    await width.fill('3m');
    await width.press('Enter');
    await panel.getByText(/^Vỡ hạt: ảnh quá nhỏ/).waitFor();
    const [masked] = images((await studio.save()).design);
    expect(masked?.mask?.kind).toBe('rect');
    const shape =
      (masked?.width ?? 0) / (masked?.crop.width ?? 1) / ((masked?.height ?? 0) / (masked?.crop.height ?? 1));
    expect(shape).toBeCloseTo(2, 2);
    await expect.poll(() => studio.undoName()).toBe('Hoàn tác: đổi cỡ ảnh');
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });

  test('an empty slot of a template asks for its picture; a drop fills it, the panel changes and empties it', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    const { design } = await studio.save();
    const slot = { ...frame, id: 'p', name: 'Ảnh nền', slot: 'photo', assetId: '', x: 400, y: 200 };
    const pages = design.pages.map((one) => ({ ...one, nodes: [...one.nodes, slot] }));
    await studio.drop('mau.khauhieu', serializeDesign({ ...design, pages }));
    await page.getByRole('button', { name: 'Chọn ảnh… (Ảnh nền)' }).waitFor();
    await studio.giveFiles('drop', [wide], await studio.at(500, 300));
    await page.getByRole('button', { name: 'Chọn ảnh… (Ảnh nền)' }).waitFor({ state: 'detached' });
    const { design: filled } = await studio.save();
    expect(images(filled)).toMatchObject([{ id: 'p', x: 400, width: 600, crop: { width: 0.5 } }]);
    expect(filled.content.pictures).toMatchObject({ photo: { aspect: 2 } });
    await expect.poll(() => studio.undoName()).toBe('Hoàn tác: chèn ảnh');
    await studio.openPanel('Ảnh');
    await page.getByRole('button', { name: 'Bỏ ảnh khỏi “Ảnh nền”' }).click();
    await page.getByRole('button', { name: 'Chọn ảnh… (Ảnh nền)' }).first().waitFor();
    expect((await studio.save()).design).not.toHaveProperty('pictures');
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });

  test('the unit’s logo, chosen once, stands on every format and stays through another template', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    const choose = async (name: string): Promise<void> => {
      await studio.openPanel('Mẫu');
      await page.locator('.template-card', { hasText: name }).first().click();
      await page.getByRole('button', { name: 'Hoàn tác: đổi mẫu' }).waitFor();
    };
    await choose('Môi trường xanh');
    await studio.openPanel('Ảnh');
    const slot = page.getByRole('button', { name: 'Chọn logo… (Logo đơn vị)' });
    const chooser = await studio.choosing(() => slot.click());
    await chooser.setFiles([{ name: logo.name, mimeType: logo.type, buffer: Buffer.from(logo.bytes) }]);
    await page.getByRole('button', { name: 'Bỏ ảnh khỏi “Logo đơn vị”' }).waitFor();
    const [first] = images((await studio.save()).design);
    expect(first).toMatchObject({ slot: 'logo', crop: { x: 0, y: 0, width: 1, height: 1 } });
    expect((first?.width ?? 0) / (first?.height ?? 1)).toBeCloseTo(1, 2);
    await choose('Lũy tre làng');
    const { design } = await studio.save();
    expect(images(design)).toMatchObject([{ slot: 'logo', assetId: first?.assetId }]);
    expect(images(design)[0]?.x).not.toBe(first?.x);
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });

  test('a shape takes a pattern, which can be undone', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    await studio.openPanel('Hình');
    await page.getByRole('button', { name: 'Ngôi sao', exact: true }).first().click();
    const panel = page.getByRole('complementary', { name: 'Thuộc tính' });
    await panel.getByText('Không có hoa văn').click();
    await panel.getByRole('button', { name: 'Trái tim' }).click();
    const step = panel.getByLabel('Khoảng lặp (mm)');
    await step.fill('25');
    await step.press('Enter');
    const star = (await studio.nodes()).at(-1);
    expect(star).toMatchObject({ kind: 'path', pattern: { ornament: 'trai-tim', stepMm: 25 } });
    await expect.poll(() => studio.undoName()).toBe('Hoàn tác: đổi hoa văn');
    const undo = page.getByRole('button', { name: 'Hoàn tác: đổi hoa văn' });
    await undo.click();
    await undo.click();
    expect((await studio.nodes()).at(-1)).not.toHaveProperty('pattern');
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
    const chooser = await studio.choosing(() => card.getByRole('button', { name: /^Thay “photo”/ }).click());
    await chooser.setFiles([{ name: logo.name, mimeType: logo.type, buffer: Buffer.from(logo.bytes) }]);
    await page.locator('.picture-card').nth(1).waitFor();
    const { design } = await studio.save();
    expect(new Set(images(design).map((node) => node.assetId)).size).toBe(1);
    expect(design.pictures).toMatchObject([{ name: 'logo.png' }]);
    await page.getByRole('button', { name: 'Bỏ “photo” khỏi thiết kế' }).click();
    await expect.poll(() => page.locator('.picture-card').count()).toBe(1);
    await expect.poll(() => studio.undoName()).toBe('Hoàn tác: bỏ ảnh');
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
