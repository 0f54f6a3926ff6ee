import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { MAX_READING_M, type Page } from '../../model/design.ts';
import { setReadingDistance } from '../../model/page-commands.ts';
import { readingDistance } from '../../preflight/reading-distance.ts';
import { Button } from '../controls/button.tsx';
import { kindName } from '../controls/kind-name.ts';
import { RollFields } from './roll-fields.tsx';
import { MetresField } from './metres-field.tsx';
import { Section } from '../inspector/section.tsx';
import { useChecks, useStudio } from '../studio.ts';

/**
 * From where the page's kind is read, and the roll it is printed on, which hold for all designs of the office; and from
 * where this page alone is read, which the design keeps.
 */
export function ReadingSection({ page }: { readonly page: Page }): ReactElement {
  const { t } = useTranslation();
  const { checks, doc, ui } = useStudio();
  const { format } = page;
  const distances = useChecks((state) => state.readingDistances);
  const metres = Math.round(readingDistance({ format }, { readingDistances: distances }) * 10) / 10;
  const kind = kindName(format.kind);
  return (
    <Section title={t('checks.reading')}>
      <MetresField
        label={t('checks.distanceOf', { kind })}
        suffix="m"
        value={metres}
        most={MAX_READING_M}
        positive={false}
        onChange={(next) => checks.setReadingDistance(format.kind, next)}
      />
      <h3>{t('checks.ownDistance')}</h3>
      <MetresField
        label={t('checks.ownDistanceOf')}
        suffix="m"
        empty={t('checks.asKind', { kind: kind.toLocaleLowerCase('vi') })}
        value={page.readingDistanceM}
        most={MAX_READING_M}
        positive={false}
        onChange={(next) =>
          doc.run('readingDistance', setReadingDistance, {
            pageId: page.id,
            ...(next === undefined ? {} : { metres: next }),
          })
        }
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
