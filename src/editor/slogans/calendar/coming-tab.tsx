import { CalendarArrowDown } from 'lucide-react';
import { useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { agenda, agendaEntries, type AgendaRow } from '../../../slogans/calendar/agenda.ts';
import { serializeCalendar } from '../../../slogans/calendar/ics.ts';
import type { OwnPlan } from '../../../slogans/calendar/own-plan.ts';
import { Button } from '../../controls/button.tsx';
import type { LoadedSlogans } from '../../panels/slogan-shelf.ts';
import { useDesk, useStudio } from '../../studio.ts';
import { showSlogan } from '../put-slogan.ts';
import { ComingRow } from './coming-row.tsx';
import { OwnDayForm } from './own-day-form.tsx';

/** Days looked ahead in the list, and in the calendar file. */
const AHEAD = 120;
const FILE_AHEAD = 366;

/** What is coming up, the office's own days and phases among it, with the slogans that fit. */
export function ComingTab({ loaded }: { readonly loaded: LoadedSlogans }): ReactElement {
  const studio = useStudio();
  const { slogans, files, ui } = studio;
  const { t } = useTranslation();
  const plan = useDesk((state) => state.plan);
  const today = slogans.today();
  const rows = useMemo(() => agenda(today, AHEAD, plan), [today, plan]);
  const save = (): void => {
    const text = serializeCalendar(agendaEntries(agenda(today, FILE_AHEAD, plan)), today);
    files.download('lich-tuyen-truyen.ics', new TextEncoder().encode(text), 'text/calendar');
  };
  const drop = async (row: AgendaRow): Promise<void> => {
    const findings = await slogans.setPlan(withoutRow(plan, row));
    if (findings.length > 0) ui.toast({ tone: 'error', findings });
  };
  return (
    <>
      <Button onClick={save}>
        <CalendarArrowDown size={16} aria-hidden="true" />
        {t('coming.saveFile')}
      </Button>
      <OwnDayForm />
      <ul className="coming-list" aria-label={t('slogans.coming')}>
        {rows.map((row) => (
          <ComingRow
            key={`${row.kind} ${row.id}`}
            row={row}
            loaded={loaded}
            offered={2}
            onUse={(slogan, words) => showSlogan(studio, slogan, words)}
            {...(row.own ? { onDrop: () => void drop(row) } : {})}
          />
        ))}
      </ul>
    </>
  );
}

function withoutRow({ days, events, phases }: OwnPlan, row: AgendaRow): OwnPlan {
  const own = row.kind === 'annual' ? row.occurrence.day.id : row.id;
  return {
    days: row.kind === 'annual' ? days.filter(({ id }) => id !== own) : days,
    events: row.kind === 'event' ? events.filter(({ id }) => id !== own) : events,
    phases: row.kind === 'phase' ? phases.filter(({ id }) => id !== own) : phases,
  };
}
