const DIGITS: readonly (readonly [string, number])[] = [
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
];

/** A whole number from 1 to 3999 in Roman capitals; `RangeError` otherwise. */
export function formatRoman(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 3999) throw new RangeError('formatRoman: value is 1 to 3999');
  let rest = value;
  let roman = '';
  for (const [sign, worth] of DIGITS) {
    while (rest >= worth) {
      roman += sign;
      rest -= worth;
    }
  }
  return roman;
}

/** The value of a Roman numeral in capitals as the rules write it; `undefined` for `XIIII`, `IXX` and the like. */
export function parseRoman(roman: string): number | undefined {
  if (!/^[IVXLCDM]{1,15}$/.test(roman)) return undefined;
  const value = sumOfSigns(roman);
  return value > 0 && value < 4000 && formatRoman(value) === roman ? value : undefined;
}

/** What a badly written numeral probably means: the signs added up, a smaller one before a greater one subtracted. */
export function guessRoman(roman: string): number | undefined {
  const capitals = roman.toUpperCase();
  if (!/^[IVXLCDM]{1,8}$/.test(capitals)) return undefined;
  const value = sumOfSigns(capitals);
  return value > 0 && value < 4000 ? value : undefined;
}

function sumOfSigns(roman: string): number {
  const worth = (sign: string | undefined): number => DIGITS.find(([s]) => s === sign)?.[1] ?? 0;
  let sum = 0;
  for (let i = 0; i < roman.length; i++) {
    const here = worth(roman[i]);
    sum += here < worth(roman[i + 1]) ? -here : here;
  }
  return sum;
}
