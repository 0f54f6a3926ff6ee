import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ROLL_WIDTHS } from '../../finishing/plan-panels.ts';
import type { ResolvedFormat } from '../../formats/format.ts';
import { PressOptions } from '../colour/press-options.tsx';
import { Segmented } from '../controls/segmented.tsx';
import { PictureColours } from './picture-colours.tsx';
import {
  isForPress,
  type ExportChoices,
  type ExportFinishing,
  type ExportMarks,
  type ExportPicture,
  type ExportPreset,
  type ExportScale,
} from './pdf-exporter.ts';

interface ExportOptionsProps {
  readonly choices: ExportChoices;
  readonly format: ResolvedFormat;
  readonly onChange: (choices: ExportChoices) => void;
}

/** What the file is for, and the choices that matter to it. */
export function ExportOptions(props: ExportOptionsProps): ReactElement {
  const { t } = useTranslation();
  const { choices, onChange } = props;
  const presets: readonly (readonly [ExportPreset, string, string])[] = [
    ['printShop', t('export.printShop'), t('export.printShopHint')],
    ['kit', t('export.kit'), t('export.kitHint')],
    ['oldShop', t('export.oldShop'), t('export.oldShopHint')],
    ['preview', t('export.preview'), t('export.previewHint')],
    ['social', t('export.social'), t('export.socialHint')],
  ];
  return (
    <>
      <fieldset className="preset-row" aria-label={t('export.preset')}>
        {presets.map(([preset, name, hint]) => (
          <label key={preset} className="preset-card">
            <input
              type="radio"
              name="preset"
              aria-label={`${name}: ${hint}`}
              checked={choices.preset === preset}
              onChange={() => onChange({ ...choices, preset })}
            />
            <strong>{name}</strong>
            <small>{hint}</small>
          </label>
        ))}
      </fieldset>
      {choices.preset === 'social' ? <PictureOptions {...props} /> : <PrintOptions {...props} />}
    </>
  );
}

function PrintOptions({ choices, onChange }: ExportOptionsProps): ReactElement {
  const { t } = useTranslation();
  const press = isForPress(choices);
  const scales: readonly (readonly [ExportScale, string])[] = [
    ['auto', t('export.scaleAuto')],
    ['1:1', '1:1'],
    ['1:10', '1:10'],
    ['userunit', t('export.scaleUserunit')],
  ];
  const marks: readonly (readonly [ExportMarks, string])[] = [
    ['none', t('export.marksNone')],
    ['standard', t('export.marksStandard')],
    ['all', t('export.marksAll')],
  ];
  const finishing: readonly (readonly [ExportFinishing, string])[] = [
    ['none', t('export.finishingNone')],
    ['guides', t('export.finishingGuides')],
  ];
  // PDF/X-1a has no layers.
  const finishings =
    choices.preset === 'oldShop' ? finishing : [...finishing, ['layers', t('export.finishingLayers')] as const];
  return (
    <div className="export-rows">
      <Row label={t('export.scale')}>
        <Segmented
          label={t('export.scale')}
          // PDF/X-1a comes before UserUnit.
          value={choices.scale}
          choices={scales
            .filter(([value]) => choices.preset !== 'oldShop' || value !== 'userunit')
            .map(([value, label]) => ({ value, label, face: label }))}
          onChoose={(scale) => onChange({ ...choices, scale })}
        />
      </Row>
      <Row label={t('export.marks')}>
        <Segmented
          label={t('export.marks')}
          value={choices.marks}
          choices={marks.map(([value, label]) => ({ value, label, face: label }))}
          onChoose={(mark) => onChange({ ...choices, marks: mark })}
        />
      </Row>
      {press ? (
        <>
          <Row label={t('export.finishing')}>
            <Segmented
              label={t('export.finishing')}
              value={choices.finishing}
              choices={finishings.map(([value, label]) => ({ value, label, face: label }))}
              onChoose={(finish) => onChange({ ...choices, finishing: finish })}
            />
          </Row>
          <Row label={t('export.panels')}>
            <PanelChoice choices={choices} onChange={onChange} />
          </Row>
          <PressOptions onChange={() => onChange({ ...choices })} />
          <PictureColours choices={choices} onChange={onChange} />
        </>
      ) : null}
    </div>
  );
}

function PanelChoice({ choices, onChange }: Omit<ExportOptionsProps, 'format'>): ReactElement {
  const { t } = useTranslation();
  const metres = (mm: number): string => (mm / 1000).toString().replace('.', ',');
  return (
    <select
      className="export-select"
      aria-label={t('export.panels')}
      value={choices.rollMm}
      onChange={(event) => onChange({ ...choices, rollMm: Number(event.target.value) })}
    >
      <option value={0}>{t('export.panelsNone')}</option>
      {ROLL_WIDTHS.map((roll) => (
        <option key={roll} value={roll}>
          {t('export.panelsOn', { metres: metres(roll) })}
        </option>
      ))}
    </select>
  );
}

const PICTURES: readonly (readonly [ExportPicture, string])[] = [
  ['jpeg', 'JPEG'],
  ['png', 'PNG'],
  ['svg', 'SVG'],
];
const SIDES = [1080, 2048, 4096] as const;

function PictureOptions({ choices, format, onChange }: ExportOptionsProps): ReactElement {
  const { t } = useTranslation();
  const own = format.px;
  const sides = [
    ...(own ? [{ value: '0', label: t('export.ownPixels', { size: `${own.width} × ${own.height}` }) }] : []),
    ...SIDES.map((side) => ({ value: String(side), label: t('export.pixels', { count: side }) })),
  ];
  return (
    <div className="export-rows">
      <Row label={t('export.picture')}>
        <Segmented
          label={t('export.picture')}
          value={choices.picture}
          choices={PICTURES.map(([value, label]) => ({ value, label, face: label }))}
          onChoose={(picture) => onChange({ ...choices, picture })}
        />
      </Row>
      {choices.picture === 'svg' ? null : (
        <Row label={t('export.pictureSize')}>
          <Segmented
            label={t('export.pictureSize')}
            value={String(choices.longSidePx)}
            choices={sides.map((side) => ({ ...side, face: side.label }))}
            onChoose={(side) => onChange({ ...choices, longSidePx: Number(side) })}
          />
        </Row>
      )}
    </div>
  );
}

function Row({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactElement {
  return (
    <div className="export-row">
      <span aria-hidden="true">{label}</span>
      {children}
    </div>
  );
}
