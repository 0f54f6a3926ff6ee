import type { Design, DesignContent, Page, Picture, ResolvedFormat } from '../../model/design.ts';
import type { OwnTemplates } from './own-templates.ts';
import type { TemplateColour } from '../../templates/template-colour.ts';
import type { TemplateFamily, TemplateMood } from '../../templates/template-families.ts';

export interface TemplateSummary {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly occasions: readonly string[];
  readonly family: TemplateFamily;
  readonly moods: readonly TemplateMood[];
  readonly colour: TemplateColour;
  /** The texts it has room for beside the slogan, in the template's order. */
  readonly slots: readonly TextSlot[];
  /** The pictures it has room for; `content.pictures` holds them. */
  readonly pictureSlots: readonly PictureSlot[];
}

export interface PictureSlot {
  readonly slot: string;
  /** Vietnamese label of the field. */
  readonly name: string;
  readonly holds: 'image' | 'logo';
}

export interface TextSlot {
  readonly slot: string;
  /** Vietnamese label of the field. */
  readonly name: string;
  readonly sample: string;
}

/** The templates, loaded when they are first looked for. */
export interface TemplateSource {
  load(): Promise<TemplateShelf>;
  /** The user's own, which are on the shelf too. */
  readonly own: OwnTemplates;
}

/** The templates that are there, and how they lay out a page. */
export interface TemplateShelf {
  /** Templates for a format, the best suited first. */
  suited(format: ResolvedFormat): readonly TemplateSummary[];
  find(templateId: string): TemplateSummary | undefined;
  /** A page of a format laid out by a template, with the words of a design in mind. */
  layOut(templateId: string, format: ResolvedFormat, content: DesignContent, pageId: string): Page;
  /** The pictures that a template brings along; the shipped ones have none. */
  pictures(templateId: string): readonly Picture[];
  /** The banner that is open at the first visit. */
  starter(designId: string): Design;
}
