import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';

/** Milliseconds of work by the main thread's own clock: half of the times stay below the first, 95 % below the second. */
export interface FrameTimes {
  readonly p50: number;
  readonly p95: number;
  /** The dearest frame. */
  readonly most: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  /** As `dur`, by the clock of the thread: without what else the machine did meanwhile. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly data?: { readonly type?: string } };
}

const CATEGORIES = ['devtools.timeline', 'blink.user_timing', 'disabled-by-default-devtools.timeline', 'benchmark'];

/** What the main thread of a page did while it was driven. */
interface Recorded {
  readonly tasks: readonly { readonly from: number; readonly to: number; readonly ms: number }[];
  /** When frames were handed on to be shown. */
  readonly commits: readonly number[];
  /** When keys came down. */
  readonly keys: readonly number[];
}

/**
 * The work of a page's main thread from one frame to the next while `act` drives it: handlers, drawing, painting and
 * everything else the program causes there.
 */
export async function measureFrames(browser: Browser, page: Page, act: () => Promise<void>): Promise<FrameTimes> {
  const { tasks, commits } = await record(browser, page, act);
  // Work belongs to the frame that is committed next.
  const times = commits.map(() => 0);
  for (const { from, ms } of tasks) {
    const frame = commits.findIndex((commit) => commit >= from);
    if (frame >= 0) times[frame] = (times[frame] ?? 0) + ms;
  }
  return quantiles(times);
}

/** The work from each key to the frame that answers it. */
export async function measureKeys(browser: Browser, page: Page, act: () => Promise<void>): Promise<FrameTimes> {
  const { tasks, commits, keys } = await record(browser, page, act);
  return quantiles(
    keys.map((key) => {
      const shown = commits.find((commit) => commit > key) ?? key;
      const answering = tasks.filter(({ from, to }) => to > key && from <= shown);
      return answering.reduce((sum, { ms }) => sum + ms, 0);
    }),
  );
}

async function record(browser: Browser, page: Page, act: () => Promise<void>): Promise<Recorded> {
  await browser.startTracing(page, { categories: CATEGORIES });
  await page.evaluate(() => performance.mark('bench-start'));
  await act();
  await page.evaluate(() => performance.mark('bench-end'));
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: readonly TraceEvent[] };
  const events = trace.traceEvents;
  const start = events.find((event) => event.name === 'bench-start');
  const end = events.find((event) => event.name === 'bench-end');
  if (!start || !end) throw new Error('the trace has no marks');
  const own = events
    .filter(({ pid, tid, ts }) => pid === start.pid && tid === start.tid && ts >= start.ts && ts <= end.ts)
    .toSorted((a, b) => a.ts - b.ts);
  return {
    tasks: own
      .filter(({ name, ph }) => name === 'RunTask' && ph === 'X')
      .map(({ ts, dur = 0, tdur = dur }) => ({ from: ts, to: ts + dur, ms: tdur / 1000 })),
    commits: own.filter((event) => event.name === 'Commit' && !wasEmpty(event, own)).map(({ ts }) => ts),
    keys: own
      .filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'keydown')
      .map(({ ts }) => ts),
  };
}

/** Frames in which nothing had changed aren't shown. */
function wasEmpty({ ts, dur = 0 }: TraceEvent, own: readonly TraceEvent[]): boolean {
  return own.some((event) => event.name === 'MainFrameAborted' && event.ts >= ts && event.ts <= ts + dur);
}

export function quantiles(times: readonly number[]): FrameTimes {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), most: sorted.at(-1) ?? 0 };
}

/**
 * Moves the pointer in even steps, one a frame. It goes past Playwright's own mouse, which asks the page at each
 * step whether something is dragged out of it: that would be measured too.
 */
export async function movePointer(
  page: Page,
  from: { readonly x: number; readonly y: number },
  by: { readonly x: number; readonly y: number },
  steps: number,
  pressed = true,
): Promise<void> {
  const hand = await page.context().newCDPSession(page);
  for (let step = 1; step <= steps; step++) {
    // There and back in waves, so that the object crosses its neighbours.
    const way = Math.sin((step / steps) * 3 * Math.PI);
    // One after the other is what a hand does.
    // oxlint-disable-next-line no-await-in-loop
    await hand.send('Input.dispatchMouseEvent', {
      type: 'mouseMoved',
      x: from.x + by.x * way,
      y: from.y + by.y * (step / steps),
      ...(pressed ? { button: 'left', buttons: 1 } : {}),
    });
    // oxlint-disable-next-line no-await-in-loop
    await setTimeout(12);
  }
  await hand.detach();
}
