import { describe, expect, test } from 'vitest';
import { customFormat } from '../../src/formats/own-format.ts';
import type { DesignContent, DesignNode, Page, ResolvedFormat } from '../../src/model/design.ts';
import { applyTemplate } from '../../src/templates/apply-template.ts';
import { aspectClassOf } from '../../src/templates/aspect-class.ts';
import type { Template } from '../../src/templates/template.ts';
import { BARE, formatById, FULL, LONG_SLOGAN, templateById } from './project-templates.ts';

const newId = (hint: string): string => hint;

function lay(template: Template, content: DesignContent, format: ResolvedFormat): Page {
  const page = applyTemplate(template, content, format, { newId });
  if (!page.ok) throw new Error(JSON.stringify(page.diagnostics));
  return page.value;
}

function node(page: Page, id: string): DesignNode | undefined {
  return page.nodes.find((n) => n.id === id);
}

const CONGRESS = templateById('dai-hoi-trang-trong');
const BANNER = formatById('bangron-ngang-6000x1000');
const PANO = formatById('pano-4000x3000');

function emblem(texts: Readonly<Record<string, string>>): string | undefined {
  const found = node(lay(CONGRESS, { ...BARE, texts }, PANO), 'emblem');
  return found?.kind === 'path' ? found.ornament : undefined;
}

function lines(content: DesignContent, format: ResolvedFormat): number | undefined {
  const slogan = node(lay(CONGRESS, content, format), 'slogan');
  return slogan?.kind === 'text' ? slogan.style.sizing.maxLines : undefined;
}

function limit(content: DesignContent, format: ResolvedFormat): number | undefined {
  const unit = node(lay(CONGRESS, content, format), 'unit');
  return unit?.kind === 'text' && unit.style.sizing.kind === 'fit' ? unit.style.sizing.maxSizeMm : undefined;
}

