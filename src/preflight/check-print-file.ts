import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { alignPrinted } from './verify/align-printed.ts';
import type { LetterIndex } from './verify/letter-index.ts';
import type { PageReading, PrintReading } from './verify/print-reading.ts';
import { readOutlines, readRuns } from './verify/read-letters.ts';

/** Bleed narrower than this (in units of the page) is none. */
const NO_BLEED = 0.5;
/** A line of the layer this like a drawn one is meant to be it. */
const SAME_LINE = 0.6;
const SHORTEST_LINE = 4;

/** What a print shop would ask about a finished PDF: standard, printing condition, boxes, live text, what the layer says. */
export function checkPrintFile(reading: PrintReading, index: LetterIndex): readonly Diagnostic[] {
  const { facts, pages } = reading;
  const findings: Diagnostic[] = [];
  if (facts.standard === undefined) findings.push(diagnostic('preflight/pdf-no-standard', 'warning'));
  if (!facts.outputIntent) findings.push(diagnostic('preflight/pdf-no-output-intent', 'warning'));
  pages.forEach((page, i) => findings.push(...checkPage(page, i + 1, index)));
  return findings;
}

function checkPage(page: PageReading, number: number, index: LetterIndex): readonly Diagnostic[] {
  const findings: Diagnostic[] = [];
  const { trim, bleed } = page.boxes;
  if (!trim) findings.push(diagnostic('preflight/pdf-no-trim', 'warning', undefined, { page: number }));
  if (trim && (!bleed || bleed.width - trim.width < NO_BLEED || bleed.height - trim.height < NO_BLEED))
    findings.push(diagnostic('preflight/pdf-no-bleed', 'warning', undefined, { page: number }));
  if (page.runs.some((run) => run.visible))
    findings.push(diagnostic('preflight/pdf-live-text', 'warning', undefined, { page: number }));
  findings.push(...compareLayer(page, number, index));
  return findings;
}

/** Every line of the stored text is the line that is drawn. */
function compareLayer(page: PageReading, number: number, index: LetterIndex): readonly Diagnostic[] {
  const hidden = readRuns(page.runs.filter((run) => !run.visible));
  const live = page.runs.filter((run) => run.visible);
  const outlines = readOutlines(page, index);
  const pairs = [
    [hidden.text, outlines.text, outlines.twins],
    [readRuns(live).text, readRuns(live, index).text, readRuns(live, index).twins],
  ] as const;
  return pairs.flatMap(([stored, drawn, twins]) =>
    stored.split('\n').flatMap((line) => {
      const letters = [...line.trim()];
      if (letters.length < SHORTEST_LINE || drawn === '') return [];
      const nearest = alignPrinted(letters, [...drawn], twins);
      if (nearest.similarity < SAME_LINE || nearest.differences.length === 0) return [];
      const params = { page: number, stored: line.trim(), drawn: nearest.text.replaceAll('\ufffd', '▯') };
      return [diagnostic('preflight/pdf-layer-disagrees', 'error', undefined, params)];
    }),
  );
}
