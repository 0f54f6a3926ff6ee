import { describe, expect, test } from 'vitest';
import { solid, type Ink } from '../../src/colour/ink.ts';
import { NAMED_INKS } from '../../src/colour/named-inks.ts';
import type { Severity } from '../../src/diagnostics/diagnostic.ts';
import type { Design, DesignNode, ImageNode, TextNode } from '../../src/model/design.ts';
import { DIAGNOSTIC_MESSAGES } from '../../src/messages/diagnostic-messages.ts';
import { RULE_SOURCES } from '../../src/messages/diagnostics/preflight.ts';
import type { PreflightSettings } from '../../src/preflight/rule.ts';
import { sloganLibrary } from '../../src/slogans/library/shipped.ts';
import { groupNode, sampleDesign, shapeNode, textNode } from '../model/sample-design.ts';
import { check, checkNodes, fixed, only, SETTINGS } from './check-design.ts';

const words = (text: string, overrides: Partial<TextNode> = {}): TextNode =>
  textNode('t', { source: { text }, ...overrides });
const styled = (patch: Partial<TextNode['style']>, overrides: Partial<TextNode> = {}): TextNode =>
  textNode('t', { ...overrides, style: { ...textNode('x').style, ...patch } });
const picture = (overrides: Partial<ImageNode> = {}): ImageNode => ({
  kind: 'image',
  id: 'p',
  name: 'Ảnh',
  assetId: 'a',
  x: 100,
  y: 100,
  width: 2000,
  height: 800,
  angleDeg: 0,
  opacity: 1,
  crop: { x: 0, y: 0, width: 1, height: 1 },
  ...overrides,
});
const ink = (c: number, m: number, y: number, k: number): Ink => ({
  id: 'own-1',
  name: 'Mực',
  cmyk: { c, m, y, k },
  rgb: '#101010',
});
const slogan = (value: Design['content']['slogan']): Design => {
  const design = sampleDesign([textNode('slogan')]);
  return { ...design, content: { ...design.content, slogan: value } };
};
const official = sloganLibrary().byId.get('plan002-8');
const approved = { id: 'plan002-8', hash: official?.hash ?? '' };

test('a good banner is clear', () => {
  expect(check(slogan({ text: official?.text ?? '', approved }))).toEqual([]);
});

interface Case {
  readonly name: string;
  readonly design: Design;
  readonly code: string;
  readonly severity: Severity;
  readonly node?: string;
  readonly params?: object;
  readonly settings?: PreflightSettings;
  /** True when the fix ends the finding. */
  readonly mends?: boolean;
}

const page = (nodes: readonly DesignNode[]): Design => sampleDesign(nodes);
const withPixels = (widthPx: number, heightPx: number, nodes: readonly DesignNode[], orientation?: 6): Design => ({
  ...page(nodes),
  pictures: [
    {
      id: 'a',
      name: 'a.jpg',
      type: 'image/jpeg',
      widthPx,
      heightPx,
      base64: '',
      ...(orientation ? { orientation } : {}),
    },
  ],
});
/** The design on a screen of 1920 × 320 pixels. */
const onScreen = (design: Design): Design => ({
  ...design,
  pages: design.pages.map((one) => ({ ...one, format: { ...one.format, px: { width: 1920, height: 320 } } })),
});
const settings = (more: Partial<PreflightSettings>): PreflightSettings => ({ ...SETTINGS, ...more });

