import { useEffect, useRef, type DragEvent as ReactDragEvent } from 'react';
import type { Point } from '../../geometry/rect.ts';
import { useStudio } from '../studio.ts';
import { pagePointAt } from './page-point.ts';

/** What a card carries. A type of its own, so that no field and no other program takes it. */
const CARD_TYPE = 'application/x-khauhieu-card';

/** What a card takes so that it can be pulled onto the page. */
interface DragToPage {
  readonly draggable: true;
  readonly onDragStart: (event: ReactDragEvent) => void;
  readonly onDragEnd: () => void;
}

/**
 * Lets a card of a panel be pulled onto the page: `put` puts what it stands for where it is let go. Let go anywhere
 * else, or given up by Escape, nothing happens. Clicks and keys stay as they are.
 */
export function useDragToPage(put: (at: Point) => void): DragToPage {
  const studio = useStudio();
  const drag = useRef<AbortController>(undefined);
  const end = (): void => drag.current?.abort();
  useEffect(() => () => drag.current?.abort(), []);
  return {
    draggable: true,
    onDragStart: ({ dataTransfer }) => {
      end();
      const stop = new AbortController();
      drag.current = stop;
      dataTransfer.setData(CARD_TYPE, '');
      dataTransfer.effectAllowed = 'copy';
      const stage = document.querySelector<HTMLElement>('.stage-area');
      stage?.classList.add('takes-cards');
      stop.signal.addEventListener('abort', () => stage?.classList.remove('takes-cards'));
      const onOver = (event: DragEvent): void => {
        event.preventDefault();
        if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
      };
      const onDrop = (event: DragEvent): void => {
        event.preventDefault();
        const at = pagePointAt(studio, event);
        if (at) put(at);
      };
      stage?.addEventListener('dragover', onOver, stop);
      stage?.addEventListener('drop', onDrop, stop);
    },
    onDragEnd: end,
  };
}
