import { useState, type FormEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { PhaseBound } from '../../../slogans/calendar/phases.ts';
import { ownDay, type OwnPlan } from '../../../slogans/calendar/own-plan.ts';
import { Button } from '../../controls/button.tsx';
import { useDesk, useStudio } from '../../studio.ts';
import { ChoiceField } from '../choice-field.tsx';

type OwnKind = 'event' | 'annual' | 'phase';

/** Adds a day, an event or a phase of the office's own to the calendar. */
export function OwnDayForm(): ReactElement {
  const { slogans, ui, newId } = useStudio();
  const { t } = useTranslation();
  const plan = useDesk((state) => state.plan);
  const [kind, setKind] = useState<OwnKind>('event');
  const add = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    const read = (name: string): string => {
      const value = data.get(name);
      return typeof value === 'string' ? value.trim() : '';
    };
    const [name, start, end] = [read('name'), read('start'), read('end')];
    if (name === '' || start === '') return;
    const findings = await slogans.setPlan(withDay(plan, kind, { id: newId(), name, start, end }));
    if (findings.length > 0) ui.toast({ tone: 'error', findings });
    else form.reset();
  };
  return (
    <details className="more-filters">
      <summary>{t('coming.add')}</summary>
      <form className="own-day" onSubmit={(event) => void add(event)}>
        <ChoiceField
          label={t('coming.kind')}
          value={kind}
          choices={[
            ['event', t('coming.event')],
            ['annual', t('coming.annual')],
            ['phase', t('coming.phase')],
          ]}
          onChoose={setKind}
        />
        <label className="plain-field">
          {t('coming.name')}
          <input name="name" required maxLength={200} autoComplete="off" />
        </label>
        <label className="plain-field">
          {t(kind === 'annual' ? 'coming.base' : 'coming.start')}
          <input name="start" type="date" required />
        </label>
        {kind === 'annual' ? null : (
          <label className="plain-field">
            {t('coming.end')}
            <input name="end" type="date" />
          </label>
        )}
        <Button type="submit">{t('coming.addThis')}</Button>
      </form>
    </details>
  );
}

interface NewDay {
  readonly id: string;
  readonly name: string;
  readonly start: string;
  readonly end: string;
}

/** An end before the start is taken for none. */
function withDay(plan: OwnPlan, kind: OwnKind, { id, name, start, end }: NewDay): OwnPlan {
  const last = end >= start && end !== '' ? end : null;
  if (kind === 'event') return { ...plan, events: [...plan.events, { id, name, start, end: last }] };
  if (kind === 'phase') {
    const until: PhaseBound = last === null ? { kind: 'open' } : { kind: 'day', day: last };
    const phase = { id, label: name, start: { kind: 'day', day: start }, end: until } as const;
    return { ...plan, phases: [...plan.phases, phase] };
  }
  const [baseYear = null, month = 1, day = 1] = start.split('-').map(Number);
  return { ...plan, days: [...plan.days, ownDay({ id, name, month, day, baseYear })] };
}
