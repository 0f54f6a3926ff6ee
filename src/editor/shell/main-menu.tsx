import { Menu } from '@base-ui/react/menu';
import { Check, ChevronDown } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../messages/message.ts';
import { OverlayItems } from '../overlays/overlay-items.tsx';
import { KEYMAP, showKeys, type ActionGroup, type ActionId } from '../shortcuts/keymap.ts';
import { useActions } from '../shortcuts/use-actions.ts';
import type { LengthUnit, Theme } from '../state/interface-store.ts';
import { useInterface, useStudio } from '../studio.ts';
import { Brand } from './brand.tsx';

/** Not worth a line in a menu: they need a key to say which way, or are the select tool's nature. */
const KEYS_ONLY: ReadonlySet<ActionId> = new Set(['nudge', 'nextObject', 'previousObject']);
const GROUPS: readonly ActionGroup[] = ['file', 'edit', 'object', 'view'];

/** Every action of the key table, by group, and the settings. */
export function MainMenu(): ReactElement {
  const { t } = useTranslation();
  return (
    <Menu.Root>
      <Menu.Trigger className="menu-trigger" aria-label={t('menu.title')}>
        <Brand />
        <ChevronDown size={14} aria-hidden="true" />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className="floating" sideOffset={6} align="start">
          <Menu.Popup className="menu-popup popup">
            {GROUPS.map((group) => (
              <ActionMenu key={group} group={group} />
            ))}
            <Menu.Separator className="menu-line" />
            <Settings />
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

function ActionMenu({ group }: { readonly group: ActionGroup }): ReactElement {
  const { t } = useTranslation();
  const { mac } = useStudio();
  const actions = useActions();
  return (
    <SubMenu label={t(`menu.${group}`)}>
      {KEYMAP.filter((row) => row.group === group && !KEYS_ONLY.has(row.action)).map(({ action }) => (
        <Menu.Item
          key={action}
          className="menu-item"
          disabled={!actions[action].enabled()}
          onClick={() => actions[action].run()}
        >
          <span>{t(`action.${action}`)}</span>
          <kbd>{showKeys(action, mac)}</kbd>
        </Menu.Item>
      ))}
      {group === 'view' ? (
        <SubMenu label={t('overlay.title')}>
          <OverlayItems />
        </SubMenu>
      ) : null}
    </SubMenu>
  );
}

function Settings(): ReactElement {
  const { t } = useTranslation();
  const { ui } = useStudio();
  const language = useInterface((state) => state.language);
  const theme = useInterface((state) => state.theme);
  const unit = useInterface((state) => state.unit);
  return (
    <>
      <Choices<Language>
        label={t('menu.language')}
        value={language}
        choices={[
          ['vi', 'Tiếng Việt'],
          ['en', 'English'],
        ]}
        onChoose={(next) => ui.setState({ language: next })}
      />
      <Choices<Theme>
        label={t('menu.theme')}
        value={theme}
        choices={[
          ['light', t('theme.light')],
          ['dark', t('theme.dark')],
          ['system', t('theme.system')],
        ]}
        onChoose={(next) => ui.setState({ theme: next })}
      />
      <Choices<LengthUnit>
        label={t('unit.label')}
        value={unit}
        choices={[
          ['mm', t('unit.mm')],
          ['cm', t('unit.cm')],
          ['m', t('unit.m')],
        ]}
        onChoose={(next) => ui.setState({ unit: next })}
      />
    </>
  );
}

interface ChoicesProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly (readonly [Value, string])[];
  readonly onChoose: (value: Value) => void;
}

function Choices<Value extends string>({ label, value, choices, onChoose }: ChoicesProps<Value>): ReactElement {
  return (
    <SubMenu label={label}>
      <Menu.RadioGroup value={value} onValueChange={(next: Value) => onChoose(next)}>
        {choices.map(([choice, words]) => (
          <Menu.RadioItem key={choice} value={choice} className="menu-item">
            <span>{words}</span>
            <Menu.RadioItemIndicator>
              <Check size={16} aria-hidden="true" />
            </Menu.RadioItemIndicator>
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </SubMenu>
  );
}

function SubMenu({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactElement {
  return (
    <Menu.SubmenuRoot>
      <Menu.SubmenuTrigger className="menu-item">
        <span>{label}</span>
        <ChevronDown size={14} aria-hidden="true" className="turned" />
      </Menu.SubmenuTrigger>
      <Menu.Portal>
        <Menu.Positioner className="floating" sideOffset={4}>
          <Menu.Popup className="menu-popup popup">{children}</Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.SubmenuRoot>
  );
}
