import { useDeferredValue, useMemo, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { LoadedSlogans } from '../panels/slogan-shelf.ts';
import { currentPage } from '../state/document-store.ts';
import { useDesk, useDocument, useStudio } from '../studio.ts';
import { CollectionTools } from './collection-tools.tsx';
import { FilterBar } from './filter-bar.tsx';
import { SloganCard } from './slogan-card.tsx';
import { filterSlogans, NO_FILTER } from './slogan-filter.ts';

/** As many as are drawn at once; more letters in the search bring the rest nearer. */
const SHOWN = 60;

export function LibraryTab({ loaded }: { readonly loaded: LoadedSlogans }): ReactElement {
  const { slogans } = useStudio();
  const { t } = useTranslation();
  const [filter, setFilter] = useState(NO_FILTER);
  const marks = useDesk((state) => state.marks);
  const own = useDesk((state) => state.own);
  const formatKind = useDocument((state) => currentPage(state).format.kind);
  const ownIds = useMemo(() => new Set(own.slogans.map(({ id }) => id)), [own]);
  const settled = useDeferredValue(filter);
  const today = slogans.today();
  const found = useMemo(
    () => filterSlogans(settled, { loaded, marks, ownIds, formatKind, today }),
    [settled, loaded, marks, ownIds, formatKind, today],
  );
  return (
    <>
      <CollectionTools />
      <FilterBar filter={filter} onChange={setFilter} />
      <p className="panel-hint" aria-live="polite">
        {t('slogans.count', { count: found.length })}
      </p>
      {found.length === 0 ? (
        <p className="empty">
          {t('slogans.none')} {t('slogans.noneHint')}
        </p>
      ) : null}
      <ul className="slogan-list">
        {found.slice(0, SHOWN).map((slogan) => (
          <SloganCard key={slogan.id} slogan={slogan} eventEnds={loaded.eventEnds} own={ownIds.has(slogan.id)} />
        ))}
      </ul>
    </>
  );
}
