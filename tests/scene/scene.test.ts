import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NAMED_INKS } from '../../src/colour/named-inks.ts';
import { solid } from '../../src/colour/ink.ts';
import { rectContains } from '../../src/geometry/rect.ts';
import type { Design, DesignNode } from '../../src/model/design.ts';
import { glyphsBounds, itemBounds, nodeInkBounds } from '../../src/scene/bounds.ts';
import { compileScene, listFontIds } from '../../src/scene/compile-scene.ts';
import type { GlyphsItem, Scene, SceneItem } from '../../src/scene/display-list.ts';
import { hitTest } from '../../src/scene/hit-test.ts';
import { dumpScene } from '../../src/scene/text-dump.ts';
import { createFontRegistry, readyFont } from '../../src/typesetting/fonts/font-registry.ts';
import { shippedFace } from '../fonts/shipped-fonts.ts';
import { groupNode, sampleDesign, shapeNode, starNode, textNode } from '../model/sample-design.ts';

const fonts = createFontRegistry(
  ['be-vietnam-pro-800', 'barlow-condensed-700', 'encode-sans-condensed-700'].map((id) => readyFont(shippedFace(id))),
);

function compile(nodes?: readonly DesignNode[], content?: Partial<Design['content']>) {
  const design = sampleDesign(nodes);
  return compileScene({ ...design, content: { ...design.content, ...content } }, 'page-1', fonts);
}

const glyphRuns = (scene: Scene): GlyphsItem[] => {
  const runs: GlyphsItem[] = [];
  const visit = (items: readonly SceneItem[]): void => {
    for (const item of items) {
      if (item.kind === 'glyphs') runs.push(item);
      else if (item.kind === 'group') visit(item.items);
    }
  };
  visit(scene.items);
  return runs;
};

describe('compiling', () => {
  test('the dump of a banner reads like the banner', () => {
    const { scene, diagnostics } = compile(undefined, { slogan: { text: 'Việt Nam muôn năm!' } });
    expect(diagnostics).toEqual([]);
    expect(dumpScene(scene, fonts)).toMatchSnapshot();
  });

  test('is pure: the same design gives the same scene', () => {
    expect(compile()).toEqual(compile());
  });

  test('the ground covers the bleed', () => {
    const [ground] = compile([]).scene.items;
    expect(ground && itemBounds(ground, fonts)).toEqual({ x: -20, y: -20, width: 6040, height: 1040 });
  });

  test('every run holds one glyph for each letter it stands for', () => {
    const { scene } = compile();
    for (const run of glyphRuns(scene)) expect(run.glyphs).toHaveLength([...run.text].length);
    expect(
      glyphRuns(scene)
        .map((run) => run.text)
        .join(' '),
    ).toBe('ĐẢNG CỘNG SẢN VIỆT NAM QUANG VINH MUÔN NĂM!');
  });

  test('words of another font are a run of their own on the same line', () => {
    const style = { ...textNode('t').style, fontId: 'barlow-condensed-700', case: 'as-is' as const };
    const { scene, diagnostics } = compile([textNode('t', { source: { text: 'Giá 5₫ thôi' }, style })]);
    expect(glyphRuns(scene).map((run) => [run.fontId, run.text, run.line])).toEqual([
      ['barlow-condensed-700', 'Giá 5', 0],
      ['encode-sans-condensed-700', '₫', 0],
      ['barlow-condensed-700', ' thôi', 0],
    ]);
    expect(diagnostics).toMatchObject([{ code: 'font/borrowed-letter', at: { kind: 'node', nodeId: 't' } }]);
  });

  test('NFD words print as NFC', () => {
    const { scene } = compile([textNode('t')], { slogan: { text: 'Việt Nam'.normalize('NFD') } });
    expect(glyphRuns(scene)[0]?.text).toBe('VIỆT NAM');
  });

  test('an outline goes beneath the letters, as wide on both sides as asked', () => {
    const outline = { paint: solid(NAMED_INKS.deepRed), widthEm: 0.03 };
    const { scene, texts } = compile([textNode('t', { style: { ...textNode('t').style, outline } })]);
    const size = texts.get('t')?.sizeMm ?? 0;
    const [run] = glyphRuns(scene);
    expect(run?.stroke?.widthMm).toBeCloseTo(0.06 * size, 9);
    expect(run && glyphsBounds(run, fonts)?.height).toBeGreaterThan(texts.get('t')?.lines.length ?? 0);
  });

  test('a turned or faint object is a group; hidden and empty ones are nothing', () => {
    const [, turned, faint] = compile([
      shapeNode('a', { angleDeg: 90 }),
      shapeNode('b', { opacity: 0.4 }),
      shapeNode('c', { hidden: true }),
      shapeNode('d', { fill: undefined as never }),
      groupNode('e', []),
      textNode('f', { source: { slot: 'nothing' } }),
    ]).scene.items;
    expect(turned).toMatchObject({ kind: 'group', from: 'a', opacity: 1 });
    const box = turned && itemBounds(turned, fonts);
    expect(box?.x).toBeCloseTo(25, 9);
    expect(box?.width).toBeCloseTo(50, 9);
    expect(faint).toMatchObject({ kind: 'group', opacity: 0.4, transform: [1, 0, 0, 1, 0, 0] });
    expect(compile([shapeNode('c', { hidden: true })]).scene.items).toHaveLength(1);
  });

  test('a drawing is stretched into its box, its lines by the mean', () => {
    const [, item] = compile([starNode('s')]).scene.items;
    expect(item).toMatchObject({ kind: 'group', opacity: 0.5 });
    const path = item?.kind === 'group' ? item.items[0] : undefined;
    expect(path?.kind === 'path' && path.stroke?.widthMm).toBeCloseTo(0.1 * Math.sqrt(20 * 10), 9);
    expect(path?.kind === 'path' && path.path[1]).toEqual({ op: 'L', x: 50, y: 10 });
  });

  test('pictures and rounded shapes pass through', () => {
    const image: DesignNode = {
      ...shapeNode('i'),
      kind: 'image',
      assetId: 'photo',
      crop: { x: 0, y: 0, width: 1, height: 0.5 },
    };
    const { scene } = compile([
      image,
      shapeNode('r', { radiusMm: 5, stroke: { paint: solid(NAMED_INKS.gold), widthMm: 1 } }),
    ]);
    expect(scene.items[1]).toMatchObject({ kind: 'image', assetId: 'photo', box: { width: 100 } });
    expect(scene.items[2] && itemBounds(scene.items[2], fonts)).toEqual({ x: -0.5, y: -0.5, width: 101, height: 51 });
  });

  test('an unknown page is the programmer’s mistake', () => {
    expect(() => compileScene(sampleDesign(), 'nope', fonts)).toThrow(RangeError);
  });

  test('findings name the object: no slogan, no font', () => {
    const at = { kind: 'node', nodeId: 't', pageId: 'page-1' };
    expect(compile([textNode('t')], { slogan: { text: ' ' } }).diagnostics).toMatchObject([
      { code: 'slogan/empty', severity: 'error', at },
    ]);
    const other = textNode('t', { style: { ...textNode('t').style, fontId: 'comic-sans' } });
    expect(compile([other]).diagnostics).toMatchObject([{ code: 'font/not-loaded', severity: 'error', at }]);
    expect(listFontIds(sampleDesign([other, groupNode('g', [textNode('u')])]))).toEqual([
      'comic-sans',
      'be-vietnam-pro-800',
    ]);
  });
});

