import { Menu } from '@base-ui/react/menu';
import { Lock, LockKeyhole, LockOpen } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { DesignNode } from '../../model/design.ts';
import { changeLocks, LOCK_ASPECTS } from '../../model/node-commands.ts';
import { MenuTick } from '../controls/menu-tick.tsx';
import { currentDesign } from '../state/document-store.ts';
import { useDocument, useStudio } from '../studio.ts';
import { wordLock } from '../tools/edit-words.ts';

interface LockMenuProps {
  readonly nodes: readonly DesignNode[];
  readonly label: string;
}

/** A lock that says what is locked and lets each way of it be changed; where nobody may type it says why. */
export function LockMenu({ nodes, label }: LockMenuProps): ReactElement {
  const { doc } = useStudio();
  const { t } = useTranslation();
  const approved = useDocument((state) => nodes.some((node) => wordLock(currentDesign(state), node) === 'approved'));
  const locked = LOCK_ASPECTS.filter((aspect) => nodes.every((node) => node.lock?.[aspect]));
  const any = nodes.some((node) => node.lock !== undefined);
  const all = locked.length === LOCK_ASPECTS.length;
  const Icon = all ? LockKeyhole : any ? Lock : LockOpen;
  const change = (aspects: typeof LOCK_ASPECTS, on: boolean): void => {
    const nodeIds = nodes.map((node) => node.id);
    doc.run('lock', changeLocks, { pageId: doc.getState().pageId, nodeIds, aspects, on });
  };
  return (
    <Menu.Root>
      <Menu.Trigger className="icon-button small" aria-label={label} title={label}>
        <Icon size={15} aria-hidden="true" className={any ? '' : 'faint'} />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className="floating" sideOffset={4} align="end">
          <Menu.Popup className="menu-popup popup">
            {LOCK_ASPECTS.map((aspect) => (
              <MenuTick
                key={aspect}
                words={t(`lock.${aspect}`)}
                checked={locked.includes(aspect)}
                onChange={(on) => change([aspect], on)}
              />
            ))}
            <Menu.Separator className="menu-line" />
            <MenuTick words={t('lock.all')} checked={all} onChange={(on) => change(LOCK_ASPECTS, on)} />
            {approved ? <p className="menu-note">{t('slogans.locked')}</p> : null}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
