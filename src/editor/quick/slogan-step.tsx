import { useDeferredValue, useMemo, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseSlogan } from '../../model/content-commands.ts';
import { Button } from '../controls/button.tsx';
import { SearchField } from '../controls/search-field.tsx';
import { SloganCard } from '../slogans/slogan-card.tsx';
import { filterSlogans, NO_FILTER } from '../slogans/slogan-filter.ts';
import { WordingCard } from '../slogans/wording-card.tsx';
import { currentPage } from '../state/document-store.ts';
import { useDesk, useDocument, useStudio } from '../studio.ts';
import type { LoadedSlogans } from '../panels/slogan-shelf.ts';

const OFFERED = 3;
const FOUND = 8;

/** The words: what is chosen, and a search that also takes words that no library has. */
export function SloganStep(): ReactElement {
  const { t } = useTranslation();
  const loaded = useDesk((state) => state.loaded);
  return (
    <>
      <WordingCard loaded={loaded} />
      {loaded ? <SloganSearch loaded={loaded} /> : <p className="panel-hint">{t('slogans.loading')}</p>}
    </>
  );
}

function SloganSearch({ loaded }: { readonly loaded: LoadedSlogans }): ReactElement {
  const { doc, slogans } = useStudio();
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  // An emptied field is a new one: what stands in it is the browser's.
  const [round, setRound] = useState(0);
  const asked = useDeferredValue(words);
  const marks = useDesk((state) => state.marks);
  const formatKind = useDocument((state) => currentPage(state).format.kind);
  const today = slogans.today();
  const found = useMemo(() => {
    const filter = { ...NO_FILTER, words: asked, validity: 'valid' } as const;
    return filterSlogans(filter, { loaded, marks, ownIds: new Set(), formatKind, today });
  }, [asked, loaded, marks, formatKind, today]);
  const searching = asked.trim() !== '';
  const take = (): void => {
    if (!doc.run('slogan', chooseSlogan, { text: words })) return;
    setWords('');
    setRound(round + 1);
  };
  return (
    <>
      <SearchField key={round} label={t('quick.search')} value="" onChange={setWords} />
      {searching && found.length === 0 ? (
        <div className="quick-unfound">
          <p className="panel-hint">{t('quick.notFound')}</p>
          <Button onClick={take}>{t('quick.useWords')}</Button>
        </div>
      ) : null}
      <ul className="slogan-list">
        {found.slice(0, searching ? FOUND : OFFERED).map((slogan) => (
          <SloganCard key={slogan.id} slogan={slogan} eventEnds={loaded.eventEnds} own={false} />
        ))}
      </ul>
    </>
  );
}
