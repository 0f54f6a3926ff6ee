import { describe, expect, test } from 'vitest';
import { checkDesignWording } from '../../../src/slogans/library/design-wording.ts';
import { sloganLibrary } from '../../../src/slogans/library/shipped.ts';

const library = sloganLibrary();
const slogan = library.byId.get('plan002-8');
const approved = { id: 'plan002-8', hash: slogan?.hash ?? '' };
const text = slogan?.text ?? '';
const codes = (...args: Parameters<typeof checkDesignWording>) =>
  checkDesignWording(...args).map((f) => [f.code, f.severity]);

describe('the slogan of a design', () => {
  test('has nothing said about it when its words are the approved ones, or nobody’s', () => {
    expect(codes({ text, approved }, library)).toEqual([]);
    expect(codes({ text: 'Lời riêng' }, library)).toEqual([]);
  });

  test('is an error when its words differ from the version it claims', () => {
    expect(codes({ text: 'Đảng quang vinh muôn năm!', approved }, library)).toEqual([
      ['slogan/wording-differs', 'error'],
    ]);
  });

  test('keeps the record of having been unlocked as a warning that quotes the approved words', () => {
    const [finding] = checkDesignWording({ text: 'Lời riêng', unlocked: approved }, library);
    expect(finding).toMatchObject({ code: 'slogan/unlocked', severity: 'warning', params: { approved: text } });
    expect(codes({ text, unlocked: { id: 'lost', hash: 'x' } }, library)).toEqual([['slogan/unlocked', 'warning']]);
  });

  test('may not be printed with an empty slot', () => {
    expect(codes({ text: 'Đảng bộ {tỉnh} lần thứ {lần thứ}' }, library)).toEqual([
      ['slogan/slot-empty', 'error'],
      ['slogan/slot-empty', 'error'],
    ]);
    expect(codes({ text: 'Dấu {lạ} là của lời' }, library)).toEqual([]);
  });

  test('says when it has expired, from the day after', () => {
    const old = library.byId.get('plan002-3');
    const wording = { text: old?.text ?? '', approved: { id: 'plan002-3', hash: old?.hash ?? '' } };
    const on = (today: string) => checkDesignWording(wording, library, { today, eventEnds: new Map() });
    expect(on('2020-10-31')).toEqual([]);
    expect(on('2020-11-01')).toMatchObject([{ code: 'slogan/expired', params: { until: '31/10/2020' } }]);
  });
});
