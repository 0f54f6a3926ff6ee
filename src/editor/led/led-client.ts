import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { LedAnswer, LedFilmSummary, LedOrder, LedWish } from './led-message.ts';

type WithoutId<Order> = Order extends LedOrder ? Omit<Order, 'id'> : never;

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
  const ask = askWorker(worker);
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
    const answer = await Promise.race([askWorker(worker, onProgress)({ kind: 'file', ...order }), aborted]);
    return answer?.kind === 'file' ? answer : undefined;
  } finally {
    worker.terminate();
  }
}

function askWorker(
  worker: Worker,
  onProgress?: (share: number) => void,
): (order: WithoutId<LedOrder>) => Promise<LedAnswer> {
  let next = 1;
  const waiting = new Map<number, { resolve: (answer: LedAnswer) => void; reject: (error: Error) => void }>();
  worker.addEventListener('message', ({ data }: MessageEvent<LedAnswer>) => {
    if (data.kind === 'progress') {
      onProgress?.(data.done / data.of);
      return;
    }
    const order = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.kind === 'failure') order?.reject(new Error(data.why));
    else order?.resolve(data);
  });
  worker.addEventListener('error', ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  });
  return (order) =>
    new Promise((resolve, reject) => {
      const id = next++;
      waiting.set(id, { resolve, reject });
      worker.postMessage({ ...order, id }, []);
    });
}
