import { describe, expect, test } from 'vitest';
import { setSlogan, setSlotText } from '../../src/model/content-commands.ts';
import { MAX_TEXT_LENGTH } from '../../src/model/design.ts';
import { addPages, duplicatePage, movePage, removePage } from '../../src/model/page-commands.ts';
import { parseDesign, serializeDesign } from '../../src/model/parse-design.ts';
import { sampleDesign } from './sample-design.ts';

describe('limits of the content', () => {
  test('a megabyte of words is kept as far as a file can hold it', () => {
    const design = sampleDesign();
    const megabyte = 'Mừng Xuân mới, mừng Đảng quang vinh! '.normalize('NFD').repeat(30_000);
    for (const result of [
      setSlogan(design, { text: megabyte }),
      setSlotText(design, { slot: 'unit', text: megabyte }),
    ]) {
      if (!result.ok) throw new Error('refused');
      const read = parseDesign(serializeDesign(result.design));
      expect(read.ok && read.value).toEqual(result.design);
    }
    const slogan = setSlogan(design, { text: megabyte });
    expect(slogan.ok && slogan.design.content.slogan.text.length).toBeGreaterThan(MAX_TEXT_LENGTH / 2);
  });
});

describe('pages', () => {
  const design = sampleDesign();
  const [page] = design.pages;
  if (!page) throw new Error('no page');

  test('are added, doubled behind themselves, moved and removed; the last one stays', () => {
    const added = addPages(design, { pages: [{ ...page, id: 'b' }] });
    const doubled = added.ok ? duplicatePage(added.design, { pageId: page.id, newId: 'c' }) : added;
    if (!doubled.ok) throw new Error('refused');
    const ids = (result: ReturnType<typeof movePage>): readonly string[] =>
      result.ok ? result.design.pages.map((one) => one.id) : [];
    expect(ids(doubled)).toEqual([page.id, 'c', 'b']);
    expect(ids(movePage(doubled.design, { pageId: 'b', to: 0 }))).toEqual(['b', page.id, 'c']);
    expect(ids(movePage(doubled.design, { pageId: 'b', to: 3 }))).toEqual([page.id, 'c', 'b']);
    expect(ids(removePage(doubled.design, { pageId: 'c' }))).toEqual([page.id, 'b']);
    const last = removePage(design, { pageId: page.id });
    expect(!last.ok && last.diagnostics.map((one) => one.code)).toEqual(['page/last']);
    expect(() => addPages(design, { pages: [page] })).toThrow(RangeError);
  });
});
