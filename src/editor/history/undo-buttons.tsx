import { Redo2, Undo2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../controls/icon-button.tsx';
import { showKeys } from '../shortcuts/keymap.ts';
import { useActions } from '../shortcuts/use-actions.ts';
import { useDocument, useStudio } from '../studio.ts';
import { useStepWords } from './use-step-words.ts';

/** One step back and one forward, each saying which. */
export function UndoButtons(): ReactElement {
  const { mac } = useStudio();
  const { t } = useTranslation();
  const actions = useActions();
  const words = useStepWords();
  const gesture = useDocument((state) => state.history.gesture);
  const entry = useDocument(({ history }) => history.entries[history.done - 1]);
  const last = gesture ? { ...gesture, after: gesture.before } : entry;
  const next = useDocument(({ history }) => (history.gesture ? undefined : history.entries[history.done]));
  return (
    <>
      <IconButton
        icon={Undo2}
        label={last ? t('top.undoStep', { step: words(last) }) : t('top.undo')}
        keys={showKeys('undo', mac)}
        disabled={!last}
        onClick={actions.undo.run}
      />
      <IconButton
        icon={Redo2}
        label={next ? t('top.redoStep', { step: words(next) }) : t('top.redo')}
        keys={showKeys('redo', mac)}
        disabled={!next}
        onClick={actions.redo.run}
      />
    </>
  );
}
