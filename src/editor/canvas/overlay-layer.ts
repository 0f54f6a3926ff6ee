import Konva from 'konva/lib/Core.js';
import type { Point, Rect } from '../../geometry/rect.ts';
import type { Degrees, Mm } from '../../geometry/units.ts';
import type { Camera } from '../../renderers/konva/scene-view.ts';
import { nativeContext } from '../../renderers/konva/native-context.ts';
import { HANDLES, handlePoint, turn, type HandleId } from './resize-box.ts';
import type { SnapLine } from './snapping.ts';
import { rectToScreen, toScreen } from './viewport.ts';

/** A box that lies turned on the page. */
export interface TurnedBox {
  readonly box: Rect;
  readonly angleDeg: Degrees;
}

/** Everything that is drawn over the page and never printed. */
export interface OverlayContent {
  readonly camera: Camera;
  readonly selected: readonly TurnedBox[];
  /** How far a move in progress has carried the selected boxes. */
  readonly shift: Point;
  /** The one selected box when it has handles; text has all eight, too. */
  readonly handles: TurnedBox | undefined;
  readonly locked: boolean;
  readonly hovered: TurnedBox | undefined;
  readonly marquee: Rect | undefined;
  readonly snapLines: readonly SnapLine[];
  /** Trim, bleed and safe area, when they are shown. */
  readonly guides: { readonly width: Mm; readonly height: Mm; readonly bleed: Mm; readonly safe: Mm } | undefined;
}

export interface OverlayLayer {
  update(change: Partial<OverlayContent>): void;
  content(): OverlayContent;
  /** The handle (or the rotation knob) under a screen point. */
  handleAt(point: Point): HandleId | 'rotate' | undefined;
}

const BLUE = '#1f6feb';
const PINK = '#d6409f';
const HANDLE_PX = 9;
const REACH_PX = 9;
const KNOB_PX = 28;

export function createOverlayLayer(stage: Konva.Stage): OverlayLayer {
  const layer = new Konva.Layer({ listening: false });
  stage.add(layer);
  let content: OverlayContent = {
    camera: { x: 0, y: 0, scale: 1 },
    selected: [],
    shift: { x: 0, y: 0 },
    handles: undefined,
    locked: false,
    hovered: undefined,
    marquee: undefined,
    snapLines: [],
    guides: undefined,
  };
  layer.add(
    new Konva.Shape({
      listening: false,
      perfectDrawEnabled: false,
      sceneFunc: (context) => drawOverlay(nativeContext(context), content),
    }),
  );
  return {
    content: () => content,
    update(change) {
      content = { ...content, ...change };
      layer.batchDraw();
    },
    handleAt(point) {
      const { handles, camera } = content;
      if (!handles) return undefined;
      if (near(knobPoint(handles, camera), point, REACH_PX + 2)) return 'rotate';
      for (const id of shownHandles(handles, camera)) {
        if (near(toScreen(camera, handlePoint(handles.box, handles.angleDeg, id)), point, REACH_PX)) return id;
      }
      return undefined;
    },
  };
}

function near(a: Point, b: Point, reach: number): boolean {
  return Math.abs(a.x - b.x) <= reach && Math.abs(a.y - b.y) <= reach;
}

/** Side handles need room between the corners; a small box keeps its corners only. */
function shownHandles({ box }: TurnedBox, camera: Camera): readonly HandleId[] {
  const wide = box.width * camera.scale > 48;
  const tall = box.height * camera.scale > 48;
  const corners = HANDLES.filter((id) => id.length === 2);
  const sides = HANDLES.filter(
    (id) => id.length === 1 && (id === 'n' || id === 's' ? wide : tall || box.height * camera.scale > 26),
  );
  return [...corners, ...sides];
}

function knobPoint({ box, angleDeg }: TurnedBox, camera: Camera): Point {
  const centre = toScreen(camera, { x: box.x + box.width / 2, y: box.y + box.height / 2 });
  const arm = turn({ x: 0, y: (box.height * camera.scale) / 2 + KNOB_PX }, angleDeg);
  return { x: centre.x + arm.x, y: centre.y + arm.y };
}

