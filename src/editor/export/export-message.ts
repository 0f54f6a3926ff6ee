import type { Design } from '../../model/design.ts';
import type { CatalogueFont } from '../../typesetting/fonts/font-catalogue.ts';
import type { ExportChoices, ExportedPdf } from './pdf-exporter.ts';

/** What the page asks of the export worker. */
export interface ExportOrder {
  readonly id: number;
  readonly design: Design;
  readonly pageId: string;
  readonly choices: ExportChoices;
  /** All fonts there are; the worker loads those it needs. */
  readonly fonts: readonly { readonly info: CatalogueFont; readonly url: string }[];
  readonly profileUrl: string;
}

/** What the worker answers: the file, or why the program failed (a programmer's mistake). */
export type ExportAnswer =
  | { readonly id: number; readonly pdf: ExportedPdf }
  | { readonly id: number; readonly failure: string };
