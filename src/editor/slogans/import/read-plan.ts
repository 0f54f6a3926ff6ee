import { diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { PlanImport } from '../../../slogans/import/import-plan.ts';
import type { ImportAnswer } from './import-message.ts';

/** A document being read by a worker of its own. */
export interface PlanReading {
  readonly plan: Promise<PlanImport>;
  /** Ends the worker at once; the promise stays open. */
  readonly stop: () => void;
}

/** Reads a document away from the interface; a worker that fails comes back as a refusal. */
export function readPlan(bytes: Uint8Array, progress: (done: number, total: number) => void): PlanReading {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  const plan = new Promise<PlanImport>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<ImportAnswer>) => {
      if (data.kind === 'progress') progress(data.done, data.total);
      else if (data.kind === 'plan') {
        worker.terminate();
        resolve(data.plan);
      }
    });
    worker.addEventListener('error', () => {
      worker.terminate();
      resolve(UNREADABLE);
    });
    worker.postMessage(bytes, [bytes.buffer]);
  });
  return { plan, stop: () => worker.terminate() };
}

const UNREADABLE: PlanImport = {
  document: { title: null, number: null, issuer: null, date: null },
  slogans: [],
  mottoes: [],
  phases: [],
  anniversaries: [],
  lines: [],
  findings: [{ ...diagnostic('import/unreadable', 'error'), place: null }],
  refused: { code: 'import/unreadable' },
};
