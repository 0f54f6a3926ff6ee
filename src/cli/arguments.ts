import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from './command.ts';

/** `parseArgs`, strict, with its complaints turned into a {@link UsageError}. */
export function readArguments<const Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: joinNegatives(args), options, strict: true, allowPositionals: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`tham số không hợp lệ: ${reason}`, reason);
  }
}

/** `--size -5x100` means a negative size, which its own check refuses in words; `parseArgs` would call it ambiguous. */
function joinNegatives(args: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of args) {
    const before = joined.at(-1);
    if (before !== undefined && /^--[a-z]/.test(before) && !before.includes('=') && /^-\d/.test(word))
      joined[joined.length - 1] = `${before}=${word}`;
    else joined.push(word);
  }
  return joined;
}

/** One of a few words, or a usage error that lists them. */
export function oneOf<const Word extends string>(name: string, value: string, words: readonly Word[]): Word {
  const found = words.find((word) => word === value);
  if (found !== undefined) return found;
  const list = words.join(', ');
  throw new UsageError(
    `--${name}: “${value}” không dùng được (có: ${list})`,
    `--${name}: “${value}” isn’t one of ${list}`,
  );
}

/** A whole number in a range, or a usage error. */
export function wholeNumber(name: string, value: string, min: number, max: number): number {
  const number = Number(value);
  if (/^\d+$/.test(value) && number >= min && number <= max) return number;
  throw new UsageError(
    `--${name}: cần số nguyên từ ${min} đến ${max}`,
    `--${name} takes a whole number from ${min} to ${max}`,
  );
}

/** A length in millimetres, zero or more, or a usage error. */
export function millimetres(name: string, value: string, max: number): number {
  const number = Number(value.replace(',', '.'));
  if (value.trim() !== '' && Number.isFinite(number) && number >= 0 && number <= max) return number;
  throw new UsageError(`--${name}: cần số mm từ 0 đến ${max}`, `--${name} takes millimetres from 0 to ${max}`);
}
