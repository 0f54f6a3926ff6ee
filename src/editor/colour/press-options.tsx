import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { MediumChoice } from './medium-choice.tsx';
import { ProfileChoice } from './profile-choice.tsx';

/** Rows of the export dialog: the press profile of the file and the medium it is checked for. */
export function PressOptions({ onChange }: { readonly onChange: () => void }): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <div className="export-row">
        <span aria-hidden="true">{t('press.profile')}</span>
        <ProfileChoice onChange={onChange} />
      </div>
      <div className="export-row">
        <span aria-hidden="true">{t('press.medium')}</span>
        <MediumChoice />
      </div>
    </>
  );
}
