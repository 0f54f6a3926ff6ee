import { useEffect, useId, useRef, type KeyboardEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

export interface NumberFieldProps {
  readonly label: string;
  /** A short name inside the field, `X` or `Rộng`, or none where a heading stands beside it; the label is for screen readers and the tooltip. */
  readonly short: string;
  readonly suffix?: string;
  /** What the field shows when nobody types; empty for nothing or for several values. */
  readonly shown: string;
  readonly disabled?: boolean;
  /** What an empty field stands for; absent: several values. */
  readonly empty?: string;
  /** Takes what was typed; false when it makes no sense. */
  readonly onEnter: (text: string) => boolean;
  /** Arrow keys: +1 or -1, times ten with Shift. */
  readonly onStep: (steps: number) => void;
}

/** A field for numbers with units and sums. Enter applies, Escape reverts, arrows step. */
export function NumberField(props: NumberFieldProps): ReactElement {
  const { label, short, suffix, shown, disabled = false, empty, onEnter, onStep } = props;
  const { t } = useTranslation();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const element = input.current;
    if (element) element.value = shown;
  }, [shown]);

  const apply = (element: HTMLInputElement): void => {
    if (element.value.trim() === shown) return;
    const taken = onEnter(element.value);
    element.setAttribute('aria-invalid', String(!taken));
    if (taken) element.removeAttribute('aria-invalid');
    else element.value = shown;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const element = event.currentTarget;
    if (event.key === 'Enter') {
      apply(element);
      element.select();
    } else if (event.key === 'Escape') {
      element.value = shown;
      element.select();
      event.stopPropagation();
    } else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      event.preventDefault();
      apply(element);
      onStep((event.key === 'ArrowUp' ? 1 : -1) * (event.shiftKey ? 10 : 1));
    }
  };

  return (
    <label className="number-field" htmlFor={id} title={label}>
      {short ? <span aria-hidden="true">{short}</span> : null}
      <input
        ref={input}
        id={id}
        type="text"
        inputMode="decimal"
        aria-label={label}
        placeholder={shown === '' ? (empty ?? t('inspector.mixedShort')) : undefined}
        autoComplete="off"
        spellCheck={false}
        defaultValue={shown}
        disabled={disabled}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={(event) => apply(event.currentTarget)}
        onKeyDown={onKeyDown}
      />
      {suffix ? <span aria-hidden="true">{suffix}</span> : null}
    </label>
  );
}
