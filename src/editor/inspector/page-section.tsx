import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { solid } from '../../colour/ink.ts';
import type { Page } from '../../model/design.ts';
import { setBackground } from '../../model/page-commands.ts';
import { Button } from '../controls/button.tsx';
import { InkPicker } from '../controls/ink-picker.tsx';
import { showSize } from '../controls/show-size.ts';
import { useStudio } from '../studio.ts';
import { useTemplates } from '../templates/use-templates.ts';
import { ReadingSection } from '../preflight/reading-section.tsx';
import { FinishingSection } from './finishing-section.tsx';
import { Section } from './section.tsx';

export function PageSection({ page }: { readonly page: Page }): ReactElement {
  const { doc, ui } = useStudio();
  const shelf = useTemplates();
  const { t } = useTranslation();
  const { format, background } = page;
  const template = page.templateId === undefined ? undefined : shelf?.find(page.templateId);
  return (
    <>
      <h2>{t('inspector.page')}</h2>
      <Section title={t('inspector.format')}>
        <dl className="facts">
          <dt>{t('inspector.formatSize')}</dt>
          <dd>{showSize(format)}</dd>
          <dt>{t('inspector.bleed')}</dt>
          <dd>{format.bleedMm} mm</dd>
          <dt>{t('inspector.safe')}</dt>
          <dd>{format.safeMm} mm</dd>
        </dl>
        <Button onClick={() => ui.setState({ dialog: 'format' })}>{t('top.changeFormat')}</Button>
      </Section>
      <Section title={t('inspector.template')}>
        <p>{template?.name ?? t('common.none')}</p>
        <Button onClick={() => ui.setState({ panel: 'templates' })}>{t('inspector.changeTemplate')}</Button>
      </Section>
      <Section title={t('inspector.background')}>
        <InkPicker
          label={t('inspector.background')}
          ink={background.kind === 'solid' ? background.ink : undefined}
          onChoose={(ink) => doc.run('background', setBackground, { pageId: page.id, background: solid(ink) })}
        />
      </Section>
      {format.px ? null : <FinishingSection page={page} />}
      {format.px ? null : <ReadingSection page={page} />}
      <p className="panel-hint">{t('inspector.hint')}</p>
    </>
  );
}
