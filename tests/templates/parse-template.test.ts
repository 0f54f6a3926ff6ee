import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DIAGNOSTIC_MESSAGES, describeDiagnostic } from '../../src/messages/diagnostic-messages.ts';
import { parseTemplate } from '../../src/templates/parse-template.ts';
import { SHIPPED_FONT_IDS } from '../../src/templates/shipped-font-ids.ts';
import type { Template, TemplateVariant } from '../../src/templates/template.ts';
import { TEMPLATE_FILES, TEMPLATES } from './project-templates.ts';

type Json = Record<string, unknown>;

const SHAPES = ['very-wide', 'wide', 'landscape', 'near-square', 'tall', 'very-tall', 'led'];
const WHOLE = { left: 'field.left', right: 'field.right', top: 'field.top', bottom: 'field.bottom' };

function slogan(more: Json = {}): Json {
  return { id: 'slogan', name: 'Khẩu hiệu', draw: 'text', slot: 'slogan', style: 'slogan', box: WHOLE, ...more };
}

/** A smallest template that is right; every test breaks it in one place. */
function plain(items: readonly Json[] = [slogan()], more: Json = {}): Json {
  return {
    schema: 1,
    id: 'thu',
    name: 'Thử',
    description: '',
    occasions: [],
    kinds: ['pano', 'led'],
    slots: [{ name: 'slogan', label: 'Khẩu hiệu', required: true }],
    palette: { nen: 'do-co', chu: 'trang' },
    styles: { slogan: { font: 'anton-400', fill: 'chu' } },
    variants: [{ for: SHAPES, ground: 'nen', items }],
    ...more,
  };
}

function findings(json: unknown): { code: string; path: string | undefined }[] {
  const result = parseTemplate(json, 'thu.json');
  for (const finding of result.diagnostics) {
    expect(finding.at.kind === 'file' && finding.at.file).toBe('thu.json');
    expect(DIAGNOSTIC_MESSAGES).toHaveProperty([finding.code]);
    for (const language of ['vi', 'en'] as const) {
      const text = describeDiagnostic(finding, language);
      expect(text).toContain('thu.json');
      expect(text).not.toContain('{{');
    }
  }
  expect(result.ok).toBe(result.diagnostics.length === 0);
  return result.diagnostics.map((d) => ({ code: d.code, path: d.at.kind === 'file' ? d.at.path : undefined }));
}

function codes(box: Json): string[] {
  return findings(plain([slogan({ box })])).map((f) => f.code);
}

function variant(shapes: readonly string[]): Json {
  return { for: shapes, ground: 'nen', items: [slogan()] };
}

