import { Copy, MoveLeft, MoveRight, Plus, Trash2 } from 'lucide-react';
import { useRef, useState, type KeyboardEvent, type PointerEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { addPage, duplicatePage, movePage, removePage } from '../../../led/plan/plan-commands.ts';
import type { LedPlan, PlanPage } from '../../../led/plan/led-plan.ts';
import { IconButton } from '../../controls/icon-button.tsx';
import type { FilmPlayer } from '../film-player.ts';
import { PageDots } from './page-dots.tsx';
import { usePlanDesk, usePlanState } from './plan-context.ts';
import { wholeBoard } from './start-plan.ts';

/** A hand that moves less only clicks. */
const FIRM_PX = 6;
/** A page that is let go this far from the strip stays where it was. */
const AWAY_PX = 120;

interface PageStripProps {
  readonly player: FilmPlayer | undefined;
}

/** The pages in the order they play: chosen, added, copied, moved by hand or by keys, taken away. */
export function PageStrip({ player }: PageStripProps): ReactElement {
  const { store, board } = usePlanDesk();
  const { t } = useTranslation();
  const history = usePlanState(store, (state) => state.history);
  const held = useRef<{ readonly id: string; readonly x: number; far: boolean }>(undefined);
  const [over, setOver] = useState<string>();
  const plan = history?.present.design;
  const chosen = history?.present.selection[0];
  const at = plan?.pages.findIndex(({ id }) => id === chosen) ?? -1;
  const page = plan?.pages[at];
  if (!plan || !page) return <div className="led-strip" />;

  const drop = (): void => {
    held.current = undefined;
    setOver(undefined);
  };
  const move = (id: string, to: number): void => store.run('pageMove', (now) => movePage(now, id, to), pick(id));
  const add = (): void => {
    const area = { ...wholeBoard(board ?? { widthPx: 64, heightPx: 16 }), motion: {} };
    const content = { kind: 'text', text: t('led.plan.newText') } as const;
    store.run('pageAdd', (now) => addPage(now, { areas: [{ ...area, content }] }, page.id), pickAfter(page.id));
  };
  const copy = (): void => store.run('pageCopy', (now) => duplicatePage(now, page.id), pickAfter(page.id));
  const remove = (): void => {
    const next = plan.pages[at + 1] ?? plan.pages[at - 1];
    store.run('pageDelete', (now) => removePage(now, page.id), pick(next?.id ?? page.id));
  };
  const onKeyDown = (event: KeyboardEvent, id: string, index: number): void => {
    const step = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }[event.key];
    if (event.key === 'Delete') remove();
    else if (step !== undefined && event.altKey) move(id, index + step);
    else if (step !== undefined) {
      const next = plan.pages[index + step];
      if (!next) return;
      store.choose(next.id);
      const list = event.currentTarget.closest('ol');
      list?.querySelectorAll<HTMLElement>('.led-page')[index + step]?.focus();
    } else return;
    event.preventDefault();
  };
  return (
    <section className="led-strip" aria-label={t('led.plan.pages')}>
      <ol>
        {plan.pages.map((one, index) => (
          <li key={one.id} data-page={one.id} data-over={over === one.id ? '' : undefined}>
            <button
              type="button"
              className="led-page"
              aria-current={one.id === chosen ? 'true' : undefined}
              aria-keyshortcuts="Alt+ArrowLeft Alt+ArrowRight Delete"
              tabIndex={one.id === chosen ? 0 : -1}
              onClick={() => store.choose(one.id)}
              onPointerDown={(event) => {
                // A finger scrolls the strip; it moves pages by the buttons.
                if (event.pointerType === 'touch' || event.button !== 0) return;
                held.current = { id: one.id, x: event.clientX, far: false };
                event.currentTarget.setPointerCapture(event.pointerId);
              }}
              onPointerMove={(event) => {
                if (!held.current) return;
                held.current.far ||= Math.abs(event.clientX - held.current.x) > FIRM_PX;
                if (held.current.far) setOver(pageUnder(event));
              }}
              onPointerUp={(event) => {
                const to = plan.pages.findIndex(({ id }) => id === pageUnder(event));
                if (held.current?.far && to >= 0) move(held.current.id, to);
                drop();
              }}
              onPointerCancel={drop}
              onKeyDown={(event) => onKeyDown(event, one.id, index)}
            >
              <span className="visually-hidden">
                {t('led.plan.pageLabel', { number: index + 1, words: pageWords(one, t('led.plan.noWords')) })}
              </span>
              <PageDots player={player} pageId={one.id} />
              <span className="led-page-line">
                <strong>{index + 1}</strong>
                <span>{pageTime(player, one, t('led.secondsShort'), t('led.decimal'))}</span>
              </span>
            </button>
          </li>
        ))}
      </ol>
      <div className="led-strip-tools">
        <IconButton icon={Plus} label={t('led.plan.addPage')} onClick={add} />
        <IconButton icon={Copy} label={t('led.plan.copyPage')} onClick={copy} />
        <IconButton
          icon={MoveLeft}
          label={t('led.plan.moveEarlier')}
          keys="Alt ←"
          disabled={at === 0}
          onClick={() => move(page.id, at - 1)}
        />
        <IconButton
          icon={MoveRight}
          label={t('led.plan.moveLater')}
          keys="Alt →"
          disabled={at === plan.pages.length - 1}
          onClick={() => move(page.id, at + 1)}
        />
        <IconButton
          icon={Trash2}
          label={t('led.plan.deletePage')}
          disabled={plan.pages.length === 1}
          onClick={remove}
        />
      </div>
    </section>
  );
}

/** The page under the pointer, wherever the pointer is captured. */
/** By where the hand is along the strip alone: the room above it changes when a film is ready. */
function pageUnder({ clientX, clientY, currentTarget }: PointerEvent): string | undefined {
  const strip = currentTarget.closest('ol');
  const box = strip?.getBoundingClientRect();
  if (!strip || !box || clientY < box.top - AWAY_PX || clientY > box.bottom + AWAY_PX) return undefined;
  const items = [...strip.querySelectorAll<HTMLElement>('[data-page]')];
  const item = items.find((one) => clientX < one.getBoundingClientRect().right) ?? items.at(-1);
  return item?.dataset['page'];
}

function pick(id: string): () => readonly string[] {
  return () => [id];
}

/** The page that came in after another. */
function pickAfter(id: string): (plan: LedPlan) => readonly string[] {
  return ({ pages }) => {
    const next = pages[pages.findIndex((page) => page.id === id) + 1];
    return next ? [next.id] : [];
  };
}

function pageWords({ areas }: PlanPage, none: string): string {
  const words = areas.flatMap(({ content }) => (content.kind === 'text' ? [content.text.replaceAll('\n', ' ')] : []));
  return words.join('; ') || none;
}

/** How long the page plays; a countdown's page by the day. */
function pageTime(player: FilmPlayer | undefined, page: PlanPage, unit: string, decimal: string): string {
  const found = player?.film.pages.find(({ id }) => id === page.id);
  return found ? `${(found.durationMs / 1000).toFixed(1).replace('.', decimal)} ${unit}` : '–';
}
