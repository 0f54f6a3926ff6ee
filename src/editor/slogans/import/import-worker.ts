/// <reference lib="webworker" />
import { importPlanFile, isPdf } from '../../../slogans/import/adapters/plan-file.ts';
import type { ImportAnswer } from './import-message.ts';

self.addEventListener('message', (event: MessageEvent<Uint8Array>) => {
  void readPlan(event.data);
});

async function readPlan(bytes: Uint8Array): Promise<void> {
  await readyPdf(bytes);
  const progress = (done: number, total: number): void => answer({ kind: 'progress', done, total });
  answer({ kind: 'plan', plan: await importPlanFile(bytes, { progress }) });
}

function answer(message: ImportAnswer): void {
  self.postMessage(message, { transfer: [] });
}

/**
 * pdf.js would start a worker of its own; this is one already, so its other half runs in here too. (That half greets
 * whoever started this worker; `readPlan` doesn't listen.)
 */
async function readyPdf(bytes: Uint8Array): Promise<void> {
  if (!isPdf(bytes)) return;
  const half: unknown = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  (globalThis as { pdfjsWorker?: unknown }).pdfjsWorker = half;
}
