import { describe, expect, test } from 'vitest';
import type { DesignContent, DesignNode, Design } from '../../src/model/design.ts';
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
const CASES: readonly (readonly [string, string, (node: DesignNode) => Partial<DesignNode>])[] = [
  ['emblem/cropped', 'party-flag', () => ({ x: -400, ...free })],
  ['emblem/turned', 'party-flag', () => ({ angleDeg: 12, ...free })],
  ['emblem/stretched', 'party-flag', ({ width }) => ({ width: width * 1.2, ...free })],
  ['emblem/order', 'party-flag', ({ x }) => ({ x: x + 1700, ...free })],
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

  test('a slogan below the flags is out of order', () => {
    const low = hall('slogan', () => ({ y: 3000 }));
    expect(only(check(low), 'hall/slogan-not-on-top')[0]?.at).toMatchObject({ nodeId: 'slogan' });
  });
});
