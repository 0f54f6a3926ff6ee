import {
  Grip,
  House,
  Image,
  Layers,
  LayoutTemplate,
  MessageSquareQuote,
  Shapes,
  Type,
  type LucideIcon,
} from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { PanelId } from '../state/interface-store.ts';
import { useInterface, useStudio } from '../studio.ts';

const PANELS: readonly { readonly id: PanelId; readonly icon: LucideIcon }[] = [
  { id: 'templates', icon: LayoutTemplate },
  { id: 'slogans', icon: MessageSquareQuote },
  { id: 'text', icon: Type },
  { id: 'shapes', icon: Shapes },
  { id: 'pictures', icon: Image },
  { id: 'layers', icon: Layers },
];

export function Rail(): ReactElement {
  const { ui } = useStudio();
  const { t } = useTranslation();
  const panel = useInterface((state) => state.panel);
  return (
    <nav className="rail" aria-label={t('rail.label')}>
      {PANELS.map(({ id, icon: Icon }) => (
        <button
          key={id}
          type="button"
          className="rail-button"
          aria-pressed={panel === id}
          onClick={() => ui.setState({ panel: panel === id ? undefined : id })}
        >
          <Icon size={20} aria-hidden="true" />
          <span>{t(`rail.${id}`)}</span>
        </button>
      ))}
      <button type="button" className="rail-button rail-door" onClick={() => ui.setState({ door: 'home' })}>
        <House size={20} aria-hidden="true" />
        <span>{t('home.open')}</span>
      </button>
      <button type="button" className="rail-button" onClick={() => ui.setState({ door: 'led' })}>
        <Grip size={20} aria-hidden="true" />
        <span>{t('rail.led')}</span>
      </button>
    </nav>
  );
}
