import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outsetRect, rectContains, uniteRects, type Rect } from '../../src/geometry/rect.ts';
import { MIN_LINE_GAP, type ComposedText, type ComposeRequest } from '../../src/typesetting/compose-request.ts';
import { composeAlternatives, composeText } from '../../src/typesetting/compose-text.ts';
import { locateTokens } from '../../src/typesetting/token-spans.ts';
import { createFontRegistry, readyFont } from '../../src/typesetting/fonts/font-registry.ts';
import { CATALOGUE, shippedFace, SLOGAN_STRINGS } from '../fonts/shipped-fonts.ts';
import { outlineSegments, segmentDistance, type Segment } from './fonts/outline-distance.ts';

const seed = 20250902;
const fonts = createFontRegistry(CATALOGUE.map((font) => readyFont(shippedFace(font.id))));
const box = { x: 200, y: 100, width: 5600, height: 800 };

function compose(text: string, overrides: Partial<ComposeRequest> & { fontId?: string } = {}): ComposedText {
  const { fontId = 'be-vietnam-pro-800', ...rest } = overrides;
  return composeText(
    {
      text,
      face: shippedFace(fontId),
      box,
      align: 'centre',
      valign: 'middle',
      sizing: { kind: 'fit', maxLines: 4 },
      trackingEm: 0,
      ...rest,
    },
    fonts,
  );
}

/** The ink as the outlines have it, not as the composer says. */
function drawnInk(composed: ComposedText): Rect | undefined {
  let ink: Rect | undefined;
  for (const line of composed.lines) {
    for (const { face, glyphId, x, y } of line.glyphs) {
      const b = face.inkBounds(glyphId);
      const s = composed.sizeMm;
      if (b) ink = uniteRects(ink, { x: x + b.x * s, y: y + b.y * s, width: b.width * s, height: b.height * s });
    }
  }
  return ink;
}

const fontIds = CATALOGUE.map((font) => font.id);
const slogan = fc.constantFrom(...SLOGAN_STRINGS);

describe('copy-fitting', () => {
  test('a text of 20,000 letters pasted by mistake is set in even lines too, at the joints it has', () => {
    const { lines } = compose('Toàn dân đoàn kết xây dựng đời sống văn hóa. '.repeat(444));
    const lengths = lines.map((line) => line.text.length);
    expect(lengths).toHaveLength(4);
    expect(Math.min(...lengths)).toBeGreaterThan(0.9 * Math.max(...lengths));
    expect(lines.every((line) => line.text.endsWith('hóa.'))).toBe(true);
  });

  test('every font sets every kind of slogan inside its box, to the letter', () => {
    fc.assert(
      fc.property(
        slogan,
        fc.constantFrom(...fontIds),
        fc.integer({ min: 200, max: 9000 }),
        fc.integer({ min: 50, max: 3000 }),
        fc.integer({ min: 1, max: 6 }),
        fc.constantFrom('left' as const, 'centre' as const, 'right' as const),
        (text, fontId, width, height, maxLines, align) => {
          const slot = { x: -30, y: 12, width, height };
          const set = compose(text, { fontId, box: slot, sizing: { kind: 'fit', maxLines }, align });
          expect(set.lines.map((line) => line.text).join(' ')).toBe(text);
          expect(set.lines.length).toBeLessThanOrEqual(maxLines);
          const ink = drawnInk(set);
          expect(ink && rectContains(slot, ink, 0.02)).toBe(true);
          expect(ink && set.inkBox && rectContains(outsetRect(set.inkBox, 0.02), ink)).toBe(true);
          const used = Math.max((set.inkBox?.width ?? 0) / width, (set.inkBox?.height ?? 0) / height);
          expect(used).toBeGreaterThan(0.999 - 2 / set.sizeMm / 1000);
        },
      ),
      { seed, numRuns: 150 },
    );
  });

  test('a larger box never gives smaller letters', () => {
    fc.assert(
      fc.property(
        slogan,
        fc.integer({ min: 300, max: 5000 }),
        fc.integer({ min: 80, max: 1500 }),
        fc.double({ min: 1, max: 2, noNaN: true }),
        (text, width, height, grow) => {
          const score = (w: number, h: number): number =>
            compose(text, { box: { x: 0, y: 0, width: w, height: h } }).sizeMm;
          const small = score(width, height);
          // Sense may trade up to a third of the size for a better break; letters of one break set only grow.
          const { breaks } = compose(text, { box: { x: 0, y: 0, width, height } });
          const larger = compose(text, { box: { x: 0, y: 0, width: width * grow, height: height * grow }, breaks });
          expect(larger.sizeMm).toBeGreaterThanOrEqual(small - 0.001);
        },
      ),
      { seed, numRuns: 60 },
    );
  });

  test('the largest size asked for is kept', () => {
    const set = compose('MUÔN NĂM!', { sizing: { kind: 'fit', maxLines: 1, maxSizeMm: 90 } });
    expect(set.sizeMm).toBe(90);
    expect(set.capHeightMm).toBeCloseTo(90 * shippedFace('be-vietnam-pro-800').capHeight, 6);
  });

  test('a fixed size stays, and says so when it overflows', () => {
    const fits = compose('MUÔN NĂM!', { sizing: { kind: 'size', sizeMm: 100, maxLines: 2 } });
    expect(fits).toMatchObject({ sizeMm: 100, findings: [] });
    const over = compose('ĐẢNG CỘNG SẢN VIỆT NAM', { sizing: { kind: 'size', sizeMm: 900, maxLines: 1 } });
    expect(over.findings.map((f) => f.code)).toEqual(['text/overflows']);
  });
});