const CASES: readonly Case[] = [
  {
    name: 'a letter that no font has',
    design: page([words('Chào ☭')]),
    code: 'font/missing-glyph',
    severity: 'error',
    node: 't',
  },
  {
    name: 'a text half over the edge',
    design: page([styled({}, { x: -2000 })]),
    code: 'preflight/text-off-trim',
    severity: 'error',
    node: 't',
    mends: true,
  },
  {
    name: 'a text in the margin',
    design: page([
      words('A', {
        x: 5,
        y: 10,
        width: 300,
        height: 200,
        style: { ...textNode('x').style, align: 'left', valign: 'top' },
      }),
    ]),
    code: 'preflight/text-outside-safe',
    severity: 'warning',
    node: 't',
    mends: true,
  },
  {
    name: 'a text larger than the safe area',
    design: page([styled({}, { x: -100, y: -100, width: 6200, height: 1200 })]),
    code: 'preflight/text-off-trim',
    severity: 'error',
    mends: true,
  },
  {
    name: 'a small slogan',
    design: page([styled({}, { x: 1000, y: 300, width: 600, height: 200 })]),
    code: 'preflight/letters-small',
    severity: 'warning',
    params: { distanceM: 25, leastMm: 62.5 },
  },
  {
    name: 'a slogan of a kind that is read from further away here',
    design: page([textNode('t')]),
    code: 'preflight/letters-small',
    severity: 'warning',
    params: { distanceM: 300 },
    settings: settings({ readingDistances: { 'bang-ron-ngang': 300 } }),
  },
  {
    name: 'a slogan to be read from further away',
    design: page([textNode('t')]),
    code: 'preflight/letters-small',
    severity: 'warning',
    settings: settings({ readingDistanceM: 400 }),
  },
  {
    name: 'orange on red',
    design: page([styled({ fill: solid(NAMED_INKS.orange) })]),
    code: 'preflight/contrast-low',
    severity: 'error',
    mends: true,
  },
  {
    name: 'yellow on a white plate that covers half of the text',
    design: page([shapeNode('plate', { width: 3000, height: 1000, fill: solid(NAMED_INKS.white) }), textNode('t')]),
    code: 'preflight/contrast-low',
    severity: 'error',
    node: 't',
  },
  {
    name: 'yellow on a half transparent white plate',
    design: page([
      shapeNode('plate', { width: 6000, height: 1000, fill: solid(NAMED_INKS.white), opacity: 0.8 }),
      textNode('t'),
    ]),
    code: 'preflight/contrast-low',
    severity: 'error',
    mends: true,
  },
  {
    name: 'words on a picture',
    design: page([picture({ x: 0, y: 0, width: 6000, height: 1000 }), textNode('t')]),
    code: 'preflight/text-over-picture',
    severity: 'info',
    node: 't',
  },
  {
    name: 'a coarse picture',
    design: withPixels(800, 500, [picture()]),
    code: 'preflight/image-resolution',
    severity: 'warning',
    node: 'p',
    params: { name: 'Ảnh', ppi: 10, wanted: 30, metres: 25, widthPx: 2362 },
  },
  {
    name: 'a picture that is fine from afar, not from near',
    design: withPixels(2400, 1000, [picture()]),
    code: 'preflight/image-resolution',
    severity: 'warning',
    params: { ppi: 30, wanted: 131 },
    settings: settings({ readingDistanceM: 2 }),
  },
  {
    name: 'a picture fine enough for the eye from afar, below what the trade asks',
    design: withPixels(1000, 500, [picture()]),
    code: 'preflight/image-resolution',
    severity: 'info',
    params: { ppi: 12 },
  },
  {
    name: 'a crop of a coarse picture',
    design: withPixels(600, 300, [picture({ crop: { x: 0, y: 0, width: 0.5, height: 0.5 } })]),
    code: 'preflight/image-resolution',
    severity: 'error',
    params: { ppi: 3 },
  },
  {
    name: 'a picture taken upright counts as it stands',
    design: withPixels(2400, 1200, [picture({ width: 1000, height: 2000 })], 6),
    code: 'preflight/image-resolution',
    severity: 'info',
    params: { ppi: 30, wanted: 33 },
    settings: settings({ readingDistanceM: 8 }),
  },
  {
    name: 'a picture stretched over a screen',
    design: onScreen(withPixels(400, 160, [picture()])),
    code: 'preflight/image-stretched',
    severity: 'info',
    params: { widthPx: 640 },
  },
  {
    name: 'a picture whose file is gone',
    design: page([picture()]),
    code: 'preflight/image-missing',
    severity: 'error',
    node: 'p',
  },
  {
    name: 'too much ink',
    design: page([shapeNode('s', { fill: solid(ink(1, 0.9, 0.6, 0.6)) })]),
    code: 'preflight/total-ink',
    severity: 'warning',
    params: { total: 310, limit: 260 },
    mends: true,
  },
  {
    name: 'far too much ink in letters',
    design: page([
      styled({ fill: solid(ink(1, 1, 1, 1)), outline: { paint: solid(NAMED_INKS.white), widthEm: 0.03 } }),
    ]),
    code: 'preflight/total-ink',
    severity: 'error',
    mends: true,
  },
  {
    name: 'a medium that takes little ink',
    design: page([shapeNode('s', { fill: solid(NAMED_INKS.darkRed) })]),
    code: 'preflight/total-ink',
    severity: 'warning',
    settings: settings({ totalInkLimit: 220 }),
  },
  {
    name: 'a gradient with too much ink in one stop',
    design: page([
      shapeNode('s', {
        fill: {
          kind: 'linear',
          angleDeg: 0,
          stops: [
            { at: 0, ink: NAMED_INKS.flagRed },
            { at: 1, ink: ink(1, 0.9, 0.6, 0.6) },
          ],
        },
      }),
    ]),
    code: 'preflight/total-ink',
    severity: 'warning',
    params: { total: 310, limit: 260 },
    mends: true,
  },
  {
    name: 'a ground with too much ink',
    design: { ...page([]), pages: page([]).pages.map((one) => ({ ...one, background: solid(ink(1, 1, 1, 0.5)) })) },
    code: 'preflight/total-ink-background',
    severity: 'error',
    params: { total: 350, limit: 260 },
    mends: true,
  },
  {
    name: 'small letters in rich black',
    design: page([
      shapeNode('plate', { width: 6000, height: 1000, fill: solid(NAMED_INKS.white) }),
      styled(
        { fill: solid(NAMED_INKS.richBlack) },
        { source: { text: 'Đơn vị' }, x: 1000, y: 400, width: 90, height: 30 },
      ),
    ]),
    code: 'preflight/rich-black-text',
    severity: 'warning',
    mends: true,
  },
  {
    name: 'a hairline',
    design: page([shapeNode('s', { x: 100, y: 100, stroke: { paint: solid(NAMED_INKS.gold), widthMm: 0.1 } })]),
    code: 'preflight/thin-stroke',
    severity: 'warning',
    params: { widthMm: 0.1 },
    mends: true,
  },
  {
    name: 'a hidden object',
    design: page([shapeNode('s', { hidden: true })]),
    code: 'preflight/hidden-object',
    severity: 'info',
    mends: true,
  },
  {
    name: 'an object in a hidden group',
    design: page([{ ...groupNode('g', [shapeNode('s')]), hidden: true }]),
    code: 'preflight/hidden-object',
    severity: 'info',
    node: 's',
  },
  {
    name: 'an object that is quite transparent',
    design: page([shapeNode('s', { opacity: 0 })]),
    code: 'preflight/transparent-object',
    severity: 'warning',
    mends: true,
  },
  {
    name: 'an object beside the page',
    design: page([shapeNode('s', { x: 7000 })]),
    code: 'preflight/object-off-page',
    severity: 'warning',
    mends: true,
  },
  {
    name: 'a font whose licence nobody knows',
    design: page([textNode('t')]),
    code: 'preflight/font-licence',
    severity: 'warning',
    settings: settings({ licensedFonts: new Set(['anton-400']) }),
  },
  {
    name: 'a logo over a fifth of the area',
    design: page([picture({ name: 'Lô-gô nhà tài trợ', x: 3500, width: 2400, height: 800 })]),
    code: 'preflight/logo-area',
    severity: 'error',
    params: { percent: 32, most: 20 },
    mends: true,
  },
  {
    name: 'a logo at the upper left',
    design: page([picture({ name: 'Logo công ty', x: 100, y: 50, width: 300, height: 200 })]),
    code: 'preflight/logo-place',
    severity: 'warning',
    node: 'p',
  },
  {
    name: 'a mark in the sponsor’s slot, over a fifth of the area',
    design: page([picture({ name: 'Ảnh', slot: 'sponsor', x: 3500, width: 2400, height: 800 })]),
    code: 'preflight/logo-area',
    severity: 'error',
    mends: true,
  },
  {
    name: 'words that are no longer the approved ones',
    design: slogan({ text: (official?.text ?? '').replace('quang vinh', 'vinh quang'), approved }),
    code: 'slogan/wording-differs',
    severity: 'error',
    node: 'slogan',
    mends: true,
  },
  {
    name: 'a wording that ended',
    design: slogan({
      text: sloganLibrary().byId.get('plan002-3')?.text ?? '',
      approved: { id: 'plan002-3', hash: sloganLibrary().byId.get('plan002-3')?.hash ?? '' },
    }),
    code: 'slogan/expired',
    severity: 'warning',
    node: 'slogan',
  },
  {
    name: 'a slip in free words',
    design: slogan({ text: 'Đảng cộng sản Việt Nam quang vinh muôn năm!' }),
    code: 'lint/capitalisation',
    severity: 'error',
    node: 'slogan',
    mends: true,
  },
  {
    name: 'a slip in a text of its own',
    design: page([words('Chào  mừng  năm học mới', { style: { ...textNode('x').style, case: 'as-is' } })]),
    code: 'lint/spacing-double',
    severity: 'error',
    node: 't',
    mends: true,
  },
  {
    name: 'an anniversary that is counted wrongly',
    design: page([words('Kỷ niệm 95 năm Ngày thành lập Đảng (3/2/1930 - 3/2/2026)')]),
    code: 'lint/anniversary-arithmetic',
    severity: 'error',
    node: 't',
  },
  {
    name: 'a piece larger than the province allows',
    design: page([]),
    code: 'format/over-width',
    severity: 'warning',
    params: { is: 6, allowed: 5, source: 'QĐ 01' },
    settings: settings({ localLimits: { source: 'QĐ 01', kinds: { 'bang-ron-ngang': { maxWidthMm: 5000 } } } }),
  },
];

