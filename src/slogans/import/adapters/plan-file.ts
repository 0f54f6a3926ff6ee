import { diagnostic, type Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { decodeLegacyLines } from '../decode-legacy.ts';
import { importPlan, refusedImport, type PlanImport } from '../import-plan.ts';
import { normalizeLines, splitTextLines, type RawLine } from '../text-lines.ts';
import type { SourceDocument } from '../source-document.ts';

export interface ImportOptions {
  /** Done and total, in pages of a PDF or in steps. */
  readonly progress?: (done: number, total: number) => void;
  /** Asked between pages and steps; `true` stops the import. */
  readonly cancelled?: () => boolean;
}

/** Larger files are no plans. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * Imports a plan from the bytes of a .docx, .pdf, .txt or .md; the bytes decide what it is, not the name. A file that
 * can't be read comes back as a refusal: `import/not-docx`, `import/zip-bomb`, `import/encrypted`,
 * `import/damaged-pdf`, `import/not-text`, `import/old-word`, `import/too-large`, `import/empty`, `import/cancelled`.
 */
export async function importPlanFile(bytes: Uint8Array, options: ImportOptions = {}): Promise<PlanImport> {
  if (bytes.length > MOST_BYTES) return refuse('import/too-large');
  if (bytes.length === 0) return refuse('import/empty');
  if (startsWith(bytes, [0x50, 0x4b])) return importDocx(bytes, options);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return refuse('import/old-word');
  if (isPdf(bytes)) return importPdf(bytes, options);
  const { decodeTextFile } = await import('./text-file.ts');
  const text = decodeTextFile(bytes);
  return text === null ? refuse('import/not-text') : finish('text', splitTextLines(text), options);
}

async function importDocx(bytes: Uint8Array, options: ImportOptions): Promise<PlanImport> {
  const { unpackDocx } = await import('./docx-parts.ts');
  const unpacked = unpackDocx(bytes);
  if (unpacked.kind === 'bomb') return refuse('import/zip-bomb');
  if (unpacked.kind !== 'parts') return refuse('import/not-docx');
  if (options.cancelled?.()) return refuse('import/cancelled');
  const { readDocx } = await import('./docx-file.ts');
  let lines: readonly RawLine[];
  try {
    lines = await readDocx(unpacked.parts);
  } catch {
    return refuse('import/not-docx');
  }
  return finish('docx', lines, options);
}

async function importPdf(bytes: Uint8Array, options: ImportOptions): Promise<PlanImport> {
  const { readPdf } = await import('./pdf-file.ts');
  const { progress, cancelled } = options;
  const read = await readPdf(bytes, {
    ...(progress ? { progress } : {}),
    ...(cancelled ? { cancelled } : {}),
  });
  if (read.kind === 'cancelled') return refuse('import/cancelled');
  if (read.kind !== 'text') return refuse(read.kind === 'encrypted' ? 'import/encrypted' : 'import/damaged-pdf');
  const { lines, pages, scannedPages } = read.text;
  return finish('pdf', lines, options, pages, scannedPages);
}

/** Long texts are cleaned piece by piece, so that whoever waits sees progress and can stop. */
async function finish(
  kind: SourceDocument['kind'],
  raw: readonly RawLine[],
  options: ImportOptions,
  pages = 0,
  scannedPages: readonly number[] = [],
): Promise<PlanImport> {
  const steps = 3;
  const decoded = decodeLegacyLines(raw);
  if (await stopsAfter(1, steps, options)) return refuse('import/cancelled');
  const lines = normalizeLines(decoded.lines);
  if (await stopsAfter(2, steps, options)) return refuse('import/cancelled');
  const plan = importPlan({ kind, lines, pages, scannedPages });
  if (await stopsAfter(3, steps, options)) return refuse('import/cancelled');
  const told = decoded.findings.map((finding: Diagnostic) => ({ ...finding, place: null }));
  return { ...plan, findings: [...told, ...plan.findings] };
}

/** Lets others run, tells how far it is, and asks whether to stop. */
async function stopsAfter(done: number, total: number, options: ImportOptions): Promise<boolean> {
  options.progress?.(done, total);
  await new Promise((resume) => setTimeout(resume, 0));
  return options.cancelled?.() ?? false;
}

function refuse(code: Diagnostic['code']): PlanImport {
  return refusedImport([diagnostic(code, 'error')]);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

/** The mark of a PDF may stand anywhere in its first 1024 bytes. */
export function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
}
