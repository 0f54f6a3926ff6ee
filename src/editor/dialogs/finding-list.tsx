import { CircleAlert, Crosshair, Info, TriangleAlert, Wrench, type LucideIcon } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Diagnostic, Severity } from '../../diagnostics/diagnostic.ts';
import { describeDiagnostic } from '../../messages/diagnostic-messages.ts';
import { RULE_SOURCES } from '../../messages/diagnostics/preflight.ts';
import { findNode, findPage } from '../../model/node-tree.ts';
import { applyFix } from '../../preflight/apply-fix.ts';
import { showLength } from '../controls/parse-length.ts';
import { goToPage } from '../formats/change-formats.ts';
import { currentDesign, currentPage } from '../state/document-store.ts';
import { useChecks, useDocument, useInterface, useStudio } from '../studio.ts';

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
          <WiderRoll finding={finding} />
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

/** A seam that only a wider roll moves off the letters: takes that roll. */
function WiderRoll({ finding }: { readonly finding: Diagnostic }): ReactElement | null {
  const { checks } = useStudio();
  const { t } = useTranslation();
  const roll = useChecks((state) => state.roll);
  const rollMm = finding.params['rollMm'];
  if (finding.code !== 'panels/seam-in-letter-wider' || typeof rollMm !== 'number' || !roll) return null;
  return (
    <button type="button" className="button button-plain" onClick={() => checks.setRoll({ ...roll, rollMm })}>
      <Wrench size={14} aria-hidden="true" />
      {t('preflight.widerRoll', { metres: showLength(rollMm, 'm') })}
    </button>
  );
}

function GoTo({ finding }: { readonly finding: Diagnostic }): ReactElement | null {
  const studio = useStudio();
  const { doc, ui } = studio;
  const { t } = useTranslation();
  const { at } = finding;
  const nodeId = at.kind === 'node' || at.kind === 'text' ? at.nodeId : undefined;
  const page = useDocument((state) => {
    const there = at.kind === 'node' && at.pageId !== undefined ? findPage(currentDesign(state), at.pageId) : undefined;
    return there ?? currentPage(state);
  });
  const node = nodeId === undefined ? undefined : findNode(page, nodeId);
  if (!node) return null;
  return (
    <button
      type="button"
      className="button button-quiet"
      aria-label={t('preflight.goToLabel', { name: node.name })}
      onClick={() => {
        goToPage(studio, page.id);
        doc.select([node.id]);
        ui.setState({ dialog: undefined });
      }}
    >
      <Crosshair size={14} aria-hidden="true" />
      {t('findings.goTo')}
    </button>
  );
}
