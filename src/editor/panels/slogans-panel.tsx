import { BadgeCheck, Lightbulb, LockKeyhole, LockOpen } from 'lucide-react';
import { useEffect, useMemo, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { setSlogan, unlockSlogan } from '../../model/content-commands.ts';
import type { Slogan } from '../../slogans/library/slogan.ts';
import { Button } from '../controls/button.tsx';
import { SearchField } from '../controls/search-field.tsx';
import { WordsField } from '../controls/words-field.tsx';
import { currentDesign } from '../state/document-store.ts';
import { useDocument, useStudio } from '../studio.ts';
import type { LoadedSlogans } from './slogan-shelf.ts';

/** As many as are drawn at once; more letters in the search bring the rest nearer. */
const SHOWN = 60;

/** Official slogans to choose from, and a field for the designer's own words. */
export function SlogansPanel(): ReactElement {
  const { slogans } = useStudio();
  const { t } = useTranslation();
  const [loaded, setLoaded] = useState<LoadedSlogans>();
  const [words, setWords] = useState('');
  useEffect(() => {
    let live = true;
    void slogans.load().then((library) => {
      if (live) setLoaded(library);
    });
    return () => {
      live = false;
    };
  }, [slogans]);
  const found = useMemo(() => loaded?.search({ words }) ?? [], [loaded, words]);
  return (
    <div className="panel-body">
      <OwnWords />
      <SearchField label={t('slogans.search')} value={words} onChange={setWords} />
      {loaded ? (
        <>
          <p className="panel-hint" aria-live="polite">
            {t('slogans.count', { count: found.length })}
          </p>
          {found.length === 0 ? (
            <p className="empty">
              {t('slogans.none')} {t('slogans.noneHint')}
            </p>
          ) : null}
          <ul className="slogan-list">
            {found.slice(0, SHOWN).map((slogan) => (
              <SloganCard key={slogan.id} slogan={slogan} />
            ))}
          </ul>
        </>
      ) : (
        <p className="panel-hint">{t('slogans.loading')}</p>
      )}
    </div>
  );
}

function SloganCard({ slogan }: { readonly slogan: Slogan }): ReactElement {
  const { doc } = useStudio();
  const { t } = useTranslation();
  const current = useDocument((state) => currentDesign(state).content.slogan.approved?.id === slogan.id);
  const official = slogan.approval === 'approved' && slogan.slots.length === 0;
  const use = (): void => {
    const { text, id, hash } = slogan;
    doc.run('slogan', setSlogan, official ? { text, approved: { id, hash } } : { text });
  };
  return (
    <li>
      <button
        type="button"
        className="slogan-card"
        aria-pressed={current}
        onClick={() => {
          // Free words can't take the place of an approved wording unasked, but choosing here is asking.
          if (!official) doc.run('slogan', replaceWithFreeWords, { text: slogan.text });
          else use();
        }}
      >
        <span className="slogan-text">{slogan.text}</span>
        <span className={`slogan-tag ${official ? 'tag-official' : ''}`}>
          {official ? <BadgeCheck size={14} aria-hidden="true" /> : <Lightbulb size={14} aria-hidden="true" />}
          {slogan.approval === 'approved' ? t('slogans.approved') : t('slogans.suggestion')}
          {slogan.slots.length > 0 ? ` · ${t('slogans.fill')}` : ''}
        </span>
      </button>
    </li>
  );
}

const replaceWithFreeWords: typeof setSlogan = (design, args) => {
  const unlocked = unlockSlogan(design, {});
  return unlocked.ok ? setSlogan(unlocked.design, args) : unlocked;
};

/** The slogan as it is: typed freely, or locked because it is approved. */
function OwnWords(): ReactElement {
  const { doc } = useStudio();
  const { t } = useTranslation();
  const slogan = useDocument((state) => currentDesign(state).content.slogan);
  if (slogan.approved) {
    return (
      <div className="own-words">
        <p className="own-locked">
          <LockKeyhole size={16} aria-hidden="true" />
          {t('slogans.locked')}
        </p>
        <blockquote>{slogan.text}</blockquote>
        <Button onClick={() => doc.run('unlock', unlockSlogan, {})}>
          <LockOpen size={16} aria-hidden="true" />
          {t('text.unlock')}
        </Button>
      </div>
    );
  }
  return (
    <div className="own-words">
      <span className="field-label" aria-hidden="true">
        {t('slogans.own')}
      </span>
      <WordsField
        label={t('slogans.own')}
        value={slogan.text}
        placeholder={t('slogans.ownHint')}
        onBegin={() => doc.begin('editText')}
        onWords={(text) => doc.preview(setSlogan, { text })}
        onEnd={() => doc.commit()}
      />
    </div>
  );
}
