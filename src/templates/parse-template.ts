import { findInk } from '../colour/named-inks.ts';
import { accepted, refused, type Checked } from '../diagnostics/checked.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { findOrnament } from '../ornaments/ornaments.ts';
import { ASPECT_CLASSES, type AspectClass } from './aspect-class.ts';
import { findLayoutFaults } from './layout-faults.ts';
import { SHIPPED_FONT_IDS } from './shipped-font-ids.ts';
import type { Template, TemplateItem, TemplatePaint, TemplateSlot, TemplateVariant, ToneColours } from './template.ts';
import { readTemplateShape } from './template-schema.ts';

/** Flags are 2 : 3 and nothing else. */
const FLAG_SHAPE: AspectClass = 'landscape';

/** Shapes every kind of format comes in, whatever the catalogue holds today. */
const PRINT_CLASSES = ASPECT_CLASSES.filter((shape) => shape !== 'led');

/**
 * Reads a template: JSON text or its value. Every finding names the file and the JSON path: the shape
 * (`template/invalid`), names that point nowhere (`template/unknown-…`), missing slots and shapes, cycles.
 * `fontIds`: the fonts there are; the shipped ones when left out.
 */
export function parseTemplate(
  json: unknown,
  file: string,
  fontIds: readonly string[] = SHIPPED_FONT_IDS,
): Checked<Template> {
  let value = json;
  if (typeof json === 'string') {
    try {
      value = JSON.parse(json) as unknown;
    } catch {
      return refused(diagnostic('template/not-json', 'error', { kind: 'file', file }, { file }));
    }
  }
  const shape = readTemplateShape(value);
  if ('issues' in shape)
    return refused(
      ...shape.issues.map(({ path, message }) =>
        diagnostic('template/invalid', 'error', { kind: 'file', file, path }, { file, path, message }),
      ),
    );
  const findings = new TemplateChecker(shape.template, file, new Set(fontIds)).check();
  return findings.length > 0 ? refused(...findings) : accepted(shape.template);
}

class TemplateChecker {
  readonly #template: Template;
  readonly #file: string;
  readonly #fontIds: ReadonlySet<string>;
  readonly #findings: Diagnostic[] = [];

  constructor(template: Template, file: string, fontIds: ReadonlySet<string>) {
    this.#template = template;
    this.#file = file;
    this.#fontIds = fontIds;
  }

