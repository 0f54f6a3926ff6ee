import { BadgeCheck, CircleAlert, LockKeyhole, LockOpen, RotateCcw, TriangleAlert } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { setSlogan, unlockSlogan } from '../../model/content-commands.ts';
import type { SloganContent } from '../../model/design.ts';
import type { Slogan } from '../../slogans/library/slogan.ts';
import { Button } from '../controls/button.tsx';
import type { LoadedSlogans } from '../panels/slogan-shelf.ts';
import { currentDesign } from '../state/document-store.ts';
import { useDocument, useStudio } from '../studio.ts';
import { DifferenceView } from './difference-view.tsx';
import { ProofField } from './proof-field.tsx';
import { putSlogan } from './put-slogan.ts';
import { showSource } from './show-source.ts';

/** The slogan as it is on the design: locked and equal to what was approved, unlocked, or the office's own words. */
export function WordingCard({ loaded }: { readonly loaded: LoadedSlogans | undefined }): ReactElement {
  const { doc } = useStudio();
  const { t } = useTranslation();
  const slogan = useDocument((state) => currentDesign(state).content.slogan);
  if (slogan.approved) return <LockedWording wording={slogan} loaded={loaded} />;
  const origin = slogan.unlocked ? loaded?.library.byId.get(slogan.unlocked.id) : undefined;
  return (
    <div className="own-words">
      {slogan.unlocked ? (
        <p className="wording-state tone-warning">
          <TriangleAlert size={16} aria-hidden="true" />
          {t('slogans.unlocked')}
        </p>
      ) : null}
      {origin && origin.slots.length === 0 ? <Restore slogan={origin} text={slogan.text} /> : null}
      <span className="field-label" aria-hidden="true">
        {t('slogans.own')}
      </span>
      <ProofField
        label={t('slogans.own')}
        value={slogan.text}
        placeholder={t('slogans.ownHint')}
        ofSlogan
        shownId={origin?.id}
        onBegin={() => doc.begin('editText')}
        onWords={(text) => doc.preview(setSlogan, { text })}
        onEnd={() => doc.commit()}
        onFix={(text) => doc.run('proofFix', setSlogan, { text })}
      />
    </div>
  );
}

interface LockedWordingProps {
  readonly wording: SloganContent;
  readonly loaded: LoadedSlogans | undefined;
}

function LockedWording({ wording, loaded }: LockedWordingProps): ReactElement {
  const { doc } = useStudio();
  const { t } = useTranslation();
  const approved = loaded?.library.byId.get(wording.approved?.id ?? '');
  const status = loaded?.status(wording);
  return (
    <div className="own-words">
      {status === 'equal' ? (
        <p className="wording-state tone-good">
          <BadgeCheck size={16} aria-hidden="true" />
          {approved && approved.hash !== wording.approved?.hash ? t('slogans.equalOld') : t('slogans.equal')}
        </p>
      ) : null}
      {status === 'unknown' ? (
        <p className="wording-state tone-warning">
          <TriangleAlert size={16} aria-hidden="true" />
          {t('slogans.unknown')}
        </p>
      ) : null}
      {status === 'differs' ? (
        <p className="wording-state tone-error">
          <CircleAlert size={16} aria-hidden="true" />
          {t('slogans.differs')}
        </p>
      ) : null}
      <p className="own-locked">
        <LockKeyhole size={16} aria-hidden="true" />
        {t('slogans.locked')}
      </p>
      {status === 'differs' && approved ? <Restore slogan={approved} text={wording.text} /> : null}
      {status === 'differs' ? null : <blockquote>{wording.text}</blockquote>}
      {approved ? (
        <p className="wording-source" title={approved.source.title}>
          <span>{t('slogans.source')}:</span> {approved.source.title}
          {approved.source.number === null ? '' : ` (${showSource(approved.source)})`}
          {approved.source.section === null ? '' : `, “${approved.source.section}”`}
          {approved.source.order === null ? '' : `, ${t('slogans.item', { order: approved.source.order })}`}
        </p>
      ) : null}
      <Button onClick={() => doc.run('unlock', unlockSlogan, {})}>
        <LockOpen size={16} aria-hidden="true" />
        {t('text.unlock')}
      </Button>
    </div>
  );
}

/** What differs from the approved words, and the way back to them. */
function Restore({ slogan, text }: { readonly slogan: Slogan; readonly text: string }): ReactElement {
  const studio = useStudio();
  const { t } = useTranslation();
  return (
    <div className="restore">
      {text === slogan.text ? null : <DifferenceView text={text} official={slogan.text} />}
      <Button onClick={() => putSlogan(studio, slogan)}>
        <RotateCcw size={16} aria-hidden="true" />
        {t('slogans.restore')}
      </Button>
    </div>
  );
}
