import { FolderOpen, Redo2, Save, Undo2 } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { changeBoard } from '../../../led/plan/plan-commands.ts';
import { redoLabel, undoLabel, type History } from '../../../model/history.ts';
import type { LedPlan } from '../../../led/plan/led-plan.ts';
import { Button } from '../../controls/button.tsx';
import { IconButton } from '../../controls/icon-button.tsx';
import { FindingList } from '../../dialogs/finding-list.tsx';
import { useStudio } from '../../studio.ts';
import { BoardFields } from '../board-fields.tsx';
import { AreaFields } from './area-fields.tsx';
import { AreaList } from './area-list.tsx';
import { AreaMotionFields } from './area-motion-fields.tsx';
import { BorderFields } from './border-fields.tsx';
import { FileButton } from './file-button.tsx';
import { PageFields } from './page-fields.tsx';
import { usePlanDesk, usePlanState } from './plan-context.ts';
import { downloadPlan, readPlanFile } from './plan-files.ts';
import { chosenArea, chosenPage, type PlanStep } from './plan-store.ts';

/** Lamps that nobody chose. */
const RED = '#ff0000';

/** Everything about the chosen page and area, then what holds for the whole programme. */
export function PlanPanel(): ReactElement | null {
  const { store, board } = usePlanDesk();
  const { t } = useTranslation();
  const history = usePlanState(store, (state) => state.history);
  if (!history) return <p className="panel-hint">{t('led.working')}</p>;
  const plan = history.present.design;
  const page = chosenPage(history);
  const area = chosenArea(history);
  const number = plan.pages.findIndex(({ id }) => id === page?.id) + 1;
  return (
    <>
      <PlanHead history={history} />
      {page ? (
        <section aria-label={t('led.plan.page', { number })}>
          <h2>{t('led.plan.page', { number })}</h2>
          <AreaList page={page} />
        </section>
      ) : null}
      {page && area ? (
        <section aria-label={t('led.plan.content')}>
          <h2>{t('led.plan.content')}</h2>
          <AreaFields key={`${page.id} ${area.id}`} pageId={page.id} area={area} />
        </section>
      ) : null}
      {page && area && area.content.kind !== 'widget' ? (
        <section aria-label={t('led.motion')}>
          <h2>{t('led.motion')}</h2>
          <AreaMotionFields pageId={page.id} area={area} />
        </section>
      ) : null}
      {page ? (
        <section aria-label={t('led.plan.when')}>
          <h2>{t('led.plan.when')}</h2>
          <PageFields key={page.id} page={page} />
        </section>
      ) : null}
      <BoardFields
        request={plan.board}
        colourClass={plan.colourClass}
        lampColour={plan.lampColour ?? RED}
        board={board}
        onBoard={(request) => store.run('board', (now) => changeBoard(now, request))}
        onColours={(colours) => store.run('board', (now) => ({ ...now, ...colours }))}
      />
      <section aria-label={t('led.plan.border')}>
        <BorderFields plan={plan} />
      </section>
    </>
  );
}

/** The programme's name, its past, and its file. */
function PlanHead({ history }: { readonly history: History<LedPlan> }): ReactElement {
  const { store } = usePlanDesk();
  const { files } = useStudio();
  const { t } = useTranslation();
  const save = usePlanState(store, (state) => state.save);
  const [refused, setRefused] = useState<readonly Diagnostic[]>([]);
  const plan = history.present.design;
  const stepName = (label: string | undefined): string => (label ? t(`led.plan.steps.${label as PlanStep}`) : '');
  const [back, on] = [stepName(undoLabel(history)), stepName(redoLabel(history))];
  const open = async (file: File): Promise<void> => {
    const read = await readPlanFile(file);
    setRefused(read.diagnostics);
    if (read.ok) store.open(read.value);
  };
  return (
    <section aria-label={t('led.plan.programme')}>
      <div className="led-row">
        <h2>{t('led.plan.programme')}</h2>
        <output className="panel-hint">{t(`led.plan.save.${save}`)}</output>
      </div>
      <label className="led-field">
        <span>{t('led.plan.title')}</span>
        <input
          key={plan.title}
          type="text"
          defaultValue={plan.title}
          maxLength={200}
          onBlur={(event) => {
            const title = event.target.value;
            if (title !== plan.title) store.run('title', (now) => ({ ...now, title }));
          }}
        />
      </label>
      <div className="led-row">
        <span>
          <IconButton
            icon={Undo2}
            label={back ? t('led.plan.undo', { step: back }) : t('led.plan.undoNone')}
            keys="Ctrl Z"
            disabled={back === ''}
            onClick={() => store.undo()}
          />
          <IconButton
            icon={Redo2}
            label={on ? t('led.plan.redo', { step: on }) : t('led.plan.redoNone')}
            keys="Ctrl Y"
            disabled={on === ''}
            onClick={() => store.redo()}
          />
        </span>
        <span className="button-row">
          <FileButton
            label={t('led.plan.open')}
            icon={FolderOpen}
            accept=".khauhieu-led,.json,application/json"
            onFile={(file) => void open(file)}
          />
          <Button onClick={() => downloadPlan(plan, files)}>
            <Save size={16} aria-hidden="true" />
            {t('led.plan.saveFile')}
          </Button>
        </span>
      </div>
      <FindingList findings={refused} />
    </section>
  );
}
