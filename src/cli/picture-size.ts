import type { Scene } from '../scene/display-list.ts';
import { wholeNumber } from './arguments.ts';
import { UsageError } from './command.ts';

/** Pixels of the longer side of a picture when no resolution is asked for. */
const PICTURE_PIXELS = 2000;

/**
 * The size of a picture: `--px`, `--ppi`, the pixels of a screen format, else 2000 pixels on the longer side.
 * A size in pixels that hasn't the page's proportions is a usage error that names the one that has.
 */
export function pictureSize(
  { widthMm, heightMm, px }: Scene,
  values: { readonly ppi?: string | undefined; readonly px?: string | undefined },
): { readonly widthPx: number; readonly heightPx: number } {
  if (values.px !== undefined && values.ppi !== undefined)
    throw new UsageError('chỉ dùng một trong hai: --px hoặc --ppi', 'give either --px or --ppi');
  const atScale = (scale: number) => ({
    widthPx: Math.max(1, Math.round(widthMm * scale)),
    heightPx: Math.max(1, Math.round(heightMm * scale)),
  });
  if (values.px !== undefined) {
    const [, width, height] = /^(\d{1,5})(?:[x×](\d{1,5}))?$/.exec(values.px) ?? [];
    const widthPx = wholeNumber('px', width ?? values.px, 1, 60_000);
    const fitting = atScale(widthPx / widthMm).heightPx;
    const heightPx = height === undefined ? fitting : wholeNumber('px', height, 1, 60_000);
    if (Math.abs(heightPx - fitting) > Math.max(1, fitting * 0.01)) {
      const right = `${widthPx}x${fitting}`;
      throw new UsageError(`--px: khổ này cần ${right}`, `--px: this format takes ${right}`);
    }
    return { widthPx, heightPx };
  }
  if (values.ppi !== undefined) return atScale(wholeNumber('ppi', values.ppi, 1, 2400) / 25.4);
  if (px) return { widthPx: px.width, heightPx: px.height };
  return atScale(PICTURE_PIXELS / Math.max(widthMm, heightMm));
}
