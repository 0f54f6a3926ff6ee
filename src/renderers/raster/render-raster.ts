import type { Paint } from '../../colour/ink.ts';
import { multiplyMatrices, scaling, translation, type Matrix } from '../../geometry/matrix.ts';
import { pathBounds, rectPath, transformPath, type Path } from '../../geometry/path.ts';
import type { Rect } from '../../geometry/rect.ts';
import { glyphMatrix, glyphsBounds } from '../../scene/bounds.ts';
import type { GlyphSource, GlyphsItem, GroupItem, Scene, SceneItem, Stroke } from '../../scene/display-list.ts';
import { flattenPath } from './flatten-path.ts';
import { paintColour } from './raster-paint.ts';
import { drawPicture } from './raster-picture.ts';
import {
  intersectCoverage,
  layOver,
  newSurface,
  paintCoverage,
  surfaceToImage,
  type RasterImage,
  type RasterSurface,
} from './raster-surface.ts';
import { scanCoverage, type Coverage, type FillRule } from './scan-coverage.ts';
import { strokePolygons } from './stroke-polygons.ts';

export interface RasterOptions {
  /** Size of the picture; the trim box (with `bleed`, the bleed box) is stretched to fill it. */
  readonly widthPx: number;
  readonly heightPx: number;
  readonly glyphs: GlyphSource;
  /** Decoded pictures by asset id; without it, or for an unknown id, pictures are drawn as a grey box. */
  readonly pictures?: (assetId: string) => RasterImage | undefined;
  readonly bleed?: boolean;
  /** Lines a pixel row is cut into: 8 is smooth, 16 is what LED letters are made with. */
  readonly levels?: number;
}

/** Larger pictures are refused: they would need more than a gigabyte while they are drawn. */
export const MOST_RASTER_PIXELS = 64_000_000;

/**
 * Draws a scene into pixels, without a canvas: the same bytes on every machine. Pixels that nothing is
 * painted on stay clear. Throws `RangeError` for a size that isn't a whole number of 1 or more, or is
 * larger than `MOST_RASTER_PIXELS`.
 */
export function renderRaster(scene: Scene, options: RasterOptions): RasterImage {
  const { widthPx, heightPx } = options;
  const whole = Number.isInteger(widthPx) && Number.isInteger(heightPx) && widthPx > 0 && heightPx > 0;
  if (!whole || widthPx * heightPx > MOST_RASTER_PIXELS)
    throw new RangeError(`raster: ${widthPx} × ${heightPx} is not a size this renderer draws`);
  const bleed = options.bleed ? scene.bleedMm : 0;
  const toPixels = multiplyMatrices(
    scaling(widthPx / (scene.widthMm + 2 * bleed), heightPx / (scene.heightMm + 2 * bleed)),
    translation(bleed, bleed),
  );
  const surface = newSurface(widthPx, heightPx);
  new SceneRaster(options).items(surface, scene.items, toPixels, undefined);
  return surfaceToImage(surface);
}

class SceneRaster {
  private readonly options: RasterOptions;
  private readonly levels: number;

  constructor(options: RasterOptions) {
    this.options = options;
    this.levels = options.levels ?? 8;
  }

  items(surface: RasterSurface, items: readonly SceneItem[], matrix: Matrix, clip: Coverage | undefined): void {
    for (const item of items) this.item(surface, item, matrix, clip);
  }

  private item(surface: RasterSurface, item: SceneItem, matrix: Matrix, clip: Coverage | undefined): void {
    switch (item.kind) {
      case 'path': {
        const box = (): Rect | undefined => pathBounds(item.path);
        this.fill(surface, item.path, item.fill, item.fillRule ?? 'nonzero', box, matrix, clip);
        this.stroke(surface, item.path, item.stroke, box, matrix, clip);
        break;
      }
      case 'glyphs':
        this.glyphs(surface, item, matrix, clip);
        break;
      case 'image': {
        const area = scanCoverage(
          flattenPath(transformPath(matrix, rectPath(item.box))),
          surface.width,
          surface.height,
          'nonzero',
          this.levels,
        );
        if (!area) break;
        const picture = this.options.pictures?.(item.assetId);
        if (picture) drawPicture(surface, item, picture, area, matrix, clip);
        else paintCoverage(surface, area, [0.79, 0.81, 0.84], clip);
        break;
      }
      case 'group':
        this.group(surface, item, matrix, clip);
        break;
    }
  }

  /** The outline round letters lies beneath all fills of the run. */
  private glyphs(surface: RasterSurface, item: GlyphsItem, matrix: Matrix, clip: Coverage | undefined): void {
    const box = (): Rect | undefined => glyphsBounds(item, this.options.glyphs);
    const outlines = item.glyphs.map((glyph) =>
      transformPath(glyphMatrix(item.sizeMm, glyph), this.options.glyphs.outline(item.fontId, glyph.glyphId)),
    );
    for (const outline of outlines) this.stroke(surface, outline, item.stroke, box, matrix, clip);
    for (const outline of outlines) this.fill(surface, outline, item.fill, 'nonzero', box, matrix, clip);
  }

  private group(surface: RasterSurface, group: GroupItem, matrix: Matrix, clip: Coverage | undefined): void {
    if (group.opacity <= 0) return;
    const inner = multiplyMatrices(matrix, group.transform);
    let within = clip;
    if (group.clip) {
      const lines = flattenPath(transformPath(inner, group.clip));
      const area = scanCoverage(lines, surface.width, surface.height, 'nonzero', this.levels);
      if (!area) return;
      within = intersectCoverage(clip, area);
    }
    if (group.opacity >= 1) {
      this.items(surface, group.items, inner, within);
      return;
    }
    const layer = newSurface(surface.width, surface.height);
    this.items(layer, group.items, inner, undefined);
    layOver(surface, layer, group.opacity, within);
  }

  private fill(
    surface: RasterSurface,
    path: Path,
    paint: Paint | undefined,
    rule: FillRule,
    box: () => Rect | undefined,
    matrix: Matrix,
    clip: Coverage | undefined,
  ): void {
    if (!paint) return;
    const lines = flattenPath(transformPath(matrix, path));
    const coverage = scanCoverage(lines, surface.width, surface.height, rule, this.levels);
    const bounds = coverage && box();
    if (bounds) paintCoverage(surface, coverage, paintColour(paint, bounds, matrix), clip);
  }

  private stroke(
    surface: RasterSurface,
    path: Path,
    stroke: Stroke | undefined,
    box: () => Rect | undefined,
    matrix: Matrix,
    clip: Coverage | undefined,
  ): void {
    if (!stroke || stroke.widthMm <= 0) return;
    // Widths follow the mean scale: a stretched group keeps one width all round.
    const scale = Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]));
    const pieces = strokePolygons(flattenPath(transformPath(matrix, path)), {
      width: stroke.widthMm * scale,
      join: stroke.join,
      cap: stroke.cap ?? 'butt',
      dash: (stroke.dashMm ?? []).map((length) => length * scale),
    });
    const coverage = scanCoverage(pieces, surface.width, surface.height, 'nonzero', this.levels);
    const bounds = coverage && box();
    if (bounds) paintCoverage(surface, coverage, paintColour(stroke.paint, bounds, matrix), clip);
  }
}
