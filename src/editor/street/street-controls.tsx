import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Page } from '../../model/design.ts';
import { kindName } from '../controls/kind-name.ts';
import { Segmented } from '../controls/segmented.tsx';
import { showSize } from '../controls/show-size.ts';
import { showMetres } from '../overlays/page-marks.ts';
import { goToPage } from '../formats/change-formats.ts';
import { currentDesign } from '../state/document-store.ts';
import { useDocument, type Studio } from '../studio.ts';
import {
  DISTANCES,
  EYE_HEIGHTS,
  HOURS,
  LENSES,
  SLIDER_STEPS,
  distanceToSlider,
  placesFor,
  sliderToDistance,
  type StreetPlace,
  type StreetSettings,
} from './street-settings.ts';

const CHIPS = [5, 10, 25, 50, 100, 200] as const;
const EYES = { 1.3: 'bike', 1.6: 'foot', 2.4: 'bus' } as const;

interface StreetControlsProps {
  readonly studio: Studio;
  readonly page: Page;
  readonly settings: StreetSettings;
  readonly onChange: (patch: Partial<StreetSettings>) => void;
}

/** Which page, where, from how far, how high the eye, when, through which lens. */
export function StreetControls({ studio, page, settings, onChange }: StreetControlsProps): ReactElement {
  const { t } = useTranslation();
  const pages = useDocument((state) => currentDesign(state).pages);
  return (
    <div className="street-fields">
      {pages.length > 1 ? (
        <Field label={t('street.format')}>
          <select
            className="street-select"
            aria-label={t('street.format')}
            value={page.id}
            onChange={(event) => goToPage(studio, event.target.value)}
          >
            {pages.map(({ id, format }) => (
              <option key={id} value={id}>
                {`${kindName(format.kind)} ${showSize(format)}`}
              </option>
            ))}
          </select>
        </Field>
      ) : null}
      <Field label={t('street.place')}>
        <select
          className="street-select"
          aria-label={t('street.place')}
          value={settings.place}
          onChange={(event) => onChange({ place: event.target.value as StreetPlace })}
        >
          {placesFor(page.format.kind).map((place) => (
            <option key={place} value={place}>
              {t(`street.places.${place}`)}
            </option>
          ))}
        </select>
      </Field>
      <DistanceField metres={settings.distanceM} onChange={(distanceM) => onChange({ distanceM })} />
      <Field label={t('street.hour')}>
        <Segmented
          label={t('street.hour')}
          value={settings.hour}
          choices={HOURS.map((hour) => ({
            value: hour,
            label: t(`street.hours.${hour}`),
            face: t(`street.hours.${hour}`),
          }))}
          onChoose={(hour) => onChange({ hour })}
        />
      </Field>
      <Field label={t('street.eye')}>
        <Segmented
          label={t('street.eye')}
          value={String(settings.eyeM)}
          choices={EYE_HEIGHTS.map((height) => {
            const words = t(`street.eyes.${EYES[height]}`);
            return { value: String(height), label: `${words}, ${showMetres(height)} m`, face: words };
          })}
          onChoose={(height) => onChange({ eyeM: Number(height) })}
        />
      </Field>
      <Field label={t('street.lens')}>
        <Segmented
          label={t('street.lens')}
          value={settings.lens}
          choices={LENSES.map((lens) => ({
            value: lens,
            label: t(`street.lenses.${lens}`),
            face: t(`street.lenses.${lens}`),
          }))}
          onChoose={(lens) => onChange({ lens })}
        />
      </Field>
    </div>
  );
}

function Field({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactElement {
  return (
    <div className="street-field">
      <span className="field-label" aria-hidden="true">
        {label}
      </span>
      {children}
    </div>
  );
}

interface DistanceFieldProps {
  readonly metres: number;
  readonly onChange: (metres: number) => void;
}

function DistanceField({ metres, onChange }: DistanceFieldProps): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="street-field">
      <span className="field-label street-distance" aria-hidden="true">
        {t('street.distance')} <output>{t('street.metres', { metres: showMetres(metres) })}</output>
      </span>
      <input
        type="range"
        className="street-range"
        aria-label={t('street.distance')}
        aria-valuetext={t('street.metres', { metres: showMetres(metres) })}
        min={0}
        max={SLIDER_STEPS}
        value={distanceToSlider(metres)}
        onChange={(event) => onChange(sliderToDistance(Number(event.target.value)))}
      />
      <div className="street-chips">
        {CHIPS.filter((chip) => chip >= DISTANCES.least).map((chip) => (
          <button
            key={chip}
            type="button"
            className="chip"
            aria-pressed={chip === metres}
            onClick={() => onChange(chip)}
          >
            {t('street.metres', { metres: chip })}
          </button>
        ))}
      </div>
    </div>
  );
}
