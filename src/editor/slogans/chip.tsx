import type { ReactElement, ReactNode } from 'react';

interface ChipProps {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly children: ReactNode;
}

/** A filter that is on or off. */
export function Chip({ on, onChange, children }: ChipProps): ReactElement {
  return (
    <button type="button" className="chip" aria-pressed={on} onClick={() => onChange(!on)}>
      {children}
    </button>
  );
}
