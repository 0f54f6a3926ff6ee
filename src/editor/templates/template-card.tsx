import { Check, Download, Trash2 } from 'lucide-react';
import { useDeferredValue, useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../controls/button.tsx';
import { PageThumbnail } from '../thumbnails/page-thumbnail.tsx';
import { setTemplate } from '../formats/change-formats.ts';
import { currentDesign, currentPage } from '../state/document-store.ts';
import { useDocument, useStudio } from '../studio.ts';
import type { TemplateShelf, TemplateSummary } from './template-shelf.ts';

interface TemplateCardProps {
  readonly shelf: TemplateShelf;
  readonly template: TemplateSummary;
  readonly onTry: (templateId: string) => void;
  readonly onLeave: () => void;
}

/** One template in the words of the open design; drawn only when it comes into view. */
export function TemplateCard({ shelf, template, onTry, onLeave }: TemplateCardProps): ReactElement {
  const { doc, baseOf } = useStudio();
  const { t } = useTranslation();
  const templateId = useDocument((state) => currentPage(state).templateId);
  const card = useRef<HTMLLIElement>(null);
  const near = useNear(card);
  const current = templateId === template.id;
  return (
    <li ref={card}>
      <button
        type="button"
        className="template-card"
        aria-pressed={current}
        aria-label={t('templates.choose', { name: template.name })}
        title={template.description}
        onPointerEnter={() => onTry(template.id)}
        onPointerLeave={onLeave}
        onFocus={(event) => event.currentTarget.matches(':focus-visible') && onTry(template.id)}
        onBlur={onLeave}
        onClick={() => {
          onLeave();
          doc.run('template', setTemplate, { templateId: template.id, shelf, baseOf }, []);
        }}
      >
        {near ? <TemplatePicture shelf={shelf} templateId={template.id} /> : <EmptyPicture />}
        <span className="template-name">
          {template.name}
          {current ? <Check size={16} aria-label={t('templates.current')} /> : null}
        </span>
      </button>
      {template.family === 'rieng' ? <OwnTools template={template} /> : null}
    </li>
  );
}

/** What one can do with a template of one's own beside using it. */
function OwnTools({ template }: { readonly template: TemplateSummary }): ReactElement {
  const { templates } = useStudio();
  const { t } = useTranslation();
  return (
    <span className="own-tools">
      <Button
        variant="quiet"
        aria-label={t('templates.exportOne', { name: template.name })}
        onClick={() => void templates.own.exportFile(template.id)}
      >
        <Download size={16} aria-hidden="true" /> {t('templates.export')}
      </Button>
      <Button
        variant="quiet"
        aria-label={t('templates.removeOne', { name: template.name })}
        onClick={() => void templates.own.remove(template.id)}
      >
        <Trash2 size={16} aria-hidden="true" /> {t('templates.remove')}
      </Button>
    </span>
  );
}

function TemplatePicture({ shelf, templateId }: { readonly shelf: TemplateShelf; readonly templateId: string }) {
  const { id: pageId, format } = useDocument(currentPage);
  // Typing goes first: the pictures follow when there is time.
  const content = useDeferredValue(useDocument((state) => currentDesign(state).content));
  const page = useMemo(
    () => shelf.layOut(templateId, format, content, pageId),
    [shelf, templateId, format, content, pageId],
  );
  const brought = useMemo(() => shelf.pictures(templateId), [shelf, templateId]);
  return <PageThumbnail page={page} brought={brought} />;
}

/** The room of a picture that isn't drawn yet, so that the list doesn't jump. */
function EmptyPicture(): ReactElement {
  const { widthMm, heightMm } = useDocument((state) => currentPage(state).format);
  const width = Math.min(256, (150 * widthMm) / heightMm);
  return (
    <span className="thumbnail" style={{ aspectRatio: `${widthMm} / ${heightMm}`, width: `min(100%, ${width}px)` }} />
  );
}

/** True once the element has come near the visible part of its panel. */
function useNear(element: React.RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const target = element.current;
    if (!target || near) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setNear(true);
      },
      { rootMargin: '240px' },
    );
    observer.observe(target);
    return () => observer.disconnect();
  }, [element, near]);
  return near;
}
