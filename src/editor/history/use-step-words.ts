import { useTranslation } from 'react-i18next';
import type { HistoryEntry } from '../../model/history.ts';
import { nameStep } from './step-name.ts';

/** Puts the name of a step into words: “dời chữ”. */
export function useStepWords(): (entry: Pick<HistoryEntry, 'label' | 'before' | 'after'>) => string {
  const { t } = useTranslation();
  return (entry) => {
    const { label, object } = nameStep(entry);
    const done = t(`history.${label}`);
    if (object === undefined) return done;
    const what = typeof object === 'string' ? t(`past.${object}`) : t('past.many', { count: object.many });
    return t('past.step', { label: done, what });
  };
}
