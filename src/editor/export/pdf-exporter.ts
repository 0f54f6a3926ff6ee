import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { RollChoice } from '../../finishing/plan-panels.ts';
import type { PixelSize } from '../../formats/format.ts';
import type { PrintVerification } from '../../preflight/verify/verify-print.ts';
import type { Design } from '../../model/design.ts';
import type { ScaleOption } from '../../renderers/pdf/print-scale.ts';
import type { TextMode } from '../../renderers/pdf/render-options.ts';

export type ExportPreset = 'printShop' | 'oldShop' | 'kit' | 'plan' | 'preview' | 'social' | 'led';
export type ExportMarks = 'none' | 'standard' | 'all';
export type ExportFinishing = 'none' | 'guides' | 'layers';
/** Pictures in ink, true to what it can give or softly fitted into it; or in their own colours with their profile. */
export type ExportPictureColours = 'relative' | 'perceptual' | 'tagged';
export type ExportPicture = 'png' | 'jpeg' | 'svg';

export interface ExportChoices {
  readonly preset: ExportPreset;
  readonly scale: ScaleOption;
  /** How letters are written into a print file. */
  readonly text: Exclude<TextMode, 'live'>;
  readonly marks: ExportMarks;
  readonly finishing: ExportFinishing;
  /** The roll that pieces are cut into panels for, and laid on; absent: they stay whole. */
  readonly roll?: RollChoice;
  /** A file for every panel too. */
  readonly panelFiles: boolean;
  /** The pages of the file; absent: the one it is asked for. */
  readonly pageIds?: readonly string[];
  /** Several files in one ZIP; else one by one. */
  readonly packed: boolean;
  /** How many of each page are printed, by its id; absent: one. */
  readonly quantities?: Readonly<Record<string, number>>;
  readonly material?: string;
  readonly pictures: ExportPictureColours;
  readonly picture: ExportPicture;
  /** Of a picture; 0: the format's own pixels. */
  readonly longSidePx: number;
  /** A picture of this size with the whole page in it; absent: of the page's own proportions. */
  readonly frame?: PixelSize;
  /** Why it is printed in spite of errors; goes into the slug and the sheets. */
  readonly reason?: string;
  /** Of the design, for the names of files; absent: 1. */
  readonly version?: number;
}

export const DEFAULT_EXPORT_CHOICES: ExportChoices = {
  preset: 'printShop',
  scale: 'auto',
  text: 'outlines+layer',
  marks: 'standard',
  finishing: 'none',
  panelFiles: false,
  packed: true,
  pictures: 'relative',
  picture: 'jpeg',
  longSidePx: 2048,
};

/** Letters of a reason to print in spite of errors; shorter isn't one. */
export const SHORTEST_REASON = 5;

/** Whether the file goes to a press, so that errors keep it back. */
export function isForPress({ preset }: Pick<ExportChoices, 'preset'>): boolean {
  return preset === 'printShop' || preset === 'oldShop' || preset === 'kit';
}

export interface SavedFile {
  readonly fileName: string;
  readonly mime: string;
  readonly bytes: Uint8Array;
}

/** A part of what was made, as it can be looked at and read back. */
export interface ShownFile {
  readonly bytes: Uint8Array;
  readonly mime: string;
  /** The page it shows; undefined for a sheet about several. */
  readonly pageId: string | undefined;
}

export interface ExportedFile {
  /** The file, or the ZIP of all files; absent when it was refused. */
  readonly bytes?: Uint8Array;
  readonly fileName: string;
  readonly mime: string;
  /** Saved beside it, where files are wanted one by one. */
  readonly others?: readonly SavedFile[];
  /** What is in it, in order; absent when it was refused. */
  readonly shown?: readonly ShownFile[];
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
