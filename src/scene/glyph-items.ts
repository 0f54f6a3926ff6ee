import type { TextNode } from '../model/design.ts';
import type { ComposedGlyph, ComposedText } from '../typesetting/compose-request.ts';
import type { GlyphsItem } from './display-list.ts';

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
        ...(outline
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
