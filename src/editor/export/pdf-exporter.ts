import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { PrintVerification } from '../../preflight/verify/verify-print.ts';
import type { Design } from '../../model/design.ts';

export type ExportPreset = 'printShop' | 'oldShop' | 'kit' | 'preview' | 'social';
export type ExportScale = 'auto' | '1:1' | '1:10' | 'userunit';
export type ExportMarks = 'none' | 'standard' | 'all';
export type ExportFinishing = 'none' | 'guides' | 'layers';
/** Pictures in ink, true to what it can give or softly fitted into it; or in their own colours with their profile. */
export type ExportPictureColours = 'relative' | 'perceptual' | 'tagged';
export type ExportPicture = 'png' | 'jpeg' | 'svg';

export interface ExportChoices {
  readonly preset: ExportPreset;
  readonly scale: ExportScale;
  readonly marks: ExportMarks;
  readonly finishing: ExportFinishing;
  /** Width of the roll that the piece is cut into panels for; 0: in one piece. */
  readonly rollMm: number;
  readonly pictures: ExportPictureColours;
  readonly picture: ExportPicture;
  /** Of a picture; 0: the format's own pixels. */
  readonly longSidePx: number;
  /** Why it is printed in spite of errors; goes into the slug. */
  readonly reason?: string;
}

export const DEFAULT_EXPORT_CHOICES: ExportChoices = {
  preset: 'printShop',
  scale: 'auto',
  marks: 'standard',
  finishing: 'none',
  rollMm: 0,
  pictures: 'relative',
  picture: 'jpeg',
  longSidePx: 2048,
};

/** Letters of a reason to print in spite of errors; shorter isn't one. */
export const SHORTEST_REASON = 5;

/** Whether the file goes to a press, so that errors keep it back. */
export function isForPress({ preset }: ExportChoices): boolean {
  return preset === 'printShop' || preset === 'oldShop' || preset === 'kit';
}

export interface ExportedFile {
  readonly bytes?: Uint8Array;
  readonly fileName: string;
  readonly mime: string;
  /** What the file looks like, where it can't be shown itself: the print PDF of a kit. */
  readonly shown?: Uint8Array;
  readonly findings: readonly Diagnostic[];
}

/** What is being done, in order. */
export type ExportStage = 'fonts' | 'setting' | 'pictures' | 'writing';

/** Makes files off the main thread. */
export interface PdfExporter {
  render(
    design: Design,
    pageId: string,
    choices: ExportChoices,
    options?: {
      readonly onStage?: (stage: ExportStage) => void;
      /** Stops the work at once; the promise is rejected. */
      readonly signal?: AbortSignal;
    },
  ): Promise<ExportedFile>;
  /** Reads a finished PDF back and compares it with the words it should print. */
  verify(bytes: Uint8Array, expected: string): Promise<PrintVerification>;
}
