import { useEffect, useRef, type KeyboardEvent, type ReactElement } from 'react';
import { MAX_TEXT_LENGTH } from '../../model/design.ts';
import { useStudio } from '../studio.ts';
import { focusCanvas } from '../canvas/focus-canvas.ts';

export interface WordsFieldProps {
  readonly label: string;
  /** The words to begin with. Later values are shown only while the field doesn't have the focus. */
  readonly value: string;
  readonly placeholder?: string;
  readonly rows?: number;
  /** Takes the focus, with all words selected, when it appears. */
  readonly focusAtOnce?: boolean;
  readonly describedBy?: string;
  /** A session begins with the focus (or the first letter after the last one ended) … */
  readonly onBegin: () => void;
  readonly onWords: (text: string) => void;
  /**
   * … and ends once: with the focus, told where it went, or with Escape or Mod+Enter, after which the canvas has it.
   */
  readonly onEnd: (next?: Element | null) => void;
}

/**
 * A field for Vietnamese words. Keyboards like UniKey take letters back with synthetic Backspaces and send new
 * ones, others compose; so the value is the browser's alone while the field has the focus: it is read, never
 * written, and keys that belong to a composition (`isComposing`, code 229) are left to it.
 */
export function WordsField(props: WordsFieldProps): ReactElement {
  const { label, value, placeholder, rows = 3, focusAtOnce = false, describedBy, onBegin, onWords, onEnd } = props;
  const { ui } = useStudio();
  const field = useRef<HTMLTextAreaElement>(null);
  const session = useRef(false);
  const end = useRef(onEnd);

  useEffect(() => {
    const element = field.current;
    if (!element || document.activeElement === element) return;
    if (element.value !== value) element.value = value;
  }, [value]);

  useEffect(() => {
    if (!focusAtOnce) return;
    field.current?.focus();
    field.current?.select();
  }, [focusAtOnce]);

  // A field that goes away in the middle of a session ends it.
  useEffect(() => {
    end.current = onEnd;
  });
  useEffect(
    () => () => {
      if (session.current) end.current();
    },
    [],
  );

  const begin = (): void => {
    if (session.current) return;
    session.current = true;
    onBegin();
  };
  const finish = (next: Element | null = null): void => {
    if (!session.current) return;
    session.current = false;
    onEnd(next);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const done = event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey));
    if (!done) return;
    event.preventDefault();
    event.stopPropagation();
    finish();
    focusCanvas();
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
      maxLength={MAX_TEXT_LENGTH}
      spellCheck={false}
      autoComplete="off"
      autoCorrect="off"
      autoCapitalize="off"
      onFocus={begin}
      onInput={(event) => {
        begin();
        onWords(event.currentTarget.value);
      }}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        // Pasted text that is being asked about comes back to this session.
        if (ui.getState().dialog !== 'rescue') finish(event.relatedTarget);
      }}
    />
  );
}
