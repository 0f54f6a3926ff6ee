import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../controls/button.tsx';
import { currentDesign } from '../state/document-store.ts';
import { chooseSlogan } from '../../model/content-commands.ts';
import { putSlogan } from '../slogans/put-slogan.ts';
import { useDocument, useStudio } from '../studio.ts';
import { ApprovedSelect, useApprovedSlogans } from './approved-select.tsx';
import type { LedSettings } from './led-settings.ts';

export interface LedFieldsProps {
  readonly settings: LedSettings;
  readonly onChange: (patch: Partial<LedSettings>) => void;
}

/** Which words: typed, from the open design, or from the library. */
export function WordsFields({ settings, onChange }: LedFieldsProps): ReactElement {
  const studio = useStudio();
  const { t } = useTranslation();
  const approved = useApprovedSlogans();
  const open = useDocument((state) => currentDesign(state).content.slogan.text);
  const toDesign = (): void => {
    const chosen = approved.find(({ text }) => text === settings.slogan);
    if (chosen) putSlogan(studio, chosen);
    else studio.doc.run('slogan', chooseSlogan, { text: settings.slogan });
  };
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
      <ApprovedSelect approved={approved} value={same?.id} onChoose={({ text }) => onChange({ slogan: text })} />
      <div className="led-row">
        <Button disabled={open === settings.slogan} onClick={() => onChange({ slogan: open })}>
          {t('led.fromDesign')}
        </Button>
        <Button disabled={open === settings.slogan || settings.slogan.trim() === ''} onClick={toDesign}>
          {t('led.toDesign')}
        </Button>
      </div>
      <label className="check-line">
        <input
          type="checkbox"
          checked={settings.upper}
          onChange={(event) => onChange({ upper: event.target.checked })}
        />
        {t('led.capitals')}
      </label>
    </section>
  );
}
