import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { totalInk, type Cmyk, type Ink } from '../../colour/ink.ts';
import { Button } from '../controls/button.tsx';
import { NumberField } from '../controls/number-field.tsx';
import { parseNumber } from '../controls/parse-length.ts';
import { usePress } from '../studio.ts';
import { totalInkLimit } from './press-desk.ts';
import { useLook } from './use-look.ts';

interface InkFormProps {
  readonly ink: Ink;
  /** Whether the ink is on the list already. */
  readonly known: boolean;
  readonly onSave: (ink: Ink) => void;
  readonly onRemove: () => void;
}

const PLATES = ['c', 'm', 'y', 'k'] as const;

/** An own ink: its name, its build, whether it has a plate of its own, and how it will print. */
export function InkForm({ ink, known, onSave, onRemove }: InkFormProps): ReactElement {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(ink);
  const look = useLook(draft.cmyk, 'white');
  const limit = usePress(totalInkLimit);
  const total = Math.round(totalInk(draft.cmyk));
  const shown = look ?? draft.rgb;
  const setPlate = (plate: keyof Cmyk, percent: number | undefined): boolean => {
    if (percent === undefined || percent < 0 || percent > 100) return false;
    setDraft({ ...draft, cmyk: { ...draft.cmyk, [plate]: Math.round(percent) / 100 } });
    return true;
  };
  return (
    <form
      className="ink-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (draft.name.trim() !== '' && look !== undefined) onSave({ ...draft, rgb: look });
      }}
    >
      <div className="ink-form-head">
        <span className="ink-look" style={{ background: shown }} aria-hidden="true" />
        <label className="ink-form-name">
          <span>{t('ink.name')}</span>
          <input
            type="text"
            maxLength={60}
            autoComplete="off"
            spellCheck={false}
            value={draft.name}
            placeholder={t('ink.example')}
            onChange={(event) => setDraft({ ...draft, name: event.currentTarget.value })}
          />
        </label>
      </div>
      <div className="field-grid">
        {PLATES.map((plate) => {
          const percent = Math.round(draft.cmyk[plate] * 100);
          return (
            <NumberField
              key={plate}
              label={t(`ink.${plate}`)}
              short={plate.toUpperCase()}
              suffix="%"
              shown={String(percent)}
              onEnter={(text) => setPlate(plate, parseNumber(text, percent))}
              onStep={(steps) => void setPlate(plate, Math.min(100, Math.max(0, percent + steps)))}
            />
          );
        })}
      </div>
      <output className={total > limit && !draft.spot ? 'ink-total over' : 'ink-total'}>
        {t(total > limit && !draft.spot ? 'ink.over' : 'ink.total', { total, limit })}
      </output>
      <label className="check-row">
        <input
          type="checkbox"
          checked={draft.spot === true}
          onChange={(event) => {
            const { spot: _spot, ...plain } = draft;
            setDraft(event.currentTarget.checked ? { ...plain, spot: true } : plain);
          }}
        />
        <span>
          {t('ink.spot')}
          <small>{t('ink.spotHint')}</small>
        </span>
      </label>
      <div className="button-row">
        <Button type="submit" variant="primary" disabled={draft.name.trim() === '' || look === undefined}>
          {t(known ? 'ink.save' : 'ink.add')}
        </Button>
        {known ? (
          <Button variant="quiet" onClick={onRemove}>
            {t('ink.remove')}
          </Button>
        ) : null}
      </div>
    </form>
  );
}
