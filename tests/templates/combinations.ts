import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { clearMargins } from '../../src/formats/clear-margins.ts';
import { DESIGN_SCHEMA, type Design, type DesignContent, type ResolvedFormat } from '../../src/model/design.ts';
import { Preflight } from '../../src/preflight/preflight.ts';
import { compileScene } from '../../src/scene/compile-scene.ts';
import { applyTemplate } from '../../src/templates/apply-template.ts';
import { aspectClassOf } from '../../src/templates/aspect-class.ts';
import type { Template } from '../../src/templates/template.ts';
import type { LoadedFonts } from '../../src/typesetting/fonts/font-registry.ts';
import { BARE, FULL, isForSlogans, LONG_SLOGAN } from './project-templates.ts';

/** Slogans of 43, 71 and 207 letters. */
export const SLOGANS = {
  short: BARE.slogan.text,
  medium: FULL.slogan.text,
  long: LONG_SLOGAN,
} as const;

export type SloganLength = keyof typeof SLOGANS;

/** A slogan in full company: the back of a hall with its title, everything else with unit, occasion and date; flags alone. */
export function contentFor(template: Template, length: SloganLength): DesignContent {
  const samples = template.slots.filter(({ holds, name }) => holds === 'text' && name !== 'slogan');
  if (!isForSlogans(template)) return { slogan: { text: SLOGANS[length] }, texts: {} };
  const texts: Readonly<Record<string, string>> =
    template.family === 'hoi-truong'
      ? {
          ...Object.fromEntries(samples.map(({ name, sample }) => [name, sample])),
          date: 'Bình Minh, ngày 02/9/2026',
        }
      : { unit: 'Đảng bộ xã Bình Minh', occasion: 'Kỷ niệm 80 năm Quốc khánh', date: '02/9/2025' };
  return { slogan: { text: SLOGANS[length] }, texts };
}

export interface Combination {
  readonly design: Design;
  readonly findings: readonly Diagnostic[];
  /** What the slogan falls short of, in words; undefined when it has the room and the size it is promised. */
  readonly shortfall: string | undefined;
}

/** Lays a template out on a format and checks the page as the studio does before printing. */
export function checkCombination(
  template: Template,
  format: ResolvedFormat,
  content: DesignContent,
  fonts: LoadedFonts,
): Combination {
  const page = applyTemplate(template, content, format, { newId: (hint) => hint });
  if (!page.ok) throw new Error(JSON.stringify(page.diagnostics));
  const design: Design = { schema: DESIGN_SCHEMA, id: 'd', name: 'Thử', content, inks: [], pages: [page.value] };
  const compiled = compileScene(design, page.value.id, fonts);
  const findings = new Preflight().check(design, compiled, fonts, {});
  const box = page.value.nodes.find(({ id }) => id === 'slogan');
  const ink = compiled.texts.get('slogan')?.inkBox;
  const promise = template.variants.find((variant) => variant.for.includes(aspectClassOf(format)))?.sloganShare ?? 0;
  const clear = clearMargins(format);
  const area = (format.widthMm - clear.left - clear.right) * (format.heightMm - clear.top - clear.bottom);
  const share = box ? (box.width * box.height) / area : 0;
  const fill = box && ink ? Math.max(ink.width / box.width, ink.height / box.height) : 0;
  const shortfall = !isForSlogans(template)
    ? undefined
    : fill < FILL
      ? `fills ${fill.toFixed(2)} of its box`
      : share < promise - 0.001
        ? `has ${share.toFixed(3)} of the page, ${promise} is promised`
        : undefined;
  return { design, findings, shortfall };
}

/** A slogan that is fitted reaches from edge to edge one way or the other, but for what optical alignment takes. */
const FILL = 0.95;

/**
 * Findings that are facts of the words and the format, not of a template: 207 letters are small on a small banner; boards
 * have no room but for the slogan; the portraits of a hall are still to come.
 */
export function isExpected(
  { code }: Diagnostic,
  template: Template,
  format: ResolvedFormat,
  length: SloganLength,
): boolean {
  if (code === 'preflight/letters-small') return length === 'long';
  if (code === 'preflight/words-left-out') return format.kind === 'led' || template.family === 'hoi-truong';
  return code === 'preflight/picture-slot-empty' && template.family === 'hoi-truong';
}