function drawOverlay(context: CanvasRenderingContext2D, content: OverlayContent): void {
  const { camera, guides, hovered, selected, shift, handles, marquee, locked } = content;
  if (guides) drawGuides(context, camera, guides);
  if (hovered) outlineBox(context, camera, hovered, BLUE, 1.5, []);
  for (const { box, angleDeg } of selected) {
    const moved = { ...box, x: box.x + shift.x, y: box.y + shift.y };
    outlineBox(context, camera, { box: moved, angleDeg }, locked ? '#64748b' : BLUE, 1.5, locked ? [5, 4] : []);
  }
  for (const line of content.snapLines) drawSnapLine(context, camera, line);
  if (handles && shift.x === 0 && shift.y === 0) drawHandles(context, camera, handles);
  if (marquee) {
    const box = rectToScreen(camera, marquee);
    context.fillStyle = 'rgba(31, 111, 235, 0.12)';
    context.fillRect(box.x, box.y, box.width, box.height);
    context.strokeStyle = BLUE;
    context.lineWidth = 1;
    context.setLineDash([]);
    context.strokeRect(Math.round(box.x) + 0.5, Math.round(box.y) + 0.5, box.width, box.height);
  }
}

/** A coloured line with a white one under it, to be seen on any ground. */
function outlineBox(
  context: CanvasRenderingContext2D,
  camera: Camera,
  { box, angleDeg }: TurnedBox,
  colour: string,
  width: number,
  dash: readonly number[],
): void {
  const screen = rectToScreen(camera, box);
  context.save();
  context.translate(screen.x + screen.width / 2, screen.y + screen.height / 2);
  context.rotate(((angleDeg as number) * Math.PI) / 180);
  context.beginPath();
  context.rect(-screen.width / 2, -screen.height / 2, screen.width, screen.height);
  context.setLineDash([]);
  context.lineWidth = width + 1.5;
  context.strokeStyle = 'rgba(255, 255, 255, 0.85)';
  context.stroke();
  context.setLineDash([...dash]);
  context.lineWidth = width;
  context.strokeStyle = colour;
  context.stroke();
  context.restore();
}

function drawHandles(context: CanvasRenderingContext2D, camera: Camera, handles: TurnedBox): void {
  context.setLineDash([]);
  context.lineWidth = 1.5;
  context.strokeStyle = BLUE;
  context.fillStyle = '#ffffff';
  for (const id of shownHandles(handles, camera)) {
    const at = toScreen(camera, handlePoint(handles.box, handles.angleDeg, id));
    context.save();
    context.translate(at.x, at.y);
    context.rotate(((handles.angleDeg as number) * Math.PI) / 180);
    context.beginPath();
    if (id.length === 2) context.arc(0, 0, HANDLE_PX / 2 + 0.5, 0, 2 * Math.PI);
    else if (id === 'n' || id === 's') context.roundRect(-8, -3, 16, 6, 3);
    else context.roundRect(-3, -8, 6, 16, 3);
    context.fill();
    context.stroke();
    context.restore();
  }
  const knob = knobPoint(handles, camera);
  context.beginPath();
  context.arc(knob.x, knob.y, 9, 0, 2 * Math.PI);
  context.fill();
  context.stroke();
  context.beginPath();
  context.lineWidth = 1.6;
  context.arc(knob.x, knob.y, 4, -0.4 * Math.PI, 1.2 * Math.PI);
  context.stroke();
}

function drawSnapLine(context: CanvasRenderingContext2D, camera: Camera, line: SnapLine): void {
  const place = (along: Mm): Point =>
    toScreen(camera, line.axis === 'x' ? { x: line.at, y: along } : { x: along, y: line.at });
  const from = place(line.from);
  const to = place(line.to);
  context.setLineDash([]);
  context.lineWidth = 1;
  context.strokeStyle = PINK;
  context.beginPath();
  context.moveTo(Math.round(from.x) + 0.5, Math.round(from.y) + 0.5);
  context.lineTo(Math.round(to.x) + 0.5, Math.round(to.y) + 0.5);
  context.stroke();
}

function drawGuides(
  context: CanvasRenderingContext2D,
  camera: Camera,
  { width, height, bleed, safe }: NonNullable<OverlayContent['guides']>,
): void {
  const frame = (distance: Mm, colour: string, dash: readonly number[]): void => {
    const box = rectToScreen(camera, {
      x: -distance,
      y: -distance,
      width: width + 2 * distance,
      height: height + 2 * distance,
    });
    context.setLineDash([]);
    context.lineWidth = 3;
    context.strokeStyle = 'rgba(255, 255, 255, 0.7)';
    context.strokeRect(box.x, box.y, box.width, box.height);
    context.setLineDash([...dash]);
    context.lineWidth = 1.25;
    context.strokeStyle = colour;
    context.strokeRect(box.x, box.y, box.width, box.height);
  };
  if (bleed > 0) frame(bleed, '#c2410c', [8, 4]);
  frame(0, '#0f172a', []);
  if (safe > 0) frame(-safe, '#047857', [4, 4]);
}
