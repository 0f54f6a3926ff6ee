import type { SloganSource } from '../../slogans/library/slogan.ts';

/** A day as it is written in Vietnam: `25/11/2019`. */
export function showDay(day: string): string {
  return day.split('-').toReversed().join('/');
}

/** The document in one line: number and date if it has them, else its title. */
export function showSource({ title, number, issuer, date }: SloganSource): string {
  const named = number === null ? title : [number, issuer].filter(Boolean).join(', ');
  return date === null ? named : `${named}, ${showDay(date)}`;
}
