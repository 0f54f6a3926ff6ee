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

let ahead = false;

/** Does what the canvas has to show at once; panels follow after the picture. */
export function pictureFirst<Result>(task: () => Result): Result {
  const outer = ahead;
  ahead = true;
  try {
    return task();
  } finally {
    ahead = outer;
  }
}

/** Whether a change is being made whose picture comes first. */
export function isPictureFirst(): boolean {
  return ahead;
}
