import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Picture } from '../../model/design.ts';
import type { PictureAnswer, PictureOrder } from './picture-message.ts';

/** How far reading has come; undefined while nothing is read. */
export interface PictureReading {
  readonly reading: { readonly name: string; readonly done: number; readonly all: number } | undefined;
}

/** Reads the files of pictures in a worker. */
export interface PictureReader extends StoreApi<PictureReading> {
  /** The pictures among the files, in their order; what is wrong with the others is told. None when cancelled. */
  read(files: readonly File[]): Promise<readonly Picture[]>;
  cancel(): void;
}

export function createPictureReader(
  start: () => Worker,
  tell: (findings: readonly Diagnostic[]) => void,
): PictureReader {
  const store = createStore<PictureReading>(() => ({ reading: undefined }));
  let giveUp: (() => void) | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const readNow = (files: readonly File[]): Promise<readonly Picture[]> =>
    new Promise((resolve) => {
      const worker = start();
      const pictures: Picture[] = [];
      const findings: Diagnostic[] = [];
      const end = (found: readonly Picture[]): void => {
        worker.terminate();
        giveUp = undefined;
        store.setState({ reading: undefined });
        if (findings.length > 0) tell(findings);
        resolve(found);
      };
      giveUp = () => end([]);
      worker.addEventListener('message', ({ data }: MessageEvent<PictureAnswer>) => {
        if (data.kind === 'begun') {
          store.setState({ reading: { name: files[data.index]?.name ?? '', done: data.index, all: files.length } });
          return;
        }
        findings.push(...data.result.diagnostics);
        if (data.result.ok) pictures.push(data.result.value);
        if (data.index === files.length - 1) end(pictures);
      });
      // A worker that dies has most likely run out of memory: what was read before is kept.
      worker.addEventListener('error', () => {
        const file = files[store.getState().reading?.done ?? 0]?.name ?? '';
        findings.push({ code: 'picture/undecodable', severity: 'error', at: { kind: 'file', file }, params: { file } });
        end(pictures);
      });
      // Not a window's message: a worker has no origin to name.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      worker.postMessage({ files } satisfies PictureOrder);
    });

  return {
    ...store,
    read(files) {
      if (files.length === 0) return Promise.resolve([]);
      const reading = last.then(() => readNow(files));
      last = reading;
      return reading;
    },
    cancel: () => giveUp?.(),
  };
}
