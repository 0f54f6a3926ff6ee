import { describe, expect, test } from 'vitest';
import { createClip, looksLikeClip, parseClip, plainTextOf } from '../../src/editor/clipboard/clip.ts';
import { placeClip } from '../../src/editor/clipboard/paste-objects.ts';
import { nameStep } from '../../src/editor/history/step-name.ts';
import { searchEntries, type PaletteEntry } from '../../src/editor/palette/palette-entries.ts';
import { listLayers } from '../../src/editor/panels/layer-tree.ts';
import { placeBeside } from '../../src/model/arrange-nodes.ts';
import { copyStyle, pasteStyle } from '../../src/model/copy-style.ts';
import type { Design, DesignNode, GroupNode, Page } from '../../src/model/design.ts';
import { goToStep, recordChange, startHistory } from '../../src/model/history.ts';
import { changeLocks, LOCK_ASPECTS, removeNodes } from '../../src/model/node-commands.ts';
import { boxRound, placeOnPage } from '../../src/model/node-place.ts';
import { nodePath, walkNodes } from '../../src/model/node-tree.ts';
import { addNodes } from '../../src/model/pictures.ts';
import { parseDesign, serializeDesign } from '../../src/model/parse-design.ts';
import { sampleDesign, shapeNode, textNode } from '../model/sample-design.ts';

function group(id: string, nodes: readonly DesignNode[]): GroupNode {
  return { kind: 'group', id, name: id, x: 0, y: 0, width: 10, height: 10, angleDeg: 0, opacity: 1, nodes };
}

function designOf(nodes: readonly DesignNode[]): { design: Design; page: Page } {
  const sample = sampleDesign();
  const page = { ...(sample.pages[0] as Page), nodes };
  return { design: { ...sample, pages: [page] }, page };
}

/** A group with the box round its members. */
function fit(node: GroupNode): GroupNode {
  return { ...node, ...boxRound(node.nodes) };
}

/** Groups in groups, so many deep, round one shape. */
function nested(depth: number): DesignNode {
  let node: DesignNode = shapeNode('inner');
  for (let level = depth; level > 0; level--) node = group(`g${level}`, [node]);
  return node;
}

let ids = 0;
const newId = (): string => `new${ids++}`;

describe('objects on the clipboard', () => {
  test('come back as they were, with new ids, a step further each time, free of locks', async () => {
    const { design, page } = designOf([{ ...shapeNode('a'), lock: { position: true } }, textNode('t')]);
    const text = JSON.stringify(createClip(design, page, page.nodes));
    expect(looksLikeClip(text)).toBe(true);
    const clip = await parseClip(text);
    if (!clip.ok) throw new Error('refused');
    expect(clip.value.nodes).toEqual(page.nodes);
    for (const times of [0, 1]) {
      const placed = placeClip(design, page, clip.value, { inPlace: false, times, newId });
      expect(placed.map((node) => node.x - (page.nodes.find((one) => one.kind === node.kind)?.x ?? 0))).toEqual(
        placed.map(() => 100 * (times + 1)),
      );
      expect(placed.some((node) => node.lock || page.nodes.some((one) => one.id === node.id))).toBe(false);
    }
    const [same] = placeClip(design, page, clip.value, { inPlace: true, times: 0, newId });
    expect(same).toMatchObject({ x: 0, y: 0, width: 100, height: 50 });
  });

  test('another design gets the words a slot said; another page gets what it can hold, in its middle', () => {
    const { design, page } = designOf([textNode('t')]);
    const clip = createClip(design, page, page.nodes);
    expect(plainTextOf(design, clip)).toBe(design.content.slogan.text);
    const small = { ...page, id: 'small', format: { ...page.format, widthMm: 600, heightMm: 400 } };
    const other = { ...design, id: 'other', pages: [small] };
    const [placed] = placeClip(other, small, clip, { inPlace: false, times: 0, newId });
    expect(placed).toMatchObject({ source: { text: design.content.slogan.text }, width: 540, x: 30 });
    const added = placed && addNodes(other, { pageId: 'small', nodes: [placed] });
    expect(added?.ok && parseDesign(serializeDesign(added.design)).ok).toBe(true);
  });

  test('groups a hundred deep are copied, listed and pasted; deeper ones and rubbish are refused', async () => {
    const { design, page } = designOf([nested(100)]);
    const clip = await parseClip(JSON.stringify(createClip(design, page, page.nodes)));
    if (!clip.ok) throw new Error('refused');
    const placed = placeClip(design, page, clip.value, { inPlace: true, times: 0, newId });
    expect([...walkNodes(placed)].length).toBe(101);
    expect(listLayers(design, page.nodes, new Set()).at(-1)).toMatchObject({ depth: 100, node: { id: 'inner' } });
    for (const bad of [
      JSON.stringify({ ...clip.value, nodes: [nested(500)] }),
      JSON.stringify({ ...clip.value, nodes: [] }),
      JSON.stringify({ ...clip.value, nodes: 'x' }),
      '{"kind":"khauhieu-objects"',
      '[]',
      'null',
    ]) {
      // oxlint-disable-next-line no-await-in-loop
      expect((await parseClip(bad)).diagnostics.map((one) => one.code)).toEqual(['clip/damaged']);
    }
  });
});

