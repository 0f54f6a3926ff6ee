import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { PrintVerification } from '../../preflight/verify/verify-print.ts';
import type { Design } from '../../model/design.ts';

export type ExportStandard = 'pdfx4' | 'pdfx1a' | 'preview';
export type ExportScale = 'auto' | '1:1' | '1:10' | 'userunit';
export type ExportMarks = 'none' | 'standard' | 'all';

export interface ExportChoices {
  readonly standard: ExportStandard;
  readonly scale: ExportScale;
  readonly marks: ExportMarks;
  /** Why it is printed in spite of errors; goes into the slug. */
  readonly reason?: string;
}

export interface ExportedPdf {
  readonly bytes?: Uint8Array;
  readonly fileName: string;
  readonly findings: readonly Diagnostic[];
}

/** Makes print files off the main thread. */
export interface PdfExporter {
  render(design: Design, pageId: string, choices: ExportChoices): Promise<ExportedPdf>;
  /** Reads a finished file back and compares it with the words it should print. */
  verify(bytes: Uint8Array, expected: string): Promise<PrintVerification>;
}
