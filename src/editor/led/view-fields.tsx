import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { AMBIENT_LUX } from '../../led/preview.ts';
import { Segmented } from '../controls/segmented.tsx';
import { DISTANCE_RANGE_M, GAMMA_RANGE, type Ambient, type LedView } from './led-settings.ts';
import { usePlanState } from './plan/plan-context.ts';
import type { PlanStore } from './plan/plan-store.ts';
import type { LedFieldsProps } from './words-fields.tsx';

const VIEWS: readonly LedView[] = ['close', 'distance', 'angle'];
const AMBIENTS = Object.keys(AMBIENT_LUX) as readonly Ambient[];

interface ViewFieldsProps extends LedFieldsProps {
  /** Of the programme, when one is shown. */
  readonly store: PlanStore | undefined;
  /** Whether the board shades its colours. */
  readonly rgb: boolean;
}

/** From where, at which hour and how bright the board is looked at. */
export function ViewFields(props: ViewFieldsProps): ReactElement {
  const { settings, onChange, store, rgb } = props;
  const { t } = useTranslation();
  const choices = <Value extends string>(values: readonly Value[], label: (value: Value) => string) =>
    values.map((value) => ({ value, label: label(value), face: label(value) }));
  return (
    <fieldset className="led-views" aria-label={t('led.looking')}>
      <Segmented
        label={t('led.looking')}
        value={settings.view}
        choices={choices(VIEWS, (view) => t(`led.views.${view}`))}
        onChoose={(view) => onChange({ view })}
      />
      <label className="led-slider">
        <span>{t('led.distance', { metres: settings.distanceM })}</span>
        <input
          type="range"
          min={DISTANCE_RANGE_M[0]}
          max={DISTANCE_RANGE_M[1]}
          value={settings.distanceM}
          disabled={settings.view === 'close'}
          onChange={(event) => onChange({ distanceM: Number(event.target.value) })}
        />
      </label>
      <Segmented
        label={t('led.hour')}
        value={settings.ambient}
        choices={choices(AMBIENTS, (ambient) => t(`led.hours.${ambient}`))}
        onChoose={(ambient) => onChange({ ambient })}
      />
      <label className="led-slider">
        <span>{t('led.brightness', { percent: settings.brightness })}</span>
        <input
          type="range"
          min={5}
          max={100}
          step={5}
          value={settings.brightness}
          onChange={(event) => onChange({ brightness: Number(event.target.value) })}
        />
      </label>
      {rgb ? (
        <label className="led-slider" title={t('led.gammaHint')}>
          <span>{t('led.gamma', { gamma: settings.gamma.toFixed(1).replace('.', t('led.decimal')) })}</span>
          <input
            type="range"
            min={GAMMA_RANGE[0]}
            max={GAMMA_RANGE[1]}
            step={0.1}
            value={settings.gamma}
            onChange={(event) => onChange({ gamma: Number(event.target.value) })}
          />
        </label>
      ) : null}
      {store ? <MomentField store={store} /> : null}
      <p className="panel-hint">{t(settings.view === 'angle' ? 'led.angleHint' : 'led.screenHint')}</p>
    </fieldset>
  );
}

/** The day whose pages are shown; all pages when none is named. */
function MomentField({ store }: { readonly store: PlanStore }): ReactElement {
  const { t } = useTranslation();
  const moment = usePlanState(store, (state) => state.moment);
  return (
    <label className="led-moment" title={t('led.plan.momentHint')}>
      <span>{t('led.plan.moment')}</span>
      <input
        type="date"
        value={moment?.date ?? ''}
        onChange={(event) => store.watch(event.target.value === '' ? undefined : { date: event.target.value })}
      />
    </label>
  );
}
