import { Heading, Pilcrow } from 'lucide-react';
import { useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Page } from '../../model/design.ts';
import { walkNodes } from '../../model/node-tree.ts';
import { Button } from '../controls/button.tsx';
import { WordsField } from '../controls/words-field.tsx';
import { currentDesign, currentPage } from '../state/document-store.ts';
import { useDocument, useStudio } from '../studio.ts';
import type { TextSlot } from '../templates/template-shelf.ts';
import { useTemplates } from '../templates/use-templates.ts';
import { addText } from '../tools/add-objects.ts';
import { fillSlot } from '../tools/fill-slot.ts';

/** New text, and the words of the template's other slots. */
export function TextPanel(): ReactElement {
  const studio = useStudio();
  const { t } = useTranslation();
  const page = useDocument(currentPage);
  const shelf = useTemplates();
  const slots = useMemo(() => {
    const template = page.templateId === undefined ? undefined : shelf?.find(page.templateId);
    return slotsOf(page, template?.slots ?? []);
  }, [page, shelf]);
  return (
    <div className="panel-body">
      <h3>{t('text.addTitle')}</h3>
      <div className="button-row">
        <Button onClick={() => addText(studio, 'heading')}>
          <Heading size={16} aria-hidden="true" />
          {t('text.addHeading')}
        </Button>
        <Button onClick={() => addText(studio, 'body')}>
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

function SlotField({ slot: { slot, name, sample } }: { readonly slot: TextSlot }): ReactElement {
  const { doc, baseOf } = useStudio();
  const { t } = useTranslation();
  const text = useDocument((state) => currentDesign(state).content.texts[slot] ?? '');
  return (
    <div className="slot-field">
      <span className="field-label" aria-hidden="true">
        {name}
      </span>
      <WordsField
        label={name}
        value={text}
        rows={2}
        placeholder={sample ? t('text.slotExample', { sample }) : t('text.slotPlaceholder')}
        onBegin={() => doc.begin('editText')}
        onWords={(words) => doc.preview(fillSlot, { pageId: doc.getState().pageId, slot, text: words, baseOf })}
        onEnd={() => doc.commit()}
      />
    </div>
  );
}

/** The slots that the template offers, and others that an object shows. */
function slotsOf(page: Page, offered: readonly TextSlot[]): readonly TextSlot[] {
  const slots = new Map(offered.map((slot) => [slot.slot, slot]));
  for (const node of walkNodes(page.nodes)) {
    if (node.kind !== 'text' || !('slot' in node.source) || node.source.slot === 'slogan') continue;
    const { slot } = node.source;
    if (!slots.has(slot)) slots.set(slot, { slot, name: node.name, sample: '' });
  }
  return [...slots.values()];
}
