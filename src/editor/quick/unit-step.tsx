import { useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { currentDesign } from '../state/document-store.ts';
import { useDocument } from '../studio.ts';
import { SlotField, slotsOf } from '../templates/slot-field.tsx';
import { useTemplates } from '../templates/use-templates.ts';

/** The words beside the slogan, of all formats together; the unit first, the rest folded away. */
export function UnitStep(): ReactElement {
  const { t } = useTranslation();
  const shelf = useTemplates();
  const pages = useDocument((state) => currentDesign(state).pages);
  const slots = useMemo(
    () => [...new Map(pages.flatMap((page) => slotsOf(page, shelf)).map((slot) => [slot.slot, slot])).values()],
    [pages, shelf],
  );
  const unit = slots.find(({ slot }) => slot === 'unit');
  const others = slots.filter((slot) => slot !== unit);
  return (
    <>
      {unit ? <SlotField slot={unit} /> : null}
      {shelf && !unit ? <p className="panel-hint">{t('quick.noTexts')}</p> : null}
      {others.length > 0 ? (
        <details className="quick-more">
          <summary>{t('quick.moreTexts')}</summary>
          {others.map((slot) => (
            <SlotField key={slot.slot} slot={slot} />
          ))}
        </details>
      ) : null}
    </>
  );
}
