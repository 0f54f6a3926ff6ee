import { Menu } from '@base-ui/react/menu';
import { Check } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ROLL_WIDTHS } from '../../finishing/plan-panels.ts';
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
      <Tick
        checked={shown}
        words={t('overlay.all')}
        keys={showKeys('guides', mac)}
        onChange={(on) => view.setState({ guidesShown: on })}
      />
      <Menu.Separator className="menu-line" />
      {OVERLAY_KINDS.map((kind) => (
        <Tick
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

interface TickProps {
  readonly checked: boolean;
  readonly words: string;
  readonly keys?: string | undefined;
  readonly onChange: (on: boolean) => void;
}

function Tick({ checked, words, keys, onChange }: TickProps): ReactElement {
  return (
    <Menu.CheckboxItem
      className="menu-item menu-tick"
      checked={checked}
      closeOnClick={false}
      onCheckedChange={(on) => onChange(on)}
    >
      <Menu.CheckboxItemIndicator keepMounted className="tick-mark">
        <Check size={16} aria-hidden="true" />
      </Menu.CheckboxItemIndicator>
      <span>{words}</span>
      {keys ? <kbd>{keys}</kbd> : null}
    </Menu.CheckboxItem>
  );
}
