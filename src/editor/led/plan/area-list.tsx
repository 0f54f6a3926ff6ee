import { Clock3, ImagePlus, Trash2, Type } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { addAreaBeside, removeArea } from '../../../led/plan/plan-commands.ts';
import type { PlanContent, PlanPage } from '../../../led/plan/led-plan.ts';
import { Button } from '../../controls/button.tsx';
import { IconButton } from '../../controls/icon-button.tsx';
import { usePlanDesk, usePlanState } from './plan-context.ts';
import { cornerBox } from './start-plan.ts';

/** The areas of a page, and ways to add one. */
export function AreaList({ page }: { readonly page: PlanPage }): ReactElement {
  const { store, board } = usePlanDesk();
  const { t } = useTranslation();
  const chosen = usePlanState(store, (state) => state.history?.present.selection[1]);
  const add = (content: PlanContent): void => {
    if (!board) return;
    const area = { ...cornerBox(board), content, motion: {} };
    store.run(
      'areaAdd',
      (plan) => addAreaBeside(plan, page.id, area),
      (plan) => {
        const added = plan.pages.find(({ id }) => id === page.id)?.areas.at(-1);
        return added ? [page.id, added.id] : [page.id];
      },
    );
  };
  const nameOf = (content: PlanContent): string => {
    if (content.kind === 'text') return content.text.replaceAll('\n', ' ').trim() || t('led.plan.noWords');
    return content.kind === 'picture'
      ? content.name || t('led.plan.noPicture')
      : t(`led.plan.widgets.${content.widget}`);
  };
  return (
    <>
      <ul className="led-area-list">
        {page.areas.map((area, index) => (
          <li key={area.id}>
            <button type="button" aria-pressed={area.id === chosen} onClick={() => store.choose(page.id, area.id)}>
              {index + 1}. {nameOf(area.content)}
            </button>
            <IconButton
              icon={Trash2}
              label={t('led.plan.deleteArea', { number: index + 1 })}
              disabled={page.areas.length === 1}
              onClick={() => store.run('areaDelete', (plan) => removeArea(plan, page.id, area.id))}
            />
          </li>
        ))}
      </ul>
      <div className="button-row">
        <Button disabled={!board} onClick={() => add({ kind: 'text', text: t('led.plan.newText') })}>
          <Type size={16} aria-hidden="true" />
          {t('led.plan.addText')}
        </Button>
        <Button disabled={!board} onClick={() => add({ kind: 'picture', name: '', png: EMPTY_PNG, style: 'sharp' })}>
          <ImagePlus size={16} aria-hidden="true" />
          {t('led.plan.addPicture')}
        </Button>
        <Button disabled={!board} onClick={() => add({ kind: 'widget', widget: 'clock' })}>
          <Clock3 size={16} aria-hidden="true" />
          {t('led.plan.addWidget')}
        </Button>
      </div>
    </>
  );
}

/** One black pixel: a picture that is still to be chosen. */
const EMPTY_PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNgYGAAAAAEAAH2FzhVAAAAAElFTkSuQmCC';
