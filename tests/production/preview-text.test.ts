import * as mupdf from 'mupdf';
import { describe, expect, test } from 'vitest';
import { hasJudge, judgeFile } from '../renderers/pdf/judges.ts';
import { asText, pdfjsParagraphs } from '../renderers/pdf/read-pdf.ts';
import { PIECE, pieceOf, printedPiece } from './pieces.ts';

/** The picture of the first page, a byte a pixel of red, green and blue. */
function pixels(bytes: Uint8Array): Uint8ClampedArray {
  const page = mupdf.Document.openDocument(bytes, 'application/pdf').loadPage(0);
  const [x0, , x1] = page.getBounds();
  const zoom = 3000 / (x1 - x0);
  return page.toPixmap(mupdf.Matrix.scale(zoom, zoom), mupdf.ColorSpace.DeviceRGB, false).getPixels().slice();
}

const words = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

describe('a preview with live text', () => {
  const preview = { standard: 'preview', marks: {} } as const;

  test.each(['bangron-ngang-6000x1000', 'phuon-800x2000', 'apphich-a2'])(
    '%s: every extractor gives the exact words, paragraph by paragraph',
    async (format) => {
      const { bytes } = printedPiece(pieceOf(format), { ...preview, text: 'live' });
      const wanted = ['UBND XÃ TÂN BÌNH', 'ĐẢNG CỘNG SẢN VIỆT NAM QUANG VINH MUÔN NĂM!'];
      const paragraphs = await pdfjsParagraphs(bytes);
      expect(paragraphs.map(words).toSorted()).toEqual(wanted.toSorted());
      expect(asText(bytes)).toContain('/MarkInfo');
      expect(asText(bytes)).toContain('/Lang');
      if (!hasJudge('poppler')) return;
      const said = words(judgeFile(bytes, 'popplerFlow').said);
      for (const line of wanted) expect(said).toContain(line);
      expect(said.length).toBe(wanted.join(' ').length);
    },
  );

  test('its letters are the outlines of the print file', () => {
    const live = pixels(printedPiece(PIECE, { ...preview, text: 'live' }).bytes);
    const drawn = pixels(printedPiece(PIECE, { ...preview, text: 'outlines' }).bytes);
    expect(live.length).toBe(drawn.length);
    let off = 0;
    for (let i = 0; i < live.length; i++) if (Math.abs((live[i] ?? 0) - (drawn[i] ?? 0)) > 128) off++;
    expect(off / live.length).toBeLessThan(0.0001);
  });
});
