import { AppWindow } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../controls/button.tsx';
import { useInterface, useStudio } from '../studio.ts';

/** Says that another window works on this design, and what happens when one works here too. */
export function OtherWindowNotice(): ReactElement | null {
  const { ui } = useStudio();
  const { t } = useTranslation();
  const elsewhere = useInterface((state) => state.elsewhere);
  if (!elsewhere) return null;
  return (
    <output className="window-notice">
      <AppWindow size={18} aria-hidden="true" />
      <span>
        <strong>{t('windows.twice')}</strong> {t('windows.why')}
      </span>
      <Button onClick={() => ui.setState({ separating: true })}>{t('windows.take')}</Button>
    </output>
  );
}
