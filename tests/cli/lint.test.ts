import { describe, expect, test } from 'vitest';
import { khauhieu, khauhieuJson } from './node-context.ts';

interface Report {
  readonly text: string;
  readonly corrected: string;
  readonly findings: readonly {
    readonly kind: string;
    readonly start: number;
    readonly end: number;
    readonly message: string;
  }[];
}

describe('khauhieu lint', () => {
  test('prints text, corrected text and findings as JSON', async () => {
    const words = ['lint', 'Nước Cộng hòa Xã hội chủ nghĩa Việt Nam muôn năm!'];
    const report = await khauhieuJson<Report>(words);
    expect(report.corrected).toBe('Nước Cộng hòa xã hội chủ nghĩa Việt Nam muôn năm!');
    expect(Object.keys(report)).toEqual(['text', 'corrected', 'findings']);
    expect(report.findings).toMatchObject([{ kind: 'capitalisation', severity: 'error', found: 'Xã', suggest: 'xã' }]);
    expect(Object.keys(report.findings[0] ?? {})).toEqual(
      expect.arrayContaining(['code', 'kind', 'severity', 'start', 'end', 'found', 'suggest']),
    );
    expect((await khauhieu(words)).code).toBe(1);
  });

  test('is content with a clean slogan', async () => {
    const run = await khauhieu(['lint', 'Đảng Cộng sản Việt Nam quang vinh muôn năm!']);
    expect(run.code).toBe(0);
    expect(run.out).toContain('Không có lỗi');
  });

  test('reads lines from standard input', async () => {
    const reports = await khauhieuJson<readonly Report[]>(
      ['lint', '-', '--each-line'],
      'Nổ lực vươn lên\n\nHọc, học nữa, học mãi\n',
    );
    expect(reports.map((r) => r.findings.map((f) => f.kind))).toEqual([['spelling'], []]);
  });

  test('tells place, change and reason to people', async () => {
    const run = await khauhieu(['lint', 'Chào mừng Đại Hội']);
    expect(run.out).toMatch(/LỖI 14–17 “Hội” → “hội”\n.*Nghị định 30\/2020/);
    expect(run.out).toContain('Sửa thành: Chào mừng Đại hội');
  });

  test('takes --against and --today, and refuses what they can’t be', async () => {
    const far = await khauhieuJson<Report>(['lint', 'Đảng quang vinh muôn năm!', '--against', 'plan002-8']);
    expect(far.findings.map((f) => f.kind)).toContain('official-deviation');
    const suggestion = await khauhieuJson<Report>(['lint', 'Lái xe!', '--against', 'goi-y-giao-thong-1']);
    expect(suggestion.findings.map((f) => f.kind)).toContain('official-deviation');
    const told = await khauhieuJson<Report>(['lint', 'Kỷ niệm 90 năm Quốc khánh', '--today', '2026-11-21']);
    expect(told.findings.map((f) => f.kind)).toEqual(['anniversary-arithmetic']);
    for (const words of [['--against', 'x', 'a'], ['--today', '2026-13-01', 'a'], ['--nope', 'a'], []]) {
      expect((await khauhieu(['lint', ...words])).code).toBe(2);
    }
  });
});
