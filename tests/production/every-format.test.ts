import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { FORMATS } from '../../src/formats/catalogue.ts';
import type { Format } from '../../src/formats/format.ts';
import { renderPdf } from '../../src/renderers/pdf/render-pdf.ts';
import { compileScene } from '../../src/scene/compile-scene.ts';
import { aspectClassOf } from '../../src/templates/aspect-class.ts';
import { hasJudge } from '../renderers/pdf/judges.ts';
import { FOGRA39 } from '../renderers/pdf/press-scenes.ts';
import { pagesOf } from '../renderers/pdf/read-pdf.ts';
import { TEMPLATES } from '../templates/project-templates.ts';
import { FONTS, pieceOf } from './pieces.ts';

/**
 * The judge takes a third of a second a page, and templates × formats × standards are more than five thousand pages. So
 * every template is judged once in each shape that it composes differently, and every format once: each page of them in
 * both standards. Many pages make one file, which is judged like any other.
 */
const judge = fileURLToPath(new URL('../judges/judge_many.py', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'khauhieu-shapes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PRINTED = FORMATS.filter(({ px }) => !px);
const STANDARDS = ['pdfx4', 'pdfx1a'] as const;
const MM = 72 / 25.4;

interface Sheet {
  readonly name: string;
  readonly pieces: readonly { readonly templateId: string; readonly format: Format }[];
}

/** One format of each shape, a different one for each template where there are several. */
function shapesOf(kinds: readonly string[], turn: number): readonly Format[] {
  const shapes = new Map<string, Format[]>();
  for (const format of PRINTED) {
    if (!kinds.includes(format.kind)) continue;
    const shape = aspectClassOf({ catalogueId: format.id, ...format });
    shapes.set(shape, [...(shapes.get(shape) ?? []), format]);
  }
  return [...shapes.values()].flatMap((formats) => formats[turn % formats.length] ?? []);
}

const BY_TEMPLATE: readonly Sheet[] = TEMPLATES.map(({ id, kinds }, turn) => ({
  name: id,
  pieces: shapesOf(kinds, turn).map((format) => ({ templateId: id, format })),
}));
const BY_FORMAT: Sheet = {
  name: 'every-format',
  pieces: PRINTED.flatMap((format, turn) => {
    const suited = TEMPLATES.filter(({ kinds }) => kinds.includes(format.kind));
    const template = suited[turn % suited.length];
    return template ? [{ templateId: template.id, format }] : [];
  }),
};

function write(sheet: Sheet): readonly { readonly path: string; readonly x1a: boolean }[] {
  const scenes = sheet.pieces.map(({ templateId, format }) => {
    const { scene, diagnostics } = compileScene(pieceOf(format.id, templateId), 'page-1', FONTS);
    expect({
      templateId,
      format: format.id,
      errors: diagnostics.filter(({ severity }) => severity === 'error'),
    }).toEqual({
      templateId,
      format: format.id,
      errors: [],
    });
    return scene;
  });
  return STANDARDS.map((standard) => {
    const { bytes } = renderPdf(scenes, {
      standard,
      glyphs: FONTS,
      fonts: (id) => FONTS.get(id),
      profile: FOGRA39,
      scale: '1:10',
      marks: { crop: true, registration: true, colourBar: true, slug: true },
      slugFontId: 'be-vietnam-pro-700',
      job: { name: sheet.name },
    });
    if (!bytes) throw new Error(sheet.name);
    const pages = pagesOf(bytes);
    expect(pages).toHaveLength(scenes.length);
    scenes.forEach(({ widthMm, heightMm }, i) => {
      const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = pages[i]?.box('TrimBox') ?? [];
      expect(Math.abs(((x1 - x0) / MM) * 10 - widthMm)).toBeLessThan(0.01);
      expect(Math.abs(((y1 - y0) / MM) * 10 - heightMm)).toBeLessThan(0.01);
    });
    const path = join(folder, `${sheet.name}-${standard}.pdf`);
    writeFileSync(path, bytes);
    return { path, x1a: standard === 'pdfx1a' };
  });
}

function judged(sheets: readonly Sheet[]): void {
  const jobs = sheets.flatMap(write);
  if (!hasJudge('pdfx4check') || !hasJudge('qpdf') || !hasJudge('poppler')) return;
  const input = jobs.map((job) => JSON.stringify(job)).join('\n');
  const run = spawnSync('/usr/bin/python3', [judge], { input, encoding: 'utf8', maxBuffer: 1 << 28 });
  const verdicts = run.stdout.trim().split('\n');
  expect(verdicts).toHaveLength(jobs.length);
  verdicts.forEach((line, i) => {
    const { violations, qpdf } = JSON.parse(line) as { violations: string[]; qpdf: string };
    expect({ path: jobs[i]?.path, violations, qpdf }).toEqual({ path: jobs[i]?.path, violations: [], qpdf: '' });
  });
}

describe('PDF/X of every template and every format', () => {
  test('the pieces are those that were meant', () => {
    const shapes = BY_TEMPLATE.reduce((sum, { pieces }) => sum + pieces.length, 0);
    expect(BY_TEMPLATE.length).toBe(TEMPLATES.length);
    expect(shapes).toBeGreaterThan(TEMPLATES.length * 3);
    expect(BY_FORMAT.pieces).toHaveLength(PRINTED.length);
  });

  test.each(BY_TEMPLATE)('$name, one of each shape, in both standards', (sheet) => judged([sheet]), 600_000);

  test('every format, in both standards', () => judged([BY_FORMAT]), 600_000);
});
