import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { solid, type Ink } from '../../src/colour/ink.ts';
import { NAMED_INKS } from '../../src/colour/named-inks.ts';
import { clearMargins } from '../../src/formats/clear-margins.ts';
import { uniteRects, type Rect } from '../../src/geometry/rect.ts';
import type { Design, DesignNode, ShapeNode, TextNode } from '../../src/model/design.ts';
import { judgeResolution } from '../../src/pictures/picture-resolution.ts';
import { contrastOf, readRgb } from '../../src/preflight/paint-colour.ts';
import type { PreflightSettings } from '../../src/preflight/rule.ts';
import { itemBounds } from '../../src/scene/bounds.ts';
import { compileScene } from '../../src/scene/compile-scene.ts';
import { groupNode, imageNode, sampleDesign, shapeNode, starNode, textNode } from '../model/sample-design.ts';
import { check, fixed, FONTS, SETTINGS } from './check-design.ts';

const seed = 20250902;
const face = FONTS.get('be-vietnam-pro-800');
const cap = face?.capHeight ?? 0;
const white = solid(NAMED_INKS.white);
const plate = shapeNode('plate', { width: 6000, height: 1000, fill: white });
const grey = (hex: string): Ink => ({ id: `own-${hex}`, name: hex, cmyk: { c: 0, m: 0, y: 0, k: 0.5 }, rgb: hex });

/** Words with capitals of a height, in the middle of the page. */
function letters(capMm: number, style: Partial<TextNode['style']> = {}, over: Partial<TextNode> = {}): TextNode {
  const sizing = { kind: 'size', sizeMm: capMm / cap, maxLines: 1 } as const;
  return textNode('t', {
    x: 1000,
    y: 200,
    width: 4000,
    height: 600,
    style: { ...textNode('x').style, sizing, ...style },
    ...over,
  });
}

function codes(
  nodes: readonly DesignNode[],
  more: Partial<PreflightSettings> = {},
  design?: Design,
): readonly string[] {
  const found = check(design ?? sampleDesign(nodes), { ...SETTINGS, ...more });
  return found.map(({ code, severity }) => `${code} ${severity}`);
}

describe('capitals', () => {
  const words = (text: string, capMm: number): TextNode => letters(capMm, {}, { source: { text } });
  test.each([
    [62.4, true],
    [62.6, false],
  ])('the slogan of a banner read from 25 m: %s mm high, too low: %s', (capMm, low) => {
    expect(codes([letters(capMm)]).includes('preflight/letters-small warning')).toBe(low);
  });
  test.each([
    [31.1, true],
    [31.3, false],
  ])('other words are read from half as far: %s mm high, told: %s', (capMm, low) => {
    expect(codes([words('Phường Bến Nghé', capMm)]).includes('preflight/letters-small info')).toBe(low);
  });
  test.each([
    [29.9, true],
    [30.1, false],
  ])('black of several plates in letters %s mm high, told: %s', (capMm, told) => {
    const nodes = [plate, letters(capMm, { fill: solid(NAMED_INKS.richBlack) })];
    expect(codes(nodes).includes('preflight/rich-black-text warning')).toBe(told);
  });
  test.each([
    [0.85, 0.06, true],
    [0.84, 0.06, false],
    [1, 0.05, false],
    [1, 0.051, true],
  ])('black %s with %s of the others is rich: %s', (k, c, told) => {
    const ink: Ink = { id: 'own-1', name: 'Mực', cmyk: { c, m: 0, y: 0, k }, rgb: '#111111' };
    expect(codes([plate, letters(20, { fill: solid(ink) })]).includes('preflight/rich-black-text warning')).toBe(told);
  });
});

describe('contrast, by the formula of WCAG 2', () => {
  /** Written down from the text of the standard, to hold the program’s against. */
  const luminance = (hex: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const hex = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);

  test('of any two colours; the same either way round, 1 for one and the same, never above 21', () => {
    fc.assert(
      fc.property(hex, hex, (a, b) => {
        const [x, y] = [luminance(a), luminance(b)];
        const ratio = contrastOf(readRgb(a), readRgb(b));
        expect(ratio).toBeCloseTo((Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05), 9);
        expect(contrastOf(readRgb(b), readRgb(a))).toBe(ratio);
        expect(ratio >= 1 && ratio <= 21 + 1e-9 && contrastOf(readRgb(a), readRgb(a)) === 1).toBe(true);
      }),
      { seed },
    );
    expect(contrastOf(readRgb('#000000'), readRgb('#ffffff'))).toBeCloseTo(21, 9);
  });

  test.each([
    ['#959595', 200, 'preflight/contrast-low error'],
    ['#949494', 200, 'preflight/contrast-low warning'],
    ['#777777', 200, 'preflight/contrast-low warning'],
    ['#767676', 200, undefined],
    ['#767676', 124, 'preflight/contrast-fair info'],
    ['#5a5a5a', 124, 'preflight/contrast-fair info'],
    ['#595959', 124, undefined],
    ['#767676', 126, undefined],
  ])('%s on white, capitals of %s mm on a banner: %s', (fill, capMm, told) => {
    const found = codes([plate, letters(capMm, { fill: solid(grey(fill)) }, { source: { text: 'HỌC' } })]);
    expect(found.filter((code) => code.startsWith('preflight/contrast'))).toEqual(told ? [told] : []);
  });
});

