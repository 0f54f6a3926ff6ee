import { Menu } from '@base-ui/react/menu';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ROLL_WIDTHS } from '../../finishing/plan-panels.ts';
import { MenuTick } from '../controls/menu-tick.tsx';
import { showKeys } from '../shortcuts/keymap.ts';
import { shownRoll } from '../preflight/check-settings.ts';
import { useChecks, useStudio, useView } from '../studio.ts';
import { OVERLAY_KINDS, toggleOverlay } from './overlay-kinds.ts';

/** The overlays as lines of a menu, each with its own tick; the menu stays open. */
export function OverlayItems(): ReactElement {
  const { view, checks, mac } = useStudio();
  const { t } = useTranslation();
  const shown = useView((state) => state.guidesShown);
  const overlays = useView((state) => state.overlays);
  const roll = shownRoll(useChecks((state) => state.roll));
  return (
    <>
      <MenuTick
        checked={shown}
        words={t('overlay.all')}
        keys={showKeys('guides', mac)}
        onChange={(on) => view.setState({ guidesShown: on })}
      />
      <Menu.Separator className="menu-line" />
      {OVERLAY_KINDS.map((kind) => (
        <MenuTick
          key={kind}
          checked={shown && overlays[kind]}
          words={t(`overlay.${kind}`)}
          onChange={() => view.setState((state) => toggleOverlay(state, kind))}
        />
      ))}
      <Menu.Separator className="menu-line" />
      <Menu.Group>
        <Menu.GroupLabel className="menu-label">{t('overlay.roll')}</Menu.GroupLabel>
        <Menu.RadioGroup
          className="menu-row"
          value={roll.rollMm}
          onValueChange={(rollMm: number) => {
            checks.setRoll({ ...roll, rollMm });
            view.setState(({ overlays: old }) => ({ guidesShown: true, overlays: { ...old, seams: true } }));
          }}
        >
          {ROLL_WIDTHS.map((width) => (
            <Menu.RadioItem key={width} value={width} closeOnClick={false} className="menu-chip">
              {t('overlay.rollOf', { metres: inMetres(width) })}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Group>
    </>
  );
}

export function inMetres(mm: number): string {
  return String(mm / 1000).replace('.', ',');
}
