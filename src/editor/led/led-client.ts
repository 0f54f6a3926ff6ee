import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { askWorker } from '../workers/ask-worker.ts';
import type { LedAnswer, LedFilmSummary, LedOrder, LedWish } from './led-message.ts';

export interface MadeFile {
  readonly bytes?: Uint8Array;
  readonly findings: readonly Diagnostic[];
}

/** Films and their frames by a worker; a newer wish overtakes an older one. */
export interface FilmMaker {
  /** Undefined when a newer wish came meanwhile. */
  film(wish: LedWish): Promise<{ film?: LedFilmSummary; findings: readonly Diagnostic[] } | undefined>;
  frames(from: number, count: number): Promise<{ from: number; frames: readonly Uint8Array[] }>;
  close(): void;
}

export function createFilmMaker(start: () => Worker): FilmMaker {
  const worker = start();
  const ask = askWorker<LedOrder, LedAnswer>(worker);
  let newest = 0;
  return {
    async film(wish) {
      const mine = ++newest;
      // Wishes that came while the worker was busy are never begun: only the newest is sent on.
      await Promise.resolve();
      if (mine !== newest) return undefined;
      const answer = await ask({ kind: 'film', wish });
      return mine === newest && answer.kind === 'film' ? answer : undefined;
    },
    async frames(from, count) {
      const answer = await ask({ kind: 'frames', from, count });
      return answer.kind === 'frames' ? answer : { from, frames: [] };
    },
    close: () => worker.terminate(),
  };
}

/** Makes one file in a worker of its own; aborting the signal ends the worker at once. */
export async function makeFileInWorker(
  start: () => Worker,
  order: Omit<Extract<LedOrder, { kind: 'file' }>, 'id' | 'kind'>,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<MadeFile | undefined> {
  const worker = start();
  const aborted = new Promise<undefined>((resolve) => {
    signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });
  try {
    const ask = askWorker<LedOrder, LedAnswer>(worker, ({ done, of }) => onProgress(done / of));
    const answer = await Promise.race([ask({ kind: 'file', ...order }), aborted]);
    return answer?.kind === 'file' ? answer : undefined;
  } finally {
    worker.terminate();
  }
}
