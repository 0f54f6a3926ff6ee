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

describe('sentences', () => {
  const strongest = (text: string): string => {
    const { tokens, gaps } = measureSense(text);
    const best = gaps.toSorted((a, b) => b.value - a.value)[0];
    return tokens.slice((best?.after ?? 0) + 1).join(' ');
  };

  test('topic | predicate, the commas of its list notwithstanding', () => {
    expect(strongest('Cán bộ, công chức, viên chức gương mẫu chấp hành pháp luật')).toMatch(/^gương mẫu/u);
    expect(strongest('Lực lượng dân quân tự vệ tham gia bảo vệ biên giới')).toMatch(/^tham gia/u);
  });

  test('clauses part at their comma, items of a list hardly, verbs that share an object hardly', () => {
    expect(strongest('Ứng cử để phụng sự, bầu cử để kiến tạo tương lai')).toMatch(/^bầu cử/u);
    expect(draw('Xây dựng quê hương giàu đẹp, văn minh, hiện đại')).toContain('giàu_đẹp, văn_minh, hiện_đại');
    expect(draw('Giữ gìn, phát huy bản sắc dân tộc')).toContain('Giữ_gìn, phát_huy');
  });

  test('a list of four items opens best at its middle', () => {
    const gaps = measureSense('Đảng viên, công chức, viên chức và người lao động thi đua').gaps;
    expect(gaps[3]?.value).toBeGreaterThan(gaps[1]?.value ?? 1);
    expect(gaps[3]?.value).toBeGreaterThan(gaps[5]?.value ?? 1);
  });

  test('before the name of an event, once its verb has come', () => {
    expect(draw('Nhiệt liệt chào mừng Đại hội đại biểu toàn quốc lần thứ XIV')).toContain('chào_mừng | Đại_hội');
    expect(draw('Toàn dân lập thành tích chào mừng Đại hội Đảng các cấp')).toMatch(/‖ chào_mừng (Đại|~)/u);
  });

  test('numbers: counting, naming, years, a range with a word', () => {
    expect(draw('Khu phố số 5 đoàn kết')).toMatch(/số_5 [ |‖~]*đoàn_kết/u);
    expect(draw('Mùa xuân 1975 mãi mãi sáng ngời')).not.toContain('1975_mãi');
    expect(draw('Trẻ em từ 3 đến 5 tuổi')).toContain('3_đến');
    expect(draw('Xuân Bính Ngọ 2026')).toContain('Bính_Ngọ_2026');
  });

  test('capitals are no Roman numbers inside words', () => {
    expect(draw('TẢO HÔN LÀ VI PHẠM PHÁP LUẬT')).toContain('LÀ ~ VI_PHẠM');
  });

  test('a short form in brackets stays with its name, dates in brackets stand apart', () => {
    expect(draw('Tổng công ty Điện lực miền Bắc (EVNNPC) tiết kiệm điện')).toContain('miền_Bắc ~ (EVNNPC)');
    expect(draw('Ngày thành lập Đảng (3/2/1930 - 3/2/2026)')).toContain('‖ (3/2/1930_-_3/2/2026)');
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
