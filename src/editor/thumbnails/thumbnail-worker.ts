/// <reference lib="webworker" />
import type { Design } from '../../model/design.ts';
import type { DrawnPicture } from '../../renderers/konva/draw-items.ts';
import { listFontIds } from '../../scene/compile-scene.ts';
import { createFontRegistry, type LoadedFonts } from '../../typesetting/fonts/font-registry.ts';
import { neededFonts } from '../../typesetting/needed-fonts.ts';
import type { SentPicture } from '../export/picture-post.ts';
import { loadWorkerFont, type FontAddress } from '../fonts/worker-fonts.ts';
import { paintThumbnail } from './paint-thumbnail.ts';
import type { ThumbnailAnswer, ThumbnailOrder } from './thumbnail-message.ts';

/** More than a thumbnail ever shows of a picture. */
const LONG_SIDE_PX = 1024;

const pictures = new Map<string, DrawnPicture>();
/** Fonts by the ids of those in it: outlines are kept for as long as it is the same. */
const registries = new Map<string, LoadedFonts>();

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

async function paint({ design, pageId, widthPx, heightPx, fonts, pictures: sent }: ThumbnailOrder) {
  const [registry] = await Promise.all([registryFor(design, fonts), Promise.all(sent.map(keepPicture))]);
  const canvas = new OffscreenCanvas(widthPx, heightPx);
  paintThumbnail(canvas, design, pageId, registry, (assetId) => pictures.get(assetId));
  return canvas.transferToImageBitmap();
}

async function registryFor(design: Design, fonts: readonly FontAddress[]): Promise<LoadedFonts> {
  const needed = neededFonts(
    listFontIds(design),
    fonts.map(({ info }) => info),
  );
  const wanted = fonts.filter(({ info }) => needed.has(info.id));
  const key = wanted.map(({ info }) => info.id).join(' ');
  const known = registries.get(key);
  if (known) return known;
  const registry = createFontRegistry(await Promise.all(wanted.map(loadWorkerFont)));
  registries.set(key, registry);
  return registry;
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
