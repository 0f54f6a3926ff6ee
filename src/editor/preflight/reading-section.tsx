import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResolvedFormat } from '../../formats/format.ts';
import { readingDistance } from '../../preflight/reading-distance.ts';
import { Button } from '../controls/button.tsx';
import { kindName } from '../controls/kind-name.ts';
import { RollFields } from './roll-fields.tsx';
import { MetresField } from './metres-field.tsx';
import { Section } from '../inspector/section.tsx';
import { useChecks, useStudio } from '../studio.ts';

/** From where the page's kind is read, and the roll it is printed on; both hold for all designs of the office. */
export function ReadingSection({ format }: { readonly format: ResolvedFormat }): ReactElement {
  const { t } = useTranslation();
  const { checks, ui } = useStudio();
  const distances = useChecks((state) => state.readingDistances);
  const metres = Math.round(readingDistance(format, { readingDistances: distances }) * 10) / 10;
  const kind = kindName(format.kind);
  return (
    <Section title={t('checks.reading')}>
      <MetresField
        label={t('checks.distanceOf', { kind })}
        suffix="m"
        value={metres}
        most={1000}
        positive={false}
        onChange={(next) => checks.setReadingDistance(format.kind, next)}
      />
      <p className="panel-hint">{t('checks.readingHint', { kind: kind.toLocaleLowerCase('vi') })}</p>
      <h3>{t('checks.roll')}</h3>
      <RollFields />
      <Button variant="quiet" onClick={() => ui.setState({ dialog: 'checks' })}>
        {t('checks.open')}
      </Button>
    </Section>
  );
}
