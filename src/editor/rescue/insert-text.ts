/** A field that words are typed into. */
export type WordField = HTMLTextAreaElement | HTMLInputElement;

const WORD_INPUTS = new Set(['text', 'search', '']);

/** The word field an event goes to; fields for numbers are none. */
export function wordFieldOf(target: EventTarget | null): WordField | undefined {
  if (target instanceof HTMLTextAreaElement) return target.readOnly || target.disabled ? undefined : target;
  if (!(target instanceof HTMLInputElement) || target.readOnly || target.disabled) return undefined;
  return WORD_INPUTS.has(target.type) && target.inputMode !== 'decimal' ? target : undefined;
}

/** Puts text into a field as if it was typed, so that the field's own undo takes it back. */
export function insertText(field: WordField, from: number, to: number, text: string): void {
  field.focus();
  field.setSelectionRange(from, to);
  // Deprecated, and yet the only way to insert text that keeps a field's undo.
  if (document.execCommand('insertText', false, text)) return;
  field.setRangeText(text, from, to, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste', data: text }));
}
