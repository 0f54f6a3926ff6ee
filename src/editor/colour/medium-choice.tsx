import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { MEDIA, TOTAL_INK_RANGE, type MediumId } from '../../colour/media.ts';
import { NumberField } from '../controls/number-field.tsx';
import { parseNumber } from '../controls/parse-length.ts';
import { usePress, useStudio } from '../studio.ts';
import { totalInkLimit } from './press-desk.ts';

const OWN = 'own';

/** What is printed on, and with it the most ink that a place may get; a shop may have a limit of its own. */
export function MediumChoice({ onChange }: { readonly onChange: () => void }): ReactElement {
  const { press } = useStudio();
  const { t } = useTranslation();
  const medium = usePress((state) => state.medium);
  const limit = totalInkLimit({ medium });
  const choose = (chosen: MediumId | number): void => {
    press.choose({ medium: chosen });
    onChange();
  };
  const give = (value: number | undefined): boolean => {
    if (value === undefined || value < TOTAL_INK_RANGE.least || value > TOTAL_INK_RANGE.most) return false;
    choose(Math.round(value));
    return true;
  };
  return (
    <div className="profile-row">
      <select
        className="export-select"
        aria-label={t('press.medium')}
        value={typeof medium === 'number' ? OWN : medium}
        onChange={({ currentTarget: { value } }) => choose(MEDIA.find(({ id }) => id === value)?.id ?? limit)}
      >
        {MEDIA.map(({ id, totalInk }) => (
          <option key={id} value={id}>
            {t('press.limit', { medium: t(`press.${id}`), limit: totalInk })}
          </option>
        ))}
        <option value={OWN}>{t('press.own')}</option>
      </select>
      {typeof medium === 'number' ? (
        <NumberField
          label={t('press.ownLimit')}
          short="Σ"
          suffix="%"
          shown={String(medium)}
          onEnter={(text) => give(parseNumber(text, medium))}
          onStep={(steps) => void give(medium + steps * LIMIT_STEP)}
        />
      ) : null}
    </div>
  );
}

const LIMIT_STEP = 5;
