import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { FORMATS } from '../../src/formats/catalogue.ts';
import { hasJudge, platesAt } from '../renderers/pdf/judges.ts';
import { TEMPLATES } from '../templates/project-templates.ts';
import { pieceOf, printedPiece } from './pieces.ts';

const judge = fileURLToPath(new URL('../judges/judge_many.py', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'khauhieu-templates-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every template on the first printed format that it is made for. */
const PIECES = TEMPLATES.flatMap(({ id, kinds }) => {
  const format = FORMATS.find((one) => kinds.includes(one.kind) && !one.px);
  return format ? [{ id, design: pieceOf(format.id, id) }] : [];
});

const STANDARDS = [
  ['pdfx4', { finishing: 'layers', guides: true }],
  ['pdfx1a', { guides: true }],
] as const;

describe('every template', () => {
  test.each(STANDARDS)(
    '%s: judged from outside, nothing is broken and no hole or fold hits its words',
    (standard, more) => {
      const jobs = PIECES.map(({ id, design }) => {
        const { bytes, findings } = printedPiece(design, { standard, ...more });
        expect({ id, hits: findings.filter(({ code }) => code.startsWith('finishing/')) }).toEqual({ id, hits: [] });
        const path = join(folder, `${id}-${standard}.pdf`);
        writeFileSync(path, bytes);
        return { path, x1a: standard === 'pdfx1a' };
      });
      expect(jobs.length).toBeGreaterThan(20);
      if (!hasJudge('pdfx4check') || !hasJudge('qpdf') || !hasJudge('poppler')) return;
      const input = jobs.map((job) => JSON.stringify(job)).join('\n');
      const run = spawnSync('/usr/bin/python3', [judge], { input, encoding: 'utf8', maxBuffer: 1 << 28 });
      const verdicts = run.stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { violations: string[]; qpdf: string });
      expect(verdicts).toHaveLength(jobs.length);
      verdicts.forEach(({ violations, qpdf }, i) =>
        expect({ path: jobs[i]?.path, violations, qpdf }).toEqual({ path: jobs[i]?.path, violations: [], qpdf: '' }),
      );
    },
    300_000,
  );

  test('plates: the four process inks, and those of the finishing where it is asked for', () => {
    if (!hasJudge('ghostscript')) return;
    const [piece] = PIECES;
    if (!piece) throw new Error('no template');
    const process = ['Black', 'Cyan', 'Magenta', 'Yellow'];
    const plates = (bytes: Uint8Array): string[] => [...platesAt(bytes, [], 10).keys()].toSorted();
    expect(plates(printedPiece(piece.design, { marks: {}, scale: '1:10' }).bytes)).toEqual(process);
    const layered = plates(printedPiece(piece.design, { marks: {}, scale: '1:10', finishing: 'layers' }).bytes);
    expect(layered.filter((name) => !process.includes(name))).toEqual(['Eyelets', 'Fold', 'Glue', 'Legend']);
  });
});
