import { multiplyMatrices, rotationAbout, scaling, transformRect, translation } from '../geometry/matrix.ts';
import { uniteRects, type Rect } from '../geometry/rect.ts';
import type { Degrees, Em, Mm } from '../geometry/units.ts';
import { grainSize, type ComposedGlyph, type ComposeRequest } from './compose-request.ts';
import { lineWidth, type SetLine } from './line-metrics.ts';

/** The least and the most that a text may be bent. */
const LEAST_ARC_DEG = 5;
const MOST_ARC_DEG = 350;

/** A line bent into an arc and fitted to its box. */
export interface ArcText {
  readonly glyphs: readonly ComposedGlyph[];
  readonly sizeMm: Mm;
  readonly inkBox: Rect;
}

/**
 * Bends a line: every glyph stands on the arc with its middle, turned to it. The baseline spans `arcDeg`;
 * above 0 the text arches up like a gate, below 0 it sags. The size is the largest at which the bent ink
 * fits the box (or the fixed one), centred in it.
 */
export function bendText(request: ComposeRequest, line: SetLine, arcDeg: Degrees): ArcText {
  const bent = placeOnArc(line, arcDeg);
  let ink: Rect | undefined;
  for (const { face, glyphId, x, y, angleDeg } of bent) {
    const bounds = face.inkBounds(glyphId);
    if (!bounds) continue;
    const turned = multiplyMatrices(rotationAbout(angleDeg ?? 0, { x, y }), translation(x, y));
    ink = uniteRects(ink, transformRect(turned, bounds));
  }
  const { box, sizing } = request;
  const em = ink ?? { x: 0, y: 0, width: 1, height: 1 };
  const room = Math.min(box.width / em.width, box.height / em.height);
  const sizeMm = sizing.kind === 'size' ? sizing.sizeMm : grainSize(Math.min(room, sizing.maxSizeMm ?? Infinity));
  const inkBox = {
    x: box.x + (box.width - em.width * sizeMm) / 2,
    y: box.y + (box.height - em.height * sizeMm) / 2,
    width: em.width * sizeMm,
    height: em.height * sizeMm,
  };
  const [a, , , d, e, f] = multiplyMatrices(
    translation(inkBox.x - em.x * sizeMm, inkBox.y - em.y * sizeMm),
    scaling(sizeMm),
  );
  return { glyphs: bent.map((glyph) => ({ ...glyph, x: a * glyph.x + e, y: d * glyph.y + f })), sizeMm, inkBox };
}

/** Glyphs on the arc, in em, the middle of the text at the origin. */
function placeOnArc(line: SetLine, arcDeg: Degrees): readonly ComposedGlyph[] {
  const sign = arcDeg < 0 ? -1 : 1;
  const span = Math.min(MOST_ARC_DEG, Math.max(LEAST_ARC_DEG, Math.abs(arcDeg)));
  const radius: Em = Math.max(lineWidth(line), 1e-3) / ((span * Math.PI) / 180);
  const centre = (line.left + line.right) / 2;
  return line.glyphs.flatMap(({ char, face, glyphId, x }) => {
    if (!face) return [];
    const half = face.advance(glyphId) / 2;
    const angle = (sign * (x + half - centre)) / radius;
    const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
    const [midX, midY] = [sign * radius * sin, sign * radius * (1 - cos)];
    const angleDeg = (angle * 180) / Math.PI;
    return [{ char, face, glyphId, x: midX - half * cos, y: midY - half * sin, angleDeg }];
  });
}
