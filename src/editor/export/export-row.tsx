import type { ReactElement, ReactNode } from 'react';
import { Segmented } from '../controls/segmented.tsx';

/** A choice of the export dialog with its name before it. */
export function Row({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactElement {
  return (
    <div className="export-row">
      <span aria-hidden="true">{label}</span>
      {children}
    </div>
  );
}

interface ChoiceRowProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly (readonly [Value, string])[];
  readonly onChoose: (value: Value) => void;
}

/** A row of buttons of which one is down. */
export function ChoiceRow<Value extends string>(props: ChoiceRowProps<Value>): ReactElement {
  const { label, value, choices, onChoose } = props;
  const faces = choices.map(([one, words]) => ({ value: one, label: words, face: words }));
  return (
    <Row label={label}>
      <Segmented label={label} value={value} choices={faces} onChoose={onChoose} />
    </Row>
  );
}
