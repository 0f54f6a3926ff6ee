import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { serializeDesign } from '../../src/model/parse-design.ts';
import { sampleDesign, shapeNode, textNode } from '../model/sample-design.ts';
import { editToUnicode, renderFile } from '../preflight/verify/printed-file.ts';
import { buildPdf } from '../slogans/import/build-pdf.ts';
import { khauhieu } from './node-context.ts';

const folder = mkdtempSync(join(tmpdir(), 'preflight-'));
afterAll(() => rmSync(folder, { recursive: true }));

function keep(name: string, content: Uint8Array | string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

interface Told {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly source?: string;
  readonly at: object;
}

async function preflight(file: string, ...words: readonly string[]): Promise<{ code: number; findings: Told[] }> {
  const run = await khauhieu(['preflight', file, ...words, '--json']);
  return { code: run.code, findings: (JSON.parse(run.out) as { findings: Told[] }).findings };
}

describe('khauhieu preflight, overprint', () => {
  test('what prints over its ground is told of; our own steps are no fault', async () => {
    const banner = ['--slogan-id', 'plan002-8', '--format', 'bangron-ngang-3000x1000'];
    const bytes = await renderFile([...banner, '--finishing', 'layers']);
    const codes = async (name: string, file: Uint8Array): Promise<string[]> =>
      (await preflight(keep(name, file))).findings.map((one) => one.code);
    expect(await codes('steps.pdf', bytes)).not.toContain('preflight/pdf-overprint');
    const bare = Buffer.from(
      Buffer.from(bytes).toString('latin1').replaceAll('/GTS_ProcStepsGroup', '/GTS_ProcStepsXroup'),
      'latin1',
    );
    expect(await codes('over.pdf', bare)).toContain('preflight/pdf-overprint');
  });
});

describe('khauhieu preflight, a design', () => {
  test('nothing to say about a good one', async () => {
    const file = keep('good.khauhieu', serializeDesign(sampleDesign([textNode('slogan')])));
    expect(await preflight(file)).toEqual({ code: 0, findings: [] });
    expect((await khauhieu(['preflight', file])).out).toBe('Không có lỗi.');
  });

  test('an error ends with 1; each finding has its place, its words and its source', async () => {
    const design = sampleDesign([shapeNode('s', { x: 9000 }), textNode('slogan', { x: -3000 })]);
    const { code, findings } = await preflight(keep('bad.khauhieu', serializeDesign(design)));
    expect(code).toBe(1);
    expect(findings.find((one) => one.code === 'preflight/text-off-trim')).toMatchObject({
      severity: 'error',
      at: { kind: 'node', nodeId: 'slogan' },
      source: 'Vùng an toàn của khổ',
      fix: { command: 'moveNodes' },
    });
    expect(findings.map((one) => one.code)).toContain('preflight/object-off-page');
    const english = await khauhieu(['preflight', join(folder, 'bad.khauhieu'), '--lang', 'en']);
    expect(english.err).toContain('past the trim');
  });

  test('limits of the province and the roll are passed on; limits that make no sense are refused', async () => {
    const file = keep('limited.khauhieu', serializeDesign(sampleDesign([textNode('slogan')])));
    const limits = keep('limits.json', '{"source":"QĐ 30/2011","kinds":{"bang-ron-ngang":{"maxWidthMm":5000}}}');
    const { code, findings } = await preflight(file, '--limits', limits, '--roll', '1600');
    expect(code).toBe(0);
    expect(findings).toMatchObject([{ code: 'format/over-width', severity: 'warning' }]);
    expect(findings[0]?.message).toContain('QĐ 30/2011');
    for (const bad of ['{"kinds":', '{"source":"x","kinds":{"xe-tang":{}}}']) {
      const refused = await preflight(file, '--limits', keep('bad-limits.json', bad));
      expect(refused).toMatchObject({ code: 1, findings: [{ code: 'format/bad-limits' }] });
    }
  });

  test('distance, ink limit and day are passed on', async () => {
    const file = keep('far.khauhieu', serializeDesign(sampleDesign([shapeNode('s'), textNode('slogan')])));
    const { findings } = await preflight(file, '--distance', '500', '--ink-limit', '150', '--today', '2026-11-21');
    const codes = findings.map((one) => one.code);
    expect(codes).toContain('preflight/letters-small');
    expect(codes).toContain('preflight/total-ink');
  });

  test('a damaged design', async () => {
    const { code, findings } = await preflight(keep('half.khauhieu', '{"schema": 1, "id"'));
    expect(code).toBe(1);
    expect(findings[0]?.code).toBe('design/truncated');
  });
});

describe('khauhieu preflight, a PDF', () => {
  const words = ['--slogan-id', 'plan002-8', '--format', 'bangron-ngang-6000x1000'];

  test('the studio’s own print file is clear', async () => {
    expect(await preflight(keep('good.pdf', await renderFile(words)))).toEqual({ code: 0, findings: [] });
  });

  test('a preview with live text says what it lacks', async () => {
    const bytes = await renderFile([...words, '--standard', 'preview', '--text', 'live']);
    const { code, findings } = await preflight(keep('preview.pdf', bytes));
    expect(code).toBe(0);
    expect(findings.map((one) => one.code)).toEqual([
      'preflight/pdf-no-standard',
      'preflight/pdf-no-output-intent',
      'preflight/pdf-live-text',
    ]);
  });

  test('a layer that says something else', async () => {
    const bytes = await editToUnicode(await renderFile(words), (map) => map.replaceAll('<1EA2>', '<00C3>'));
    const { code, findings } = await preflight(keep('layer.pdf', bytes));
    expect(code).toBe(1);
    expect(findings[0]).toMatchObject({ code: 'preflight/pdf-layer-disagrees', severity: 'error' });
    expect(findings[0]?.message).toContain('ĐẢNG CỘNG SẢN');
  });

  test('somebody else’s file', async () => {
    const { findings } = await preflight(keep('foreign.pdf', buildPdf([{ lines: ['Băng rôn'] }])));
    expect(findings.map((one) => one.code)).toContain('preflight/pdf-no-trim');
  });

  test('no PDF at all', async () => {
    const { code, findings } = await preflight(keep('no.pdf', 'chữ'));
    expect({ code, codes: findings.map((one) => one.code) }).toEqual({ code: 1, codes: ['verify/not-a-pdf'] });
  });
});

test.each([[[]], [['a', 'b']], [['a', '--today', 'hôm nay']], [['a', '--distance', 'xa']]])(
  '%j is wrong usage',
  async (args) => {
    expect((await khauhieu(['preflight', ...args])).code).toBe(2);
  },
);
