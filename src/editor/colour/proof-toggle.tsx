import { Popover } from '@base-ui/react/popover';
import { ChevronUp, Printer } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../controls/icon-button.tsx';
import { showKeys } from '../shortcuts/keymap.ts';
import { useActions } from '../shortcuts/use-actions.ts';
import { usePress, useStudio, useView } from '../studio.ts';
import { BUILT_IN } from './press-desk.ts';
import { ProfileChoice } from './profile-choice.tsx';

/** Switches between the colours of the screen and those of the press; says which press while it is on. */
export function ProofToggle(): ReactElement {
  const { mac } = useStudio();
  const { t } = useTranslation();
  const actions = useActions();
  const proofing = useView((state) => state.proofing);
  return (
    <div className="proof-toggle">
      {proofing ? <ProofOptions /> : null}
      <IconButton
        icon={Printer}
        label={t('inPrint.title')}
        keys={showKeys('proof', mac)}
        pressed={proofing}
        onClick={() => actions.proof.run()}
      />
    </div>
  );
}

function ProofOptions(): ReactElement {
  const { press } = useStudio();
  const { t } = useTranslation();
  const paper = usePress((state) => state.paper);
  const name = usePress(({ profiles, chosen }) => profiles.find(({ id }) => id === chosen)?.name ?? BUILT_IN.name);
  return (
    <Popover.Root>
      <Popover.Trigger className="button button-quiet proof-name">
        <span>{t('inPrint.on', { press: name })}</span>
        <ChevronUp size={14} aria-hidden="true" />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner className="floating" sideOffset={8} side="top" align="end">
          <Popover.Popup className="popup proof-popup" aria-label={t('inPrint.options')}>
            <p className="panel-hint">{t('inPrint.hint')}</p>
            <ProfileChoice />
            <label className="check-row">
              <input
                type="checkbox"
                checked={paper}
                onChange={(event) => press.choose({ paper: event.currentTarget.checked })}
              />
              <span>
                {t('inPrint.paper')}
                <small>{t('inPrint.paperHint')}</small>
              </span>
            </label>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
