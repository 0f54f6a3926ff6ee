import { useRef, type KeyboardEvent, type PointerEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { boxOnBoard } from '../../../led/plan/plan-commands.ts';
import type { PlanArea } from '../../../led/plan/led-plan.ts';
import { editArea, usePlanDesk, usePlanState } from './plan-context.ts';
import { chosenPage } from './plan-store.ts';

/** Pixels of the screen round a corner that take hold of it. */
const KINDS = ['move', 'size'] as const;
type Hold = (typeof KINDS)[number];
const FAST_DOTS = 8;

/** The areas of the chosen page over the board: dragged by whole dots, or moved and sized by arrow keys. */
export function AreaOverlay(): ReactElement | null {
  const { store, board } = usePlanDesk();
  const { t } = useTranslation();
  const history = usePlanState(store, (state) => state.history);
  const frame = useRef<HTMLDivElement>(null);
  const drag = useRef<{ hold: Hold; x: number; y: number; area: PlanArea }>(undefined);
  const page = history && chosenPage(history);
  if (!history || !page || !board) return null;
  const chosen = history.present.selection[1];
  // One area over the whole board needs no frame to be seen.
  if (page.areas.length === 1 && covers(page.areas[0], board)) return null;

  const change = (area: PlanArea, hold: Hold, dx: number, dy: number): PlanArea =>
    hold === 'move'
      ? boxOnBoard({ ...area, x: area.x + dx, y: area.y + dy }, board)
      : boxOnBoard({ ...area, ...grown(area, dx, dy, board) }, board);
  const begin = (event: PointerEvent, area: PlanArea, hold: Hold): void => {
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    store.choose(page.id, area.id);
    drag.current = { hold, x: event.clientX, y: event.clientY, area };
  };
  const follow = (event: PointerEvent): void => {
    const held = drag.current;
    const width = frame.current?.clientWidth;
    if (!held || !width) return;
    const dots = (pixels: number): number => Math.round((pixels * board.widthPx) / width);
    const [dx, dy] = [dots(event.clientX - held.x), dots(event.clientY - held.y)];
    editArea(store, page.id, held.area.id).live('areaMove', (area) => change(area, held.hold, dx, dy));
  };
  const end = (): void => {
    if (drag.current) store.settle();
    drag.current = undefined;
  };
  const onKeyDown = (event: KeyboardEvent, area: PlanArea): void => {
    const ways: Readonly<Record<string, readonly [number, number]>> = {
      ArrowLeft: [-1, 0],
      ArrowRight: [1, 0],
      ArrowUp: [0, -1],
      ArrowDown: [0, 1],
    };
    const way = ways[event.key];
    if (!way) return;
    event.preventDefault();
    const by = event.shiftKey ? FAST_DOTS : 1;
    const hold = event.altKey ? 'size' : 'move';
    editArea(store, page.id, area.id).now('areaMove', (now) => change(now, hold, way[0] * by, way[1] * by));
  };
  const labelOf = ({ x, y, width, height }: PlanArea, number: number): string =>
    t('led.plan.areaLabel', { number, x, y, width, height });
  const percent = (part: number, of: number): string => `${(100 * part) / of}%`;
  return (
    <div className="led-areas" ref={frame}>
      {page.areas.map((area, index) => (
        <button
          key={area.id}
          type="button"
          className="led-area"
          aria-pressed={area.id === chosen}
          title={t('led.plan.areaKeys')}
          style={{
            left: percent(area.x, board.widthPx),
            top: percent(area.y, board.heightPx),
            width: percent(area.width, board.widthPx),
            height: percent(area.height, board.heightPx),
          }}
          onFocus={() => store.choose(page.id, area.id)}
          onPointerDown={(event) => begin(event, area, 'move')}
          onPointerMove={follow}
          onPointerUp={end}
          onPointerCancel={end}
          onKeyDown={(event) => onKeyDown(event, area)}
        >
          <span className="visually-hidden">{labelOf(area, index + 1)}</span>
          {area.content.kind === 'widget' ? (
            <span className="led-area-name">{t(`led.plan.widgets.${area.content.widget}`)}</span>
          ) : null}
          <span className="led-area-grip" onPointerDown={(event) => begin(event, area, 'size')} />
        </button>
      ))}
    </div>
  );
}

type Size = { readonly widthPx: number; readonly heightPx: number };

/** Growing stops at the edges of the board instead of moving the area. */
function grown(area: PlanArea, dx: number, dy: number, board: Size): Pick<PlanArea, 'width' | 'height'> {
  return {
    width: Math.max(1, Math.min(board.widthPx - area.x, area.width + dx)),
    height: Math.max(1, Math.min(board.heightPx - area.y, area.height + dy)),
  };
}

function covers(area: PlanArea | undefined, { widthPx, heightPx }: Size): boolean {
  return area !== undefined && area.width === widthPx && area.height === heightPx;
}