describe('places', () => {
  test('alignment goes by ink, not by side bearings or the em box', () => {
    for (const [align, edge] of [
      ['left', 0],
      ['right', 1],
      ['centre', 0.5],
    ] as const) {
      const set = compose('VIỆT NAM', { align, sizing: { kind: 'fit', maxLines: 1, maxSizeMm: 200 } });
      const ink = drawnInk(set) as Rect;
      expect(ink.x + ink.width * edge).toBeCloseTo(box.x + box.width * edge, 6);
    }
    for (const [valign, edge] of [
      ['top', 0],
      ['bottom', 1],
      ['middle', 0.5],
    ] as const) {
      const set = compose('Ấm ngại', { valign, sizing: { kind: 'fit', maxLines: 1, maxSizeMm: 200 } });
      const ink = drawnInk(set) as Rect;
      expect(ink.y + ink.height * edge).toBeCloseTo(box.y + box.height * edge, 6);
    }
  });

  test('tracking opens every pair by the same distance', () => {
    const sizing = { kind: 'size', sizeMm: 100, maxLines: 1 } as const;
    const tight = compose('MUÔN', { sizing, align: 'left' });
    const open = compose('MUÔN', { sizing, align: 'left', trackingEm: 0.04 });
    const step = (set: ComposedText, i: number): number =>
      (set.lines[0]?.glyphs[i]?.x ?? 0) - (set.lines[0]?.glyphs[0]?.x ?? 0);
    for (const i of [1, 2, 3]) expect(step(open, i) - step(tight, i)).toBeCloseTo(i * 4, 6);
  });

  test('ỨT: a pair whose outlines would touch is opened in upright faces, and left alone in scripts', () => {
    const gap = (fontId: string): number => {
      const set = compose('ỨT', { fontId, sizing: { kind: 'size', sizeMm: 1, maxLines: 1 } });
      const [a, b] = (set.lines[0]?.glyphs ?? []).map((g) => outlineSegments(g.face.outline(g.glyphId), g.x, g.y));
      return segmentDistance(a as Segment[], b as Segment[], 1);
    };
    expect(gap('montserrat-800')).toBeGreaterThan(0.0115);
    const joined = compose('ng', { fontId: 'pacifico-400', sizing: { kind: 'size', sizeMm: 1, maxLines: 1 } });
    const face = shippedFace('pacifico-400');
    const [n, g] = joined.lines[0]?.glyphs ?? [];
    if (!n || !g) throw new Error('two letters');
    expect(g.x - n.x).toBeCloseTo(face.advance(n.glyphId) + face.kern(n.glyphId, g.glyphId), 9);
  });
});

