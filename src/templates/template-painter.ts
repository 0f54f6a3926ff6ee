import { solid, type Ink, type Paint } from '../colour/ink.ts';
import { findInk } from '../colour/named-inks.ts';
import type { Rect } from '../geometry/rect.ts';
import { roundTo, type Mm } from '../geometry/units.ts';
import type { DesignContent, DesignNode, ImageNode, ResolvedFormat, TextNode } from '../model/design.ts';
import { framePicture } from './frame-picture.ts';
import { ornamentNode } from './ornament-node.ts';
import { emblemId, slotText } from './slot-content.ts';
import type {
  Template,
  TemplateGuideItem,
  TemplateImageItem,
  TemplateItem,
  TemplatePaint,
  TemplateTextItem,
} from './template.ts';

/** Turns placed items into objects of a design: palette names into inks, short sides into millimetres. */
export class TemplatePainter {
  readonly #template: Template;
  readonly #content: DesignContent;
  readonly #shortSide: number;
  readonly #dots: number;
  readonly #secondaryLimitMm: Mm;

  constructor(template: Template, content: DesignContent, format: ResolvedFormat, secondaryLimitMm: Mm) {
    this.#secondaryLimitMm = secondaryLimitMm;
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
      case 'image':
        return { ...base, kind: 'image', slot: item.slot, ...this.#picture(item, box) };
      case 'ornament':
        return ornamentNode(base, item, item.ornament, (tone) => this.#tone(item.tones[tone]));
      case 'emblem': {
        const drawing = { seed: 1, settings: {}, turn: 0, mirror: false };
        return ornamentNode(base, drawing, emblemId(item, this.#content), (tone) => this.#tone(item.tones[tone]));
      }
    }
  }

  #picture(item: TemplateImageItem, box: Rect): Pick<ImageNode, 'assetId' | 'crop'> {
    const picture = this.#content.pictures?.[item.slot];
    return {
      assetId: picture?.assetId ?? '',
      ...framePicture(picture ?? { aspect: box.width / box.height }, box, item.fit, item.lean),
    };
  }

  #textStyle(item: TemplateTextItem): TextNode['style'] {
    const named = this.#template.styles[item.style];
    if (!named) throw new RangeError(`template: no style ${item.style}`);
    const { but = {} } = item;
    const longText = but.longText ?? named.longText;
    // A style that says how large it may be knows why: the title of a hall is larger than the slogan above it.
    const ownLimit = but.maxSize ?? named.maxSize;
    const limit =
      ownLimit === undefined
        ? item.slot === 'slogan'
          ? Infinity
          : this.#secondaryLimitMm
        : ownLimit * this.#shortSide;
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
        ...(limit === Infinity ? {} : { maxSizeMm: roundTo(limit, 2) }),
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
