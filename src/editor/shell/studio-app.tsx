import { lazy, Suspense, useEffect, useMemo, type CSSProperties, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { CanvasStage } from '../canvas/canvas-stage.tsx';
import { useClipboard } from '../clipboard/use-clipboard.ts';
import { changeLanguage } from '../i18n/start-i18n.ts';
import { createActions } from '../shortcuts/actions.ts';
import { ActionsContext } from '../shortcuts/use-actions.ts';
import { useShortcuts } from '../shortcuts/use-shortcuts.ts';
import type { DoorId } from '../state/interface-store.ts';
import { StudioContext, useInterface, type Studio } from '../studio.ts';

// The canvas comes first; what stands round it follows in a chunk of its own.
const Surroundings = lazy(() => import('./surroundings.tsx').then((m) => ({ default: m.Surroundings })));

const LedDoor = lazy(() => import('../led/led-door.tsx').then((m) => ({ default: m.LedDoor })));
const QuickDoor = lazy(() => import('../quick/quick-door.tsx').then((m) => ({ default: m.QuickDoor })));
const HomeDoor = lazy(() => import('../home/home-door.tsx').then((m) => ({ default: m.HomeDoor })));

/** The whole studio. */
export function StudioApp({ studio }: { readonly studio: Studio }): ReactElement {
  const clipboard = useClipboard(studio);
  const actions = useMemo(() => createActions(studio, clipboard), [studio, clipboard]);
  return (
    <StudioContext.Provider value={studio}>
      <ActionsContext.Provider value={actions}>
        <Shell />
      </ActionsContext.Provider>
    </StudioContext.Provider>
  );
}

function Shell(): ReactElement {
  const theme = useInterface((state) => state.theme);
  const language = useInterface((state) => state.language);
  const door = useInterface((state) => state.door);

  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  useEffect(() => {
    void changeLanguage(language);
  }, [language]);

  if (door === 'studio') return <DesignDoor />;
  return (
    <Suspense fallback={null}>
      <OtherDoor door={door} />
    </Suspense>
  );
}

function OtherDoor({ door }: { readonly door: Exclude<DoorId, 'studio'> }): ReactElement {
  switch (door) {
    case 'home':
      return <HomeDoor />;
    case 'quick':
      return <QuickDoor />;
    case 'led':
      return <LedDoor />;
  }
}

/** The canvas and what stands round it. */
function DesignDoor(): ReactElement {
  const { t } = useTranslation();
  const panel = useInterface((state) => state.panel);
  const panelWidth = useInterface((state) => state.panelWidth);
  const inspectorWidth = useInterface((state) => state.inspectorWidth);
  useShortcuts();
  return (
    <div
      className="studio"
      data-panel={panel ?? 'none'}
      style={{ '--panel': `${panelWidth}px`, '--inspector': `${inspectorWidth}px` } as CSSProperties}
    >
      <a
        className="skip-link"
        href="#canvas"
        onClick={(event) => {
          event.preventDefault();
          document.querySelector<HTMLElement>('[data-canvas-focus]')?.focus();
        }}
      >
        {t('app.skipToCanvas')}
      </a>
      <main id="canvas" className="stage-area" aria-label={t('canvas.objects')}>
        <CanvasStage />
      </main>
      <Suspense fallback={<Placeholders panel={panel !== undefined} />}>
        <Surroundings />
      </Suspense>
    </div>
  );
}

/** Keeps the canvas where it will stay. */
function Placeholders({ panel }: { readonly panel: boolean }): ReactElement {
  return (
    <>
      <div className="top-bar" />
      <div className="rail" />
      {panel ? <div className="side-panel" /> : null}
      <div className="inspector" />
      <div className="bottom-bar" />
    </>
  );
}
