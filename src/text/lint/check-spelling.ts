import { foreignWords } from '../foreign-words.ts';
import { isSyllable, parseSyllable, placeTone, type TonePlacing } from '../syllable.ts';
import { letterParts, TONES, withTone } from '../vietnamese-letters.ts';
import { CONFUSIONS } from './confusions.data.ts';
import { finding, type LintFinding } from './finding.ts';
import { isKnownPair, PHRASE_WORDS } from './phrases.ts';
import { capitalized, follows, isAllCapitals, type Word } from './word.ts';

interface Confusion {
  readonly keys: readonly string[];
  readonly right: readonly string[];
}

/** Keeps the typed tone placing, for a mark on the wrong letter is what some entries are about. */
const CONFUSED = new Map<string, Confusion[]>();
for (const entry of CONFUSIONS.split(';')) {
  const [wrong = '', right = ''] = entry.trim().split('=');
  if (!wrong || wrong === right) continue;
  const keys = wrong.split(/[\s,]+/);
  const item = { keys, right: right.split(/[\s,]+/) };
  // A tone on the wrong vowel is a finding of its own.
  if (keys.some((key) => parseSyllable(key)?.placing === 'wrong')) continue;
  if (item.right.length !== keys.length || wrong.toLowerCase() === right.toLowerCase()) continue;
  CONFUSED.set(keys[0] ?? '', [...(CONFUSED.get(keys[0] ?? '') ?? []), item]);
}

/** Words that can't be, words that are often confused, and marks on the wrong vowel. */
export function checkSpelling(text: string, words: readonly Word[]): readonly LintFinding[] {
  const found: LintFinding[] = [];
  const taken = new Set<Word>();
  words.forEach((word, i) => {
    const confusion = confusionAt(words, i);
    if (!confusion || taken.has(word)) return;
    const span = words.slice(i, i + confusion.keys.length);
    for (const each of span) taken.add(each);
    const last = span.at(-1) ?? word;
    let suggest = text.slice(word.start, last.end);
    span.toReversed().forEach((each, back) => {
      const right = confusion.right[span.length - 1 - back] ?? each.text;
      const at = each.start - word.start;
      suggest = suggest.slice(0, at) + inCaseOf(each.text, right) + suggest.slice(at + each.text.length);
    });
    found.push(finding(text, 'spelling', word.start, last.end, { code: 'spelling-confused', suggest }));
  });
  words.forEach((word) => {
    if (taken.has(word)) return;
    const item = checkWord(text, word);
    if (item) found.push(item);
  });
  return found;
}

function confusionAt(words: readonly Word[], at: number): Confusion | undefined {
  const word = words[at];
  if (!word) return undefined;
  const free = (confusion: Confusion): boolean => {
    const last = words[at + confusion.keys.length - 1];
    const next = words[at + confusion.keys.length];
    // `cũng cố gắng`: the second word belongs to the next one.
    return confusion.keys.length === 1 || !last || !next || !follows(next) || !isKnownPair(last.key, next.key);
  };
  return (CONFUSED.get(word.text.toLowerCase()) ?? CONFUSED.get(word.key) ?? []).find(
    (confusion) =>
      free(confusion) &&
      confusion.keys.every((key, i) => {
        const other = words[at + i];
        if (!other || (i > 0 && !follows(other) && !/^,\s*$/.test(other.gap))) return false;
        if (i > 0 && /^\p{Lu}\p{Ll}/u.test(other.text) && /^\p{Lu}\p{Ll}/u.test(word.text)) return false;
        return other.text.toLowerCase() === key || other.key === key;
      }),
  );
}

function inCaseOf(model: string, word: string): string {
  if (isAllCapitals(model) && model.length > 1) return word.toUpperCase();
  return /^\p{Lu}/u.test(model) ? capitalized(word) : word;
}

