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
const VOWEL_FOR_VOWEL = 0.5;
const ALIKE = 0.5;
const VOWEL_GAP = 0.7;
/** `h` and glides come and go between manners of transliteration. */
const SOFT_GAP = 0.4;
const SWAP = 0.9;

const CODES = 128;
const substitution = new Float32Array(CODES * CODES).fill(1);
const gap = new Float32Array(CODES).fill(1);
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
const rows = new Float32Array(3 * WIDTH);

/**
 * Weighted edit distance of two lower-case Latin words, with swaps of neighbours. Stops and returns `limit` + 1 as
 * soon as the distance is sure to exceed `limit`.
 */
export function distance(a: string, b: string, limit: number): number {
  const n = Math.min(a.length, LONGEST_WORD);
  const m = Math.min(b.length, LONGEST_WORD);
  let before = 0;
  let last = WIDTH;
  let row = 2 * WIDTH;
  rows[last] = 0;
  for (let j = 1; j <= m; j++) rows[last + j] = (rows[last + j - 1] as number) + (gap[b.charCodeAt(j - 1)] as number);
  for (let i = 1; i <= n; i++) {
    const x = a.charCodeAt(i - 1);
    const missing = gap[x] as number;
    rows[row] = (rows[last] as number) + missing;
    let least = rows[row] as number;
    for (let j = 1; j <= m; j++) {
      const y = b.charCodeAt(j - 1);
      let cost = (rows[last + j - 1] as number) + (substitution[x * CODES + y] as number);
      const left = (rows[row + j - 1] as number) + (gap[y] as number);
      if (left < cost) cost = left;
      const up = (rows[last + j] as number) + missing;
      if (up < cost) cost = up;
      if (i > 1 && j > 1 && x === b.charCodeAt(j - 2) && y === a.charCodeAt(i - 2)) {
        const swapped = (rows[before + j - 2] as number) + SWAP;
        if (swapped < cost) cost = swapped;
      }
      rows[row + j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    [before, last, row] = [last, row, before];
  }
  return rows[last + m] as number;
}
