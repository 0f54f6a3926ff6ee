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
