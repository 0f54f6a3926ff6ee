import { describe, expect, test } from 'vitest';
import type { CommandResult } from '../../src/model/command.ts';
import { copyStyle } from '../../src/model/copy-style.ts';
import { setSlogan, setSlotText, unlockSlogan } from '../../src/model/content-commands.ts';
import type { Design, TextNode, TextStyle } from '../../src/model/design.ts';
import { setNodeText, setTextStyle } from '../../src/model/node-commands.ts';
import { findNode, findPage } from '../../src/model/node-tree.ts';
import { replacePage } from '../../src/model/page-commands.ts';
import { parseDesign, serializeDesign } from '../../src/model/parse-design.ts';
import { sampleDesign, shapeNode, textNode } from './sample-design.ts';

const pageId = 'page-1';
const approved = { id: 'plan002-8', hash: 'h' };

function done(result: CommandResult): Design {
  if (!result.ok) throw new Error(`refused: ${result.diagnostics.map((d) => d.code).join()}`);
  return result.design;
}

function styleOf(design: Design, id = 'slogan'): TextStyle {
  const page = findPage(design, pageId);
  const node = page && findNode(page, id);
  if (node?.kind !== 'text') throw new Error(`no text ${id}`);
  return node.style;
}

/** The sample's slogan, `Đảng Cộng sản Việt Nam quang vinh muôn năm!`, with line ends of the designer's. */
function withLines(patch: Partial<TextStyle>): Design {
  return done(setTextStyle(sampleDesign(), { pageId, nodeIds: ['slogan'], patch }));
}

describe('line ends go with the words', () => {
  test('words put in before shift them, a corrected word leaves them', () => {
    const design = withLines({ breaks: [4], glued: [1, 3] });
    const longer = done(setSlogan(design, { text: 'Mừng Đảng Cộng sản Việt Nam quang vinh muôn năm!' }));
    expect(styleOf(longer)).toMatchObject({ breaks: [5], glued: [2, 4] });
    const corrected = done(setSlogan(design, { text: 'Đảng Cộng sản Việt Nam Quang vinh muôn năm!' }));
    expect(styleOf(corrected)).toMatchObject({ breaks: [4], glued: [1, 3] });
  });

  test('of a set that can’t follow whole, what can stays forced and the composer chooses the rest', () => {
    const design = withLines({ breaks: [2, 4] });
    const edited = styleOf(done(setSlogan(design, { text: 'Đảng Cộng sản Việt Nam rất quang vinh muôn năm!' })));
    expect(edited.breaks).toBeUndefined();
    expect(edited.splits).toEqual([2]);
  });

  test('another slogan is set anew, whether typed or approved', () => {
    const design = withLines({ breaks: [4], splits: [2], glued: [3] });
    for (const slogan of [
      { text: 'Học tập tốt, lao động tốt' },
      { text: 'Toàn dân đoàn kết xây dựng đời sống văn hóa', approved },
    ]) {
      const style = styleOf(done(setSlogan(design, slogan)));
      expect([style.breaks, style.splits, style.glued]).toEqual([undefined, undefined, undefined]);
    }
  });

  test('locking and unlocking the same words changes nothing about the lines', () => {
    const design = withLines({ breaks: [], splits: [1], glued: [3] });
    const { text } = design.content.slogan;
    const locked = done(setSlogan(design, { text, approved }));
    expect(styleOf(done(unlockSlogan(locked, {})))).toBe(styleOf(design));
  });

  test('lines of an approved slogan may be set: its words stay', () => {
    const locked = done(setSlogan(sampleDesign(), { text: sampleDesign().content.slogan.text, approved }));
    const set = done(setTextStyle(locked, { pageId, nodeIds: ['slogan'], patch: { splits: [4], glued: [0] } }));
    expect(set.content).toBe(locked.content);
    expect(styleOf(set)).toMatchObject({ splits: [4], glued: [0] });
  });

  test('slots and texts with words of their own follow too; one line stays one line', () => {
    const own = textNode('own', { source: { text: 'Một hai ba' }, style: { ...textNode('x').style, splits: [0] } });
    const unit = textNode('unit', { source: { slot: 'unit' }, style: { ...textNode('x').style, breaks: [] } });
    const design = sampleDesign([own, unit]);
    const typed = done(setNodeText(design, { pageId, nodeId: 'own', text: 'Xin Một rồi hai ba' }));
    expect(styleOf(typed, 'own').splits).toBeUndefined();
    expect(styleOf(done(setNodeText(design, { pageId, nodeId: 'own', text: 'Xin Một hai ba' })), 'own').splits).toEqual(
      [1],
    );
    expect(styleOf(done(setSlotText(design, { slot: 'unit', text: 'UBND xã Tân Lập cũ' })), 'unit').breaks).toEqual([]);
    expect(styleOf(done(setSlotText(design, { slot: 'unit', text: 'Trường học' })), 'unit').breaks).toBeUndefined();
  });

  test('other objects and other slots keep their identity', () => {
    const plate = shapeNode('plate');
    const design = sampleDesign([plate, textNode('slogan'), textNode('unit', { source: { slot: 'unit' } })]);
    const edited = done(setSlotText(design, { slot: 'unit', text: 'Trường' }));
    expect(edited.pages).toBe(design.pages);
  });
});

describe('line ends and another format', () => {
  test('a page laid out anew keeps forced and glued words; a whole set becomes forced ends', () => {
    const fresh = (design: Design): TextStyle => {
      const [page] = sampleDesign([textNode('slogan-2'), textNode('u', { source: { slot: 'unit' } })]).pages;
      if (!page) throw new Error('no page');
      return styleOf(done(replacePage(design, { pageId, page })), 'slogan-2');
    };
    expect(fresh(withLines({ splits: [4], glued: [1] }))).toMatchObject({ splits: [4], glued: [1] });
    const whole = fresh(withLines({ breaks: [4], glued: [1] }));
    expect([whole.breaks, whole.splits, whole.glued]).toEqual([undefined, [4], [1]]);
    expect(fresh(sampleDesign())).not.toHaveProperty('splits');
  });

  test('a page that brings its own line ends keeps them', () => {
    const design = withLines({ splits: [4] });
    const node: TextNode = textNode('slogan', { style: { ...textNode('x').style, breaks: [2] } });
    const [page] = sampleDesign([node]).pages;
    if (!page) throw new Error('no page');
    expect(styleOf(done(replacePage(design, { pageId, page })))).toBe(node.style);
  });
});

test('a copied style brings no line ends: they belong to the words', () => {
  const style = { ...textNode('t').style, breaks: [2], splits: [4], glued: [1], trackingEm: 0.02 };
  const { letters } = copyStyle(textNode('t', { style }));
  expect(letters).toMatchObject({ trackingEm: 0.02 });
  for (const key of ['breaks', 'splits', 'glued']) expect(letters).not.toHaveProperty(key);
});

describe('line ends in files', () => {
  test('saving and opening gives back breaks, forced ends, glue and the number of lines', () => {
    const sizing = { kind: 'size', sizeMm: 90, maxLines: 2, exactLines: 3 } as const;
    const design = withLines({ breaks: [2, 4], splits: [4], glued: [1, 6], sizing });
    const read = parseDesign(serializeDesign(design));
    expect(read.ok && styleOf(read.value)).toEqual(styleOf(design));
  });

  test('negative or broken indices are refused', () => {
    const style = { ...textNode('slogan').style, glued: [-1] };
    const design = sampleDesign([textNode('slogan', { style })]);
    expect(parseDesign(serializeDesign(design)).ok).toBe(false);
  });
});
