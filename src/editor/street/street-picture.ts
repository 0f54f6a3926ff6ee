import type { FormatKind, ResolvedFormat } from '../../formats/format.ts';
import type { Brush } from './paint/brush.ts';
import { LIGHTS } from './paint/light.ts';
import type { ShownPiece } from './paint/piece.ts';
import { paintPlace } from './paint/places.ts';
import { hangPiece, placeCamera, type StreetCamera } from './street-camera.ts';
import type { StreetSettings } from './street-settings.ts';

const STUFF: Readonly<Record<FormatKind, ShownPiece['stuff']>> = {
  'bang-ron-ngang': 'cloth',
  'bang-ron-doc': 'cloth',
  phuon: 'cloth',
  pano: 'board',
  'ap-phich': 'board',
  standee: 'board',
  backdrop: 'cloth',
  'dai-khau-hieu': 'cloth',
  'hop-den': 'light',
  co: 'cloth',
  led: 'light',
  'truc-tuyen': 'light',
};

/** Whether a kind of piece shines by itself, so that the evening takes nothing from it. */
export function shinesItself(kind: FormatKind): boolean {
  return STUFF[kind] === 'light';
}

/** Fills a canvas with the design as it would be seen; gives back the camera it was seen by. */
export function paintStreetPicture(
  canvas: HTMLCanvasElement,
  format: ResolvedFormat,
  settings: StreetSettings,
  shown: Omit<ShownPiece, 'stuff'>,
): StreetCamera | undefined {
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  const piece = hangPiece(settings.place, format, settings.distanceM);
  const camera = placeCamera(canvas, settings, piece);
  const brush: Brush = { context, camera, piece, light: LIGHTS[settings.hour] };
  context.resetTransform();
  context.imageSmoothingQuality = 'high';
  paintPlace(brush, settings.place, { ...shown, stuff: STUFF[format.kind] });
  paintVignette(context, canvas);
  return camera;
}

/** The corners a little darker, as a lens has it. */
function paintVignette(context: CanvasRenderingContext2D, { width, height }: HTMLCanvasElement): void {
  const reach = Math.hypot(width, height) / 2;
  const shade = context.createRadialGradient(width / 2, height / 2, reach * 0.55, width / 2, height / 2, reach);
  shade.addColorStop(0, 'rgb(0 0 0 / 0)');
  shade.addColorStop(1, 'rgb(0 0 0 / 0.22)');
  context.fillStyle = shade;
  context.fillRect(0, 0, width, height);
}