describe('ink', () => {
  const heavy = (total: number, spot = false): Ink => ({
    id: 'own-1',
    name: 'Mực',
    cmyk: { c: 1, m: 1, y: total / 100 - 2 > 1 ? 1 : total / 100 - 2, k: Math.max(0, total / 100 - 3) },
    rgb: '#101010',
    ...(spot ? { spot } : {}),
  });
  test.each([
    [260, undefined],
    [260.5, undefined],
    [261, 'info'],
    [280, 'info'],
    [281, 'warning'],
    [320, 'warning'],
    [321, 'error'],
    [400, 'error'],
  ])('%s %% on an object, on the ground and in a line: %s', (total, severity) => {
    const fill = solid(heavy(total));
    const objects = codes([shapeNode('s', { fill })]);
    expect(objects.filter((code) => code.startsWith('preflight/total-ink'))).toEqual(
      severity ? [`preflight/total-ink ${severity}`] : [],
    );
    const line = codes([shapeNode('s', { stroke: { paint: fill, widthMm: 2 } })]);
    expect(line.includes(`preflight/total-ink ${severity}`)).toBe(severity !== undefined);
    const bare = sampleDesign([]);
    const ground = { ...bare, pages: bare.pages.map((page) => ({ ...page, background: fill })) };
    expect(codes([], {}, ground).filter((code) => code.startsWith('preflight/total-ink'))).toEqual(
      severity ? [`preflight/total-ink-background ${severity}`] : [],
    );
  });

  test('a limit of the medium moves all of them with it; spot inks have plates of their own', () => {
    expect(codes([shapeNode('s', { fill: solid(heavy(300)) })], { totalInkLimit: 300 })).not.toContain(
      'preflight/total-ink info',
    );
    expect(codes([shapeNode('s', { fill: solid(heavy(301)) })], { totalInkLimit: 300 })).toContain(
      'preflight/total-ink info',
    );
    expect(codes([shapeNode('s', { fill: solid(heavy(400, true)) })]).join(' ')).not.toContain('total-ink');
  });
});

describe('lines', () => {
  const paint = solid(NAMED_INKS.gold);
  const line = (widthMm: number, more: object = {}): ShapeNode =>
    shapeNode('s', { x: 100, y: 100, stroke: { paint, widthMm, ...more } });
  test.each([
    [0.349, true],
    [0.35, false],
  ])('%s mm is too thin: %s, wherever the line lies and whatever draws it', (widthMm, thin) => {
    const star = starNode('star');
    const parts = star.parts.map((part) => ({ ...part, stroke: { paint, width: widthMm } }));
    const drawing = { ...star, width: 100, height: 100, viewBox: { width: 100, height: 100 }, parts };
    const wide = { ...drawing, width: 400, height: 25 };
    for (const node of [
      line(widthMm),
      line(widthMm, { align: 'inside' }),
      line(widthMm, { align: 'outside' }),
      drawing,
      wide,
    ])
      expect(codes([node]).includes('preflight/thin-stroke warning')).toBe(thin);
  });
  test('no line at all is none too thin, and is not in the scene: a press would draw it as a hair', () => {
    const star = starNode('star');
    const parts = star.parts.map((part) => ({ ...part, stroke: { paint, width: 0 } }));
    const design = sampleDesign([line(0), { ...star, parts }, letters(200, { outline: { paint, widthEm: 0 } })]);
    expect(codes([], {}, design)).not.toContain('preflight/thin-stroke warning');
    expect(JSON.stringify(compileScene(design, 'page-1', FONTS).scene)).not.toContain('"widthMm":0');
  });
});

