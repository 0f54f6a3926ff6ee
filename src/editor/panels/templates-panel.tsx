import { Check } from 'lucide-react';
import { useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { PageThumbnail } from '../controls/page-thumbnail.tsx';
import { setTemplate } from '../formats/change-formats.ts';
import { currentDesign, currentPage } from '../state/document-store.ts';
import { useDocument, useStudio } from '../studio.ts';
import type { TemplateShelf, TemplateSummary } from '../templates/template-shelf.ts';
import { useTemplates } from '../templates/use-templates.ts';

/** Templates for the present format, each drawn with the words of this design. */
export function TemplatesPanel(): ReactElement {
  const shelf = useTemplates();
  const { t } = useTranslation();
  const format = useDocument((state) => currentPage(state).format);
  const suited = useMemo(() => shelf?.suited(format), [shelf, format]);
  if (!shelf || !suited) return <p className="panel-body panel-hint">{t('templates.drawing')}</p>;
  return (
    <div className="panel-body">
      {suited.length === 0 ? <p className="empty">{t('templates.none')}</p> : null}
      <p className="panel-hint">{t('templates.hint')}</p>
      <ul className="template-list">
        {suited.map((template) => (
          <TemplateCard key={template.id} shelf={shelf} template={template} />
        ))}
      </ul>
    </div>
  );
}

interface TemplateCardProps {
  readonly shelf: TemplateShelf;
  readonly template: TemplateSummary;
}

function TemplateCard({ shelf, template }: TemplateCardProps): ReactElement {
  const { doc } = useStudio();
  const { t } = useTranslation();
  const page = useDocument(currentPage);
  const content = useDocument((state) => currentDesign(state).content);
  const current = page.templateId === template.id;
  const { id: pageId, format } = page;
  const laidOut = useMemo(
    () => shelf.layOut(template.id, format, content, pageId),
    [shelf, template.id, format, content, pageId],
  );
  return (
    <li>
      <button
        type="button"
        className="template-card"
        aria-pressed={current}
        aria-label={t('templates.choose', { name: template.name })}
        onClick={() => doc.run('template', setTemplate, { templateId: template.id, shelf }, [])}
      >
        <PageThumbnail page={laidOut} />
        <span className="template-name">
          {template.name}
          {current ? <Check size={16} aria-label={t('templates.current')} /> : null}
        </span>
      </button>
    </li>
  );
}
