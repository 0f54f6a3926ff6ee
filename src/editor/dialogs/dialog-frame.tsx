import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { useRef, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useStudio } from '../studio.ts';

interface DialogFrameProps {
  readonly title: string;
  readonly wide?: boolean;
  /** Instead of clearing the interface's `dialog`. */
  readonly onClose?: () => void;
  /** What has the focus first; else the dialog's search field, or the first thing that can. */
  readonly initialFocus?: () => HTMLElement | null;
  readonly children: ReactNode;
}

/** A long text without anything to press in it is scrolled by keys once it can have the focus. */
function reachable(body: HTMLElement | null): void {
  if (body && !body.querySelector('button, input, select, textarea, a, [tabindex="0"]')) body.tabIndex = 0;
}

/** A dialog that is open as long as it is mounted; closing it clears the interface's `dialog`. */
export function DialogFrame(props: DialogFrameProps): ReactElement {
  const { title, wide = false, onClose, children } = props;
  const { ui } = useStudio();
  const popup = useRef<HTMLDivElement>(null);
  const searchField = (): HTMLElement | null => popup.current?.querySelector('input[type=search]') ?? null;
  const { initialFocus = searchField } = props;
  const { t } = useTranslation();
  return (
    <Dialog.Root
      open
      onOpenChange={(open) => {
        if (open) return;
        if (onClose) onClose();
        else ui.setState({ dialog: undefined });
      }}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup ref={popup} className={`dialog ${wide ? 'dialog-wide' : ''}`} initialFocus={initialFocus}>
          <div className="dialog-head">
            <Dialog.Title>{title}</Dialog.Title>
            <Dialog.Close className="icon-button" aria-label={t('common.close')}>
              <X size={18} aria-hidden="true" />
            </Dialog.Close>
          </div>
          {/* The body scrolls, so the keyboard must reach it even where it only holds words. */}
          <div className="dialog-body" ref={reachable}>
            {children}
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
