import { useEffect, useRef, type KeyboardEvent, type ReactElement } from 'react';

export interface WordsFieldProps {
  readonly label: string;
  /** The words to begin with. Later values are shown only while the field doesn't have the focus. */
  readonly value: string;
  readonly placeholder?: string;
  readonly rows?: number;
  readonly autoFocus?: boolean;
  readonly describedBy?: string;
  /** The session begins (with the focus), goes on with each input, and ends (with the focus or a key). */
  readonly onBegin: () => void;
  readonly onWords: (text: string) => void;
  readonly onEnd: (how: 'blur' | 'key') => void;
}

/**
 * A field for Vietnamese words. Keyboards like UniKey take letters back with synthetic Backspaces and send new
 * ones, others compose; so the value is the browser's alone while the field has the focus: it is read, never
 * written, and keys that belong to a composition (`isComposing`, code 229) are left to it.
 */
export function WordsField(props: WordsFieldProps): ReactElement {
  const { label, value, placeholder, rows = 3, autoFocus = false, describedBy, onBegin, onWords, onEnd } = props;
  const field = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    const element = field.current;
    if (!element || document.activeElement === element) return;
    if (element.value !== value) element.value = value;
  }, [value]);

  useEffect(() => {
    if (!autoFocus) return;
    field.current?.focus();
    field.current?.select();
  }, [autoFocus]);

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const finish = event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey));
    if (!finish) return;
    event.preventDefault();
    event.stopPropagation();
    onEnd('key');
  };

  return (
    <textarea
      ref={field}
      className="words-field"
      aria-label={label}
      aria-describedby={describedBy}
      defaultValue={value}
      placeholder={placeholder}
      rows={rows}
      spellCheck={false}
      autoComplete="off"
      autoCorrect="off"
      autoCapitalize="off"
      onFocus={onBegin}
      onInput={(event) => onWords(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={() => onEnd('blur')}
    />
  );
}
