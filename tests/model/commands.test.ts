import { describe, expect, test } from 'vitest';
import { solid } from '../../src/colour/ink.ts';
import { NAMED_INKS } from '../../src/colour/named-inks.ts';
import type { CommandResult } from '../../src/model/command.ts';
import { chooseSlogan, renameDesign, setSlogan, setSlotText, unlockSlogan } from '../../src/model/content-commands.ts';
import type { Design, DesignNode, TextNode } from '../../src/model/design.ts';
import {
  addNode,
  duplicateNodes,
  moveNodes,
  removeNodes,
  renameNode,
  reorderNodes,
  scaleText,
  setFill,
  setHidden,
  setLock,
  setNodeBox,
  setNodeText,
  setOpacity,
  setTextStyle,
} from '../../src/model/node-commands.ts';
import { setStroke } from '../../src/model/look-commands.ts';
import { findNode, findPage, textOf, walkNodes } from '../../src/model/node-tree.ts';
import { replacePage, setBackground } from '../../src/model/page-commands.ts';
import { groupNode, sampleDesign, shapeNode, textNode } from './sample-design.ts';

const pageId = 'page-1';
const base = sampleDesign();

function done(result: CommandResult): Design {
  if (!result.ok) throw new Error(`refused: ${result.diagnostics.map((d) => d.code).join()}`);
  return result.design;
}

function refusedWith(result: CommandResult): readonly string[] {
  return result.ok ? [] : result.diagnostics.map((d) => d.code);
}

function node(design: Design, id: string): DesignNode {
  const page = findPage(design, pageId);
  const found = page && findNode(page, id);
  if (!found) throw new Error(`no node ${id}`);
  return found;
}

const order = (design: Design): string => (findPage(design, pageId)?.nodes ?? []).map((n) => n.id).join(' ');

describe('the words', () => {
  test('a slogan is stored NFC', () => {
    const design = done(setSlogan(base, { text: 'Đảng'.normalize('NFD') }));
    expect(design.content.slogan).toEqual({ text: 'Đảng' });
  });

  test('an approved wording can’t be edited until it is unlocked', () => {
    const approved = { id: 'plan002-8', hash: 'h' };
    const locked = done(setSlogan(base, { text: 'Đảng Cộng sản Việt Nam quang vinh muôn năm!', approved }));
    expect(refusedWith(setSlogan(locked, { text: 'Đảng cộng sản' }))).toEqual(['slogan/locked']);
    expect(done(setSlogan(locked, { text: 'Lời khác!', approved: { id: 'x', hash: 'y' } })).content.slogan.text).toBe(
      'Lời khác!',
    );
    const free = done(unlockSlogan(locked, {}));
    const unlocked = locked.content.slogan.approved;
    expect(free.content.slogan).toEqual({ text: locked.content.slogan.text, unlocked });
    expect(done(setSlogan(free, { text: 'Sửa' })).content.slogan).toEqual({ text: 'Sửa', unlocked });
    expect(done(unlockSlogan(free, {})).content.slogan.unlocked).toEqual(unlocked);
    expect(done(chooseSlogan(locked, { text: 'Khác' })).content.slogan).toEqual({ text: 'Khác' });
  });

  test('slots, own words and names', () => {
    expect(done(setSlotText(base, { slot: 'unit', text: 'Trường THCS Lê Lợi' })).content.texts['unit']).toBe(
      'Trường THCS Lê Lợi',
    );
    expect(() => setSlotText(base, { slot: 'slogan', text: '' })).toThrow(RangeError);
    expect(done(renameDesign(base, { name: ' Pa nô\nmới ' })).name).toBe('Pa nô mới');
    expect(refusedWith(renameDesign(base, { name: ' ' }))).toEqual(['design/no-name']);
    const own = sampleDesign([
      textNode('t', { source: { text: 'a' }, style: { ...textNode('t').style, breaks: [0] } }),
    ]);
    const typed = done(setNodeText(own, { pageId, nodeId: 't', text: 'Hai\ndòng' }));
    const changedNode = node(typed, 't') as TextNode;
    expect(textOf(typed, changedNode)).toBe('Hai\ndòng');
    expect(changedNode.style.breaks).toBeUndefined();
    expect(textOf(base, textNode('u', { source: { slot: 'unit' } }))).toBe('UBND xã Tân Lập');
    expect(textOf(base, textNode('u', { source: { slot: 'none' } }))).toBe('');
  });
});

