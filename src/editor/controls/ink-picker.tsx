import type { ReactElement } from 'react';
import type { Ink } from '../../colour/ink.ts';
import { findInk, INK_LIST } from '../../colour/named-inks.ts';

interface InkPickerProps {
  readonly label: string;
  /** Id of the ink in use. */
  readonly value: string | undefined;
  readonly disabled?: boolean;
  readonly onChoose: (ink: Ink) => void;
}

/** The named inks as swatches; names and builds are read out and shown below. */
export function InkPicker({ label, value, disabled = false, onChoose }: InkPickerProps): ReactElement {
  const current = value === undefined ? undefined : findInk(value);
  return (
    <div className="ink-picker">
      <fieldset className="ink-grid" aria-label={label}>
        {INK_LIST.map((ink) => (
          <button
            key={ink.id}
            type="button"
            className="ink-swatch"
            style={{ background: ink.rgb }}
            aria-label={ink.name}
            aria-pressed={ink.id === value}
            title={`${ink.name} · ${showBuild(ink)}`}
            disabled={disabled}
            onClick={() => onChoose(ink)}
          />
        ))}
      </fieldset>
      <p className="ink-name">{current ? `${current.name} · ${showBuild(current)}` : ' '}</p>
    </div>
  );
}

/** The build as printers write it: C0 M100 Y100 K0. */
function showBuild({ cmyk }: Ink): string {
  return `C${percent(cmyk.c)} M${percent(cmyk.m)} Y${percent(cmyk.y)} K${percent(cmyk.k)}`;
}

function percent(part: number): number {
  return Math.round(part * 100);
}
