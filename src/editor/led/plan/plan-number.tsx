import { useEffect, useId, useRef, type KeyboardEvent, type ReactElement } from 'react';

interface PlanNumberProps {
  readonly label: string;
  /** Undefined: left open, `auto` says what is taken then. */
  readonly value: number | undefined;
  readonly auto?: string;
  readonly suffix?: string;
  readonly step?: number;
  /** Whole numbers only. */
  readonly whole?: boolean;
  /** Whatever number is typed goes on: the programme's own check says what is wrong with it. */
  readonly onChange: (value: number | undefined) => void;
}

/** A number that may be left open. Enter or leaving applies, Escape reverts, arrows step. */
export function PlanNumber(props: PlanNumberProps): ReactElement {
  const { label, value, auto, suffix, step = 1, whole = false, onChange } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const shown = value === undefined ? '' : String(value).replace('.', ',');
  useEffect(() => {
    const element = input.current;
    if (element && document.activeElement !== element) element.value = shown;
  }, [shown]);
  const apply = (text: string): void => {
    if (text.trim() === shown) return;
    const number = Number(text.trim().replace(',', '.'));
    const taken = text.trim() === '' ? auto !== undefined : Number.isFinite(number);
    if (!taken) {
      if (input.current) input.current.value = shown;
      return;
    }
    onChange(text.trim() === '' ? undefined : whole ? Math.round(number) : number);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const element = event.currentTarget;
    if (event.key === 'Enter') apply(element.value);
    else if (event.key === 'Escape') element.value = shown;
    else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      event.preventDefault();
      const from = Number((element.value || '0').replace(',', '.'));
      const next = from + (event.key === 'ArrowUp' ? 1 : -1) * step * (event.shiftKey ? 10 : 1);
      if (!Number.isFinite(next)) return;
      element.value = String(Math.round(next * 1000) / 1000).replace('.', ',');
      apply(element.value);
    }
  };
  return (
    <div className="led-field">
      <label htmlFor={id}>{label}</label>
      <span className="led-measure">
        <input
          ref={input}
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          defaultValue={shown}
          placeholder={auto}
          onBlur={(event) => apply(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        {suffix ? <span aria-hidden="true">{suffix}</span> : null}
      </span>
    </div>
  );
}
