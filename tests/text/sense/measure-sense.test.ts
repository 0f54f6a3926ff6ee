import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureSense } from '../../../src/text/sense/measure-sense.ts';
import { splitTokens } from '../../../src/text/tokens.ts';

/** `_` never, `~` bad, ` ` neutral, `|` good, `‖` strong. */
function draw(text: string, ownPhrases: readonly string[] = []): string {
  const marks = { never: '_', bad: ' ~ ', neutral: ' ', good: ' | ', strong: ' ‖ ' };
  const sense = measureSense(text, { ownPhrases });
  return sense.tokens.map((token, index) => token + (sense.gaps[index] ? marks[sense.gaps[index].kind] : '')).join('');
}

describe('bindings', () => {
  test('a state name only opens after Cộng hòa', () => {
    expect(draw('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')).toBe('CỘNG_HÒA | XÃ_HỘI_CHỦ_NGHĨA ~ VIỆT_NAM');
  });

  test('dates, ranges, ordinals and numbers with their nouns', () => {
    const drawn = draw('Kỷ niệm 78 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2025)');
    expect(drawn).toContain('78_năm');
    expect(drawn).toContain('Thương_binh_-_Liệt_sĩ ‖ (27/7/1947_-_27/7/2025)');
    expect(draw('Đại hội lần thứ XX, nhiệm kỳ 2020 - 2025')).toMatch(/lần_thứ_XX, .*nhiệm_kỳ_2020_-_2025/u);
  });

  test('overlapping words are settled for the whole text', () => {
    expect(draw('Nâng cao sản phẩm chất lượng')).toContain('sản_phẩm');
    expect(draw('Nâng cao sản phẩm chất lượng')).not.toContain('phẩm_chất');
    expect(draw('Giữ gìn phẩm chất đạo đức')).toContain('phẩm_chất');
  });

  test('tone placement, i or y, case and composition make no difference', () => {
    const kinds = (text: string): string[] => measureSense(text).gaps.map((gap) => gap.kind);
    expect(kinds('Hoà bình, kỉ niệm, sức khoẻ')).toEqual(kinds('Hòa bình, kỷ niệm, sức khỏe'));
    expect(kinds('Kỷ niệm hòa bình'.normalize('NFD'))).toEqual(kinds('Kỷ niệm hòa bình'));
    expect(kinds('SỨC KHỎE NHÂN DÂN')).toEqual(kinds('sức khỏe nhân dân'));
  });

  test('capitals show a name the lexicon does not have', () => {
    expect(draw('Học tập tấm gương Zuân Văn Tép')).toContain('Zuân_Văn_Tép');
  });

  test('a user adds own phrases', () => {
    expect(draw('phường Tân Xoăn đổi mới', ['tân xoăn'])).toContain('Tân_Xoăn');
    expect(draw('sáng mãi tên anh', ['sáng mãi | tên anh'])).toBe('sáng_mãi | tên_anh');
  });
});

describe('joints', () => {
  test('dash: never first on a line, good behind it', () => {
    expect(draw('Gia đình hạnh phúc - Quốc gia thịnh vượng')).toContain('~ - ‖ Quốc_gia');
  });

  test('topic and comment, purpose, condition', () => {
    expect(draw('Mỗi người dân Việt Nam là một chiến sĩ')).toContain(' ‖ là ~ một_chiến_sĩ');
    expect(draw('Thượng tôn pháp luật để xây dựng văn hóa')).toContain('‖ để ~ xây_dựng');
    expect(draw('Trẻ em phải đội mũ bảo hiểm khi đi xe máy')).toMatch(/mũ_bảo_hiểm [|‖] khi ~ /u);
  });

  test('function words hold what follows', () => {
    for (const word of ['của', 'và', 'với', 'các', 'những', 'cho', 'vì', 'là']) {
      const gap = measureSense(`Thắng lợi ${word} nhân dân Việt Nam`).gaps.find((one) => one.after === 2);
      expect([word, gap?.kind]).toEqual([word, 'bad']);
    }
  });
});

describe('any input', () => {
  test('tokens: line feeds force, no-break spaces glue, composed', () => {
    expect(splitTokens('Một\u00a0dòng hai\nba  bốn')).toEqual({
      tokens: ['Một\u00a0dòng', 'hai', 'ba', '', 'bốn'],
      forced: [1],
    });
    expect(splitTokens('\n\na \r\n b')).toEqual({ tokens: ['a', 'b'], forced: [0] });
    expect(measureSense('Nhân\ndân').gaps[0]).toMatchObject({ kind: 'strong', rule: 'line-feed' });
  });

  test('one gap between each two tokens, in order, whatever the text', () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('-', '(', ')', '“', 'XX', '2/9', 'nhân', 'dân', '\u0301', '\ud800', '😀'),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
        const sense = measureSense(parts.join(' '));
        expect(sense.gaps.map((gap) => gap.after)).toEqual([...sense.tokens.keys()].slice(0, -1));
      }),
      { seed: 20250902, numRuns: 300 },
    );
  });
});
