import { fitsFormat } from '../../slogans/library/format-fit.ts';
import type { SloganQuery } from '../../slogans/library/search.ts';
import type { SloganShelf as Marks } from '../../slogans/library/shelf.ts';
import type { Moment, Slogan } from '../../slogans/library/slogan.ts';
import { lastDay } from '../../slogans/library/validity.ts';
import type { LoadedSlogans } from '../panels/slogan-shelf.ts';

/** What the panel's filters say; every field has a value that means “any”. */
export interface SloganFilter {
  readonly words: string;
  readonly occasion: string;
  readonly moment: Moment | '';
  readonly length: keyof typeof LENGTHS;
  readonly validity: '' | 'valid' | 'permanent' | 'dated';
  readonly approved: boolean;
  readonly fitting: boolean;
  readonly favourites: boolean;
  readonly recent: boolean;
  readonly own: boolean;
}

export const NO_FILTER: SloganFilter = {
  words: '',
  occasion: '',
  moment: '',
  length: '',
  validity: '',
  approved: false,
  fitting: false,
  favourites: false,
  recent: false,
  own: false,
};

const LENGTHS = { '': [0, Infinity], short: [0, 40], medium: [41, 90], long: [91, Infinity] } as const;

/** What the filter is held against. */
export interface FilterGround {
  readonly loaded: LoadedSlogans;
  readonly marks: Marks;
  readonly ownIds: ReadonlySet<string>;
  readonly formatKind: string;
  readonly today: string;
}

/** The slogans that a filter means, expired ones last; the recently used come in the order of their use. */
export function filterSlogans(filter: SloganFilter, ground: FilterGround): readonly Slogan[] {
  const { loaded, marks, ownIds, formatKind, today } = ground;
  const [minCharacters, maxCharacters] = LENGTHS[filter.length];
  const query: SloganQuery = {
    words: filter.words,
    minCharacters,
    maxCharacters,
    ...(filter.occasion === '' ? {} : { occasion: filter.occasion }),
    ...(filter.moment === '' ? {} : { moment: filter.moment }),
    ...(filter.approved ? { approval: 'approved' } : {}),
    ...(filter.validity === 'valid' ? { on: today, eventEnds: loaded.eventEnds } : {}),
    ...(filter.validity === 'permanent' || filter.validity === 'dated'
      ? { permanent: filter.validity === 'permanent' }
      : {}),
  };
  const favourites = new Set(marks.favourites);
  const expired = ({ validity }: Slogan): boolean => (lastDay(validity, loaded.eventEnds) ?? today) < today;
  const found = loaded
    .search(query)
    .filter(
      (slogan) =>
        (!filter.fitting || fitsFormat(slogan.text.length, formatKind) !== 'too-long') &&
        (!filter.favourites || favourites.has(slogan.id)) &&
        (!filter.own || ownIds.has(slogan.id)) &&
        (!filter.recent || marks.recent.includes(slogan.id)),
    );
  if (!filter.recent) return [...found.filter((slogan) => !expired(slogan)), ...found.filter(expired)];
  return found.toSorted((a, b) => marks.recent.indexOf(a.id) - marks.recent.indexOf(b.id));
}

/** How many filters are on, the searched words aside. */
export function countFilters(filter: SloganFilter): number {
  const { words: _words, ...rest } = filter;
  return Object.values(rest).filter((value) => value !== '' && value !== false).length;
}
