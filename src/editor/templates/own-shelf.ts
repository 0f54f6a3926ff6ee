import { layOutOwn, ownSlots, ownSuits, type OwnTemplate } from '../../templates/own-template.ts';
import { paintColour } from '../../templates/template-colour.ts';
import type { TemplateShelf, TemplateSummary } from './template-shelf.ts';

/** A shelf with the user's own templates behind the shipped ones; what `own` gives may change at any time. */
export function withOwnTemplates(shipped: TemplateShelf, own: () => readonly OwnTemplate[]): TemplateShelf {
  const find = (id: string): OwnTemplate | undefined => own().find((template) => template.id === id);
  return {
    suited: (format) => [
      ...shipped.suited(format),
      ...own()
        .filter((template) => ownSuits(template, format))
        .map(ownSummary),
    ],
    find(templateId) {
      const template = find(templateId);
      return template ? ownSummary(template) : shipped.find(templateId);
    },
    layOut(templateId, format, content, pageId) {
      const template = find(templateId);
      return template
        ? layOutOwn(template, format, content, pageId)
        : shipped.layOut(templateId, format, content, pageId);
    },
    pictures: (templateId) => find(templateId)?.pictures ?? shipped.pictures(templateId),
    starter: (designId) => shipped.starter(designId),
  };
}

function ownSummary(template: OwnTemplate): TemplateSummary {
  const ground = template.pages[0]?.background;
  return {
    id: template.id,
    name: template.name,
    description: template.name,
    occasions: [],
    family: 'rieng',
    moods: [],
    colour: ground ? paintColour(ground) : 'sang',
    pictureSlots: ownSlots(template, 'picture').map((slot) => ({ ...slot, holds: 'image' })),
    slots: ownSlots(template).map(({ slot, name }) => ({ slot, name, sample: template.content.texts[slot] ?? '' })),
  };
}
