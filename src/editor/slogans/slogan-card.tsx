import {
  BadgeCheck,
  Infinity as Permanent,
  Lightbulb,
  Star,
  TimerOff,
  Timer,
  Trash2,
  TriangleAlert,
} from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Point } from '../../geometry/rect.ts';
import { fitsFormat } from '../../slogans/library/format-fit.ts';
import type { Slogan } from '../../slogans/library/slogan.ts';
import { lastDay, type EventEnds } from '../../slogans/library/validity.ts';
import { currentDesign, currentPage } from '../state/document-store.ts';
import { useDragToPage } from '../canvas/use-drag-to-page.ts';
import { useDesk, useDocument, useStudio } from '../studio.ts';
import { showSlogan } from './put-slogan.ts';
import { showDay, showSource } from './show-source.ts';
import { SlotForm } from './slot-form.tsx';

interface SloganCardProps {
  readonly slogan: Slogan;
  readonly eventEnds: EventEnds;
  /** Of the own collection: may be dropped. */
  readonly own: boolean;
}

export function SloganCard({ slogan, eventEnds, own }: SloganCardProps): ReactElement {
  const studio = useStudio();
  const { slogans, ui } = studio;
  const { t } = useTranslation();
  const [filling, setFilling] = useState(false);
  const current = useDocument((state) => {
    const { approved, text } = currentDesign(state).content.slogan;
    return approved ? approved.id === slogan.id : text === slogan.text;
  });
  const favourite = useDesk((state) => state.marks.favourites.includes(slogan.id));
  const drop = async (): Promise<void> => {
    const findings = await slogans.drop(slogan.id);
    if (findings.length > 0) ui.toast({ tone: 'error', findings });
  };
  const use = (at?: Point): void => {
    if (slogan.slots.length > 0) setFilling(!filling);
    else showSlogan(studio, slogan, slogan.text, at);
  };
  const drag = useDragToPage(use);
  return (
    <li className={`slogan-row ${slogan.approval === 'approved' ? '' : 'is-suggestion'}`}>
      <button
        type="button"
        className="slogan-card"
        aria-pressed={current}
        aria-expanded={slogan.slots.length > 0 ? filling : undefined}
        onClick={() => use()}
        {...drag}
      >
        <span className="slogan-text">
          <SlotText text={slogan.text} />
        </span>
        <SloganTags slogan={slogan} eventEnds={eventEnds} />
      </button>
      <span className="slogan-tools">
        <button
          type="button"
          className={`icon-button small ${favourite ? 'is-favourite' : ''}`}
          aria-pressed={favourite}
          aria-label={t(favourite ? 'slogans.unfavourite' : 'slogans.favourite', { text: slogan.text })}
          onClick={() => slogans.toggleFavourite(slogan.id)}
        >
          <Star size={16} aria-hidden="true" />
        </button>
        {own ? (
          <button
            type="button"
            className="icon-button small"
            aria-label={`${t('slogans.removeOwn')}: ${slogan.text}`}
            onClick={() => void drop()}
          >
            <Trash2 size={16} aria-hidden="true" />
          </button>
        ) : null}
      </span>
      {filling ? <SlotForm slogan={slogan} onDone={() => setFilling(false)} /> : null}
    </li>
  );
}

/** The slots stand out from the words. */
function SlotText({ text }: { readonly text: string }): ReactElement {
  const parts = text.split(/\{([^{}]*)\}/).map((words, i) => ({ words, isSlot: i % 2 === 1, key: `${i} ${words}` }));
  return (
    <>
      {parts.map(({ words, isSlot, key }) =>
        isSlot ? (
          <em key={key} className="slot-mark">
            {words}
          </em>
        ) : (
          <span key={key}>{words}</span>
        ),
      )}
    </>
  );
}

function SloganTags({ slogan, eventEnds }: Pick<SloganCardProps, 'slogan' | 'eventEnds'>): ReactElement {
  const { slogans } = useStudio();
  const { t } = useTranslation();
  const kind = useDocument((state) => currentPage(state).format.kind);
  const fit = fitsFormat(slogan.text.length, kind);
  const approved = slogan.approval === 'approved';
  return (
    <span className="slogan-tags">
      <span className={`slogan-tag ${approved ? 'tag-official' : 'tag-suggestion'}`}>
        {approved ? <BadgeCheck size={14} aria-hidden="true" /> : <Lightbulb size={14} aria-hidden="true" />}
        {approved ? t('slogans.approved') : t('slogans.suggestion')}
        {slogan.slots.length > 0 ? ` · ${t('slogans.fill')}` : ''}
      </span>
      <ValidityTag slogan={slogan} eventEnds={eventEnds} today={slogans.today()} />
      {fit === 'good' ? null : (
        <span className="slogan-tag">
          <TriangleAlert size={14} aria-hidden="true" />
          {t(fit === 'tight' ? 'slogans.tight' : 'slogans.tooLong')}
        </span>
      )}
      {approved ? (
        <span className="slogan-source" title={slogan.source.title}>
          {showSource(slogan.source)}
          {slogan.source.order === null ? '' : `, ${t('slogans.item', { order: slogan.source.order })}`}
        </span>
      ) : null}
    </span>
  );
}

interface ValidityTagProps {
  readonly slogan: Slogan;
  readonly eventEnds: EventEnds;
  readonly today: string;
}

function ValidityTag({ slogan: { validity }, eventEnds, today }: ValidityTagProps): ReactElement {
  const { t } = useTranslation();
  const end = lastDay(validity, eventEnds);
  if (end !== null && end < today) {
    return (
      <span className="slogan-tag tag-expired">
        <TimerOff size={14} aria-hidden="true" />
        {t('slogans.expired', { day: showDay(end) })}
      </span>
    );
  }
  const permanent = validity.kind === 'permanent';
  return (
    <span className="slogan-tag">
      {permanent ? <Permanent size={14} aria-hidden="true" /> : <Timer size={14} aria-hidden="true" />}
      {permanent
        ? t('slogans.permanent')
        : end === null
          ? t('slogans.dated')
          : t('slogans.until', { day: showDay(end) })}
    </span>
  );
}
