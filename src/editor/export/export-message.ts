import type { PrintVerification } from '../../preflight/verify/verify-print.ts';
import type { Design } from '../../model/design.ts';
import type { CatalogueFont } from '../../typesetting/fonts/font-catalogue.ts';
import type { ExportChoices, ExportedPdf } from './pdf-exporter.ts';

/** What the page asks of the export worker. */
export type ExportOrder = PrintOrder | VerifyOrder;

interface PrintOrder {
  readonly kind: 'print';
  readonly id: number;
  readonly design: Design;
  readonly pageId: string;
  readonly choices: ExportChoices;
  /** All fonts there are; the worker loads those it needs. */
  readonly fonts: readonly { readonly info: CatalogueFont; readonly url: string }[];
  readonly profileUrl: string;
}

interface VerifyOrder {
  readonly kind: 'verify';
  readonly id: number;
  readonly bytes: Uint8Array;
  readonly expected: string;
  readonly fonts: PrintOrder['fonts'];
}

/** What the worker answers: the file, or why the program failed (a programmer's mistake). */
export type ExportAnswer =
  | { readonly id: number; readonly pdf: ExportedPdf }
  | { readonly id: number; readonly verification: PrintVerification }
  | { readonly id: number; readonly failure: string };
