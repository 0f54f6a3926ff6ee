import type { Rect } from '../../geometry/rect.ts';
import type { Mm } from '../../geometry/units.ts';
import type { Scene } from '../../scene/display-list.ts';
import type { PrintMarks } from './render-options.ts';
import type { StepLayer } from './step-layers.ts';

/** One page of a file: a scene, or a part of one, with what is drawn over it and round it. */
export interface PdfPage {
  readonly scene: Scene;
  /** The part of the scene that is shown, in its millimetres; absent: trim box and bleed. */
  readonly part?: { readonly trim: Rect; readonly bleed: Rect };
  /** Finishing on layers of its own, over the ink. PDF/X-1a has no layers and leaves them out. */
  readonly layers?: readonly StepLayer[];
  /** Places of dashed marks outside the bleed (folds, edges of an overlap): across from top to bottom, down both sides. */
  readonly ticks?: PageTicks;
  /** Instead of the file's marks. */
  readonly marks?: PrintMarks;
  /** Fields that come first in the slug: `TẤM 2/4`. */
  readonly notes?: readonly string[];
  /** The scene's millimetres are those of the file, whatever its scale: a sheet to be read, not a piece. */
  readonly sheet?: boolean;
}

export interface PageTicks {
  readonly x: readonly Mm[];
  readonly y: readonly Mm[];
}
