import {
  ALL_FORMATS,
  BufferSource,
  BufferTarget,
  canEncodeVideo,
  Input,
  Mp4OutputFormat,
  Output,
  QUALITY_VERY_HIGH,
  VideoSample,
  VideoSampleSink,
  VideoSampleSource,
  type InputVideoTrack,
  type VideoEncodingConfig,
} from 'mediabunny';
import { accepted, refused, type Checked } from '../../diagnostics/checked.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { LedFilm } from '../../led/compile-programme.ts';
import { rgbParts } from '../../led/palette.ts';

/** Video keeps colour at half size: only at four pixels a dot do all dots keep theirs. */
const BEST_PIXELS_A_DOT = 4;
const MOST_PIXELS = [3840, 2160] as const;
/** Longer frames are repeated: players of cards expect a steady rate. */
const LONGEST_FRAME_MS = 40;
/** Share of dots that may come back in another colour. */
const WRONG_DOTS_ALLOWED = 0.001;
/** H.264 levels by the macroblocks of a frame, for the codec string of Constrained Baseline. */
const LEVELS = [
  [1620, '1E'],
  [3600, '1F'],
  [8192, '28'],
  [36_864, '33'],
] as const;

interface VideoSize {
  readonly scale: number;
  readonly width: number;
  readonly height: number;
}

/** Whole pixels a dot, so that no dot is smoothed; sides are even, the last dot stretched by a pixel where needed. */
export function videoSize(film: Pick<LedFilm, 'width' | 'height'>): VideoSize {
  const room = Math.floor(Math.min(MOST_PIXELS[0] / film.width, MOST_PIXELS[1] / film.height));
  const scale = Math.max(1, Math.min(BEST_PIXELS_A_DOT, room));
  const even = (dots: number): number => Math.ceil((dots * scale) / 2) * 2;
  return { scale, width: even(film.width), height: even(film.height) };
}

/** The frame time of a steady rate that meets every change of the film: a divisor of all its frame times. */
export function steadyFrameMs(film: Pick<LedFilm, 'frameCount' | 'frameMs'>): number {
  let common = film.frameMs(0);
  for (let index = 1; index < film.frameCount; index++) common = greatestDivisor(common, film.frameMs(index));
  for (let parts = Math.ceil(common / LONGEST_FRAME_MS); parts < common / 10; parts++)
    if (common % parts === 0 && (common / parts) % 10 === 0) return common / parts;
  return common;
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}

function encoding({ width, height }: VideoSize): VideoEncodingConfig {
  const blocks = Math.ceil(width / 16) * Math.ceil(height / 16);
  const level = LEVELS.find(([most]) => blocks <= most)?.[1] ?? '34';
  return { codec: 'avc', quality: QUALITY_VERY_HIGH, fullCodecString: `avc1.42E0${level}`, keyFrameInterval: 1 };
}

/** Whether this browser makes H.264 of this size. */
export async function canMakeMp4(film: Pick<LedFilm, 'width' | 'height'>): Promise<boolean> {
  if (typeof VideoEncoder === 'undefined') return false;
  const size = videoSize(film);
  const { codec, ...rest } = encoding(size);
  return canEncodeVideo(codec, { ...rest, width: size.width, height: size.height });
}

/**
 * A film as H.264 (Constrained Baseline, a steady rate, no sound), decoded again and compared dot by dot at the
 * middle of each dot before it is given out. Refused when more than 0.1 % of the dots come back wrong.
 */
export async function makeMp4(
  film: LedFilm,
  name: string,
  onFrame?: (done: number, of: number) => void,
): Promise<Checked<Uint8Array>> {
  const size = videoSize(film);
  if (!(await canMakeMp4(film))) return refused(diagnostic('led/mp4-not-here', 'error', { kind: 'file', file: name }));
  const bytes = await encodeMp4(film, size, (done) => onFrame?.(done, film.frameCount * 2));
  const wrong = await wrongDots(bytes, film, size, (done) => onFrame?.(film.frameCount + done, film.frameCount * 2));
  if (wrong <= WRONG_DOTS_ALLOWED) return accepted(bytes);
  const percent = Math.round(wrong * 10_000) / 100;
  return refused(diagnostic('led/mp4-mismatch', 'error', { kind: 'file', file: name }, { file: name, percent }));
}