/** A single word that no syllable is written like. Names and foreign words are left alone. */
function checkWord(text: string, word: Word): LintFinding | undefined {
  if (!/\P{ASCII}/u.test(word.text) || /[\d'’]/.test(word.text)) return undefined;
  // `thứXX` only wants its space.
  if (/^(?:thứ|khóa|khoá)[IVX]+$/iu.test(word.text)) return undefined;
  const syllable = parseSyllable(word.text);
  if (syllable && syllable.placing !== 'wrong') return undefined;
  if (foreignWords.has(word.text.toLowerCase())) return undefined;
  if (syllable) {
    const suggest = placeTone(word.text, 'old');
    return finding(text, 'tone-misplaced', word.start, word.end, { suggest });
  }
  const name = /^\p{Lu}/u.test(word.text) && !isAllCapitals(text) && !word.opens;
  const repaired = repairTone(word.text);
  if (repaired) return finding(text, 'tone-misplaced', word.start, word.end, { suggest: repaired });
  const near = nearWord(word.text);
  if (name && !near) return undefined;
  if (
    /[^\p{ASCII}\u0080-\u024f\u1e00-\u1eff]/u.test(word.text) ||
    !/[\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]|[áàãéèẽíìóòõúùýâêô]/i.test(word.text)
  ) {
    return undefined;
  }
  if (word.text.length > 7 && !near) return undefined;
  return finding(text, 'spelling', word.start, word.end, {
    suggest: near ?? null,
    severity: near || !/^\p{Lu}/u.test(word.text) ? 'error' : 'info',
  });
}

/** `ngừoi`, `nguời`, `đựơc`: the horn or the tone of `ươ` on the wrong letter; two tone marks on one word. */
function repairTone(word: string): string | undefined {
  const letters = [...word].map((letter) => letterParts(letter));
  const tones = letters.filter((l) => l.tone !== 'ngang');
  if (tones.length > 1) return undefined;
  const tone = tones[0]?.tone ?? 'ngang';
  const plain = letters.map((l) => l.shape).join('');
  const fixed = plain.replace(/ưo|uơ/gi, (pair) => {
    const horned = pair[0] === pair[0]?.toUpperCase() ? 'Ư' : 'ư';
    return horned + (pair[1] === pair[1]?.toUpperCase() ? 'Ơ' : 'ơ');
  });
  if (fixed === plain || tone === 'ngang') return undefined;
  for (let i = 0; i < fixed.length; i++) {
    const marked = withTone(fixed[i] ?? '', tone);
    if (!marked) continue;
    const candidate = fixed.slice(0, i) + marked + fixed.slice(i + 1);
    if (isSyllable(candidate)) return placeTone(candidate, 'old');
  }
  return undefined;
}

/** A word of the set phrases that is one small slip away. */
function nearWord(word: string): string | undefined {
  const lower = word.toLowerCase();
  const slips: string[] = [];
  const rewrites: readonly (readonly [RegExp, string])[] = [
    [/^ngh(?=[aăâoôơuưáàảãạắằẳẵặấầẩẫậóòỏõọốồổỗộớờởỡợúùủũụứừửữự])/, 'ng'],
    [/^ng(?=[eêiéèẻẽẹếềểễệíìỉĩị])/, 'ngh'],
    [/^gh(?=[aăâoôơuưáàảãạ])/, 'g'],
    [/^k(?=[aăâoôơuưáàảãạắằẳẵặấầẩẫậóòỏõọốồổỗộ])/, 'c'],
    [/^k(?=[aăâoôơuưóòỏõọốồổỗộ])/, 'kh'],
    [/^c(?=[eêiyéèẻẽẹếềểễệíìỉĩịýỳỷỹỵ])/, 'k'],
    [/^f/, 'ph'],
    [/^w/, 'qu'],
    [/^z/, 'd'],
    [/(.)\1$/, '$1'],
    [/nn?g?h?$/, 'ng'],
  ];
  for (const [pattern, right] of rewrites) slips.push(lower.replace(pattern, right));
  for (let i = 0; i < lower.length; i++) {
    slips.push(lower.slice(0, i) + lower.slice(i + 1));
    const { shape } = letterParts(lower[i] ?? '');
    for (const tone of TONES) slips.push(lower.slice(0, i) + (withTone(shape, tone) ?? shape) + lower.slice(i + 1));
  }
  const right = slips.find((slip) => slip !== lower && isSyllable(slip) && PHRASE_WORDS.has(placeTone(slip, 'old')));
  return right ? inCaseOf(word, right) : undefined;
}

/** Mixed placing of the tone in one text: the style of the minority, or of the second when they are even. */
export function checkTonePlacing(
  text: string,
  words: readonly Word[],
  house: TonePlacing = 'old',
): readonly LintFinding[] {
  const placed = words
    .map((word) => ({ word, placing: parseSyllable(word.text)?.placing }))
    .filter(({ placing }) => placing === 'old' || placing === 'new');
  const old = placed.filter((p) => p.placing === 'old').length;
  const modern = placed.length - old;
  if (old === 0 || modern === 0) return [];
  const keep: TonePlacing = old === modern ? house : old > modern ? 'old' : 'new';
  return placed
    .filter((p) => p.placing !== keep)
    .map(({ word }) =>
      finding(text, 'tone-placement', word.start, word.end, {
        severity: 'info',
        suggest: placeTone(word.text, keep),
        fixes: true,
      }),
    );
}

/** Spellings with i and y that are both in use; only told when one text has both. */
export function checkSpellingVariants(text: string, words: readonly Word[]): readonly LintFinding[] {
  const found: LintFinding[] = [];
  words.forEach((word, i) => {
    const previous = words[i - 1];
    if (!previous || !follows(word) || word.key !== 'sỹ' || previous.folded !== 'liet') return;
    found.push(
      finding(text, 'spelling', previous.start, word.end, {
        code: 'spelling-variant',
        severity: 'info',
        suggest: `${previous.text} ${inCaseOf(word.text, 'sĩ')}`,
        fixes: false,
      }),
    );
  });
  return found;
}
