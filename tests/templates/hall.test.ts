import { describe, expect, test } from 'vitest';
import type { DesignContent, DesignNode, Page } from '../../src/model/design.ts';
import { checkEmblems } from '../../src/ornaments/check-emblems.ts';
import { checkHall } from '../../src/ornaments/check-hall.ts';
import { applyTemplate } from '../../src/templates/apply-template.ts';
import { formatById, templateById } from './project-templates.ts';

const CONGRESS: DesignContent = {
  slogan: { text: 'Đảng Cộng sản Việt Nam quang vinh muôn năm!' },
  texts: {
    unit: 'Đảng bộ xã Bình Minh',
    occasion: 'Đại hội đại biểu lần thứ I',
    term: 'Nhiệm kỳ 2025 - 2030',
    date: 'Bình Minh, ngày 02/9/2026',
  },
};

function hall(id = 'phong-dai-hoi', format = 'backdrop-8000x4000'): Page {
  const page = applyTemplate(templateById(id), CONGRESS, formatById(format), { newId: (hint) => hint });
  if (!page.ok) throw new Error(JSON.stringify(page.diagnostics));
  return page.value;
}

function node(page: Page, id: string): DesignNode {
  const found = page.nodes.find((n) => n.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

/** The page with one object changed. */
function changed(page: Page, id: string, change: Partial<DesignNode>): Page {
  return { ...page, nodes: page.nodes.map((n) => (n.id === id ? ({ ...n, ...change } as DesignNode) : n)) };
}

const emblemCodes = (page: Page): string[] => checkEmblems(page).map((finding) => finding.code);
const hallCodes = (page: Page): string[] => checkHall(page).map((finding) => finding.code);

describe.each(['backdrop-4000x2500', 'backdrop-6000x3000', 'backdrop-8000x4000', 'backdrop-10000x5000'])(
  'the back of a congress hall of %s',
  (format) => {
    const page = hall('phong-dai-hoi', format);
    const { widthMm } = page.format;

    test('has the slogan on top, over the whole width', () => {
      const slogan = node(page, 'slogan');
      expect(slogan.width).toBeGreaterThan(widthMm * 0.85);
      for (const other of ['party-flag', 'national-flag', 'portrait-marx', 'unit', 'title', 'term', 'date'])
        expect(node(page, other).y, other).toBeGreaterThan(slogan.y + slogan.height);
    });

    test('has both flags in the left third, Party left of State, level and equal', () => {
      const [party, state] = [node(page, 'party-flag'), node(page, 'national-flag')];
      expect(party.x + party.width).toBeLessThan(state.x);
      expect(state.x + state.width).toBeLessThanOrEqual(widthMm / 3);
      expect([party.y, party.width, party.height]).toEqual([state.y, state.width, state.height]);
      expect(party.width / party.height).toBeCloseTo(1.5, 3);
    });

    test('has portraits and title in the right two thirds, Marx left of Lenin', () => {
      for (const id of ['portrait-marx', 'portrait-lenin', 'unit', 'title', 'term', 'date'])
        expect(node(page, id).x, id).toBeGreaterThan(widthMm / 3);
      expect(node(page, 'portrait-marx').x).toBeLessThan(node(page, 'portrait-lenin').x);
      const rows = ['portrait-marx', 'unit', 'title', 'term', 'date'].map((id) => node(page, id).y);
      expect(rows).toEqual(rows.toSorted((a, b) => a - b));
    });

    test('breaks no rule', () => {
      expect(emblemCodes(page)).toEqual([]);
      expect(hallCodes(page)).toEqual([]);
    });
  },
);

describe('emblem findings', () => {
  const page = hall();
  const party = node(page, 'party-flag');
  const state = node(page, 'national-flag');

  test('cut off, turned, stretched', () => {
    expect(emblemCodes(changed(page, 'party-flag', { x: -5 }))).toEqual(['emblem/cropped']);
    expect(emblemCodes(changed(page, 'national-flag', { angleDeg: 180 }))).toEqual(['emblem/turned']);
    expect(emblemCodes(changed(page, 'national-flag', { angleDeg: -3 }))).toEqual(['emblem/turned']);
    expect(emblemCodes(changed(page, 'national-flag', { angleDeg: 360 }))).toEqual([]);
    const wide = changed(page, 'party-flag', { width: party.width * 1.05 });
    expect(emblemCodes(wide)).toEqual(['emblem/stretched']);
  });

  test('under words, but not over them or beside them', () => {
    const under = changed(page, 'unit', { x: state.x, y: state.y });
    expect(emblemCodes(under)).toEqual(['emblem/covered']);
    expect(checkEmblems(under)[0]?.params).toMatchObject({ by: 'Đơn vị' });
    const hidden = changed(page, 'unit', { x: state.x, y: state.y, hidden: true });
    expect(emblemCodes(hidden)).toEqual([]);
    const beside = changed(page, 'unit', { x: state.x + state.width, y: state.y });
    expect(emblemCodes(beside)).toEqual([]);
  });

  test('Party right of State, unequal, not level, of other colours', () => {
    const swapped = changed(changed(page, 'party-flag', { x: state.x }), 'national-flag', { x: party.x });
    expect(emblemCodes(swapped)).toEqual(['emblem/order']);
    const small = changed(page, 'party-flag', { width: party.width * 0.9, height: party.height * 0.9 });
    expect(emblemCodes(small)).toEqual(['emblem/unequal']);
    expect(emblemCodes(changed(page, 'party-flag', { y: party.y + 40 }))).toEqual(['emblem/unequal']);
    const parts = state.kind === 'path' ? state.parts.map(({ path }) => ({ path })) : [];
    expect(emblemCodes(changed(page, 'national-flag', { parts } as Partial<DesignNode>))).toEqual(['emblem/colours']);
  });

  test('finds them in groups too', () => {
    const nodes: readonly DesignNode[] = [
      {
        id: 'g',
        name: 'Nhóm',
        kind: 'group',
        x: 0,
        y: 0,
        width: 1,
        height: 1,
        angleDeg: 0,
        opacity: 1,
        nodes: [{ ...party, angleDeg: 90 }],
      },
    ];
    expect(emblemCodes({ ...page, nodes })).toEqual(['emblem/turned']);
  });
});

describe('hall findings', () => {
  const page = hall();
  const third = page.format.widthMm / 3;

  test('slogan below, flags and title out of their places', () => {
    expect(hallCodes(changed(page, 'slogan', { y: 2000 }))).toEqual(['hall/slogan-not-on-top']);
    expect(hallCodes(changed(page, 'national-flag', { x: third }))).toEqual(['hall/flags-place']);
    expect(hallCodes(changed(page, 'title', { x: third / 2 }))).toEqual(['hall/title-place']);
  });

  test('portraits in the wrong order, not level, or of two sizes', () => {
    const [marx, lenin] = [node(page, 'portrait-marx'), node(page, 'portrait-lenin')];
    const swapped = changed(changed(page, 'portrait-marx', { x: lenin.x }), 'portrait-lenin', { x: marx.x });
    expect(hallCodes(swapped)).toEqual(['hall/portraits']);
    expect(hallCodes(changed(page, 'portrait-lenin', { y: lenin.y + 30 }))).toEqual(['hall/portraits']);
    expect(hallCodes(changed(page, 'portrait-marx', { height: marx.height * 0.9 }))).toEqual(['hall/portraits']);
  });

  test('places for portraits wait for their pictures and print nothing; the bust takes the lotus’ place', () => {
    expect(node(page, 'portrait-marx')).toMatchObject({ kind: 'image', assetId: '', slot: 'portrait-marx' });
    expect(page.nodes.some(({ id }) => id === 'bust')).toBe(false);
    const bust = { assetId: 'a', aspect: 0.7 };
    const shown = applyTemplate(
      templateById('phong-dai-hoi'),
      { ...CONGRESS, pictures: { bust } },
      formatById('backdrop-8000x4000'),
      { newId: (hint) => hint },
    );
    if (!shown.ok) throw new Error('refused');
    expect(node(shown.value, 'bust').width / node(shown.value, 'bust').height).toBeCloseTo(0.7, 3);
    expect(node(shown.value, 'bust').y).toBeGreaterThan(node(shown.value, 'party-flag').y);
    expect(shown.value.nodes.some(({ id }) => id === 'lotus')).toBe(false);
    expect(emblemCodes(shown.value)).toEqual([]);
  });

  test('flags may stand in the middle, and other formats have no hall', () => {
    const middle = page.format.widthMm / 2;
    const flag = node(page, 'party-flag');
    const centred = changed(changed(page, 'party-flag', { x: middle - flag.width - 20 }), 'national-flag', {
      x: middle + 20,
    });
    expect(hallCodes(centred)).toEqual([]);
    expect(hallCodes({ ...changed(page, 'slogan', { y: 2000 }), format: formatById('pano-6000x3000') })).toEqual([]);
  });
});
