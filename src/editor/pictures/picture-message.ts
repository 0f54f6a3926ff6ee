import type { Checked } from '../../diagnostics/checked.ts';
import type { Picture } from '../../model/design.ts';

/** What a picture worker is asked: to read files, one after the other. */
export interface PictureOrder {
  readonly files: readonly File[];
}

/** What it answers: that it begins with a file, and what came of it. */
export type PictureAnswer =
  | { readonly kind: 'begun'; readonly index: number }
  | { readonly kind: 'read'; readonly index: number; readonly result: Checked<Picture> };
