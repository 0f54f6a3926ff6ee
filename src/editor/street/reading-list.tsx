import { CircleAlert, CircleCheck, CircleX } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { showMetres } from '../overlays/page-marks.ts';
import type { TextReading } from './street-reading.ts';

const ICONS = { clear: CircleCheck, hard: CircleAlert, lost: CircleX } as const;

/** Every text of the piece, whether it can be read from there, and from how far it could. */
export function ReadingList({
  readings,
  night,
}: {
  readonly readings: readonly TextReading[];
  readonly night: boolean;
}) {
  const { t } = useTranslation();
  return (
    <section className="street-reading" aria-label={t('street.reading')}>
      <h3>{t('street.reading')}</h3>
      {readings.length === 0 ? <p className="panel-hint">{t('street.noText')}</p> : null}
      <ul>
        {readings.map((reading) => (
          <ReadingRow key={reading.nodeId} reading={reading} />
        ))}
      </ul>
      {night && readings.length > 0 ? <p className="panel-hint">{t('street.night')}</p> : null}
    </section>
  );
}

function ReadingRow({ reading }: { readonly reading: TextReading }): ReactElement {
  const { t } = useTranslation();
  const { name, words, state, easyM, mostM } = reading;
  const Icon = ICONS[state];
  const reach = mostM > 0 ? t('street.reach', { easy: showMetres(easyM), most: showMetres(mostM) }) : t('street.never');
  return (
    <li className={`reading-row reading-${state}`}>
      <Icon size={18} aria-hidden="true" />
      <div>
        <strong>{t(`street.${state}`)}</strong> <span>{name}</span>
        <small className="reading-words">{words}</small>
        <small>{reach}</small>
      </div>
    </li>
  );
}
