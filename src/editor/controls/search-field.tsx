import { Search } from 'lucide-react';
import type { ReactElement } from 'react';

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Uncontrolled, so that Vietnamese keyboards may take letters back and send new ones. */
export function SearchField({ label, value, onChange }: SearchFieldProps): ReactElement {
  return (
    <label className="search-field">
      <Search size={16} aria-hidden="true" />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        defaultValue={value}
        spellCheck={false}
        autoComplete="off"
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  );
}