describe('parseTemplate', () => {
  test('takes the text or the value, and fills in defaults', () => {
    const fromText = parseTemplate(JSON.stringify(plain()), 'thu.json');
    const fromValue = parseTemplate(plain(), 'thu.json');
    expect(fromText).toEqual(fromValue);
    expect(fromValue.ok && fromValue.value.styles['slogan']).toEqual({
      font: 'anton-400',
      fill: 'chu',
      case: 'upper',
      align: 'centre',
      valign: 'middle',
      trackingEm: 0,
      maxLines: 1,
    });
    expect(fromValue.ok && fromValue.value.variants[0]?.margin).toBe(0.07);
  });

  test('what isn’t JSON, or no template', () => {
    expect(findings('{"schema": 1,')).toEqual([{ code: 'template/not-json', path: undefined }]);
    expect(findings(null)[0]?.code).toBe('template/invalid');
    expect(findings([]).length).toBeGreaterThan(0);
    expect(findings({ schema: 2 }).some((f) => f.path === 'schema')).toBe(true);
  });

  test('a required slot that a layout lacks', () => {
    expect(findings(plain([]))).toEqual([{ code: 'template/missing-slot', path: 'variants[0]' }]);
  });

  test('a cycle of constraints, and which items are in it', () => {
    const a = slogan({ box: { ...WHOLE, top: 'b.bottom' } });
    const b = {
      id: 'b',
      name: 'B',
      draw: 'guide',
      box: { left: 'page.left', right: 'page.right', top: 'slogan.bottom', height: 0.1 },
    };
    expect(findings(plain([a, b]))).toEqual([
      { code: 'template/cycle', path: 'variants[0].items[0].box' },
      { code: 'template/cycle', path: 'variants[0].items[1].box' },
    ]);
    const self = slogan({ box: { ...WHOLE, left: 'slogan.right' } });
    expect(findings(plain([self]))).toEqual([{ code: 'template/cycle', path: 'variants[0].items[0].box' }]);
    const throughAspect = slogan({ box: { left: 'field.left', aspect: 2, top: 'field.top', height: 0.2 } });
    expect(findings(plain([throughAspect]))).toEqual([]);
  });

  test('negative sizes and offsets that are none', () => {
    const bad = (box: Json): string | undefined => findings(plain([slogan({ box })]))[0]?.path;
    expect(bad({ ...WHOLE, right: undefined, width: -0.2 })).toBe('variants[0].items[0].box.width');
    expect(bad({ ...WHOLE, top: undefined, height: '-0.2h' })).toBe('variants[0].items[0].box.height');
    expect(bad({ ...WHOLE, left: 'field.middle' })).toBe('variants[0].items[0].box.left');
    expect(bad({ ...WHOLE, left: 'field.left + -0.2' })).toBe('variants[0].items[0].box.left');
    expect(
      findings(plain([slogan()], { variants: [{ for: SHAPES, ground: 'nen', margin: -1, items: [slogan()] }] }))[0]
        ?.path,
    ).toBe('variants[0].margin');
  });

  test('boxes that lean on nothing, on the wrong axis, or have no size', () => {
    expect(codes({ ...WHOLE, left: 'logo.right' })).toEqual(['template/unknown-frame']);
    expect(codes({ ...WHOLE, left: 'field.top' })).toEqual(['template/wrong-axis']);
    expect(codes({ left: 'field.left', top: 'field.top', bottom: 'field.bottom' })).toEqual(['template/no-size']);
  });

  test('names that point nowhere', () => {
    const ornament = {
      id: 'o',
      name: 'O',
      draw: 'ornament',
      ornament: 'rong-phuong',
      tones: { main: 'chu' },
      box: WHOLE,
    };
    const cases: readonly (readonly [Json, string])[] = [
      [plain([slogan()], { palette: { nen: 'do-co', chu: 'trang-tinh' } }), 'template/unknown-ink'],
      [plain([slogan()], { styles: { slogan: { font: 'comic-sans-400', fill: 'chu' } } }), 'template/unknown-font'],
      [plain([slogan({ but: { font: 'arial-700' } })]), 'template/unknown-font'],
      [plain([slogan({ but: { fill: 'tim' } })]), 'template/unknown-colour'],
      [plain([slogan({ style: 'title' })]), 'template/unknown-style'],
      [plain([slogan(), slogan({ id: 'x', slot: 'title' })]), 'template/unknown-slot'],
      [plain([slogan({ when: 'date' })]), 'template/unknown-slot'],
      [plain([ornament, slogan()]), 'template/unknown-ornament'],
      [plain([{ ...ornament, ornament: 'trong-dong', tones: {} }, slogan()]), 'template/missing-tone'],
      [plain([{ ...ornament, ornament: 'trong-dong', tones: { main: 'tim' } }, slogan()]), 'template/unknown-colour'],
      [plain([slogan(), slogan()]), 'template/double-name'],
      [
        plain([
          {
            id: 'r',
            name: 'R',
            draw: 'rect',
            fill: {
              linear: 0,
              stops: [
                [0, 'nen'],
                [1, 'tim'],
              ],
            },
            box: WHOLE,
          },
          slogan(),
        ]),
        'template/unknown-colour',
      ],
    ];
    for (const [json, code] of cases)
      expect(
        findings(json).map((f) => f.code),
        code,
      ).toEqual([code]);
    expect(findings(plain([slogan()], { kinds: ['poster'] }))[0]?.path).toBe('kinds[0]');
  });

  test('every shape exactly once', () => {
    expect(findings(plain([], { variants: [variant(SHAPES.slice(1))] }))).toEqual([
      { code: 'template/missing-shape', path: 'variants' },
    ]);
    expect(findings(plain([], { variants: [variant(SHAPES), variant(['tall'])] }))).toEqual([
      { code: 'template/double-shape', path: 'variants' },
    ]);
    expect(findings(plain([], { kinds: ['led'], variants: [variant(['led'])] }))).toEqual([]);
    expect(findings(plain([], { kinds: ['co'], variants: [variant(['landscape'])] }))).toEqual([]);
  });

  test('other fonts can be allowed', () => {
    const json = plain([slogan()], { styles: { slogan: { font: 'own-700', fill: 'chu' } } });
    expect(parseTemplate(json, 'thu.json', ['own-700']).ok).toBe(true);
  });
});

