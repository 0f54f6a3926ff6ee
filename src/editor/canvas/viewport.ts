import type { Point, Rect } from '../../geometry/rect.ts';
import type { Camera } from '../../renderers/konva/scene-view.ts';

/** Size of the canvas in CSS pixels. */
export interface ViewSize {
  readonly width: number;
  readonly height: number;
}

/** Room kept free round the page when it is fitted, in pixels. */
const FIT_MARGIN_PX = 56;
/** 0.5 % of true size at the one end, where 12 m fit; 64 px to a millimetre at the other. */
const MIN_SCALE = 0.004;
const MAX_SCALE = 64;
/** A CSS pixel is 1/96 inch: this scale shows things at their true size. */
export const TRUE_SIZE_SCALE = 96 / 25.4;

export function toPage(camera: Camera, screen: Point): Point {
  return { x: (screen.x - camera.x) / camera.scale, y: (screen.y - camera.y) / camera.scale };
}

export function toScreen(camera: Camera, page: Point): Point {
  return { x: page.x * camera.scale + camera.x, y: page.y * camera.scale + camera.y };
}

export function rectToScreen(camera: Camera, box: Rect): Rect {
  const corner = toScreen(camera, box);
  return { ...corner, width: box.width * camera.scale, height: box.height * camera.scale };
}

/** The place of the page in the middle of the view. */
export function viewCentre(camera: Camera, { width, height }: ViewSize): Point {
  return toPage(camera, { x: width / 2, y: height / 2 });
}

/** Shows a box whole, in the middle. */
export function fitCamera(box: Rect, size: ViewSize): Camera {
  const width = Math.max(1, size.width - 2 * FIT_MARGIN_PX);
  const height = Math.max(1, size.height - 2 * FIT_MARGIN_PX);
  const scale = clampScale(Math.min(width / Math.max(box.width, 1e-6), height / Math.max(box.height, 1e-6)));
  return {
    scale,
    x: Math.round((size.width - box.width * scale) / 2 - box.x * scale),
    y: Math.round((size.height - box.height * scale) / 2 - box.y * scale),
  };
}

/** Changes the scale and keeps what is under a screen point where it is. */
export function zoomAt(camera: Camera, at: Point, scale: number): Camera {
  const next = clampScale(scale);
  const ratio = next / camera.scale;
  return { scale: next, x: at.x - (at.x - camera.x) * ratio, y: at.y - (at.y - camera.y) * ratio };
}

export function clampScale(scale: number): number {
  return Math.min(MAX_SCALE, Math.max(MIN_SCALE, scale));
}
