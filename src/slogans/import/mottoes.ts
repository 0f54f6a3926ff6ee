import { foldMarks } from '../library/word-key.ts';
import type { JoinedText } from './joined-text.ts';
import type { SourcePlace } from './source-document.ts';

/** Words a plan quotes as a motto, a theme or a message; they are shown, not imported as slogans. */
export interface FoundMotto {
  readonly text: string;
  /** What the plan calls it, for example `phương châm`. */
  readonly called: string;
  readonly place: SourcePlace;
}

const CALLED =
  /(phương châm|chủ đề|thông điệp|khẩu hiệu|tinh thần|cuộc vận động|phong trào(?: thi đua)?|tiêu đề|biểu ngữ|nội dung)[^“"”.;¶]{0,80}[“"]([^“”"¶]{4,220})[”"]/giu;

export function findMottoes(joined: JoinedText): readonly FoundMotto[] {
  const seen = new Set<string>();
  return Array.from(joined.text.matchAll(CALLED)).flatMap((found): readonly FoundMotto[] => {
    const text = (found[2] ?? '').trim().replace(/[,;]$/, '');
    const key = foldMarks(text);
    if (seen.has(key) || !/^[\p{Lu}\d]/u.test(text)) return [];
    seen.add(key);
    return [{ text, called: (found[1] ?? '').toLowerCase(), place: joined.placeAt(found.index) }];
  });
}
