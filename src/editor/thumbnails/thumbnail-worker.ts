/// <reference lib="webworker" />
import type { DrawnPicture } from '../../renderers/konva/draw-items.ts';
import type { SentPicture } from '../export/picture-post.ts';
import { workerRegistry } from '../fonts/worker-registry.ts';
import { DesignInbox } from '../workers/design-post.ts';
import { paintThumbnail } from './paint-thumbnail.ts';
import type { ThumbnailAnswer, ThumbnailOrder } from './thumbnail-message.ts';

/** More than a thumbnail ever shows of a picture. */
const LONG_SIDE_PX = 1024;

const inbox = new DesignInbox();
const pictures = new Map<string, DrawnPicture>();

self.addEventListener('message', (event: MessageEvent<ThumbnailOrder>) => {
  const { id } = event.data;
  paint(event.data).then(
    (bitmap) => answer({ id, bitmap }, [bitmap]),
    (error: unknown) => answer({ id, failure: String(error) }, []),
  );
});

function answer(message: ThumbnailAnswer, transfer: Transferable[]): void {
  self.postMessage(message, { transfer });
}

async function paint({ design: posted, pageId, widthPx, heightPx, fonts, pictures: sent }: ThumbnailOrder) {
  const design = inbox.take(posted);
  const [registry] = await Promise.all([workerRegistry(design, fonts), Promise.all(sent.map(keepPicture))]);
  const canvas = new OffscreenCanvas(widthPx, heightPx);
  paintThumbnail(canvas, design, pageId, registry, (assetId) => pictures.get(assetId));
  return canvas.transferToImageBitmap();
}

/** Decodes what came in; a picture that can't be is left out, as on the canvas. */
async function keepPicture({ id, bytes }: SentPicture): Promise<void> {
  try {
    const whole = await createImageBitmap(new Blob([bytes]), { imageOrientation: 'none' });
    const scale = LONG_SIDE_PX / Math.max(whole.width, whole.height);
    const source =
      scale >= 1
        ? whole
        : await createImageBitmap(whole, {
            resizeWidth: Math.max(1, Math.round(whole.width * scale)),
            resizeHeight: Math.max(1, Math.round(whole.height * scale)),
            resizeQuality: 'medium',
          });
    if (source !== whole) whole.close();
    pictures.set(id, { source, width: source.width, height: source.height });
  } catch {
    pictures.delete(id);
  }
}
