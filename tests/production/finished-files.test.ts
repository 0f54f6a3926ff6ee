import { describe, expect, test } from 'vitest';
import { kindFinishing, printedPiece, PIECE } from './pieces.ts';
import type { PrintChoices } from '../../src/production/print-design.ts';
import { hasJudge, judgeFile } from '../renderers/pdf/judges.ts';
import { asText, mupdfText, objectsMatching, pagesOf } from '../renderers/pdf/read-pdf.ts';

const ALL = { crop: true, registration: true, colourBar: true, slug: true };
const MM = 72 / 25.4;

function conforms(bytes: Uint8Array, x1a = false): void {
  if (!hasJudge('pdfx4check')) return;
  const { said, status } = judgeFile(bytes, 'pdfx4check', x1a);
  expect(said.split('\n').filter((line) => !line.includes('conforms') && line.trim() !== '')).toEqual([]);
  expect(status).toBe(0);
}

describe('finishing in the file', () => {
  const cases: readonly (readonly [string, Partial<PrintChoices>])[] = [
    ['layers', { finishing: 'layers' }],
    ['layers and all marks', { finishing: 'layers', marks: ALL, guides: true }],
    ['guides', { guides: true }],
    ['panels', { panels: { rollMm: 1600, overlapMm: 20, cuts: 'vertical' }, finishing: 'layers', marks: ALL }],
    ['panels at full size', { panels: { rollMm: 1600, overlapMm: 30, cuts: 'vertical' }, scale: '1:1', guides: true }],
  ];

  test.each(cases)('%s: PDF/X-4 to the letter', (_name, choices) => {
    conforms(printedPiece(PIECE, { marks: {}, ...choices }).bytes);
  });

  test.each(cases)('%s: PDF/X-1a takes it too, without layers', (_name, choices) => {
    const { bytes, findings } = printedPiece(PIECE, { marks: {}, ...choices, standard: 'pdfx1a' });
    conforms(bytes, true);
    expect(asText(bytes)).not.toContain('/OCG');
    const said = findings.filter(({ code }) => code === 'print/no-layers-in-x1a');
    expect(said).toHaveLength(choices.finishing ? 1 : 0);
  });

  test('every layer is a processing step, on a plate of its own, overprinting', () => {
    const { bytes } = printedPiece(PIECE, { finishing: 'layers', marks: {} });
    const steps = objectsMatching(bytes, /\/Type \/OCG/).map((body) => /\/GTS_ProcSteps[^>]*/.exec(body)?.[0].trim());
    expect(steps).toEqual([
      '/GTS_ProcStepsGroup /Structural /GTS_ProcStepsType /Folding',
      '/GTS_ProcStepsGroup /Structural /GTS_ProcStepsType /Gluing',
      '/GTS_ProcStepsGroup /Structural /GTS_ProcStepsType /Punching',
      '/GTS_ProcStepsGroup /Positions /GTS_ProcStepsType /ContentArea',
    ]);
    const [page] = pagesOf(bytes);
    const content = page?.content ?? '';
    const layers = content.match(/\/OC \/L\d BDC\nq\n\/G\d gs\n\/S\d CS 1 SCN/g) ?? [];
    expect(layers).toHaveLength(4);
    const punched = content.split('/OC /L2 BDC')[1]?.split('EMC')[0] ?? '';
    expect(punched.match(/ m\n/g)).toHaveLength(printedPiece(PIECE).finishing.counts.eyelets);
  });

  test('a piece cut to size has its cut, and nothing else to do', () => {
    const flat = kindFinishing(PIECE, { hemMm: 0 });
    const { bytes, finishing } = printedPiece(flat, { finishing: 'layers', marks: {} });
    const steps = objectsMatching(bytes, /\/Type \/OCG/).map((body) => /StepsType \/(\w+)/.exec(body)?.[1]);
    expect(steps).toEqual(['Cutting', 'ContentArea']);
    expect(finishing.counts).toEqual({ eyelets: 0, hemM: 0, pocketM: 0, ropeM: 0, slits: 0 });
  });

  test('nothing is drawn unless it is asked for, and the same choices are the same bytes', () => {
    const plain = printedPiece(PIECE, { marks: {} }).bytes;
    expect(asText(plain)).not.toContain('/OCProperties');
    const layered = printedPiece(PIECE, { marks: {}, finishing: 'layers' }).bytes;
    expect(printedPiece(PIECE, { marks: {}, finishing: 'layers' }).bytes).toEqual(layered);
    expect(layered).not.toEqual(plain);
  });
});

describe('panels in the file', () => {
  const panels = { rollMm: 1600, overlapMm: 20, cuts: 'vertical' } as const;
  const printed = printedPiece(PIECE, { panels, scale: '1:10', marks: ALL });
  const pages = pagesOf(printed.bytes);
  const count = printed.panels?.panels.length ?? 0;

  test('a page for each, whose trim boxes cover the piece with the overlap, then the map on A4', () => {
    expect(count).toBeGreaterThanOrEqual(4);
    expect(pages).toHaveLength(count + 1);
    const real = (name: string, index: number): number[] => (pages[index]?.box(name) ?? []).map((pt) => (pt / MM) * 10);
    const widths = Array.from({ length: count }, (_, i) => {
      const [x0 = 0, , x1 = 0] = real('TrimBox', i);
      return x1 - x0;
    });
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(6000 + (count - 1) * 20, 2);
    const [bx0 = 0, , bx1 = 0] = real('BleedBox', 0);
    expect(bx1 - bx0 - (widths[0] ?? 0)).toBeCloseTo(20, 2);
    const [mx0 = 0, , mx1 = 0] = real('BleedBox', 1);
    expect(mx1 - mx0).toBeCloseTo(widths[1] ?? 0, 2);
    expect((pages[count]?.box('MediaBox') ?? []).map((pt) => Math.round(pt / MM))).toEqual([0, 0, 297, 210]);
  });

  test('every word can be read back from the panels together', () => {
    const text = pages
      .flatMap((_, i) => mupdfText(printed.bytes, i))
      .join(' ')
      .normalize('NFC');
    for (const letter of new Set('ĐẢNGCỘNGSẢNVIỆTNAM')) expect(text).toContain(letter);
    expect(text).toContain('SƠ ĐỒ GHÉP TẤM');
  });

  test('letters outside a panel are not on its page', () => {
    const [all = 0] = pagesOf(printedPiece(PIECE, { marks: {} }).bytes).map(
      ({ content }) => content.match(/\nf\nQ\n/g)?.length ?? 0,
    );
    const slugless = printedPiece(PIECE, { panels, marks: {} });
    const counts = pagesOf(slugless.bytes)
      .slice(0, count)
      .map(({ content }) => content.match(/\nf\nQ\n/g)?.length ?? 0);
    expect(Math.max(...counts)).toBeGreaterThan(3);
    expect(Math.max(...counts)).toBeLessThan(all * 0.6);
  });

  test('a piece that fits on the roll stays whole; a roll too narrow is refused', () => {
    const whole = printedPiece(PIECE, { panels: { ...panels, rollMm: 1200, cuts: 'auto' } });
    expect(whole.pages).toBe(1);
    expect(whole.findings.map(({ code }) => code)).toContain('panels/not-needed');
    expect(() => printedPiece(PIECE, { panels: { ...panels, rollMm: 60 } })).toThrow(/panels\/roll-too-narrow/);
  });
});
