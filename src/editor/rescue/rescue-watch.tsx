import { useEffect } from 'react';
import { cutLongText } from '../clipboard/cut-long-text.ts';
import type { Studio } from '../studio.ts';
import { useStudio } from '../studio.ts';
import { addText } from '../tools/add-objects.ts';
import { capitalFontOf } from './foreign-text.ts';
import { offerConversion } from './offer-conversion.ts';
import { insertText, wordFieldOf, type WordField } from './insert-text.ts';

/** Longer words start as a small line, shorter ones as a heading. */
const HEADING_LENGTH = 60;

/**
 * Looks at text that is pasted or dropped, before any field or the canvas takes it. Clean text goes its way untouched;
 * what is in an old encoding, decomposed, or full of invisible signs or look-alikes is offered converted, never
 * changed unasked.
 */
export function RescueWatch(): null {
  const studio = useStudio();
  useEffect(() => {
    const stop = new AbortController();
    const capture = { signal: stop.signal, capture: true };
    const onPaste = (event: ClipboardEvent): void => {
      if (event.clipboardData) watch(studio, event, event.clipboardData);
    };
    const onDrop = (event: DragEvent): void => {
      if (!event.dataTransfer || event.dataTransfer.types.includes('Files')) return;
      watch(studio, event, event.dataTransfer);
      if (event.defaultPrevented || !isOnStage(event.target) || wordFieldOf(event.target)) return;
      event.preventDefault();
      placeOnCanvas(studio, event.dataTransfer.getData('text/plain'));
    };
    const onDragOver = (event: DragEvent): void => {
      const types = event.dataTransfer?.types ?? [];
      if (types.includes('text/plain') && !types.includes('Files') && isOnStage(event.target)) event.preventDefault();
    };
    window.addEventListener('paste', onPaste, capture);
    window.addEventListener('drop', onDrop, capture);
    window.addEventListener('dragover', onDragOver, capture);
    return () => stop.abort();
  }, [studio]);
  return null;
}

/** Takes an event over when its text should be looked at by a person first. */
function watch(studio: Studio, event: Event, data: DataTransfer): void {
  // Objects of the studio's own come with types of their own.
  if (data.types.some((type) => type !== 'text/plain' && type !== 'text/html' && type !== 'text/rtf')) return;
  const field = wordFieldOf(event.target);
  if (!field && (isOtherField(event.target) || studio.ui.getState().dialog !== undefined)) return;
  const text = data.getData('text/plain');
  const capitalFont = capitalFontOf(data.getData('text/html'));
  const place = field ? placeInField(field) : (words: string | undefined) => placeOnCanvas(studio, words);
  if (!offerConversion(studio, { text, capitalFont, place })) {
    // The field itself takes no more than its length.
    if (field && field.maxLength > 0) cutLongText(studio, text);
    return;
  }
  event.preventDefault();
  event.stopPropagation();
}

function placeInField(field: WordField): (words: string | undefined) => void {
  const from = field.selectionStart ?? field.value.length;
  const to = field.selectionEnd ?? from;
  return (words) => {
    if (!field.isConnected) return;
    if (words === undefined) {
      field.focus();
      field.setSelectionRange(from, to);
    } else insertText(field, from, to, words);
  };
}

function placeOnCanvas(studio: Studio, words: string | undefined): void {
  const clean = cutLongText(studio, words?.trim() ?? '');
  if (clean !== '') addText(studio, clean.length > HEADING_LENGTH ? 'body' : 'heading', { words: clean });
}

function isOnStage(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.stage-area') !== null;
}

function isOtherField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null;
}
