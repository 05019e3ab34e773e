/** How far two words are apart: typing errors cost one each, what people hear or transliterate alike costs less. */

const GROUPS = [
  'aeiou',
  'bp',
  'pf',
  'vf',
  'bv',
  'dt',
  'gk',
  'kh',
  'gh',
  'kc',
  'sc',
  'sz',
  'zj',
  'cj',
  'ij',
  'mn',
  'lr',
];
/** Costs in tenths of an error: whole numbers add up fast. */
const UNIT = 10;
const ERROR = 10;
const VOWEL_FOR_VOWEL = 5;
const ALIKE = 5;
const VOWEL_GAP = 7;
/** `h` and glides come and go between manners of transliteration. */
const SOFT_GAP = 4;
const SWAP = 9;

const CODES = 128;
const substitution = new Uint8Array(CODES * CODES).fill(ERROR);
const gap = new Uint8Array(CODES).fill(ERROR);
for (let c = 0; c < CODES; c++) substitution[c * CODES + c] = 0;
for (const group of GROUPS) {
  for (const a of group) {
    for (const b of group) {
      if (a !== b)
        substitution[a.charCodeAt(0) * CODES + b.charCodeAt(0)] = group === 'aeiou' ? VOWEL_FOR_VOWEL : ALIKE;
    }
  }
}
for (const vowel of 'aeiou') gap[vowel.charCodeAt(0)] = VOWEL_GAP;
for (const soft of 'hj') gap[soft.charCodeAt(0)] = SOFT_GAP;

/** Longer words are cut: no word of a name is longer, and the table stays small. */
const LONGEST_WORD = 40;
const WIDTH = LONGEST_WORD + 1;
const rows = new Int32Array(3 * WIDTH);

/**
 * Weighted edit distance of two lower-case Latin words, with swaps of neighbours. Stops and returns more than `limit` as
 * soon as the distance is sure to exceed it.
 */
export function distance(a: string, b: string, limit: number): number {
  const most = limit * UNIT;
  const n = Math.min(a.length, LONGEST_WORD);
  const m = Math.min(b.length, LONGEST_WORD);
  let before = 0;
  let last = WIDTH;
  let row = 2 * WIDTH;
  rows[last] = 0;
  for (let j = 1; j <= m; j++) rows[last + j] = (rows[last + j - 1] as number) + (gap[b.charCodeAt(j - 1)] as number);
  let w = 0;
  for (let i = 1; i <= n; i++) {
    const x = a.charCodeAt(i - 1);
    const missing = gap[x] as number;
    let diagonal = rows[last] as number;
    let left = diagonal + missing;
    rows[row] = left;
    let least = left;
    let z = 0;
    for (let j = 1; j <= m; j++) {
      const y = b.charCodeAt(j - 1);
      const up = rows[last + j] as number;
      left += gap[y] as number;
      const replaced = diagonal + (substitution[x * CODES + y] as number);
      if (replaced < left) left = replaced;
      if (up + missing < left) left = up + missing;
      if (x === z && y === w && i > 1 && j > 1) {
        const swapped = (rows[before + j - 2] as number) + SWAP;
        if (swapped < left) left = swapped;
      }
      rows[row + j] = left;
      if (left < least) least = left;
      diagonal = up;
      z = y;
    }
    if (least > most) return limit + 1;
    w = x;
    const spare = before;
    before = last;
    last = row;
    row = spare;
  }
  return (rows[last + m] as number) / UNIT;
}
