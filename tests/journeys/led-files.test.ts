import { describe, expect, test } from 'vitest';
import { makeSloganFilm } from '../../src/led/board-film.ts';
import { parseBoard, type BoardChoices } from '../../src/led/boards.ts';
import { filmFrames, type LedFilm } from '../../src/led/compile-programme.ts';
import { dotsToRgb } from '../../src/led/files/rgb-picture.ts';
import type { SloganChoices } from '../../src/led/slogan-programme.ts';
import { allLedFonts } from '../led/led-fixtures.ts';
import { browser, site } from './opened.ts';
import { bytesOf, StudioPage } from './studio-page.ts';

const TEXT = 'Mừng Đảng quang vinh, mừng Xuân Ất Tỵ, mừng đất nước đổi mới!';

async function atTheDoor(boardId: string): Promise<StudioPage> {
  const studio = await StudioPage.open(browser, site.url);
  const { page } = studio;
  await page.getByRole('navigation').getByRole('button', { name: 'Bảng điện tử' }).click();
  await page.locator('[data-testid=led-board][data-frame]').waitFor();
  await page.getByRole('textbox', { name: 'Khẩu hiệu' }).fill(TEXT);
  await page.getByRole('combobox', { name: 'Có sẵn' }).selectOption(boardId);
  await page.getByRole('combobox', { name: 'Hiệu ứng' }).selectOption('scroll-left');
  return studio;
}

function filmOf(boardId: string, choices: SloganChoices, colours: BoardChoices = {}): LedFilm {
  const board = parseBoard({ kind: 'preset', id: boardId }, colours);
  if (!board.ok) throw new Error(boardId);
  const made = makeSloganFilm(TEXT, board.value, allLedFonts(), choices);
  if (!made.ok) throw new Error(JSON.stringify(made.diagnostics));
  return made.value.film;
}