describe('lines', () => {
  test('no ink of a line comes nearer than 0.05 em to the line above, in any font', () => {
    const worst = fc
      .array(fc.constantFrom(...'ẨẪẴẲỖỘẬẶỤQJgyỵ,;ỨÃÕ'), { minLength: 1, maxLength: 6 })
      .map((l) => l.join(''));
    fc.assert(
      fc.property(
        worst,
        worst,
        fc.constantFrom(...fontIds),
        fc.constantFrom('left' as const, 'centre' as const, 'right' as const),
        (a, b, fontId, align) => {
          const barred = shippedFace(fontId).barred;
          fc.pre(![...a, ...b].some((letter) => barred.has(letter)));
          const set = compose(`${a}\n${b}`, { fontId, align, sizing: { kind: 'size', sizeMm: 1, maxLines: 2 } });
          const [upper, lower] = set.lines.map((line) =>
            line.glyphs.flatMap((g) => outlineSegments(g.face.outline(g.glyphId), g.x, g.y)),
          );
          expect(segmentDistance(upper as Segment[], lower as Segment[], 1)).toBeGreaterThanOrEqual(
            MIN_LINE_GAP - 1e-6,
          );
        },
      ),
      { seed, numRuns: 150 },
    );
  });

  test('actual lines are set tighter than the worst case that the font could need', () => {
    const set = compose('ĐẢNG CỘNG SẢN VIỆT NAM\nQUANG VINH MUÔN NĂM!');
    const safe = CATALOGUE.find((f) => f.id === 'be-vietnam-pro-800')?.metrics.safeLineHeightCaps ?? 0;
    const saved = 1 - set.lineStepMm / set.sizeMm / (safe + MIN_LINE_GAP);
    expect(saved).toBeGreaterThan(0.1);
    expect(saved).toBeLessThan(0.4);
  });

  test('the designer’s breaks are kept: line ends typed, and places given', () => {
    expect(compose('Một hai\nba bốn năm').lines.map((l) => l.text)).toEqual(['Một hai', 'ba bốn năm']);
    const given = compose('Một hai ba bốn năm', { breaks: [3, 0, 3, 99, -1] });
    expect(given.lines.map((l) => l.text)).toEqual(['Một', 'hai ba bốn', 'năm']);
    expect(given.breaks).toEqual([0, 3]);
  });

  test('a line step of the designer’s own is taken as it is', () => {
    const set = compose('Một\nhai', { lineStepEm: 2 });
    expect(set.lineStepMm).toBeCloseTo(2 * set.sizeMm, 9);
  });

  test('an exact number of lines is met, or fewer are set and a finding says so', () => {
    const text = 'ĐẢNG CỘNG SẢN VIỆT NAM QUANG VINH MUÔN NĂM!';
    const sizing = { kind: 'fit', maxLines: 4 } as const;
    for (const exactLines of [1, 2, 3]) {
      expect(compose(text, { sizing: { ...sizing, exactLines } }).lines).toHaveLength(exactLines);
    }
    const short = compose('Tết', { sizing: { ...sizing, exactLines: 3 } });
    expect(short.lines).toHaveLength(1);
    expect(short.findings).toMatchObject([{ code: 'text/fewer-lines', params: { wanted: 3, lines: 1 } }]);
  });

  test('tokens are the items of the text between spaces', () => {
    expect(locateTokens('a bc d')).toEqual([
      { from: 0, to: 1 },
      { from: 2, to: 4 },
      { from: 5, to: 6 },
    ]);
  });

  test('a no-break space glues two words and is drawn as a space', () => {
    const set = compose('Một hai\u00a0ba', { breaks: [0] });
    expect(set.lines.map((l) => l.text)).toEqual(['Một', 'hai ba']);
  });
});

