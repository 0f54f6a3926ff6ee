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

/** Has print files made by a worker, one after the other. */
export function createWorkerExporter(parts: WorkerExporterParts): PdfExporter {
  let worker: Worker | undefined;
  let next = 1;
  const waiting = new Map<number, { resolve: (pdf: ExportedPdf) => void; reject: (error: Error) => void }>();

  const running = (): Worker => {
    if (worker) return worker;
    const started = parts.start();
    started.addEventListener('message', (event: MessageEvent<ExportAnswer>) => {
      const { id, ...answer } = event.data;
      const order = waiting.get(id);
      waiting.delete(id);
      if ('failure' in answer) order?.reject(new Error(answer.failure));
      else order?.resolve(answer.pdf);
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

  return {
    render(design: Design, pageId: string, choices: ExportChoices): Promise<ExportedPdf> {
      const id = next++;
      const order: ExportOrder = {
        id,
        design,
        pageId,
        choices,
        fonts: listFonts(parts),
        profileUrl: absolute(parts.profileUrl),
      };
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        running().postMessage(order, []);
      });
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
