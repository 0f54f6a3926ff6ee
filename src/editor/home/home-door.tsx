import { useEffect, useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { agenda } from '../../slogans/calendar/agenda.ts';
import type { Slogan } from '../../slogans/library/slogan.ts';
import { Button } from '../controls/button.tsx';
import { useRecentDesigns } from '../files/use-recent-designs.ts';
import { Brand } from '../shell/brand.tsx';
import { Toasts } from '../shell/toasts.tsx';
import { ComingRow } from '../slogans/calendar/coming-row.tsx';
import { putSlogan } from '../slogans/put-slogan.ts';
import { currentDesign, currentPage } from '../state/document-store.ts';
import type { DoorId } from '../state/interface-store.ts';
import { useDesk, useDocument, useStudio } from '../studio.ts';
import { PageThumbnail } from '../thumbnails/page-thumbnail.tsx';
import { HOME_DOORS } from './doors.ts';
import '../styles/home.css';

const AHEAD = 90;
const COMING_SHOWN = 6;

/** The first screen of a later visit: the ways in, recent work, and what is coming up. */
export function HomeDoor(): ReactElement {
  const { files, newId, templates, ui } = useStudio();
  const { t } = useTranslation();
  /** Quick mode begins with a kit of its own: the design at hand stays as it is. */
  const enter = async (door: DoorId): Promise<void> => {
    if (door === 'quick') {
      const shelf = await templates.load();
      await files.openDesign({ ...shelf.starter(newId()), name: t('quick.newDesign') });
    }
    ui.setState({ door });
  };
  const name = useDocument((state) => currentDesign(state).name);
  return (
    <div className="home">
      <header className="home-head">
        <Brand />
        <h1>{t('home.title')}</h1>
        <span className="top-space" />
        <Button variant="primary" onClick={() => ui.setState({ door: 'studio' })}>
          {t('home.goOn', { name })}
        </Button>
      </header>
      <main className="home-body">
        <nav className="home-doors" aria-label={t('home.doors')}>
          {HOME_DOORS.map(({ door, icon: Icon, title, hint }) => (
            <button key={door} type="button" className="home-door" onClick={() => void enter(door)}>
              <Icon size={28} aria-hidden="true" />
              <strong>{t(title)}</strong>
              <span>{t(hint)}</span>
            </button>
          ))}
        </nav>
        <div className="home-columns">
          <RecentWork />
          <ComingUp />
        </div>
      </main>
      <Toasts />
    </div>
  );
}

function RecentWork(): ReactElement {
  const { files, ui } = useStudio();
  const { t, i18n } = useTranslation();
  const recent = useRecentDesigns();
  const time = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' });
  const open = async (id: string): Promise<void> => {
    await files.openArchived(id);
    ui.setState({ door: 'studio' });
  };
  return (
    <section aria-label={t('home.recent')}>
      <h2>{t('home.recent')}</h2>
      <ul className="recent-list">
        {recent?.length === 0 ? <ReadyDesign /> : null}
        {recent?.map((design) => (
          <li key={design.id}>
            <button type="button" className="recent-card" onClick={() => void open(design.id)}>
              {design.thumbnail ? <img src={design.thumbnail} alt="" /> : <span className="recent-blank" />}
              <strong>{design.name}</strong>
              <small>{t('open.savedAt', { time: time.format(design.savedAt) })}</small>
            </button>
          </li>
        ))}
      </ul>
      {recent?.length === 0 ? <p className="panel-hint">{t('home.recentNone')}</p> : null}
    </section>
  );
}

/** Before there is any work: the design that stands ready behind the door. */
function ReadyDesign(): ReactElement {
  const { ui } = useStudio();
  const { t } = useTranslation();
  const { name } = useDocument(currentDesign);
  const page = useDocument(currentPage);
  return (
    <li>
      <button type="button" className="recent-card" onClick={() => ui.setState({ door: 'studio' })}>
        <span className="recent-blank">
          <PageThumbnail page={page} />
        </span>
        <strong>{name}</strong>
        <small>{t('home.ready')}</small>
      </button>
    </li>
  );
}

function ComingUp(): ReactElement {
  const studio = useStudio();
  const { slogans, templates, files, ui, newId } = studio;
  const { t } = useTranslation();
  const loaded = useDesk((state) => state.loaded);
  const plan = useDesk((state) => state.plan);
  useEffect(() => {
    void slogans.load();
  }, [slogans]);
  const today = slogans.today();
  const rows = useMemo(() => agenda(today, AHEAD, plan).slice(0, COMING_SHOWN), [today, plan]);
  /** A slogan chosen here begins a design of its own: the one at hand stays as it is. */
  const begin = async (slogan: Slogan, words: string): Promise<void> => {
    const shelf = await templates.load();
    await files.openDesign({ ...shelf.starter(newId()), name: words.replace(/[!.]+$/, '').slice(0, 60) });
    putSlogan(studio, slogan, words);
    ui.setState({ door: 'studio' });
  };
  return (
    <section aria-label={t('home.coming')}>
      <h2>{t('home.coming')}</h2>
      <ul className="coming-list">
        {loaded
          ? rows.map((row) => (
              <ComingRow
                key={`${row.kind} ${row.id}`}
                row={row}
                loaded={loaded}
                offered={2}
                onUse={(slogan, words) => void begin(slogan, words)}
              />
            ))
          : null}
      </ul>
    </section>
  );
}
