import { CircleCheck } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../controls/button.tsx';
import { currentDesign, currentPage } from '../state/document-store.ts';
import { useAllFindings, useDocument, usePreflight, useStudio } from '../studio.ts';
import { FindingList } from '../dialogs/finding-list.tsx';
import { countFindings } from './count-findings.ts';

/** Everything that is wrong on any page, the shown one first, with what to do about it. */
export function PreflightPanel(): ReactElement {
  const { t } = useTranslation();
  const { ui } = useStudio();
  const shown = usePreflight((state) => state.findings);
  const others = usePreflight((state) => state.others);
  const seen = usePreflight((state) => state.seen);
  const pages = useDocument((state) => currentDesign(state).pages);
  const page = useDocument(currentPage);
  const all = useAllFindings();
  const { errors, warnings, notes } = countFindings(all);
  return (
    <div className="panel-body">
      <output className="panel-hint" data-testid="preflight-count">
        {t('preflight.count', { errors, warnings, notes })}
      </output>
      {shown.length > 0 && others.length > 0 ? <h3>{page.format.name}</h3> : null}
      {shown.length > 0 ? <FindingList findings={shown} /> : null}
      {others.map(({ pageId, findings }) => (
        <section key={pageId}>
          <h3>{pages.find(({ id }) => id === pageId)?.format.name}</h3>
          <FindingList findings={findings} />
        </section>
      ))}
      {all.length > 0 ? null : seen ? (
        <p className="empty">
          <CircleCheck size={20} aria-hidden="true" /> {t('findings.none')} {t('findings.noneHint')}
        </p>
      ) : (
        <p className="empty">{t('top.findingsPending')}</p>
      )}
      <Button variant="quiet" onClick={() => ui.setState({ dialog: 'checks' })}>
        {t('preflight.settings')}
      </Button>
    </div>
  );
}
