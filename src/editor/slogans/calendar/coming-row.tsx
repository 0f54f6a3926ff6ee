import { Trash2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgendaRow } from '../../../slogans/calendar/agenda.ts';
import { anniversaryLine } from '../../../slogans/calendar/anniversaries.ts';
import { slogansForDay, wordsForDay } from '../../../slogans/calendar/fitting-slogans.ts';
import type { Slogan } from '../../../slogans/library/slogan.ts';
import { slotNames } from '../../../slogans/library/slots.ts';
import type { LoadedSlogans } from '../../panels/slogan-shelf.ts';
import { useInterface } from '../../studio.ts';
import { showDay } from '../show-source.ts';

interface ComingRowProps {
  readonly row: AgendaRow;
  readonly loaded: LoadedSlogans;
  /** How many fitting slogans to offer. */
  readonly offered: number;
  readonly onUse: (slogan: Slogan, words: string) => void;
  readonly onDrop?: () => void;
}

/** A day, event or phase that is coming: how long it is until then, and what could hang. */
export function ComingRow({ row, loaded, offered, onUse, onDrop }: ComingRowProps): ReactElement {
  const { t } = useTranslation();
  const language = useInterface((state) => state.language);
  const slogans = fittingSlogans(row, loaded).slice(0, offered);
  const left =
    row.daysLeft > 0
      ? t('coming.daysLeft', { count: row.daysLeft })
      : row.daysLeft === 0
        ? t('coming.today')
        : t('coming.running');
  return (
    <li className={`coming-row ${row.own ? 'is-own' : ''}`}>
      <p className="coming-when">
        <strong>{left}</strong>
        <time dateTime={row.date}>{showDay(row.date)}</time>
        {onDrop ? (
          <button
            type="button"
            className="icon-button small"
            aria-label={`${t('coming.drop')}: ${titleOf(row, language)}`}
            onClick={onDrop}
          >
            <Trash2 size={14} aria-hidden="true" />
          </button>
        ) : null}
      </p>
      <p className="coming-title">{titleOf(row, language)}</p>
      {slogans.length > 0 ? (
        <ul className="coming-slogans" aria-label={t('coming.fitting')}>
          {slogans.map(({ slogan, words }) => (
            <li key={slogan.id}>
              <button type="button" className="coming-slogan" onClick={() => onUse(slogan, words)}>
                {words}
                {slogan.approval === 'approved' ? <em> {t('slogans.approved')}</em> : null}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  );
}

function titleOf(row: AgendaRow, language: 'vi' | 'en'): string {
  switch (row.kind) {
    case 'annual':
      return language === 'en' ? row.occurrence.day.english : anniversaryLine(row.occurrence);
    case 'event':
      return row.event.name;
    case 'phase':
      return row.phase.label;
  }
}

/** Slogans that need nothing more to be filled in. */
function fittingSlogans(row: AgendaRow, { library, eventEnds }: LoadedSlogans) {
  if (row.kind !== 'annual') return [];
  return slogansForDay(row.occurrence, library.slogans, eventEnds)
    .map((slogan) => ({ slogan, words: wordsForDay(slogan, row.occurrence) }))
    .filter(({ words }) => slotNames(words).length === 0);
}
