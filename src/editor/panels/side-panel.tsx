import { PanelLeftClose } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../controls/icon-button.tsx';
import type { PanelId } from '../state/interface-store.ts';
import { HistoryPanel } from '../history/history-panel.tsx';
import { PreflightPanel } from '../preflight/preflight-panel.tsx';
import { LayersPanel } from './layers-panel.tsx';
import { PicturesPanel } from './pictures-panel.tsx';
import { ShapesPanel } from './shapes-panel.tsx';
import { SlogansPanel } from './slogans-panel.tsx';
import { TemplatesPanel } from './templates-panel.tsx';
import { TextPanel } from './text-panel.tsx';

export function SidePanel({ panel, onClose }: { readonly panel: PanelId; readonly onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  return (
    <aside className="side-panel" aria-label={t(`rail.${panel}`)}>
      <div className="panel-head">
        <h2>{t(`rail.${panel}`)}</h2>
        <IconButton icon={PanelLeftClose} label={t('rail.collapse')} onClick={onClose} />
      </div>
      <PanelBody panel={panel} />
    </aside>
  );
}

function PanelBody({ panel }: { readonly panel: PanelId }): ReactElement {
  switch (panel) {
    case 'templates':
      return <TemplatesPanel />;
    case 'slogans':
      return <SlogansPanel />;
    case 'text':
      return <TextPanel />;
    case 'shapes':
      return <ShapesPanel />;
    case 'pictures':
      return <PicturesPanel />;
    case 'layers':
      return <LayersPanel />;
    case 'history':
      return <HistoryPanel />;
    case 'preflight':
      return <PreflightPanel />;
  }
}
