import type { Px } from '../../geometry/units.ts';

/** Where the page lies in the view: the screen place of its top left corner, and pixels to a millimetre. */
export interface Camera {
  readonly x: Px;
  readonly y: Px;
  readonly scale: number;
}
