import type { PrintVerification } from '../../preflight/verify/verify-print.ts';
import type { CatalogueFont } from '../../typesetting/fonts/font-catalogue.ts';
import type { OutputProfile } from '../../renderers/pdf/render-options.ts';
import type { ExportChoices, ExportedFile, ExportStage } from './pdf-exporter.ts';
import type { PackedDesign } from './picture-post.ts';

/** What the page asks of the export worker. */
export type ExportOrder = MakeOrder | VerifyOrder;

export interface MakeOrder extends PackedDesign {
  readonly kind: 'make';
  readonly id: number;
  readonly pageId: string;
  readonly choices: ExportChoices;
  /** Where the wording was approved, for the sheets of a kit. */
  readonly source?: string;
  /** All fonts there are; the worker loads those it needs. */
  readonly fonts: readonly { readonly info: CatalogueFont; readonly url: string }[];
  readonly profileUrl: string;
  /** The user's own profile instead of that at `profileUrl`. */
  readonly profile?: OutputProfile;
  /** Percent. */
  readonly inkLimit: number;
}

export interface VerifyOrder {
  readonly kind: 'verify';
  readonly id: number;
  readonly bytes: Uint8Array;
  readonly expected: string;
  readonly fonts: MakeOrder['fonts'];
}

/** What the worker answers: how far it is, then the file, or why the program failed (a programmer's mistake). */
export type ExportAnswer =
  | { readonly id: number; readonly stage: ExportStage }
  | { readonly id: number; readonly file: ExportedFile }
  | { readonly id: number; readonly verification: PrintVerification }
  | { readonly id: number; readonly failure: string };
