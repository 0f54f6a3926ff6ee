import { solid, type Ink, type Paint } from '../colour/ink.ts';
import { findInk } from '../colour/named-inks.ts';
import { accepted, refused, type Checked } from '../diagnostics/checked.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { clearMargins } from '../formats/clear-margins.ts';
import { outsetRect, type Rect } from '../geometry/rect.ts';
import { roundTo } from '../geometry/units.ts';
import type { DesignContent, DesignNode, Page, ResolvedFormat, TextNode } from '../model/design.ts';
import { findOrnament } from '../ornaments/ornaments.ts';
import { aspectClassOf } from './aspect-class.ts';
import { solveLayout, type LayoutFrames } from './layout.ts';
import { ornamentNode } from './ornament-node.ts';
import type {
  Template,
  TemplateGuideItem,
  TemplateItem,
  TemplatePaint,
  TemplateTextItem,
  TemplateVariant,
} from './template.ts';

export interface ApplyOptions {
  /** An id that no other object of the design has; the hint is what the object is. */
  readonly newId: (hint: string) => string;
}

/**
 * Lays the content out on a format: a page of objects in millimetres, each inside the clear margins of the
 * format. Empty slots give their room away. Refuses a format of a kind the template isn't for
 * (`template/wrong-kind`); tells when the template has no place for the slogan (`template/no-slogan`).
 */
export function applyTemplate(
  template: Template,
  content: DesignContent,
  format: ResolvedFormat,
  { newId }: ApplyOptions,
): Checked<Page> {
  const shape = aspectClassOf(format);
  const variant = template.variants.find((v) => v.for.includes(shape));
  if (!template.kinds.includes(format.kind) || !variant)
    return refused(
      diagnostic(
        'template/wrong-kind',
        'error',
        { kind: 'argument', name: 'template' },
        { template: template.name, kind: format.kind, shape },
      ),
    );
  const places = placeItems(variant, content, format);
  const painter = new TemplatePainter(template, content, format);
  const nodes = variant.items.flatMap((item): DesignNode[] => {
    const box = places.get(item.id);
    if (item.draw === 'guide' || !box || box.width < LEAST_MM || box.height < LEAST_MM) return [];
    return [painter.node(item, newId(item.id), roundedRect(box))];
  });
  const hasSlogan = variant.items.some((item) => 'slot' in item && item.slot === 'slogan');
  const findings: Diagnostic[] = hasSlogan
    ? []
    : [diagnostic('template/no-slogan', 'info', { kind: 'document' }, { template: template.name })];
  return accepted(
    { id: newId('page'), format, templateId: template.id, background: painter.paint(variant.ground), nodes },
    findings,
  );
}

/** An object smaller than this has no room on the page. */
const LEAST_MM = 0.01;

/** Hundredths of a millimetre: files stay short and the same on every machine. */
function roundedRect(box: Rect): Rect {
  return {
    x: roundTo(box.x, 2),
    y: roundTo(box.y, 2),
    width: roundTo(box.width, 2),
    height: roundTo(box.height, 2),
  };
}

function layoutFrames(variant: TemplateVariant, format: ResolvedFormat): LayoutFrames {
  const page = { x: 0, y: 0, width: format.widthMm, height: format.heightMm };
  const clear = clearMargins(format);
  const margin = variant.margin * Math.min(page.width, page.height);
  const inset = (top: number, right: number, bottom: number, left: number): Rect => ({
    x: left,
    y: top,
    width: Math.max(0, page.width - left - right),
    height: Math.max(0, page.height - top - bottom),
  });
  const padding = variant.padding * Math.min(page.width, page.height);
  const atLeast = (side: number): number => Math.max(side + padding, margin);
  return {
    page,
    bleed: outsetRect(page, format.bleedMm),
    safe: inset(clear.top, clear.right, clear.bottom, clear.left),
    field: inset(atLeast(clear.top), atLeast(clear.right), atLeast(clear.bottom), atLeast(clear.left)),
  };
}

/** Solves the layout, leaving out optional items until the slogan has the room it is promised. */
function placeItems(
  variant: TemplateVariant,
  content: DesignContent,
  format: ResolvedFormat,
): ReadonlyMap<string, Rect> {
  const frames = layoutFrames(variant, format);
  const dots = format.px ? Math.min(format.px.width, format.px.height) : Infinity;
  const gone = new Set(variant.items.filter((item) => !isShown(item, content, dots)).map((item) => item.id));
  const slogan = variant.items.find((item) => item.draw === 'text' && item.slot === 'slogan');
  const optional = variant.items
    .filter((item) => item.priority !== undefined)
    .toSorted((a, b) => (a.priority ?? 0) - (b.priority ?? 0));
  let places = solveLayout(variant.items, frames, gone);
  for (const item of optional) {
    const box = slogan ? places.get(slogan.id) : undefined;
    if (!box || box.width * box.height >= variant.sloganShare * format.widthMm * format.heightMm) break;
    if (gone.has(item.id)) continue;
    gone.add(item.id);
    places = solveLayout(variant.items, frames, gone);
  }
  return new Map([...places].filter(([id]) => !gone.has(id)));
}

