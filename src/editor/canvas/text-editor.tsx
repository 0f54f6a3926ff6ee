import { LockOpen, MessageSquareQuote } from 'lucide-react';
import { useEffect, useRef, type ReactElement, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { unlockSlogan } from '../../model/content-commands.ts';
import type { TextNode } from '../../model/design.ts';
import { findNode, textOf } from '../../model/node-tree.ts';
import { Button } from '../controls/button.tsx';
import { currentDesign, currentPage } from '../state/document-store.ts';
import { useDocument, useStudio, useView } from '../studio.ts';
import { isSlogan, setWords, wordLock } from '../tools/edit-words.ts';
import { ProofField } from '../slogans/proof-field.tsx';
import { focusCanvas } from './focus-canvas.ts';
import { uprightOnPage } from './page-objects.ts';
import { rectToScreen } from './viewport.ts';
import type { Rect } from '../../geometry/rect.ts';

const CARD_WIDTH = 456;
const CARD_HEIGHT = 168;
const GAP = 16;

/** The field for the words of an object, beside the object, so that its letters are seen changing. */
export function TextEditor({ nodeId }: { readonly nodeId: string }): ReactElement | null {
  const { ui } = useStudio();
  const node = useDocument((state) => findNode(currentPage(state), nodeId));
  const camera = useView((state) => state.camera);
  const size = useView((state) => state.size);
  const page = useDocument(currentPage);
  const place = uprightOnPage(page, nodeId);
  const gone = node?.kind !== 'text' || !place;

  useEffect(() => {
    if (gone) ui.setState({ editing: undefined });
  }, [gone, ui]);
  if (gone) return null;

  const box = rectToScreen(camera, place);
  const left = Math.min(Math.max(8, box.x + (box.width - CARD_WIDTH) / 2), Math.max(8, size.width - CARD_WIDTH - 8));
  return (
    <div className="text-card" style={{ left, width: CARD_WIDTH, ...cardPlace(box, size.height) }}>
      <EditorBody node={node} />
    </div>
  );
}

/** Below the object where there is room, else above it, else at the foot of the canvas; findings make it grow. */
function cardPlace(box: Rect, height: number): { top?: number; bottom?: number; maxHeight: number } {
  const below = box.y + box.height + GAP;
  if (below + CARD_HEIGHT <= height) return { top: Math.max(8, below), maxHeight: height - Math.max(8, below) - 8 };
  const above = box.y - GAP;
  if (above - CARD_HEIGHT >= 8) return { bottom: height - above, maxHeight: above - 8 };
  return { bottom: 8, maxHeight: height - 16 };
}

function EditorBody({ node }: { readonly node: TextNode }): ReactElement {
  const studio = useStudio();
  const { doc, ui } = studio;
  const { t } = useTranslation();
  const design = useDocument(currentDesign);
  const lock = wordLock(design, node);
  const close = (): void => {
    if (ui.getState().editing === node.id) ui.setState({ editing: undefined });
  };
  if (lock === 'approved') return <ApprovedNotice text={textOf(design, node)} onClose={close} />;
  if (lock === 'content') return <TemplateNotice onClose={close} />;
  return (
    <>
      <ProofField
        label={t('text.wordsOf', { name: node.name })}
        value={textOf(design, node)}
        focusAtOnce
        describedBy="text-card-hint"
        ofSlogan={isSlogan(node)}
        onBegin={() => doc.begin('editText')}
        onWords={(text) => doc.preview(setWords, { pageId: doc.getState().pageId, node, text })}
        onEnd={(next) => {
          doc.commit();
          // The card's own buttons mend what was typed; the words stay open for them.
          if (!next?.closest('.text-card')) close();
        }}
        onFix={(text) => doc.run('proofFix', setWords, { pageId: doc.getState().pageId, node, text })}
      />
      <p id="text-card-hint" className="text-card-hint">
        {t('text.finishHint')}
      </p>
    </>
  );
}

/** An approved wording isn't typed over; here is why, and what can be done instead. */
function ApprovedNotice({ text, onClose }: { readonly text: string; readonly onClose: () => void }): ReactElement {
  const { doc, ui } = useStudio();
  const { t } = useTranslation();
  const card = useNotice(onClose);
  return (
    <section ref={card} aria-label={t('text.approvedTitle')}>
      <p className="text-card-title">{t('text.approvedTitle')}</p>
      <p className="text-card-quote">{text}</p>
      <p className="text-card-note">{t('text.approvedWhy')}</p>
      <div className="button-row">
        <Button
          variant="primary"
          onClick={() => {
            onClose();
            ui.setState({ panel: 'slogans' });
          }}
        >
          <MessageSquareQuote aria-hidden="true" size={16} />
          {t('text.chooseOther')}
        </Button>
        <Button onClick={() => doc.run('unlock', unlockSlogan, {})}>
          <LockOpen aria-hidden="true" size={16} />
          {t('text.unlock')}
        </Button>
        <Button variant="quiet" onClick={onClose}>
          {t('common.close')}
        </Button>
      </div>
    </section>
  );
}

function TemplateNotice({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  const card = useNotice(onClose);
  return (
    <section ref={card} aria-label={t('text.lockedByTemplate')}>
      <p className="text-card-note">{t('text.lockedByTemplate')}</p>
      <Button onClick={onClose}>{t('common.close')}</Button>
    </section>
  );
}

/** A notice takes the focus when it appears and goes away with Escape. */
function useNotice(onClose: () => void): RefObject<HTMLElement | null> {
  const card = useRef<HTMLElement>(null);
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  useEffect(() => {
    card.current?.querySelector('button')?.focus();
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      close.current();
      focusCanvas();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return card;
}
