import Konva from 'konva/lib/Core.js';
import { rectsOverlap, type Point, type Rect } from '../../geometry/rect.ts';
import type { Px } from '../../geometry/units.ts';
import type { GlyphSource, Scene, SceneItem } from '../../scene/display-list.ts';
import { fromDevicePixels, toDevicePixels, wholePixels, type Camera } from './camera.ts';
import { drawItems, type DrawResources, type PictureSource } from './draw-items.ts';
import { createCanvasPaths } from './glyph-paths.ts';
import { nativeContext } from './native-context.ts';
import { copyCanvas, drawPaper, drawScaled } from './paper.ts';
import {
  boundsOf,
  changedAreas,
  cutParts,
  joinAreas,
  partsIn,
  splitParts,
  weightOf,
  type Part,
  type PartCut,
} from './scene-parts.ts';
import { TiledPicture } from './tiled-picture.ts';

export type { Camera };

/** A scene on a Konva stage of the size of its container. Knows nothing of selections and tools. */
export interface SceneView {
  /** For layers above the scene; the view never touches layers that aren't its own. */
  readonly stage: Konva.Stage;
  /** Shows a scene; only the areas whose items are not the same as before are drawn again. */
  setScene(scene: Scene): void;
  setCamera(camera: Camera): void;
  setBleedShown(shown: boolean): void;
  resize(width: Px, height: Px): void;
  /** Takes objects out of the still picture, to be moved without redrawing the rest. */
  lift(ids: ReadonlySet<string>): void;
  moveLifted(by: Point): void;
  /** Shows other ink in the place of what is lifted; with nothing lifted it lies on top. */
  replaceLifted(items: readonly SceneItem[]): void;
  /** Puts lifted objects back where the scene has them. */
  drop(): void;
  /** Draws everything again: pictures came in. */
  refresh(): void;
  destroy(): void;
}

/** Above this many glyphs and paths a moving view shows a scaled picture until it rests. */
const LIVE_WEIGHT = 700;
/** As much as this over what moves is drawn with every frame; more is kept as a picture. */
const LIVE_WEIGHT_OVER = 100;
const REST_MS = 120;
const ORIGIN: Point = { x: 0, y: 0 };

/** The view with its two layers: what stands, and what moves with what lies over it. */
class LayeredView implements SceneView {
  readonly stage: Konva.Stage;
  private readonly still = new Konva.Layer({ listening: false });
  private readonly moving = new Konva.Layer({ listening: false });
  private readonly glyphs: GlyphSource;
  private readonly resources: DrawResources;
  private readonly known = new WeakMap<SceneItem, Part>();
  private scene: Scene | undefined;
  private parts: readonly Part[] = [];
  private camera: Camera = { x: 0, y: 0, scale: 1 };
  private bleedShown = false;
  private lifted: ReadonlySet<string> = new Set();
  private replaced: readonly SceneItem[] | undefined;
  private offset: Point = ORIGIN;
  private cut: PartCut = cutParts([], new Set());
  /** All that lies over the lowest lifted object, where there was much of it. */
  private over: TiledPicture | undefined;
  private picture: { readonly canvas: HTMLCanvasElement; readonly camera: Camera } | undefined;
  private rest: ReturnType<typeof setTimeout> | undefined;
  private stale: readonly Rect[] | 'all' = [];
  private frame: number | undefined;

  constructor(container: HTMLDivElement, glyphs: GlyphSource, pictures: PictureSource) {
    this.glyphs = glyphs;
    this.resources = { glyphs, paths: createCanvasPaths(glyphs), pictures };
    this.stage = new Konva.Stage({
      container,
      width: container.clientWidth || 1,
      height: container.clientHeight || 1,
    });
    this.stage.add(this.still, this.moving);
    this.paintOn(this.still, (context) => this.drawStill(context));
    this.paintOn(this.moving, (context) => this.drawMoving(context));
  }

  setScene(next: Scene): void {
    if (next === this.scene) return;
    const old = this.scene;
    const before = this.cut.standing;
    this.scene = next;
    this.parts = splitParts(next.items, this.known, this.glyphs);
    this.cutOut();
    const sameSheet = old?.widthMm === next.widthMm && old.heightMm === next.heightMm && old.bleedMm === next.bleedMm;
    this.spoil(sameSheet ? changedAreas(before, this.cut.standing) : 'all');
    this.drawGesture();
  }

