import { convertText, ENCODING_NAMES } from '../encodings/convert-text.ts';
import { detectEncoding } from '../encodings/detect-encoding.ts';
import { checkAnniversaries, type Today } from './check-anniversaries.ts';
import { checkCapitals } from './check-capitals.ts';
import { checkCharacters } from './check-characters.ts';
import { checkLostMarks } from './check-marks-lost.ts';
import { checkPunctuation } from './check-punctuation.ts';
import { checkRepeats } from './check-repeats.ts';
import { checkRoman } from './check-roman.ts';
import { checkSpacing } from './check-spacing.ts';
import { checkSpelling, checkSpellingVariants, checkTonePlacing } from './check-spelling.ts';
import { checkTerms } from './check-terms.ts';
import { editText } from './edited-text.ts';
import { finding, type LintFinding, type LintKind, overlap } from './finding.ts';
import { isKnownPair } from './phrases.ts';
import { wordsOf } from './word.ts';

/** The text with its findings, and the text with the safe fixes of this pass applied. */
export interface CheckedText {
  readonly findings: readonly LintFinding[];
  readonly fixed: string;
  /** The stretch of the given text behind a stretch of `fixed`. */
  toSource(start: number, end: number): readonly [number, number];
  /** False when the text must be read again before anything else can be said: legacy encoding, lost marks. */
  readonly readable: boolean;
}

/** One word, one finding: the first kind of this list that speaks about a stretch silences the later ones. */
const WORD_KINDS: readonly LintKind[] = [
  'detached-mark',
  'tone-misplaced',
  'repeated-word',
  'missing-diacritics',
  'spelling',
  'capitalisation',
  'tone-placement',
];

/** Every rule that needs nothing but the text, in one pass. Offsets are those of `text`; any string is taken. */
export function checkText(text: string, today?: Today): CheckedText {
  const legacy = checkLegacy(text);
  if (legacy) return settle(text, [legacy], false);
  const characters = checkCharacters(text);
  const clean = editText(text, characters.filter(isFix));
  const words = wordsOf(clean.text);
  const lost = checkLostMarks(clean.text, words);
  const unreadable = lost.find((f) => f.code === 'lint/ocr-garbage' || f.code === 'lint/missing-diacritics-all');
  const onClean = unreadable
    ? [unreadable]
    : oneFindingAWord([
        ...lost,
        ...checkSpelling(clean.text, words),
        ...checkSpellingVariants(clean.text, words),
        ...checkTonePlacing(clean.text, words),
        ...checkCapitals(clean.text, words),
        ...checkRepeats(clean.text, words),
        ...checkPunctuation(clean.text),
        ...checkSpacing(clean.text),
        ...checkRoman(clean.text),
        ...checkTerms(clean.text),
        ...checkAnniversaries(clean.text, today),
      ]);
  const onSource = onClean.map((item) => moved(text, item, clean.toSource(item.start, item.end)));
  return settle(text, [...characters, ...onSource], unreadable === undefined);
}

function checkLegacy(text: string): LintFinding | undefined {
  const { from } = detectEncoding(text);
  if (from === 'unicode') return undefined;
  const suggest = convertText(text, from, { knowsPair: isKnownPair }).text;
  if (suggest === text) return undefined;
  return finding(text, 'legacy-encoding', 0, text.length, { suggest, params: { encoding: ENCODING_NAMES[from] } });
}

function settle(text: string, findings: readonly LintFinding[], readable: boolean): CheckedText {
  const sorted = findings.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const edited = editText(text, fixesOf(sorted));
  return { findings: sorted, fixed: edited.text, toSource: edited.toSource, readable };
}

interface SafeFix extends LintFinding {
  readonly suggest: string;
}

function isFix(item: LintFinding): item is SafeFix {
  return item.fixes && item.suggest !== null;
}

/** The fixes that can be applied together; errors before infos where two want the same place. */
function fixesOf(findings: readonly LintFinding[]): readonly SafeFix[] {
  const order = { error: 0, warning: 1, info: 2 };
  const kept: SafeFix[] = [];
  for (const item of findings.filter(isFix).toSorted((a, b) => order[a.severity] - order[b.severity])) {
    if (!kept.some((other) => overlap(other, item))) kept.push(item);
  }
  return kept;
}

/** The finding at its place in the source text. */
export function moved(source: string, item: LintFinding, [start, end]: readonly [number, number]): LintFinding {
  return { ...item, start, end, found: source.slice(start, end) };
}

function oneFindingAWord(findings: readonly LintFinding[]): readonly LintFinding[] {
  const rank = (item: LintFinding): number =>
    item.code === 'lint/spacing-joined' || item.code === 'lint/spacing-split' ? 3.5 : WORD_KINDS.indexOf(item.kind);
  const sorted = findings.toSorted((a, b) => rank(a) - rank(b));
  const kept: LintFinding[] = [];
  for (const item of sorted) {
    const isWord = rank(item) >= 0;
    if (isWord && kept.some((other) => rank(other) >= 0 && overlap(other, item))) continue;
    const row = kept.some((o) => o.code === 'lint/punctuation-row' && overlap(o, item));
    if (row && item.kind === 'spacing') continue;
    kept.push(item);
  }
  return kept.filter((item) => item.kind !== 'spacing' || !isInsideRow(item, kept));
}

function isInsideRow(item: LintFinding, findings: readonly LintFinding[]): boolean {
  return findings.some(
    (o) => o !== item && o.kind === 'punctuation' && o.code === 'lint/punctuation-row' && overlap(o, item),
  );
}
