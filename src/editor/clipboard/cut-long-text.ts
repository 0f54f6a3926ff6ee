import i18next from 'i18next';
import { MAX_TEXT_LENGTH } from '../../model/design.ts';
import type { Studio } from '../studio.ts';

/** As much of a text as a design may hold; says so when that isn't all of it. */
export function cutLongText({ ui }: Studio, text: string): string {
  const kept = text.slice(0, MAX_TEXT_LENGTH);
  if (kept.length < text.length) {
    const params = { count: text.length.toLocaleString('vi'), kept: kept.length.toLocaleString('vi') };
    ui.toast({ tone: 'error', text: i18next.t('clip.tooLong', params) });
  }
  return kept;
}
