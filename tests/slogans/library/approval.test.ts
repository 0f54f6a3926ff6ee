import { describe, expect, test } from 'vitest';
import { approveStatus, checkApprovedWording } from '../../../src/slogans/library/approval.ts';
import { hashWording } from '../../../src/slogans/library/hash.ts';
import { parseCollection } from '../../../src/slogans/library/collection-file.ts';
import { joinCollections } from '../../../src/slogans/library/slogan.ts';
import { shippedCollections, sloganLibrary } from '../../../src/slogans/library/shipped.ts';

const library = sloganLibrary();
const TEXT = 'Đảng Cộng sản Việt Nam quang vinh muôn năm!';
const approved = { id: 'plan002-8', hash: hashWording(TEXT) };

describe('approveStatus', () => {
  test('free text is nobody’s', () => {
    expect(approveStatus({ text: TEXT }, library)).toBe('free');
  });

  test('the same words, in any capitals, form or lines', () => {
    for (const text of [TEXT, TEXT.toUpperCase(), TEXT.normalize('NFD'), TEXT.replace('quang', '\nquang')]) {
      expect(approveStatus({ text, approved }, library)).toBe('equal');
    }
  });

  test('one letter, mark or sign less', () => {
    for (const text of [TEXT.replace('năm', 'nam'), TEXT.slice(0, -1), `${TEXT} Hết`]) {
      expect(approveStatus({ text, approved }, library)).toBe('differs');
    }
  });

  test('compares with the version that was chosen, whatever the library holds now', () => {
    const old = { id: 'plan002-8', hash: hashWording('Đảng Lao động Việt Nam muôn năm!') };
    expect(approveStatus({ text: 'Đảng Lao động Việt Nam muôn năm!', approved: old }, library)).toBe('equal');
    expect(approveStatus({ text: TEXT, approved: old }, library)).toBe('unknown');
    expect(approveStatus({ text: 'x', approved: { id: 'gone', hash: 'sha256:1' } }, library)).toBe('unknown');
  });

  test('a suggestion is never approved', () => {
    const slogan = library.byId.get('goi-y-tet-1');
    const claim = { id: 'goi-y-tet-1', hash: slogan?.hash ?? '' };
    expect(approveStatus({ text: slogan?.text ?? '', approved: claim }, library)).toBe('free');
  });

  test('filled slots of the right type are the approved words', () => {
    const own = parseCollection(
      { schema: 1, id: 'o', title: 'O', approval: 'approved', slogans: [{ id: 'o-1', text: 'Mừng xuân {năm}!' }] },
      'o.json',
    );
    const joined = joinCollections([...shippedCollections(), ...(own.ok ? [own.value] : [])]);
    const claim = { id: 'o-1', hash: joined.byId.get('o-1')?.hash ?? '' };
    expect(approveStatus({ text: 'Mừng xuân 2027!', approved: claim }, joined)).toBe('equal');
    expect(approveStatus({ text: 'Mừng xuân mới!', approved: claim }, joined)).toBe('differs');
  });
});

test('checkApprovedWording names what was approved', () => {
  const [finding] = checkApprovedWording({ text: 'Đảng quang vinh!', approved }, library);
  expect(finding).toMatchObject({ code: 'slogan/wording-differs', severity: 'error', params: { approved: TEXT } });
  expect(checkApprovedWording({ text: 'x', approved: { id: 'gone', hash: '' } }, library)[0]?.code).toBe(
    'slogan/wording-unknown',
  );
  expect(checkApprovedWording({ text: TEXT, approved }, library)).toEqual([]);
  expect(checkApprovedWording({ text: 'Tự do' }, library)).toEqual([]);
});
