import { describe, expect, test } from 'vitest';
import { solid, type Ink } from '../../src/colour/ink.ts';
import { NAMED_INKS } from '../../src/colour/named-inks.ts';
import type { DesignContent, DesignNode, Design, PathNode } from '../../src/model/design.ts';
import { RULE_SOURCES } from '../../src/messages/diagnostics/preflight.ts';
import { createDesign } from '../../src/templates/create-design.ts';
import { formatById, templateById } from '../templates/project-templates.ts';
import { check, fixed, only } from './check-design.ts';

const CONTENT: DesignContent = {
  slogan: { text: 'Đảng Cộng sản Việt Nam quang vinh muôn năm!' },
  texts: { unit: 'Đảng bộ xã Bình Minh', occasion: 'Đại hội đại biểu lần thứ I', date: 'Bình Minh, ngày 02/9/2026' },
};

/** The back of a congress hall, with one of its objects changed. */
function hall(id: string, change: (node: DesignNode) => Partial<DesignNode>): Design {
  const made = createDesign(
    { id: 'd', name: 'Phông' },
    CONTENT,
    templateById('phong-dai-hoi'),
    formatById('backdrop-8000x4000'),
  );
  if (!made.ok) throw new Error(JSON.stringify(made.diagnostics));
  const [page] = made.value.pages;
  if (!page) throw new Error('no page');
  const nodes = page.nodes.map((node) => (node.id === id ? ({ ...node, ...change(node) } as DesignNode) : node));
  return { ...made.value, pages: [{ ...page, nodes }] };
}

const free = { lock: {} };

/** A flag with another field. */
function painted(node: DesignNode, ink: Ink): Partial<PathNode> {
  return node.kind === 'path'
    ? { parts: node.parts.map((part, i) => (i === 0 ? { ...part, fill: solid(ink) } : part)) }
    : {};
}

const CASES: readonly (readonly [string, string, (node: DesignNode) => Partial<DesignNode>])[] = [
  ['emblem/cropped', 'party-flag', () => ({ x: -400, ...free })],
  ['emblem/turned', 'party-flag', () => ({ angleDeg: 12, ...free })],
  ['emblem/stretched', 'party-flag', ({ width }) => ({ width: width * 1.2, ...free })],
  ['emblem/order', 'party-flag', ({ x }) => ({ x: x + 1700, ...free })],
  ['emblem/colours', 'party-flag', (node) => painted(node, NAMED_INKS.darkRed)],
  ['hall/portraits', 'portrait-lenin', () => ({ x: 3800, y: 1200 })],
  ['hall/flags-place', 'party-flag', () => ({ x: 1750 })],
  ['hall/title-place', 'title', () => ({ x: 2300, width: 5400 })],
  ['emblem/unequal', 'party-flag', ({ width, height }) => ({ width: width * 0.8, height: height * 0.8, ...free })],
];

/** Both flags unlocked, as a person who may change them has them. */
function unlocked(design: Design): Design {
  return {
    ...design,
    pages: design.pages.map((page) => ({
      ...page,
      nodes: page.nodes.map(({ lock: _lock, ...node }) => node as DesignNode),
    })),
  };
}

describe('flags and emblems in the checks', () => {
  test('the template as it comes is clear', () => {
    const codes = check(hall('none', () => ({}))).map(({ code }) => code);
    expect(codes.filter((code) => /^(?:emblem|hall)\//.test(code))).toEqual([]);
  });

  test.each(CASES)('%s is found on its object, names its source, and is mended', (code, id, change) => {
    const design = unlocked(hall(id, change));
    const [finding] = only(check(design), code);
    expect(finding?.at).toMatchObject({ kind: 'node', nodeId: id, pageId: design.pages[0]?.id });
    expect(Object.hasOwn(RULE_SOURCES, code)).toBe(true);
    expect(only(check(fixed(design, code)), code)).toEqual([]);
  });

  test('what is locked is told without a fix', () => {
    const design = hall('party-flag', () => ({ x: -400, lock: { position: true } }));
    const [finding] = only(check(design), 'emblem/cropped');
    expect(finding).toBeDefined();
    expect(finding?.fix).toBeUndefined();
  });

  test('the flag that hasn’t the pair of colours gets it, whichever it is', () => {
    const design = unlocked(hall('national-flag', (node) => painted(node, NAMED_INKS.darkRed)));
    expect(fixed(design, 'emblem/colours').pages).toEqual(unlocked(hall('none', () => ({}))).pages);
  });

  test('a picture over a flag goes behind it; words over it are a person’s to move', () => {
    const design = unlocked(hall('portrait-marx', () => ({ x: 500, y: 1300 })));
    expect(only(check(design), 'emblem/covered')).toHaveLength(1);
    expect(only(check(fixed(design, 'emblem/covered')), 'emblem/covered')).toEqual([]);
    const words = unlocked(hall('date', () => ({ x: 400, y: 1400, width: 800 })));
    expect(only(check(words), 'emblem/covered')[0]?.fix).toBeUndefined();
  });

  test('a slogan below what should stand under it changes places with it', () => {
    const design = unlocked(hall('unit', ({ height }) => ({ y: 20, height: Math.min(height, 200) })));
    expect(only(check(design), 'hall/slogan-not-on-top')).toHaveLength(1);
    const mended = fixed(design, 'hall/slogan-not-on-top');
    expect(only(check(mended), 'hall/slogan-not-on-top')).toEqual([]);
    // What stands beside the slogan has no place to change with.
    const beside = unlocked(hall('slogan', () => ({ y: 1500 })));
    expect(only(check(beside), 'hall/slogan-not-on-top')[0]?.fix).toBeUndefined();
  });

  test('a slogan below the flags is out of order', () => {
    const low = hall('slogan', () => ({ y: 3000 }));
    expect(only(check(low), 'hall/slogan-not-on-top')[0]?.at).toMatchObject({ nodeId: 'slogan' });
  });
});
