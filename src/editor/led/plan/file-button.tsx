import type { LucideIcon } from 'lucide-react';
import { useRef, type ReactElement } from 'react';
import { Button } from '../../controls/button.tsx';

interface FileButtonProps {
  readonly label: string;
  readonly icon: LucideIcon;
  /** Endings and types, as `accept` of a file input. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** A button that asks for a file; the same one can be given again. */
export function FileButton({ label, icon: Icon, accept, onFile }: FileButtonProps): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>
        <Icon size={16} aria-hidden="true" />
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) onFile(file);
          event.target.value = '';
        }}
      />
    </>
  );
}
