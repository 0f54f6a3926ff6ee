import { useEffect, useState } from 'react';
import { useChecks } from '../studio.ts';
import { createBrowserPreferences } from '../state/preferences.ts';
import { placesFor, startStreet, type StreetPage, type StreetSettings } from './street-settings.ts';

const remembered = createBrowserPreferences<StreetSettings>('street');

/** The settings of the street view; another format begins at its own place and distance. */
export function useStreetSettings(
  page: StreetPage,
): readonly [StreetSettings, (patch: Partial<StreetSettings>) => void] {
  const { format } = page;
  const distances = useChecks(({ readingDistances }) => readingDistances);
  const [state, setState] = useState(() => ({ format, settings: startStreet(page, remembered.read(), distances) }));
  if (state.format !== format) {
    const usual = startStreet(page, state.settings, distances);
    const { place } = state.settings;
    const keep = placesFor(format.kind).includes(place) && format.kind === state.format.kind;
    setState({ format, settings: keep ? { ...usual, place } : usual });
  }
  const { settings } = state;
  useEffect(() => remembered.write(settings), [settings]);
  return [settings, (patch) => setState((old) => ({ ...old, settings: { ...old.settings, ...patch } }))];
}
