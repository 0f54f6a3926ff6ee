import { CircleAlert, Info, TriangleAlert, WandSparkles, type LucideIcon } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Severity } from '../../diagnostics/diagnostic.ts';
import { describeLint } from '../../messages/lint-message.ts';
import { editText } from '../../text/lint/edited-text.ts';
import type { LintFinding } from '../../text/lint/finding.ts';
import { Button } from '../controls/button.tsx';
import { useInterface, useStudio } from '../studio.ts';
import { DifferenceView } from './difference-view.tsx';
import { putSlogan } from './put-slogan.ts';
import type { LiveProof } from './use-proof.ts';

const ICONS: Readonly<Record<Severity, LucideIcon>> = { error: CircleAlert, warning: TriangleAlert, info: Info };

interface ProofListProps {
  readonly live: LiveProof;
  readonly onFix: (text: string) => void;
}

/** Findings with the reason and its source, each with its fix, and the wording that may have been meant. */
export function ProofList({ live: { proof, near }, onFix }: ProofListProps): ReactElement | null {
  const { t } = useTranslation();
  const { findings, text, corrected } = proof;
  const fixable = findings.filter((finding) => finding.fixes).length;
  return (
    <div className="proof-list">
      <output className="visually-hidden">
        {findings.length > 0
          ? t('proof.count', { count: findings.length })
          : text.trim() === ''
            ? ''
            : t('proof.clean')}
      </output>
      {findings.length > 0 ? (
        <ul aria-label={t('proof.label')}>
          {findings.map((finding) => (
            <FindingRow
              key={`${finding.code} ${finding.start} ${finding.end}`}
              finding={finding}
              onFix={(suggest) => onFix(editText(text, [{ ...finding, suggest }]).text)}
            />
          ))}
        </ul>
      ) : null}
      {fixable > 1 ? (
        <Button onClick={() => onFix(corrected)}>
          <WandSparkles size={16} aria-hidden="true" />
          {t('proof.fixAll')} ({fixable})
        </Button>
      ) : null}
      {near ? <Meant text={text} near={near} /> : null}
    </div>
  );
}

/** Spaces alone can't be seen. */
function shown(text: string): string {
  return text.trim() === '' ? text.replace(/\s/g, '␣') : text;
}

interface FindingRowProps {
  readonly finding: LintFinding;
  readonly onFix: (suggest: string) => void;
}

function FindingRow({ finding, onFix }: FindingRowProps): ReactElement {
  const { t } = useTranslation();
  const language = useInterface((state) => state.language);
  const Icon = ICONS[finding.severity];
  const { found, suggest } = finding;
  return (
    <li className={`proof-row tone-${finding.severity}`}>
      <Icon size={16} aria-label={t(`findings.${finding.severity}`)} />
      <div>
        <p className="proof-change">
          <span className="proof-found">{shown(found)}</span>
          {suggest === null ? null : (
            <>
              {' → '}
              <strong>{suggest === '' ? t('proof.remove') : shown(suggest)}</strong>
            </>
          )}
        </p>
        <p className="proof-reason">{describeLint(finding, language)}</p>
      </div>
      {suggest === null ? null : (
        <button
          type="button"
          className="button proof-fix"
          aria-label={t('proof.fixThis', { found, suggest: suggest === '' ? t('proof.remove') : suggest })}
          onClick={() => onFix(suggest)}
        >
          {t('proof.fix')}
        </button>
      )}
    </li>
  );
}

function Meant({ text, near }: { readonly text: string; readonly near: NonNullable<LiveProof['near']> }): ReactElement {
  const studio = useStudio();
  const { t } = useTranslation();
  return (
    <section className="meant" aria-label={t('proof.meant')}>
      <p className="field-label">{t(near.nearest.approval === 'approved' ? 'proof.meant' : 'proof.meantSuggestion')}</p>
      <DifferenceView text={text} official={near.nearest.text} />
      <Button onClick={() => putSlogan(studio, near.nearest)}>{t('proof.useThis')}</Button>
    </section>
  );
}
