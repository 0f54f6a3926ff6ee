/** Waits until there is time for a little work; answers whether there still is, as often as it is asked. */
export type Pause = () => Promise<() => boolean>;

/**
 * Does work step by step, as much at a time as the pauses leave room for. Undefined when it isn't wanted any more.
 */
export async function inSlices<Result>(
  steps: Generator<undefined, Result>,
  pause: Pause,
  wanted: () => boolean,
): Promise<Result | undefined> {
  for (;;) {
    // Waiting for room is the point.
    // oxlint-disable-next-line no-await-in-loop
    const roomLeft = await pause();
    do {
      if (!wanted()) return undefined;
      const step = steps.next();
      if (step.done) return step.value;
    } while (roomLeft());
  }
}
