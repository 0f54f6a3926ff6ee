import { useEffect, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Segmented } from '../controls/segmented.tsx';
import { ComingTab } from '../slogans/calendar/coming-tab.tsx';
import { LibraryTab } from '../slogans/library-tab.tsx';
import { WordingCard } from '../slogans/wording-card.tsx';
import { useDesk, useStudio } from '../studio.ts';

/** The slogan of the design, the library to choose another from, and what is coming up. */
export function SlogansPanel(): ReactElement {
  const { slogans } = useStudio();
  const { t } = useTranslation();
  const loaded = useDesk((state) => state.loaded);
  const [view, setView] = useState<'library' | 'coming'>('library');
  useEffect(() => {
    void slogans.load();
  }, [slogans]);
  return (
    <div className="panel-body">
      <WordingCard loaded={loaded} />
      <Segmented
        label={t('slogans.views')}
        value={view}
        choices={[
          { value: 'library', label: t('slogans.library'), face: t('slogans.library') },
          { value: 'coming', label: t('slogans.coming'), face: t('slogans.coming') },
        ]}
        onChoose={setView}
      />
      {loaded ? null : <p className="panel-hint">{t('slogans.loading')}</p>}
      {loaded && view === 'library' ? <LibraryTab loaded={loaded} /> : null}
      {loaded && view === 'coming' ? <ComingTab loaded={loaded} /> : null}
    </div>
  );
}