describe('styles', () => {
  test('go from text to text with the font, and to shapes as the colour', () => {
    const red = textNode('from', { style: { ...textNode('x').style, fontId: 'oswald-700', breaks: [1] } });
    const { design, page } = designOf([red, textNode('to'), shapeNode('s')]);
    const on = { pageId: page.id, nodeIds: ['to', 's'] };
    const result = pasteStyle(design, { ...on, style: copyStyle(red) });
    const [, to, shape] = result.ok ? (result.design.pages[0]?.nodes ?? []) : [];
    expect(to).toMatchObject({ style: { fontId: 'oswald-700' }, source: { slot: 'slogan' } });
    expect(to?.kind === 'text' && to.style.breaks).toBeUndefined();
    expect(shape).toMatchObject({ fill: red.style.fill });
    const locked = designOf([red, { ...textNode('to'), lock: { style: true } }]);
    expect(pasteStyle(locked.design, { ...on, nodeIds: ['to'], style: copyStyle(red) }).ok).toBe(false);
  });
});

describe('layers', () => {
  const nodes = [shapeNode('a'), group('g', [shapeNode('b'), textNode('c')]), shapeNode('d')];
  const names = (query: string, folded: readonly string[] = []): readonly string[] =>
    listLayers(designOf(nodes).design, nodes, new Set(folded), query).map((line) => line.node.id);

  test('are listed topmost first, groups open or folded; a search looks into folded ones and at words', () => {
    expect(names('')).toEqual(['d', 'g', 'c', 'b', 'a']);
    expect(names('', ['g'])).toEqual(['d', 'g', 'a']);
    expect(names('khau hieu', ['g'])).toEqual(['c']);
    expect(names('zzz')).toEqual([]);
  });

  test('are placed beside neighbours, in groups too, and into and out of groups', () => {
    const { design, page } = designOf(nodes);
    const put = (nodeId: string, besideId: string, side: 'above' | 'below' | 'inside'): Design => {
      const result = placeBeside(design, { pageId: page.id, nodeId, besideId, side });
      return result.ok ? result.design : design;
    };
    const order = (...args: Parameters<typeof put>): string =>
      (put(...args).pages[0]?.nodes ?? [])
        .map((node) => (node.kind === 'group' ? `(${node.nodes.map(({ id }) => id).join(' ')})` : node.id))
        .join(' ');
    expect(order('a', 'd', 'above')).toBe('(b c) d a');
    expect(order('d', 'a', 'below')).toBe('d a (b c)');
    expect(order('b', 'c', 'above')).toBe('a (c b) d');
    expect(order('b', 'a', 'above')).toBe('a b (c) d');
    expect(order('d', 'b', 'below')).toBe('a (d b c)');
    expect(order('a', 'g', 'inside')).toBe('(b c a) d');
    // A group doesn't go into itself, an object not into another one that is no group; what is there already stays.
    for (const [nodeId, besideId, side] of [
      ['g', 'b', 'above'],
      ['g', 'g', 'inside'],
      ['a', 'd', 'inside'],
      ['c', 'g', 'inside'],
      ['a', 'g', 'below'],
      ['gone', 'a', 'above'],
    ] as const)
      expect(put(nodeId, besideId, side)).toBe(design);
  });

  test('whatever goes into or out of turned groups stays where it is on the page', () => {
    const inner = {
      ...group('inner', [shapeNode('b', { x: 300, y: 40 }), shapeNode('c', { x: 20, y: 10 })]),
      angleDeg: 30,
    };
    const outer = { ...group('outer', [fit(inner), shapeNode('e', { x: 400, y: 200 })]), angleDeg: -75 };
    const { design, page } = designOf([shapeNode('a', { x: 90, y: 70, angleDeg: 12 }), fit(outer)]);
    const placeOf = (one: Design, id: string) => {
      const { box, angleDeg } = placeOnPage(nodePath(one.pages[0]?.nodes ?? [], id));
      return [box.x, box.y, box.width, box.height, angleDeg as number];
    };
    for (const [nodeId, besideId, side] of [
      ['a', 'inner', 'inside'],
      ['b', 'a', 'above'],
      ['c', 'e', 'below'],
      ['inner', 'a', 'below'],
    ] as const) {
      const result = placeBeside(design, { pageId: page.id, nodeId, besideId, side });
      if (!result.ok) throw new Error('refused');
      for (const { id } of walkNodes(page.nodes)) {
        if (id === 'inner' || id === 'outer') continue;
        placeOf(result.design, id).forEach((value, index) =>
          expect(value, `${id} after ${nodeId} ${side} ${besideId}`).toBeCloseTo(placeOf(design, id)[index] ?? NaN, 6),
        );
      }
    }
  });

  test('locks change one by one, each object keeping its others; without any there is no lock', () => {
    const { design, page } = designOf([shapeNode('a', { lock: { style: true } }), shapeNode('d')]);
    const on = { pageId: page.id, nodeIds: ['a', 'd'] };
    const locks = (one: Design) => one.pages[0]?.nodes.map(({ lock }) => lock);
    const placed = changeLocks(design, { ...on, aspects: ['position'], on: true });
    if (!placed.ok) throw new Error('refused');
    expect(locks(placed.design)).toEqual([{ position: true, style: true }, { position: true }]);
    const free = changeLocks(placed.design, { ...on, aspects: LOCK_ASPECTS, on: false });
    expect(free.ok && locks(free.design)).toEqual([undefined, undefined]);
  });
});

