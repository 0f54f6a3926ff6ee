import * as mupdf from 'mupdf';
import { describe, expect, test } from 'vitest';
import { NAMED_INKS } from '../../../src/colour/named-inks.ts';
import { solid } from '../../../src/colour/ink.ts';
import { multiplyMatrices, rotationAbout } from '../../../src/geometry/matrix.ts';
import { pathBounds, rectPath, transformPath, type Path } from '../../../src/geometry/path.ts';
import type { Rect } from '../../../src/geometry/rect.ts';
import { renderPdf } from '../../../src/renderers/pdf/render-pdf.ts';
import { glyphMatrix, itemBounds } from '../../../src/scene/bounds.ts';
import type { GlyphSource, GroupItem, Scene, SceneItem } from '../../../src/scene/display-list.ts';
import { banner, FOGRA39, FONTS, ground, lineItem, PRESS, star } from './press-scenes.ts';
import { pagesOf } from './read-pdf.ts';

interface Drawn {
  readonly how: 'fill' | 'stroke';
  /** Bounds in real millimetres from the top left of the trim box. */
  readonly box: Rect;
  readonly colour: readonly number[];
  readonly widthMm: number;
}

/** What an interpreter of PDF (MuPDF) is told to paint, mapped back to the scene. */
function drawnBy(scene: Scene, items: readonly SceneItem[]): readonly Drawn[] {
  const { bytes, scale } = renderPdf({ ...scene, items }, PRESS);
  if (!bytes || !scale) throw new Error('refused');
  const k = (scale.factor * 72) / 25.4;
  const drawn: Drawn[] = [];
  const record = (how: Drawn['how'], path: mupdf.Path, ctm: mupdf.Matrix, colour: number[], width: number): void => {
    const steps: Path[number][] = [];
    const at = (x: number, y: number): [number, number] => [
      (ctm[0] * x + ctm[2] * y + ctm[4]) / k - scene.bleedMm,
      (ctm[1] * x + ctm[3] * y + ctm[5]) / k - scene.bleedMm,
    ];
    path.walk({
      moveTo: (x, y) => steps.push({ op: 'M', x: at(x, y)[0], y: at(x, y)[1] }),
      lineTo: (x, y) => steps.push({ op: 'L', x: at(x, y)[0], y: at(x, y)[1] }),
      curveTo: (x1, y1, x2, y2, x, y) => {
        const [p1, p2, p] = [at(x1, y1), at(x2, y2), at(x, y)];
        steps.push({ op: 'C', x1: p1[0], y1: p1[1], x2: p2[0], y2: p2[1], x: p[0], y: p[1] });
      },
      closePath: () => steps.push({ op: 'Z' }),
    });
    const box = pathBounds(steps);
    if (box) drawn.push({ how, box, colour, widthMm: (width * Math.hypot(ctm[0], ctm[1])) / k });
  };
  mupdf.disableICC();
  const device = new mupdf.Device({
    fillPath: (path, _evenOdd, ctm, _space, colour) => record('fill', path, ctm, colour, 0),
    strokePath: (path, stroke, ctm, _space, colour) => record('stroke', path, ctm, colour, stroke.getLineWidth()),
  });
  mupdf.Document.openDocument(bytes, 'application/pdf').loadPage(0).run(device, mupdf.Matrix.identity);
  device.close();
  return drawn;
}

function expectSameBox(found: Rect | undefined, wanted: Rect | undefined, tolerance = 0.01): void {
  for (const key of ['x', 'y', 'width', 'height'] as const)
    expect(Math.abs((found?.[key] ?? Number.NaN) - (wanted?.[key] ?? Number.NaN))).toBeLessThan(tolerance);
}

