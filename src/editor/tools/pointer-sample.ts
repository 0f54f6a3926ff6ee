import type { Point } from '../../geometry/rect.ts';

/** Modifier keys and place of a pointer, in pixels of the canvas. */
export interface PointerSample {
  readonly at: Point;
  readonly shift: boolean;
  readonly alt: boolean;
  readonly mod: boolean;
}

/** Pointer gestures of a tool. Every gesture ends in one step of the history, or in none. */
export interface PointerGestures {
  down(sample: PointerSample): void;
  move(sample: PointerSample): void;
  up(sample: PointerSample): void;
  /** Gives the gesture up; true when there was one. */
  cancel(): boolean;
  hover(sample: PointerSample): string;
  doubleClick(sample: PointerSample): void;
}
