import { CircleAlert, Crosshair, Info, TriangleAlert, Wrench, type LucideIcon } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Diagnostic, Severity } from '../../diagnostics/diagnostic.ts';
import { describeDiagnostic } from '../../messages/diagnostic-messages.ts';
import { RULE_SOURCES } from '../../messages/diagnostics/preflight.ts';
import { findNode } from '../../model/node-tree.ts';
import { applyFix } from '../../preflight/apply-fix.ts';
import { currentPage } from '../state/document-store.ts';
import { useDocument, useInterface, useStudio } from '../studio.ts';

const ICONS: Readonly<Record<Severity, LucideIcon>> = { error: CircleAlert, warning: TriangleAlert, info: Info };

interface FindingListProps {
  /** The worst first. */
  readonly findings: readonly Diagnostic[];
  /** More that can be done about a finding. */
  readonly ways?: (finding: Diagnostic) => ReactNode;
}

/** What is wrong, where and by which rule; those about an object lead to it, those with a fix can be mended. */
export function FindingList({ findings, ways }: FindingListProps): ReactElement {
  const { t } = useTranslation();
  return (
    <ul className="finding-list" aria-label={t('preflight.list')}>
      {keyed(findings).map(({ key, finding }) => (
        <Row key={key} finding={finding} ways={ways?.(finding)} />
      ))}
    </ul>
  );
}

/** Two objects may be told of in the same words. */
function keyed(findings: readonly Diagnostic[]): readonly { readonly key: string; readonly finding: Diagnostic }[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const words = JSON.stringify([finding.code, finding.at, finding.params]);
    const times = (seen.get(words) ?? 0) + 1;
    seen.set(words, times);
    return { key: `${words} ${times}`, finding };
  });
}

function Row({ finding, ways }: { readonly finding: Diagnostic; readonly ways: ReactNode }): ReactElement {
  const { t } = useTranslation();
  const language = useInterface((state) => state.language);
  const Icon = ICONS[finding.severity];
  const source = RULE_SOURCES[finding.code]?.[language];
  return (
    <li className={`finding tone-${finding.severity}`}>
      <Icon size={18} aria-label={t(`findings.${finding.severity}`)} />
      <div className="finding-words">
        <p>{describeDiagnostic(finding, language)}</p>
        {source ? <small>{t('preflight.source', { source })}</small> : null}
        <div className="finding-ways">
          <FixButton finding={finding} />
          <GoTo finding={finding} />
          {ways}
        </div>
      </div>
    </li>
  );
}

/** Mends the finding as one step of the history. */
function FixButton({ finding }: { readonly finding: Diagnostic }): ReactElement | null {
  const { doc } = useStudio();
  const { t } = useTranslation();
  const language = useInterface((state) => state.language);
  const { fix } = finding;
  if (!fix) return null;
  return (
    <button
      type="button"
      className="button button-plain"
      aria-label={t('preflight.fixLabel', { finding: describeDiagnostic(finding, language) })}
      onClick={() => {
        doc.commit();
        doc.run('fix', applyFix, fix);
      }}
    >
      <Wrench size={14} aria-hidden="true" />
      {t('preflight.fix')}
    </button>
  );
}

function GoTo({ finding }: { readonly finding: Diagnostic }): ReactElement | null {
  const { doc, ui } = useStudio();
  const { t } = useTranslation();
  const nodeId = finding.at.kind === 'node' || finding.at.kind === 'text' ? finding.at.nodeId : undefined;
  const node = useDocument((state) => (nodeId === undefined ? undefined : findNode(currentPage(state), nodeId)));
  if (!node) return null;
  return (
    <button
      type="button"
      className="button button-quiet"
      aria-label={t('preflight.goToLabel', { name: node.name })}
      onClick={() => {
        doc.select([node.id]);
        ui.setState({ dialog: undefined });
      }}
    >
      <Crosshair size={14} aria-hidden="true" />
      {t('findings.goTo')}
    </button>
  );
}
