import { letterParts, type Tone, withTone } from './vietnamese-letters.ts';

/** A Vietnamese syllable taken apart; everything in lower case, rhyme without its tone. */
export interface Syllable {
  readonly onset: string;
  /** Medial, nucleus and coda with their shapes: `uyên`, `oai`, `ươc`. */
  readonly rhyme: string;
  readonly tone: Tone;
  /** How the tone mark stands. `plain`: there is only one right place; `old` `hòa`, `new` `hoà`; `wrong` neither. */
  readonly placing: 'plain' | 'old' | 'new' | 'wrong';
}

/** Rhymes by first letter of their nucleus; compiled from the orthography of QĐ 1989/QĐ-BGDĐT, with `oong`, `ôông`. */
const RHYMES = `
a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
o oc oi om on ong op ot ooc oong oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet
ô ôc ôi ôm ôn ông ôp ôt ôông ôôc ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uân uâng uât uây uê uêch uên uênh uêt uêu
uôc uôi uôm uôn uông uôt uơ uy uya uych uyn uynh uyt uyp uyu uyên uyêt ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
y yêm yên yêng yêt yêu`;
const RHYME_SET = new Set(RHYMES.trim().split(/\s+/));

/** After `qu`, whose u is the medial. */
const QU_RHYMES = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt ân âng ât ây e en eo et ê êch ên ênh êt êu i in it
   y ych yn ynh yp yt yên yêt yêu ơ ơi ôc ôi`.split(/\s+/),
);

/** Longest first; the empty onset last. */
const ONSETS = [...'ngh ch gh gi kh ng nh ph qu th tr b c d đ g h k l m n p r s t v x'.split(' '), ''];

/** Rhymes with a closed stop take sắc and nặng alone. */
const STOPPED = /(?:c|ch|p|t)$/;

/** Onsets after which a bare `y` is written where speech has /i/. */
const BEFORE_Y = new Set(['', 'h', 'k', 'l', 'm', 's', 't', 'v', 'qu', 'n']);

function toneless(word: string): { plain: string; tone: Tone; at: number; marks: number } {
  let plain = '';
  let tone: Tone = 'ngang';
  let at = -1;
  let marks = 0;
  for (const letter of word) {
    const parts = letterParts(letter);
    if (parts.tone !== 'ngang') {
      tone = parts.tone;
      at = plain.length;
      marks += 1;
    }
    plain += parts.shape;
  }
  return { plain, tone, at, marks };
}

function splitOnset(plain: string): { onset: string; rhyme: string } | undefined {
  for (const onset of ONSETS) {
    if (!plain.startsWith(onset)) continue;
    const rhyme = plain.slice(onset.length);
    if (fits(onset, rhyme)) return { onset, rhyme };
  }
  // `gì`, `gìn`, `giếng`: one i serves onset and rhyme.
  if (/^gi(?:n|m|ên|êng|êt|êc|êu|êm|êp)?$/.test(plain)) return { onset: 'gi', rhyme: plain.slice(1) };
  return undefined;
}

function fits(onset: string, rhyme: string): boolean {
  if (onset === 'qu') return QU_RHYMES.has(rhyme);
  if (!RHYME_SET.has(rhyme)) return false;
  const front = /^[eêiy]/.test(rhyme);
  if (onset === 'k' || onset === 'gh' || onset === 'ngh') return onset === 'k' ? front : front && rhyme[0] !== 'y';
  if (onset === 'c' || onset === 'g' || onset === 'ng') return !front;
  if (onset === 'gi') return !/^i|^y|^u[êy]/.test(rhyme);
  if (rhyme === 'y') return BEFORE_Y.has(onset);
  if (rhyme.startsWith('yê')) return onset === '';
  return !(onset === '' && rhyme.startsWith('iê'));
}

/**
 * Takes one word apart, or returns `undefined` when no Vietnamese syllable is written so. Any case, NFC. A tone mark
 * on the wrong letter is still a syllable, with `placing: 'wrong'`.
 */
export function parseSyllable(word: string): Syllable | undefined {
  if (word.length === 0 || word.length > 7) return undefined;
  const lower = word.toLowerCase();
  if (PARSED.has(lower)) return PARSED.get(lower);
  const syllable = parseLower(lower);
  if (PARSED.size >= MOST_PARSED) PARSED.clear();
  PARSED.set(lower, syllable);
  return syllable;
}

/** Words met before: slogans use few different ones. */
const PARSED = new Map<string, Syllable | undefined>();
const MOST_PARSED = 10_000;

function parseLower(word: string): Syllable | undefined {
  const { plain, tone, at, marks } = toneless(word);
  if (marks > 1) return undefined;
  const split = splitOnset(plain);
  if (!split) return undefined;
  if (STOPPED.test(split.rhyme) && tone !== 'sắc' && tone !== 'nặng') return undefined;
  const [old, modern] = tonePlaces(split.onset, split.rhyme);
  const start = plain.length - split.rhyme.length;
  const place = at - start;
  if (at < 0) return { ...split, tone, placing: 'plain' };
  if (old === modern) return { ...split, tone, placing: place === old ? 'plain' : 'wrong' };
  return { ...split, tone, placing: place === old ? 'old' : place === modern ? 'new' : 'wrong' };
}

/** Which letter of the rhyme bears the tone, in the old and in the new placing. */
function tonePlaces(onset: string, rhyme: string): readonly [number, number] {
  const vowels = /^[aăâeêioôơuưy]+/.exec(rhyme)?.[0] ?? '';
  const shaped = [...vowels].findLastIndex((v) => 'ăâêôơư'.includes(v));
  if (shaped >= 0) return [shaped, shaped];
  const open = vowels.length === rhyme.length;
  if (vowels.length === 1) return [0, 0];
  if (!open || vowels.length === 3) return [vowels.length === 3 || !open ? 1 : 0, 1];
  if (onset !== 'qu' && /^(?:oa|oe|uy)$/.test(vowels)) return [0, 1];
  return [0, 0];
}

/** True when a Vietnamese syllable can be written so, the tone mark in an accepted place. */
export function isSyllable(word: string): boolean {
  const syllable = parseSyllable(word);
  return syllable !== undefined && syllable.placing !== 'wrong';
}

/** Which of the two accepted placings a text prefers. */
export type TonePlacing = 'old' | 'new';

/** The word with its tone mark where the placing puts it; words that aren't syllables come back unchanged. */
export function placeTone(word: string, placing: TonePlacing): string {
  const syllable = parseSyllable(word);
  if (!syllable || syllable.tone === 'ngang') return word;
  const letters = [...word].map((letter) => letterParts(letter).shape);
  const [old, modern] = tonePlaces(syllable.onset, syllable.rhyme);
  const at = letters.length - syllable.rhyme.length + (placing === 'old' ? old : modern);
  const marked = withTone(letters[at] ?? '', syllable.tone);
  if (!marked) return word;
  letters[at] = marked;
  return letters.join('');
}

/** The syllable with another tone, old placing, the case of the letters kept; `undefined` when it can't bear it. */
export function changeTone(word: string, tone: Tone): string | undefined {
  const syllable = splitOnset(toneless(word.toLowerCase()).plain);
  if (!syllable) return undefined;
  if (STOPPED.test(syllable.rhyme) && tone !== 'sắc' && tone !== 'nặng') return undefined;
  const letters = [...word].map((letter) => letterParts(letter).shape);
  const [old] = tonePlaces(syllable.onset, syllable.rhyme);
  const at = letters.length - syllable.rhyme.length + old;
  letters[at] = withTone(letters[at] ?? '', tone) ?? letters[at] ?? '';
  return letters.join('');
}
