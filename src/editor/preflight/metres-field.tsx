import type { ReactElement } from 'react';
import { NumberField } from '../controls/number-field.tsx';
import { parseNumber } from '../controls/parse-length.ts';

interface MetresFieldProps {
  readonly label: string;
  readonly suffix: string;
  /** What the empty field says. */
  readonly empty?: string;
  /** Undefined: nothing is set, and the field is empty. */
  readonly value: number | undefined;
  readonly most: number;
  /** False for what may also be 0. */
  readonly positive?: boolean;
  readonly onChange: (value: number | undefined) => void;
}

/** A measure that may be left empty. */
export function MetresField(props: MetresFieldProps): ReactElement {
  const { label, suffix, empty = '–', value, most, positive = true, onChange } = props;
  const enter = (text: string): boolean => {
    if (text.trim() === '') {
      onChange(undefined);
      return true;
    }
    const number = parseNumber(text.replace(/\s*m²?$/, ''), value ?? 0);
    if (number === undefined || number < 0 || (positive && number === 0) || number > most) return false;
    onChange(Math.round(number * 100) / 100);
    return true;
  };
  return (
    <NumberField
      label={`${label} (${suffix})`}
      short=""
      suffix={suffix}
      empty={empty}
      shown={value === undefined ? '' : String(value).replace('.', ',')}
      onEnter={enter}
      onStep={(steps) => void enter(String(Math.max(positive ? 1 : 0, (value ?? 0) + steps)))}
    />
  );
}
