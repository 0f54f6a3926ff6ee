import { normalizeText } from '../text/normalize.ts';
import { MAX_NAME_LENGTH, MAX_TEXT_LENGTH } from './design.ts';

/** NFC, and no longer than a file may hold: a megabyte pasted by mistake must not make a design unreadable. */
export function keepText(text: string): string {
  return normalizeText(text.slice(0, MAX_TEXT_LENGTH)).slice(0, MAX_TEXT_LENGTH);
}

/** A name: one line without room at its ends, as long as a file may hold. */
export function keepName(name: string): string {
  return keepText(name).replace(/\s+/g, ' ').trim().slice(0, MAX_NAME_LENGTH).trimEnd();
}
