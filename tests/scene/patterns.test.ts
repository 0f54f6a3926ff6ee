import { describe, expect, test } from 'vitest';
import { solid } from '../../src/colour/ink.ts';
import { NAMED_INKS } from '../../src/colour/named-inks.ts';
import { PATTERN_ORNAMENTS, patternOf } from '../../src/editor/inspector/pattern-motif.ts';
import { rectPath } from '../../src/geometry/path.ts';
import type { DesignNode, PatternFill } from '../../src/model/design.ts';
import { changeInk } from '../../src/model/ink-commands.ts';
import { parseDesign, serializeDesign } from '../../src/model/parse-design.ts';
import { setPattern } from '../../src/model/pattern-command.ts';
import { renderRaster } from '../../src/renderers/raster/render-raster.ts';
import { renderSvg } from '../../src/renderers/svg/render-svg.ts';
import { compileScene } from '../../src/scene/compile-scene.ts';
import { placeRepeats } from '../../src/scene/pattern-items.ts';
import { createFontRegistry } from '../../src/typesetting/fonts/font-registry.ts';
import { sampleDesign, shapeNode } from '../model/sample-design.ts';

const fonts = createFontRegistry([]);
const dots: PatternFill = {
  ornament: 'o',
  viewBox: { width: 10, height: 10 },
  parts: [{ path: rectPath({ x: 0, y: 0, width: 10, height: 10 }) }],
  paint: solid(NAMED_INKS.starYellow),
  stepMm: 10,
  angleDeg: 0,
};
const compile = (node: DesignNode) => compileScene(sampleDesign([node]), 'page-1', fonts).scene;

describe('patterns', () => {
  test('lie between fill and line, cut to the outline, one path for all repeats', () => {
    const line = { paint: solid(NAMED_INKS.gold), widthMm: 2 };
    const [, fill, group, edge] = compile(shapeNode('r', { pattern: dots, stroke: line })).items;
    expect(fill).toMatchObject({ kind: 'path', fill: solid(NAMED_INKS.deepRed) });
    expect(fill).not.toHaveProperty('stroke');
    expect(group).toMatchObject({ kind: 'group', from: 'r', clip: rectPath({ x: 0, y: 0, width: 100, height: 50 }) });
    expect(group?.kind === 'group' && group.items).toHaveLength(1);
    expect(edge).toMatchObject({ kind: 'path', stroke: { widthMm: 2 } });
    expect(edge).not.toHaveProperty('fill');
  });

  test.each([0, 30, 90])('cover the area evenly at %s°, in every output', (angleDeg) => {
    const scene = compile(shapeNode('r', { pattern: { ...dots, angleDeg } }));
    const only = { ...scene, widthMm: 100, heightMm: 50, bleedMm: 0, items: scene.items.slice(2) };
    const { rgba } = renderRaster(only, { widthPx: 400, heightPx: 200, glyphs: fonts });
    let covered = 0;
    for (let at = 3; at < rgba.length; at += 4) covered += (rgba[at] ?? 0) / 255;
    expect(covered / 80_000).toBeCloseTo(0.72 * 0.72, 1);
    expect(renderSvg(only, { glyphs: fonts, bleed: false })).toContain('clip-path');
  });

  test('repeats are bounded however small the step: it grows instead', () => {
    for (const stepMm of [1, 5, 50, 5000]) {
      for (const repeats of [1, 500]) {
        const path = Array.from({ length: repeats }).flatMap(() => rectPath({ x: 0, y: 0, width: 1, height: 1 }));
        const places = placeRepeats({ ...dots, stepMm, parts: [{ path }] }, { x: 0, y: 0, width: 6000, height: 1000 });
        expect(places.length).toBeGreaterThan(0);
        expect(places.length).toBeLessThanOrEqual(4000);
        expect(places.length * path.length).toBeLessThanOrEqual(80_000);
      }
    }
  });

  test('are kept in the file, repainted with own inks, laid on areas only', () => {
    const own = { ...NAMED_INKS.gold, id: 'own-1', name: 'Vàng của tỉnh' };
    const design = { ...sampleDesign([shapeNode('r')]), inks: [own] };
    const laid = setPattern(design, { pageId: 'page-1', nodeIds: ['r'], pattern: { ...dots, paint: solid(own) } });
    if (!laid.ok) throw new Error('refused');
    expect(parseDesign(serializeDesign(laid.design))).toMatchObject({ ok: true, value: laid.design });
    const changed = changeInk(laid.design, { ink: { ...own, rgb: '#123456' } });
    expect(changed.ok && changed.design.pages[0]?.nodes[0]).toMatchObject({
      pattern: { paint: { ink: { rgb: '#123456' } } },
    });
    expect(setPattern(laid.design, { pageId: 'page-1', nodeIds: ['r'], pattern: undefined })).toMatchObject({ design });
  });

  test.each(PATTERN_ORNAMENTS.map((ornament) => [ornament.id, ornament] as const))(
    '%s can be repeated',
    (_id, ornament) => {
      const pattern = patternOf(ornament, dots);
      expect(ornament.emblem).toBeUndefined();
      expect(
        placeRepeats({ ...pattern, stepMm: 100 }, { x: 0, y: 0, width: 1000, height: 1000 }).length,
      ).toBeGreaterThan(60);
      const node = shapeNode('r', { pattern });
      expect(parseDesign(serializeDesign(sampleDesign([node]))).ok).toBe(true);
    },
  );
});