describe('letters', () => {
  test('a missing ₫ is borrowed from the companion', () => {
    const set = compose('500.000₫', { fontId: 'barlow-condensed-700' });
    expect(set.findings.map((f) => f.code)).toEqual(['font/borrowed-letter']);
    expect(set.lines[0]?.glyphs.at(-1)?.face.info.id).toBe('encode-sans-condensed-700');
    expect(set.lines[0]?.glyphs.every((g) => g.glyphId !== 0)).toBe(true);
  });

  test('a letter that nobody has is left out and named', () => {
    const set = compose('Xin chào 世界');
    expect(set.findings).toMatchObject([
      { code: 'font/missing-glyph', severity: 'error', params: { letters: '世 界' } },
    ]);
    expect(set.lines[0]?.text).toBe('Xin chào 世界');
    expect(set.lines[0]?.glyphs.some((g) => g.glyphId === 0)).toBe(false);
  });

  test('a script that one glyph after another would misspell is refused, even where the font has its letters', () => {
    expect(shippedFace('arimo-700').glyphId(0x05e9)).toBeGreaterThan(0);
    const set = compose('שלום', { fontId: 'arimo-700' });
    expect(set.findings.map((f) => f.code)).toEqual(['font/missing-glyph']);
    expect(set.lines[0]?.glyphs).toEqual([]);
  });

  test('a letter that the font draws like another one is barred', () => {
    const set = compose('BẴNG', { fontId: 'dancing-script-700' });
    expect(set.findings).toMatchObject([{ code: 'font/barred-letter', severity: 'error', params: { letters: 'Ẵ' } }]);
  });
});

describe('strange input', () => {
  test.each([
    ['nothing', ''],
    ['spaces', '   '],
    ['line ends alone', '\n\n'],
  ])('%s sets nothing', (_what, text) => {
    expect(compose(text)).toMatchObject({ lines: [], inkBox: undefined });
  });

  test.each([
    ['emoji', '🎉 Chúc mừng 🎉'],
    ['right to left', 'שלום עולם'],
    ['Khmer', 'សូមស្វាគមន៍'],
    ['marks alone', '\u0301\u0302 \u0323'],
    ['a lone surrogate', 'A\ud800B'],
    ['10,000 letters', 'A'.repeat(10_000)],
  ])('%s never throws', (_what, text) => {
    const set = compose(text);
    expect(set.sizeMm).toBeGreaterThan(0);
    const ink = drawnInk(set);
    if (ink) expect(rectContains(box, ink, 0.02)).toBe(true);
  });

  test('2,000 characters are set small, inside the box', () => {
    const text = 'Chào mừng đại hội '.repeat(112).trim();
    const set = compose(text, { sizing: { kind: 'fit', maxLines: 8 } });
    expect(set.lines.map((l) => l.text).join(' ')).toBe(text);
    expect(rectContains(box, drawnInk(set) as Rect, 0.02)).toBe(true);
  });
});

