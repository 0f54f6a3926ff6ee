import { CircleAlert } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { FoundSlogan } from '../../../slogans/import/import-plan.ts';
import { useDesk } from '../../studio.ts';

interface FoundListProps {
  readonly slogans: readonly FoundSlogan[];
  readonly ticked: ReadonlySet<number>;
  readonly looked: number | undefined;
  readonly onTick: (ticked: ReadonlySet<number>) => void;
  readonly onLook: (order: number) => void;
}

/** The slogans that were found, each with its tick; the one that is looked at shows its place. */
export function FoundList({ slogans, ticked, looked, onTick, onLook }: FoundListProps): ReactElement {
  const { t } = useTranslation();
  const known = useDesk((state) => state.loaded?.library.slogans);
  const knownTexts = new Set(known?.map(({ text }) => text.toLowerCase()));
  const all = ticked.size === slogans.length;
  const toggle = (order: number, on: boolean): void => {
    const next = new Set(ticked);
    if (on) next.add(order);
    else next.delete(order);
    onTick(next);
  };
  return (
    <div className="found-list">
      <label className="tick-label">
        <input
          type="checkbox"
          checked={all}
          onChange={() => onTick(all ? new Set() : new Set(slogans.map(({ order }) => order)))}
        />
        {t('importing.all', { count: slogans.length })}
      </label>
      <ul>
        {slogans.map(({ order, text, findings }) => {
          const faults = findings.filter(({ severity }) => severity !== 'info').length;
          return (
            <li key={order} className={looked === order ? 'looked' : ''}>
              <input
                type="checkbox"
                aria-label={t('importing.take', { text })}
                checked={ticked.has(order)}
                onChange={(event) => toggle(order, event.currentTarget.checked)}
              />
              <button type="button" aria-pressed={looked === order} onClick={() => onLook(order)}>
                <span>
                  {order}. {text}
                </span>
                {faults > 0 ? (
                  <span className="slogan-tag tag-expired">
                    <CircleAlert size={14} aria-hidden="true" />
                    {t('proof.count', { count: faults })}
                  </span>
                ) : null}
                {knownTexts.has(text.toLowerCase()) ? <span className="slogan-tag">{t('importing.known')}</span> : null}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
