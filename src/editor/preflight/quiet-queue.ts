/** Longer than from one key to the next in quick typing would be too late, every key too often. */
const QUIET_MS = 80;

/** Makes a queue of one task that runs when nothing has happened for a moment. */
export function createQuietQueue(): (task: () => void) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (task) => {
    clearTimeout(timer);
    timer = setTimeout(task, QUIET_MS);
  };
}