describe('places', () => {
  test('a group moves with its members, once', () => {
    const moved = done(moveNodes(base, { pageId, nodeIds: ['group', 'inner'], dx: 5, dy: -2 }));
    expect(node(moved, 'group')).toMatchObject({ x: 5, y: -2 });
    expect(node(moved, 'inner')).toMatchObject({ x: 5, y: -2 });
    expect(node(moved, 'plate')).toBe(node(base, 'plate'));
    expect(done(moveNodes(base, { pageId, nodeIds: ['plate'], dx: 0, dy: 0 }))).toBe(base);
  });

  test('a group scales its members', () => {
    const box = { x: 10, y: 20, width: 200, height: 25 };
    const grown = done(setNodeBox(base, { pageId, nodeId: 'group', box, angleDeg: 370 }));
    expect(node(grown, 'group')).toMatchObject({ ...box, angleDeg: 10 });
    expect(node(grown, 'inner')).toMatchObject({ x: 10, y: 20, width: 200, height: 25, angleDeg: 0 });
    expect(node(done(setNodeBox(base, { pageId, nodeId: 'plate', box, angleDeg: 270 })), 'plate').angleDeg).toBe(-90);
  });

  test.each([
    [0, 10, 'node/size-too-small'],
    [10, -4, 'node/size-too-small'],
    [Number.NaN, 10, 'node/size-too-small'],
    [200_000, 10, 'node/size-too-large'],
  ])('a box of %s × %s mm is refused', (width, height, code) => {
    expect(refusedWith(setNodeBox(base, { pageId, nodeId: 'plate', box: { x: 0, y: 0, width, height } }))).toEqual([
      code,
    ]);
  });

  test('a corner handle scales letters of a fixed size; fitted letters follow their box by themselves', () => {
    const fixed = sampleDesign([
      textNode('t', { style: { ...textNode('t').style, sizing: { kind: 'size', sizeMm: 100, maxLines: 1 } } }),
    ]);
    const box = { x: 200, y: 100, width: 2800, height: 400 };
    const half = node(done(scaleText(fixed, { pageId, nodeId: 't', box })), 't') as TextNode;
    expect(half.style.sizing).toMatchObject({ sizeMm: 50 });
    const fitted = node(done(scaleText(base, { pageId, nodeId: 'slogan', box })), 'slogan') as TextNode;
    expect(fitted.style.sizing).toEqual(textNode('t').style.sizing);
    expect(fitted.height).toBe(400);
  });

  test('an unknown page is the programmer’s mistake', () => {
    expect(() => moveNodes(base, { pageId: 'nope', nodeIds: [], dx: 1, dy: 1 })).toThrow(RangeError);
  });
});

describe('looks', () => {
  test('the setting of a text, and its breaks given back', () => {
    const set = done(setTextStyle(base, { pageId, nodeIds: ['slogan'], patch: { breaks: [3], align: 'left' } }));
    expect((node(set, 'slogan') as TextNode).style).toMatchObject({ breaks: [3], align: 'left' });
    const auto = done(setTextStyle(set, { pageId, nodeIds: ['slogan', 'plate'], patch: {}, unset: ['breaks'] }));
    expect('breaks' in (node(auto, 'slogan') as TextNode).style).toBe(false);
  });

  test('a fill colours whatever the object is made of', () => {
    const fill = solid(NAMED_INKS.white);
    const all = done(setFill(base, { pageId, nodeIds: ['plate', 'star', 'slogan', 'group'], fill }));
    expect(node(all, 'plate')).toMatchObject({ fill });
    expect(node(all, 'star')).toMatchObject({ parts: [{ fill, stroke: { paint: fill, width: 0.1 } }] });
    expect((node(all, 'slogan') as TextNode).style.fill).toBe(fill);
    expect(node(all, 'group')).toBe(node(base, 'group'));
    expect(done(setBackground(base, { pageId, background: fill })).pages[0]?.background).toBe(fill);
  });

  test('stroke, opacity, hiding and names', () => {
    const stroke = { paint: solid(NAMED_INKS.gold), widthMm: 2 };
    const lined = done(setStroke(base, { pageId, nodeIds: ['plate', 'slogan'], stroke }));
    expect(node(lined, 'plate')).toMatchObject({ stroke });
    expect('stroke' in node(done(setStroke(lined, { pageId, nodeIds: ['plate'], stroke: undefined })), 'plate')).toBe(
      false,
    );
    expect(node(done(setOpacity(base, { pageId, nodeIds: ['plate'], opacity: 7 })), 'plate').opacity).toBe(1);
    const hidden = done(setHidden(base, { pageId, nodeIds: ['plate'], hidden: true }));
    expect(node(hidden, 'plate').hidden).toBe(true);
    expect('hidden' in node(done(setHidden(hidden, { pageId, nodeIds: ['plate'], hidden: false })), 'plate')).toBe(
      false,
    );
    expect(node(done(renameNode(base, { pageId, nodeId: 'plate', name: 'Dải' })), 'plate').name).toBe('Dải');
    expect(refusedWith(renameNode(base, { pageId, nodeId: 'plate', name: '' }))).toEqual(['node/no-name']);
  });
});