describe('ink lands where the scene put it', () => {
  test.each([
    [1000, 400],
    [6000, 1000],
    [12_000, 6000],
  ])('every letter of a %d × %d mm banner to 0.01 mm, at the scale of the file', (width, height) => {
    const scene = banner(width, height, 20);
    const line = lineItem('ƯỠN ẸO 2/9, “Quốc khánh”', width * 0.05, height * 0.6, { sizeMm: height / 4 });
    const drawn = drawnBy(scene, [line]).filter((d) => d.how === 'fill');
    const inked = line.glyphs.filter((g) => FONTS.outline(line.fontId, g.glyphId).length > 0);
    expect(drawn).toHaveLength(inked.length);
    inked.forEach((glyph, i) => {
      expectSameBox(
        drawn[i]?.box,
        itemBounds({ ...line, glyphs: [glyph], text: 'x' }, FONTS),
        width > 10_000 ? 0.02 : 0.01,
      );
      expect(drawn[i]?.colour).toEqual([0, 0, 1, 0]);
    });
  });

  test('paths, rotated groups and turned letters', () => {
    const scene = banner(2000, 1000, 30);
    const turned = lineItem('Ấ', 500, 500);
    const letter = { ...turned, glyphs: turned.glyphs.map((g) => ({ ...g, angleDeg: 30 })) };
    const group: GroupItem = {
      kind: 'group',
      from: 'g',
      transform: rotationAbout(15, { x: 1000, y: 500 }),
      opacity: 1,
      items: [star(1000, 300, 100), lineItem('ĐẢNG', 800, 700)],
    };
    const drawn = drawnBy(scene, [star(200, 200, 120), letter, group]);
    expect(drawn).toHaveLength(1 + 1 + 1 + 4);
    expectSameBox(drawn[0]?.box, itemBounds(star(200, 200, 120), FONTS));
    const [glyph] = letter.glyphs;
    if (!glyph) throw new Error('no glyph');
    const outline = FONTS.outline(letter.fontId, glyph.glyphId);
    expectSameBox(drawn[1]?.box, pathBounds(transformPath(glyphMatrix(letter.sizeMm, glyph), outline)));
    const inGroup = lineItem('ĐẢNG', 800, 700);
    inGroup.glyphs.forEach((g, i) => {
      const matrix = multiplyMatrices(group.transform, glyphMatrix(inGroup.sizeMm, g));
      expectSameBox(drawn[3 + i]?.box, pathBounds(transformPath(matrix, FONTS.outline(inGroup.fontId, g.glyphId))));
    });
  });

  test('strokes keep their width in millimetres, on paths and beneath letters', () => {
    const scene = banner(2000, 1000, 30);
    const stroke = { paint: solid(NAMED_INKS.deepBlue), widthMm: 6, join: 'round' as const };
    const frame: SceneItem = {
      kind: 'path',
      from: 'f',
      path: rectPath({ x: 50, y: 50, width: 300, height: 200 }),
      stroke,
    };
    const text: SceneItem = { ...lineItem('ỗ', 500, 500, { sizeMm: 250, fontId: 'tinos-700' }), stroke };
    const drawn = drawnBy(scene, [frame, text]);
    expect(drawn.map((d) => d.how)).toEqual(['stroke', 'stroke', 'fill']);
    expect(drawn[0]?.widthMm).toBeCloseTo(6, 3);
    expect(drawn[1]?.widthMm).toBeCloseTo(6, 3);
    expect(drawn[1]?.colour.map((c) => Math.round(c * 100))).toEqual([100, 85, 15, 35]);
  });

  test('nothing is painted beyond the bleed', () => {
    const scene = { ...banner(1000, 500, 10), items: [ground(3000, 3000, 0, solid(NAMED_INKS.flagRed))] };
    const [page] = pagesOf(renderPdf(scene, { ...PRESS, marks: { crop: true } }).bytes ?? new Uint8Array());
    expect(page?.content).toContain('-10 -10 m\n1010 -10 l\n1010 510 l\n-10 510 l\nh\nW n\n');
  });
});

function titled(title: string, date?: string): Uint8Array {
  return renderPdf(banner(), { ...PRESS, title, ...(date ? { date } : {}) }).bytes ?? new Uint8Array();
}

