import { finding, type LintFinding, type LintKind } from '../../text/lint/finding.ts';
import { isAllCapitals, type Word, wordsOf } from '../../text/lint/word.ts';
import { changeTone, parseSyllable, placeTone } from '../../text/syllable.ts';
import { foldText } from '../../text/vietnamese-letters.ts';
import type { Hunk } from './align-words.ts';
import { type ApprovedWording, compareOfficial, type NearOfficial, nearestOfficial } from './nearest-official.ts';

/** First letters that official use writes either way: `đại hội/Đại hội`, `đảng bộ`, `nhân dân`, `ngày`, `tháng`. */
const EITHER_CASE = new Set(['đại', 'đảng', 'nhân', 'ngày', 'tháng']);

/** Deviations from the nearest official wording; with `against` from that one, however far. */
export function checkOfficial(
  text: string,
  official: readonly ApprovedWording[],
  against?: string,
): readonly LintFinding[] {
  const given = against === undefined ? undefined : official.find((slogan) => slogan.id === against);
  if (against !== undefined && !given) throw new RangeError(`checkOfficial: no slogan ${against}`);
  const near = given ? compareOfficial(text, given) : nearestOfficial(text, official);
  if (!near) return [];
  if (!given && !near.same) return [resembles(text, near)].filter((item) => item !== undefined);
  return deviations(text, near, given !== undefined);
}

/** Told when a text is like an official one without being it: the editor offers a comparison. */
function resembles(text: string, near: NearOfficial): LintFinding | undefined {
  const words = wordsOf(text);
  const [hunk] = near.hunks.filter((h) => !h.same);
  const first = words[Math.min(hunk?.a[0] ?? 0, words.length - 1)];
  const last = words[Math.max((near.hunks.findLast((h) => !h.same)?.a[1] ?? 1) - 1, 0)];
  if (!first || !last || near.ratio < 0.75) return undefined;
  return finding(text, 'official-deviation', first.start, Math.max(last.end, first.end), {
    code: 'official-near',
    severity: 'info',
    suggest: null,
    params: { id: near.slogan.id, official: near.slogan.text },
  });
}

function deviations(text: string, near: NearOfficial, strict: boolean): readonly LintFinding[] {
  const mine = wordsOf(text);
  const theirs = wordsOf(near.slogan.text);
  const params = { id: near.slogan.id, official: near.slogan.text };
  const found: LintFinding[] = [];
  const hunks = mergeNear(near.hunks);
  hunks.forEach((hunk, at) => {
    if (hunk.same) {
      found.push(...checkSameRun(text, mine.slice(...hunk.a), theirs.slice(...hunk.b), near.slogan.text));
      return;
    }
    // More or fewer words at either end alone make another slogan, not a slip.
    const atEnd = at === 0 || at === hunks.length - 1;
    const isAddition = atEnd && (hunk.a[0] === hunk.a[1] || hunk.b[0] === hunk.b[1]);
    const item = hunkFinding(text, near, hunk, mine, theirs);
    if (!item) return;
    const kept = isAddition && !strict ? { ...item, severity: 'info' as const, fixes: false } : item;
    found.push({ ...kept, params: { ...kept.params, ...params } });
  });
  found.push(...checkEnd(text, near.slogan.text));
  return found;
}

/** Differences with two shared words or fewer between them are one: `tổ chức và lãnh đạo` for `lãnh đạo, tổ chức`. */
function mergeNear(hunks: readonly Hunk[]): readonly Hunk[] {
  const merged: Hunk[] = [];
  hunks.forEach((hunk, i) => {
    const last = merged.at(-1);
    const bridge = hunk.same && i > 0 && i < hunks.length - 1 && hunk.a[1] - hunk.a[0] <= 2;
    if (last && !last.same && (bridge || !hunk.same)) {
      merged[merged.length - 1] = { same: false, a: [last.a[0], hunk.a[1]], b: [last.b[0], hunk.b[1]] };
    } else merged.push(hunk);
  });
  return merged;
}

