/** What a Chromium trace says of the main thread of one page. */
import type { CDPSession } from 'playwright-core';

/** Times in microseconds: `ts` and `dur` by the clock, `tdur` of the thread's own CPU time. */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string } };
}

/** CPU milliseconds of the main thread: other processes of a busy machine do not count. */
export interface Cost {
  /** In scripts, style and layout that they force included; single tasks of them, without what drives the browser, and the longest. */
  script: number;
  tasks: number[];
  longest: number;
  /** Style, layout and paint outside of it, from the start of the page. */
  rendering: number;
}

const CATEGORIES = ['toplevel', 'v8', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];
/** JavaScript, whoever calls it: content scripts run on after an await in a bare microtask checkpoint. */
const RUNS = new Set([
  'EvaluateScript',
  'FunctionCall',
  'v8.callFunction',
  'BlinkScheduler_PerformMicrotaskCheckpoint',
]);
const RENDERS = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit']);

/** Records from now on; the function that comes back ends it and gives the events. */
export async function record(session: CDPSession): Promise<() => Promise<TraceEvent[]>> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
  return async () => {
    await session.send('Tracing.end');
    await complete;
    return events;
  };
}

const sum = (events: readonly TraceEvent[]) => events.reduce((total, { tdur = 0 }) => total + tdur, 0) / 1000;

/** The events that no other of them holds, in order. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  let end = -Infinity;
  return events
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
    .filter(({ ts, dur = 0 }) => {
      if (ts < end) return false;
      end = ts + dur;
      return true;
    });
}

/** CPU milliseconds of the last script that was evaluated. */
export function lastScript(events: readonly TraceEvent[]): number {
  const scripts = events.filter(({ name }) => name === 'EvaluateScript').toSorted((a, b) => a.ts - b.ts);
  return (scripts.at(-1)?.tdur ?? 0) / 1000;
}

/**
 * The cost of a page without scripts of its own. What drives the browser runs in it as well: only against the same page
 * without the extension does the cost of all scripts say what the extension costs. `id` is the extension's.
 */
export function costOf(events: readonly TraceEvent[], id: string): Cost {
  const main = events.find(({ name }) => name === 'ParseHTML');
  const own = events.filter(
    ({ ph, pid, tid, ts }) => ph === 'X' && pid === main?.pid && tid === main.tid && ts >= main.ts,
  );
  const runs = outermost(own.filter(({ name }) => RUNS.has(name)));
  const driving = ({ name, args }: TraceEvent) => name === 'EvaluateScript' && !args?.data?.url?.includes(id);
  const inside = ({ ts }: TraceEvent, outer: TraceEvent) => ts >= outer.ts && ts < outer.ts + (outer.dur ?? 0);
  const tasks = outermost(own.filter(({ name }) => name === 'RunTask'));
  const renders = outermost(own.filter(({ name }) => RENDERS.has(name)));
  const costs = tasks.map((task) => sum(runs.filter((run) => inside(run, task) && !driving(run))));
  return {
    script: sum(runs),
    tasks: costs,
    longest: Math.max(0, ...costs),
    rendering: sum(renders.filter((event) => !runs.some((run) => inside(event, run)))),
  };
}
