import { Tooltip } from '@base-ui/react/tooltip';
import { ArrowLeft, LoaderCircle } from 'lucide-react';
import { useEffect, useMemo, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { formatBoard } from '../../led/boards.ts';
import { planBoard, type LedPlan, type PlanPage } from '../../led/plan/led-plan.ts';
import { addPage } from '../../led/plan/plan-commands.ts';
import { describeDiagnostic } from '../../messages/diagnostic-messages.ts';
import { Button } from '../controls/button.tsx';
import { Segmented } from '../controls/segmented.tsx';
import { FindingList } from '../dialogs/finding-list.tsx';
import { Brand } from '../shell/brand.tsx';
import { Toasts } from '../shell/toasts.tsx';
import { currentDesign, currentPage } from '../state/document-store.ts';
import { useInterface, useStudio } from '../studio.ts';
import { BoardScreen } from './board-screen.tsx';
import { FileFields } from './file-fields.tsx';
import type { LedWish, SloganWish } from './led-message.ts';
import { readLedSettings, sloganWish, type LedSettings } from './led-settings.ts';
import { AreaOverlay } from './plan/area-overlay.tsx';
import { PageStrip } from './plan/page-strip.tsx';
import { PlanContext, usePlanState, type PlanDesk } from './plan/plan-context.ts';
import { PlanFindings } from './plan/plan-findings.tsx';
import { PlanPanel } from './plan/plan-panel.tsx';
import { planStore, type PlanStore } from './plan/plan-store.ts';
import { planOfSlogan, sloganPages } from './plan/start-plan.ts';
import { usePlanKeys } from './plan/use-plan-keys.ts';
import { SloganFields } from './slogan-fields.tsx';
import { useLedFilm, type LedFilmState } from './use-led-film.ts';
import { ViewFields } from './view-fields.tsx';
import '../styles/led.css';
import '../styles/led-plan.css';

const REMEMBERED = 'khauhieu.led';

/** The third door: a slogan, or a programme of pages, on an LED board, watched as it will be lit, and its files. */
export function LedDoor(): ReactElement {
  const { ui, texts } = useStudio();
  const { t } = useTranslation();
  const [settings, change] = useLedSettings();
  const store = planStore(texts);
  const plan = usePlanState(store, (state) => state.history?.present.design);
  const pageId = usePlanState(store, (state) => state.history?.present.selection[0]);
  const many = settings.mode === 'plan' && plan !== undefined;
  const film = useLedFilm(useShow(settings, store, many));
  const board = useMemo(() => {
    const named = plan && planBoard(plan);
    return named?.ok ? named.value : undefined;
  }, [plan]);
  const desk: PlanDesk = { store, board, film: many ? film.player?.film : undefined };
  useEffect(() => void store.load(), [store]);
  usePlanKeys(store, many);

  const loaded = usePlanState(store, (state) => state.loaded);
  const waiting = settings.mode === 'plan' && plan === undefined && loaded && !film.working;
  useEffect(() => {
    // The first programme plays what was on the board, once the board shows what was typed.
    if (waiting && film.player) store.open(planOfSlogan(settings, film.player.film));
  }, [waiting, film.player, settings, store]);

  const choose = (mode: LedSettings['mode']): void => change({ mode });
  const addSlogan = (): void => {
    const shown = film.player?.film;
    const add = (now: LedPlan): LedPlan => (shown ? sloganPages(settings, shown).reduce(appendPage, now) : now);
    if (plan) store.run('pageAdd', add, ({ pages }) => [pages.at(-1)?.id ?? '']);
    choose('plan');
  };
  return (
    <Tooltip.Provider delay={500}>
      <PlanContext value={desk}>
        <div className="led-door" data-mode={many ? 'plan' : 'slogan'}>
          <header className="top-bar">
            <Brand />
            <h1>{t('led.title')}</h1>
            <div className="led-modes">
              <Segmented
                label={t('led.plan.mode')}
                value={many ? 'plan' : 'slogan'}
                choices={(['slogan', 'plan'] as const).map((value) => ({
                  value,
                  label: t(value === 'plan' ? 'led.plan.many' : 'led.plan.one'),
                  face: t(value === 'plan' ? 'led.plan.many' : 'led.plan.one'),
                }))}
                onChoose={choose}
              />
            </div>
            <div className="top-space" />
            <Button aria-label={t('led.back')} onClick={() => ui.setState({ door: 'studio' })}>
              <ArrowLeft size={16} aria-hidden="true" />
              <span className="led-back">{t('led.back')}</span>
            </Button>
          </header>
          <form className="led-steps" aria-label={t('led.steps')} onSubmit={(event) => event.preventDefault()}>
            {many ? (
              <PlanPanel />
            ) : (
              <SloganFields settings={settings} film={film} onChange={change} onAdd={addSlogan} />
            )}
            <FileFields settings={settings} film={film} onChange={change} />
          </form>
          <main className="led-main" aria-label={t('led.preview')}>
            <BoardScreen player={film.player} settings={settings} pageId={many ? pageId : undefined}>
              {many ? <AreaOverlay /> : null}
            </BoardScreen>
            {many ? <PageStrip player={film.player} /> : null}
            <ViewFields
              settings={settings}
              onChange={change}
              store={many ? store : undefined}
              rgb={film.player?.film.board.colourClass === 'rgb'}
            />
            <Findings film={film} many={many} />
          </main>
          <Toasts />
        </div>
      </PlanContext>
    </Tooltip.Provider>
  );
}

function appendPage(plan: LedPlan, page: Omit<PlanPage, 'id'>): LedPlan {
  return addPage(plan, page);
}

function Findings({ film, many }: { readonly film: LedFilmState; readonly many: boolean }): ReactElement {
  const { t } = useTranslation();
  const language = useInterface((state) => state.language);
  const isReading = ({ code }: Diagnostic): boolean => code.startsWith('led/reading-distance');
  const reading = film.findings.find(isReading);
  const others = film.findings.filter((one) => !isReading(one));
  return (
    <section className="led-findings" aria-label={t('findings.title')} aria-live="polite">
      {film.working ? (
        <p className="panel-hint led-working">
          <LoaderCircle size={16} className="spin" aria-hidden="true" /> {t('led.working')}
        </p>
      ) : null}
      {reading ? <p className="led-reading">{describeDiagnostic(reading, language)}</p> : null}
      {many ? <PlanFindings findings={others} /> : <FindingList findings={others} />}
    </section>
  );
}

/** Begins with the open design: its words, and its board where its format is one; everything chosen is remembered on this computer. */
function useLedSettings(): readonly [LedSettings, (patch: Partial<LedSettings>) => void] {
  const { doc } = useStudio();
  const [settings, setSettings] = useState<LedSettings>(() => {
    const known = readLedSettings(remembered());
    const state = doc.getState();
    const slogan = currentDesign(state).content.slogan.text;
    // A page that is a board itself is what the person comes from.
    const board = formatBoard(currentPage(state).format);
    if (board) return { ...known, slogan, board };
    return known.slogan.trim() === '' ? { ...known, slogan } : known;
  });
  useEffect(() => {
    try {
      localStorage.setItem(REMEMBERED, JSON.stringify(settings));
    } catch {
      // A private window keeps nothing; the settings live on in the page.
    }
  }, [settings]);
  const change = (patch: Partial<LedSettings>): void => setSettings((old) => ({ ...old, ...patch }));
  return [settings, change];
}

/** What is shown keeps its identity while nothing that counts for it changes: not for another view of the board. */
function useShow(settings: LedSettings, store: PlanStore, many: boolean): LedWish['show'] {
  const plan = usePlanState(store, (state) => state.history?.present.design);
  const moment = usePlanState(store, (state) => state.moment);
  const slogan = JSON.stringify(sloganWish(settings));
  return useMemo(
    () => (many && plan ? { kind: 'plan', plan, moment } : (JSON.parse(slogan) as SloganWish)),
    [many, plan, moment, slogan],
  );
}

function remembered(): unknown {
  try {
    return JSON.parse(localStorage.getItem(REMEMBERED) ?? 'null');
  } catch {
    return undefined;
  }
}