/** The words that differ, with the signs around them: from the end of the last shared word to the next one. */
function hunkFinding(
  text: string,
  near: NearOfficial,
  hunk: Hunk,
  mine: readonly Word[],
  theirs: readonly Word[],
): LintFinding | undefined {
  const official = near.slogan.text;
  const stretch = (source: string, words: readonly Word[], [from, to]: readonly [number, number]): [number, number] => {
    const start = words[from - 1]?.end ?? 0;
    return [start, words[to]?.start ?? Math.max(start, words[to - 1]?.end ?? source.length)];
  };
  let [start, end] = stretch(text, mine, hunk.a);
  let [from, to] = stretch(official, theirs, hunk.b);
  const shared = (a: string, b: string): boolean => a === b && /[\s,\-–"“(]/.test(a);
  while (start < end && from < to && shared(text[start] ?? '', official[from] ?? ''))
    [start, from] = [start + 1, from + 1];
  while (end > start && to > from && shared(text[end - 1] ?? '', official[to - 1] ?? '')) [end, to] = [end - 1, to - 1];
  let suggest = official.slice(from, to);
  if (text.slice(start, end).trim() === '') {
    // Missing words: shown with the words on both sides.
    const before = mine[hunk.a[0] - 1];
    const after = mine[hunk.a[1]];
    const lead = theirs[hunk.b[0] - 1];
    const follow = theirs[hunk.b[1]];
    start = before?.start ?? start;
    end = after?.end ?? before?.end ?? end;
    suggest = official.slice(
      lead?.start ?? 0,
      after && follow ? follow.end : (theirs[hunk.b[1] - 1]?.end ?? official.length),
    );
  }
  if (text.slice(start, end) === suggest) return undefined;
  const kind = kindOf(mine.slice(...hunk.a), theirs.slice(...hunk.b));
  const cased = isAllCapitals(text) ? suggest.toUpperCase() : suggest;
  const code = kind === 'official-deviation' ? 'official-deviation' : `${kind}-official`;
  return finding(text, kind, start, end, { code, suggest: cased });
}

/** A single word that only lost its marks, or slipped in its spelling, is called so. */
function kindOf(mine: readonly Word[], theirs: readonly Word[]): LintKind {
  if (mine.length !== theirs.length || mine.length === 0) return 'official-deviation';
  const pairs = mine
    .map((word, i) => ({ word, right: theirs[i]?.key ?? '' }))
    .filter((pair) => pair.word.key !== pair.right);
  const kinds = pairs.map(({ word, right }): LintKind => {
    if (word.key === foldText(right)) return 'missing-diacritics';
    if (foldText(word.key) === foldText(right)) return 'spelling';
    const tone = parseSyllable(right)?.tone;
    const swapped = tone && parseSyllable(word.key) ? changeTone(word.key, tone) : undefined;
    if (swapped !== undefined && placeTone(swapped, 'old') === right) return 'spelling';
    return parseSyllable(word.key) ? 'official-deviation' : 'spelling';
  });
  const [first = 'official-deviation'] = kinds;
  return kinds.every((kind) => kind === first) ? first : 'official-deviation';
}

/** Words that agree: their capitals, and the signs between them. */
function checkSameRun(
  text: string,
  mine: readonly Word[],
  theirs: readonly Word[],
  official: string,
): readonly LintFinding[] {
  const found: LintFinding[] = [];
  const capitals = isAllCapitals(text);
  const mineStart = wordsOf(text)[0]?.start;
  mine.forEach((word, i) => {
    const right = theirs[i];
    if (!right) return;
    const previous = mine[i - 1];
    const before = theirs[i - 1];
    if (previous && before) found.push(...checkGap(text, previous, word, official.slice(before.end, right.start)));
    const small = (w: Word): boolean => w.text === w.text.toLowerCase();
    if (!previous && (word.start === mineStart || right.start === 0)) return;
    if (capitals || small(word) === small(right) || (word.text.length > 1 && isAllCapitals(word.text))) return;
    const suggest = placeLike(word.text, right.text);
    const either = EITHER_CASE.has(word.key);
    found.push(
      finding(text, 'capitalisation', word.start, word.end, {
        code: 'capitalisation-official',
        suggest,
        severity: either ? 'info' : 'error',
      }),
    );
  });
  return found;
}

function placeLike(word: string, model: string): string {
  const [first = '', ...rest] = [...word];
  return (/^\p{Lu}/u.test(model) ? first.toUpperCase() : first.toLowerCase()) + rest.join('').toLowerCase();
}

function checkGap(text: string, previous: Word, word: Word, right: string): readonly LintFinding[] {
  const plain = (gap: string): string =>
    gap
      .replace(/[–—]/g, '-')
      .replace(/[“”"«»]/g, '"')
      .replace(/\s+/g, ' ');
  const typed = plain(word.gap);
  const wanted = plain(right);
  if (typed === wanted) return [];
  const onlySpaces = typed.replace(/ /g, '') === wanted.replace(/ /g, '');
  if (onlySpaces) return [];
  const broken = /\n/.test(word.gap) && wanted.replace(/ /g, '') === typed.replace(/ /g, '');
  if (broken) return [];
  return [
    finding(text, 'punctuation', previous.start, word.end, {
      code: 'punctuation-official',
      suggest: previous.text + right + word.text,
    }),
  ];
}

/** The end of the line: `.` for `!` is an error, a missing `!` is told. */
function checkEnd(text: string, official: string): readonly LintFinding[] {
  const end = /[!?.…,;:]+$/.exec(official)?.[0] ?? '';
  const trimmed = text.trimEnd();
  const tail = /\s*[!?.…,;:]*$/.exec(trimmed)?.[0] ?? '';
  if (end === '' || tail.trim() === end || /["”’)]$/.test(trimmed)) return [];
  const at = trimmed.length - tail.length;
  if (tail.trim() !== '') {
    const start = at + (tail.length - tail.trimStart().length);
    return [finding(text, 'punctuation', start, trimmed.length, { code: 'punctuation-official-end', suggest: end })];
  }
  const last = wordsOf(trimmed).at(-1);
  if (!last) return [];
  return [
    finding(text, 'punctuation', last.start, trimmed.length, {
      code: 'punctuation-official-missing',
      severity: 'info',
      suggest: trimmed.slice(last.start) + end,
      fixes: false,
    }),
  ];
}