  setCamera(next: Camera): void {
    const { camera } = this;
    if (next.x === camera.x && next.y === camera.y && next.scale === camera.scale) return;
    const weight = weightOf(this.parts);
    if (weight > LIVE_WEIGHT && !this.lifting()) {
      this.picture ??= { canvas: copyCanvas(this.still), camera };
      clearTimeout(this.rest);
      this.rest = setTimeout(() => this.refresh(), REST_MS);
    }
    this.camera = next;
    this.spoil('all');
    this.drawGesture();
  }

  setBleedShown(shown: boolean): void {
    if (shown === this.bleedShown) return;
    this.bleedShown = shown;
    this.refresh();
  }

  resize(width: Px, height: Px): void {
    if (this.stage.width() === width && this.stage.height() === height) return;
    this.stage.size({ width, height });
    this.refresh();
  }

  lift(ids: ReadonlySet<string>): void {
    this.lifted = ids;
    this.offset = ORIGIN;
    this.replaced = undefined;
    this.cutOut();
    this.spoil(this.liftedAreas());
    this.drawGesture();
  }

  moveLifted(by: Point): void {
    this.offset = by;
    this.moving.batchDraw();
  }

  replaceLifted(items: readonly SceneItem[]): void {
    this.replaced = items;
    this.moving.batchDraw();
  }

  drop(): void {
    if (!this.lifting()) return;
    this.spoil(this.liftedAreas());
    this.lifted = new Set();
    this.replaced = undefined;
    this.offset = ORIGIN;
    this.cutOut();
    this.moving.batchDraw();
  }

  refresh(): void {
    this.picture = undefined;
    this.spoil('all');
    this.drawGesture();
  }

  destroy(): void {
    clearTimeout(this.rest);
    if (this.frame !== undefined) cancelAnimationFrame(this.frame);
    this.stage.destroy();
  }

  private lifting(): boolean {
    return this.lifted.size > 0 || this.replaced !== undefined;
  }

  /** Tells apart what is lifted and what stands. */
  private cutOut(): void {
    this.cut = cutParts(this.parts, this.lifted);
    this.over = undefined;
  }

  private liftedAreas(): readonly Rect[] {
    return this.cut.lifted.flatMap(({ bounds }) => bounds ?? []);
  }

  private drawGesture(): void {
    this.over = undefined;
    if (this.lifting()) this.moving.batchDraw();
  }

  /** Marks areas of the still picture (in millimetres) to be drawn again with the next frame. */
  private spoil(areas: readonly Rect[] | 'all'): void {
    if (areas !== 'all' && areas.length === 0) return;
    this.stale = areas === 'all' || this.stale === 'all' ? 'all' : [...this.stale, ...areas];
    this.frame ??= requestAnimationFrame(() => this.renew());
  }

  private renew(): void {
    const { stale } = this;
    this.frame = undefined;
    this.stale = [];
    if (stale === 'all' || this.picture) {
      this.still.draw();
      return;
    }
    for (const area of joinAreas(stale)) this.repaint(area);
  }

  /** Draws one area of the still picture anew, straight onto its canvas. */
  private repaint(area: Rect): void {
    const { camera } = this;
    const ratio = this.pixelRatio();
    const { x, y, width, height } = wholePixels(toDevicePixels(camera, ratio, area));
    const { width: right, height: bottom } = this.still.getNativeCanvasElement();
    if (x > right || y > bottom || x + width < 0 || y + height < 0) return;
    const grown = fromDevicePixels(camera, ratio, { x, y, width, height });
    const native = nativeContext(this.still.getContext());
    native.save();
    native.setTransform(1, 0, 0, 1, 0, 0);
    native.beginPath();
    native.rect(x, y, width, height);
    native.clip();
    native.clearRect(x, y, width, height);
    native.scale(ratio, ratio);
    this.drawOnPaper(native, partsIn(this.cut.standing, grown));
    native.restore();
  }

  private paintOn(layer: Konva.Layer, draw: (context: CanvasRenderingContext2D) => void): void {
    layer.add(
      new Konva.Shape({
        listening: false,
        perfectDrawEnabled: false,
        sceneFunc: (context) => draw(nativeContext(context)),
      }),
    );
  }

  private drawStill(context: CanvasRenderingContext2D): void {
    if (this.picture) drawScaled(context, this.picture.canvas, this.picture.camera, this.camera);
    else this.drawOnPaper(context, this.cut.standing);
  }

