import Konva from 'konva/lib/Core.js';
import { rectsOverlap, uniteRects, type Point, type Rect } from '../../geometry/rect.ts';
import type { Px } from '../../geometry/units.ts';
import type { GlyphSource, Scene, SceneItem } from '../../scene/display-list.ts';
import type { Camera } from './camera.ts';
import { drawItems, type DrawResources, type PictureSource } from './draw-items.ts';
import { createCanvasPaths } from './glyph-paths.ts';
import { nativeContext } from './native-context.ts';
import { copyCanvas, drawPaper, drawScaled } from './paper.ts';
import { boundsOf, changedAreas, partsIn, splitParts, type Part } from './scene-parts.ts';

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
const REST_MS = 120;
const ORIGIN: Point = { x: 0, y: 0 };

/** The view with its three layers: what stands, what moves, and what lies over what moves if that is much. */
class LayeredView implements SceneView {
  readonly stage: Konva.Stage;
  private readonly still = new Konva.Layer({ listening: false });
  private readonly moving = new Konva.Layer({ listening: false });
  private readonly above = new Konva.Layer({ listening: false });
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
  /** What lies over the lifted objects is so much that it is drawn once, on a layer of its own. */
  private covered = false;
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
    this.stage.add(this.still, this.moving, this.above);
    this.paintOn(this.still, (context) => this.drawStill(context));
    this.paintOn(this.moving, (context) => this.drawMoving(context));
    this.paintOn(this.above, (context) => {
      if (this.covered) this.drawParts(context, this.standing().slice(this.firstLifted()), ORIGIN);
    });
  }

  setScene(next: Scene): void {
    if (next === this.scene) return;
    const old = this.scene;
    const before = this.parts;
    this.scene = next;
    this.parts = splitParts(next.items, this.known, this.glyphs);
    const sameSheet = old?.widthMm === next.widthMm && old.heightMm === next.heightMm && old.bleedMm === next.bleedMm;
    this.spoil(sameSheet ? changedAreas(before, this.parts) : 'all');
    if (this.lifting()) this.drawGesture();
  }

  setCamera(next: Camera): void {
    const { camera } = this;
    if (next.x === camera.x && next.y === camera.y && next.scale === camera.scale) return;
    const weight = this.parts.reduce((sum, part) => sum + part.weight, 0);
    if (weight > LIVE_WEIGHT && !this.lifting()) {
      this.picture ??= { canvas: copyCanvas(this.still), camera };
      clearTimeout(this.rest);
      this.rest = setTimeout(() => this.refresh(), REST_MS);
    }
    this.camera = next;
    this.spoil('all');
    if (this.lifting()) this.drawGesture();
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
    this.covered = false;
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
    this.covered = false;
    this.drawGesture();
  }

  refresh(): void {
    this.picture = undefined;
    this.spoil('all');
  }

  destroy(): void {
    clearTimeout(this.rest);
    if (this.frame !== undefined) cancelAnimationFrame(this.frame);
    this.stage.destroy();
  }

  private lifting(): boolean {
    return this.lifted.size > 0 || this.replaced !== undefined;
  }

  private standing(): readonly Part[] {
    return this.lifted.size === 0 ? this.parts : this.parts.filter((part) => !this.lifted.has(part.from));
  }

  /** How many standing parts lie beneath the lowest lifted one. */
  private firstLifted(): number {
    const index = this.lifted.size === 0 ? -1 : this.parts.findIndex((part) => this.lifted.has(part.from));
    return index < 0 ? this.parts.length : index;
  }

  private liftedAreas(): readonly Rect[] {
    return this.parts.flatMap((part) => (this.lifted.has(part.from) && part.bounds ? [part.bounds] : []));
  }

  private drawGesture(): void {
    this.moving.batchDraw();
    this.above.batchDraw();
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
    let area: Rect | undefined;
    for (const box of stale) area = uniteRects(area, box);
    if (area) this.repaint(area);
  }

  /** Draws one area of the still picture anew, straight onto its canvas. */
  private repaint(area: Rect): void {
    const { camera } = this;
    const left = Math.floor(area.x * camera.scale + camera.x) - 2;
    const top = Math.floor(area.y * camera.scale + camera.y) - 2;
    const width = Math.ceil(area.width * camera.scale) + 5;
    const height = Math.ceil(area.height * camera.scale) + 5;
    if (left > this.stage.width() || top > this.stage.height() || left + width < 0 || top + height < 0) return;
    const grown: Rect = {
      x: (left - camera.x) / camera.scale,
      y: (top - camera.y) / camera.scale,
      width: width / camera.scale,
      height: height / camera.scale,
    };
    const native = nativeContext(this.still.getContext());
    const ratio = this.still.getCanvas().getPixelRatio();
    native.save();
    native.setTransform(ratio, 0, 0, ratio, 0, 0);
    native.beginPath();
    native.rect(left, top, width, height);
    native.clip();
    native.clearRect(left, top, width, height);
    this.drawOnPaper(native, partsIn(this.standing(), grown).parts);
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
    else this.drawOnPaper(context, this.standing());
  }

  private drawOnPaper(context: CanvasRenderingContext2D, parts: readonly Part[]): void {
    const { scene, camera } = this;
    if (!scene) return;
    context.save();
    context.translate(camera.x, camera.y);
    context.scale(camera.scale, camera.scale);
    drawPaper(context, scene, this.bleedShown ? scene.bleedMm : 0, camera.scale);
    context.restore();
    this.drawParts(context, parts, ORIGIN);
  }

  private drawParts(context: CanvasRenderingContext2D, parts: readonly Part[], shift: Point): void {
    this.onSheet(context, () => {
      context.translate(shift.x, shift.y);
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

  /** The lifted objects where they are now, and over them what lies over them. */
  private drawMoving(context: CanvasRenderingContext2D): void {
    if (!this.lifting()) return;
    const lifted = this.parts.filter((part) => this.lifted.has(part.from));
    const area = this.movedBounds(lifted);
    if (!area) return;
    const first = this.firstLifted();
    const over = this.parts.slice(first).filter((part) => !this.lifted.has(part.from));
    const near = this.covered ? [] : over.filter((part) => part.bounds && rectsOverlap(part.bounds, area));
    if (near.reduce((sum, part) => sum + part.weight, 0) > LIVE_WEIGHT) {
      this.covered = true;
      this.above.batchDraw();
    }
    const shown = this.covered
      ? lifted
      : this.parts.slice(first).filter((part) => near.includes(part) || this.lifted.has(part.from));
    this.onSheet(context, () => {
      context.beginPath();
      context.rect(area.x, area.y, area.width, area.height);
      context.clip();
      let placed = false;
      for (const part of shown) {
        if (!this.lifted.has(part.from)) drawItems(context, part.items, this.resources);
        else if (!this.replaced) this.drawShifted(context, part);
        else if (!placed) drawItems(context, this.replaced, this.resources);
        placed ||= this.lifted.has(part.from);
      }
      if (!placed && this.replaced) drawItems(context, this.replaced, this.resources);
    });
  }

  private drawShifted(context: CanvasRenderingContext2D, part: Part): void {
    context.save();
    context.translate(this.offset.x, this.offset.y);
    drawItems(context, part.items, this.resources);
    context.restore();
  }

  private movedBounds(lifted: readonly Part[]): Rect | undefined {
    const hair = 2 / this.camera.scale;
    let area = this.replaced ? boundsOf(this.replaced, this.glyphs) : undefined;
    if (!this.replaced) for (const part of lifted) area = uniteRects(area, part.bounds);
    const shift = this.replaced ? ORIGIN : this.offset;
    return (
      area && {
        x: area.x + shift.x - hair,
        y: area.y + shift.y - hair,
        width: area.width + 2 * hair,
        height: area.height + 2 * hair,
      }
    );
  }
}

export function createSceneView(
  container: HTMLDivElement,
  glyphs: GlyphSource,
  pictures: PictureSource = () => undefined,
): SceneView {
  return new LayeredView(container, glyphs, pictures);
}
