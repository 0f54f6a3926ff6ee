import type { Design, DesignContent, Page, ResolvedFormat } from '../../model/design.ts';
import { createDesign, layOutPage } from '../../templates/create-design.ts';
import type { Template } from '../../templates/template.ts';
import type { TemplateShelf, TemplateSummary } from './template-shelf.ts';

export interface StarterContent {
  readonly name: string;
  readonly content: DesignContent;
  readonly format: ResolvedFormat;
  readonly templateId: string;
}

/** A shelf of parsed templates. Throws `RangeError` when there is none for the starter. */
export function createTemplateShelf(templates: readonly Template[], starter: StarterContent): TemplateShelf {
  const byId = new Map(templates.map((template) => [template.id, template]));
  const need = (id: string): Template => {
    const template = byId.get(id) ?? templates[0];
    if (!template) throw new RangeError('templates: there is none');
    return template;
  };
  const summary = ({ id, name }: Template): TemplateSummary => ({ id, name });
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
    starter(designId): Design {
      const { name, content, format, templateId } = starter;
      const design = createDesign({ id: designId, name }, content, need(templateId), format);
      if (!design.ok) throw new RangeError(`templates: ${templateId} can't make the starter`);
      return design.value;
    },
  };
}
