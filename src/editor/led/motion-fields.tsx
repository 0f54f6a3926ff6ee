import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { MOTION_NAMES, type MotionName } from '../../led/slogan-programme.ts';
import type { LedFilmSummary } from './led-message.ts';
import { TextSwatches } from './led-swatches.tsx';
import type { LedFieldsProps } from './words-fields.tsx';

const SPEEDS = [20, 25, 33, 50, 60, 80, 100] as const;
const LINES = [1, 2, 3, 4, 5] as const;
const RUNNING: ReadonlySet<string> = new Set(['scroll-left', 'scroll-right', 'scroll-up', 'scroll-down']);

/** How the words come and go, in how many lines, how fast and in which colour. */
export function MotionFields(props: LedFieldsProps & { readonly film: LedFilmSummary | undefined }): ReactElement {
  const { settings, film, onChange } = props;
  const { t } = useTranslation();
  const running =
    settings.motion === undefined
      ? film?.pages[0]?.areas[0]?.motion.kind === 'continuous'
      : RUNNING.has(settings.motion);
  return (
    <section aria-label={t('led.motion')}>
      <h2>{t('led.motion')}</h2>
      <label className="led-field">
        <span>{t('led.motionKind')}</span>
        <select
          value={settings.motion ?? ''}
          onChange={(event) => {
            const motion = MOTION_NAMES.find((name) => name === event.target.value);
            onChange({ motion } as { motion?: MotionName });
          }}
        >
          <option value="">{t('led.motionBest')}</option>
          {MOTION_NAMES.map((name) => (
            <option key={name} value={name}>
              {t(`led.motions.${name}`)}
            </option>
          ))}
        </select>
      </label>
      <div className="led-pair">
        <label className="led-field">
          <span>{t('led.lines')}</span>
          <select
            value={settings.lines ?? ''}
            disabled={running}
            onChange={(event) => onChange({ lines: Number(event.target.value) || undefined } as { lines?: number })}
          >
            <option value="">{t('led.automatic')}</option>
            {LINES.map((count) => (
              <option key={count} value={count}>
                {count}
              </option>
            ))}
          </select>
        </label>
        <label className="led-field">
          <span>{t('led.speed')}</span>
          <select
            value={settings.speed ?? ''}
            onChange={(event) => onChange({ speed: Number(event.target.value) || undefined } as { speed?: number })}
          >
            <option value="">{t('led.automatic')}</option>
            {SPEEDS.map((speed) => (
              <option key={speed} value={speed}>
                {t('led.dotsASecond', { speed })}
              </option>
            ))}
          </select>
        </label>
      </div>
      <TextSwatches
        label={t('led.textColour')}
        board={film?.board}
        value={settings.colour ?? film?.palette[1]}
        onChoose={(colour) => onChange({ colour })}
      />
    </section>
  );
}
