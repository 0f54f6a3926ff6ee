import { accepted, type Checked } from '../diagnostics/checked.ts';
import { DESIGN_SCHEMA, type Design, type DesignContent, type Page, type ResolvedFormat } from '../model/design.ts';
import { applyTemplate } from './apply-template.ts';
import type { Template } from './template.ts';

/** The first page of every new design. */
export const FIRST_PAGE_ID = 'page-1';

/**
 * Lays one page out for a design. Ids come from what the objects are (`slogan`, `ground-2`), so that the
 * same content, template and format always give the same page.
 */
export function layOutPage(
  template: Template,
  content: DesignContent,
  format: ResolvedFormat,
  pageId: string,
): Checked<Page> {
  const used = new Set<string>();
  const newId = (hint: string): string => {
    let id = hint;
    for (let n = 2; used.has(id); n++) id = `${hint}-${n}`;
    used.add(id);
    return id;
  };
  const page = applyTemplate(template, content, format, { newId });
  return page.ok ? { ...page, value: { ...page.value, id: pageId } } : page;
}

/** A new design of one page. */
export function createDesign(
  identity: { readonly id: string; readonly name: string },
  content: DesignContent,
  template: Template,
  format: ResolvedFormat,
): Checked<Design> {
  const page = layOutPage(template, content, format, FIRST_PAGE_ID);
  if (!page.ok) return page;
  const design: Design = { schema: DESIGN_SCHEMA, ...identity, content, inks: [], pages: [page.value] };
  return accepted(design, page.diagnostics);
}
