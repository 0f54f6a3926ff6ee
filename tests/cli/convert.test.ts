import { describe, expect, test } from 'vitest';
import { khauhieu, khauhieuJson } from './node-context.ts';

describe('khauhieu convert', () => {
  test('tells what the text was and what it is', async () => {
    const result = await khauhieuJson<{ from: string; confidence: number; text: string }>([
      'convert',
      'CHAØO MÖØNG ÑAÏI HOÄI',
    ]);
    expect(result).toMatchObject({ from: 'vni', text: 'CHÀO MỪNG ĐẠI HỘI' });
    expect(result.confidence).toBeGreaterThan(0.8);
  });

  test('prints the text alone for people', async () => {
    const run = await khauhieu(['convert', '-', '--from', 'tcvn3'], '§¶ng Céng s¶n\n');
    expect(run.out).toBe('Đảng Cộng sản');
    expect(run.code).toBe(0);
  });

  test('asks about capital fonts and takes the answer', async () => {
    expect((await khauhieu(['convert', '®¹i héi'])).err).toContain('.VnTimeH');
    expect((await khauhieu(['convert', '--from', 'tcvn3', '--capital-font', '®¹i héi'])).out).toBe('ĐẠI HỘI');
  });

  test('leaves clean text as it is', async () => {
    expect(await khauhieuJson(['convert', 'Việt Nam'])).toMatchObject({
      from: 'unicode',
      text: 'Việt Nam',
      findings: [],
    });
  });

  test('refuses an unknown encoding and no text', async () => {
    expect((await khauhieu(['convert', '--from', 'ascii', 'a'])).code).toBe(2);
    expect((await khauhieu(['convert'])).code).toBe(2);
  });
});
