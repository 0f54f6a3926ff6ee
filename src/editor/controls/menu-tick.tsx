import { Menu } from '@base-ui/react/menu';
import { Check } from 'lucide-react';
import type { ReactElement } from 'react';

interface MenuTickProps {
  readonly checked: boolean;
  readonly words: string;
  readonly keys?: string | undefined;
  readonly onChange: (on: boolean) => void;
}

/** A line of a menu that is on or off; the menu stays open. */
export function MenuTick({ checked, words, keys, onChange }: MenuTickProps): ReactElement {
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