describe('edges', () => {
  const design = (nodes: readonly DesignNode[]): Design => sampleDesign(nodes);
  /** The box of the ink of a page. */
  function inkBox(nodes: readonly DesignNode[]): Rect {
    const { scene } = compileScene(design(nodes), 'page-1', FONTS);
    let box: Rect | undefined;
    for (const item of scene.items.filter(({ from }) => from !== '')) box = uniteRects(box, itemBounds(item, FONTS));
    if (!box) throw new Error('no ink');
    return box;
  }
  const format = design([]).pages[0]?.format;
  if (!format) throw new Error('no format');
  const clear = clearMargins(format);
  const text = letters(150, {}, { source: { text: 'HỌC' } });
  const ink = inkBox([text]);
  const to = {
    left: (at: number) => ({ ...text, x: text.x + at - ink.x }),
    right: (at: number) => ({ ...text, x: text.x + format.widthMm - at - ink.x - ink.width }),
    top: (at: number) => ({ ...text, y: text.y + at - ink.y }),
    bottom: (at: number) => ({ ...text, y: text.y + format.heightMm - at - ink.y - ink.height }),
  };
  test.each(['left', 'right', 'top', 'bottom'] as const)(
    '%s: half a millimetre of slack, then told, then cut',
    (side) => {
      const told = (at: number): readonly string[] => codes([to[side](at)]).filter((code) => code.includes('/text-o'));
      expect(told(clear[side])).toEqual([]);
      expect(told(clear[side] - 0.45)).toEqual([]);
      expect(told(clear[side] - 0.55)).toEqual(['preflight/text-outside-safe warning']);
      expect(told(-0.45)).toEqual(['preflight/text-outside-safe warning']);
      expect(told(-0.55)).toEqual(['preflight/text-off-trim error']);
    },
  );
  test.each([
    [6019, false],
    [6020, true],
    [-119, false],
    [-120, true],
  ])('an object at %s mm prints nothing: %s', (x, off) => {
    expect(codes([shapeNode('s', { x })]).includes('preflight/object-off-page warning')).toBe(off);
  });
  test.each([
    [0.5, 'warning'],
    [0.51, 'error'],
    [0.01, 'warning'],
  ])('a veil of %s over letters: %s', (opacity, severity) => {
    const cover = shapeNode('cover', { x: 2000, y: 0, width: 2000, height: 1000, opacity });
    expect(codes([text, cover])).toContain(`preflight/text-covered ${severity}`);
    expect(codes([cover, text]).join(' ')).not.toContain('text-covered');
  });
  test.each([
    [1200, 1000, false],
    [1201, 1000, true],
  ])('a sponsor’s mark of %s × %s mm on 6 m² is too large: %s', (width, height, large) => {
    const logo = { ...imageNode('p', { slot: 'sponsor', assetId: 'a', x: 4700, width, height }) };
    expect(codes([logo]).includes('preflight/logo-area error')).toBe(large);
  });
  test.each([
    [{ maxWidthMm: 6000, maxHeightMm: 1000, maxAreaM2: 6 }, []],
    [{ maxWidthMm: 5999 }, ['format/over-width warning']],
    [{ maxHeightMm: 999 }, ['format/over-height warning']],
    [{ maxAreaM2: 5.99 }, ['format/over-area warning']],
    [{}, []],
  ])('a banner of 6 × 1 m where %j is allowed: %j', (limit, told) => {
    const localLimits = { source: 'QĐ', kinds: { 'bang-ron-ngang': limit } };
    expect(codes([], { localLimits }).filter((code) => code.startsWith('format/'))).toEqual(told);
  });
});

describe('pictures', () => {
  const ORDER = ['squares', 'coarse', 'fair', 'sharp'];
  test('finer is never judged worse, nor is further away; what is asked for is sharp', () => {
    const ppi = fc.double({ min: 0.1, max: 400, noNaN: true });
    const metres = fc.double({ min: 0.3, max: 300, noNaN: true });
    fc.assert(
      fc.property(ppi, ppi, metres, metres, (a, b, near, far) => {
        const rank = (dots: number, at: number): number => ORDER.indexOf(judgeResolution(dots, at).verdict);
        const [coarse, fine] = [Math.min(a, b), Math.max(a, b)];
        expect(rank(fine, near)).toBeGreaterThanOrEqual(rank(coarse, near));
        const [close, away] = [Math.min(near, far), Math.max(near, far)];
        expect(rank(a, away)).toBeGreaterThanOrEqual(rank(a, close));
        expect(judgeResolution(judgeResolution(a, near).wantedPpi, near).verdict).toBe('sharp');
      }),
      { seed, numRuns: 500 },
    );
  });
});

describe('words in a turned group', () => {
  const turned = (node: TextNode): Design => {
    const { x, y, width, height } = node;
    return sampleDesign([{ ...groupNode('g', [node]), x, y, width, height, angleDeg: 35 }]);
  };
  const outside = (design: Design): readonly string[] =>
    check(design, SETTINGS).flatMap(({ code }) => (code.includes('/text-o') ? [code] : []));

  test('are brought in by one step', () => {
    const design = turned(letters(100, {}, { x: 5500, y: 100, width: 700, height: 300, source: { text: 'HỌC' } }));
    const [code = ''] = outside(design);
    expect(code).toMatch(/text-o/);
    expect(outside(fixed(design, code))).toEqual([]);
  });

  test('that fill their box and are too large get no box that lies as if the group lay straight', () => {
    const sizing = { kind: 'fit', maxLines: 1 } as const;
    const over = { x: 0, y: 0, width: 6000, height: 1000, source: { text: 'HỌC TẬP, LAO ĐỘNG' } };
    const design = turned(letters(100, { sizing }, over));
    const [code = ''] = outside(design);
    expect(code).toMatch(/text-o/);
    const [finding] = check(design, SETTINGS).filter((one) => one.code === code);
    expect(finding?.fix).toBeUndefined();
  });
});
