import official from '../../../slogans/official.json';
import development from '../../../slogans/suggestions-development.json';
import nationalDays from '../../../slogans/suggestions-national-days.json';
import safetyHealth from '../../../slogans/suggestions-safety-health.json';
import { parseCollection } from './collection-file.ts';
import { readOfficialList } from './official-list.ts';
import { joinCollections, type SloganCollection, type SloganLibrary } from './slogan.ts';

const SUGGESTIONS: Readonly<Record<string, unknown>> = {
  'suggestions-national-days.json': nationalDays,
  'suggestions-safety-health.json': safetyHealth,
  'suggestions-development.json': development,
};

let shipped: readonly SloganCollection[] | undefined;

/** The collections of the folder `slogans/`: the official wordings first, then the suggestions. Read once. */
export function shippedCollections(): readonly SloganCollection[] {
  shipped ??= [readOfficialList(official), ...Object.entries(SUGGESTIONS).map(readSuggestions)];
  return shipped;
}

function readSuggestions([file, data]: readonly [string, unknown]): SloganCollection {
  const read = parseCollection(data, file);
  if (!read.ok)
    throw new RangeError(`slogans: the shipped file ${file} is faulty: ${JSON.stringify(read.diagnostics)}`);
  return read.value;
}

/** The shipped slogans, with the user's own collections behind them. */
export function sloganLibrary(own: readonly SloganCollection[] = []): SloganLibrary {
  return joinCollections([...shippedCollections(), ...own]);
}
