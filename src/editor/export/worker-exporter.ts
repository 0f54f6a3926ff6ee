import type { PrintVerification } from '../../preflight/verify/verify-print.ts';
import type { Design } from '../../model/design.ts';
import { fontAddresses } from '../fonts/font-addresses.ts';
import type { CatalogueFont } from '../../typesetting/fonts/font-catalogue.ts';
import type { OutputProfile } from '../../renderers/pdf/render-options.ts';
import type { ExportAnswer, ExportOrder, MakeOrder } from './export-message.ts';
import type { ExportedFile, ExportStage, PdfExporter } from './pdf-exporter.ts';
import { PicturePost } from './picture-post.ts';

export interface WorkerExporterParts {
  /** Starts the worker; called for the first file. */
  readonly start: () => Worker;
  readonly catalogue: readonly CatalogueFont[];
  readonly fontUrl: (fontId: string) => string | undefined;
  readonly profileUrl: string;
  /** The user's own profile, where one is chosen. */
  readonly ownProfile: () => Promise<OutputProfile | undefined>;
  /** The most ink that the medium takes, in percent; asked after the profile. */
  readonly inkLimit: () => number;
}

type Answer = Exclude<ExportAnswer, { failure: string } | { stage: ExportStage }>;

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
  readonly onStage?: ((stage: ExportStage) => void) | undefined;
}

/** Has files made by a worker, one after the other. */
export function createWorkerExporter(parts: WorkerExporterParts): PdfExporter {
  let worker: Worker | undefined;
  let next = 1;
  const waiting = new Map<number, Waiting>();
  const post = new PicturePost();

  const stop = (reason: string): void => {
    for (const order of waiting.values()) order.reject(new Error(reason));
    waiting.clear();
    worker?.terminate();
    post.forget();
    worker = undefined;
  };
  /** A file that nobody wants: the worker is stopped, unless it has other files to make. */
  const abandon = (id: number): void => {
    if (!waiting.has(id)) return;
    if (waiting.size === 1) stop('abandoned');
    else {
      waiting.get(id)?.reject(new Error('abandoned'));
      waiting.delete(id);
    }
  };
  const running = (): Worker => {
    if (worker) return worker;
    const started = parts.start();
    started.addEventListener('message', (event: MessageEvent<ExportAnswer>) => {
      const answer = event.data;
      const order = waiting.get(answer.id);
      if ('stage' in answer) {
        order?.onStage?.(answer.stage);
        return;
      }
      waiting.delete(answer.id);
      if ('failure' in answer) order?.reject(new Error(answer.failure));
      else order?.resolve(answer);
    });
    started.addEventListener('error', (event) => stop(event.message));
    worker = started;
    return started;
  };

  const send = <Result>(
    order: ExportOrder,
    pick: (answer: Answer) => Result | undefined,
    onStage?: (stage: ExportStage) => void,
  ): Promise<Result> =>
    new Promise((resolve, reject) => {
      const settle = (answer: Answer): void => {
        const result = pick(answer);
        if (result === undefined) reject(new Error('export: an answer to another question'));
        else resolve(result);
      };
      waiting.set(order.id, { resolve: settle, reject, onStage });
      const pictures = order.kind === 'make' ? order.pictures : [];
      running().postMessage(
        order,
        pictures.map(({ bytes }) => bytes.buffer),
      );
    });

  return {
    async render(design, pageId, choices, { onStage, signal } = {}) {
      const source = choices.preset === 'kit' ? await sourceOf(design) : undefined;
      const profile = await parts.ownProfile();
      const id = next++;
      signal?.throwIfAborted();
      const order: MakeOrder = {
        kind: 'make',
        id,
        ...post.pack(design),
        pageId,
        choices,
        ...(source === undefined ? {} : { source }),
        fonts: listFonts(parts),
        profileUrl: absolute(parts.profileUrl),
        inkLimit: parts.inkLimit(),
        ...(profile ? { profile } : {}),
      };
      signal?.addEventListener('abort', () => abandon(id));
      return send<ExportedFile>(order, (answer) => ('file' in answer ? answer.file : undefined), onStage);
    },
    verify(bytes, expected) {
      const order: ExportOrder = { kind: 'verify', id: next++, bytes, expected, fonts: listFonts(parts) };
      return send<PrintVerification>(order, (answer) => ('verification' in answer ? answer.verification : undefined));
    },
  };
}

/** The library of slogans is large and comes only when a sheet names a source. */
async function sourceOf(design: Design): Promise<string | undefined> {
  const { approvedSource } = await import('../../production/approved-source.ts');
  return approvedSource(design);
}

function listFonts({ catalogue, fontUrl }: WorkerExporterParts): MakeOrder['fonts'] {
  return fontAddresses({ catalogue, url: fontUrl });
}

/** A worker resolves addresses against its own file, not against the page. */
function absolute(url: string): string {
  return new URL(url, document.baseURI).href;
}
