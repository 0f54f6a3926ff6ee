import { Pipette } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { Ink } from '../../colour/ink.ts';
import { PickLayer } from './pick-layer.tsx';

interface EyedropperButtonProps {
  readonly onChoose: (ink: Ink) => void;
}

/** Takes an ink from the page: the canvas waits for a click on something that has it. */
export function EyedropperButton({ onChoose }: EyedropperButtonProps): ReactElement {
  const { t } = useTranslation();
  const [canvas, setCanvas] = useState<Element>();
  const label = t('pick.title');
  return (
    <>
      <button
        type="button"
        className="ink-swatch ink-new"
        aria-label={label}
        aria-pressed={canvas !== undefined}
        title={label}
        onClick={() => setCanvas((old) => (old ? undefined : (document.querySelector('[data-canvas]') ?? undefined)))}
      >
        <Pipette size={15} aria-hidden="true" />
      </button>
      {canvas
        ? createPortal(
            <PickLayer
              onDone={(ink) => {
                setCanvas(undefined);
                if (ink) onChoose(ink);
              }}
            />,
            canvas,
          )
        : null}
    </>
  );
}
