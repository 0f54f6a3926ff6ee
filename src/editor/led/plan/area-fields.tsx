import { ImagePlus } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { defaultTextColour, UNLIT } from '../../../led/palette.ts';
import type { PlanArea, PlanPicture, PlanText } from '../../../led/plan/led-plan.ts';
import { Segmented } from '../../controls/segmented.tsx';
import { WordsField } from '../../controls/words-field.tsx';
import { FindingList } from '../../dialogs/finding-list.tsx';
import { ApprovedSelect, useApprovedSlogans } from '../approved-select.tsx';
import { GroundSwatches, TextSwatches } from '../led-swatches.tsx';
import { FileButton } from './file-button.tsx';
import { FontFields } from './font-fields.tsx';
import { editArea, usePlanDesk, withField } from './plan-context.ts';
import { PlanNumber } from './plan-number.tsx';
import { readPlanPicture } from './read-plan-picture.ts';

interface AreaFieldsProps {
  readonly pageId: string;
  readonly area: PlanArea;
}

const SIDES = ['x', 'y', 'width', 'height'] as const;

/** What an area shows, in which colours, and where it stands. */
export function AreaFields({ pageId, area }: AreaFieldsProps): ReactElement {
  const { store, board } = usePlanDesk();
  const { t } = useTranslation();
  const edit = editArea(store, pageId, area.id);
  const { content } = area;
  return (
    <>
      {content.kind === 'text' ? <TextFields pageId={pageId} area={area} content={content} /> : null}
      {content.kind === 'picture' ? <PictureFields pageId={pageId} area={area} content={content} /> : null}
      {content.kind === 'widget' ? (
        <label className="led-field">
          <span>{t('led.plan.widget')}</span>
          <select
            value={content.widget}
            onChange={(event) => {
              const widget = event.target.value as typeof content.widget;
              edit.now('look', (now) => ({ ...now, content: { kind: 'widget', widget } }));
            }}
          >
            {(['clock', 'date', 'temperature'] as const).map((widget) => (
              <option key={widget} value={widget}>
                {t(`led.plan.widgets.${widget}`)}
              </option>
            ))}
          </select>
          <small>{t('led.plan.widgetHint')}</small>
        </label>
      ) : null}
      <GroundSwatches
        label={t('led.plan.ground')}
        board={board}
        value={area.ground ?? UNLIT}
        onChoose={(colour) =>
          edit.now('look', (now) => withField(now, 'ground', colour === UNLIT ? undefined : colour))
        }
      />
      <div className="led-four">
        {SIDES.map((side) => (
          <PlanNumber
            key={side}
            label={t(`led.plan.${side}`)}
            value={area[side]}
            whole
            onChange={(value) => value !== undefined && edit.now('areaMove', (now) => ({ ...now, [side]: value }))}
          />
        ))}
      </div>
    </>
  );
}

function TextFields({ pageId, area, content }: AreaFieldsProps & { readonly content: PlanText }): ReactElement {
  const { store, board } = usePlanDesk();
  const { t } = useTranslation();
  const approved = useApprovedSlogans();
  const edit = editArea(store, pageId, area.id);
  const put = <Key extends keyof PlanText>(key: Key, value: PlanText[Key] | undefined): void =>
    edit.now('look', (now) => ({ ...now, content: withField(content, key, value) }));
  const setText = (text: string) => (now: PlanArea) => ({ ...now, content: { ...content, text } });
  const same = approved.find(({ text }) => text === content.text);
  return (
    <>
      <WordsField
        key={`${pageId} ${area.id}`}
        label={t('led.plan.areaText')}
        value={content.text}
        rows={2}
        onBegin={() => store.settle()}
        onWords={(text) => edit.live('text', setText(text))}
        onEnd={() => store.settle()}
      />
      <ApprovedSelect approved={approved} value={same?.id} onChoose={({ text }) => edit.now('text', setText(text))} />
      <small className="panel-hint">{t('led.plan.linesHint')}</small>
      <div className="led-row">
        <Segmented
          label={t('led.plan.align')}
          value={content.align ?? 'centre'}
          choices={(['left', 'centre', 'right'] as const).map((value) => ({
            value,
            label: t(`led.plan.aligns.${value}`),
            face: t(`led.plan.aligns.${value}`),
          }))}
          onChoose={(align) => put('align', align === 'centre' ? undefined : align)}
        />
        <label className="check-line">
          <input
            type="checkbox"
            checked={content.case !== 'as-is'}
            onChange={(event) => put('case', event.target.checked ? undefined : 'as-is')}
          />
          {t('led.capitals')}
        </label>
      </div>
      <FontFields pageId={pageId} area={area} fontId={content.fontId} onChoose={(fontId) => put('fontId', fontId)} />
      <TextSwatches
        label={t('led.textColour')}
        board={board}
        value={content.colour ?? (board && defaultTextColour(board))}
        onChoose={(colour) => put('colour', colour)}
      />
    </>
  );
}

function PictureFields({ pageId, area, content }: AreaFieldsProps & { readonly content: PlanPicture }): ReactElement {
  const { store } = usePlanDesk();
  const { t } = useTranslation();
  const [refused, setRefused] = useState<readonly Diagnostic[]>([]);
  const edit = editArea(store, pageId, area.id);
  const take = async (file: File): Promise<void> => {
    const read = await readPlanPicture(file);
    setRefused(read.diagnostics);
    if (!read.ok) return;
    edit.now('picture', (now) => ({ ...now, content: { ...content, ...read.value } }));
  };
  return (
    <>
      <div className="led-row">
        <span className="led-file-name">{content.name || t('led.plan.noPicture')}</span>
        <FileButton
          label={t('led.plan.choosePicture')}
          icon={ImagePlus}
          accept="image/*"
          onFile={(file) => void take(file)}
        />
      </div>
      <FindingList findings={refused} />
      <Segmented
        label={t('led.plan.pictureStyle')}
        value={content.style}
        choices={(['sharp', 'shades'] as const).map((value) => ({
          value,
          label: t(`led.plan.styles.${value}`),
          face: t(`led.plan.styles.${value}`),
        }))}
        onChoose={(style) => edit.now('picture', (now) => ({ ...now, content: { ...content, style } }))}
      />
    </>
  );
}
