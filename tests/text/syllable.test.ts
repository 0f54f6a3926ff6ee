import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeTone, isSyllable, parseSyllable, placeTone } from '../../src/text/syllable.ts';
import { TONES } from '../../src/text/vietnamese-letters.ts';

const GOOD =
  'đảng cộng sản việt nam người lãnh đạo tổ chức mọi thắng lợi của cách mạng muôn năm giữ gìn giếng giết nghiêng nghĩa khuya khuỷu ngoằn ngoèo quốc quyền quý quả thuở xoong uyên yêu yếu ủy úy oái ăn ở ý gì già kỷ kỳ lý mỹ sỹ tỷ hy thủy hòa khỏe tuế huệ tuần tuyết chuyển nguyễn đường rượu hươu uống ướt ưu iu êm âu ôi ơi eo ao';
const BAD = 'nghành kông ngĩa kách qùang đạị lênin đắk krông pleiku str bcd tóat phuớc viêt mat̀ ff iên yên1 cia gê nge';

describe('parseSyllable', () => {
  test.each(GOOD.split(' '))('knows %s', (word) => {
    expect(isSyllable(word)).toBe(true);
    expect(isSyllable(word.toUpperCase())).toBe(true);
  });

  test.each(BAD.split(' '))('refuses %s', (word) => expect(isSyllable(word)).toBe(false));

  test('takes a word apart', () => {
    expect(parseSyllable('Nguyễn')).toEqual({ onset: 'ng', rhyme: 'uyên', tone: 'ngã', placing: 'plain' });
    expect(parseSyllable('giếng')).toEqual({ onset: 'gi', rhyme: 'iêng', tone: 'sắc', placing: 'plain' });
    expect(parseSyllable('quý')).toEqual({ onset: 'qu', rhyme: 'y', tone: 'sắc', placing: 'plain' });
    expect(parseSyllable('')).toBeUndefined();
  });

  test('tells old, new and wrong placing', () => {
    expect(['hòa', 'hoà', 'thủy', 'thuỷ', 'hoàn', 'hòan', 'qúy', 'tòan'].map((w) => parseSyllable(w)?.placing)).toEqual(
      ['old', 'new', 'old', 'new', 'plain', 'wrong', 'wrong', 'wrong'],
    );
  });
});

describe('placeTone', () => {
  test('moves the mark to where the style has it', () => {
    expect(placeTone('hoà', 'old')).toBe('hòa');
    expect(placeTone('KHỎE', 'new')).toBe('KHOẺ');
    expect(placeTone('Hòan', 'old')).toBe('Hoàn');
    expect(placeTone('Lênin', 'old')).toBe('Lênin');
  });

  test('leaves a word a word with the same tone, both ways', () => {
    fc.assert(
      fc.property(fc.constantFrom(...GOOD.split(' ')), fc.constantFrom('old', 'new'), (word, style) => {
        const placed = placeTone(word, style as 'old');
        expect(parseSyllable(placed)?.tone).toBe(parseSyllable(word)?.tone);
        expect(placeTone(placed, style as 'old')).toBe(placed);
      }),
      { seed: 20250902 },
    );
  });
});

test('changeTone keeps to the tones a stopped rhyme can bear', () => {
  expect(TONES.map((tone) => changeTone('viêt', tone))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    'viết',
    'việt',
  ]);
  expect(changeTone('Nổ', 'ngã')).toBe('Nỗ');
  expect(changeTone('xyz', 'sắc')).toBeUndefined();
});
