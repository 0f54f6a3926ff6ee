/** Combining grave, hook, tilde, acute, dot below: the five written tones. */
const TONES = '\u0300\u0309\u0303\u0301\u0323';
const cache = new Map<string, string>();
const CACHE_LIMIT = 20_000;

/**
 * Key under which a syllable is looked up: lower case, the tone as a digit at the end (so that hoà and hòa agree), and
 * i for a lone final y (so that kỷ and kỉ agree). Idempotent in meaning, not in form: feed it written syllables only.
 */
export function syllableKey(syllable: string): string {
  const known = cache.get(syllable);
  if (known !== undefined) return known;
  let tone = 0;
  let base = '';
  for (const mark of syllable.toLowerCase().normalize('NFD')) {
    const index = TONES.indexOf(mark);
    if (index >= 0) tone = index + 1;
    else base += mark;
  }
  base = base.normalize('NFC').replace(/^(h|k|l|m|s|t|v|qu)y$/, '$1i');
  const key = tone === 0 ? base : `${base}${tone}`;
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(syllable, key);
  return key;
}
