import type { FormatKind } from '../formats/format.ts';
import type { OrnamentTone } from '../ornaments/ornament.ts';
import type { AspectClass } from './aspect-class.ts';
import type { PictureFit, PictureLean } from './frame-picture.ts';
import type { TemplateFamily, TemplateMood } from './template-families.ts';

/** Raised by one with every change of the stored shape. */
export const TEMPLATE_SCHEMA = 1;

/** A layout to be filled: content slots placed by constraints, one composition for each class of shape. */
export interface Template {
  readonly schema: typeof TEMPLATE_SCHEMA;
  /** ASCII kebab case. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Templates for the same occasions belong together. */
  readonly family: TemplateFamily;
  readonly moods: readonly TemplateMood[];
  /** What it is for, in words people search by. */
  readonly occasions: readonly string[];
  readonly kinds: readonly FormatKind[];
  readonly slots: readonly TemplateSlot[];
  /** Colour names of this template to ink ids. */
  readonly palette: Readonly<Record<string, string>>;
  readonly styles: Readonly<Record<string, TemplateTextStyle>>;
  readonly variants: readonly TemplateVariant[];
}

export interface TemplateSlot {
  /** `slogan`, `unit`, `occasion`, `date` …: the key in the content of a design. */
  readonly name: string;
  /** Vietnamese label of the field. */
  readonly label: string;
  /**
   * `emblem`: the text is the id of an emblem, or empty for none. `image`: a photograph or drawing. `logo`: a mark of
   * the unit or of a sponsor, shown whole.
   */
  readonly holds: 'text' | 'emblem' | 'image' | 'logo';
  readonly required: boolean;
  readonly sample: string;
}

export interface TemplateTextStyle {
  readonly font: string;
  readonly case: 'upper' | 'as-is';
  readonly align: 'left' | 'centre' | 'right';
  readonly valign: 'top' | 'middle' | 'bottom';
  /** A colour name of the palette. */
  readonly fill: string;
  readonly trackingEm: number;
  readonly maxLines: number;
  /** More lines for words longer than this many characters. */
  readonly longText?: { readonly over: number; readonly maxLines: number } | undefined;
  /** On boards: no more lines than the rows of dots divided by this. */
  readonly dotsPerLine?: number | undefined;
  /** Largest em, in short sides of the page. */
  readonly maxSize?: number | undefined;
}

export interface TemplateVariant {
  readonly for: readonly AspectClass[];
  /** What fills the page and its bleed. */
  readonly ground: TemplatePaint;
  /** Inset of the frame `field` in short sides; never less than the format's own clear margins and the padding. */
  readonly margin: number;
  /** Room between the clear margins and the frame `field`, for a printed frame. In short sides. */
  readonly padding: number;
  /**
   * The slogan's least share of the area inside the clear margins. Until its box is as large, the rows of other words
   * draw in to 0.7 of their height; then items with a priority are left out, the lowest first.
   */
  readonly sloganShare: number;
  /** Bottom to top. */
  readonly items: readonly TemplateItem[];
}

/** A colour name, or a run of colours. */
export type TemplatePaint =
  | string
  | { readonly linear: number; readonly stops: readonly (readonly [at: number, colour: string])[] }
  | {
      readonly radial: readonly [cx: number, cy: number, radius: number];
      readonly stops: readonly (readonly [at: number, colour: string])[];
    };

interface ItemBase {
  /** Unique in its variant; also the name other items refer to. */
  readonly id: string;
  /** Name in the layers panel. */
  readonly name: string;
  readonly box: TemplateBox;
  /** Only when one of these slots has something to show; an item without it gives its room away. */
  readonly when?: string | readonly string[] | undefined;
  /** Only while none of these slots has anything to show: what stands in the place of a picture. */
  readonly unless?: string | readonly string[] | undefined;
  /** Only on boards and screens with at least this many dots on the short side (print always has enough). */
  readonly minDots?: number | undefined;
  /** May be left out when room is short: the lowest goes first. Absent: always there. */
  readonly priority?: number | undefined;
  /** Can't be dragged: grounds and ornaments behind everything. */
  readonly locked?: boolean | undefined;
}

export interface TemplateTextItem extends ItemBase {
  readonly draw: 'text';
  readonly slot: string;
  readonly style: string;
  /** Change the named style for this item only. */
  readonly but?: { readonly [Key in keyof TemplateTextStyle]?: TemplateTextStyle[Key] | undefined };
}

/** Which colour of the palette each tone of an ornament takes. */
export type ToneColours = { readonly [Tone in OrnamentTone]?: string | undefined };

export interface TemplateOrnamentItem extends ItemBase {
  readonly draw: 'ornament';
  readonly ornament: string;
  readonly tones: ToneColours;
  readonly seed: number;
  readonly settings: Readonly<Record<string, number>>;
  /** Clockwise quarter turns in degrees. */
  readonly turn: number;
  readonly mirror: boolean;
}

/** A slot that shows the emblem the content names, or else this one. */
export interface TemplateEmblemItem extends ItemBase {
  readonly draw: 'emblem';
  readonly slot: string;
  /** Shown while the content says nothing; empty: none. */
  readonly otherwise: string;
  readonly tones: ToneColours;
}

export interface TemplateShapeItem extends ItemBase {
  readonly draw: 'rect' | 'ellipse';
  readonly fill?: TemplatePaint | undefined;
  /** Width in short sides. */
  readonly stroke?: { readonly colour: string; readonly width: number } | undefined;
  /** In short sides; rectangles only. */
  readonly radius?: number | undefined;
}

/** A slot for a picture. A logo is shown whole, an image fills its box and is cut. */
export interface TemplateImageItem extends ItemBase {
  readonly draw: 'image';
  readonly slot: string;
  readonly fit: PictureFit;
  /** Where a picture that is shown whole stands in its box. */
  readonly lean: PictureLean;
  /** While there is no picture: `gone` gives its room away, `held` keeps the room (nothing is printed there). */
  readonly empty: 'gone' | 'held';
}

/** No ink: a column or a row that other items refer to. */
export interface TemplateGuideItem extends ItemBase {
  readonly draw: 'guide';
}

export type TemplateItem =
  | TemplateTextItem
  | TemplateOrnamentItem
  | TemplateEmblemItem
  | TemplateShapeItem
  | TemplateImageItem
  | TemplateGuideItem;

/** One edge, or several of which the one furthest inside the page counts. */
export type EdgeRule = string | readonly string[];

/**
 * Where an item lies. Edges are `frame.edge` with an optional offset: `field.left + 0.04`, `unit.bottom`,
 * `page.top + 0.2h`. Frames: `page` (trim), `bleed`, `safe`, `field` (the margin of the variant) and every
 * other item. Of several edges the innermost counts. Offsets and sizes are fractions of the page's short side; with `w` or `h` of its width or height.
 * Two of start, end, centre and size fix an axis; a size alone is centred on the page.
 */
export interface TemplateBox {
  readonly left?: EdgeRule | undefined;
  readonly right?: EdgeRule | undefined;
  readonly cx?: EdgeRule | undefined;
  readonly width?: string | number | undefined;
  readonly minWidth?: string | number | undefined;
  readonly maxWidth?: string | number | undefined;
  readonly top?: EdgeRule | undefined;
  readonly bottom?: EdgeRule | undefined;
  readonly cy?: EdgeRule | undefined;
  readonly height?: string | number | undefined;
  readonly minHeight?: string | number | undefined;
  readonly maxHeight?: string | number | undefined;
  /** Width over height; gives the size of the axis that has none. Image items have that of their picture. */
  readonly aspect?: number | undefined;
}
