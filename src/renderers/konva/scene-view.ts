import Konva from 'konva/lib/Core.js';
import type { Point } from '../../geometry/rect.ts';
import type { Px } from '../../geometry/units.ts';
import type { GlyphSource, Scene, SceneItem } from '../../scene/display-list.ts';
import { drawItems, type DrawResources } from './draw-items.ts';
import { createCanvasPaths } from './glyph-paths.ts';
import { nativeContext } from './native-context.ts';

/** Where the page lies in the view: the screen place of its top left corner, and pixels to a millimetre. */
export interface Camera {
  readonly x: Px;
  readonly y: Px;
  readonly scale: number;
}

/** A scene on a Konva stage of the size of its container. Knows nothing of selections and tools. */
export interface SceneView {
  /** For layers above the scene; the view never touches layers that aren't its own. */
  readonly stage: Konva.Stage;
  setScene(scene: Scene): void;
  setCamera(camera: Camera): void;
  setBleedShown(shown: boolean): void;
  resize(width: Px, height: Px): void;
  /** Takes objects out of the still picture, to be moved without redrawing the rest. */
  lift(ids: ReadonlySet<string>): void;
  moveLifted(by: Point): void;
  /** Puts lifted objects back where the scene has them. */
  drop(): void;
  destroy(): void;
}

interface Part {
  readonly from: string;
  readonly items: readonly SceneItem[];
  readonly weight: number;
}

/** Above this many glyphs and paths a moving view shows a scaled picture until it rests. */
const LIVE_WEIGHT = 700;
const REST_MS = 120;

export function createSceneView(container: HTMLDivElement, glyphs: GlyphSource): SceneView {
  const stage = new Konva.Stage({ container, width: container.clientWidth || 1, height: container.clientHeight || 1 });
  const still = new Konva.Layer({ listening: false });
  const moving = new Konva.Layer({ listening: false });
  const above = new Konva.Layer({ listening: false });
  stage.add(still, moving, above);
  const resources: DrawResources = { glyphs, paths: createCanvasPaths(glyphs) };

  let scene: Scene | undefined;
  let parts: readonly Part[] = [];
  let camera: Camera = { x: 0, y: 0, scale: 1 };
  let bleedShown = false;
  let lifted: ReadonlySet<string> = new Set();
  let offset: Point = { x: 0, y: 0 };
  let picture: { readonly canvas: HTMLCanvasElement; readonly camera: Camera } | undefined;
  let rest: ReturnType<typeof setTimeout> | undefined;

  const isLifted = (part: Part): boolean => lifted.has(part.from);
  const firstLifted = (): number => {
    const index = parts.findIndex(isLifted);
    return index < 0 ? parts.length : index;
  };

  const drawParts = (context: Konva.Context, chosen: readonly Part[], shift: Point, paper: boolean): void => {
    if (!scene) return;
    const native = nativeContext(context);
    const out = bleedShown ? scene.bleedMm : 0;
    native.save();
    native.translate(camera.x, camera.y);
    native.scale(camera.scale, camera.scale);
    if (paper) drawPaper(native, scene, out, camera.scale);
    native.beginPath();
    native.rect(-out, -out, scene.widthMm + 2 * out, scene.heightMm + 2 * out);
    native.clip();
    native.translate(shift.x, shift.y);
    for (const part of chosen) drawItems(native, part.items, resources);
    native.restore();
  };

  const origin: Point = { x: 0, y: 0 };
  still.add(
    new Konva.Shape({
      listening: false,
      perfectDrawEnabled: false,
      sceneFunc: (context) => {
        if (picture) drawPicture(nativeContext(context), picture.canvas, picture.camera, camera);
        else drawParts(context, parts.slice(0, firstLifted()), origin, true);
      },
    }),
  );
  moving.add(
    new Konva.Shape({
      listening: false,
      perfectDrawEnabled: false,
      sceneFunc: (context) => drawParts(context, parts.filter(isLifted), offset, false),
    }),
  );
  above.add(
    new Konva.Shape({
      listening: false,
      perfectDrawEnabled: false,
      sceneFunc: (context) => {
        const start = firstLifted();
        drawParts(
          context,
          parts.filter((part, index) => index > start && !isLifted(part)),
          origin,
          false,
        );
      },
    }),
  );

  const sharpen = (): void => {
    picture = undefined;
    still.batchDraw();
  };

  return {
    stage,
    setScene(next) {
      if (next === scene) return;
      scene = next;
      parts = splitParts(next.items);
      picture = undefined;
      still.batchDraw();
      if (lifted.size > 0) {
        moving.batchDraw();
        above.batchDraw();
      }
    },
    setCamera(next) {
      if (next.x === camera.x && next.y === camera.y && next.scale === camera.scale) return;
      const weight = parts.reduce((sum, part) => sum + part.weight, 0);
      if (weight > LIVE_WEIGHT && lifted.size === 0) {
        picture ??= { canvas: copyCanvas(still), camera };
        clearTimeout(rest);
        rest = setTimeout(sharpen, REST_MS);
      }
      camera = next;
      still.batchDraw();
      if (lifted.size > 0) {
        moving.batchDraw();
        above.batchDraw();
      }
    },
    setBleedShown(shown) {
      if (shown === bleedShown) return;
      bleedShown = shown;
      sharpen();
    },
    resize(width, height) {
      if (stage.width() === width && stage.height() === height) return;
      stage.size({ width, height });
      sharpen();
    },
    lift(ids) {
      lifted = ids;
      offset = origin;
      sharpen();
      moving.batchDraw();
      above.batchDraw();
    },
    moveLifted(by) {
      offset = by;
      moving.batchDraw();
    },
    drop() {
      if (lifted.size === 0) return;
      lifted = new Set();
      offset = origin;
      still.batchDraw();
      moving.batchDraw();
      above.batchDraw();
    },
    destroy() {
      clearTimeout(rest);
      stage.destroy();
    },
  };
}

