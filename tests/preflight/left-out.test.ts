import { describe, expect, test } from 'vitest';
import type { Design, DesignContent, ImageNode } from '../../src/model/design.ts';
import { sampleDesign, textNode } from '../model/sample-design.ts';
import { check } from './check-design.ts';

const slot = (name: string) => textNode(name, { source: { slot: name } });
const portrait: ImageNode = {
  kind: 'image',
  id: 'p',
  name: 'Chân dung',
  slot: 'portrait',
  assetId: '',
  x: 100,
  y: 100,
  width: 300,
  height: 300,
  angleDeg: 0,
  opacity: 1,
  crop: { x: 0, y: 0, width: 1, height: 1 },
};

function design(
  content: Partial<DesignContent>,
  nodes: Parameters<typeof sampleDesign>[0],
  templateId = 'quoc-khanh',
): Design {
  const made = sampleDesign(nodes);
  const pages = made.pages.map((page) => ({ ...page, templateId }));
  return { ...made, content: { ...made.content, texts: {}, ...content }, pages };
}

function told(of: Design): readonly unknown[] {
  return check(of)
    .filter(({ code }) => /left-out|slot-empty/.test(code))
    .map(({ code, severity, params }) => [code.replace('preflight/', ''), severity, ...Object.values(params ?? {})]);
}

describe('what a page leaves out', () => {
  test('words that the content has and the page does not show', () => {
    const texts = { unit: 'Xã Bình Minh', date: '02/9/2025', occasion: ' ' };
    expect(told(design({ texts }, [slot('slogan'), slot('unit')]))).toEqual([['words-left-out', 'info', '02/9/2025']]);
    expect(told(design({ texts }, [slot('slogan'), slot('unit'), slot('date')]))).toEqual([]);
  });

  test('a page without a template leaves nothing out, and emblems are no words', () => {
    const made = sampleDesign([slot('slogan')]);
    expect(told({ ...made, content: { ...made.content, texts: { date: '02/9/2025' } } })).toEqual([]);
    expect(told(design({ texts: { emblem: 'co-to-quoc' } }, [slot('slogan')]))).toEqual([]);
  });

  test('words of a slot that only another page has are at home there', () => {
    const two = design({ texts: { term: 'Nhiệm kỳ 2025 - 2030', date: '02/9/2025' } }, [slot('slogan')]);
    const [page] = two.pages;
    const other = page && { ...page, id: 'page-2', nodes: [slot('term'), slot('date')] };
    expect(told({ ...two, pages: [...two.pages, ...(other ? [other] : [])] })).toEqual([
      ['words-left-out', 'info', '02/9/2025'],
    ]);
  });

  test('a picture that fell out, and a slot that is still empty', () => {
    const pictures = { logo: { assetId: 'sha256-a', aspect: 1 } };
    expect(told(design({ pictures }, [slot('slogan'), portrait]))).toEqual([
      ['picture-left-out', 'info', 'logo'],
      ['picture-slot-empty', 'info', 'Chân dung'],
    ]);
  });
});
