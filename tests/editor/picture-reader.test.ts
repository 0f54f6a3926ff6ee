import { describe, expect, test } from 'vitest';
import { refused } from '../../src/diagnostics/checked.ts';
import { diagnostic, type Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { PictureAnswer } from '../../src/editor/pictures/picture-message.ts';
import { createPictureReader } from '../../src/editor/pictures/picture-reader.ts';
import type { Picture } from '../../src/model/design.ts';

/** A worker whose answers the test gives. */
class FakeWorker extends EventTarget {
  stopped = false;
  readonly orders: unknown[] = [];
  postMessage(order: unknown): void {
    this.orders.push(order);
  }
  terminate(): void {
    this.stopped = true;
  }
  answer(data: PictureAnswer): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const files = [new File([], 'a.jpg'), new File([], 'b.exe')];
const picture = { id: 'p', name: 'a.jpg' } as Picture;
const good: PictureAnswer = { kind: 'read', index: 0, result: { ok: true, value: picture, diagnostics: [] } };

function reader() {
  const workers: FakeWorker[] = [];
  const told: Diagnostic[] = [];
  const made = createPictureReader(
    () => {
      const worker = new FakeWorker();
      workers.push(worker);
      return worker as unknown as Worker;
    },
    (findings) => told.push(...findings),
  );
  return { made, workers, told };
}

/** Reading begins when what was asked before is done. */
const soon = (): Promise<void> => Promise.resolve().then(() => undefined);

describe('reading pictures', () => {
  test('tells how far it is, what is wrong at the end, and stops the worker', async () => {
    const { made, workers, told } = reader();
    const reading = made.read(files);
    await soon();
    const [worker] = workers;
    worker?.answer({ kind: 'begun', index: 0 });
    expect(made.getState().reading).toEqual({ name: 'a.jpg', done: 0, all: 2 });
    worker?.answer(good);
    worker?.answer({ kind: 'begun', index: 1 });
    expect(made.getState().reading).toMatchObject({ name: 'b.exe', done: 1 });
    worker?.answer({ kind: 'read', index: 1, result: refused(diagnostic('picture/program', 'error')) });
    expect(await reading).toEqual([picture]);
    expect(told.map((finding) => finding.code)).toEqual(['picture/program']);
    expect(made.getState().reading).toBeUndefined();
    expect(worker?.stopped).toBe(true);
  });

  test('given up, nothing comes of it, and the next reading goes on', async () => {
    const { made, workers } = reader();
    const first = made.read(files);
    const second = made.read([files[0] as File]);
    await soon();
    workers[0]?.answer(good);
    made.cancel();
    expect(await first).toEqual([]);
    expect(workers[0]?.stopped).toBe(true);
    await soon();
    workers[1]?.answer(good);
    expect(await second).toEqual([picture]);
  });

  test('a worker that dies at one picture leaves those before it', async () => {
    const { made, workers, told } = reader();
    const reading = made.read(files);
    await soon();
    workers[0]?.answer(good);
    workers[0]?.answer({ kind: 'begun', index: 1 });
    workers[0]?.dispatchEvent(new Event('error'));
    expect(await reading).toEqual([picture]);
    expect(told).toMatchObject([{ code: 'picture/undecodable', params: { file: 'b.exe' } }]);
  });

  test('no files, no worker', async () => {
    const { made, workers } = reader();
    expect(await made.read([])).toEqual([]);
    expect(workers).toEqual([]);
  });
});
