import type { ReactElement } from 'react';

interface ChoiceFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly (readonly [Value, string])[];
  readonly onChoose: (value: Value) => void;
}

/** The browser's own list of choices: known to every hand and screen reader. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>): ReactElement {
  const { label, value, choices, onChoose } = props;
  return (
    <select
      className="choice-field"
      aria-label={label}
      title={label}
      value={value}
      onChange={(event) => {
        const chosen = choices.find(([choice]) => choice === event.currentTarget.value);
        if (chosen) onChoose(chosen[0]);
      }}
    >
      {choices.map(([choice, words]) => (
        <option key={choice} value={choice}>
          {words}
        </option>
      ))}
    </select>
  );
}
