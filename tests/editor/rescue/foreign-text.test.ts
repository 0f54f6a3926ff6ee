import { describe, expect, test } from 'vitest';
import { capitalFontOf, readForeignText, rereadText } from '../../../src/editor/rescue/foreign-text.ts';

const WORDS = 'Đảng Cộng sản Việt Nam quang vinh muôn năm!';

describe('text from outside', () => {
  test.each([
    ['TCVN3', '§¶ng Céng s¶n ViÖt Nam quang vinh mu«n n¨m!', 'tcvn3'],
    ['VNI', 'Ñaûng Coäng saûn Vieät Nam quang vinh muoân naêm!', 'vni'],
    ['VIQR', 'DDa?ng Co^.ng sa?n Vie^.t Nam quang vinh muo^n na(m!', 'viqr'],
    ['UTF-8 read as Windows-1252', 'Äáº£ng Cá»™ng sáº£n Viá»‡t Nam quang vinh muÃ´n nÄƒm!', 'utf8-as-windows1252'],
    ['decomposed', WORDS.normalize('NFD'), 'unicode'],
    ['look-alikes', WORDS.replace('Đ', 'Ð'), 'unicode'],
    ['invisible signs', WORDS.replace('Việt', 'Vi\u200bệt'), 'unicode'],
  ])('%s is offered as what it says', (_name, text, from) => {
    expect(readForeignText(text)).toMatchObject({ text: WORDS, from });
  });

  test.each([WORDS, 'Hello, world', 'Ngày 2/9/1945 – 2/9/2025', 'Việt\u00a0Nam', 'dòng một\ndòng hai', '', '👩‍🌾 1 + 1'])(
    'clean text is left alone: %s',
    (text) => expect(readForeignText(text)).toBeUndefined(),
  );

  test('an answer about capitals is taken; a named encoding is obeyed', () => {
    const text = 'thi ®ua yªu n\u00adíc';
    expect(rereadText(text, 'tcvn3', true).text).toBe('THI ĐUA YÊU NƯỚC');
    expect(rereadText(text, 'tcvn3', false).text).toBe('thi đua yêu nước');
    expect(rereadText(text, 'tcvn3').findings.map((f) => f.code)).toContain('text/capitals-unknown');
    expect(rereadText(text, 'unicode').from).toBe('unicode');
  });

  test('a text as long as a book is not read letter by letter', () => {
    expect(readForeignText('§¶ng '.repeat(5000))).toBeUndefined();
  });

  test('copied HTML tells of capital fonts', () => {
    expect(capitalFontOf('<p style="font-family:.VnTimeH">x</p>')).toBe(true);
    expect(capitalFontOf('<span style=\'font-family:".VnArial NarrowH",sans-serif\'>')).toBe(true);
    expect(capitalFontOf('<p style="font-family:.VnTime, serif">x</p>')).toBe(false);
    expect(capitalFontOf('<p style="font-family:.VnTime">x</p><p style="font-family:.VnTimeH">y</p>')).toBeUndefined();
    expect(capitalFontOf('<p style="font-family:Arial">Ho H</p>')).toBeUndefined();
  });
});
