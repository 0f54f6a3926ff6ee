import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Page } from '../../model/design.ts';
import { walkNodes } from '../../model/node-tree.ts';
import { WordsField } from '../controls/words-field.tsx';
import { currentDesign } from '../state/document-store.ts';
import { useDocument, useStudio } from '../studio.ts';
import { fillSlot } from '../tools/fill-slot.ts';
import type { TemplateShelf, TextSlot } from './template-shelf.ts';

/** The words of one place that the template has beside the slogan. */
export function SlotField({ slot: { slot, name, sample } }: { readonly slot: TextSlot }): ReactElement {
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

/** The slots that the template of a page offers, and others that an object shows. */
export function slotsOf(page: Page, shelf: TemplateShelf | undefined): readonly TextSlot[] {
  const offered = (page.templateId === undefined ? undefined : shelf?.find(page.templateId))?.slots ?? [];
  const slots = new Map(offered.map((slot) => [slot.slot, slot]));
  for (const node of walkNodes(page.nodes)) {
    if (node.kind !== 'text' || !('slot' in node.source) || node.source.slot === 'slogan') continue;
    const { slot } = node.source;
    if (!slots.has(slot)) slots.set(slot, { slot, name: node.name, sample: '' });
  }
  return [...slots.values()];
}