  check(): readonly Diagnostic[] {
    const { palette, styles, variants, slots } = this.#template;
    for (const [colour, ink] of Object.entries(palette))
      if (!findInk(ink)) this.#report('unknown-ink', `palette.${colour}`, { ink });
    for (const [key, style] of Object.entries(styles)) {
      if (!this.#fontIds.has(style.font)) this.#report('unknown-font', `styles.${key}.font`, { font: style.font });
      this.#checkColour(style.fill, `styles.${key}.fill`);
    }
    for (const name of doubles(slots.map((slot) => slot.name))) this.#report('double-name', 'slots', { name });
    this.#checkShapes();
    variants.forEach((variant, index) => this.#checkVariant(variant, `variants[${index}]`));
    return this.#findings;
  }

  /** Every shape once; boards only when the template is for boards. */
  #checkShapes(): void {
    const there = this.#template.variants.flatMap((variant) => variant.for);
    for (const shape of doubles(there)) this.#report('double-shape', 'variants', { shape });
    for (const shape of this.#neededShapes())
      if (!there.includes(shape)) this.#report('missing-shape', 'variants', { shape });
  }

  #neededShapes(): readonly AspectClass[] {
    const { kinds } = this.#template;
    const flagOnly = kinds.every((kind) => kind === 'co');
    const print = kinds.every((kind) => kind === 'led') ? [] : flagOnly ? [FLAG_SHAPE] : PRINT_CLASSES;
    return kinds.includes('led') ? [...print, 'led'] : print;
  }

  #checkVariant(variant: TemplateVariant, path: string): void {
    this.#checkPaint(variant.ground, `${path}.ground`);
    for (const name of doubles(variant.items.map((item) => item.id))) this.#report('double-name', path, { name });
    variant.items.forEach((item, index) => this.#checkItem(item, `${path}.items[${index}]`));
    for (const slot of this.#template.slots.filter((s) => s.required)) {
      const shown = variant.items.some((item) => 'slot' in item && item.slot === slot.name);
      if (!shown) this.#report('missing-slot', path, { slot: slot.name, shape: variant.for.join(', ') });
    }
    for (const fault of findLayoutFaults(variant.items))
      this.#report(fault.what, `${path}.items[${fault.index}].box`, { name: fault.name });
  }

  #checkItem(item: TemplateItem, path: string): void {
    for (const key of ['when', 'unless'] as const)
      for (const slot of [item[key] ?? []].flat()) this.#checkSlot(slot, `${path}.${key}`);
    switch (item.draw) {
      case 'text': {
        this.#checkSlot(item.slot, `${path}.slot`, ['text']);
        if (!Object.hasOwn(this.#template.styles, item.style))
          this.#report('unknown-style', `${path}.style`, { style: item.style });
        if (item.but?.fill !== undefined) this.#checkColour(item.but.fill, `${path}.but.fill`);
        const font = item.but?.font;
        if (font !== undefined && !this.#fontIds.has(font)) this.#report('unknown-font', `${path}.but.font`, { font });
        break;
      }
      case 'ornament':
        this.#checkOrnament(item.ornament, item.tones, path, 'ornament');
        break;
      case 'emblem':
        this.#checkSlot(item.slot, `${path}.slot`, ['emblem']);
        if (item.otherwise !== '') this.#checkOrnament(item.otherwise, item.tones, path, 'otherwise');
        else this.#checkTones(item.tones, path);
        break;
      case 'rect':
      case 'ellipse':
        if (item.fill !== undefined) this.#checkPaint(item.fill, `${path}.fill`);
        if (item.stroke) this.#checkColour(item.stroke.colour, `${path}.stroke.colour`);
        break;
      case 'image':
        this.#checkSlot(item.slot, `${path}.slot`, ['image', 'logo']);
        break;
      case 'guide':
        break;
    }
  }

  #checkOrnament(id: string, tones: ToneColours, path: string, key: string): void {
    const ornament = findOrnament(id);
    if (!ornament) {
      this.#report('unknown-ornament', `${path}.${key}`, { ornament: id });
      return;
    }
    for (const tone of ornament.tones)
      if (tones[tone] === undefined) this.#report('missing-tone', `${path}.tones`, { ornament: id, tone });
    this.#checkTones(tones, path);
  }

  #checkTones(tones: ToneColours, path: string): void {
    for (const [tone, colour] of Object.entries(tones))
      if (colour !== undefined) this.#checkColour(colour, `${path}.tones.${tone}`);
  }

  #checkPaint(paint: TemplatePaint, path: string): void {
    if (typeof paint === 'string') this.#checkColour(paint, path);
    else paint.stops.forEach(([, colour], index) => this.#checkColour(colour, `${path}.stops[${index}]`));
  }

  #checkColour(colour: string, path: string): void {
    if (!Object.hasOwn(this.#template.palette, colour)) this.#report('unknown-colour', path, { colour });
  }

  /** The slot is there, and holds what is drawn from it. */
  #checkSlot(slot: string, path: string, holds?: readonly TemplateSlot['holds'][]): void {
    const declared = this.#template.slots.find((s) => s.name === slot);
    if (!declared) this.#report('unknown-slot', path, { slot });
    else if (holds && !holds.includes(declared.holds))
      this.#report('wrong-slot', path, { slot, holds: declared.holds });
  }

  #report(what: string, path: string, params: Readonly<Record<string, string>>): void {
    const at = { kind: 'file', file: this.#file, path } as const;
    this.#findings.push(diagnostic(`template/${what}`, 'error', at, { file: this.#file, path, ...params }));
  }
}

function doubles<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values.filter((value, i) => values.indexOf(value) !== i))];
}
