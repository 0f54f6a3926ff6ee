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

export function createPictureLibrary(decode: (blob: Blob) => Promise<ImageBitmap>): PictureLibrary {
  const known = new Map<string, DrawnPicture | 'coming' | 'broken'>();
  const listeners = new Set<() => void>();
  const load = async (picture: Picture): Promise<void> => {
    try {
      const source = await decode(new Blob([pictureBytes(picture)], { type: picture.type }));
      known.set(picture.id, { source, width: source.width, height: source.height });
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
      void load(picture);
      return undefined;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
