import { Grip } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../controls/button.tsx';
import { useStudio } from '../studio.ts';

/** A page on the format of a board: its files are the page in dots; letters drawn for boards are at the LED door. */
export function LedOptions(): ReactElement {
  const { ui } = useStudio();
  const { t } = useTranslation();
  return (
    <>
      <p className="panel-hint">{t('export.ledWhat')}</p>
      <Button onClick={() => ui.setState({ door: 'led', dialog: undefined })}>
        <Grip size={16} aria-hidden="true" />
        {t('export.ledOpen')}
      </Button>
    </>
  );
}
