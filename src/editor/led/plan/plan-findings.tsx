import { Crosshair, Wrench } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { fixPlan } from '../../../led/plan/plan-fixes.ts';
import { FindingList } from '../../dialogs/finding-list.tsx';
import { usePlanDesk, usePlanState } from './plan-context.ts';

/** What is wrong with the programme; leads to its page, and mends what can be mended in one step. */
export function PlanFindings({ findings }: { readonly findings: readonly Diagnostic[] }): ReactElement {
  const { store, board } = usePlanDesk();
  const { t } = useTranslation();
  const plan = usePlanState(store, (state) => state.history?.present.design);
  const ways = (finding: Diagnostic): ReactElement => {
    const { at } = finding;
    const fixed = plan && fixPlan(plan, finding, board);
    const number = plan && 'pageId' in at ? plan.pages.findIndex(({ id }) => id === at.pageId) + 1 : 0;
    return (
      <>
        {fixed ? (
          <button type="button" className="button button-plain" onClick={() => store.run('fix', () => fixed)}>
            <Wrench size={14} aria-hidden="true" />
            {t('preflight.fix')}
          </button>
        ) : null}
        {number > 0 && 'pageId' in at && at.pageId !== undefined ? (
          <button
            type="button"
            className="button button-quiet"
            onClick={() => store.choose(at.pageId ?? '', at.kind === 'node' ? at.nodeId : undefined)}
          >
            <Crosshair size={14} aria-hidden="true" />
            {t('led.plan.toPage', { number })}
          </button>
        ) : null}
      </>
    );
  };
  return <FindingList findings={findings} ways={ways} />;
}
