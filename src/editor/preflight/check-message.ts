import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SloganLibrary } from '../../slogans/library/slogan.ts';
import type { EventEnds } from '../../slogans/library/validity.ts';
import type { FontAddress } from '../fonts/worker-fonts.ts';
import type { PostedDesign } from '../workers/design-post.ts';
import type { CheckSettings } from './check-settings.ts';

/** What rules need to know beside the design, as data that a worker can be sent. */
export interface CheckFacts extends CheckSettings {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** In percent. */
  readonly totalInkLimit: number;
  /** Absent while the slogans can't be read. */
  readonly library?: SloganLibrary;
  readonly eventEnds?: EventEnds;
}

/** What is wrong with one page. */
export interface PageFindings {
  readonly pageId: string;
  /** The worst first. */
  readonly findings: readonly Diagnostic[];
}

/** Checks all pages of a design, the shown one first; a later order ends an earlier one. */
export interface CheckOrder {
  readonly id: number;
  readonly design: PostedDesign;
  readonly shownId: string;
  /** Absent: as before. */
  readonly facts?: CheckFacts;
  /** With the first order. */
  readonly fonts?: readonly FontAddress[];
}

/** Page after page, then `done`; nothing more for an order that a later one has ended. */
export type CheckAnswer =
  | { readonly id: number; readonly page: PageFindings }
  | { readonly id: number; readonly done: true }
  | { readonly id: number; readonly failure: string };