async function fileOf(studio: StudioPage, name: string): Promise<Uint8Array> {
  const button = studio.page.getByRole('button', { name, exact: true });
  return bytesOf(await studio.download(() => button.click()));
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

describe('files, read by the browser’s own decoders', () => {
  test('GIF: every dot, every time, and a loop without a seam', async () => {
    const studio = await atTheDoor('p10-red-160x16');
    const film = filmOf('p10-red-160x16', { motion: 'scroll-left' });
    const gif = await fileOf(studio, 'GIF');
    const read = await studio.page.evaluate(async (data) => {
      const bytes = Uint8Array.from(atob(data), (char) => char.codePointAt(0) ?? 0);
      const decoder = new ImageDecoder({ data: bytes, type: 'image/gif' });
      await decoder.completed;
      await decoder.tracks.ready;
      const track = decoder.tracks.selectedTrack;
      const frames: { rgb: string; ms: number }[] = [];
      for (let index = 0; index < (track?.frameCount ?? 0); index++) {
        // One frame after the other: decoders keep the one before.
        // oxlint-disable-next-line no-await-in-loop
        const { image } = await decoder.decode({ frameIndex: index });
        const canvas = new OffscreenCanvas(image.displayWidth, image.displayHeight);
        const context = canvas.getContext('2d');
        context?.drawImage(image, 0, 0);
        const pixels = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
        let rgb = '';
        for (let i = 0; i < pixels.length; i += 4)
          rgb += String.fromCodePoint(pixels[i] ?? 0, pixels[i + 1] ?? 0, pixels[i + 2] ?? 0);
        frames.push({ rgb: btoa(rgb), ms: (image.duration ?? 0) / 1000 });
        image.close();
      }
      return { frames, rounds: track?.repetitionCount };
    }, base64(gif));
    const frames = [...filmFrames(film)];
    expect(read.frames).toHaveLength(frames.length);
    expect(read.rounds === Infinity || read.rounds === null).toBe(true);
    expect(read.frames.map(({ ms }) => ms)).toEqual(frames.map(({ durationMs }) => durationMs));
    const wrong = read.frames.filter(({ rgb }, i) => {
      const frame = frames[i];
      return !frame || rgb !== base64(dotsToRgb(frame, film.palette).rgb);
    });
    expect(wrong).toHaveLength(0);
    // The last frame, one dot further on, is the first.
    const rows = (index: number): Buffer => Buffer.from(read.frames[index]?.rgb ?? '', 'base64');
    const [first, last] = [rows(0), rows(frames.length - 1)];
    const stride = film.width * 3;
    for (let y = 0; y < film.height; y++)
      expect(last.compare(first, y * stride, (y + 1) * stride - 3, y * stride + 3, (y + 1) * stride)).toBe(0);
    await studio.close();
  });

  test.each(['one', 'rgb'] as const)(
    'MP4, class %s: at most 0.1 % of the dots come back wrong',
    async (colourClass) => {
      const studio = await atTheDoor('p10-red-160x16');
      const { page } = studio;
      await page.getByRole('combobox', { name: 'Màu của bảng' }).selectOption(colourClass);
      const film = filmOf('p10-red-160x16', { motion: 'scroll-left' }, { colourClass });
      await page.getByText('Đọc được tới').first().waitFor();
      await page.waitForTimeout(500);
      if ((await page.getByRole('button', { name: 'MP4', exact: true }).count()) === 0) {
        console.warn('this browser has no H.264 encoder: MP4 isn’t offered, and isn’t tried');
        await studio.close();
        return;
      }
      const mp4 = await fileOf(studio, 'MP4');
      const every = Math.ceil(film.frameCount / 20);
      const samples: { at: number; dots: string }[] = [];
      let time = 0;
      for (let index = 0; index < film.frameCount; index++) {
        const { dots, durationMs } = film.frame(index);
        if (index % every === 0) samples.push({ at: (time + durationMs / 2) / 1000, dots: base64(dots) });
        time += durationMs;
      }
      const colours = film.palette.map((one) => [1, 3, 5].map((at) => Number.parseInt(one.slice(at, at + 2), 16)));
      const seen = await page.evaluate(
        async ({ data, wanted, palette, width, height }) => {
          const bytes = Uint8Array.from(atob(data), (char) => char.codePointAt(0) ?? 0);
          const video = document.createElement('video');
          video.muted = true;
          video.src = URL.createObjectURL(new Blob([bytes], { type: 'video/mp4' }));
          await new Promise((resolve, reject) => {
            video.addEventListener('loadeddata', resolve, { once: true });
            video.addEventListener('error', () => reject(new Error(video.error?.message)), { once: true });
          });
          const scale = Math.floor(video.videoWidth / width);
          const canvas = new OffscreenCanvas(video.videoWidth, video.videoHeight);
          const context = canvas.getContext('2d', { willReadFrequently: true });
          let [wrong, far] = [0, 0];
          for (const { at, dots } of wanted) {
            video.currentTime = at;
            // oxlint-disable-next-line no-await-in-loop
            await new Promise((resolve) => video.addEventListener('seeked', resolve, { once: true }));
            context?.drawImage(video, 0, 0);
            const pixels = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
            const model = atob(dots);
            for (let i = 0; i < width * height; i++) {
              const x = (i % width) * scale + Math.floor(scale / 2);
              const y = Math.floor(i / width) * scale + Math.floor(scale / 2);
              const own = palette[model.codePointAt(i) ?? 0] ?? [];
              const off = own.map((part, k) => Math.abs(part - (pixels[(y * canvas.width + x) * 4 + k] ?? 0)));
              if (Math.max(...off) > 40) far += 1;
              if (Math.max(...off) > 100) wrong += 1;
            }
          }
          const all = wanted.length * width * height;
          return { far: far / all, wrong: wrong / all, scale, duration: video.duration, looked: wanted.length };
        },
        { data: base64(mp4), wanted: samples, palette: colours, width: film.width, height: film.height },
      );
      console.info(
        `MP4 ${colourClass}: ${(100 * seen.far).toFixed(4)} % of the dots off by more than 40, ×${seen.scale}`,
      );
      expect(seen.scale).toBe(4);
      expect(seen.looked).toBeGreaterThan(15);
      expect(seen.far).toBeLessThanOrEqual(0.001);
      expect(seen.wrong).toBe(0);
      expect(seen.duration).toBeCloseTo(film.durationMs / 1000, 1);
      await studio.close();
    },
  );

  test('ten thousand frames: progress is told, the work can be stopped, and nothing typed is lost', async () => {
    const studio = await StudioPage.open(browser, site.url);
    const { page } = studio;
    await page.getByRole('navigation').getByRole('button', { name: 'Bảng điện tử' }).click();
    await page.locator('[data-testid=led-board][data-frame]').waitFor();
    await page.getByRole('textbox', { name: 'Khẩu hiệu' }).fill(TEXT);
    await page.getByRole('combobox', { name: 'Có sẵn' }).selectOption('p10-red-320x16');
    await page.getByRole('combobox', { name: 'Hiệu ứng' }).selectOption('scroll-left');
    await page.getByRole('button', { name: 'Chương trình nhiều trang', exact: true }).click();
    const rounds = page.getByRole('textbox', { name: 'Số vòng' });
    await rounds.fill('26');
    await rounds.press('Enter');
    await expect
      .poll(() => page.getByRole('slider', { name: 'Tua khung hình' }).getAttribute('max'))
      .toMatch(/^\d{5}$/);
    await page.getByRole('button', { name: 'GIF', exact: true }).click();
    const progress = page.getByRole('progressbar');
    await expect.poll(() => progress.evaluate((one) => (one as HTMLProgressElement).value)).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Bỏ qua', exact: true }).click();
    await progress.waitFor({ state: 'detached' });
    expect(await rounds.inputValue()).toBe('26');
    await expect.poll(() => page.getByRole('button', { name: 'GIF', exact: true }).isEnabled()).toBe(true);
    expect(studio.complaints).toEqual([]);
    await studio.close();
  });
});
