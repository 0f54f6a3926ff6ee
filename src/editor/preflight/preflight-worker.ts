/// <reference lib="webworker" />
import { workerRegistry } from '../fonts/worker-registry.ts';
import type { CheckOrder } from './check-message.ts';
import { PageChecker } from './page-checker.ts';

/** How long an order that came in may have to wait. */
const SLICE_MS = 12;

const checker = new PageChecker({
  fontsOf: workerRegistry,
  pause: () =>
    new Promise((resolve) => {
      setTimeout(() => {
        const end = performance.now() + SLICE_MS;
        resolve(() => performance.now() < end);
      });
    }),
  answer: (answer) => self.postMessage(answer, { transfer: [] }),
});

self.addEventListener('message', ({ data }: MessageEvent<CheckOrder>) => void checker.take(data));
