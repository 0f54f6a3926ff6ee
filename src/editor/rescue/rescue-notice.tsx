import { TextSearch } from 'lucide-react';
import { useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextNode } from '../../model/design.ts';
import { textOf } from '../../model/node-tree.ts';
import { Button } from '../controls/button.tsx';
import { currentDesign } from '../state/document-store.ts';
import { useDocument, useStudio } from '../studio.ts';
import { setWords, wordLock } from '../tools/edit-words.ts';
import { readForeignText } from './foreign-text.ts';
import { offerConversion } from './offer-conversion.ts';

/** Words that are in the design and can't be read as they are: what they seem to be, and the way to convert them. */
export function RescueNotice({ node }: { readonly node: TextNode }): ReactElement | null {
  const studio = useStudio();
  const { doc } = studio;
  const { t } = useTranslation();
  const design = useDocument(currentDesign);
  const text = textOf(design, node);
  const read = useMemo(() => readForeignText(text), [text]);
  if (!read || wordLock(design, node)) return null;
  const open = (): void => {
    const place = (words: string | undefined): void => {
      if (words !== undefined && words !== text) {
        doc.run('editText', setWords, { pageId: doc.getState().pageId, node, text: words });
      }
    };
    offerConversion(studio, { text, place });
  };
  return (
    <div className="inspector-note tone-warning">
      <p>{t('rescue.notice')}</p>
      <Button onClick={open}>
        <TextSearch size={16} aria-hidden="true" />
        {t('rescue.look')}
      </Button>
    </div>
  );
}
