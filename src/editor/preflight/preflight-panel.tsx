import { CircleCheck } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { usePreflight } from '../studio.ts';
import { FindingList } from '../dialogs/finding-list.tsx';
import { countFindings } from './count-findings.ts';

/** Everything that is wrong on the page, with what to do about it. */
export function PreflightPanel(): ReactElement {
  const { t } = useTranslation();
  const findings = usePreflight((state) => state.findings);
  const { errors, warnings, notes } = countFindings(findings);
  return (
    <div className="panel-body">
      <output className="panel-hint" data-testid="preflight-count">
        {t('preflight.count', { errors, warnings, notes })}
      </output>
      {findings.length > 0 ? (
        <FindingList findings={findings} />
      ) : (
        <p className="empty">
          <CircleCheck size={20} aria-hidden="true" /> {t('findings.none')} {t('findings.noneHint')}
        </p>
      )}
    </div>
  );
}