  private drawOnPaper(context: CanvasRenderingContext2D, parts: readonly Part[]): void {
    const { scene, camera } = this;
    if (!scene) return;
    context.save();
    context.translate(camera.x, camera.y);
    context.scale(camera.scale, camera.scale);
    drawPaper(context, scene, this.bleedShown ? scene.bleedMm : 0, camera.scale);
    context.restore();
    this.drawParts(context, parts);
  }

  private drawParts(context: CanvasRenderingContext2D, parts: readonly Part[]): void {
    this.onSheet(context, () => {
      for (const part of parts) drawItems(context, part.items, this.resources);
    });
  }

  /** Draws in millimetres of the page, cut at its edge. */
  private onSheet(context: CanvasRenderingContext2D, draw: () => void): void {
    const { scene, camera } = this;
    if (!scene) return;
    const out = this.bleedShown ? scene.bleedMm : 0;
    context.save();
    context.translate(camera.x, camera.y);
    context.scale(camera.scale, camera.scale);
    context.beginPath();
    context.rect(-out, -out, scene.widthMm + 2 * out, scene.heightMm + 2 * out);
    context.clip();
    draw();
    context.restore();
  }

  /**
   * The lifted objects where they are now. What lies over them stands in the still picture already and is laid over
   * their ink alone, so that nothing see-through is seen twice.
   */
  private drawMoving(context: CanvasRenderingContext2D): void {
    if (!this.lifting()) return;
    const area = this.movedBounds();
    if (!area) return;
    const shown = this.partsNear(area);
    this.onSheet(context, () => {
      context.beginPath();
      context.rect(area.x, area.y, area.width, area.height);
      context.clip();
      let placed = false;
      for (const part of shown) {
        if (!this.lifted.has(part.from)) this.drawAtop(context, part);
        else if (!this.replaced) this.drawShifted(context, part);
        else if (!placed) drawItems(context, this.replaced, this.resources);
        placed ||= this.lifted.has(part.from);
      }
      if (!placed && this.replaced) drawItems(context, this.replaced, this.resources);
    });
    this.over?.drawAtop(context, toDevicePixels(this.camera, this.pixelRatio(), area));
  }

  /** What is lifted and, unless that is kept as a picture, what lies over it in an area. */
  private partsNear(area: Rect): readonly Part[] {
    const { upper, lifted } = this.cut;
    if (this.over) return lifted;
    const over = upper.filter((part) => !this.lifted.has(part.from) && part.bounds && rectsOverlap(part.bounds, area));
    if (weightOf(over) > LIVE_WEIGHT_OVER) {
      this.over = this.pictureOver();
      return lifted;
    }
    const near = new Set(over);
    return over.length === 0 ? lifted : upper.filter((part) => near.has(part) || this.lifted.has(part.from));
  }

  private pictureOver(): TiledPicture {
    const { width, height } = this.still.getNativeCanvasElement();
    const over = this.cut.upper.filter((part) => !this.lifted.has(part.from));
    const ratio = this.pixelRatio();
    return new TiledPicture(width, height, (context, box) => {
      context.scale(ratio, ratio);
      this.drawParts(context, partsIn(over, fromDevicePixels(this.camera, ratio, box)));
    });
  }

  private pixelRatio(): number {
    return this.still.getCanvas().getPixelRatio();
  }

  private drawAtop(context: CanvasRenderingContext2D, part: Part): void {
    context.save();
    context.globalCompositeOperation = 'source-atop';
    drawItems(context, part.items, this.resources);
    context.restore();
  }

  private drawShifted(context: CanvasRenderingContext2D, part: Part): void {
    context.save();
    context.translate(this.offset.x, this.offset.y);
    drawItems(context, part.items, this.resources);
    context.restore();
  }

  /** Where what is lifted has ink now, in millimetres, out to whole pixels: cut between two, edges are smoothed twice. */
  private movedBounds(): Rect | undefined {
    const box = this.replaced ? boundsOf(this.replaced, this.glyphs) : this.cut.bounds;
    if (!box) return undefined;
    const shift = this.replaced ? ORIGIN : this.offset;
    const ratio = this.pixelRatio();
    const pixels = toDevicePixels(this.camera, ratio, { ...box, x: box.x + shift.x, y: box.y + shift.y });
    return fromDevicePixels(this.camera, ratio, wholePixels(pixels));
  }
}

export function createSceneView(
  container: HTMLDivElement,
  glyphs: GlyphSource,
  pictures: PictureSource = () => undefined,
): SceneView {
  return new LayeredView(container, glyphs, pictures);
}