describe('the template files', () => {
  test('the known fonts are the shipped ones', () => {
    const shipped = JSON.parse(readFileSync('fonts/fonts.json', 'utf8')) as { id: string }[];
    expect([...SHIPPED_FONT_IDS].toSorted()).toEqual(shipped.map((font) => font.id).toSorted());
  });

  test('are named by their ids, which are unique', () => {
    expect(TEMPLATES.length).toBeGreaterThanOrEqual(12);
    expect(new Set(TEMPLATES.map((t) => t.name)).size).toBe(TEMPLATES.length);
    TEMPLATE_FILES.forEach(({ file }, i) => expect(`${TEMPLATES[i]?.id}.json`).toBe(file));
  });

  test('are at least 30 in 10 families of three and more, each family in its own looks', () => {
    const shipped = TEMPLATES.filter((t) => t.styles['unit'] && t.family !== 'hoi-truong');
    const families = [...new Set(shipped.map((t) => t.family))].map(
      (family) => [family, shipped.filter((t) => t.family === family)] as const,
    );
    expect(families.filter(([, own]) => own.length >= 3).length).toBeGreaterThanOrEqual(10);
    expect(shipped.length).toBeGreaterThanOrEqual(40);
    for (const [family, own] of families) {
      expect(new Set(own.map(groundInk)).size, `${family}: grounds`).toBe(own.length);
      expect(new Set(own.map((t) => pictures(t).join())).size, `${family}: pictures`).toBe(own.length);
    }
    // Red is not the only colour.
    expect(shipped.filter((t) => groundInk(t).startsWith('do-')).length).toBeLessThan(shipped.length / 2);
  });

  test('no two look alike: font, ground and ornaments differ', () => {
    const looks = TEMPLATES.filter((t) => t.styles['unit']).map(
      (t) => `${t.styles['slogan']?.font} on ${groundInk(t)} with ${pictures(t).join()}`,
    );
    expect(new Set(looks).size).toBe(looks.length);
  });

  test('say what they are for', () => {
    for (const t of TEMPLATES) {
      expect(t.family, t.id).not.toBe('rieng');
      expect(t.moods.length, t.id).toBeGreaterThan(0);
      expect(t.description.length, t.id).toBeGreaterThan(20);
      expect(t.occasions.length, t.id).toBeGreaterThan(0);
    }
  });
});

function landscape(template: Template): TemplateVariant {
  const found = template.variants.find((v) => v.for.includes('landscape'));
  if (!found) throw new Error(`${template.id}: no landscape`);
  return found;
}

/** The ink the page of a landscape sheet begins with. */
function groundInk(template: Template): string {
  const { ground } = landscape(template);
  return template.palette[typeof ground === 'string' ? ground : (ground.stops[0]?.[1] ?? '')] ?? '';
}

function pictures(template: Template): string[] {
  return landscape(template).items.flatMap((item) =>
    item.draw === 'ornament' ? [item.ornament] : item.draw === 'rect' ? ['rect'] : [],
  );
}