describe('the command palette', () => {
  const entry = (words: string, enabled = true): PaletteEntry => ({
    id: words,
    words,
    group: 'Đối tượng',
    enabled,
    run: () => undefined,
  });
  const entries = ['Căn giữa ngang', 'Lên một lớp', 'Mở bảng Lớp', 'Đổi khổ'].map((words) => entry(words));
  const found = (query: string): readonly string[] => searchEntries(entries, query).map((one) => one.words);

  test('finds words with and without marks, beginnings first; marks that are typed must be there', () => {
    expect(found('can giua')).toEqual(['Căn giữa ngang']);
    expect(found('CĂN GIỮA')).toEqual(['Căn giữa ngang']);
    expect(found('lop')).toEqual(['Lên một lớp', 'Mở bảng Lớp']);
    expect(found('mở lớp')).toEqual(['Mở bảng Lớp']);
    expect(found('lõp')).toEqual([]);
    expect(found('doi')[0]).toBe('Đổi khổ');
    expect(found('')).toHaveLength(4);
  });

  test('what can’t be done now comes last', () => {
    const list = searchEntries([entry('Dán kiểu', false), entry('Dán')], 'dan');
    expect(list.map((one) => one.words)).toEqual(['Dán', 'Dán kiểu']);
  });
});

describe('history', () => {
  test('steps are named with what they were done to', () => {
    const { design } = designOf([textNode('t'), shapeNode('s')]);
    const at = (selection: readonly string[]) => ({ design, selection });
    const name = (label: string, selection: readonly string[]) =>
      nameStep({ label, before: at(selection), after: at(selection) });
    expect(name('move', ['t'])).toEqual({ label: 'move', object: 'text' });
    expect(name('move', ['s'])).toEqual({ label: 'move', object: 'shape' });
    expect(name('move', ['s', 't'])).toEqual({ label: 'move', object: { many: 2 } });
    expect(name('slogan', ['t'])).toEqual({ label: 'slogan' });
    expect(nameStep({ label: 'delete', before: at(['t']), after: at([]) })).toEqual({
      label: 'delete',
      object: 'text',
    });
  });

  test('going to a step is undoing or redoing up to it, from anywhere, with the selection', () => {
    const { design, page } = designOf([textNode('t'), shapeNode('s')]);
    let history = startHistory(design, ['t']);
    for (const id of ['t', 's']) {
      const result = removeNodes(history.present.design, { pageId: page.id, nodeIds: [id] });
      if (result.ok) history = recordChange(history, 'delete', result.design, []);
    }
    const last = history.present.design;
    const start = goToStep(history, 0);
    expect(start.present).toEqual({ design, selection: ['t'] });
    expect(start.entries).toBe(history.entries);
    expect(goToStep(start, 2).present.design).toBe(last);
    expect(goToStep(start, 99).done).toBe(2);
    expect(goToStep(start, -3).done).toBe(0);
    expect(goToStep(history, 2)).toBe(history);
  });
});
