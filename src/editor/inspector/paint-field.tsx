import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { solid, type GradientStop, type Ink, type Paint } from '../../colour/ink.ts';
import { roundTo } from '../../geometry/units.ts';
import { InkPicker } from '../controls/ink-picker.tsx';
import { NumberField } from '../controls/number-field.tsx';
import { parseNumber } from '../controls/parse-length.ts';
import { Segmented } from '../controls/segmented.tsx';

interface PaintFieldProps {
  readonly label: string;
  /** Undefined: nothing, or different paints. */
  readonly value: Paint | undefined;
  /** What a gradient starts from when there is no paint yet. */
  readonly fallback: Ink;
  readonly disabled: boolean;
  readonly onChoose: (paint: Paint) => void;
}

/** One ink, or a gradient from one ink to another, straight or round. */
export function PaintField({ label, value, fallback, disabled, onChoose }: PaintFieldProps): ReactElement {
  const { t } = useTranslation();
  const [end, setEnd] = useState<'first' | 'last'>('first');
  const kind = value?.kind;
  const first = value?.kind === 'solid' ? value.ink : value?.stops[0]?.ink;
  const last = value?.kind === 'solid' ? undefined : value?.stops.at(-1)?.ink;
  const chooseInk = (ink: Ink): void => {
    if (!value || value.kind === 'solid') onChoose(solid(ink));
    else onChoose({ ...value, stops: withStop(value.stops, end, ink) });
  };
  return (
    <>
      <Segmented
        label={t('paint.kind')}
        value={kind}
        disabled={disabled}
        choices={[
          { value: 'solid', label: t('paint.solid'), face: t('paint.solidShort') },
          { value: 'linear', label: t('paint.linear'), face: t('paint.linearShort') },
          { value: 'radial', label: t('paint.radial'), face: t('paint.radialShort') },
        ]}
        onChoose={(next) => onChoose(paintOf(next, value, first ?? fallback))}
      />
      {value && value.kind !== 'solid' ? (
        <div className="gradient-row">
          <span
            className="gradient-strip"
            style={{ background: `linear-gradient(90deg, ${value.stops.map(cssStop).join(', ')})` }}
            aria-hidden="true"
          />
          <Segmented
            label={t('paint.end')}
            value={end}
            disabled={disabled}
            choices={[
              { value: 'first', label: t('paint.first'), face: t('paint.first') },
              { value: 'last', label: t('paint.last'), face: t('paint.last') },
            ]}
            onChoose={setEnd}
          />
        </div>
      ) : null}
      <InkPicker
        label={label}
        ink={value?.kind !== 'solid' && end === 'last' ? last : first}
        disabled={disabled}
        onChoose={chooseInk}
      />
      {value?.kind === 'linear' ? (
        <div className="field-grid">
          <NumberField
            label={`${t('paint.angle')} (°)`}
            short="∠"
            suffix="°"
            shown={String(roundTo(value.angleDeg, 1)).replace('.', ',')}
            disabled={disabled}
            onEnter={(text) => {
              const angleDeg = parseNumber(text, value.angleDeg);
              if (angleDeg === undefined) return false;
              onChoose({ ...value, angleDeg });
              return true;
            }}
            onStep={(steps) => onChoose({ ...value, angleDeg: value.angleDeg + steps })}
          />
        </div>
      ) : null}
    </>
  );
}

function cssStop({ at, ink }: GradientStop): string {
  return `${ink.rgb} ${at * 100}%`;
}

function withStop(stops: readonly GradientStop[], end: 'first' | 'last', ink: Ink): readonly GradientStop[] {
  const index = end === 'first' ? 0 : stops.length - 1;
  return stops.map((stop, i) => (i === index ? { ...stop, ink } : stop));
}

/** The same inks as another kind of paint; a new gradient runs to a darker or lighter neighbour of its ink. */
function paintOf(kind: Paint['kind'], from: Paint | undefined, ink: Ink): Paint {
  if (kind === 'solid') return solid(ink);
  const stops =
    from && from.kind !== 'solid'
      ? from.stops
      : [
          { at: 0, ink },
          { at: 1, ink: shadeOf(ink) },
        ];
  return kind === 'linear' ? { kind, angleDeg: 90, stops } : { kind, cx: 0.5, cy: 0.5, radius: 1, stops };
}

/** The ink with a fifth more black, as an ink of its own. */
function shadeOf(ink: Ink): Ink {
  const k = Math.min(1, ink.cmyk.k + 0.2);
  const darker = [1, 3, 5].map((at) => Math.round(Number.parseInt(ink.rgb.slice(at, at + 2), 16) * 0.8));
  const rgb = `#${darker.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  return { id: `own-${ink.id}-dark`, name: ink.name, cmyk: { ...ink.cmyk, k }, rgb };
}
