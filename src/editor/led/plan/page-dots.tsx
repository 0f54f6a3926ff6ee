import { useEffect, useRef, type ReactElement } from 'react';
import { rgbParts } from '../../../led/palette.ts';
import type { FilmPlayer } from '../film-player.ts';

/** Widest picture of a page in the strip, in pixels of the screen. */
const WIDE = 240;

interface PageDotsProps {
  readonly player: FilmPlayer | undefined;
  readonly pageId: string;
}

/** A page when everything on it is in its place, small. */
export function PageDots({ player, pageId }: PageDotsProps): ReactElement {
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = player?.film.pages.find(({ id }) => id === pageId)?.settledFrame;
  useEffect(() => {
    if (!player || frame === undefined) return undefined;
    let live = true;
    void player.still(frame).then((dots) => {
      if (live && dots && canvas.current) drawSmall(canvas.current, dots, player);
    });
    return () => {
      live = false;
    };
  }, [player, frame]);
  const ratio = player ? player.film.board.widthPx / player.film.board.heightPx : 4;
  return (
    <span className="led-page-picture">
      <canvas ref={canvas} aria-hidden="true" style={{ aspectRatio: String(ratio) }} />
    </span>
  );
}

function drawSmall(canvas: HTMLCanvasElement, dots: Uint8Array, { film }: FilmPlayer): void {
  const { widthPx, heightPx } = film.board;
  const whole = new OffscreenCanvas(widthPx, heightPx);
  const context = whole.getContext('2d');
  const small = canvas.getContext('2d');
  if (!context || !small) return;
  const colours = film.palette.map(rgbParts);
  const picture = context.createImageData(widthPx, heightPx);
  dots.forEach((dot, i) => picture.data.set([...(colours[dot] ?? [0, 0, 0]), 255], i * 4));
  context.putImageData(picture, 0, 0);
  canvas.width = Math.min(WIDE, widthPx);
  canvas.height = Math.max(1, Math.round((canvas.width * heightPx) / widthPx));
  small.imageSmoothingQuality = 'high';
  small.drawImage(whole, 0, 0, canvas.width, canvas.height);
}
