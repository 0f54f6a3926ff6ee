import type { PrintVerification } from '../../preflight/verify/verify-print.ts';
import type { Design } from '../../model/design.ts';
import type { CatalogueFont } from '../../typesetting/fonts/font-catalogue.ts';
import type { ExportAnswer, ExportOrder } from './export-message.ts';
import type { ExportChoices, ExportedPdf, PdfExporter } from './pdf-exporter.ts';

export interface WorkerExporterParts {
  /** Starts the worker; called for the first file. */
  readonly start: () => Worker;
  readonly catalogue: readonly CatalogueFont[];
  readonly fontUrl: (fontId: string) => string | undefined;
  readonly profileUrl: string;
}

type Answer = Exclude<ExportAnswer, { failure: string }>;

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** Has print files made by a worker, one after the other. */
export function createWorkerExporter(parts: WorkerExporterParts): PdfExporter {
  let worker: Worker | undefined;
  let next = 1;
  const waiting = new Map<number, Waiting>();

  const running = (): Worker => {
    if (worker) return worker;
    const started = parts.start();
    started.addEventListener('message', (event: MessageEvent<ExportAnswer>) => {
      const answer = event.data;
      const { id } = answer;
      const order = waiting.get(id);
      waiting.delete(id);
      if ('failure' in answer) order?.reject(new Error(answer.failure));
      else order?.resolve(answer);
    });
    started.addEventListener('error', (event) => {
      for (const order of waiting.values()) order.reject(new Error(event.message));
      waiting.clear();
      started.terminate();
      worker = undefined;
    });
    worker = started;
    return started;
  };

  const send = <Result>(order: ExportOrder, pick: (answer: Answer) => Result | undefined): Promise<Result> =>
    new Promise((resolve, reject) => {
      const settle = (answer: Answer): void => {
        const result = pick(answer);
        if (result === undefined) reject(new Error('export: an answer to another question'));
        else resolve(result);
      };
      waiting.set(order.id, { resolve: settle, reject });
      running().postMessage(order, []);
    });

  return {
    render(design: Design, pageId: string, choices: ExportChoices): Promise<ExportedPdf> {
      const id = next++;
      const order: ExportOrder = {
        kind: 'print',
        id,
        design,
        pageId,
        choices,
        fonts: listFonts(parts),
        profileUrl: absolute(parts.profileUrl),
      };
      return send<ExportedPdf>(order, (answer) => ('pdf' in answer ? answer.pdf : undefined));
    },
    verify(bytes: Uint8Array, expected: string): Promise<PrintVerification> {
      const order: ExportOrder = { kind: 'verify', id: next++, bytes, expected, fonts: listFonts(parts) };
      return send<PrintVerification>(order, (answer) => ('verification' in answer ? answer.verification : undefined));
    },
  };
}

function listFonts(parts: WorkerExporterParts): ExportOrder['fonts'] {
  return parts.catalogue.flatMap((info) => {
    const url = parts.fontUrl(info.id);
    return url ? [{ info, url: absolute(url) }] : [];
  });
}

/** A worker resolves addresses against its own file, not against the page. */
function absolute(url: string): string {
  return new URL(url, document.baseURI).href;
}
