import { useTranslation } from 'react-i18next';
import type { Legibility } from '../../preflight/legibility.ts';
import { showMetres } from '../overlays/page-marks.ts';
import type { TextReading } from './street-reading.ts';
import type { StreetSettings } from './street-settings.ts';

const SAYINGS = { clear: 'street.sayClear', hard: 'street.sayHard', lost: 'street.sayLost' } as const;
const ORDER: readonly Legibility[] = ['clear', 'hard', 'lost'];

/** What can be read, as one sentence: for screen readers and under the saved picture. */
export function useReadingWords(readings: readonly TextReading[], settings: StreetSettings): string {
  const { t } = useTranslation();
  if (readings.length === 0) return t('street.noText');
  const parts = ORDER.flatMap((state) => {
    const names = readings.filter((one) => one.state === state).map(({ name }) => `“${name}”`);
    return names.length > 0 ? [t(SAYINGS[state], { names: names.join(', ') })] : [];
  });
  return t('street.summary', {
    distance: showMetres(settings.distanceM),
    eye: showMetres(settings.eyeM),
    hour: t(`street.hours.${settings.hour}`).toLowerCase(),
    reading: parts.join('; '),
  });
}
