import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { convertText, ENCODING_NAMES } from '../../text/encodings/convert-text.ts';
import { detectEncoding } from '../../text/encodings/detect-encoding.ts';
import type { RawLine } from './text-lines.ts';

const SAMPLE = 6000;

/**
 * Reads lines of a document that is set in a legacy encoding as a whole (TCVN3, VNI, VIQR, UTF-8 taken for Latin-1).
 * Lines of sound Unicode come back as they are.
 */
export function decodeLegacyLines(lines: readonly RawLine[]): {
  readonly lines: readonly RawLine[];
  readonly findings: readonly Diagnostic[];
} {
  const sample = lines
    .map((line) => line.text)
    .join('\n')
    .slice(0, SAMPLE);
  const { from } = detectEncoding(sample);
  if (from === 'unicode') return { lines, findings: [] };
  const encoding = ENCODING_NAMES[from];
  return {
    lines: lines.map((line) => ({ ...line, text: convertText(line.text, from).text })),
    findings: [diagnostic('import/legacy-encoding', 'info', undefined, { encoding })],
  };
}
