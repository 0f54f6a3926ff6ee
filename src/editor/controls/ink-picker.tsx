import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ink } from '../../colour/ink.ts';
import { INK_LIST, NAMED_INKS } from '../../colour/named-inks.ts';
import { OwnInkPopover } from '../colour/own-ink-popover.tsx';
import { useLook } from '../colour/use-look.ts';
import { EyedropperButton } from '../eyedropper/eyedropper-button.tsx';
import { currentDesign } from '../state/document-store.ts';
import { useDocument } from '../studio.ts';

interface InkPickerProps {
  readonly label: string;
  /** The ink in use; undefined: none, or different ones. */
  readonly ink: Ink | undefined;
  readonly disabled?: boolean;
  readonly onChoose: (ink: Ink) => void;
}

/** The named inks and the design's own as swatches; name, build and look in print of the ink in use stand below. */
export function InkPicker({ label, ink, disabled = false, onChoose }: InkPickerProps): ReactElement {
  const { t } = useTranslation();
  const own = useDocument((state) => currentDesign(state).inks);
  // The press is asked only by someone who is choosing colours, not when a panel happens to show them.
  const [choosing, setChoosing] = useState(false);
  const look = useLook(choosing ? ink?.cmyk : undefined);
  const mine = own.find(({ id }) => id === ink?.id);
  return (
    <div className="ink-picker" onPointerEnter={() => setChoosing(true)} onFocus={() => setChoosing(true)}>
      <fieldset className="ink-grid" aria-label={label}>
        {[...INK_LIST, ...own].map((one) => (
          <button
            key={one.id}
            type="button"
            className={one.spot ? 'ink-swatch spot' : 'ink-swatch'}
            style={{ background: one.rgb }}
            aria-label={one.spot ? t('ink.spotNamed', { name: one.name }) : one.name}
            aria-pressed={one.id === ink?.id}
            title={`${one.name} · ${showBuild(one)}`}
            disabled={disabled}
            onClick={() => onChoose(one)}
          />
        ))}
        {disabled ? null : <OwnInkPopover from={ink ?? NAMED_INKS.flagRed} />}
        {disabled ? null : <EyedropperButton onChoose={onChoose} />}
      </fieldset>
      {ink ? (
        <div className="ink-name">
          <span>{`${ink.name} · ${showBuild(ink)}`}</span>
          {mine && !disabled ? <OwnInkPopover key={mine.id} ink={mine} from={mine} /> : null}
        </div>
      ) : null}
      {ink && look ? <Looks screen={ink.rgb} print={look} /> : null}
    </div>
  );
}

/** The ink on a screen and in print, side by side. */
function Looks({ screen, print }: { readonly screen: string; readonly print: string }): ReactElement {
  const { t } = useTranslation();
  return (
    <p className="ink-looks">
      <span className="ink-chip" style={{ background: screen }} aria-hidden="true" />
      {t('ink.onScreen')}
      <span className="ink-chip" style={{ background: print }} aria-hidden="true" />
      {t('ink.inPrint')}
    </p>
  );
}

/** The build as printers write it: C0 M100 Y100 K0. */
function showBuild({ cmyk }: Ink): string {
  return `C${percent(cmyk.c)} M${percent(cmyk.m)} Y${percent(cmyk.y)} K${percent(cmyk.k)}`;
}

function percent(part: number): number {
  return Math.round(part * 100);
}