describe('applyTemplate', () => {
  test('gives the same page for the same input, and ids from outside', () => {
    expect(lay(CONGRESS, FULL, BANNER)).toEqual(lay(CONGRESS, FULL, BANNER));
    const hints: string[] = [];
    const page = applyTemplate(CONGRESS, FULL, BANNER, { newId: (hint) => `n${hints.push(hint)}` });
    expect(page.ok && new Set(page.value.nodes.map((n) => n.id)).size).toBe(hints.length - 1);
    expect(page.ok && page.value.id).toBe(`n${hints.length}`);
    expect(hints).toContain('slogan');
  });

  test('an empty slot draws nothing and the slogan gets its room', () => {
    const full = node(lay(CONGRESS, FULL, PANO), 'slogan');
    const bare = lay(CONGRESS, { ...FULL, texts: {} }, PANO);
    expect(node(bare, 'unit')).toBeUndefined();
    expect(node(bare, 'rule')).toBeUndefined();
    expect(node(bare, 'slogan')?.height).toBeGreaterThan((full?.height ?? 0) * 1.3);
    const blank = lay(CONGRESS, { ...FULL, texts: { unit: '  ', date: '' } }, PANO);
    expect(blank).toEqual(bare);
  });

  test('texts are slots, never copies of the words', () => {
    const slogan = node(lay(CONGRESS, FULL, BANNER), 'slogan');
    expect(slogan?.kind === 'text' && slogan.source).toEqual({ slot: 'slogan' });
  });

  test('the emblem is the template’s, the content’s, or none', () => {
    expect(emblem({})).toBe('bua-liem');
    expect(emblem({ emblem: 'sao-vang' })).toBe('sao-vang');
    expect(emblem({ emblem: '' })).toBeUndefined();
    // Only emblems may stand there: an ornament or the national emblem is not taken.
    expect(emblem({ emblem: 'hoa-sen' })).toBe('bua-liem');
    expect(emblem({ emblem: 'quoc-huy' })).toBe('bua-liem');
  });

  test('emblems keep their shape and stand upright', () => {
    const flag = node(lay(templateById('bau-cu'), BARE, PANO), 'emblem');
    expect((flag?.width ?? 0) / (flag?.height ?? 1)).toBeCloseTo(1.5, 3);
    expect(flag?.angleDeg).toBe(0);
  });

  test('optional items make way for the slogan, the least wanted first', () => {
    const [variant] = CONGRESS.variants;
    if (!variant) throw new Error('no variant');
    const greedy = (sloganShare: number): Page =>
      lay({ ...CONGRESS, variants: [{ ...variant, sloganShare }, ...CONGRESS.variants.slice(1)] }, FULL, BANNER);
    expect(node(greedy(0), 'date')).toBeDefined();
    expect(node(greedy(0), 'occasion')).toBeDefined();
    const some = greedy(0.7);
    expect(node(some, 'date')).toBeUndefined();
    expect(node(some, 'occasion')).toBeUndefined();
    expect(node(some, 'unit')).toBeDefined();
  });

  test('long words may take more lines, a board of few rows fewer', () => {
    expect(lines(BARE, BANNER)).toBe(2);
    expect(lines({ ...BARE, slogan: { text: LONG_SLOGAN } }, BANNER)).toBe(3);
    expect(lines(BARE, formatById('led-p10-16x96'))).toBe(1);
    expect(lines(BARE, formatById('led-p10-32x192'))).toBe(2);
    expect(lines(BARE, formatById('led-p10-64x192'))).toBe(4);
  });

  test('words round a long slogan stay smaller than it', () => {
    const short = limit({ ...FULL, slogan: { text: 'Vì trẻ em!' } }, PANO) ?? 0;
    const long = limit({ ...FULL, slogan: { text: LONG_SLOGAN } }, PANO) ?? 0;
    expect(long).toBeGreaterThan(0);
    expect(long).toBeLessThan(short / 2);
    expect(limit(FULL, formatById('led-p3-512x960'))).toBeUndefined();
  });

  test('a small board shows the slogan alone, on black, without ornament', () => {
    const page = lay(CONGRESS, FULL, formatById('led-p10-32x192'));
    expect(page.nodes.map((n) => n.id)).toEqual(['slogan']);
    expect(page.background).toMatchObject({ kind: 'solid', ink: { id: 'den-dam' } });
    expect(lay(CONGRESS, FULL, formatById('led-p4-192x384')).nodes.map((n) => n.id)).toEqual(['unit', 'slogan']);
  });

  test('refuses a kind it isn’t for, and tells when the slogan has no place', () => {
    const flag = templateById('co-to-quoc');
    const refusal = applyTemplate(flag, BARE, PANO, { newId });
    expect(refusal.ok).toBe(false);
    expect(refusal.diagnostics.map((d) => d.code)).toEqual(['template/wrong-kind']);
    const cloth = applyTemplate(flag, BARE, formatById('co-900x600'), { newId });
    expect(cloth.ok && cloth.value.nodes.map((n) => n.id)).toEqual(['flag']);
    expect(cloth.diagnostics.map((d) => d.code)).toEqual(['template/no-slogan']);
  });

  test('the flag templates draw the flag over the whole cloth', () => {
    const page = lay(templateById('co-dang'), BARE, formatById('co-1800x1200'));
    expect(page.nodes[0]).toMatchObject({ x: 0, y: 0, width: 1800, height: 1200, angleDeg: 0, ornament: 'co-dang' });
  });

  test('works on own sizes of any shape', () => {
    for (const [widthMm, heightMm] of [
      [50_000, 500],
      [500, 50_000],
      [30, 30],
      [1000, 800],
      [300, 2000],
    ] as const) {
      const format = customFormat({ widthMm, heightMm });
      if (!format.ok) throw new Error('refused');
      const slogan = node(lay(CONGRESS, FULL, format.value), 'slogan');
      expect(slogan?.width, `${widthMm} × ${heightMm}`).toBeGreaterThan(widthMm * 0.3);
      expect(slogan?.height, `${widthMm} × ${heightMm}`).toBeGreaterThan(heightMm * 0.15);
    }
  });
});

describe('shapes', () => {
  test.each([
    ['bangron-ngang-6000x1000', 'very-wide'],
    ['bangron-ngang-10000x2000', 'very-wide'],
    ['bangron-ngang-4000x1000', 'wide'],
    ['pano-6000x3000', 'landscape'],
    ['pano-12000x10000', 'near-square'],
    ['apphich-A3', 'tall'],
    ['phuon-800x2000', 'very-tall'],
    ['led-p10-16x192', 'led'],
    ['web-300x600', 'tall'],
  ])('%s is %s', (id, shape) => expect(aspectClassOf(formatById(id))).toBe(shape));
});
