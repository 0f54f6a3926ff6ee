import { finding, type LintFinding } from './finding.ts';
import { type Phrase, phrasesAt } from './phrases.ts';
import { capitalized, follows, isAllCapitals, type Word } from './word.ts';

/** Words that take no capital inside a sentence. */
const SMALL_WORDS = new Set(['và', 'của', 'các', 'những', 'với', 'trong', 'cùng', 'được']);

/** Behind these, `đảng` means the Communist Party of Viet Nam and takes a capital. */
const PARTY_LEADS = new Set(['của', 'mừng', 'ơn', 'theo', 'dâng', 'yêu', 'tin', 'toàn']);

/** Kinds of bodies and places that are proper names' common part: `tỉnh Thái Nguyên`, not `Tỉnh`, in running text. */
const UNIT_KINDS = new Set(['tỉnh', 'huyện', 'xã', 'phường']);

/** Behind these, two capitals make a proper name: `phường Thống Nhất`, `Báo Tuổi Trẻ`. */
const NAME_LEADS = new Set(
  (
    'xã phường trấn đường phố quận huyện trường máy ty báo khu thôn bản làng ấp tổ sạn hồ cầu ga hát đảo chợ bệnh viện ' +
    'ông bà anh chị cô chú đồng chí học tạp chí'
  ).split(' '),
);

/** A capital phrase behind one of these is a person's name: `Nguyễn Văn Thống Nhất`. */
const FAMILY_NAMES = new Set(
  'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Đoàn Trịnh Trương Lâm Mai Đào Cao Hà Lương Tạ Chu Tô'.split(
    ' ',
  ),
);

/** Capitals as NĐ 30/2020/NĐ-CP Phụ lục II has them, where both forms of official use are accepted. */
export function checkCapitals(text: string, words: readonly Word[]): readonly LintFinding[] {
  if (isAllCapitals(text)) return [];
  return [...checkPhrases(text, words), ...checkSingleWords(text, words), ...checkLenin(text)];
}

function checkPhrases(text: string, words: readonly Word[]): readonly LintFinding[] {
  const found: LintFinding[] = [];
  for (let i = 0; i < words.length;) {
    const phrases = phrasesAt(words, i);
    const [longest] = phrases;
    if (!longest) {
      i += 1;
      continue;
    }
    const span = words.slice(i, i + longest.words.length);
    const wrong =
      phrases
        .map((phrase) => wrongWords(phrase, span).filter(({ word }) => !phrase.common || !opensPhrase(words, word, i)))
        .toSorted((a, b) => a.length - b.length)[0] ?? [];
    const first = wrong[0];
    const last = wrong.at(-1);
    if (first && last && !isName(words, i, span)) {
      let suggest = text.slice(first.word.start, last.word.end);
      for (const { word, right } of wrong.toReversed()) {
        const at = word.start - first.word.start;
        suggest = suggest.slice(0, at) + right + suggest.slice(at + word.text.length);
      }
      found.push(finding(text, 'capitalisation', first.word.start, last.word.end, { suggest }));
    }
    i += span.length;
  }
  return found;
}

/** A capital that begins a phrase within a phrase may be part of a title: `Gia đình Văn hóa`. */
function opensPhrase(words: readonly Word[], word: Word, at: number): boolean {
  const index = words.indexOf(word, at + 1);
  if (index < 0 || word.text === word.text.toLowerCase()) return false;
  return phrasesAt(words, index).some((phrase) => phrase.first === 'either' && phrase.words.length > 1);
}

interface Wrong {
  readonly word: Word;
  readonly right: string;
}

function wrongWords(phrase: Phrase, span: readonly Word[]): readonly Wrong[] {
  const wrong: Wrong[] = [];
  span.forEach((word, i) => {
    const right = phrase.words[i] ?? '';
    const small = right === right.toLowerCase();
    const typedSmall = word.text === word.text.toLowerCase();
    if (!typedSmall && word.text.length > 1 && isAllCapitals(word.text)) return;
    if (small === typedSmall) return;
    if (small && (word.opens || (i === 0 && phrase.first === 'either'))) return;
    if (!small && i === 0 && phrase.first === 'either') return;
    wrong.push({ word, right: small ? word.text.toLowerCase() : capitalized(word.text) });
  });
  return wrong;
}

/** Every word of the phrase has a capital, and a word before says that a name follows, or is one itself. */
function isName(words: readonly Word[], at: number, span: readonly Word[]): boolean {
  const before = words[at - 1];
  if (!before || span.some((word) => word.text === word.text.toLowerCase())) return false;
  if (span.length === 2 && words.slice(Math.max(0, at - 3), at).some((word) => FAMILY_NAMES.has(word.text)))
    return true;
  return span.length <= 3 && follows(span[0] ?? before) && NAME_LEADS.has(before.key);
}

function checkSingleWords(text: string, words: readonly Word[]): readonly LintFinding[] {
  const found: LintFinding[] = [];
  words.forEach((word, i) => {
    const previous = words[i - 1];
    const next = words[i + 1];
    const small = word.text === word.text.toLowerCase();
    const suggestSmall = (): void => {
      found.push(finding(text, 'capitalisation', word.start, word.end, { suggest: word.text.toLowerCase() }));
    };
    if (small && opensSentence(text, word, i) && /^\p{Ll}/u.test(word.text)) {
      found.push(finding(text, 'capitalisation', word.start, word.end, { suggest: capitalized(word.text) }));
    }
    if (!previous || !follows(word) || isAllCapitals(word.text)) return;
    if (!small && !word.opens && SMALL_WORDS.has(word.key)) suggestSmall();
    if (
      word.text === 'đảng' &&
      PARTY_LEADS.has(previous.key) &&
      !(next && follows(next) && /^(?:viên|bộ|ủy|phái|tịch|phí|cộng)$/.test(next.key))
    ) {
      found.push(finding(text, 'capitalisation', word.start, word.end, { suggest: 'Đảng' }));
    }
    if (
      !small &&
      !word.opens &&
      UNIT_KINDS.has(word.key) &&
      next &&
      follows(next) &&
      /^\p{Lu}\p{Ll}/u.test(next.text)
    ) {
      suggestSmall();
    }
  });
  return found;
}

/** The first word of the text, or the first behind `.`, `!`, `?` and a space. Abbreviations aside. */
function opensSentence(text: string, word: Word, at: number): boolean {
  if (at === 0) return /^[\s“"‘(]*$/.test(word.gap) && /\s/.test(text.trim());
  if (!/^[.!?][”"’)]?\s+$/.test(word.gap)) return false;
  const before = text.slice(0, word.start).trimEnd();
  return !/(?:\b\p{L}|[tT][pPrRhH]|[vV]\.v|\.\.)\.$/u.test(before);
}

/** `Mác - Lênin`, `V.I.Lênin`, `C.Mác`: capitals of transcribed names. */
function checkLenin(text: string): readonly LintFinding[] {
  const found: LintFinding[] = [];
  for (const match of text.matchAll(
    /(?<!\p{L})l[êe][- ]?nin(?!\p{L})|(?<=\p{L}[- –—]{1,3}|\.)mác(?!\p{L})|(?<!\p{L})mác(?=\s?[-–—]\s?l)/giu,
  )) {
    const word = match[0];
    const right = /^m/i.test(word) ? 'Mác' : 'Lênin';
    if (word === right || word === right.toUpperCase() || word === 'Lê-nin') continue;
    if (word.toLowerCase() === right.toLowerCase() || /[- ]/.test(word)) {
      found.push(finding(text, 'capitalisation', match.index, match.index + word.length, { suggest: right }));
    }
  }
  return found;
}