describe('locks', () => {
  const locked = done(setLock(base, { pageId, nodeIds: ['plate'], lock: { position: true, style: true } }));

  test('refuse what they guard and say which', () => {
    expect(refusedWith(moveNodes(locked, { pageId, nodeIds: ['plate', 'star'], dx: 1, dy: 0 }))).toEqual([
      'lock/position',
    ]);
    expect(refusedWith(removeNodes(locked, { pageId, nodeIds: ['plate'] }))).toEqual(['lock/position']);
    expect(refusedWith(setFill(locked, { pageId, nodeIds: ['plate'], fill: solid(NAMED_INKS.white) }))).toEqual([
      'lock/style',
    ]);
    const words = sampleDesign([textNode('t', { source: { text: 'a' }, lock: { content: true } })]);
    expect(refusedWith(setNodeText(words, { pageId, nodeId: 't', text: 'b' }))).toEqual(['lock/content']);
  });

  test('can be taken off', () => {
    const free = done(setLock(locked, { pageId, nodeIds: ['plate'], lock: undefined }));
    expect(done(moveNodes(free, { pageId, nodeIds: ['plate'], dx: 1, dy: 0 }))).not.toBe(free);
  });
});

describe('the stack', () => {
  test.each([
    ['front', ['plate'], 'star group slogan plate'],
    ['back', ['slogan', 'group'], 'group slogan plate star'],
    ['forward', ['plate', 'star'], 'group plate star slogan'],
    ['backward', ['group', 'slogan'], 'plate group slogan star'],
    ['forward', ['slogan'], 'plate star group slogan'],
  ] as const)('%s %s', (step, nodeIds, expected) => {
    expect(order(done(reorderNodes(base, { pageId, nodeIds, step })))).toBe(expected);
  });

  test('adding, copying and removing', () => {
    const added = done(addNode(base, { pageId, node: shapeNode('new') }));
    expect(order(added)).toBe('plate star group slogan new');
    expect(() => addNode(base, { pageId, node: shapeNode('inner') })).toThrow(RangeError);
    const copied = done(
      duplicateNodes(base, { pageId, nodeIds: ['group', 'nothing'], newIds: ['copy', 'x'], dx: 10, dy: 10 }),
    );
    expect(order(copied)).toBe('plate star group slogan copy');
    const ids = [...walkNodes(findPage(copied, pageId)?.nodes ?? [])].map((n) => n.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(node(copied, 'copy.1')).toMatchObject({ x: 10, y: 10 });
    expect(order(done(removeNodes(base, { pageId, nodeIds: ['star', 'inner'] })))).toBe('plate slogan');
    expect(order(done(removeNodes(base, { pageId, nodeIds: [] })))).toBe(order(base));
  });

  test('another page layout keeps the id and the words', () => {
    const page = { ...(base.pages[0] as Design['pages'][number]), id: 'other', nodes: [textNode('slogan')] };
    const relaid = done(replacePage(base, { pageId, page }));
    expect(relaid.pages[0]?.id).toBe(pageId);
    expect(relaid.content).toBe(base.content);
    expect(done(replacePage(base, { pageId: 'nope', page }))).toBe(base);
  });

  test('what did not change keeps its identity', () => {
    const grouped = sampleDesign([groupNode('g', [shapeNode('a'), shapeNode('b')]), shapeNode('c')]);
    const moved = done(moveNodes(grouped, { pageId, nodeIds: ['a'], dx: 1, dy: 0 }));
    expect(node(moved, 'c')).toBe(node(grouped, 'c'));
    expect(node(moved, 'b')).toBe(node(grouped, 'b'));
    expect(node(moved, 'g')).not.toBe(node(grouped, 'g'));
  });
});
