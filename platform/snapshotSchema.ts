/** The schema of a snapshot, which comes from a page's script as one string of JSON: bounded in every direction. */
import * as v from 'valibot';
import type { Snapshot } from '../reader/snapshot/snapshot.ts';

/** Characters of the whole; more than a page's share of text and names can make. */
export const SNAPSHOT_CHARS = 16_000_000;
const NODES = 100_000;

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const texts = (most: number, chars: number) => v.pipe(v.array(text(chars)), v.maxLength(most));
/** Numbers of nodes, depths, names: plain arrays of many small numbers, checked in one pass. */
const numbers = v.custom<number[]>(
  (value) => Array.isArray(value) && value.length <= 2 * NODES && value.every((one) => Number.isInteger(one)),
);

const schema = v.object({
  url: text(5_000),
  title: text(5_000),
  scripts: texts(2_000, 500_000),
  metas: texts(1_000, 5_000),
  tags: texts(NODES, 1_000),
  depths: numbers,
  kinds: numbers,
  texts: texts(NODES, 5_000),
  owners: numbers,
  names: numbers,
  values: texts(2 * NODES, 5_000),
  unseen: numbers,
  missed: v.record(text(100), v.number()),
});

/** The snapshot in a message; null where it is none. */
export function readSnapshot(json: unknown): Snapshot | null {
  if (typeof json !== 'string' || json.length > SNAPSHOT_CHARS) return null;
  try {
    const snapshot = v.safeParse(schema, JSON.parse(json));
    return snapshot.success ? snapshot.output : null;
  } catch {
    return null;
  }
}
