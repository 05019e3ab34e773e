import { type Numbers, narrow } from './narrow.ts';

/**
 * Hash → numbers, many to many, in three typed arrays: the low bits of a hash choose a bucket, its high 16 bits are
 * compared inside. Wrong hits are possible and rare: whoever asks checks what he finds.
 */
export interface Buckets {
  /** First entry of each bucket, and the end: 2^n + 1 numbers. */
  starts: Int32Array;
  tags: Uint16Array;
  values: Numbers;
}

const PER_BUCKET = 8;
const MOST_BITS = 17;

/** FNV-1a over UTF-16 units with a last mix, so that low and high bits are both good. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mix(hash);
}

/** A last mix of an FNV hash. */
export function mix(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

const add = (array: Int32Array, at: number, amount: number) => {
  array[at] = (array[at] as number) + amount;
};

/** Builds from parallel arrays of hashes and values. */
export function buildBuckets(hashes: ArrayLike<number>, values: ArrayLike<number>): Buckets {
  const count = hashes.length;
  let bits = 0;
  while (bits < MOST_BITS && 2 ** bits * PER_BUCKET < count) bits++;
  const mask = 2 ** bits - 1;
  const starts = new Int32Array(mask + 2);
  for (let i = 0; i < count; i++) add(starts, ((hashes[i] as number) & mask) + 1, 1);
  for (let bucket = 0; bucket <= mask; bucket++) add(starts, bucket + 1, starts[bucket] as number);
  const next = starts.slice();
  const tags = new Uint16Array(count);
  const placed = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const bucket = (hashes[i] as number) & mask;
    const at = next[bucket] as number;
    next[bucket] = at + 1;
    tags[at] = (hashes[i] as number) >>> 16;
    placed[at] = values[i] as number;
  }
  return { starts, tags, values: narrow(placed) };
}

/** Appends the values of a hash to `out`, at most `limit` of them. */
export function lookUp({ starts, tags, values }: Buckets, hash: number, out: number[], limit: number): void {
  const bucket = hash & (starts.length - 2);
  const tag = hash >>> 16;
  const end = starts[bucket + 1] as number;
  for (let at = starts[bucket] as number; at < end && out.length < limit; at++) {
    if (tags[at] === tag) out.push(values[at] as number);
  }
}
