import { describe, expect, test } from 'vitest';
import { createDocumentStore } from '../../src/editor/state/document-store.ts';
import { filterTemplates, NO_WISHES } from '../../src/editor/templates/filter-templates.ts';
import type { TemplateSummary } from '../../src/editor/templates/template-shelf.ts';
import type { Command } from '../../src/model/command.ts';
import { changed } from '../../src/model/command.ts';
import type { Design } from '../../src/model/design.ts';
import { createDesign } from '../../src/templates/create-design.ts';
import { TEMPLATE_COLOURS, templateColour } from '../../src/templates/template-colour.ts';
import { FULL, formatById, templateById, TEMPLATES } from '../templates/project-templates.ts';

const SHELF: readonly TemplateSummary[] = TEMPLATES.map((template) => ({
  id: template.id,
  name: template.name,
  description: template.description,
  occasions: template.occasions,
  family: template.family,
  moods: template.moods,
  colour: templateColour(template),
  slots: [],
  pictureSlots: [],
}));

const ids = (templates: readonly TemplateSummary[]): string[] => templates.map((one) => one.id);

describe('looking for templates', () => {
  test('no wish finds all', () => {
    expect(filterTemplates(SHELF, NO_WISHES)).toEqual(SHELF);
  });

  test('by family, mood and colour together', () => {
    const traffic = filterTemplates(SHELF, { ...NO_WISHES, family: 'giao-thong' });
    expect(ids(traffic)).toEqual(
      expect.arrayContaining(['an-toan-giao-thong', 'giao-thong-bien-bao', 'giao-thong-canh-bao']),
    );
    expect(ids(filterTemplates(SHELF, { ...NO_WISHES, family: 'giao-thong', colour: 'toi' }))).toEqual([
      'giao-thong-canh-bao',
    ]);
    const gentle = filterTemplates(SHELF, { ...NO_WISHES, mood: 'diu-dang', colour: 'sang' });
    expect(gentle.length).toBeGreaterThan(2);
    expect(gentle.every((one) => one.moods.includes('diu-dang') && one.colour === 'sang')).toBe(true);
    expect(filterTemplates(SHELF, { ...NO_WISHES, family: 'co', mood: 'diu-dang' })).toEqual([]);
  });

  test('by words, with and without marks, in any order', () => {
    for (const query of ['nguyệt quế', 'nguyet que', 'QUẾ  nguyệt'])
      expect(ids(filterTemplates(SHELF, { ...NO_WISHES, query }))).toEqual(
        expect.arrayContaining(['thi-dua-vong-nguyet-que', 'ky-niem-tri-an']),
      );
    expect(ids(filterTemplates(SHELF, { ...NO_WISHES, query: 'tim mach' }))).toEqual(['y-te-trai-tim']);
    expect(filterTemplates(SHELF, { ...NO_WISHES, query: 'không có đâu' })).toEqual([]);
  });

  test('every colour has its templates, and they are what people would call them', () => {
    for (const colour of TEMPLATE_COLOURS)
      expect(
        SHELF.some((one) => one.colour === colour),
        colour,
      ).toBe(true);
    const colourOf = (id: string): string => templateColour(templateById(id));
    expect(colourOf('dai-hoi-trang-trong')).toBe('do');
    expect(colourOf('an-toan-giao-thong')).toBe('xanh-lam');
    expect(colourOf('moi-truong')).toBe('xanh-la');
    expect(colourOf('tet-mai-vang')).toBe('xanh-ngoc');
    expect(colourOf('thi-dua-ngay-cong')).toBe('sang');
  });
});

describe('trying a template on', () => {
  const make = (id: string): Design => {
    const design = createDesign({ id: 'd', name: 'Thử' }, FULL, templateById(id), formatById('pano-6000x3000'));
    if (!design.ok) throw new Error('no design');
    return design.value;
  };
  const compiled: Design[] = [];
  const store = (design: Design) =>
    createDocumentStore(design, (shown, pageId) => {
      compiled.push(shown);
      return {
        scene: { widthMm: 1, heightMm: 1, items: [], from: pageId } as never,
        diagnostics: [],
        texts: new Map(),
      };
    });
  const rename: Command<string> = (design, name) => changed({ ...design, name });

  test('shows it and leaves nothing behind', () => {
    const [real, other] = [make('tet'), make('y-te')];
    const doc = store(real);
    doc.select(['slogan']);
    const before = doc.getState().history;
    doc.tryOn(other);
    expect(compiled.at(-1)).toBe(other);
    expect(doc.getState().history).toBe(before);
    doc.recompile();
    expect(compiled.at(-1)).toBe(other);
    doc.tryOn(undefined);
    expect(compiled.at(-1)).toBe(real);
    expect(doc.getState().tried).toBeUndefined();
    expect(doc.getState().history).toBe(before);
    const count = compiled.length;
    doc.tryOn(undefined);
    expect(compiled.length).toBe(count);
  });

  test('any change, undo or selection ends it', () => {
    const [real, other] = [make('tet'), make('y-te')];
    for (const act of [
      (doc: ReturnType<typeof store>) => doc.run('rename', rename, 'Khác'),
      (doc: ReturnType<typeof store>) => doc.select(['slogan']),
      (doc: ReturnType<typeof store>) => doc.open(make('bau-cu')),
    ]) {
      const doc = store(real);
      doc.tryOn(other);
      act(doc);
      expect(doc.getState().tried).toBeUndefined();
      expect(compiled.at(-1)).not.toBe(other);
    }
  });

  test('a design without the page that is shown isn’t tried', () => {
    const doc = store(make('tet'));
    const other = make('y-te');
    doc.tryOn({ ...other, pages: other.pages.map((page) => ({ ...page, id: 'x' })) });
    expect(doc.getState().tried).toBeUndefined();
  });
});
