import type { Design } from '../../model/design.ts';
import { pictureBytes } from '../../pictures/picture-bytes.ts';

/** The bytes of a picture's file, sent ahead of the designs that show it. */
export interface SentPicture {
  readonly id: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface PackedDesign {
  /** The design, its pictures without their bytes. */
  readonly design: Design;
  readonly pictures: readonly SentPicture[];
}

/** Sends a worker the bytes of each picture once: as bytes that are handed over, not as text that is copied each time. */
export class PicturePost {
  readonly #sent = new Set<string>();

  pack(design: Design): PackedDesign {
    const { pictures = [] } = design;
    if (pictures.length === 0) return { design, pictures: [] };
    const fresh = pictures.filter(({ id }) => !this.#sent.has(id));
    for (const { id } of fresh) this.#sent.add(id);
    return {
      design: { ...design, pictures: pictures.map((picture) => ({ ...picture, base64: '' })) },
      pictures: fresh.map((picture) => ({ id: picture.id, bytes: pictureBytes(picture) })),
    };
  }

  /** The worker was stopped, and what it had is gone. */
  forget(): void {
    this.#sent.clear();
  }
}
