import type { Design, DesignContent, Page } from '../../model/design.ts';
import { applySharedLook } from '../../model/shared-look.ts';
import type { PageBase } from '../../templates/sibling-pages.ts';
import type { TemplateShelf } from '../templates/template-shelf.ts';

interface Known {
  readonly page: Page;
  readonly shared: Design['shared'];
  readonly base: Page | undefined;
}

/**
 * What the templates of a shelf make of pages. The answers are kept as long as the words are: panels ask for the same
 * ones again and again. While the shelf isn't loaded no page has a base, and nothing follows anything.
 */
export function createPageBase(shelf: () => TemplateShelf | undefined): PageBase {
  const answers = new WeakMap<DesignContent, Known[]>();
  return (design, page) => {
    const loaded = shelf();
    if (!loaded) return undefined;
    const known = answers.get(design.content) ?? [];
    answers.set(design.content, known);
    const found = known.find(
      (one) =>
        one.page.id === page.id &&
        one.page.templateId === page.templateId &&
        one.page.format === page.format &&
        one.shared === design.shared,
    );
    if (found) return found.base;
    const base = layOutBase(loaded, design, page);
    known.push({ page, shared: design.shared, base });
    return base;
  };
}

function layOutBase(shelf: TemplateShelf, { content, shared }: Design, { id, format, templateId }: Page) {
  if (templateId === undefined || !shelf.suited(format).some((template) => template.id === templateId))
    return undefined;
  return applySharedLook(shelf.layOut(templateId, format, withSloganPlace(content), id), shared);
}

/** An emptied slogan keeps its place on the page, for the next one. */
function withSloganPlace(content: DesignContent): DesignContent {
  return content.slogan.text.trim() === '' ? { ...content, slogan: { text: 'Khẩu hiệu' } } : content;
}
