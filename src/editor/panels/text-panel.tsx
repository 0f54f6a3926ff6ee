import { Heading, Pilcrow } from 'lucide-react';
import { useMemo, useRef, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { setSlotText } from '../../model/content-commands.ts';
import type { Page } from '../../model/design.ts';
import { walkNodes } from '../../model/node-tree.ts';
import { Button } from '../controls/button.tsx';
import { WordsField } from '../controls/words-field.tsx';
import { currentDesign, currentPage } from '../state/document-store.ts';
import { useDocument, useStudio } from '../studio.ts';
import { addText } from '../tools/add-objects.ts';

interface Slot {
  readonly slot: string;
  /** The object's name says best what the slot is for. */
  readonly name: string;
}

/** New text, and the words of the template's other slots. */
export function TextPanel(): ReactElement {
  const studio = useStudio();
  const { t } = useTranslation();
  const page = useDocument(currentPage);
  const slots = useMemo(() => slotsOf(page), [page]);
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
        <SlotField key={slot.slot} {...slot} />
      ))}
    </div>
  );
}

function SlotField({ slot, name }: Slot): ReactElement {
  const { doc } = useStudio();
  const { t } = useTranslation();
  const text = useDocument((state) => currentDesign(state).content.texts[slot] ?? '');
  const typing = useRef(false);
  return (
    <div className="slot-field">
      <span className="field-label" aria-hidden="true">
        {name}
      </span>
      <WordsField
        label={name}
        value={text}
        rows={2}
        placeholder={t('text.slotPlaceholder')}
        onBegin={() => {
          typing.current = true;
          doc.begin('editText');
        }}
        onWords={(words) => doc.preview(setSlotText, { slot, text: words })}
        onEnd={() => {
          if (typing.current) doc.commit();
          typing.current = false;
        }}
      />
    </div>
  );
}

function slotsOf(page: Page): readonly Slot[] {
  const slots = new Map<string, Slot>();
  for (const node of walkNodes(page.nodes)) {
    if (node.kind !== 'text' || !('slot' in node.source) || node.source.slot === 'slogan') continue;
    if (!slots.has(node.source.slot)) slots.set(node.source.slot, { slot: node.source.slot, name: node.name });
  }
  return [...slots.values()];
}
