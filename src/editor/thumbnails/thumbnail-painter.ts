import type { Design } from '../../model/design.ts';
import { PicturePost } from '../export/picture-post.ts';
import type { FontAddress } from '../fonts/worker-fonts.ts';
import { DesignPost } from '../workers/design-post.ts';
import type { ThumbnailAnswer, ThumbnailOrder } from './thumbnail-message.ts';

/** Paints small pictures of pages off the main thread. */
export interface ThumbnailPainter {
  /**
   * The page in pixels; undefined when it isn't wanted any more, or when this browser can't paint in a worker: then
   * the caller paints it itself.
   */
  paint(design: Design, pageId: string, widthPx: number, heightPx: number, signal: AbortSignal): Promise<Painted>;
}

export type Painted = ImageBitmap | 'unwanted' | 'unable';

interface Job extends Omit<ThumbnailOrder, 'id' | 'fonts' | 'design' | 'pictures'> {
  readonly design: Design;
}

interface Waiting {
  readonly job: Job;
  readonly signal: AbortSignal;
  readonly settle: (painted: Painted) => void;
}

/** One picture at a time, so that those nobody waits for any more are never begun. */
export function createThumbnailPainter(start: () => Worker, fonts: () => readonly FontAddress[]): ThumbnailPainter {
  const post = new DesignPost();
  const picturePost = new PicturePost();
  const waiting: Waiting[] = [];
  let worker: Worker | 'none' | undefined;
  let addresses: readonly FontAddress[] | undefined;
  let running: Waiting | undefined;
  let next = 1;

  const giveUp = (): void => {
    if (worker && worker !== 'none') worker.terminate();
    worker = 'none';
    running?.settle('unable');
    running = undefined;
    for (const one of waiting.splice(0)) one.settle('unable');
  };
  const open = (): Worker | undefined => {
    if (worker === 'none') return undefined;
    if (worker) return worker;
    if (typeof OffscreenCanvas === 'undefined') return void giveUp();
    try {
      worker = start();
    } catch {
      return void giveUp();
    }
    worker.addEventListener('error', giveUp);
    worker.addEventListener('message', (event: MessageEvent<ThumbnailAnswer>) => {
      const answer = event.data;
      if ('failure' in answer) return giveUp();
      running?.settle(answer.bitmap);
      running = undefined;
      advance();
      return undefined;
    });
    return worker;
  };
  const advance = (): void => {
    while (!running) {
      const one = waiting.shift();
      if (!one) return;
      if (one.signal.aborted) {
        one.settle('unwanted');
        continue;
      }
      const hand = open();
      if (!hand) {
        one.settle('unable');
        continue;
      }
      running = one;
      addresses ??= fonts();
      const { design, ...job } = one.job;
      const { pictures } = picturePost.pack(design);
      const order: ThumbnailOrder = { ...job, design: post.pack(design), pictures, id: next++, fonts: addresses };
      hand.postMessage(
        order,
        pictures.map(({ bytes }) => bytes.buffer),
      );
    }
  };
  return {
    paint: (design, pageId, widthPx, heightPx, signal) =>
      new Promise((settle) => {
        waiting.push({ job: { design, pageId, widthPx, heightPx }, signal, settle });
        advance();
      }),
  };
}
