import Konva from 'konva/lib/Core.js';
import type { Point, Rect } from '../../geometry/rect.ts';

import type { Guide } from '../../model/design.ts';
import { uprightBox, type TurnedBox } from '../../model/node-place.ts';
import type { Camera } from '../../renderers/konva/scene-view.ts';
import { nativeContext } from '../../renderers/konva/native-context.ts';
import { HANDLES, handlePoint, turn, type HandleId } from './resize-box.ts';
import type { GapMark } from './equal-gaps.ts';
import {
  BLUE,
  drawDraft,
  drawGap,
  drawGuide,
  drawLabel,
  drawMarquee,
  drawSnapLine,
  type LengthWriter,
} from './overlay-marks.ts';
import { drawPageMarks, type PageMarks } from '../overlays/page-marks.ts';
import type { SnapLine } from './snapping.ts';
import { rectToScreen, toScreen } from './viewport.ts';

/** Everything that is drawn over the page and never printed. */
export interface OverlayContent {
  readonly camera: Camera;
  readonly selected: readonly TurnedBox[];
  /** How far a move in progress has carried the selected boxes. */
  readonly shift: Point;
  /** The frame that has handles; `corners`: only there, because it can't be stretched one way. */
  readonly handles: (TurnedBox & { readonly corners: boolean }) | undefined;
  /** Words below a box while it changes: its size, its turn. */
  readonly badge: { readonly below: TurnedBox; readonly text: string } | undefined;
  /** Distances shown while something snaps to them. */
  readonly gaps: readonly GapMark[];
  /** The outline of what is being drawn. */
  readonly draft: Path2D | undefined;
  readonly pageGuides: readonly Guide[];
  readonly locked: boolean;
  readonly hovered: TurnedBox | undefined;
  readonly marquee: Rect | undefined;
  readonly snapLines: readonly SnapLine[];
  /** Trim, bleed, safe area and finishing, when they are shown. */
  readonly guides: PageMarks | undefined;
}

export interface OverlayLayer {
  update(change: Partial<OverlayContent>): void;
  /** Asks whoever fills the overlay to do so again. */
  refresh(): void;
  content(): OverlayContent;
  /** The handle (or the rotation knob) under a screen point. */
  handleAt(point: Point): HandleId | 'rotate' | undefined;
}

const HANDLE_PX = 9;
const REACH_PX = 9;
const KNOB_PX = 28;
/** Handles are never nearer to each other than this. */
const ROOM_PX = 34;

export function createOverlayLayer(stage: Konva.Stage, write: LengthWriter, refresh: () => void): OverlayLayer {
  const layer = new Konva.Layer({ listening: false });
  stage.add(layer);
  let content: OverlayContent = {
    camera: { x: 0, y: 0, scale: 1 },
    selected: [],
    shift: { x: 0, y: 0 },
    handles: undefined,
    badge: undefined,
    gaps: [],
    draft: undefined,
    pageGuides: [],
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
      sceneFunc: (context) => drawOverlay(nativeContext(context), content, write),
    }),
  );
  return {
    content: () => content,
    refresh,
    update(change) {
      content = { ...content, ...change };
      layer.batchDraw();
    },
    handleAt(point) {
      const { handles, camera } = content;
      if (!handles) return undefined;
      if (near(knobPoint(handles, camera), point, REACH_PX + 2)) return 'rotate';
      for (const id of shownHandles(handles, camera)) {
        if (near(toScreen(camera, handlePoint(roomyBox(handles.box, camera), handles.angleDeg, id)), point, REACH_PX))
          return id;
      }
      return undefined;
    },
  };
}

function near(a: Point, b: Point, reach: number): boolean {
  return Math.abs(a.x - b.x) <= reach && Math.abs(a.y - b.y) <= reach;
}

type Handles = NonNullable<OverlayContent['handles']>;

/** Side handles need room between the corners; a small box keeps its corners only. */
function shownHandles({ box, corners: bare }: Handles, camera: Camera): readonly HandleId[] {
  const wide = box.width * camera.scale > 48;
  const tall = box.height * camera.scale > 48;
  const corners = HANDLES.filter((id) => id.length === 2);
  if (bare) return corners;
  const sides = HANDLES.filter(
    (id) => id.length === 1 && (id === 'n' || id === 's' ? wide : tall || box.height * camera.scale > 26),
  );
  return [...corners, ...sides];
}

/** The box that handles stand on: round a small object they stand off, so that it can still be pressed itself. */
function roomyBox(box: Rect, camera: Camera): Rect {
  const width = Math.max(box.width, ROOM_PX / camera.scale);
  const height = Math.max(box.height, ROOM_PX / camera.scale);
  return { x: box.x - (width - box.width) / 2, y: box.y - (height - box.height) / 2, width, height };
}

function knobPoint({ box, angleDeg }: TurnedBox, camera: Camera): Point {
  const centre = toScreen(camera, { x: box.x + box.width / 2, y: box.y + box.height / 2 });
  const arm = turn({ x: 0, y: Math.max(box.height * camera.scale, ROOM_PX) / 2 + KNOB_PX }, angleDeg);
  return { x: centre.x + arm.x, y: centre.y + arm.y };
}

function drawOverlay(context: CanvasRenderingContext2D, content: OverlayContent, write: LengthWriter): void {
  const { camera, guides, hovered, selected, shift, handles, marquee, locked, badge } = content;
  if (guides) drawPageMarks(context, camera, guides);
  for (const guide of content.pageGuides) drawGuide(context, camera, guide);
  if (hovered) outlineBox(context, camera, hovered, BLUE, 1.5, []);
  for (const { box, angleDeg } of selected) {
    const moved = { ...box, x: box.x + shift.x, y: box.y + shift.y };
    outlineBox(context, camera, { box: moved, angleDeg }, locked ? '#64748b' : BLUE, 1.5, locked ? [5, 4] : []);
  }
  for (const line of content.snapLines) drawSnapLine(context, camera, line);
  for (const gap of content.gaps) drawGap(context, camera, gap, write);
  if (handles && shift.x === 0 && shift.y === 0) {
    if (selected.length > 1) outlineBox(context, camera, handles, BLUE, 1, [4, 3]);
    drawHandles(context, camera, handles);
  }
  if (content.draft) drawDraft(context, camera, content.draft);
  if (badge) {
    const box = rectToScreen(camera, uprightBox(badge.below));
    drawLabel(context, { x: box.x + box.width / 2, y: box.y + box.height + 18 }, badge.text, BLUE);
  }
  if (marquee) drawMarquee(context, rectToScreen(camera, marquee));
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

function drawHandles(context: CanvasRenderingContext2D, camera: Camera, handles: Handles): void {
  context.setLineDash([]);
  context.lineWidth = 1.5;
  context.strokeStyle = BLUE;
  context.fillStyle = '#ffffff';
  for (const id of shownHandles(handles, camera)) {
    const at = toScreen(camera, handlePoint(roomyBox(handles.box, camera), handles.angleDeg, id));
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
