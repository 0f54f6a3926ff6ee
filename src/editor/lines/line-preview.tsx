import { useMemo, type ReactElement } from 'react';
import { transformPath } from '../../geometry/path.ts';
import type { TextNode } from '../../model/design.ts';
import { pathData } from '../../renderers/svg/render-svg.ts';
import { glyphMatrix } from '../../scene/bounds.ts';
import type { GlyphSource } from '../../scene/display-list.ts';
import { glyphItems } from '../../scene/glyph-items.ts';
import type { ComposedText } from '../../typesetting/compose-request.ts';

interface LinePreviewProps {
  readonly node: TextNode;
  readonly composed: ComposedText;
  readonly glyphs: GlyphSource;
}

/** A set text in its box, by the outlines of its letters, in the colour of the interface. */
export function LinePreview({ node, composed, glyphs }: LinePreviewProps): ReactElement {
  const { x, y, width, height } = node;
  const data = useMemo(() => {
    const runs = glyphItems(node, composed).flatMap((item) =>
      item.glyphs.map((glyph) =>
        pathData(transformPath(glyphMatrix(item.sizeMm, glyph), glyphs.outline(item.fontId, glyph.glyphId))),
      ),
    );
    return runs.join('');
  }, [node, composed, glyphs]);
  return (
    <svg className="line-preview" viewBox={`${x} ${y} ${width} ${height}`} aria-hidden="true">
      <path d={data} />
    </svg>
  );
}
