/** Runs a door over many inputs: none makes it throw, reaches a prototype, or keeps it busy. */
import { threadCpuUsage } from 'node:process';
import { expect } from 'vitest';
import { Mutator } from './mutate.ts';

/** Inputs of all doors together, by default and as FUZZ says; the seed is the number of the first one. */
const DEFAULT = 50_000;
const ALL = Number(process.env.FUZZ ?? DEFAULT);
const SEED = Number(process.env.SEED ?? 1);

/** No input may keep a thread longer; asserted in the long run only, whose machine does nothing else. */
const LONGEST_MS = 50;

const cpuMs = () => {
  const { user, system } = threadCpuUsage();
  return (user + system) / 1000;
};

const prototypes = [Object.prototype, Array.prototype, String.prototype, Function.prototype, Map.prototype];
const standing = () => prototypes.map((one) => Object.getOwnPropertyNames(one).join()).join('\n');

/** Milliseconds of CPU that a run takes. */
async function timed(run: () => unknown): Promise<number> {
  const start = cpuMs();
  await run();
  return cpuMs() - start;
}

/**
 * Makes `count` inputs (of 50,000; more or fewer as FUZZ says) and gives each to the door. A failure names the seed:
 * with SEED set to it, the first input is the one that failed. Gives what the door made of them, counted.
 */
export async function fuzz<T>(
  name: string,
  count: number,
  make: (mutator: Mutator) => T,
  door: (input: T) => unknown,
): Promise<Map<unknown, number>> {
  const inputs = Math.ceil((count * ALL) / DEFAULT);
  const before = standing();
  const outcomes = new Map<unknown, number>();
  const slowest = { ms: 0, seed: SEED };
  for (let seed = SEED; seed < SEED + inputs; seed++) {
    const input = make(new Mutator(seed));
    try {
      const ms = await timed(async () => {
        const outcome = await door(input);
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      });
      if (ms > slowest.ms) {
        // The first run may have been one of the compiler or of the collector.
        const again =
          ms < LONGEST_MS ? ms : Math.min(ms, await timed(() => door(input)), await timed(() => door(input)));
        if (again > slowest.ms) Object.assign(slowest, { ms: again, seed });
      }
    } catch (error) {
      throw new Error(`${name}: input ${seed}`, { cause: error });
    }
    if (standing() !== before) throw new Error(`${name}: input ${seed} changed a prototype`);
  }
  console.log(`${name}: ${inputs} inputs, slowest ${slowest.ms.toFixed(1)} ms (seed ${slowest.seed})`);
  if (ALL > DEFAULT) expect(slowest.ms, `seed ${slowest.seed}`).toBeLessThan(LONGEST_MS);
  return outcomes;
}
