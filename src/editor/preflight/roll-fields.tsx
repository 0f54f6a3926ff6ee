import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ROLL_MARGIN, ROLL_WIDTHS, USUAL_OVERLAP_MM } from '../../finishing/plan-panels.ts';
import { NumberField } from '../controls/number-field.tsx';
import { parseLength, showLength } from '../controls/parse-length.ts';
import { useChecks, useStudio } from '../studio.ts';

const WIDEST_MM = 20_000;
const MOST_OVERLAP_MM = 300;

/** The roll that is printed on and how far panels overlap; remembered for all designs of this browser. */
export function RollFields(): ReactElement {
  const { t } = useTranslation();
  const { checks } = useStudio();
  const roll = useChecks((state) => state.roll);
  const known = roll === undefined || ROLL_WIDTHS.includes(roll.rollMm);
  const [own, setOwn] = useState(!known);
  const overlapMm = roll?.overlapMm ?? USUAL_OVERLAP_MM;
  const setWidth = (mm: number | undefined): boolean => {
    if (mm === undefined || mm <= ROLL_MARGIN + 2 * overlapMm || mm > WIDEST_MM) return false;
    checks.setRoll({ rollMm: mm, overlapMm });
    return true;
  };
  const setOverlap = (mm: number | undefined): boolean => {
    if (!roll || mm === undefined || mm < 0 || mm > MOST_OVERLAP_MM || roll.rollMm <= ROLL_MARGIN + 2 * mm)
      return false;
    checks.setRoll({ ...roll, overlapMm: mm });
    return true;
  };
  const choose = (value: string): void => {
    setOwn(value === OWN);
    if (value === OWN) setWidth(roll?.rollMm ?? ROLL_WIDTHS.at(-1));
    else if (value === '0') checks.setRoll(undefined);
    else setWidth(Number(value));
  };
  return (
    <div className="roll-fields">
      <select
        className="export-select"
        aria-label={t('export.panels')}
        value={own ? OWN : String(roll?.rollMm ?? 0)}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="0">{t('export.panelsNone')}</option>
        {ROLL_WIDTHS.map((width) => (
          <option key={width} value={width}>
            {t('export.panelsOn', { metres: showLength(width, 'm') })}
          </option>
        ))}
        <option value={OWN}>{t('export.panelsOwn')}</option>
      </select>
      {own && roll ? (
        <NumberField
          label={t('export.rollWidth')}
          short={t('export.rollShort')}
          suffix="m"
          shown={showLength(roll.rollMm, 'm')}
          onEnter={(text) => setWidth(parseLength(text, roll.rollMm, 'm'))}
          onStep={(steps) => void setWidth(roll.rollMm + steps * 100)}
        />
      ) : null}
      {roll ? (
        <NumberField
          label={t('export.overlap')}
          short={t('export.overlapShort')}
          suffix="mm"
          shown={showLength(overlapMm, 'mm')}
          onEnter={(text) => setOverlap(parseLength(text, overlapMm, 'mm'))}
          onStep={(steps) => void setOverlap(overlapMm + steps)}
        />
      ) : null}
    </div>
  );
}

const OWN = 'own';