describe('looking at a scene', () => {
  const { scene } = compile([shapeNode('low'), groupNode('g', [shapeNode('high', { x: 50, angleDeg: 180 })])]);

  test('what lies under a point, topmost first; the ground never', () => {
    expect(hitTest(scene, { x: 75, y: 25 }, fonts)).toEqual(['high', 'low']);
    expect(hitTest(scene, { x: 10, y: 25 }, fonts)).toEqual(['low']);
    expect(hitTest(scene, { x: 101, y: 60 }, fonts)).toEqual([]);
    expect(hitTest(scene, { x: 151, y: 51 }, fonts, 2)).toEqual(['high']);
  });

  test('the ink of one object', () => {
    expect(nodeInkBounds(scene, 'high', fonts)?.x).toBeCloseTo(50, 9);
    expect(nodeInkBounds(scene, 'nobody', fonts)).toBeUndefined();
  });

  test('a clip cuts bounds; a clip beside everything leaves none', () => {
    const inner: SceneItem = {
      kind: 'path',
      from: 'p',
      path: [
        { op: 'M', x: 0, y: 0 },
        { op: 'L', x: 10, y: 10 },
      ],
    };
    const clip = (x: number): SceneItem => ({
      kind: 'group',
      from: 'g',
      transform: [1, 0, 0, 1, 5, 0],
      opacity: 1,
      clip: [
        { op: 'M', x, y: 0 },
        { op: 'L', x: x + 4, y: 4 },
      ],
      items: [inner],
    });
    expect(itemBounds(clip(2), fonts)).toEqual({ x: 7, y: 0, width: 4, height: 4 });
    expect(itemBounds(clip(50), fonts)).toBeUndefined();
  });

  test('every kind of item has its line in a dump', () => {
    const gradient = {
      kind: 'linear',
      angleDeg: 90,
      stops: [
        { at: 0, ink: NAMED_INKS.flagRed },
        { at: 1, ink: NAMED_INKS.deepRed },
      ],
    } as const;
    const items: SceneItem[] = [
      { kind: 'path', from: '', path: [], fill: gradient, fillRule: 'evenodd' },
      { kind: 'path', from: 'p', path: [], fill: { ...gradient, kind: 'radial', cx: 0.5, cy: 0.5, radius: 1 } },
      {
        kind: 'image',
        from: 'i',
        assetId: 'a',
        box: { x: 0, y: 0, width: 1, height: 1 },
        crop: { x: 0, y: 0, width: 1, height: 1 },
      },
      { kind: 'group', from: 'g', transform: [1, 0, 0, 1, 0, 0], opacity: 0.5, clip: [], items: [] },
      {
        kind: 'glyphs',
        from: 't',
        fontId: 'be-vietnam-pro-800',
        sizeMm: 1,
        glyphs: [],
        text: '',
        line: 0,
        fill: solid(NAMED_INKS.white),
        stroke: { paint: solid(NAMED_INKS.gold), widthMm: 2, join: 'round' },
      },
    ];
    const page: Scene = {
      title: 't',
      pageId: 'p',
      widthMm: 10,
      heightMm: 10,
      bleedMm: 0,
      safeMm: 0,
      px: { width: 3, height: 4 },
      items,
    };
    expect(dumpScene(page, fonts)).toMatchSnapshot();
  });

  test('all ink of any slogan stays in the box of its object', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 80 }), (text) => {
        const compiled = compile([textNode('t')], { slogan: { text } });
        const ink = nodeInkBounds(compiled.scene, 't', fonts);
        if (ink) expect(rectContains({ x: 200, y: 100, width: 5600, height: 800 }, ink, 0.02)).toBe(true);
      }),
      { seed: 20250902, numRuns: 200 },
    );
  });
});