describe('what the composer may choose', () => {
  const text = 'ĐẢNG CỘNG SẢN VIỆT NAM QUANG VINH MUÔN NĂM!';
  const range = { min: -0.01, max: 0.04 };

  test('tracking: tighter where the width limits the letters, open where the height does', () => {
    const oneLine = { sizing: { kind: 'fit', maxLines: 1 } as const };
    const wide = { ...oneLine, box: { x: 0, y: 0, width: 9000, height: 100 } };
    const tight = compose(text, { ...oneLine, trackingRange: range });
    expect(tight.trackingEm).toBeCloseTo(-0.01, 9);
    expect(tight.sizeMm).toBeGreaterThan(compose(text, oneLine).sizeMm * 1.01);
    const open = compose(text, { ...wide, trackingRange: range });
    expect(open.trackingEm).toBeCloseTo(0.04, 9);
    expect(open.sizeMm).toBeGreaterThanOrEqual(compose(text, wide).sizeMm * 0.999);
    const between = { ...oneLine, box: { x: 0, y: 0, width: compose(text, wide).inkBox?.width ?? 0, height: 100 } };
    const exact = compose(text, {
      ...between,
      box: { ...between.box, width: between.box.width * 1.02 },
      trackingRange: range,
    });
    expect(exact.trackingEm).toBeGreaterThan(0);
    expect(exact.trackingEm).toBeLessThan(0.04);
  });

  test('the condensed companion where it gains enough, else the face asked for', () => {
    const condensed = shippedFace('barlow-condensed-700');
    const narrow = compose(text, { condensed, sizing: { kind: 'fit', maxLines: 1 } });
    expect(narrow.fontId).toBe('barlow-condensed-700');
    expect(narrow.lines[0]?.glyphs[0]?.face.info.id).toBe('barlow-condensed-700');
    expect(compose('TẾT', { condensed, sizing: { kind: 'fit', maxLines: 1 } }).fontId).toBe('be-vietnam-pro-800');
  });

  test('alternatives have line ends of their own and come best first', () => {
    const request = {
      face: shippedFace('be-vietnam-pro-800'),
      box,
      align: 'centre',
      valign: 'middle',
      trackingEm: 0,
    } as const;
    const three = composeAlternatives({ ...request, text, sizing: { kind: 'fit', maxLines: 4 } }, fonts, 3);
    expect(three).toHaveLength(3);
    expect(new Set(three.map((set) => set.breaks.join())).size).toBe(3);
    expect(three[0]).toEqual(compose(text));
    const fixed = composeAlternatives(
      { ...request, text, breaks: [2], sizing: { kind: 'fit', maxLines: 4 } },
      fonts,
      3,
    );
    expect(fixed.map((set) => set.breaks)).toEqual([[2]]);
  });

  test('justified lines are as wide as the widest, as far as tracking may go', () => {
    const set = compose('MUÔN NĂM MỚI\nMUÔN NĂM MỘT\nA', { align: 'justify' });
    const widths = set.lines.map((line) => drawnInk({ ...set, lines: [line] })?.width ?? 0);
    expect(widths[0]).toBeGreaterThan(0);
    expect(Math.abs((widths[0] ?? 0) - (widths[1] ?? 0))).toBeLessThan(0.01);
    expect(widths[2]).toBeLessThan((widths[0] ?? 0) / 2);
  });

  test('half of a closing “!” hangs outside a centred line that has room, never outside the box', () => {
    const centred = compose('QUANG VINH MUÔN NĂM\nVIỆT NAM!', { box: { ...box, height: 1200 } });
    const [, last] = centred.lines.map((line) => drawnInk({ ...centred, lines: [line] }));
    const shift = (last?.x ?? 0) + (last?.width ?? 0) / 2 - (box.x + box.width / 2);
    const mark = shippedFace('be-vietnam-pro-800').inkBounds(shippedFace('be-vietnam-pro-800').glyphId(0x21));
    expect(shift).toBeCloseTo(((mark?.width ?? 0) * centred.sizeMm) / 4, 6);
    const left = compose('QUANG VINH MUÔN NĂM\nVIỆT NAM!', { align: 'left' });
    expect(drawnInk({ ...left, lines: left.lines.slice(1) })?.x).toBeCloseTo(box.x, 6);
  });

  test('capitals take the raised hyphen where the font has one', () => {
    const glyph = (capitals: boolean): number | undefined =>
      compose('MÁC - LÊNIN', {
        fontId: 'montserrat-800',
        capitals,
        sizing: { kind: 'fit', maxLines: 1 },
      }).lines[0]?.glyphs.find((g) => g.char === '-')?.glyphId;
    expect(glyph(true)).not.toBe(glyph(false));
  });
});

describe('text on an arc', () => {
  const bend = (arcDeg: number): ComposedText =>
    compose('CHÀO MỪNG NĂM HỌC MỚI', { arcDeg, box: { x: 100, y: 50, width: 3000, height: 1500 } });

  test('stays in its box, to the letter', () => {
    for (const arcDeg of [-180, -60, 5, 40, 120, 300]) {
      const set = bend(arcDeg);
      expect(set.lines[0]?.text).toBe('CHÀO MỪNG NĂM HỌC MỚI');
      const ink = set.inkBox as Rect;
      expect(rectContains({ x: 100, y: 50, width: 3000, height: 1500 }, ink, 0.02)).toBe(true);
      expect(Math.max(ink.width / 3000, ink.height / 1500)).toBeGreaterThan(0.999);
    }
  });

  test('arches up for an angle above 0, sags for one below, and turns its ends the other way', () => {
    const [up, down] = [bend(90), bend(-90)].map((set) => set.lines[0]?.glyphs ?? []);
    const middle = Math.floor((up?.length ?? 0) / 2);
    expect(up?.[0]?.angleDeg).toBeLessThan(-30);
    expect(up?.at(-1)?.angleDeg).toBeGreaterThan(30);
    expect(up?.[middle]?.y).toBeLessThan(up?.[0]?.y ?? 0);
    expect(down?.[0]?.angleDeg).toBeGreaterThan(30);
    expect(down?.[middle]?.y).toBeGreaterThan(down?.[0]?.y ?? 0);
  });
});
