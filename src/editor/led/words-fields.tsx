import { useEffect, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Slogan } from '../../slogans/library/slogan.ts';
import { Button } from '../controls/button.tsx';
import { currentDesign } from '../state/document-store.ts';
import { useDocument, useStudio } from '../studio.ts';
import type { LedSettings } from './led-settings.ts';

export interface LedFieldsProps {
  readonly settings: LedSettings;
  readonly onChange: (patch: Partial<LedSettings>) => void;
}

/** Which words: typed, from the open design, or from the library. */
export function WordsFields({ settings, onChange }: LedFieldsProps): ReactElement {
  const { slogans } = useStudio();
  const { t } = useTranslation();
  const [approved, setApproved] = useState<readonly Slogan[]>([]);
  const open = useDocument((state) => currentDesign(state).content.slogan.text);
  useEffect(() => {
    let live = true;
    void slogans.load().then(({ library }) => {
      if (live) setApproved(library.slogans.filter((one) => one.approval === 'approved' && one.slots.length === 0));
    });
    return () => {
      live = false;
    };
  }, [slogans]);
  const same = approved.find(({ text }) => text === settings.slogan);
  return (
    <section aria-label={t('led.words')}>
      <h2>{t('led.words')}</h2>
      <textarea
        className="led-words"
        aria-label={t('led.words')}
        rows={3}
        spellCheck={false}
        value={settings.slogan}
        onChange={(event) => onChange({ slogan: event.target.value })}
      />
      {same ? (
        <p className="led-same" title={same.source.title}>
          {t('led.approvedWords', { source: same.source.number || same.source.title })}
        </p>
      ) : (
        <p className="panel-hint">{t('led.freeWords')}</p>
      )}
      <select
        aria-label={t('led.fromLibrary')}
        value={same?.id ?? ''}
        onChange={(event) => {
          const slogan = approved.find(({ id }) => id === event.target.value);
          if (slogan) onChange({ slogan: slogan.text });
        }}
      >
        <option value="">{t('led.fromLibrary')}</option>
        {approved.map(({ id, text }) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
      <div className="led-row">
        <Button disabled={open === settings.slogan} onClick={() => onChange({ slogan: open })}>
          {t('led.fromDesign')}
        </Button>
        <label className="check-line">
          <input
            type="checkbox"
            checked={settings.upper}
            onChange={(event) => onChange({ upper: event.target.checked })}
          />
          {t('led.capitals')}
        </label>
      </div>
    </section>
  );
}
