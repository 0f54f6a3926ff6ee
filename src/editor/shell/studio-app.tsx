import { Tooltip } from '@base-ui/react/tooltip';
import { useEffect, useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { CanvasStage } from '../canvas/canvas-stage.tsx';
import { Dialogs } from '../dialogs/dialogs.tsx';
import { changeLanguage } from '../i18n/start-i18n.ts';
import { Inspector } from '../inspector/inspector.tsx';
import { SidePanel } from '../panels/side-panel.tsx';
import { createActions } from '../shortcuts/actions.ts';
import { ActionsContext } from '../shortcuts/use-actions.ts';
import { useShortcuts } from '../shortcuts/use-shortcuts.ts';
import { StudioContext, useInterface, useStudio, type Studio } from '../studio.ts';
import { BottomBar } from './bottom-bar.tsx';
import { FileDrop } from './file-drop.tsx';
import { Rail } from './rail.tsx';
import { Toasts } from './toasts.tsx';
import { TopBar } from './top-bar.tsx';

/** The whole studio. */
export function StudioApp({ studio }: { readonly studio: Studio }): ReactElement {
  const actions = useMemo(() => createActions(studio), [studio]);
  return (
    <StudioContext.Provider value={studio}>
      <ActionsContext.Provider value={actions}>
        <Tooltip.Provider delay={500}>
          <Shell />
        </Tooltip.Provider>
      </ActionsContext.Provider>
    </StudioContext.Provider>
  );
}

function Shell(): ReactElement {
  const { t } = useTranslation();
  const { ui } = useStudio();
  const theme = useInterface((state) => state.theme);
  const language = useInterface((state) => state.language);
  const panel = useInterface((state) => state.panel);
  useShortcuts();

  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  useEffect(() => {
    void changeLanguage(language);
  }, [language]);

  return (
    <div className="studio" data-panel={panel ?? 'none'}>
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
      <TopBar />
      <Rail />
      {panel ? <SidePanel panel={panel} onClose={() => ui.setState({ panel: undefined })} /> : null}
      <main id="canvas" className="stage-area" aria-label={t('canvas.objects')}>
        <CanvasStage />
        <BottomBar />
      </main>
      <Inspector />
      <Dialogs />
      <Toasts />
      <FileDrop />
    </div>
  );
}
