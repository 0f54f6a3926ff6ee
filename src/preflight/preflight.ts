import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts';
import type { Design, Page } from '../model/design.ts';
import { findPage } from '../model/node-tree.ts';
import type { CompiledScene } from '../scene/compile-scene.ts';
import type { GlyphSource } from '../scene/display-list.ts';
import type { FontRegistry } from '../typesetting/font-face.ts';
import { ObjectFinder, type PageObject } from './page-objects.ts';
import type { CheckedPage, ObjectRule, PreflightSettings } from './rule.ts';
import { PREFLIGHT_RULES } from './rules.ts';

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Objects that a rule looks at between two pauses. */
const OBJECTS_A_STEP = 50;

type CheckArguments = [
  design: Design,
  compiled: Pick<CompiledScene, 'scene' | 'diagnostics'>,
  fonts: FontRegistry & GlyphSource,
  settings: PreflightSettings,
];

interface Answer {
  readonly format: Page['format'];
  readonly readingDistanceM: Page['readingDistanceM'];
  readonly pageId: string;
  readonly settings: PreflightSettings;
  readonly findings: readonly Diagnostic[];
}

/**
 * Checks pages before they are printed and remembers what it found: after an edit only what the edit touches is looked
 * at again. Keep one for as long as a design is open, and hand it the same `settings` object while they don't change.
 */
export class Preflight {
  readonly #finder = new ObjectFinder();
  readonly #answers = new Map<ObjectRule, WeakMap<PageObject, Answer>>();
  readonly #memory = new Map<string, unknown>();

  /**
   * All findings on a page, those of its setting included, the worst first. Throws `RangeError` when the design hasn't
   * the page of the scene.
   */
  check(...of: CheckArguments): readonly Diagnostic[] {
    const steps = this.steps(...of);
    let step = steps.next();
    while (!step.done) step = steps.next();
    return step.value;
  }

  /** The same, pausing after each small piece of work, so that a page in use stays quick. */
  *steps(...[design, compiled, fonts, settings]: CheckArguments): Generator<undefined, readonly Diagnostic[]> {
    const page = findPage(design, compiled.scene.pageId);
    if (!page) throw new RangeError(`preflight: the design has no page ${compiled.scene.pageId}`);
    const objects = this.#finder.find(design, page, compiled.scene, fonts);
    const checked: CheckedPage = { design, page, compiled, objects, fonts, settings };
    const findings: Diagnostic[] = [];
    yield;
    for (const rule of [...PREFLIGHT_RULES, ...(settings.moreRules ?? [])]) {
      if (rule.scope === 'page') {
        for (const finding of rule.check(checked, this.#memory)) {
          if (finding) findings.push(finding);
          else yield;
        }
      } else {
        for (const [index, object] of objects.entries()) {
          findings.push(...this.#ask(rule, object, checked));
          if (index % OBJECTS_A_STEP === OBJECTS_A_STEP - 1) yield;
        }
      }
      yield;
    }
    return withoutRepeats(findings).toSorted((a, b) => RANK[a.severity] - RANK[b.severity]);
  }

  #ask(rule: ObjectRule, object: PageObject, checked: CheckedPage): readonly Diagnostic[] {
    const { page, settings } = checked;
    const { id: pageId, format, readingDistanceM } = page;
    let answers = this.#answers.get(rule);
    if (!answers) this.#answers.set(rule, (answers = new WeakMap()));
    const known = answers.get(object);
    const isSamePage = known?.format === format && known.pageId === pageId;
    if (isSamePage && known.readingDistanceM === readingDistanceM && known.settings === settings) return known.findings;
    const findings = rule.check(object, checked);
    answers.set(object, { format, readingDistanceM, pageId, settings, findings });
    return findings;
  }
}

/** A finding about the document as a whole goes where another says the same of an object. */
function withoutRepeats(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  const words = ({ code, params }: Diagnostic): string => `${code} ${JSON.stringify(params)}`;
  const placed = new Set(findings.filter(({ at }) => at.kind === 'node').map(words));
  return findings.filter((finding) => finding.at.kind === 'node' || !placed.has(words(finding)));
}
