/**
 * The names that a query has met, with what each may hold of it. A table of hashes, no larger than the query needs: a
 * search that reaches all over the memory waits for it most of its time.
 */
export interface Met {
  /** Slots in use by this query, a power of two. */
  size: number;
  count: number;
  /** Posting of each slot, FREE for none. */
  postings: Int32Array;
  /** Number of the query's word by which the name was last met. */
  words: Int32Array;
  /** Weight it may hold so far, a whole number. */
  held: Int32Array;
  /** Postings of the names that hold enough to be looked at, the first `enoughCount` of them. */
  enough: Int32Array;
  enoughCount: number;
  /** Number of the word that is being looked up. */
  word: number;
}

const FREE = -1;
const FIRST_SIZE = 2048;

export function newMet(): Met {
  const slots = () => new Int32Array(FIRST_SIZE);
  const arrays = { postings: slots(), words: slots(), held: slots(), enough: slots() };
  return { size: FIRST_SIZE, count: 0, ...arrays, enoughCount: 0, word: 0 };
}

/** Forgets all names. */
export function newQuery(met: Met): void {
  met.size = FIRST_SIZE;
  met.postings.fill(FREE, 0, FIRST_SIZE);
  met.count = 0;
  met.enoughCount = 0;
  met.word = 0;
}

/** What is touched from here on is held by another word of the query. */
export function newWord(met: Met): void {
  met.word++;
}

/** The slot of a posting, or the free one where it would stand. */
function slotOf(posting: number, { postings, size }: Met): number {
  const mask = size - 1;
  const hash = Math.imul(posting, 0x9e3779b1);
  let slot = (hash ^ (hash >>> 15)) & mask;
  while (postings[slot] !== posting && postings[slot] !== FREE) slot = (slot + 1) & mask;
  return slot;
}

const larger = (array: Int32Array, size: number): Int32Array => {
  if (array.length >= size) return array;
  const grown = new Int32Array(size);
  grown.set(array);
  return grown;
};

/** Twice the slots; what stands in them moves. */
function grow(met: Met): void {
  const [postings, words, held] = [met.postings, met.words, met.held].map((array) => array.slice(0, met.size)) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  met.size *= 2;
  for (const array of ['postings', 'words', 'held', 'enough'] as const) met[array] = larger(met[array], met.size);
  met.postings.fill(FREE, 0, met.size);
  for (let from = 0; from < postings.length; from++) {
    const posting = postings[from] as number;
    if (posting === FREE) continue;
    const slot = slotOf(posting, met);
    met.postings[slot] = posting;
    met.words[slot] = words[from] as number;
    met.held[slot] = held[from] as number;
  }
}

const UNIT = 1024;
/** Weights are kept as whole numbers. */
export const whole = (weight: number): number => Math.round(weight * UNIT);

/** What a name that was met may hold of the query so far. */
export const heldBy = (posting: number, met: Met): number => (met.held[slotOf(posting, met)] as number) / UNIT;

/**
 * The name may hold `amount` of the query by its present word. Names not met before are taken up only where `mayAdd`;
 * those that come to hold `need` are noted. Both are whole numbers.
 */
export function touch(posting: number, amount: number, mayAdd: boolean, need: number, met: Met): void {
  const slot = slotOf(posting, met);
  const isMet = met.postings[slot] === posting;
  if (isMet ? met.words[slot] === met.word : !mayAdd) return;
  const before = isMet ? (met.held[slot] as number) : 0;
  const after = before + amount;
  met.postings[slot] = posting;
  met.words[slot] = met.word;
  met.held[slot] = after;
  if (after >= need && (before < need || !isMet)) met.enough[met.enoughCount++] = posting;
  if (!isMet && ++met.count * 2 > met.size) grow(met);
}
