import type { Diagnostic, DiagnosticPlace } from '../diagnostics/diagnostic.ts';
import type { FormatKind } from '../formats/format.ts';
import type { LocalLimits } from '../formats/size-limits.ts';
import type { Mm } from '../geometry/units.ts';
import type { Design, Page } from '../model/design.ts';
import type { CompiledScene } from '../scene/compile-scene.ts';
import type { GlyphSource } from '../scene/display-list.ts';
import type { SloganLibrary } from '../slogans/library/slogan.ts';
import type { EventEnds } from '../slogans/library/validity.ts';
import type { FontRegistry } from '../typesetting/font-face.ts';
import type { PageObject } from './page-objects.ts';

/** Metres by kind, where an office has set from where its pieces are read. */
export type ReadingDistances = { readonly [Kind in FormatKind]?: number };

/** What checking needs to know beside the design. Whatever is absent isn't checked. */
export interface PreflightSettings {
  /** `YYYY-MM-DD`; the core has no clock. */
  readonly today?: string;
  readonly library?: SloganLibrary;
  readonly eventEnds?: EventEnds;
  /** From where the piece is read, in metres; absent: what is set or usual for its kind, and its size. */
  readonly readingDistanceM?: number;
  /** From where the kinds are read here, in metres, where that isn't what is usual. */
  readonly readingDistances?: ReadingDistances;
  /** Total ink that the medium takes, in percent; absent: 260, the limit of the built-in profile. */
  readonly totalInkLimit?: number;
  readonly localLimits?: LocalLimits;
  /** Ids of the fonts whose licence is known. */
  readonly licensedFonts?: ReadonlySet<string>;
  /** Rules from folders that this one doesn't know, such as those about finishing. */
  readonly moreRules?: readonly PreflightRule[];
}

/** A page as rules see it. */
export interface CheckedPage {
  readonly design: Design;
  readonly page: Page;
  readonly compiled: Pick<CompiledScene, 'scene' | 'diagnostics'>;
  /** Everything that was drawn or is hidden, bottom to top. */
  readonly objects: readonly PageObject[];
  readonly fonts: FontRegistry & GlyphSource;
  readonly settings: PreflightSettings;
}

/** A rule about one object by itself; it is asked again only when the object, the page's format or the settings change. */
export interface ObjectRule {
  readonly scope: 'object';
  check(object: PageObject, page: CheckedPage): readonly Diagnostic[];
}

/**
 * A rule about the page as a whole; it is asked on every change and keeps what it needs to be quick in `memory`. A rule
 * with much to do is a generator and gives undefined where checking may pause.
 */
export interface PageRule {
  readonly scope: 'page';
  check(page: CheckedPage, memory: Map<string, unknown>): Iterable<Diagnostic | undefined>;
}

export type PreflightRule = ObjectRule | PageRule;

export function placeOf({ node }: PageObject, { page }: CheckedPage): DiagnosticPlace {
  return { kind: 'node', nodeId: node.id, pageId: page.id };
}

/** Millimetres as a person reads them: one decimal. */
export function roundMm(mm: Mm): number {
  return Math.round(mm * 10) / 10;
}
