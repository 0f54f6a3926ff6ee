import { Menu } from '@base-ui/react/menu';
import { ChevronUp, Scissors } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../controls/icon-button.tsx';
import { showKeys } from '../shortcuts/keymap.ts';
import { useActions } from '../shortcuts/use-actions.ts';
import { useStudio, useView } from '../studio.ts';
import { OverlayItems } from './overlay-items.tsx';

/** One button shows and hides all overlays, the narrow one beside it chooses which. */
export function OverlayButton(): ReactElement {
  const { mac } = useStudio();
  const { t } = useTranslation();
  const actions = useActions();
  const shown = useView((state) => state.guidesShown);
  return (
    <div className="split-button">
      <IconButton
        icon={Scissors}
        label={t('action.guides')}
        keys={showKeys('guides', mac)}
        pressed={shown}
        onClick={actions.guides.run}
      />
      <Menu.Root>
        <Menu.Trigger className="icon-button split-more" aria-label={t('overlay.choose')} title={t('overlay.choose')}>
          <ChevronUp size={14} aria-hidden="true" />
        </Menu.Trigger>
        <Menu.Portal>
          <Menu.Positioner className="floating" sideOffset={8} side="top" align="end">
            <Menu.Popup className="menu-popup popup">
              <OverlayItems />
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
    </div>
  );
}