async function encodeMp4(film: LedFilm, size: VideoSize, onFrame: (done: number) => void): Promise<Uint8Array> {
  const target = new BufferTarget();
  const output = new Output({ format: new Mp4OutputFormat({ fastStart: 'in-memory' }), target });
  const source = new VideoSampleSource(encoding(size));
  output.addVideoTrack(source);
  await output.start();
  const stepMs = steadyFrameMs(film);
  const pixels = new Uint8Array(size.width * size.height * 4);
  let at = 0;
  for (let index = 0; index < film.frameCount; index++) {
    const { dots, durationMs } = film.frame(index);
    paintPixels(dots, film, size, pixels);
    for (let shown = 0; shown < durationMs; shown += stepMs, at += stepMs) {
      const sample = new VideoSample(pixels, {
        format: 'RGBX',
        codedWidth: size.width,
        codedHeight: size.height,
        timestamp: at / 1000,
        duration: stepMs / 1000,
      });
      await source.add(sample);
      sample.close();
    }
    onFrame(index + 1);
  }
  await output.finalize();
  if (!target.buffer) throw new RangeError('led: the video has no bytes');
  return new Uint8Array(target.buffer);
}

function paintPixels(dots: Uint8Array, film: LedFilm, { scale, width, height }: VideoSize, pixels: Uint8Array): void {
  const colours = film.palette.map(rgbParts);
  for (let y = 0; y < height; y++) {
    const row = Math.min(film.height - 1, Math.floor(y / scale)) * film.width;
    for (let x = 0; x < width; x++) {
      const [red, green, blue] = colours[dots[row + Math.min(film.width - 1, Math.floor(x / scale))] ?? 0] ?? [0, 0, 0];
      const to = (y * width + x) * 4;
      pixels[to] = red;
      pixels[to + 1] = green;
      pixels[to + 2] = blue;
      pixels[to + 3] = 255;
    }
  }
}

/** Share of dots whose middle came back nearer to another colour of the palette. */
async function wrongDots(
  bytes: Uint8Array,
  film: LedFilm,
  size: VideoSize,
  onFrame: (done: number) => void,
): Promise<number> {
  const input = new Input({ formats: ALL_FORMATS, source: new BufferSource(bytes) });
  try {
    const track = await input.getPrimaryVideoTrack();
    return track ? await countWrongDots(track, film, size, onFrame) : 1;
  } finally {
    input.dispose();
  }
}

async function countWrongDots(
  track: InputVideoTrack,
  film: LedFilm,
  size: VideoSize,
  onFrame: (done: number) => void,
): Promise<number> {
  const context = new OffscreenCanvas(size.width, size.height).getContext('2d', { willReadFrequently: true });
  if (!context) return 1;
  const middles: number[] = [];
  let at = 0;
  for (let index = 0; index < film.frameCount; index++) {
    middles.push((at + film.frameMs(index) / 2) / 1000);
    at += film.frameMs(index);
  }
  let wrong = 0;
  let index = 0;
  for await (const sample of new VideoSampleSink(track).samplesAtTimestamps(middles)) {
    const { dots } = film.frame(index);
    if (sample) {
      sample.draw(context, 0, 0, size.width, size.height);
      sample.close();
      wrong += countWrong(context.getImageData(0, 0, size.width, size.height).data, dots, film, size);
    } else wrong += dots.length;
    index += 1;
    onFrame(index);
  }
  return index === film.frameCount ? wrong / (film.frameCount * film.width * film.height) : 1;
}

function countWrong(
  pixels: Uint8ClampedArray,
  dots: Uint8Array,
  { width, palette }: LedFilm,
  { scale, width: stride }: VideoSize,
): number {
  const colours = palette.map(rgbParts);
  const middle = Math.floor(scale / 2);
  let wrong = 0;
  dots.forEach((dot, i) => {
    const from = ((Math.floor(i / width) * scale + middle) * stride + (i % width) * scale + middle) * 4;
    const seen = [pixels[from] ?? 0, pixels[from + 1] ?? 0, pixels[from + 2] ?? 0] as const;
    const distance = (index: number): number =>
      (colours[index] ?? [0, 0, 0]).reduce((sum, part, k) => sum + (part - (seen[k] ?? 0)) ** 2, 0);
    const own = distance(dot);
    if (colours.some((_, index) => index !== dot && distance(index) < own)) wrong += 1;
  });
  return wrong;
}
