import type { Design } from '../../model/design.ts';
import type { FontAddress } from '../fonts/worker-fonts.ts';
import { DesignPost } from '../workers/design-post.ts';
import type { CheckAnswer, CheckFacts, CheckOrder, PageFindings } from './check-message.ts';

export interface PreflightClient {
  /**
   * Has all pages checked, the shown one first; `onPage` hears of each. Ends when they are, or when those of a later
   * call are. Rejects when the worker can't be had; the next call starts another.
   */
  check(design: Design, shownId: string, facts: CheckFacts, onPage: (page: PageFindings) => void): Promise<void>;
}

interface Waiting {
  readonly id: number;
  readonly onPage: (page: PageFindings) => void;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** Has pages checked off the main thread. */
export function createPreflightClient(start: () => Worker, fonts: () => readonly FontAddress[]): PreflightClient {
  const post = new DesignPost();
  let worker: Worker | undefined;
  let told: CheckFacts | undefined;
  let waiting: Waiting[] = [];
  let next = 1;

  const stop = (reason: string): void => {
    worker?.terminate();
    worker = undefined;
    told = undefined;
    post.forget();
    const all = waiting;
    waiting = [];
    for (const { reject } of all) reject(new Error(reason));
  };
  const hear = ({ data }: MessageEvent<CheckAnswer>): void => {
    if ('failure' in data) stop(data.failure);
    else if ('page' in data) waiting.find(({ id }) => id === data.id)?.onPage(data.page);
    else {
      const done = waiting.filter(({ id }) => id <= data.id);
      waiting = waiting.filter(({ id }) => id > data.id);
      for (const { resolve } of done) resolve();
    }
  };
  const open = (): Worker => {
    const started = start();
    started.addEventListener('message', hear);
    started.addEventListener('error', ({ message }) => stop(message));
    return started;
  };
  return {
    check: (design, shownId, facts, onPage) =>
      new Promise((resolve, reject) => {
        const id = next++;
        const isNew = !worker;
        worker ??= open();
        waiting.push({ id, onPage, resolve, reject });
        const order: CheckOrder = {
          id,
          design: post.pack(design),
          shownId,
          ...(facts === told ? {} : { facts }),
          ...(isNew ? { fonts: fonts() } : {}),
        };
        told = facts;
        worker.postMessage(order, []);
      }),
  };
}
