/** Long enough for a row of key presses to end, short enough to answer an edit. */
const QUIET_MS = 180;

/** Makes a queue of one task that runs when nothing has happened for a moment and the browser is idle. */
export function createIdleQueue(): (task: () => void) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (task) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if ('requestIdleCallback' in window) requestIdleCallback(task, { timeout: 400 });
      else task();
    }, QUIET_MS);
  };
}

/** A slice of background work: short enough that no frame is missed for it. */
const SLICE_MS = 6;

/** The next moment at which the browser is idle, with a slice of time. */
export function idleSlice(): Promise<() => boolean> {
  return new Promise((resolve) => {
    const begin = (): void => {
      const end = performance.now() + SLICE_MS;
      resolve(() => performance.now() < end);
    };
    if ('requestIdleCallback' in window) requestIdleCallback(begin, { timeout: 100 });
    else setTimeout(begin, 8);
  });
}
