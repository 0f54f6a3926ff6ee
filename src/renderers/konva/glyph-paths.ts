import type { Path } from '../../geometry/path.ts';
import type { GlyphsItem, GlyphSource } from '../../scene/display-list.ts';

/** An outline as the canvas keeps it: parsed once, drawn often. */
export function toPath2D(path: Path): Path2D {
  const target = new Path2D();
  for (const step of path) {
    switch (step.op) {
      case 'M':
        target.moveTo(step.x, step.y);
        break;
      case 'L':
        target.lineTo(step.x, step.y);
        break;
      case 'Q':
        target.quadraticCurveTo(step.x1, step.y1, step.x, step.y);
        break;
      case 'C':
        target.bezierCurveTo(step.x1, step.y1, step.x2, step.y2, step.x, step.y);
        break;
      case 'Z':
        target.closePath();
        break;
    }
  }
  return target;
}

/** The shapes a canvas draws, made once for each glyph, run and path. */
export interface CanvasPaths {
  /** All letters of a run in millimetres, as one outline. */
  run(item: GlyphsItem): Path2D;
  /** A path of the display list, in its own units. */
  path(path: Path): Path2D;
}

/** Runs and paths are kept as long as their display list lives; glyphs as long as the fonts. */
export function createCanvasPaths(source: GlyphSource): CanvasPaths {
  const glyphs = new Map<string, Path2D>();
  const runs = new WeakMap<GlyphsItem, Path2D>();
  const paths = new WeakMap<Path, Path2D>();

  const glyph = (fontId: string, glyphId: number): Path2D => {
    const key = `${fontId}:${glyphId}`;
    let outline = glyphs.get(key);
    if (!outline) {
      outline = toPath2D(source.outline(fontId, glyphId));
      glyphs.set(key, outline);
    }
    return outline;
  };

  return {
    run(item) {
      let outline = runs.get(item);
      if (!outline) {
        outline = new Path2D();
        for (const placed of item.glyphs) {
          const matrix = new DOMMatrix().translateSelf(placed.x, placed.y);
          if (placed.angleDeg) matrix.rotateSelf(placed.angleDeg);
          outline.addPath(glyph(item.fontId, placed.glyphId), matrix.scaleSelf(item.sizeMm));
        }
        runs.set(item, outline);
      }
      return outline;
    },
    path(path) {
      let outline = paths.get(path);
      if (!outline) {
        outline = toPath2D(path);
        paths.set(path, outline);
      }
      return outline;
    },
  };
}
