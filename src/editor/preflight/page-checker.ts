import type { Design, Page } from '../../model/design.ts';
import { Preflight } from '../../preflight/preflight.ts';
import type { PreflightSettings } from '../../preflight/rule.ts';
import { FINISHING_RULE } from '../../production/finishing-rule.ts';
import { seamRule } from '../../production/seam-rule.ts';
import { compileScene } from '../../scene/compile-scene.ts';
import { SceneCache } from '../../scene/scene-cache.ts';
import type { FontAddress } from '../fonts/worker-fonts.ts';
import type { LoadedFonts } from '../../typesetting/fonts/font-registry.ts';
import { DesignInbox } from '../workers/design-post.ts';
import type { CheckAnswer, CheckFacts, CheckOrder, PageFindings } from './check-message.ts';
import { inSlices, type Pause } from './in-slices.ts';

export interface PageCheckerParts {
  /** The fonts of a design, the same object for as long as they are the same. */
  readonly fontsOf: (design: Design, addresses: readonly FontAddress[]) => Promise<LoadedFonts>;
  /** Lets orders come in, and tells until when there is time again. */
  readonly pause: Pause;
  readonly answer: (answer: CheckAnswer) => void;
}

/** A page's findings and all that they follow from. */
interface Known extends PageFindings {
  readonly from: readonly unknown[];
}

/** The worker's side of the checks: keeps what it knows of each page, so that an edit asks again only what it touches. */
export class PageChecker {
  readonly #parts: PageCheckerParts;
  readonly #inbox = new DesignInbox();
  readonly #scenes = new SceneCache();
  /** What is remembered of each page, so that one doesn't push the other out. */
  readonly #preflights = new Map<string, Preflight>();
  #known = new Map<string, Known>();
  #settings: PreflightSettings = {};
  #addresses: readonly FontAddress[] = [];
  #latest = 0;

  constructor(parts: PageCheckerParts) {
    this.#parts = parts;
  }

  /** Orders must be taken in the order they were sent. */
  async take(order: CheckOrder): Promise<void> {
    const { id, shownId } = order;
    try {
      this.#latest = id;
      const design = this.#inbox.take(order.design);
      if (order.fonts) this.#addresses = order.fonts;
      if (order.facts) this.#settings = settingsOf(order.facts, this.#addresses);
      const fonts = await this.#parts.fontsOf(design, this.#addresses);
      await this.#checkPages(id, design, shownId, fonts);
    } catch (error) {
      this.#parts.answer({ id, failure: String(error) });
    }
  }

  async #checkPages(id: number, design: Design, shownId: string, fonts: LoadedFonts): Promise<void> {
    const { pages } = design;
    const known = pages.flatMap((page) => this.#known.get(page.id) ?? []);
    this.#known = new Map(known.map((one) => [one.pageId, one]));
    const shownFirst = pages.toSorted((a, b) => Number(b.id === shownId) - Number(a.id === shownId));
    for (const page of shownFirst) {
      // One page after the other: the shown one is to be answered first.
      // oxlint-disable-next-line no-await-in-loop
      const found = await this.#checkPage(id, design, page, fonts);
      if (!found) return;
      this.#parts.answer({ id, page: { pageId: page.id, findings: found } });
    }
    this.#parts.answer({ id, done: true });
  }

  /** Undefined when a later order has come. */
  async #checkPage(
    id: number,
    design: Design,
    page: Page,
    fonts: LoadedFonts,
  ): Promise<PageFindings['findings'] | undefined> {
    const isWanted = (): boolean => this.#latest === id;
    const from = [page, ...whatPagesShare(design), fonts, this.#settings];
    const old = this.#known.get(page.id);
    if (old && isSameList(old.from, from)) return isWanted() ? old.findings : undefined;
    const preflight = this.#preflights.get(page.id) ?? new Preflight();
    this.#preflights.set(page.id, preflight);
    const compiled = compileScene(design, page.id, fonts, this.#scenes);
    const steps = preflight.steps(design, compiled, fonts, this.#settings);
    const findings = await inSlices(steps, this.#parts.pause, isWanted);
    if (findings) this.#known.set(page.id, { pageId: page.id, findings, from });
    return findings;
  }
}

function settingsOf(facts: CheckFacts, fonts: readonly FontAddress[]): PreflightSettings {
  const moreRules = facts.roll ? [FINISHING_RULE, seamRule(facts.roll)] : [FINISHING_RULE];
  return { ...facts, licensedFonts: new Set(fonts.map(({ info }) => info.id)), moreRules };
}

/** Words, inks and pictures. */
function whatPagesShare({ content, inks, pictures }: Design): readonly unknown[] {
  return [content, inks, pictures];
}

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}