function idOf(bytes: Uint8Array | undefined): string | undefined {
  return /\/ID \[<([0-9a-f]{32})>/.exec(Buffer.from(bytes ?? []).toString('latin1'))?.[1];
}

/** A glyph source that nothing has been rendered with yet. */
function fresh(): GlyphSource {
  return {
    outline: (fontId, glyphId) => FONTS.outline(fontId, glyphId),
    advance: (fontId, glyphId) => FONTS.advance(fontId, glyphId),
  };
}

describe('the content stream', () => {
  test('has process colours as built, balanced q and Q, and no number that is not plain', () => {
    const [page] = pagesOf(renderPdf(banner(), PRESS).bytes ?? new Uint8Array());
    const content = page?.content ?? '';
    expect(content).toContain('\n0 1 1 0 k\n');
    expect(content).toContain('\n0 0 1 0 k\n');
    expect(content).not.toMatch(/\b(rg|RG|NaN|undefined|Infinity)\b|\de[-+]?\d/);
    const words = content.split(/\s+/);
    expect(words.filter((w) => w === 'q').length).toBe(words.filter((w) => w === 'Q').length);
    for (const word of content.replace(/<[0-9A-F]*>|[[\]]|\/\w+/g, ' ').split(/\s+/))
      expect(word).toMatch(/^(|-?(\d+(\.\d+)?|\.\d+)|[A-Za-z]{1,3}\*?)$/);
  });

  test('empty groups, empty paths, hidden groups and letters without ink leave no trace', () => {
    const group = {
      kind: 'group',
      from: 'g',
      transform: [1, 0, 0, 1, 0, 0],
      opacity: 0,
      items: [star(1, 1, 1)],
    } as const;
    const items: SceneItem[] = [group, { ...group, opacity: 1, items: [] }, { kind: 'path', from: 'p', path: [] }];
    expect(drawnBy(banner(), items)).toEqual([]);
    expect(drawnBy(banner(), [lineItem('   ', 10, 10)])).toEqual([]);
  });

  test('even-odd fills say so', () => {
    const path = [
      ...rectPath({ x: 0, y: 0, width: 90, height: 90 }),
      ...rectPath({ x: 30, y: 30, width: 30, height: 30 }),
    ];
    const item: SceneItem = { kind: 'path', from: 'p', path, fill: solid(NAMED_INKS.gold), fillRule: 'evenodd' };
    const [page] = pagesOf(renderPdf({ ...banner(), items: [item] }, PRESS).bytes ?? new Uint8Array());
    expect(page?.content).toContain('h\nf*\n');
  });

  test('is the same in two runs, byte for byte, and differs when anything differs', () => {
    expect(titled('a')).toEqual(titled('a'));
    const ids = [
      idOf(titled('a')),
      idOf(titled('b')),
      idOf(titled('a', '2025-09-02')),
      idOf(renderPdf(banner(3001), PRESS).bytes),
    ];
    expect(new Set(ids).size).toBe(4);
    const bytes = FOGRA39.bytes.slice();
    bytes[200] = (bytes[200] ?? 0) ^ 1;
    expect(idOf(renderPdf(banner(), { ...PRESS, title: 'a', profile: { ...FOGRA39, bytes } }).bytes)).not.toBe(ids[0]);
  });

  test('does not depend on what was rendered before', () => {
    const cold = renderPdf(banner(), { ...PRESS, glyphs: fresh() }).bytes;
    const glyphs = fresh();
    for (const text of ['TRƯỚC ĐÓ', 'ĐÃ IN', 'NHIỆT LIỆT'])
      renderPdf(banner(900, 300, 5, [lineItem(text, 9, 99)]), { ...PRESS, glyphs, standard: 'pdfx1a' });
    expect(renderPdf(banner(), { ...PRESS, glyphs }).bytes).toEqual(cold);
  });
});
