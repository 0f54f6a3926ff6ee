import { Tooltip } from '@base-ui/react/tooltip';
import { ArrowLeft, LoaderCircle } from 'lucide-react';
import { useEffect, useMemo, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { describeDiagnostic } from '../../messages/diagnostic-messages.ts';
import { Button } from '../controls/button.tsx';
import { FindingList } from '../dialogs/finding-list.tsx';
import { Brand } from '../shell/brand.tsx';
import { Toasts } from '../shell/toasts.tsx';
import { currentDesign, currentPage } from '../state/document-store.ts';
import { useInterface, useStudio } from '../studio.ts';
import { BoardFields } from './board-fields.tsx';
import { BoardScreen } from './board-screen.tsx';
import { FileFields } from './file-fields.tsx';
import { boardOfFormat, readLedSettings, sloganWish, type LedSettings } from './led-settings.ts';
import type { SloganWish } from './led-message.ts';
import { MotionFields } from './motion-fields.tsx';
import { useLedFilm } from './use-led-film.ts';
import { ViewFields } from './view-fields.tsx';
import { WordsFields } from './words-fields.tsx';
import '../styles/led.css';

const REMEMBERED = 'khauhieu.led';

/** The third door: a slogan on an LED board, watched as it will be lit, and the files for the controller. */
export function LedDoor(): ReactElement {
  const { ui } = useStudio();
  const { t } = useTranslation();
  const [settings, change] = useLedSettings();
  const film = useLedFilm(useShow(settings));
  const language = useInterface((state) => state.language);
  const isReading = ({ code }: Diagnostic): boolean => code.startsWith('led/reading-distance');
  const reading = film.findings.find(isReading);
  return (
    <Tooltip.Provider delay={500}>
      <div className="led-door">
        <header className="top-bar">
          <Brand />
          <h1>{t('led.title')}</h1>
          <div className="top-space" />
          <Button onClick={() => ui.setState({ door: 'studio' })}>
            <ArrowLeft size={16} aria-hidden="true" />
            {t('led.back')}
          </Button>
        </header>
        <form className="led-steps" aria-label={t('led.steps')} onSubmit={(event) => event.preventDefault()}>
          <WordsFields settings={settings} onChange={change} />
          <BoardFields settings={settings} board={film.player?.film.board} onChange={change} />
          <MotionFields settings={settings} film={film.player?.film} onChange={change} />
          <FileFields settings={settings} film={film} onChange={change} />
        </form>
        <main className="led-main" aria-label={t('led.preview')}>
          <BoardScreen player={film.player} settings={settings} />
          <ViewFields settings={settings} onChange={change} />
          <section className="led-findings" aria-label={t('findings.title')} aria-live="polite">
            {film.working ? (
              <p className="panel-hint">
                <LoaderCircle size={16} className="spinning" aria-hidden="true" /> {t('led.working')}
              </p>
            ) : null}
            {reading ? <p className="led-reading">{describeDiagnostic(reading, language)}</p> : null}
            <FindingList findings={film.findings.filter((one) => !isReading(one))} />
          </section>
        </main>
        <Toasts />
      </div>
    </Tooltip.Provider>
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
    const board = boardOfFormat(currentPage(state).format);
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

/** The wish stays the same while nothing that counts for it changes: not for another view of the board. */
function useShow(settings: LedSettings): SloganWish {
  const wish = JSON.stringify(sloganWish(settings));
  return useMemo(() => JSON.parse(wish) as SloganWish, [wish]);
}

function remembered(): unknown {
  try {
    return JSON.parse(localStorage.getItem(REMEMBERED) ?? 'null');
  } catch {
    return undefined;
  }
}
