/** The schema of a snapshot, which comes from a page's script: bounded in every direction. */
import * as v from 'valibot';
import type { Snapshot } from '../reader/snapshot/snapshot.ts';

const NODES = 100_000;

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const texts = (most: number, chars: number) => v.pipe(v.array(text(chars)), v.maxLength(most));
/** Numbers of nodes, depths, names: plain arrays of many small numbers, checked in one pass. */
const numbers = v.custom<number[]>(
  (value) => Array.isArray(value) && value.length <= 3 * NODES && value.every((one) => Number.isInteger(one)),
);

export const snapshotSchema = v.object({
  url: text(5_000),
  title: text(5_000),
  scripts: texts(2_000, 500_000),
  metas: texts(1_000, 5_000),
  states: texts(1_000, 200_000),
  tags: texts(NODES, 1_000),
  depths: numbers,
  kinds: numbers,
  texts: texts(NODES, 5_000),
  owners: numbers,
  names: numbers,
  saying: numbers,
  values: texts(3 * NODES, 5_000),
  unseen: numbers,
  missed: v.record(text(100), v.number()),
});

/** The snapshot that a tab gave; null where it is none. */
export function readSnapshot(value: unknown): Snapshot | null {
  const snapshot = v.safeParse(snapshotSchema, value);
  return snapshot.success ? snapshot.output : null;
}
