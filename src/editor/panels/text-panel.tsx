import { Heading, Pilcrow } from 'lucide-react';
import { useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useDragToPage } from '../canvas/use-drag-to-page.ts';
import { Button } from '../controls/button.tsx';
import { currentPage } from '../state/document-store.ts';
import { useDocument, useStudio } from '../studio.ts';
import { SlotField, slotsOf } from '../templates/slot-field.tsx';
import { useTemplates } from '../templates/use-templates.ts';
import { addText } from '../tools/add-objects.ts';

/** New text, and the words of the template's other slots. */
export function TextPanel(): ReactElement {
  const studio = useStudio();
  const { t } = useTranslation();
  const page = useDocument(currentPage);
  const shelf = useTemplates();
  const slots = useMemo(() => slotsOf(page, shelf), [page, shelf]);
  const heading = useDragToPage((at) => addText(studio, 'heading', { at }));
  const body = useDragToPage((at) => addText(studio, 'body', { at }));
  return (
    <div className="panel-body">
      <h3>{t('text.addTitle')}</h3>
      <div className="button-row">
        <Button onClick={() => addText(studio, 'heading')} {...heading}>
          <Heading size={16} aria-hidden="true" />
          {t('text.addHeading')}
        </Button>
        <Button onClick={() => addText(studio, 'body')} {...body}>
          <Pilcrow size={16} aria-hidden="true" />
          {t('text.addBody')}
        </Button>
      </div>
      {slots.length > 0 ? <h3>{t('text.slots')}</h3> : null}
      {slots.map((slot) => (
        <SlotField key={slot.slot} slot={slot} />
      ))}
    </div>
  );
}
