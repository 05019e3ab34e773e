/** Places in an open-addressing table of edges, of any size: a power of two would be up to twice what is needed. */

/** Slots for each edge: with fewer a search takes long, and more are read at every start. */
const ROOM = 1.5;

/** How many slots a table for that many edges has; one at least is always empty, which ends a search. */
export const slotsFor = (edges: number): number => Math.ceil(edges * ROOM) + 1;

/** Where the search for an edge begins: its hash as a share of all hashes, so that the high bits, the best mixed, decide. */
export function slotOf(node: number, hash: number, slots: number): number {
  const mixed = Math.imul(node ^ Math.imul(hash, 0x85ebca6b), 0xc2b2ae35);
  return Math.floor((mixed >>> 0) * 2 ** -32 * slots);
}

/** Where it goes on. */
export const slotAfter = (slot: number, slots: number): number => (slot + 1 === slots ? 0 : slot + 1);
