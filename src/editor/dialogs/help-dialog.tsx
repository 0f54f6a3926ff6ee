import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { KEYMAP, showChord, type ActionGroup } from '../shortcuts/keymap.ts';
import { useStudio } from '../studio.ts';
import { DialogFrame } from './dialog-frame.tsx';

const GROUPS: readonly ActionGroup[] = ['edit', 'object', 'view', 'file'];
/** Enough to learn by; arrows come in a dozen chords. */
const SHOWN_CHORDS = 2;

/** The key table, to be read. */
export function HelpDialog(): ReactElement {
  const { mac } = useStudio();
  const { t } = useTranslation();
  return (
    <DialogFrame title={t('help.title')} wide>
      <p className="panel-hint">{t('help.hint')}</p>
      <div className="help-columns">
        {GROUPS.map((group) => (
          <section key={group}>
            <h3>{t(`menu.${group}`)}</h3>
            <dl className="key-list">
              {KEYMAP.filter((row) => row.group === group && row.keys.length > 0).map((row) => (
                <div key={row.action}>
                  <dt>{t(`action.${row.action}`)}</dt>
                  <dd>
                    {row.keys.slice(0, SHOWN_CHORDS).map((chord) => (
                      <kbd key={chord}>{showChord(chord, mac)}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </DialogFrame>
  );
}
