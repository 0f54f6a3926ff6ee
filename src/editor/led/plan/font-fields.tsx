import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { LED_FACES, LED_FONT_OFFERS } from '../../../led/fonts/offered-fonts.ts';
import type { PlanArea } from '../../../led/plan/led-plan.ts';
import { useStudio } from '../../studio.ts';
import { areaSummary, usePlanDesk } from './plan-context.ts';

interface FontFieldsProps {
  readonly pageId: string;
  readonly area: PlanArea;
  readonly fontId: string | undefined;
  readonly onChoose: (fontId: string | undefined) => void;
}

/** Letters and their height in rows; each may be left to what fits best. */
export function FontFields({ pageId, area, fontId, onChoose }: FontFieldsProps): ReactElement {
  const { film } = usePlanDesk();
  const { fonts } = useStudio();
  const { t } = useTranslation();
  const offers = LED_FONT_OFFERS.filter(({ rows }) => rows <= area.height);
  const offer = LED_FONT_OFFERS.find(({ id }) => id === fontId);
  const faceId = offer ? offer.faceId : LED_FACES.find((id) => id === fontId);
  const taken = LED_FONT_OFFERS.find(({ id }) => id === areaSummary(film, pageId, area.id)?.fontId);
  const sizes = [...new Set(offers.map(({ rows }) => rows))];
  const faces = LED_FACES.filter((id) => offers.some((one) => one.faceId === id));
  const nameOf = (id: string): string => {
    const info = fonts.catalogue.find((font) => font.id === id);
    return info ? `${info.family} ${info.weight}` : id;
  };
  /** The offer of a height in the wanted face, or in the first there is. */
  const offerOf = (rows: number, face: string | undefined): string | undefined =>
    (
      offers.find((one) => one.rows === rows && (face === undefined || one.faceId === face)) ??
      offers.find((one) => one.rows === rows)
    )?.id;
  return (
    <div className="led-pair">
      <label className="led-field">
        <span>{t('led.plan.rows')}</span>
        <select
          value={offer?.rows ?? ''}
          onChange={(event) => {
            const rows = Number(event.target.value);
            onChoose(rows > 0 ? offerOf(rows, faceId) : faceId);
          }}
        >
          <option value="">{taken ? t('led.plan.autoRows', { rows: taken.rows }) : t('led.automatic')}</option>
          {sizes.map((rows) => (
            <option key={rows} value={rows}>
              {rows}
            </option>
          ))}
        </select>
      </label>
      <label className="led-field">
        <span>{t('led.plan.face')}</span>
        <select
          value={faceId ?? ''}
          disabled={faces.length === 0}
          onChange={(event) => {
            const face = event.target.value === '' ? undefined : event.target.value;
            onChoose(offer ? offerOf(offer.rows, face) : face);
          }}
        >
          <option value="">{t('led.automatic')}</option>
          {faces.map((id) => (
            <option key={id} value={id}>
              {nameOf(id)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
