import type { FontAddress } from '../fonts/worker-fonts.ts';
import type { SentPicture } from '../export/picture-post.ts';
import type { PostedDesign } from '../workers/design-post.ts';

/** What the worker is asked to paint: a page, in pixels. */
export interface ThumbnailOrder {
  readonly id: number;
  readonly design: PostedDesign;
  /** Those that weren't sent before. */
  readonly pictures: readonly SentPicture[];
  readonly pageId: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly fonts: readonly FontAddress[];
}

export type ThumbnailAnswer =
  | { readonly id: number; readonly bitmap: ImageBitmap }
  | { readonly id: number; readonly failure: string };
