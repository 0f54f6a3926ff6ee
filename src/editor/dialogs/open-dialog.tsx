import { FolderOpen } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../controls/button.tsx';
import { currentDesign } from '../state/document-store.ts';
import { useDocument, useStudio } from '../studio.ts';
import { useRecentDesigns } from '../files/use-recent-designs.ts';
import { DialogFrame } from './dialog-frame.tsx';

/** Designs kept in this browser, and files. */
export function OpenDialog(): ReactElement {
  const { files } = useStudio();
  const { t, i18n } = useTranslation();
  const recent = useRecentDesigns();
  const currentId = useDocument((state) => currentDesign(state).id);
  const time = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <DialogFrame title={t('open.title')} wide>
      <Button variant="primary" onClick={() => void files.pickAndOpen()}>
        <FolderOpen size={16} aria-hidden="true" />
        {t('open.fromFile')}
      </Button>
      <h3>{t('open.recent')}</h3>
      {recent?.length === 0 ? <p className="empty">{t('open.none')}</p> : null}
      <ul className="recent-list">
        {recent?.map((design) => (
          <li key={design.id}>
            <button type="button" className="recent-card" onClick={() => void files.openArchived(design.id)}>
              {design.thumbnail ? <img src={design.thumbnail} alt="" /> : <span className="recent-blank" />}
              <strong>{design.name}</strong>
              <small>
                {design.id === currentId ? t('open.current') : t('open.savedAt', { time: time.format(design.savedAt) })}
              </small>
            </button>
          </li>
        ))}
      </ul>
    </DialogFrame>
  );
}
