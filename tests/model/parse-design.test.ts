import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DesignNode } from '../../src/model/design.ts';
import { DESIGN_SCHEMA } from '../../src/model/design.ts';
import { MIGRATIONS } from '../../src/model/migrations.ts';
import { parseDesign, serializeDesign } from '../../src/model/parse-design.ts';
import { groupNode, sampleDesign, shapeNode, textNode } from './sample-design.ts';

const codes = (text: string): readonly string[] => parseDesign(text, 'a.khauhieu').diagnostics.map((d) => d.code);
const file = serializeDesign(sampleDesign());

describe('a design file', () => {
  test('reads back as the same design, to the number', () => {
    const back = parseDesign(file);
    expect(back.ok && back.value).toEqual(sampleDesign());
    expect(serializeDesign(sampleDesign())).toBe(file);
  });

  test('may begin with a byte order mark', () => {
    expect(parseDesign(`\ufeff${file}`).ok).toBe(true);
  });

  test.each([
    ['empty', '', 'design/empty-file'],
    ['white space', ' \n', 'design/empty-file'],
    ['cut off in the middle', file.slice(0, file.length / 2), 'design/truncated'],
    ['cut off inside a string', file.slice(0, file.indexOf('Việt') + 2), 'design/truncated'],
    ['a cut that ends with an escaped quote', '{"a":"\\"', 'design/truncated'],
    ['no JSON', 'PK\u0003\u0004…', 'design/not-json'],
    ['a broken JSON that is whole', '{"a":1,}', 'design/not-json'],
    ['a JSON array', '[]', 'design/not-a-design'],
    ['another program’s JSON', '{"schema":1}', 'design/not-a-design'],
    ['no schema number', '{"application":"khauhieu-studio"}', 'design/not-a-design'],
    ['a newer schema', file.replace('"schema": 1', '"schema": 99'), 'design/newer-version'],
  ])('%s is refused with a finding of its own', (_what, text, code) => {
    expect(codes(text)).toEqual([code]);
  });

  test('every place that is wrong is named', () => {
    const broken = file.replace('"width": 5600', '"width": -1').replace('"opacity": 1', '"opacity": "full"');
    const result = parseDesign(broken, 'x');
    const paths = result.diagnostics.map((d) => (d.at.kind === 'file' ? d.at.path : ''));
    expect(result.ok).toBe(false);
    expect(paths).toContain('pages.0.nodes.3.width');
    expect(paths.some((p) => p?.endsWith('opacity'))).toBe(true);
  });

  test('unknown fields are refused, so that nothing is silently lost on saving', () => {
    expect(codes(file.replace('"inks": []', '"inks": [], "sparkle": true'))).toEqual(['design/invalid']);
  });

  test('two objects of one id are refused', () => {
    expect(codes(serializeDesign(sampleDesign([shapeNode('a'), groupNode('g', [shapeNode('a')])])))).toEqual([
      'design/invalid',
    ]);
  });

  test('groups may nest 90 deep, but not without end', () => {
    const nest = (depth: number): DesignNode => {
      let node: DesignNode = shapeNode('leaf');
      for (let i = 0; i < depth; i++) node = groupNode(`g${i}`, [node]);
      return node;
    };
    expect(parseDesign(serializeDesign(sampleDesign([nest(90)]))).ok).toBe(true);
    expect(codes(serializeDesign(sampleDesign([nest(2000)])))).toEqual(['design/invalid']);
  });

  test('sizes beyond reason are refused', () => {
    for (const bad of ['0', '-5', '200000', '1e999', 'null']) {
      expect(codes(file.replace('"widthMm": 6000', `"widthMm": ${bad}`))).toEqual(['design/invalid']);
    }
  });

  test('arbitrary text never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(parseDesign(text).ok).toBe(false);
      }),
      { seed: 20250902 },
    );
  });

  test('any cut of a good file is refused and says so', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: file.trimEnd().length - 1 }), (length) => {
        expect(codes(file.slice(0, length))).toEqual(['design/truncated']);
      }),
      { seed: 20250902 },
    );
  });

  test('every older schema has its migration', () => {
    expect(Object.keys(MIGRATIONS).map(Number)).toEqual(Array.from({ length: DESIGN_SCHEMA - 1 }, (_, i) => i + 1));
  });

  test('a text may carry every optional part', () => {
    const full = textNode('t', {
      hidden: true,
      lock: { position: true },
      style: {
        ...textNode('x').style,
        sizing: { kind: 'fit', maxLines: 3, exactLines: 2, maxSizeMm: 300 },
        breaks: [1],
        lineStepEm: 1.3,
        outline: { paint: { kind: 'solid', ink: textInk() }, widthEm: 0.02 },
      },
    });
    const design = sampleDesign([full]);
    const back = parseDesign(serializeDesign(design));
    expect(back.ok && back.value).toEqual(design);
  });
});

function textInk() {
  return { id: 'own-1', name: 'Riêng', cmyk: { c: 0, m: 0.5, y: 1, k: 0 }, rgb: '#ff8000', spot: true };
}
