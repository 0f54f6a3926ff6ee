import { describe, expect, test } from 'vitest';
import {
  changeJoint,
  giveBackLines,
  jointOf,
  jointWords,
  linesAreSet,
  takeBreaks,
  takeLineCount,
  type Joint,
  type StyleChange,
} from '../../../src/editor/lines/joints.ts';
import type { TextStyle } from '../../../src/model/design.ts';
import { setTextStyle } from '../../../src/model/node-commands.ts';
import { findNode, findPage } from '../../../src/model/node-tree.ts';
import { sampleDesign, textNode } from '../../model/sample-design.ts';

const TEXT = 'Đảng Cộng sản Việt Nam quang vinh muôn năm!';
const plain = textNode('t').style;

/** The style after a change, as the studio's command makes it. */
function after(style: TextStyle, { patch, unset }: StyleChange): TextStyle {
  const design = sampleDesign([textNode('t', { style })]);
  const result = setTextStyle(design, { pageId: 'page-1', nodeIds: ['t'], patch, unset });
  const page = result.ok ? findPage(result.design, 'page-1') : undefined;
  const node = page && findNode(page, 't');
  if (node?.kind !== 'text') throw new Error('refused');
  return node.style;
}

const joint = (style: TextStyle, gap: number, to: Joint, text = TEXT): TextStyle =>
  after(style, changeJoint(style, text, gap, to));
const joints = (style: TextStyle, text = TEXT): string =>
  jointWords(text)
    .slice(1)
    .map((_word, gap) => ({ split: '/', glued: '_', auto: '.' })[jointOf(style, text, gap)])
    .join('');

describe('single gaps', () => {
  test('where the composer chooses, one gap is told and the rest stays its own', () => {
    const split = joint(plain, 2, 'split');
    expect(split).toMatchObject({ splits: [2] });
    expect(split.breaks).toBeUndefined();
    const both = joint(split, 0, 'glued');
    expect(joints(both)).toBe('_./.....');
    expect(joints(joint(both, 2, 'glued'))).toBe('_._.....');
    expect(joint(joint(both, 2, 'auto'), 0, 'auto')).toEqual(plain);
  });

  test('where all line ends are fixed, the others stay as they are', () => {
    const fixed = after(plain, takeBreaks(plain, [2, 4]));
    expect(joint(fixed, 6, 'split').breaks).toEqual([2, 4, 6]);
    expect(joint(fixed, 4, 'auto').breaks).toEqual([2]);
    const glued = joint(fixed, 2, 'glued');
    expect([glued.breaks, glued.glued]).toEqual([[4], [2]]);
  });

  test('line feeds in the words are line ends that can be moved without touching the words', () => {
    const text = 'Đảng Cộng sản\nViệt Nam\nquang vinh';
    expect(jointWords(text)).toHaveLength(7);
    expect(joints(plain, text)).toBe('../././'.slice(0, 6));
    expect(joint(plain, 2, 'auto', text).breaks).toEqual([4]);
  });

  test('a number of lines gives way to the line ends that contradict it', () => {
    const two = after(plain, takeLineCount(plain, 2));
    expect(two.sizing.exactLines).toBe(2);
    const one = joint(two, 4, 'split');
    expect(one.sizing.exactLines).toBe(2);
    expect(joint(one, 2, 'split').sizing.exactLines).toBeUndefined();
    expect(after(two, takeBreaks(two, [2, 4])).sizing.exactLines).toBeUndefined();
    expect(after(two, takeBreaks(two, [4])).sizing.exactLines).toBe(2);
  });

  test('a no-break space in the words leaves no gap to set', () => {
    expect(jointWords('Việt\u00a0Nam muôn năm')).toEqual(['Việt\u00a0Nam', 'muôn', 'năm']);
    expect(jointWords('  ')).toEqual([]);
  });
});

describe('the whole text', () => {
  test('a number of lines gives up fixed ends and keeps forced and glued words', () => {
    const style: TextStyle = { ...plain, breaks: [4], splits: [2], glued: [3] };
    const three = after(style, takeLineCount(style, 3));
    expect(three.breaks).toBeUndefined();
    expect(three).toMatchObject({ splits: [2], glued: [3], sizing: { kind: 'fit', exactLines: 3 } });
    expect(after(three, takeLineCount(three, undefined)).sizing).toEqual(plain.sizing);
  });

  test('“automatic” clears all that was set, and nothing else', () => {
    const sizing = { ...plain.sizing, exactLines: 3 };
    const style: TextStyle = { ...plain, sizing, breaks: [4], splits: [2], glued: [3], trackingEm: 0.02 };
    expect(linesAreSet(style)).toBe(true);
    const free = after(style, giveBackLines(style));
    expect(free).toEqual({ ...plain, trackingEm: 0.02 });
    expect(linesAreSet(free)).toBe(false);
  });
});