/** Consecutive items of one object make one part. */
function splitParts(items: readonly SceneItem[]): readonly Part[] {
  const parts: Part[] = [];
  let run: SceneItem[] = [];
  const flush = (): void => {
    const first = run[0];
    if (first) parts.push({ from: first.from, items: run, weight: weigh(run) });
    run = [];
  };
  for (const item of items) {
    if (run[0] && run[0].from !== item.from) flush();
    run.push(item);
  }
  flush();
  return parts;
}

function weigh(items: readonly SceneItem[]): number {
  let weight = 0;
  for (const item of items) {
    if (item.kind === 'glyphs') weight += item.glyphs.length;
    else if (item.kind === 'group') weight += weigh(item.items);
    else weight += 1;
  }
  return weight;
}

function drawPaper(context: CanvasRenderingContext2D, scene: Scene, out: number, scale: number): void {
  context.save();
  context.shadowColor = 'rgba(15, 23, 42, 0.28)';
  context.shadowBlur = 18;
  context.shadowOffsetY = 4;
  context.fillStyle = '#ffffff';
  const hair = 0.5 / scale;
  context.fillRect(-out + hair, -out + hair, scene.widthMm + 2 * (out - hair), scene.heightMm + 2 * (out - hair));
  context.restore();
}

function copyCanvas(layer: Konva.Layer): HTMLCanvasElement {
  const source = layer.getNativeCanvasElement();
  const copy = document.createElement('canvas');
  copy.width = source.width;
  copy.height = source.height;
  copy.getContext('2d')?.drawImage(source, 0, 0);
  return copy;
}

function drawPicture(context: CanvasRenderingContext2D, canvas: HTMLCanvasElement, from: Camera, to: Camera): void {
  const zoom = to.scale / from.scale;
  const ratio = Konva.pixelRatio || window.devicePixelRatio || 1;
  context.drawImage(
    canvas,
    to.x - from.x * zoom,
    to.y - from.y * zoom,
    (canvas.width / ratio) * zoom,
    (canvas.height / ratio) * zoom,
  );
}
