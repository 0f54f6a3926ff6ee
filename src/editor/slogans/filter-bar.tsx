import { Star } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { OCCASIONS } from '../../slogans/calendar/occasions.ts';
import { SearchField } from '../controls/search-field.tsx';
import { useInterface } from '../studio.ts';
import { Chip } from './chip.tsx';
import { ChoiceField } from './choice-field.tsx';
import { countFilters, NO_FILTER, type SloganFilter } from './slogan-filter.ts';

interface FilterBarProps {
  readonly filter: SloganFilter;
  readonly onChange: (filter: SloganFilter) => void;
}

export function FilterBar({ filter, onChange }: FilterBarProps): ReactElement {
  const { t } = useTranslation();
  const language = useInterface((state) => state.language);
  const set = (change: Partial<SloganFilter>): void => onChange({ ...filter, ...change });
  return (
    <fieldset className="filter-bar" aria-label={t('slogans.filters')}>
      <SearchField label={t('slogans.search')} value={filter.words} onChange={(words) => set({ words })} />
      <ChoiceField
        label={t('slogans.occasion')}
        value={filter.occasion}
        choices={[
          ['', t('slogans.anyOccasion')],
          ...OCCASIONS.map((occasion) => [occasion.id, occasion[language]] as const),
        ]}
        onChoose={(occasion) => set({ occasion })}
      />
      <div className="chip-row">
        <Chip on={filter.approved} onChange={(approved) => set({ approved })}>
          {t('slogans.onlyApproved')}
        </Chip>
        <Chip on={filter.fitting} onChange={(fitting) => set({ fitting })}>
          {t('slogans.onlyFitting')}
        </Chip>
        <Chip on={filter.favourites} onChange={(favourites) => set({ favourites })}>
          <Star size={12} aria-hidden="true" />
          {t('slogans.onlyFavourites')}
        </Chip>
        <Chip on={filter.recent} onChange={(recent) => set({ recent })}>
          {t('slogans.onlyRecent')}
        </Chip>
        <Chip on={filter.own} onChange={(own) => set({ own })}>
          {t('slogans.onlyOwn')}
        </Chip>
      </div>
      <MoreFilters filter={filter} onChange={onChange} />
      {countFilters(filter) > 0 ? (
        <button type="button" className="link-button" onClick={() => onChange({ ...NO_FILTER, words: filter.words })}>
          {t('slogans.clear')} ({countFilters(filter)})
        </button>
      ) : null}
    </fieldset>
  );
}

function MoreFilters({ filter, onChange }: FilterBarProps): ReactElement {
  const { t } = useTranslation();
  const set = (change: Partial<SloganFilter>): void => onChange({ ...filter, ...change });
  return (
    <details className="more-filters">
      <summary>{t('slogans.moreFilters')}</summary>
      <ChoiceField
        label={t('slogans.moment')}
        value={filter.moment}
        choices={[
          ['', t('slogans.anyMoment')],
          ['before', t('slogans.before')],
          ['during', t('slogans.during')],
          ['after', t('slogans.after')],
        ]}
        onChoose={(moment) => set({ moment })}
      />
      <ChoiceField
        label={t('slogans.length')}
        value={filter.length}
        choices={[
          ['', t('slogans.anyLength')],
          ['short', t('slogans.short')],
          ['medium', t('slogans.medium')],
          ['long', t('slogans.long')],
        ]}
        onChoose={(length) => set({ length })}
      />
      <ChoiceField
        label={t('slogans.validity')}
        value={filter.validity}
        choices={[
          ['', t('slogans.anyValidity')],
          ['valid', t('slogans.valid')],
          ['permanent', t('slogans.permanentOnly')],
          ['dated', t('slogans.datedOnly')],
        ]}
        onChoose={(validity) => set({ validity })}
      />
    </details>
  );
}
