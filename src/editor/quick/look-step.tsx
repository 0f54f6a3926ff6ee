import { useMemo, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../controls/button.tsx';
import { currentPage } from '../state/document-store.ts';
import { useDocument } from '../studio.ts';
import { TemplateCard } from '../templates/template-card.tsx';
import { useTemplates } from '../templates/use-templates.ts';

const FEW = 6;

/** How it looks: the templates in the words of this design; what is chosen goes to every size it suits. */
export function LookStep(): ReactElement {
  const { t } = useTranslation();
  const shelf = useTemplates();
  const { format, templateId } = useDocument(currentPage);
  const [all, setAll] = useState(false);
  const suited = useMemo(() => shelf?.suited(format) ?? [], [shelf, format]);
  if (!shelf) return <p className="panel-hint">{t('templates.drawing')}</p>;
  const few = suited.filter((template, index) => index < FEW || template.id === templateId);
  return (
    <>
      <ul className="template-list quick-looks">
        {(all ? suited : few).map((template) => (
          <TemplateCard key={template.id} shelf={shelf} template={template} onTry={stayAsIs} onLeave={stayAsIs} />
        ))}
      </ul>
      {suited.length > few.length ? (
        <Button variant="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('quick.fewLooks') : t('quick.allLooks', { count: suited.length })}
        </Button>
      ) : null}
    </>
  );
}

/** The results beside are large enough: nothing is tried on here. */
function stayAsIs(): void {}
