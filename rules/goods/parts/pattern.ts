/**
 * Patterns of part numbers, as makers assign them: letters and digits stand for themselves, `#` for one digit, `@` for
 * one letter. A pattern fits a part number that begins so; of several that fit, the longest speaks (`LM358` before
 * `LM3##` before `LM#`). Kept as a trie in one Int32Array.
 */

/** Node layout: symbol, first child plus one, next sibling plus one, row plus one (0: none). */
const WIDTH = 4;
const DIGIT = 35; // '#'
const LETTER = 64; // '@'

const isDigit = (unit: number) => unit >= 48 && unit <= 57;
const isLetter = (unit: number) => unit >= 65 && unit <= 90;

/** Compiles patterns (upper case) of rows: row i owns the patterns of list i. Throws on an empty pattern. */
export function compilePatterns(rows: readonly (readonly string[])[]): Int32Array {
  const nodes: number[] = [0, 0, 0, 0];
  for (const [row, patterns] of rows.entries()) {
    for (const pattern of patterns) {
      if (pattern === '') throw new Error(`empty pattern in row ${row}`);
      let node = 0;
      for (let i = 0; i < pattern.length; i++) node = childFor(nodes, node, pattern.charCodeAt(i));
      nodes[node * WIDTH + 3] = row + 1;
    }
  }
  return Int32Array.from(nodes);
}

function childFor(nodes: number[], parent: number, symbol: number): number {
  for (
    let child = (nodes[parent * WIDTH + 1] as number) - 1;
    child >= 0;
    child = (nodes[child * WIDTH + 2] as number) - 1
  )
    if (nodes[child * WIDTH] === symbol) return child;
  const child = nodes.length / WIDTH;
  nodes.push(symbol, 0, nodes[parent * WIDTH + 1] as number, 0);
  nodes[parent * WIDTH + 1] = child + 1;
  return child;
}

export interface PatternHit {
  row: number;
  /** How many characters of the part number the pattern spells. */
  length: number;
}

/** The longest pattern the part number (upper case) begins with; null when none fits. */
export function longestPattern(trie: Int32Array, part: string): PatternHit | null {
  const best: PatternHit = { row: -1, length: 0 };
  walk(trie, part, 0, 0, best);
  return best.row < 0 ? null : best;
}

function walk(trie: Int32Array, part: string, node: number, at: number, best: PatternHit): void {
  const row = (trie[node * WIDTH + 3] as number) - 1;
  if (row >= 0 && at > best.length) {
    best.row = row;
    best.length = at;
  }
  if (at === part.length) return;
  const unit = part.charCodeAt(at);
  for (
    let child = (trie[node * WIDTH + 1] as number) - 1;
    child >= 0;
    child = (trie[child * WIDTH + 2] as number) - 1
  ) {
    const symbol = trie[child * WIDTH];
    if (symbol === unit || (symbol === DIGIT && isDigit(unit)) || (symbol === LETTER && isLetter(unit)))
      walk(trie, part, child, at + 1, best);
  }
}
