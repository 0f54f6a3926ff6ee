import { multiplyMatrices, translation } from '../geometry/matrix.ts';
import { transformPath } from '../geometry/path.ts';
import type { TextNode } from '../model/design.ts';
import type { ComposedGlyph, ComposedText } from '../typesetting/compose-request.ts';
import type { FontRegistry } from '../typesetting/font-face.ts';
import { glyphMatrix } from './bounds.ts';
import type { GlyphsItem, PathItem } from './display-list.ts';

/**
 * The ink of a set text: its runs and, beneath them all, its shadow as
 * plain shapes: it isn't text, so nobody reads or copies the words twice.
 */
export function textItems(
  node: TextNode,
  composed: ComposedText,
  fonts: FontRegistry,
): readonly (GlyphsItem | PathItem)[] {
  const letters = glyphItems(node, composed);
  const { shadow } = node.style;
  if (!shadow) return letters;
  const shift = translation(shadow.dxEm * composed.sizeMm, shadow.dyEm * composed.sizeMm);
  const shadows = letters.map((item): PathItem => ({
    kind: 'path',
    from: node.id,
    path: item.glyphs.flatMap((glyph) =>
      transformPath(
        multiplyMatrices(shift, glyphMatrix(item.sizeMm, glyph)),
        fonts.get(item.fontId)?.outline(glyph.glyphId) ?? [],
      ),
    ),
    fill: shadow.paint,
    ...(item.stroke ? { stroke: { ...item.stroke, paint: shadow.paint } } : {}),
  }));
  return [...shadows, ...letters];
}

/** The runs of a set text: one item for each stretch of a line that one font draws. */
export function glyphItems(node: TextNode, composed: ComposedText): readonly GlyphsItem[] {
  const { outline, fill } = node.style;
  const items: GlyphsItem[] = [];
  composed.lines.forEach((line, index) => {
    for (const run of splitByFace(line.glyphs)) {
      const first = run[0];
      if (!first) continue;
      items.push({
        kind: 'glyphs',
        from: node.id,
        fontId: first.face.info.id,
        sizeMm: composed.sizeMm,
        glyphs: run.map(({ glyphId, x, y, angleDeg }) => ({ glyphId, x, y, ...(angleDeg ? { angleDeg } : {}) })),
        text: run.map((glyph) => glyph.char).join(''),
        line: index,
        fill,
        // A line of no width isn't drawn: a press would make it a hair.
        ...(outline && outline.widthEm > 0
          ? { stroke: { paint: outline.paint, widthMm: outline.widthEm * composed.sizeMm * 2, join: 'round' as const } }
          : {}),
      });
    }
  });
  return items;
}

function splitByFace(glyphs: readonly ComposedGlyph[]): readonly (readonly ComposedGlyph[])[] {
  const runs: ComposedGlyph[][] = [];
  for (const glyph of glyphs) {
    const run = runs.at(-1);
    if (run && run[0]?.face === glyph.face) run.push(glyph);
    else runs.push([glyph]);
  }
  return runs;
}
