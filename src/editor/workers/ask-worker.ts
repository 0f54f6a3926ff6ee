/** What a worker answers: in the kind of its order, or why the program failed (a programmer's mistake). */
interface Answer {
  readonly id: number;
  readonly kind: string;
}

type WithoutId<Order> = Order extends { readonly id: number } ? Omit<Order, 'id'> : never;

/** Sends orders to a worker and waits for the answer of the same number; `onProgress` hears what is said in between. */
export function askWorker<Order extends { readonly id: number }, Reply extends Answer>(
  worker: Worker,
  onProgress?: (note: Extract<Reply, { kind: 'progress' }>) => void,
): (order: WithoutId<Order>) => Promise<Reply> {
  let next = 1;
  const waiting = new Map<number, { resolve: (answer: Reply) => void; reject: (error: Error) => void }>();
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    if (data.kind === 'progress') {
      onProgress?.(data as Extract<Reply, { kind: 'progress' }>);
      return;
    }
    const order = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.kind === 'failure' && 'why' in data) order?.reject(new Error(String(data.why)));
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
