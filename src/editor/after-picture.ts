/** A window out of sight draws nothing; its panels follow all the same. */
const LATEST_MS = 120;

const waiting = new Set<() => void>();
let asked = false;

/** Runs a task, once however often it is asked for, when the next picture is on the screen. */
export function afterPicture(task: () => void): void {
  waiting.add(task);
  if (asked) return;
  asked = true;
  const timer = setTimeout(runAll, LATEST_MS);
  requestAnimationFrame(() => {
    clearTimeout(timer);
    setTimeout(runAll, 0);
  });
}

function runAll(): void {
  asked = false;
  const tasks = [...waiting];
  waiting.clear();
  for (const task of tasks) task();
}
