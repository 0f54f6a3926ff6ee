import { type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextNode } from '../../model/design.ts';
import { setTextStyle } from '../../model/node-commands.ts';
import { NumberField } from '../controls/number-field.tsx';
import { parseNumber } from '../controls/parse-length.ts';
import { useStudio } from '../studio.ts';

/** The slider goes as far as a half circle; numbers go on to nearly a whole one. */
const SLIDER_DEG = 180;
const MOST_DEG = 350;
const STEP_DEG = 5;

interface ArcFieldProps {
  readonly node: TextNode;
  readonly locked: boolean;
}

/** The bend of a text: above 0 it arches like a gate, below 0 it sags. Dragging the slider is one step of the history. */
export function ArcField({ node, locked }: ArcFieldProps): ReactElement {
  const { doc } = useStudio();
  const { t } = useTranslation();
  const arcDeg = node.style.arcDeg ?? 0;
  const argsOf = (degrees: number): Parameters<typeof setTextStyle>[1] => {
    const bent = Math.min(MOST_DEG, Math.max(-MOST_DEG, Math.round(degrees)));
    const on = { pageId: doc.getState().pageId, nodeIds: [node.id] };
    return bent === 0 ? { ...on, patch: {}, unset: ['arcDeg'] } : { ...on, patch: { arcDeg: bent } };
  };
  const set = (degrees: number): boolean => doc.run('textStyle', setTextStyle, argsOf(degrees));
  const slide = (degrees: number): void => {
    if (!doc.getState().history.gesture) doc.begin('textStyle');
    doc.preview(setTextStyle, argsOf(degrees));
  };
  const finish = (): void => {
    if (doc.getState().history.gesture) doc.commit();
  };
  return (
    <div className="field-row">
      <NumberField
        label={t('letters.arc')}
        short={t('letters.arcShort')}
        suffix="°"
        shown={String(arcDeg)}
        disabled={locked}
        onEnter={(text) => {
          const value = parseNumber(text, arcDeg);
          return value !== undefined && set(value);
        }}
        onStep={(steps) => set(arcDeg + steps)}
      />
      <input
        type="range"
        className="slider"
        aria-label={t('letters.arcSlider')}
        aria-valuetext={t('letters.arcValue', { degrees: arcDeg })}
        min={-SLIDER_DEG}
        max={SLIDER_DEG}
        step={STEP_DEG}
        value={Math.min(SLIDER_DEG, Math.max(-SLIDER_DEG, arcDeg))}
        disabled={locked}
        onChange={(event) => slide(Number(event.currentTarget.value))}
        onPointerUp={finish}
        onKeyUp={finish}
        onBlur={finish}
      />
    </div>
  );
}
