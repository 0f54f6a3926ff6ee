import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { describeDiagnostic } from '../../messages/diagnostic-messages.ts';
import { fillSlots } from '../../slogans/library/slots.ts';
import type { Slogan } from '../../slogans/library/slogan.ts';
import { Button } from '../controls/button.tsx';
import { useDesk, useInterface, useStudio } from '../studio.ts';
import { showSlogan } from './put-slogan.ts';

/** The parts of a slogan that an office fills in itself, typed and checked before they are used. */
export function SlotForm({ slogan, onDone }: { readonly slogan: Slogan; readonly onDone: () => void }): ReactElement {
  const studio = useStudio();
  const { t } = useTranslation();
  const language = useInterface((state) => state.language);
  const remembered = useDesk((state) => state.slotValues);
  const [values, setValues] = useState<Readonly<Record<string, string>>>(() => ({
    năm: studio.slogans.today().slice(0, 4),
    ...Object.fromEntries(Object.entries(remembered).filter(([name]) => name !== 'năm')),
  }));
  const [tried, setTried] = useState(false);
  const filled = fillSlots(slogan.text, values);
  const faults = new Map(
    filled.diagnostics.map((finding) => [
      finding.at.kind === 'argument' ? finding.at.name : '',
      { text: describeDiagnostic(finding, language), empty: finding.code === 'slogan/slot-empty' },
    ]),
  );
  const use = (): void => {
    setTried(true);
    if (!filled.ok) return;
    showSlogan(studio, slogan, filled.value);
    studio.slogans.rememberSlots(Object.fromEntries(slogan.slots.map((name) => [name, values[name] ?? ''])));
    onDone();
  };
  return (
    <form
      className="slot-form"
      aria-label={t('slogans.slotsTitle')}
      onSubmit={(event) => {
        event.preventDefault();
        use();
      }}
    >
      {slogan.slots.map((name, i) => {
        const fault = faults.get(name);
        const shown = fault && (tried || !fault.empty) ? fault.text : undefined;
        return (
          <label key={name} className="plain-field">
            <span className="slot-name">{name}</span>
            <input
              aria-label={t('slogans.slot', { slot: name })}
              aria-invalid={shown ? true : undefined}
              autoComplete="off"
              spellCheck={false}
              // The form opened because its slogan was chosen.
              ref={(field) => {
                if (i === 0 && field && !field.dataset['met']) {
                  field.dataset['met'] = 'yes';
                  field.focus();
                  field.form?.scrollIntoView({ block: 'nearest' });
                }
              }}
              defaultValue={values[name] ?? ''}
              onInput={(event) => {
                const { value } = event.currentTarget;
                setValues((old) => ({ ...old, [name]: value }));
              }}
            />
            {shown ? (
              <span className="field-error" role="alert">
                {shown}
              </span>
            ) : null}
          </label>
        );
      })}
      {filled.ok ? <p className="slot-preview">{filled.value}</p> : null}
      <Button type="submit" variant={filled.ok ? 'primary' : 'plain'}>
        {t('slogans.useFilled')}
      </Button>
    </form>
  );
}
