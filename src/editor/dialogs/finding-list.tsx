import { CircleAlert, Info, TriangleAlert, type LucideIcon } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Diagnostic, Severity } from '../../diagnostics/diagnostic.ts';
import { describeDiagnostic } from '../../messages/diagnostic-messages.ts';
import { useInterface, useStudio } from '../studio.ts';

const ICONS: Readonly<Record<Severity, LucideIcon>> = { error: CircleAlert, warning: TriangleAlert, info: Info };
const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Findings, the worst first; those about an object lead to it. */
export function FindingList({ findings }: { readonly findings: readonly Diagnostic[] }): ReactElement {
  const { t } = useTranslation();
  const language = useInterface((state) => state.language);
  const sorted = findings.toSorted((a, b) => RANK[a.severity] - RANK[b.severity]);
  return (
    <ul className="finding-list">
      {sorted.map((finding) => {
        const Icon = ICONS[finding.severity];
        const text = describeDiagnostic(finding, language);
        return (
          <li key={`${finding.code} ${text}`} className={`finding tone-${finding.severity}`}>
            <Icon size={18} aria-label={t(`findings.${finding.severity}`)} />
            <p>{text}</p>
            <GoTo finding={finding} />
          </li>
        );
      })}
    </ul>
  );
}

function GoTo({ finding }: { readonly finding: Diagnostic }): ReactElement | null {
  const { doc, ui } = useStudio();
  const { t } = useTranslation();
  const nodeId = finding.at.kind === 'node' || finding.at.kind === 'text' ? finding.at.nodeId : undefined;
  if (nodeId === undefined) return null;
  return (
    <button
      type="button"
      className="button button-quiet"
      onClick={() => {
        doc.select([nodeId]);
        ui.setState({ dialog: undefined });
      }}
    >
      {t('findings.goTo')}
    </button>
  );
}
