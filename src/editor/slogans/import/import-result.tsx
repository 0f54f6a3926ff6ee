import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanImport } from '../../../slogans/import/import-plan.ts';
import type { Approval } from '../../../slogans/library/slogan.ts';
import { Button } from '../../controls/button.tsx';
import { FindingList } from '../../dialogs/finding-list.tsx';
import { Segmented } from '../../controls/segmented.tsx';
import { useDesk, useStudio } from '../../studio.ts';
import { DocumentFields } from './document-fields.tsx';
import { FoundList } from './found-list.tsx';
import { keptFromPlan, phasesOfPlan, type ConfirmedDocument } from './kept-from-plan.ts';
import { PlaceInDocument } from './place-in-document.tsx';

interface ImportResultProps {
  readonly plan: PlanImport;
  readonly file: string;
}

/** What was found, each slogan beside its place; nothing is kept that isn't ticked. */
export function ImportResult({ plan, file }: ImportResultProps): ReactElement {
  const { t } = useTranslation();
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set());
  const [looked, setLooked] = useState(plan.slogans[0]?.order);
  const [source, setSource] = useState<ConfirmedDocument>({
    title: plan.document.title ?? '',
    number: plan.document.number ?? '',
    issuer: plan.document.issuer ?? '',
    date: plan.document.date ?? '',
  });
  const shown = plan.slogans.find(({ order }) => order === looked);
  return (
    <div className="import-result">
      <p className="panel-hint">{file}</p>
      <DocumentFields value={source} onChange={setSource} />
      {plan.findings.length > 0 ? (
        <details open={plan.slogans.length === 0}>
          <summary>{t('importing.notes', { count: plan.findings.length })}</summary>
          <FindingList findings={plan.findings} />
        </details>
      ) : null}
      {plan.slogans.length === 0 ? <p className="empty">{t('importing.nothing')}</p> : null}
      {plan.slogans.length > 0 ? (
        <div className="import-columns">
          <FoundList slogans={plan.slogans} ticked={ticked} looked={looked} onTick={setTicked} onLook={setLooked} />
          {shown ? <PlaceInDocument key={shown.order} slogan={shown} lines={plan.lines} /> : null}
        </div>
      ) : null}
      {plan.mottoes.length > 0 ? (
        <details>
          <summary>{t('importing.mottoes', { count: plan.mottoes.length })}</summary>
          <ul className="motto-list">
            {plan.mottoes.map(({ text, called }) => (
              <li key={text}>
                “{text}” <small>({called})</small>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      <KeepRow plan={plan} ticked={ticked} source={source} />
    </div>
  );
}

interface KeepRowProps {
  readonly plan: PlanImport;
  readonly ticked: ReadonlySet<number>;
  readonly source: ConfirmedDocument;
}

function KeepRow({ plan, ticked, source }: KeepRowProps): ReactElement {
  const { slogans, ui } = useStudio();
  const { t } = useTranslation();
  const [approval, setApproval] = useState<Approval>(plan.document.number === null ? 'suggestion' : 'approved');
  const [withPhases, setWithPhases] = useState(false);
  const ownPlan = useDesk((state) => state.plan);
  const wantsPhases = withPhases && plan.phases.length > 0;
  const keep = async (): Promise<void> => {
    const found = plan.slogans.filter(({ order }) => ticked.has(order));
    const findings = [...(await slogans.keep(keptFromPlan(found, source, approval)))];
    if (wantsPhases) {
      const known = new Set(ownPlan.phases.map(({ id }) => id));
      const fresh = phasesOfPlan(plan).filter(({ id }) => !known.has(id));
      findings.push(...(await slogans.setPlan({ ...ownPlan, phases: [...ownPlan.phases, ...fresh] })));
    }
    if (findings.length > 0) ui.toast({ tone: 'error', findings });
    if (findings.some((finding) => finding.severity === 'error')) return;
    ui.toast({ tone: 'info', text: t('importing.kept', { count: found.length }) });
    slogans.setState({ planFile: undefined });
    ui.setState({ dialog: undefined, panel: 'slogans' });
  };
  const words = (kind: 'asApproved' | 'asSuggestion') => ({
    label: t(`importing.${kind}`),
    face: t(`importing.${kind}`),
    hint: t(`importing.${kind}Hint`),
  });
  return (
    <div className="keep-row">
      <Segmented
        label={t('importing.keptAs')}
        value={approval}
        choices={[
          { value: 'approved', ...words('asApproved') },
          { value: 'suggestion', ...words('asSuggestion') },
        ]}
        onChoose={setApproval}
      />
      {plan.phases.length > 0 ? (
        <label className="tick-label">
          <input
            type="checkbox"
            checked={withPhases}
            onChange={(event) => setWithPhases(event.currentTarget.checked)}
          />
          {t('importing.phases', { count: plan.phases.length })}
        </label>
      ) : null}
      <span className="top-space" />
      <Button variant="primary" disabled={ticked.size === 0 && !wantsPhases} onClick={() => void keep()}>
        {t('importing.keep', { count: ticked.size })}
      </Button>
    </div>
  );
}
