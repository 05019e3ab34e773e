/** Timing with a baseline in the same run: machines are shared and noisy, ratios are what compares. */

/** Median of some milliseconds. */
export function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** The value below which a share (0 to 1) of the times lies. */
export function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Runs two pieces of work in turns and gives the median milliseconds of each: noise meets both alike. */
export function sideBySide(work: () => void, baseline: () => void, rounds = 7): { ms: number; baselineMs: number } {
  const times: number[] = [];
  const baselineTimes: number[] = [];
  const time = (run: () => void) => {
    const start = performance.now();
    run();
    return performance.now() - start;
  };
  time(work);
  time(baseline);
  for (let round = 0; round < rounds; round++) {
    times.push(time(work));
    baselineTimes.push(time(baseline));
  }
  return { ms: median(times), baselineMs: median(baselineTimes) };
}

/** Two digits after the point. */
export const round = (value: number) => Math.round(value * 100) / 100;
