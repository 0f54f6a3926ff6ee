import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScaleOption } from '../../renderers/pdf/print-scale.ts';
import { PressOptions, usePressSummary } from '../colour/press-options.tsx';
import { RollFields } from '../preflight/roll-fields.tsx';
import { useChecks } from '../studio.ts';
import { PictureColours } from './picture-colours.tsx';
import { ChoiceRow, Row } from './export-row.tsx';
import { isForPress, type ExportChoices, type ExportFinishing, type ExportMarks } from './pdf-exporter.ts';

interface ExportOptionsProps {
  readonly choices: ExportChoices;
  readonly onChange: (choices: ExportChoices) => void;
}

/** What matters to the chosen kind of file: the roll first, the rest folded away with its values in sight. */
export function PrintOptions(props: ExportOptionsProps): ReactElement {
  const { t } = useTranslation();
  const { choices, onChange } = props;
  const press = isForPress(choices);
  const details = useDetails(choices);
  const inkSummary = usePressSummary();
  return (
    <>
      {press || choices.preset === 'plan' ? <RollOptions {...props} /> : null}
      {choices.preset === 'plan' ? null : (
        <Details title={t('export.details')} values={details}>
          <FileDetails {...props} />
        </Details>
      )}
      {press ? (
        <Details title={t('export.colourDetails')} values={inkSummary}>
          <PressOptions onChange={() => onChange({ ...choices })} />
          <PictureColours choices={choices} onChange={onChange} />
        </Details>
      ) : null}
    </>
  );
}

function RollOptions({ choices, onChange }: ExportOptionsProps): ReactElement {
  const { t } = useTranslation();
  const roll = useChecks((state) => state.roll);
  const counted = choices.preset === 'kit' || choices.preset === 'plan';
  return (
    <>
      <Row label={choices.preset === 'plan' ? t('export.roll') : t('export.panels')}>
        <RollFields />
      </Row>
      {roll && choices.preset !== 'plan' ? (
        <ChoiceRow
          label={t('export.panelFiles')}
          value={choices.panelFiles ? 'each' : 'one'}
          choices={[
            ['one', t('export.panelFilesOne')],
            ['each', t('export.panelFilesEach')],
          ]}
          onChoose={(value) => onChange({ ...choices, panelFiles: value === 'each' })}
        />
      ) : null}
      {choices.preset === 'plan' && !roll ? <p className="panel-hint">{t('export.planNeedsRoll')}</p> : null}
      {counted && choices.preset !== 'plan' ? (
        <Row label={t('export.material')}>
          <input
            type="text"
            className="export-text"
            aria-label={t('export.material')}
            maxLength={60}
            defaultValue={choices.material ?? ''}
            placeholder={t('export.materialExample')}
            onBlur={(event) => {
              const material = event.currentTarget.value.normalize('NFC').trim();
              if (material !== (choices.material ?? '')) onChange({ ...choices, material });
            }}
          />
        </Row>
      ) : null}
    </>
  );
}

const SCALES: readonly ScaleOption[] = ['1:1', '1:2', '1:5', '1:10'];

function FileDetails({ choices, onChange }: ExportOptionsProps): ReactElement {
  const { t } = useTranslation();
  const old = choices.preset === 'oldShop';
  const words = useWords();
  const finishings: readonly ExportFinishing[] = old ? ['none', 'guides'] : ['none', 'guides', 'layers'];
  // PDF/X-1a comes before UserUnit.
  const scales: readonly ScaleOption[] = old ? ['auto', ...SCALES] : ['auto', ...SCALES, 'userunit'];
  return (
    <>
      <ChoiceRow
        label={t('export.scale')}
        value={choices.scale}
        choices={scales.map((scale) => [scale, words.scale(scale)] as const)}
        onChoose={(scale) => onChange({ ...choices, scale })}
      />
      {choices.scale === 'userunit' ? <p className="export-warning">{t('export.userunitHint')}</p> : null}
      <ChoiceRow
        label={t('export.marks')}
        value={choices.marks}
        choices={(['none', 'standard', 'all'] as const).map((marks) => [marks, words.marks(marks)] as const)}
        onChoose={(marks) => onChange({ ...choices, marks })}
      />
      {isForPress(choices) ? (
        <>
          <ChoiceRow
            label={t('export.finishing')}
            value={choices.finishing}
            choices={finishings.map((finishing) => [finishing, words.finishing(finishing)] as const)}
            onChoose={(finishing) => onChange({ ...choices, finishing })}
          />
          <ChoiceRow
            label={t('export.text')}
            value={choices.text}
            choices={[
              ['outlines+layer', t('export.textLayer')],
              ['outlines', t('export.textOutlines')],
            ]}
            onChoose={(text) => onChange({ ...choices, text })}
          />
        </>
      ) : null}
    </>
  );
}

function useWords() {
  const { t } = useTranslation();
  const MARKS = { none: 'export.marksNone', standard: 'export.marksStandard', all: 'export.marksAll' } as const;
  const FINISHING = {
    none: 'export.finishingNone',
    guides: 'export.finishingGuides',
    layers: 'export.finishingLayers',
  } as const;
  return {
    scale(scale: ScaleOption): string {
      if (scale === 'auto') return t('export.scaleAuto');
      return scale === 'userunit' ? t('export.scaleUserunit') : scale;
    },
    marks: (marks: ExportMarks): string => t(MARKS[marks]),
    finishing: (finishing: ExportFinishing): string => t(FINISHING[finishing]),
  };
}

/** The folded choices in a line. */
function useDetails(choices: ExportChoices): string {
  const { t } = useTranslation();
  const words = useWords();
  return [
    `${t('export.scale')}: ${words.scale(choices.scale)}`,
    `${t('export.marks')}: ${words.marks(choices.marks)}`,
    ...(isForPress(choices) ? [`${t('export.finishing')}: ${words.finishing(choices.finishing)}`] : []),
  ].join(' · ');
}

interface DetailsProps {
  readonly title: string;
  /** What is chosen inside, shown while it is folded. */
  readonly values: string;
  readonly children: ReactNode;
}

function Details({ title, values, children }: DetailsProps): ReactElement {
  return (
    <details className="export-details">
      <summary>
        <strong>{title}</strong> <small>{values}</small>
      </summary>
      <div className="export-rows">{children}</div>
    </details>
  );
}
