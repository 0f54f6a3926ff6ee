import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convertText } from '../../../src/text/encodings/convert-text.ts';
import { detectEncoding } from '../../../src/text/encodings/detect-encoding.ts';
import { isKnownPair } from '../../../src/text/lint/phrases.ts';

interface LetterCodes {
  readonly char: string;
  readonly tcvn3: string;
  readonly capitalFont: boolean;
  readonly vni: string;
  readonly viqr: string;
  readonly mojibake: string;
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8'));
const letters = read('encodings/letters.json') as readonly LetterCodes[];
const cases = (read('lint/own.json') as { cases: readonly { clean: boolean; text: string }[] }).cases;
const slogans = cases
  .filter((c) => c.clean && !/["“]|[^\p{ASCII}\u0080-\u024f\u1e00-\u1eff–]/u.test(c.text))
  .map((c) => c.text);

type Column = 'tcvn3' | 'vni' | 'viqr' | 'mojibake';
function encode(text: string, column: Column): string {
  const table = new Map(letters.map((letter) => [letter.char, letter[column]]));
  return [...text].map((c) => table.get(c) ?? c).join('');
}

describe('every one of the 134 letters', () => {
  test('is there once', () => expect(letters).toHaveLength(134));

  for (const column of ['tcvn3', 'vni', 'viqr', 'mojibake'] as const) {
    test(`comes back from ${column}`, () => {
      for (const letter of letters) {
        const from = column === 'mojibake' ? 'utf8-as-windows1252' : column;
        const capital = column === 'tcvn3' && letter.capitalFont ? { capitalFont: true } : {};
        expect(convertText(letter[column], from, capital).text).toBe(letter.char);
      }
    });
  }

  test('comes back from NFD', () => {
    for (const { char } of letters) expect(convertText(char.normalize('NFD')).text).toBe(char);
  });
});

describe('slogans', () => {
  test('are recognised and come back from VNI and from UTF-8 read as Windows-1252', () => {
    expect(slogans.length).toBeGreaterThan(150);
    for (const [column, from] of [
      ['vni', 'vni'],
      ['mojibake', 'utf8-as-windows1252'],
    ] as const) {
      for (const slogan of slogans) {
        const coded = encode(slogan, column);
        if (coded === slogan) continue;
        expect(convertText(coded)).toMatchObject({ text: slogan, from });
      }
    }
  });

  test('come back from TCVN3, case included where the bytes know it', () => {
    for (const slogan of slogans.filter((s) => s !== s.toUpperCase())) {
      const coded = encode(slogan, 'tcvn3');
      if (coded === slogan) continue;
      const result = convertText(coded);
      expect(result.from).toBe('tcvn3');
      expect(result.text.toLowerCase()).toBe(slogan.toLowerCase());
    }
  });

  test('are recognised in VIQR; a full stop at the end stays one', () => {
    let same = 0;
    const marked = slogans.filter((s) => (s.match(/[ăâêôơưđ]/gi)?.length ?? 0) > 2 && !/[()+]|\/|'/.test(s));
    for (const slogan of marked) {
      const result = convertText(encode(slogan, 'viqr'), 'auto', { knowsPair: isKnownPair });
      expect(result.from).toBe('viqr');
      if (result.text === slogan) same += 1;
    }
    // What is left are words whose `.` or `?` stands before a capital or at the end.
    expect(same / marked.length).toBeGreaterThan(0.8);
    expect(convertText("Nhie^.t lie^.t cha`o mu+`ng DDa.i ho^.i cu?a chu'ng ta.").text).toBe(
      'Nhiệt liệt chào mừng Đại hội của chúng ta.',
    );
  });

  test('in Unicode stay as they are', () => {
    for (const slogan of slogans)
      expect(convertText(slogan)).toMatchObject({ from: 'unicode', text: slogan, findings: [] });
  });
});

describe('detectEncoding', () => {
  test.each([
    'Hello world',
    'Une tête à café, naïve et garçon',
    'Noël à São Paulo',
    '100% - 2025',
    '',
    'C++ a+b (a^b)',
    "don't do it? a.b@c.vn",
    'Ærø, Ñandú, Größe',
    'Москва сегодня',
    'Kon Tum, Pleiku, Krông Pắc',
    '© 2025 «Ban Tuyên giáo»',
  ])('takes %s as Unicode', (text) => {
    expect(detectEncoding(text).from).toBe('unicode');
    expect(convertText(text).text).toBe(text);
  });

  test('gives a confidence between 0 and 1 for any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'aàÑaûøu+^.dd­®¶áº»Äƒ ') })),
        (text) => {
          const { confidence } = detectEncoding(text);
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
        },
      ),
      { seed: 20250902, numRuns: 500 },
    );
  });
});

describe('rescue', () => {
  test('asks for the capitals of .VnTimeH, and takes the answer', () => {
    const asked = convertText('®¹i héi ®¶ng bé');
    expect(asked.text).toBe('đại hội đảng bộ');
    expect(asked.findings.map((f) => f.code)).toContain('text/capitals-unknown');
    expect(convertText('®¹i héi ®¶ng bé', 'tcvn3', { capitalFont: true }).text).toBe('ĐẠI HỘI ĐẢNG BỘ');
    expect(convertText('§¹I HéI §¶NG Bé').text).toBe('ĐẠI HỘI ĐẢNG BỘ');
    expect(convertText('Aµ Eª', 'tcvn3').text).toBe('À Ê');
  });

  test('reads the soft hyphen of TCVN3 as ư', () => {
    expect(convertText('§¶ng l·nh ®¹o, ng\u00adêi d©n lµm chñ, ®\u00adêng lèi').text).toBe(
      'Đảng lãnh đạo, người dân làm chủ, đường lối',
    );
  });

  test('puts the ư back that a dropped soft hyphen was, where nothing else can stand', () => {
    expect(convertText('Con ®êng c¸ch m¹ng, ®Êt níc').text).toBe('Con đường cách mạng, đất nước');
    expect(convertText('Tr\u00adêng häc; m«i trêng').text).toBe('Trường học; môi trường');
  });

  test('reads Đ whose second byte was dropped', () => {
    expect(convertText('Äáº£ng Cá»™ng sáº£n Viá»‡t Nam').text).toBe('Đảng Cộng sản Việt Nam');
  });

  test('says which letters were lost between UTF-8 and Windows-1252', () => {
    const lost = convertText('Cá»™ng hÃ²a xÃ£ há»™i chá»§ nghÄ©a Viá»‡t Nam, nhiá»u thÃ nh tÃ­ch');
    expect(lost.from).toBe('utf8-as-windows1252');
    expect(lost.text).toContain('Cộng hòa xã hội chủ nghĩa Việt Nam');
    expect(lost.findings.map((f) => f.code)).toContain('text/lost-letter');
  });

  test.each([
    ['Ðảng Ɖảng', 'Đảng Đảng'],
    ['ngƣời Nƣớc', 'người Nước'],
    ['Quу tắᴄ ᴄhính tả', 'Quy tắc chính tả'],
    ['lần thứ ХІІІ', 'lần thứ XIII'],
    ['lần thứ Ⅷ', 'lần thứ VIII'],
    ['kêt́ Viêṭ', 'kết Việt'],
    ['Hay h ̃ ành động của ban.̣', 'Hãy hành động của bạn.'],
    ['ＡＢ！ Nǎm', 'AB! Năm'],
    ['Nhiệt\u200b liệt\u00a0chào', 'Nhiệt liệt chào'],
    ['Nhiệt liệt'.normalize('NFD'), 'Nhiệt liệt'],
    ['a\u0301\u0302y', 'ấy'],
  ])('puts %s right', (bad, good) => {
    const result = convertText(bad);
    expect(result.text).toBe(good);
    expect(result.from).toBe('unicode');
    expect(result.findings.length).toBeGreaterThan(0);
  });

  test('never throws, and gives NFC', () => {
    const unit = fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map((c) => String.fromCharCode(c)),
      fc.constantFrom('á', 'º', '­', 'Ñ', 'a', '^', '.', ' ', '\u0301'),
    );
    fc.assert(
      fc.property(
        fc.string({ unit }),
        fc.constantFrom('auto', 'tcvn3', 'vni', 'viqr', 'unicode', 'utf8-as-windows1252'),
        (text, from) => {
          const result = convertText(text, from as 'auto');
          expect(result.text.normalize('NFC')).toBe(result.text);
        },
      ),
      { seed: 20250902, numRuns: 1500 },
    );
  });
});
