import { CircleCheck } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useDocument } from '../studio.ts';
import { DialogFrame } from './dialog-frame.tsx';
import { FindingList } from './finding-list.tsx';

export function FindingsDialog(): ReactElement {
  const { t } = useTranslation();
  const findings = useDocument((state) => state.compiled.diagnostics);
  return (
    <DialogFrame title={t('findings.title')}>
      {findings.length > 0 ? (
        <FindingList findings={findings} />
      ) : (
        <p className="empty">
          <CircleCheck size={20} aria-hidden="true" /> {t('findings.none')} {t('findings.noneHint')}
        </p>
      )}
    </DialogFrame>
  );
}
