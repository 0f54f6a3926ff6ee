import type { Design, Picture } from '../../model/design.ts';
import { findPicture } from '../../model/pictures.ts';
import type { DrawnPicture } from '../../renderers/konva/draw-items.ts';
import { pictureBytes } from '../../pictures/picture-bytes.ts';

/** The decoded pictures of the open design. A picture is decoded when it is first asked for. */
export interface PictureLibrary {
  find(design: Design, assetId: string): DrawnPicture | undefined;
  /** Called when a picture has come in. */
  subscribe(listener: () => void): () => void;
}

/** More pixels than any screen shows of a page: beyond them a smaller copy is kept for the canvas, to save memory. */
const MOST_SHOWN_PIXELS = 24_000_000;
/** All pictures together, beside those of the open design: four bytes a pixel. */
const MOST_KEPT_PIXELS = 120_000_000;

export function createPictureLibrary(
  decode: (blob: Blob, options: ImageBitmapOptions) => Promise<ImageBitmap>,
): PictureLibrary {
  const known = new Map<string, DrawnPicture | 'coming' | 'broken'>();
  const listeners = new Set<() => void>();
  /** Lets go of what other designs showed, the oldest first, when there is too much. */
  const forgetOld = (design: Design): void => {
    const drawn = [...known].flatMap(([id, one]) =>
      typeof one === 'string' ? [] : [{ id, pixels: one.width * one.height }],
    );
    let pixels = drawn.reduce((sum, one) => sum + one.pixels, 0);
    for (const one of drawn) {
      if (pixels <= MOST_KEPT_PIXELS || findPicture(design, one.id)) continue;
      known.delete(one.id);
      pixels -= one.pixels;
    }
  };
  const load = async (picture: Picture, design: Design): Promise<void> => {
    try {
      const source = await decode(new Blob([pictureBytes(picture)], { type: picture.type }), shownSize(picture));
      known.set(picture.id, { source, width: source.width, height: source.height });
      forgetOld(design);
      for (const listener of listeners) listener();
    } catch {
      known.set(picture.id, 'broken');
    }
  };
  return {
    find(design, assetId) {
      const found = known.get(assetId);
      if (found) return typeof found === 'string' ? undefined : found;
      const picture = findPicture(design, assetId);
      if (!picture) return undefined;
      known.set(assetId, 'coming');
      void load(picture, design);
      return undefined;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The bytes tell nothing of orientation, and the scene turns what is stored: decoding must not. */
function shownSize({ widthPx, heightPx }: Picture): ImageBitmapOptions {
  const scale = Math.sqrt(MOST_SHOWN_PIXELS / (widthPx * heightPx));
  if (scale >= 1) return { imageOrientation: 'none' };
  const size = { resizeWidth: Math.round(widthPx * scale), resizeHeight: Math.round(heightPx * scale) };
  return { imageOrientation: 'none', resizeQuality: 'high', ...size };
}
