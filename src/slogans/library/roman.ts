const PARTS = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

/** 1 to 3999 in capitals, the only spelling accepted back. */
export function formatRoman(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 3999) throw new RangeError('slogans: value is 1 to 3999');
  let rest = value;
  let text = '';
  for (const [sign, worth] of PARTS) {
    for (; rest >= worth; rest -= worth) text += sign;
  }
  return text;
}

/** The value of a well-formed Roman numeral in capitals (`XIV`), or `null` (`XIIII`, `IXX`, `xiv`, Cyrillic letters). */
export function parseRoman(text: string): number | null {
  if (!/^[MDCLXVI]{1,15}$/.test(text)) return null;
  let value = 0;
  let rest = text;
  for (const [sign, worth] of PARTS) {
    for (; rest.startsWith(sign); rest = rest.slice(sign.length)) value += worth;
  }
  return rest === '' && value <= 3999 && formatRoman(value) === text ? value : null;
}