function isShown(item: TemplateItem, content: DesignContent, dots: number): boolean {
  if (item.minDots !== undefined && dots < item.minDots) return false;
  const { when } = item;
  if (when !== undefined && [when].flat().every((slot) => slotText(content, slot).trim() === '')) return false;
  if (item.draw === 'text') return slotText(content, item.slot).trim() !== '';
  if (item.draw === 'emblem') return emblemId(item, content) !== '';
  return true;
}

function slotText(content: DesignContent, slot: string): string {
  return slot === 'slogan' ? content.slogan.text : (content.texts[slot] ?? '');
}

/** The emblem the content names (`''`: none wanted), else the template's own; unknown names show the template's. */
function emblemId(item: Extract<TemplateItem, { draw: 'emblem' }>, content: DesignContent): string {
  const wanted = content.texts[item.slot];
  if (wanted === undefined) return item.otherwise;
  return wanted === '' || findOrnament(wanted)?.emblem ? wanted : item.otherwise;
}

class TemplatePainter {
  readonly #template: Template;
  readonly #content: DesignContent;
  readonly #shortSide: number;
  readonly #dots: number;

  constructor(template: Template, content: DesignContent, format: ResolvedFormat) {
    this.#template = template;
    this.#content = content;
    this.#shortSide = Math.min(format.widthMm, format.heightMm);
    this.#dots = format.px?.height ?? Infinity;
  }

  node(item: Exclude<TemplateItem, TemplateGuideItem>, id: string, box: Rect): DesignNode {
    const base = {
      id,
      name: item.name,
      ...box,
      angleDeg: 0,
      opacity: 1,
      ...(item.locked ? { lock: { position: true } } : {}),
    };
    switch (item.draw) {
      case 'text':
        return { ...base, kind: 'text', source: { slot: item.slot }, style: this.#textStyle(item) };
      case 'rect':
      case 'ellipse':
        return {
          ...base,
          kind: item.draw,
          ...(item.fill === undefined ? {} : { fill: this.paint(item.fill) }),
          ...(item.stroke
            ? {
                stroke: {
                  paint: this.paint(item.stroke.colour),
                  widthMm: roundTo(item.stroke.width * this.#shortSide, 2),
                },
              }
            : {}),
          ...(item.radius === undefined ? {} : { radiusMm: roundTo(item.radius * this.#shortSide, 2) }),
        };
      case 'ornament':
        return ornamentNode(base, item, item.ornament, (tone) => this.#tone(item.tones[tone]));
      case 'emblem': {
        const drawing = { seed: 1, settings: {}, turn: 0, mirror: false };
        return ornamentNode(base, drawing, emblemId(item, this.#content), (tone) => this.#tone(item.tones[tone]));
      }
    }
  }

  #textStyle(item: TemplateTextItem): TextNode['style'] {
    const named = this.#template.styles[item.style];
    if (!named) throw new RangeError(`template: no style ${item.style}`);
    const { but = {} } = item;
    const longText = but.longText ?? named.longText;
    const maxSize = but.maxSize ?? named.maxSize;
    const length = [...slotText(this.#content, item.slot)].length;
    const lines = but.maxLines ?? named.maxLines;
    const wanted = longText && length > longText.over ? Math.max(lines, longText.maxLines) : lines;
    const dotsPerLine = but.dotsPerLine ?? named.dotsPerLine;
    const room = dotsPerLine ? Math.max(1, Math.floor(this.#dots / dotsPerLine)) : Infinity;
    return {
      fontId: but.font ?? named.font,
      case: but.case ?? named.case,
      align: but.align ?? named.align,
      valign: but.valign ?? named.valign,
      fill: this.paint(but.fill ?? named.fill),
      sizing: {
        kind: 'fit',
        maxLines: Math.min(wanted, room),
        ...(maxSize === undefined ? {} : { maxSizeMm: roundTo(maxSize * this.#shortSide, 2) }),
      },
      trackingEm: but.trackingEm ?? named.trackingEm,
    };
  }

  #tone(colour: string | undefined): Paint {
    return solid(this.#ink(colour ?? Object.keys(this.#template.palette)[0] ?? ''));
  }

  paint(paint: TemplatePaint): Paint {
    if (typeof paint === 'string') return solid(this.#ink(paint));
    const stops = paint.stops.map(([at, colour]) => ({ at, ink: this.#ink(colour) }));
    if ('linear' in paint) return { kind: 'linear', angleDeg: paint.linear, stops };
    const [cx, cy, radius] = paint.radial;
    return { kind: 'radial', cx, cy, radius, stops };
  }

  #ink(colour: string): Ink {
    const ink = findInk(this.#template.palette[colour] ?? '');
    if (!ink) throw new RangeError(`template: no colour ${colour}`);
    return ink;
  }
}
