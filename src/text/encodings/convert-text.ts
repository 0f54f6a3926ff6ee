import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { normalizeText } from '../normalize.ts';
import { detectEncoding } from './detect-encoding.ts';
import type { TextEncoding } from './encoding.ts';
import { applyReplacements, findLookalikes } from './lookalikes.ts';
import { findDetachedMarks, findMarkOrder } from './mark-repair.ts';
import { decodeMojibake } from './mojibake.ts';
import { decodeTcvn3 } from './tcvn3.ts';
import { decodeViqr } from './viqr.ts';
import { decodeVni } from './vni.ts';

export interface Conversion {
  readonly from: TextEncoding;
  /** 0 to 1; 1 when the encoding was given and not guessed. */
  readonly confidence: number;
  /** NFC, in order, without invisible characters or look-alikes. */
  readonly text: string;
  /** What was done, and what must be asked: `text/capitals-unknown` is the question of the `.VnTimeH` fonts. */
  readonly findings: readonly Diagnostic[];
}

export interface ConvertOptions {
  /** TCVN3 in a capital font (`.Vn…H`): every letter is a capital. `undefined` lets the text decide, and ask. */
  readonly capitalFont?: boolean;
  /** Tells whether two words belong together; it decides whether a final `.` of VIQR is a tone. */
  readonly knowsPair?: (first: string, second: string) => boolean;
}

const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u00ad]/;

/** Rescues a text: reads a legacy encoding (given or guessed), composes, orders marks, replaces look-alikes. */
export function convertText(
  text: string,
  from: TextEncoding | 'auto' = 'auto',
  options: ConvertOptions = {},
): Conversion {
  const detected = from === 'auto' ? detectEncoding(text) : { from, confidence: 1 };
  const findings: Diagnostic[] = [];
  const decoded = decodeAs(text, detected.from, options, findings);
  const clean = tidyUnicode(decoded, detected.from === 'unicode' ? findings : undefined);
  return { ...detected, text: clean, findings };
}

function decodeAs(text: string, from: TextEncoding, options: ConvertOptions, findings: Diagnostic[]): string {
  if (from === 'unicode') return text;
  const note = (
    code: Diagnostic['code'],
    severity: Diagnostic['severity'],
    params: Diagnostic['params'] = {},
  ): void => {
    findings.push(diagnostic(code, severity, { kind: 'text', start: 0, end: text.length }, params));
  };
  note('text/legacy-encoding', 'info', { encoding: ENCODING_NAMES[from] });
  if (from === 'vni') return decodeVni(text);
  if (from === 'viqr') return decodeViqr(text, options.knowsPair);
  if (from === 'tcvn3') {
    const decoded = decodeTcvn3(text, options.capitalFont === true);
    const marked = /\P{ASCII}/u.test(decoded);
    const capital = /\p{Lu}/u.test(decoded);
    if (options.capitalFont === undefined && marked && !capital) note('text/capitals-unknown', 'warning');
    return decoded;
  }
  let result = decodeMojibake(text);
  if (result.decoded > 0 && detectEncoding(result.text).from === 'utf8-as-windows1252')
    result = decodeMojibake(result.text);
  for (const at of result.holes) {
    findings.push(diagnostic('text/lost-letter', 'error', { kind: 'text', start: at, end: at + 1 }, { at: at + 1 }));
  }
  return result.text;
}

/** The names people know the encodings by. */
export const ENCODING_NAMES: Readonly<Record<TextEncoding, string>> = {
  unicode: 'Unicode',
  tcvn3: 'TCVN3 (ABC)',
  vni: 'VNI',
  viqr: 'VIQR',
  'utf8-as-windows1252': 'UTF-8 / Windows-1252',
};

function tidyUnicode(text: string, findings: Diagnostic[] | undefined): string {
  const note = (code: Diagnostic['code']): void => {
    findings?.push(diagnostic(code, 'info', { kind: 'text', start: 0, end: text.length }));
  };
  if (INVISIBLE.test(text)) note('text/invisible');
  const visible = text.replace(/[\u00ad]/g, '');
  const detached = applyReplacements(visible, findDetachedMarks(visible));
  if (detached !== visible) note('text/detached-mark');
  const ordered = applyReplacements(detached, findMarkOrder(detached));
  if (ordered !== detached) note('text/mark-order');
  const composed = normalizeText(ordered).replace(/\u00a0/g, ' ');
  if (ordered.normalize('NFC') !== ordered) note('text/not-composed');
  const replaced = applyReplacements(composed, findLookalikes(composed));
  if (replaced !== composed) note('text/lookalike');
  return replaced.normalize('NFC');
}
