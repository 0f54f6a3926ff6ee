import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExportPreset } from './pdf-exporter.ts';

const PRESETS = [
  ['printShop', 'export.printShop', 'export.printShopHint'],
  ['kit', 'export.kit', 'export.kitHint'],
  ['plan', 'export.plan', 'export.planHint'],
  ['oldShop', 'export.oldShop', 'export.oldShopHint'],
  ['preview', 'export.preview', 'export.previewHint'],
  ['social', 'export.social', 'export.socialHint'],
  ['led', 'export.led', 'export.ledHint'],
] as const satisfies readonly (readonly [ExportPreset, string, string])[];

interface ExportPresetsProps {
  /** Pages on the format of an LED board are files for it too. */
  readonly forBoard: boolean;
  readonly value: ExportPreset;
  readonly onChoose: (preset: ExportPreset) => void;
}

/** What the file is for. */
export function ExportPresets({ forBoard, value, onChoose }: ExportPresetsProps): ReactElement {
  const { t } = useTranslation();
  return (
    <fieldset className="preset-row" aria-label={t('export.preset')}>
      {PRESETS.filter(([preset]) => forBoard || preset !== 'led').map(([preset, name, hint]) => (
        <label key={preset} className="preset-card">
          <input
            type="radio"
            name="preset"
            aria-label={`${t(name)}: ${t(hint)}`}
            checked={value === preset}
            onChange={() => onChoose(preset)}
          />
          <strong>{t(name)}</strong>
          <small>{t(hint)}</small>
        </label>
      ))}
    </fieldset>
  );
}
