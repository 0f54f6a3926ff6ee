/** A document reduced to its lines, whatever file it came in. Lines are in reading order. */
export interface SourceDocument {
  readonly kind: 'docx' | 'pdf' | 'text';
  readonly lines: readonly SourceLine[];
  /** 0 when the file has no pages of its own. */
  readonly pages: number;
  /** Pages that are pictures of text, from 1. */
  readonly scannedPages: readonly number[];
}

/**
 * One line (of a text or PDF) or one paragraph (of a .docx). `text` is NFC, trimmed, with single spaces and without
 * markup; never empty.
 */
export interface SourceLine {
  readonly text: string;
  /** Line of the file, or paragraph of the document, from 1. */
  readonly number: number;
  /** From 1; `null` when the file has no pages. */
  readonly page: number | null;
  /** An empty line, a larger gap or a paragraph's edge stands before it. */
  readonly startsBlock: boolean;
  /** The whole line is set bold or as a heading. */
  readonly strong: boolean;
  /** Level of a marked-up heading, 1 the highest; `null` for none. */
  readonly heading: number | null;
  /** Cells of a table row or of columns side by side, at least two; `null` for running text. */
  readonly cells: readonly string[] | null;
}

/** Where something was found, for showing it beside its source. */
export interface SourcePlace {
  readonly line: number;
  readonly page: number | null;
}
