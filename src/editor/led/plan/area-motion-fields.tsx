import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { frameTiming, timingSpeed } from '../../../led/frame-timing.ts';
import type { PlanArea, PlanMotion } from '../../../led/plan/led-plan.ts';
import type { LedMotion } from '../../../led/programme.ts';
import { AREA_EXITS, AREA_MOTIONS } from '../../../led/wished-motion.ts';
import { areaSummary, editArea, usePlanDesk, withField } from './plan-context.ts';
import { PlanNumber } from './plan-number.tsx';

const DIRECTIONS = ['left', 'right', 'up', 'down'] as const;

interface AreaMotionProps {
  readonly pageId: string;
  readonly area: PlanArea;
}

/** How the content comes in, how long it stays, how it leaves. */
export function AreaMotionFields({ pageId, area }: AreaMotionProps): ReactElement {
  const { store, film } = usePlanDesk();
  const { t } = useTranslation();
  const edit = editArea(store, pageId, area.id);
  const real = areaSummary(film, pageId, area.id)?.motion;
  const { motion: wish } = area;
  const put = <Key extends keyof PlanMotion>(key: Key, value: PlanMotion[Key] | undefined): void =>
    edit.now('motion', (now) => ({ ...now, motion: withField(now.motion, key, value) }));
  const name = wish.motion ?? (real?.kind === 'continuous' ? 'scroll-left' : 'still');
  const running = name.startsWith('scroll');
  const blinking = name === 'blink';
  return (
    <>
      <label className="led-field">
        <span>{t('led.plan.motionIn')}</span>
        <select
          value={wish.motion ?? ''}
          onChange={(event) =>
            put(
              'motion',
              AREA_MOTIONS.find((one) => one === event.target.value),
            )
          }
        >
          <option value="">{t('led.motionBest')}</option>
          {AREA_MOTIONS.map((one) => (
            <option key={one} value={one}>
              {t(`led.motions.${one}`)}
            </option>
          ))}
        </select>
      </label>
      {name === 'cover' || name === 'wipe' ? (
        <label className="led-field">
          <span>{t('led.plan.direction')}</span>
          <select
            value={wish.direction ?? ''}
            onChange={(event) =>
              put(
                'direction',
                DIRECTIONS.find((one) => one === event.target.value),
              )
            }
          >
            <option value="">{t('led.automatic')}</option>
            {DIRECTIONS.map((one) => (
              <option key={one} value={one}>
                {t(`led.plan.directions.${one}`)}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <div className="led-pair">
        {running || blinking ? null : (
          <PlanNumber
            label={t('led.plan.hold')}
            suffix={t('led.secondsShort')}
            value={wish.holdMs === undefined ? undefined : wish.holdMs / 1000}
            auto={t('led.plan.autoSeconds', { seconds: decimal(holdOf(real), t('led.decimal')) })}
            step={0.5}
            onChange={(seconds) => put('holdMs', seconds === undefined ? undefined : Math.round(seconds * 100) * 10)}
          />
        )}
        {name === 'still' || name === 'typewriter' || blinking ? null : (
          <PlanNumber
            label={t('led.speed')}
            suffix={t('led.plan.dotsShort')}
            value={wish.speed}
            auto={t('led.plan.autoNumber', { number: speedOf(real) })}
            step={5}
            onChange={(speed) => put('speed', speed)}
          />
        )}
        {name === 'typewriter' ? (
          <PlanNumber
            label={t('led.plan.letterMs')}
            suffix="ms"
            value={wish.letterMs}
            auto={t('led.plan.autoNumber', { number: 120 })}
            step={10}
            onChange={(ms) => put('letterMs', ms)}
          />
        ) : null}
      </div>
      {running ? (
        <div className="led-pair">
          <PlanNumber
            label={t('led.plan.gap')}
            value={wish.gapPx}
            whole
            auto={t('led.plan.autoNumber', { number: real?.kind === 'continuous' ? real.gapPx : '' })}
            onChange={(gap) => put('gapPx', gap)}
          />
          <PlanNumber
            label={t('led.plan.rounds')}
            value={wish.rounds}
            whole
            auto={t('led.plan.autoNumber', { number: 1 })}
            onChange={(rounds) => put('rounds', rounds)}
          />
        </div>
      ) : null}
      {blinking ? (
        <div className="led-four">
          {(['onMs', 'offMs', 'times'] as const).map((key) => (
            <PlanNumber
              key={key}
              label={t(`led.plan.${key}`)}
              value={wish[key]}
              whole
              auto={t('led.plan.autoNumber', { number: { onMs: 1000, offMs: 500, times: 3 }[key] })}
              step={key === 'times' ? 1 : 100}
              onChange={(value) => put(key, value)}
            />
          ))}
        </div>
      ) : null}
      {speedOf(real) ? <p className="panel-hint">{frameWords(real, t('led.decimal'), t)}</p> : null}
      {running ? null : (
        <label className="led-field">
          <span>{t('led.plan.motionOut')}</span>
          <select
            value={wish.exit ?? ''}
            onChange={(event) =>
              put(
                'exit',
                AREA_EXITS.find((one) => one === event.target.value),
              )
            }
          >
            <option value="">{t('led.plan.staysUntilNext')}</option>
            {AREA_EXITS.map((one) => (
              <option key={one} value={one}>
                {t(`led.plan.exits.${one}`)}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}

function holdOf(motion: LedMotion | undefined): number {
  return motion && 'holdMs' in motion ? motion.holdMs / 1000 : 0;
}

function speedOf(motion: LedMotion | undefined): number {
  return motion && 'speed' in motion ? motion.speed : 0;
}

function decimal(value: number, sign: string): string {
  return String(Math.round(value * 10) / 10).replace('.', sign);
}

/** What the wished speed becomes: whole dots and whole hundredths of a second a frame. */
function frameWords(
  motion: LedMotion | undefined,
  sign: string,
  t: (key: 'led.plan.frameWords', values: Record<string, string | number>) => string,
): string {
  const timing = frameTiming(Math.max(1, speedOf(motion)));
  const speed = decimal(timingSpeed(timing), sign);
  return t('led.plan.frameWords', { dots: timing.stepPx, ms: timing.stepMs, speed });
}
