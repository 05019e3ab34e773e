/**
 * The stored form of compiled tables: one buffer, version first, so that a foreign one is refused and rebuilt, never
 * guessed at; that no byte of it changed is for its SHA-256 (platform/db/sealed.ts). Typed arrays lie in it as they are and
 * are read without a copy.
 *
 * Layout (little-endian 32-bit words): magic, format, bytes of the whole, JSON bytes, array count,
 * then kind and byte length of each array, the arrays (each padded to 4 bytes), the JSON in UTF-8: `[places, data]`, where
 * places are the ways of keys to the arrays, which stand as null in the data.
 */

const MAGIC = 0x31464754; // "TGF1"
export const FORMAT = 7;
const HEADER_WORDS = 5;
const KINDS = [Int32Array, Uint8Array, Float32Array, Uint16Array] as const;
type Packed = InstanceType<(typeof KINDS)[number]>;

export class DamagedBuffer extends Error {}

const isPacked = (value: unknown): value is Packed => KINDS.some((kind) => value instanceof kind);
const padded = (bytes: number) => (bytes + 3) & ~3;

/** Packs plain data with typed arrays anywhere in it. Throws on Map, Set, class instances and functions. */
export function writeBuffer(value: unknown): ArrayBuffer {
  const arrays: Packed[] = [];
  const places: string[][] = [];
  const ways = new Map<unknown, string[]>();
  const data = JSON.stringify(value, function (this: Record<string, unknown>, key, item) {
    const original = this[key];
    const way = [...(ways.get(this) ?? []), key];
    if (isPacked(original)) {
      arrays.push(original);
      places.push(way);
      return null;
    }
    if (item instanceof Object) ways.set(item, way);
    if (
      typeof item === 'function' ||
      (item instanceof Object && ![Object.prototype, Array.prototype, null].includes(Object.getPrototypeOf(item)))
    )
      throw new TypeError(`not plain data at "${key}"`);
    return item;
  });
  const text = new TextEncoder().encode(`[${JSON.stringify(places)},${data}]`);
  const head = HEADER_WORDS + arrays.length * 2;
  const bytes = head * 4 + arrays.reduce((sum, array) => sum + padded(array.byteLength), 0) + padded(text.length);
  const buffer = new ArrayBuffer(bytes);
  const words = new Int32Array(buffer);
  const all = new Uint8Array(buffer);
  words.set([MAGIC, FORMAT, bytes, text.length, arrays.length]);
  let at = head * 4;
  for (const [i, array] of arrays.entries()) {
    words[HEADER_WORDS + i * 2] = KINDS.findIndex((kind) => array instanceof kind);
    words[HEADER_WORDS + i * 2 + 1] = array.byteLength;
    all.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    at += padded(array.byteLength);
  }
  all.set(text, at);
  return buffer;
}

interface Holder {
  [key: string]: Holder | Packed;
}

/** Puts an array back where it stood. */
function restore(root: Holder, way: readonly string[], array: Packed): void {
  let holder = root;
  for (const key of way.slice(0, -1)) holder = holder[key] as Holder;
  holder[way.at(-1) as string] = array;
}

/** Reads what `writeBuffer` wrote. Throws DamagedBuffer when magic, format or length do not fit. */
export function readBuffer(buffer: ArrayBuffer): unknown {
  if (buffer.byteLength < HEADER_WORDS * 4 || buffer.byteLength % 4 !== 0) throw new DamagedBuffer('too short');
  const words = new Int32Array(buffer);
  if (words[0] !== MAGIC) throw new DamagedBuffer('not a rule cache');
  if (words[1] !== FORMAT) throw new DamagedBuffer(`format ${words[1]}, expected ${FORMAT}`);
  if (words[2] !== buffer.byteLength) throw new DamagedBuffer('cut off');
  const [textLength, count] = [words[3] as number, words[4] as number];
  const arrays: Packed[] = [];
  let at = (HEADER_WORDS + count * 2) * 4;
  for (let i = 0; i < count; i++) {
    const Kind = KINDS[words[HEADER_WORDS + i * 2] as number];
    const length = words[HEADER_WORDS + i * 2 + 1] as number;
    if (Kind === undefined || length < 0 || at + length > buffer.byteLength) throw new DamagedBuffer('array table');
    arrays.push(new Kind(buffer, at, length / Kind.BYTES_PER_ELEMENT));
    at += padded(length);
  }
  const [places, data] = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, at, textLength)));
  const root = { '': data };
  for (const [i, way] of places.entries()) restore(root, way, arrays[i] as Packed);
  return root[''];
}
