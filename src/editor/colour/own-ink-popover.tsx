import { Popover } from '@base-ui/react/popover';
import { Pencil, Plus } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ink } from '../../colour/ink.ts';
import { addInk, changeInk, removeInk } from '../../model/ink-commands.ts';
import { useStudio } from '../studio.ts';
import { InkForm } from './ink-form.tsx';

interface OwnInkPopoverProps {
  /** The own ink to change; without one a new one is made. */
  readonly ink?: Ink;
  /** What a new ink starts from. */
  readonly from: Ink;
}

/** Opens the form of an own ink: to make one, or to change one wherever it is used. */
export function OwnInkPopover({ ink, from }: OwnInkPopoverProps): ReactElement {
  const { doc, newId } = useStudio();
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const save = (next: Ink): void => {
    const done = ink ? doc.run('changeInk', changeInk, { ink: next }) : doc.run('addInk', addInk, { ink: next });
    if (done) setOpen(false);
  };
  const Icon = ink ? Pencil : Plus;
  const label = ink ? t('ink.edit', { name: ink.name }) : t('ink.new');
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger className={ink ? 'icon-button small' : 'ink-swatch ink-new'} aria-label={label} title={label}>
        <Icon size={15} aria-hidden="true" />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner className="floating" sideOffset={8} side="left" align="start" collisionPadding={12}>
          <Popover.Popup className="popup ink-popup" aria-label={label}>
            <h3>{label}</h3>
            <InkForm
              ink={ink ?? { ...from, id: `own-${newId()}`, name: '' }}
              known={ink !== undefined}
              onSave={save}
              onRemove={() => {
                if (ink) doc.run('removeInk', removeInk, { inkId: ink.id });
                setOpen(false);
              }}
            />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
