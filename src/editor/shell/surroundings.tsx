import { Tooltip } from '@base-ui/react/tooltip';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ContextMenu } from '../context-menu/context-menu.tsx';
import { Dialogs } from '../dialogs/dialogs.tsx';
import { FormatsStrip } from '../formats/formats-strip.tsx';
import { Inspector } from '../inspector/inspector.tsx';
import { OverlayNote } from '../overlays/overlay-note.tsx';
import { SidePanel } from '../panels/side-panel.tsx';
import { ReadingNotice } from '../pictures/reading-notice.tsx';
import { RescueWatch } from '../rescue/rescue-watch.tsx';
import { useInterface, useStudio } from '../studio.ts';
import { BottomBar } from './bottom-bar.tsx';
import { FileDrop } from './file-drop.tsx';
import { OtherWindowNotice } from './other-window-notice.tsx';
import { PanelEdge } from './panel-edge.tsx';
import { Rail } from './rail.tsx';
import { Toasts } from './toasts.tsx';
import { TopBar } from './top-bar.tsx';

/** Everything round the canvas. */
export function Surroundings(): ReactElement {
  const { ui } = useStudio();
  const { t } = useTranslation();
  const panel = useInterface((state) => state.panel);
  const strip = useInterface((state) => state.strip);
  return (
    <Tooltip.Provider delay={500}>
      <TopBar />
      <Rail />
      {panel ? <SidePanel panel={panel} onClose={() => ui.setState({ panel: undefined })} /> : null}
      <Inspector />
      <section className="panel-edges" aria-label={t('resize.label')}>
        {panel ? <PanelEdge of="panel" /> : null}
        <PanelEdge of="inspector" />
      </section>
      {strip ? <FormatsStrip /> : null}
      <OverlayNote />
      <BottomBar />
      <ContextMenu />
      <OtherWindowNotice />
      <Dialogs />
      <RescueWatch />
      <ReadingNotice />
      <Toasts />
      <FileDrop />
    </Tooltip.Provider>
  );
}
