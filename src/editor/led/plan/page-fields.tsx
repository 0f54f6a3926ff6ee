import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanPage } from '../../../led/plan/led-plan.ts';
import { DAYS_LEFT } from '../../../led/plan/set-plan.ts';
import type { PageSchedule } from '../../../led/programme.ts';
import { editPage, usePlanDesk, withField } from './plan-context.ts';
import { PlanNumber } from './plan-number.tsx';

/** Monday is 1. */
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
const WEEK = WEEKDAYS.map((_, index) => index + 1);
const WORKING_HOURS = ['06:00', '22:00'] as const;

/** On which days and hours a page plays, how bright, or a page a day until a day. */
export function PageFields({ page }: { readonly page: PlanPage }): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <details className="led-more" open={page.when !== undefined}>
        <summary>{t('led.plan.schedule')}</summary>
        {page.countdown ? <p className="panel-hint">{t('led.plan.countdownSchedules')}</p> : <Schedule page={page} />}
      </details>
      <details className="led-more" open={page.countdown !== undefined}>
        <summary>{t('led.plan.countdown')}</summary>
        <CountdownFields page={page} />
      </details>
    </>
  );
}

function Schedule({ page }: { readonly page: PlanPage }): ReactElement {
  const { store } = usePlanDesk();
  const { t } = useTranslation();
  const edit = editPage(store, page.id);
  const when = page.when ?? {};
  const put = <Key extends keyof PageSchedule>(key: Key, value: PageSchedule[Key] | undefined): void =>
    edit.now('schedule', (now) => {
      const next = withField(now.when ?? {}, key, value);
      return withField(now, 'when', Object.keys(next).length === 0 ? undefined : next);
    });
  const days = when.weekdays ?? WEEK;
  const toggle = (day: number): void => {
    const next = WEEK.filter((one) => (one === day ? !days.includes(one) : days.includes(one)));
    put('weekdays', next.length === WEEK.length ? undefined : next);
  };
  const setHour = (at: 0 | 1, value: string): void => {
    const [from, to] = when.hours ?? WORKING_HOURS;
    put('hours', value === '' ? undefined : at === 0 ? [value, to] : [from, value]);
  };
  return (
    <>
      <div className="led-pair">
        {(['from', 'to'] as const).map((key) => (
          <label key={key} className="led-field">
            <span>{t(`led.plan.${key}`)}</span>
            <input
              type="date"
              value={when[key] ?? ''}
              onChange={(event) => put(key, event.target.value === '' ? undefined : event.target.value)}
            />
          </label>
        ))}
      </div>
      <fieldset className="led-days" aria-label={t('led.plan.weekdays')}>
        {WEEKDAYS.map((day, index) => (
          <button
            key={day}
            type="button"
            aria-pressed={days.includes(index + 1)}
            title={t(`led.plan.weekdayNames.${day}`)}
            onClick={() => toggle(index + 1)}
          >
            <span aria-hidden="true">{t(`led.plan.weekdayShort.${day}`)}</span>
            <span className="visually-hidden">{t(`led.plan.weekdayNames.${day}`)}</span>
          </button>
        ))}
      </fieldset>
      <div className="led-four">
        {([0, 1] as const).map((at) => (
          <label key={at} className="led-field">
            <span>{t(at === 0 ? 'led.plan.hourFrom' : 'led.plan.hourTo')}</span>
            <input type="time" value={when.hours?.[at] ?? ''} onChange={(event) => setHour(at, event.target.value)} />
          </label>
        ))}
        <PlanNumber
          label={t('led.plan.brightness')}
          suffix="%"
          value={when.brightness}
          whole
          auto="100"
          step={5}
          onChange={(value) => put('brightness', value)}
        />
      </div>
    </>
  );
}

/** Today on this computer's calendar. */
function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function CountdownFields({ page }: { readonly page: PlanPage }): ReactElement {
  const { store } = usePlanDesk();
  const { t } = useTranslation();
  const edit = editPage(store, page.id);
  const { countdown } = page;
  const begin = (): void =>
    edit.now('countdown', (now) => {
      const { when: _gone, ...rest } = now;
      const from = today();
      const target = `${Number(from.slice(0, 4)) + (from.slice(5) < '09-02' ? 0 : 1)}-09-02`;
      const texts = rest.areas.map((area) => {
        const { content } = area;
        if (content.kind !== 'text' || content.text.includes(DAYS_LEFT)) return area;
        return { ...area, content: { ...content, text: t('led.plan.countdownText', { n: DAYS_LEFT }) } };
      });
      return { ...rest, areas: texts, countdown: { target, from, onTheDay: t('led.plan.countdownDay'), afterDays: 1 } };
    });
  const put = <Key extends keyof NonNullable<PlanPage['countdown']>>(
    key: Key,
    value: NonNullable<PlanPage['countdown']>[Key],
  ): void =>
    edit.now('countdown', (now) => (now.countdown ? { ...now, countdown: { ...now.countdown, [key]: value } } : now));
  return (
    <>
      <label className="check-line">
        <input
          type="checkbox"
          checked={countdown !== undefined}
          onChange={(event) =>
            event.target.checked ? begin() : edit.now('countdown', (now) => withField(now, 'countdown', undefined))
          }
        />
        {t('led.plan.countdownOn')}
      </label>
      {countdown ? (
        <>
          <p className="panel-hint">{t('led.plan.countdownHint', { n: DAYS_LEFT })}</p>
          <div className="led-pair">
            {(['from', 'target'] as const).map((key) => (
              <label key={key} className="led-field">
                <span>{t(`led.plan.countdown_${key}`)}</span>
                <input
                  type="date"
                  value={countdown[key]}
                  onChange={(event) => event.target.value !== '' && put(key, event.target.value)}
                />
              </label>
            ))}
          </div>
          <label className="led-field">
            <span>{t('led.plan.onTheDay')}</span>
            <input
              key={countdown.onTheDay}
              type="text"
              defaultValue={countdown.onTheDay}
              onBlur={(event) => event.target.value !== countdown.onTheDay && put('onTheDay', event.target.value)}
            />
          </label>
          <PlanNumber
            label={t('led.plan.afterDays')}
            value={countdown.afterDays}
            whole
            onChange={(days) => put('afterDays', Math.max(0, days ?? 0))}
          />
        </>
      ) : null}
    </>
  );
}
