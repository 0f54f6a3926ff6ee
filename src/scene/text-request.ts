import type { TextNode, TextStyle } from '../model/design.ts';
import { nodeBox } from '../model/node-tree.ts';
import { toDisplayCase } from '../text/capitals.ts';
import { normalizeText } from '../text/normalize.ts';
import type { ComposeRequest } from '../typesetting/compose-request.ts';
import type { FontFace, FontRegistry } from '../typesetting/font-face.ts';

/** Words as a text node draws them: NFC, in the case of its style. */
export function displayedText(words: string, style: TextStyle): string {
  return toDisplayCase(normalizeText(words), style.case);
}

/** What a text node asks of the composer, for the words it shows. */
export function textRequest(node: TextNode, text: string, face: FontFace, fonts: FontRegistry): ComposeRequest {
  const { style } = node;
  const condensedId = style.condensing ? face.info.condensedCompanion : undefined;
  const condensed = condensedId === undefined ? undefined : fonts.get(condensedId);
  return {
    text,
    face,
    ...(condensed ? { condensed } : {}),
    capitals: style.case === 'upper',
    box: nodeBox(node),
    align: style.align,
    valign: style.valign,
    sizing: style.sizing,
    trackingEm: style.trackingEm,
    ...(style.trackingRangeEm ? { trackingRange: style.trackingRangeEm } : {}),
    ...(style.lineStepEm === undefined ? {} : { lineStepEm: style.lineStepEm }),
    ...(style.breaks ? { breaks: style.breaks } : {}),
    ...(style.splits ? { splits: style.splits } : {}),
    ...(style.glued ? { glued: style.glued } : {}),
    ...(style.arcDeg === undefined ? {} : { arcDeg: style.arcDeg }),
  };
}
