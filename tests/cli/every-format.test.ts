import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FORMATS } from '../../src/formats/catalogue.ts';
import { mmToPt } from '../../src/geometry/units.ts';
import { khauhieuJson } from './node-context.ts';

/** Every official slogan on every format of the catalogue, through the command line, before independent judges. */
interface Rendered {
  readonly file?: string;
  readonly scale: string;
  readonly findings: readonly { code: string; severity: string }[];
}
interface Verdict {
  readonly violations: readonly string[];
  readonly qpdf: string;
  readonly boxes: Readonly<Record<'MediaBox' | 'BleedBox' | 'TrimBox', readonly number[]>>;
  readonly userUnit: number;
  readonly text: string;
}

const judge = fileURLToPath(new URL('../judges/judge_many.py', import.meta.url));
const judged =
  spawnSync('/usr/bin/python3', ['-c', 'import pikepdf']).status === 0 &&
  spawnSync('qpdf', ['--version']).status === 0 &&
  spawnSync('pdftotext', ['-v']).status === 0;
if (!judged) console.warn('SKIPPED: every slogan on every format needs python3-pikepdf, qpdf and poppler-utils');

const folder = mkdtempSync(join(tmpdir(), 'khauhieu-formats-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Words alone, so that line ends and runs of spaces don't count; capitals compared as capitals. */
const words = (text: string): string => text.normalize('NFC').toUpperCase().split(/\s+/).filter(Boolean).join(' ');

describe.skipIf(!judged)('ten official slogans × every format', () => {
  const slogans: { id: string; text: string }[] = [];
  beforeAll(async () => {
    const all = await khauhieuJson<{ id: string; text: string }[]>(['slogans']);
    slogans.push(...all.filter((slogan) => slogan.id.startsWith('plan002-')));
    expect(slogans).toHaveLength(10);
  });

  const kinds = [...new Set(FORMATS.map((format) => format.kind))];
  test.each(kinds)(
    '%s',
    async (kind) => {
      const jobs: { path: string; slogan: string; formatId: string; scale: string }[] = [];
      for (const format of FORMATS.filter((one) => one.kind === kind)) {
        for (const slogan of slogans) {
          const path = join(folder, `${format.id}_${slogan.id}.pdf`);
          const request = ['render', '--slogan-id', slogan.id, '--format', format.id, '-o', path];
          const result = await khauhieuJson<Rendered>(request);
          expect({ path, errors: result.findings.filter((f) => f.severity === 'error') }).toEqual({ path, errors: [] });
          jobs.push({ path, slogan: slogan.text, formatId: format.id, scale: result.scale });
        }
      }
      const input = jobs.map(({ path }) => JSON.stringify({ path })).join('\n');
      const run = spawnSync('/usr/bin/python3', [judge], { input, encoding: 'utf8', maxBuffer: 1 << 28 });
      expect(run.stderr).toBe('');
      const verdicts = run.stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Verdict);
      expect(verdicts).toHaveLength(jobs.length);
      jobs.forEach((job, i) => checkVerdict(job, verdicts[i] as Verdict));
    },
    600_000,
  );
});

function checkVerdict(
  job: { path: string; slogan: string; formatId: string; scale: string },
  { violations, qpdf, boxes, userUnit, text }: Verdict,
): void {
  const { path, formatId } = job;
  expect({ path, violations, qpdf }).toEqual({ path, violations: [], qpdf: '' });
  const format = FORMATS.find((one) => one.id === formatId);
  if (!format) throw new Error(formatId);
  const factor = job.scale === '1:10' ? 0.1 : 1;
  expect(userUnit).toBe(1);
  const [left = 0, bottom = 0, right = 0, top = 0] = boxes.TrimBox;
  const tolerance = mmToPt(0.01) * factor;
  expect(Math.abs(right - left - mmToPt(format.widthMm) * factor), `${path} width`).toBeLessThan(tolerance);
  expect(Math.abs(top - bottom - mmToPt(format.heightMm) * factor), `${path} height`).toBeLessThan(tolerance);
  const bleed = mmToPt(format.bleedMm) * factor;
  boxes.BleedBox.forEach((edge, i) => {
    const trimEdge = boxes.TrimBox[i] ?? 0;
    expect(Math.abs(Math.abs(edge - trimEdge) - bleed), `${path} bleed`).toBeLessThan(tolerance);
  });
  expect(Math.max(...boxes.MediaBox)).toBeLessThanOrEqual(14_400);
  expect({ path, text: words(text) }).toEqual({ path, text: words(job.slogan) });
}
