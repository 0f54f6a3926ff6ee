import type { Design, DesignContent, Page, ResolvedFormat } from '../../model/design.ts';
import { createDesign, layOutPage } from '../../templates/create-design.ts';
import { resolveFormat } from '../../formats/catalogue.ts';
import { parseTemplate } from '../../templates/parse-template.ts';
import type { Template } from '../../templates/template.ts';
import { templateColour } from '../../templates/template-colour.ts';
import { TEMPLATE_FAMILIES } from '../../templates/template-families.ts';
import { STARTER } from '../starter.ts';
import type { TemplateShelf, TemplateSummary } from './template-shelf.ts';

const TEMPLATES = import.meta.glob<unknown>('/templates/*.json', { import: 'default', eager: true });

interface StarterContent {
  readonly name: string;
  readonly content: DesignContent;
  readonly format: ResolvedFormat;
  readonly templateId: string;
}

/** The templates of the folder `templates/`. One that can't be read (a test forbids it) is left out. */
export function shippedTemplates(): TemplateShelf {
  const format = resolveFormat(STARTER.formatId);
  if (!format.ok) throw new RangeError(`starter: no format ${STARTER.formatId}`);
  const templates = Object.entries(TEMPLATES).flatMap(([file, json]) => {
    const template = parseTemplate(json, file);
    return template.ok ? [template.value] : [];
  });
  templates.sort((a, b) => rank(a) - rank(b) || a.id.length - b.id.length);
  return createTemplateShelf(templates, { ...STARTER, format: format.value });
}

/** By family, the template of the starter first; in each family the one with the shortest id was there first. */
function rank({ id, family }: Template): number {
  return id === STARTER.templateId ? -1 : TEMPLATE_FAMILIES.indexOf(family);
}

/** A shelf of parsed templates. Throws `RangeError` when there is none for the starter. */
function createTemplateShelf(templates: readonly Template[], starter: StarterContent): TemplateShelf {
  const byId = new Map(templates.map((template) => [template.id, template]));
  const need = (id: string): Template => {
    const template = byId.get(id) ?? templates[0];
    if (!template) throw new RangeError('templates: there is none');
    return template;
  };
  return {
    suited: (format) => templates.filter((template) => template.kinds.includes(format.kind)).map(summary),
    find(templateId) {
      const template = byId.get(templateId);
      return template && summary(template);
    },
    layOut(templateId, format, content, pageId): Page {
      const page = layOutPage(need(templateId), content, format, pageId);
      if (!page.ok) throw new RangeError(`templates: ${templateId} is not for ${format.kind}`);
      return page.value;
    },
    pictures: () => [],
    starter(designId): Design {
      const { name, content, format, templateId } = starter;
      const design = createDesign({ id: designId, name }, content, need(templateId), format);
      if (!design.ok) throw new RangeError(`templates: ${templateId} can't make the starter`);
      return design.value;
    },
  };
}

function summary(template: Template): TemplateSummary {
  const { id, name, description, occasions, family, moods, slots } = template;
  const texts = slots.filter((slot) => slot.holds === 'text' && slot.name !== 'slogan');
  return {
    id,
    name,
    description,
    occasions,
    family,
    moods,
    colour: templateColour(template),
    pictureSlots: slots.flatMap(({ name: slot, label, holds }) =>
      holds === 'image' || holds === 'logo' ? [{ slot, name: label, holds }] : [],
    ),
    slots: texts.map((slot) => ({ slot: slot.name, name: slot.label, sample: slot.sample })),
  };
}
