import { CircleCheck, PencilRuler, TriangleAlert } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Page } from '../../model/design.ts';
import { kindName } from '../controls/kind-name.ts';
import { PageThumbnail } from '../thumbnails/page-thumbnail.tsx';
import { showSize } from '../controls/show-size.ts';
import { FindingList } from '../dialogs/finding-list.tsx';
import { goToPage } from '../formats/change-formats.ts';
import { currentDesign } from '../state/document-store.ts';
import { useAllFindings, useDocument, usePreflight, useStudio } from '../studio.ts';

const ROOM = { widthPx: 880, heightPx: 300 } as const;

/** Every size as it will come out, live. */
export function QuickResults(): ReactElement {
  const { t } = useTranslation();
  const pages = useDocument((state) => currentDesign(state).pages);
  return (
    <main className="quick-results" aria-label={t('quick.results')}>
      <p className="panel-hint">{t('quick.resultsHint')}</p>
      <Problems />
      <ul className="quick-cards">
        {pages.map((page) => (
          <ResultCard key={page.id} page={page} />
        ))}
      </ul>
    </main>
  );
}

function ResultCard({ page }: { readonly page: Page }): ReactElement {
  const studio = useStudio();
  const { t } = useTranslation();
  const name = kindName(page.format.kind);
  const size = showSize(page.format);
  return (
    <li className="quick-card">
      <button
        type="button"
        aria-label={t('quick.openPage', { name, size })}
        onClick={() => {
          goToPage(studio, page.id);
          studio.ui.setState({ door: 'studio' });
        }}
      >
        <PageThumbnail page={page} within={ROOM} />
        <span className="quick-card-words">
          <strong>{size}</strong> {name}
          <PencilRuler size={14} aria-hidden="true" />
        </span>
      </button>
    </li>
  );
}

/** What should be looked at before printing, with its mending; notes stay in the studio. */
function Problems(): ReactElement {
  const { t } = useTranslation();
  const findings = useAllFindings();
  const seen = usePreflight((state) => state.seen);
  const serious = findings.filter(({ severity }) => severity !== 'info');
  return (
    <section className="quick-problems" aria-label={t('findings.title')} aria-live="polite">
      {serious.length === 0 ? (
        seen ? (
          <p className="quick-fine">
            <CircleCheck size={16} aria-hidden="true" /> {t('quick.fine')}
          </p>
        ) : (
          <p>{t('top.findingsPending')}</p>
        )
      ) : (
        <details>
          <summary>
            <TriangleAlert size={16} aria-hidden="true" /> {t('quick.problems')} ({serious.length})
          </summary>
          <FindingList findings={serious} />
        </details>
      )}
    </section>
  );
}
