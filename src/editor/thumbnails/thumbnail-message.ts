import type { FontAddress } from '../fonts/worker-fonts.ts';
import type { PackedDesign } from '../export/picture-post.ts';

/** What the worker is asked to paint: a page, in pixels. */
export interface ThumbnailOrder extends PackedDesign {
  readonly id: number;
  readonly pageId: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly fonts: readonly FontAddress[];
}

export type ThumbnailAnswer =
  | { readonly id: number; readonly bitmap: ImageBitmap }
  | { readonly id: number; readonly failure: string };
