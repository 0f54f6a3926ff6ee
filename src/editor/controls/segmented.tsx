import { Toggle } from '@base-ui/react/toggle';
import { ToggleGroup } from '@base-ui/react/toggle-group';
import type { ReactElement, ReactNode } from 'react';

interface Choice<Value extends string> {
  readonly value: Value;
  /** The accessible name; it holds the words of the face, where it has some. */
  readonly label: string;
  readonly face: ReactNode;
  /** What the tooltip says; else the label. */
  readonly hint?: string;
}

export interface SegmentedProps<Value extends string> {
  readonly label: string;
  readonly value: Value | undefined;
  readonly choices: readonly Choice<Value>[];
  readonly disabled?: boolean;
  readonly onChoose: (value: Value) => void;
}

/** A row of buttons of which one is down. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>): ReactElement {
  const { label, value, choices, disabled = false, onChoose } = props;
  return (
    <ToggleGroup
      className="segmented"
      aria-label={label}
      value={value === undefined ? [] : [value]}
      disabled={disabled}
      onValueChange={(next: readonly string[]) => {
        const chosen = choices.find((choice) => choice.value === next[0]);
        if (chosen && chosen.value !== value) onChoose(chosen.value);
      }}
    >
      {choices.map((choice) => (
        <Toggle key={choice.value} value={choice.value} aria-label={choice.label} title={choice.hint ?? choice.label}>
          {choice.face}
        </Toggle>
      ))}
    </ToggleGroup>
  );
}
