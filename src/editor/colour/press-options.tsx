import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { pagePlates } from '../../renderers/pdf/page-inks.ts';
import { Row } from '../export/export-row.tsx';
import { useDocument, usePress } from '../studio.ts';
import { MediumChoice } from './medium-choice.tsx';
import { BUILT_IN, totalInkLimit } from './press-desk.ts';
import { ProfileChoice } from './profile-choice.tsx';

/** Rows of the export dialog: the press profile of the file, the medium it is checked for, and its plates. */
export function PressOptions({ onChange }: { readonly onChange: () => void }): ReactElement {
  const { t } = useTranslation();
  const scene = useDocument((state) => state.compiled.scene);
  const plates = pagePlates(scene);
  return (
    <>
      <Row label={t('press.profile')}>
        <ProfileChoice onChange={onChange} />
      </Row>
      <Row label={t('press.medium')}>
        <MediumChoice onChange={onChange} />
      </Row>
      <Row label={t('press.plates')}>
        <span>{t('press.plateList', { count: plates.length, plates: plates.join(', ') })}</span>
      </Row>
    </>
  );
}

/** The profile and the ink limit in a few words. */
export function usePressSummary(): string {
  const { t } = useTranslation();
  const name = usePress(({ profiles, chosen }) => profiles.find(({ id }) => id === chosen)?.name ?? BUILT_IN.name);
  const limit = usePress(totalInkLimit);
  return `${name} · ${t('press.atMost', { limit })}`;
}
