import { useEffect, useRef, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { describeLint } from '../../../messages/lint-message.ts';
import type { FoundSlogan, PlanImport } from '../../../slogans/import/import-plan.ts';
import { useInterface } from '../../studio.ts';
import { underlinedParts } from '../underlined-parts.ts';

/** Lines of the document shown before and behind the slogan. */
const BEFORE = 6;
const BEHIND = 9;

interface PlaceInDocumentProps {
  readonly slogan: FoundSlogan;
  readonly lines: PlanImport['lines'];
}

/** The slogan where it stands in the document, and what the proof-reader says about it. */
export function PlaceInDocument({ slogan, lines }: PlaceInDocumentProps): ReactElement {
  const { t } = useTranslation();
  const language = useInterface((state) => state.language);
  const here = useRef<HTMLLIElement>(null);
  useEffect(() => {
    void here.current?.scrollIntoView({ block: 'center' });
  }, []);
  const at = lines.findIndex(({ number }) => number >= slogan.place.line);
  const { page, line, section, group } = slogan.place;
  return (
    <section className="document-place" aria-label={t('importing.place')}>
      <h3>
        {t('importing.place')}
        {page === null ? '' : `, ${t('importing.pageNumber', { page })}`}, {t('importing.lineNumber', { line })}
      </h3>
      <p className="panel-hint">
        {section}
        {group === null ? '' : ` · ${group}`}
      </p>
      <ol>
        {lines.slice(Math.max(0, at - BEFORE), at + BEHIND).map(({ number, text }) => {
          const own = number === slogan.place.line;
          return (
            <li key={`${number} ${text}`} ref={own ? here : undefined} className={own ? 'own-line' : ''}>
              <small>{number}</small> {text}
            </li>
          );
        })}
      </ol>
      {slogan.findings.length > 0 ? (
        <div className="place-findings">
          <p className="proof-marked">
            {underlinedParts(slogan.text, slogan.findings).map((part) => (
              <span key={part.start} className={part.severity ? `mark-${part.severity}` : undefined}>
                {part.text}
              </span>
            ))}
          </p>
          <ul>
            {slogan.findings.map((finding) => (
              <li key={`${finding.code} ${finding.start}`}>{describeLint(finding, language)}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </section>
  );
}