describe('rules', () => {
  test.each(CASES)('$name: $code', ({ design, code, severity, node, params, settings: own, mends }) => {
    const findings = only(check(design, own), code);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings[0]).toMatchObject({ severity, ...(params ? { params } : {}) });
    if (node !== undefined) expect(findings[0]?.at).toMatchObject({ kind: 'node', nodeId: node, pageId: 'page-1' });
    if (mends) {
      const after = only(check(fixed(design, code, own), own), code);
      expect(after.length).toBeLessThan(findings.length);
    }
  });

  test('every code of the rules has words and names its source', () => {
    const codes = CASES.map(({ code }) => code).filter((code) => /^(?:preflight|format|emblem)\//.test(code));
    expect(new Set(codes).size).toBeGreaterThan(14);
    for (const code of codes) {
      expect(Object.hasOwn(DIAGNOSTIC_MESSAGES, code), code).toBe(true);
      expect(Object.hasOwn(RULE_SOURCES, code), code).toBe(true);
    }
    for (const code of Object.keys(RULE_SOURCES)) expect(Object.hasOwn(DIAGNOSTIC_MESSAGES, code), code).toBe(true);
  });
});

describe('what is fine', () => {
  const codes = (nodes: readonly DesignNode[], own?: PreflightSettings): readonly string[] =>
    checkNodes(nodes, own).map((finding) => finding.code);

  test('a thin line passing behind letters is no ground', () => {
    const line = shapeNode('line', { y: 480, width: 6000, height: 4, fill: solid(NAMED_INKS.white) });
    expect(codes([line, textNode('t')])).not.toContain('preflight/contrast-low');
  });

  test('a white plate above or beside the text is not behind it', () => {
    const plate = shapeNode('plate', { width: 6000, height: 1000, fill: solid(NAMED_INKS.white) });
    expect(codes([textNode('t'), { ...plate, height: 50 }])).not.toContain('preflight/contrast-low');
    expect(codes([{ ...plate, hidden: true }, textNode('t')])).not.toContain('preflight/contrast-low');
  });

  test('a wide outline parts letters from a ground of their own colour', () => {
    const fill = solid(NAMED_INKS.flagRed);
    const outline = { paint: solid(NAMED_INKS.white), widthEm: 0.04 };
    expect(codes([styled({ fill })])).toContain('preflight/contrast-low');
    expect(codes([styled({ fill, outline })])).not.toContain('preflight/contrast-low');
  });

  test('a turned group is followed to where its ink lies', () => {
    const group = {
      ...groupNode('g', [shapeNode('s', { x: 2900, y: 480, width: 200, height: 40 })]),
      x: 2900,
      y: 480,
      width: 200,
      height: 40,
      angleDeg: 45,
    };
    expect(codes([group])).not.toContain('preflight/object-off-page');
  });

  test('rich black in large letters, spot inks, empty slots and pictures fine enough are let be', () => {
    const plate = shapeNode('plate', { width: 6000, height: 1000, fill: solid(NAMED_INKS.white) });
    expect(codes([plate, styled({ fill: solid(NAMED_INKS.richBlack) })])).not.toContain('preflight/rich-black-text');
    expect(codes([shapeNode('s', { fill: solid({ ...ink(1, 1, 1, 1), spot: true }) })])).not.toContain(
      'preflight/total-ink',
    );
    expect(codes([picture({ assetId: '' })]).filter((code) => code.includes('/image-'))).toEqual([]);
    const fine = check(withPixels(2600, 1040, [picture()])).map(({ code }) => code);
    expect(fine.filter((code) => code.includes('/image-'))).toEqual([]);
  });

  test('no limit of size is built in, and none of another kind counts', () => {
    expect(codes([])).not.toContain('format/over-width');
    const limits = settings({ localLimits: { source: 'x', kinds: { pano: { maxWidthMm: 10 } } } });
    expect(codes([], limits)).not.toContain('format/over-width');
  });

  test('a locked object that does not print is told without a fix', () => {
    const [finding] = only(
      checkNodes([shapeNode('s', { x: 7000, lock: { position: true } })]),
      'preflight/object-off-page',
    );
    expect(finding).toBeDefined();
    expect(finding?.fix).toBeUndefined();
  });
});
