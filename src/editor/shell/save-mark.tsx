import { CloudCheck, CloudOff, LoaderCircle } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useInterface } from '../studio.ts';

/** Whether everything is kept. */
export function SaveMark(): ReactElement {
  const { t } = useTranslation();
  const state = useInterface((ui) => ui.saveState);
  const Icon = state === 'saved' ? CloudCheck : state === 'saving' ? LoaderCircle : CloudOff;
  return (
    <output className={`save-mark save-${state}`} title={t('top.savedHint')} data-testid="save-state">
      <Icon size={16} aria-hidden="true" />
      {t(`top.${state}`)}
    </output>
  );
}
