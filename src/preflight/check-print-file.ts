import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { alignPrinted } from './verify/align-printed.ts';
import type { LetterIndex } from './verify/letter-index.ts';
import type { PageReading, PrintReading } from './verify/print-reading.ts';
import { readPieces, readRuns } from './verify/read-letters.ts';

/** Bleed narrower than this (in units of the page, both sides) is none. */
const LEAST_BLEED = 0.5;
/** A line of the layer this like a drawn one is meant to be it. */
const SAME_LINE = 0.6;
const SHORTEST_LINE = 4;

/** What a print shop would ask about a finished PDF: standard, printing condition, boxes, live text, what the layer says. */
export function checkPrintFile(reading: PrintReading, index: LetterIndex): readonly Diagnostic[] {
  const { facts, pages } = reading;
  const findings: Diagnostic[] = [];
  if (facts.standard === undefined) findings.push(diagnostic('preflight/pdf-no-standard', 'warning'));
  if (!facts.outputIntent) findings.push(diagnostic('preflight/pdf-no-output-intent', 'warning'));
  if (facts.overprints) findings.push(diagnostic('preflight/pdf-overprint', 'warning'));
  const hasBleed = pages.some(({ boxes: { bleed, trim } }) => bleed && trim && bleed.width - trim.width >= LEAST_BLEED);
  if (!hasBleed && pages.some(({ boxes }) => boxes.trim))
    findings.push(diagnostic('preflight/pdf-no-bleed', 'warning'));
  for (const { pages: numbers, text, panels, twins } of readPieces(pages, index)) {
    numbers.forEach((number, i) => {
      const page = pages[number];
      if (page) findings.push(...checkPage(page, number + 1, { text: panels?.[i] ?? text, twins }, index));
    });
  }
  return findings;
}

type PageText = ReturnType<typeof readRuns>;

function checkPage(page: PageReading, number: number, outlines: PageText, index: LetterIndex): readonly Diagnostic[] {
  const findings: Diagnostic[] = [];
  if (!page.boxes.trim) findings.push(diagnostic('preflight/pdf-no-trim', 'warning', undefined, { page: number }));
  if (page.runs.some((run) => run.visible))
    findings.push(diagnostic('preflight/pdf-live-text', 'warning', undefined, { page: number }));
  findings.push(...compareLayer(page, number, outlines, index));
  return findings;
}

/** Every line of the stored text is the line that is drawn. */
function compareLayer(
  page: PageReading,
  number: number,
  outlines: PageText,
  index: LetterIndex,
): readonly Diagnostic[] {
  const hidden = readRuns(page.runs.filter((run) => !run.visible));
  const live = page.runs.filter((run) => run.visible);
  const pairs = [
    [hidden.text, outlines.text, outlines.twins],
    [readRuns(live).text, readRuns(live, index).text, readRuns(live, index).twins],
  ] as const;
  return pairs.flatMap(([stored, drawn, twins]) =>
    stored.split('\n').flatMap((line) => {
      const letters = [...line.trim()];
      if (letters.length < SHORTEST_LINE || drawn === '' || bare(drawn).includes(bare(line))) return [];
      const nearest = alignPrinted(letters, [...drawn], twins);
      if (nearest.similarity < SAME_LINE || nearest.differences.length === 0) return [];
      const params = { page: number, stored: line.trim(), drawn: nearest.text.replaceAll('\ufffd', '▯') };
      return [diagnostic('preflight/pdf-layer-disagrees', 'error', undefined, params)];
    }),
  );
}

/** Cells of a table stand on one line in the layer, and apart where they are drawn: spaces don't count. */
function bare(text: string): string {
  return text.replace(/\s+/g, '');
}
