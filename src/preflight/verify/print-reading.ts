import type { Matrix } from '../../geometry/matrix.ts';
import type { Rect } from '../../geometry/rect.ts';

/** What was found in a finished PDF. Lengths are default user units, y up, as the file has them. */
export interface PrintReading {
  readonly pages: readonly PageReading[];
  /** What the file says of itself. */
  readonly facts: PdfFacts;
}

export interface PdfFacts {
  /** `1.6`, as the header or the catalog has it. */
  readonly version: string;
  readonly producer: string;
  readonly title: string;
  /** `PDF/X-4`, `PDF/X-1a:2003` …; absent when the file claims none. */
  readonly standard?: string;
  readonly outputIntent: boolean;
  /** Whether anything but processing steps prints over what lies beneath. */
  readonly overprints: boolean;
  /** Names of the fonts that text is written with, without the tag of a subset: `BeVietnamPro-800`. */
  readonly fontNames: readonly string[];
}

export interface PageReading {
  readonly boxes: PageBoxes;
  /** Filled areas, in the order of drawing. */
  readonly drawings: readonly Drawing[];
  /** Text as it is stored, one run for each text object. */
  readonly runs: readonly TextRun[];
  /** Text as a reader puts it together: lines by their places, gaps as spaces. */
  readonly lines: readonly string[];
}

export interface PageBoxes {
  readonly media: Rect;
  readonly bleed?: Rect;
  readonly trim?: Rect;
  /** Points for one unit. */
  readonly userUnit: number;
}

/** An outline as steps and their numbers. */
export interface Outline {
  /** One of the letters M, L, C, Q, Z for each step. */
  readonly steps: string;
  /** The numbers of the steps, in their order. */
  readonly numbers: ArrayLike<number>;
}

/** A filled path in its own space. */
export interface Drawing extends Outline {
  /** From the path's space to the page. */
  readonly matrix: Matrix;
  /** True when the path stands alone in a space of its own, as the studio draws letters. */
  readonly alone: boolean;
}

/** The letters of one text object and where it starts. */
export interface TextRun {
  readonly letters: readonly RunLetter[];
  /** From text space (one em is 1) to the page, at the first letter. */
  readonly matrix: Matrix;
  readonly visible: boolean;
}

/** A letter of a text object: what it is read as and how the embedded font draws it (one em is 1, y up). */
export interface RunLetter {
  readonly text: string;
  readonly outline?: Outline;
  /** From the letter's own em to the page. */
  readonly matrix: Matrix;
  /** Of an em. */
  readonly advance: number;
}

/** What belongs to the piece: the bleed, else the page. */
export function areaOf({ boxes }: PageReading): Rect {
  return boxes.bleed ?? boxes.media;
}
