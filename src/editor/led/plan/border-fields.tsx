import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { defaultTextColour } from '../../../led/palette.ts';
import type { LedPlan, PlanBorder } from '../../../led/plan/led-plan.ts';
import { TextSwatches } from '../led-swatches.tsx';
import { usePlanDesk, withField } from './plan-context.ts';

const BORDERS = ['none', 'solid', 'dashes', 'running'] as const;
type BorderKind = (typeof BORDERS)[number];
/** One dot in 60 ms: seen to run, far from flashing. */
const RUN_MS = 60;

/** The frame of one dot round the board, on every page. */
export function BorderFields({ plan }: { readonly plan: LedPlan }): ReactElement {
  const { store, board } = usePlanDesk();
  const { t } = useTranslation();
  const { border } = plan;
  const kind: BorderKind = border ? (border.stepMs === undefined ? border.style : 'running') : 'none';
  const put = (next: PlanBorder | undefined): void => store.run('border', (now) => withField(now, 'border', next));
  const choose = (wanted: BorderKind): void => {
    if (wanted === 'none') return put(undefined);
    const colour = border?.colour === undefined ? {} : { colour: border.colour };
    put(wanted === 'running' ? { ...colour, style: 'dashes', stepMs: RUN_MS } : { ...colour, style: wanted });
  };
  return (
    <>
      <label className="led-field">
        <span>{t('led.plan.border')}</span>
        <select value={kind} onChange={(event) => choose(BORDERS.find((one) => one === event.target.value) ?? 'none')}>
          {BORDERS.map((one) => (
            <option key={one} value={one}>
              {t(`led.plan.borders.${one}`)}
            </option>
          ))}
        </select>
      </label>
      {border ? (
        <TextSwatches
          label={t('led.plan.borderColour')}
          board={board}
          value={border.colour ?? (board && defaultTextColour(board))}
          onChoose={(colour) => put({ ...border, colour })}
        />
      ) : null}
    </>
  );
}
