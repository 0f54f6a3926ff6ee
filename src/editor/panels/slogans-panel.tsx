import { useEffect, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { LibraryTab } from '../slogans/library-tab.tsx';
import { WordingCard } from '../slogans/wording-card.tsx';
import { useDesk, useStudio } from '../studio.ts';

/** The slogan of the design, and the library to choose another from. */
export function SlogansPanel(): ReactElement {
  const { slogans } = useStudio();
  const { t } = useTranslation();
  const loaded = useDesk((state) => state.loaded);
  useEffect(() => {
    void slogans.load();
  }, [slogans]);
  return (
    <div className="panel-body">
      <WordingCard loaded={loaded} />
      {loaded ? <LibraryTab loaded={loaded} /> : <p className="panel-hint">{t('slogans.loading')}</p>}
    </div>
  );
}
