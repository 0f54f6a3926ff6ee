import type { TemplateColour } from '../../templates/template-colour.ts';
import type { TemplateFamily, TemplateMood } from '../../templates/template-families.ts';
import { foldWords } from '../controls/fold-words.ts';
import type { TemplateSummary } from './template-shelf.ts';

/** What the user looks for in the gallery; `all` is no wish. */
export interface TemplateWishes {
  readonly query: string;
  readonly family: TemplateFamily | 'all';
  readonly mood: TemplateMood | 'all';
  readonly colour: TemplateColour | 'all';
}

export const NO_WISHES: TemplateWishes = { query: '', family: 'all', mood: 'all', colour: 'all' };

/** The templates that meet every wish; words are looked for in name, description and occasions, marks or none. */
export function filterTemplates(templates: readonly TemplateSummary[], wishes: TemplateWishes): TemplateSummary[] {
  const words = foldWords(wishes.query).split(/\s+/).filter(Boolean);
  return templates.filter((template) => {
    if (wishes.family !== 'all' && template.family !== wishes.family) return false;
    if (wishes.mood !== 'all' && !template.moods.includes(wishes.mood)) return false;
    if (wishes.colour !== 'all' && template.colour !== wishes.colour) return false;
    const text = foldWords([template.name, template.description, ...template.occasions].join(' '));
    return words.every((word) => text.includes(word));
  });
}
