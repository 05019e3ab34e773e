/**
 * Patterns of part numbers, as makers assign them: letters and digits stand for themselves, `#` for one digit, `@` for
 * one letter. A pattern fits a part number that begins so; of several that fit, the longest speaks (`LM358` before
 * `LM3##` before `LM#`). Kept as a trie in one Int32Array.
 */

/** Node layout: symbol, first child plus one, next sibling plus one, row plus one (0: none). */
const WIDTH = 4;
/** Before the nodes: the root's child for each ASCII symbol, plus one. Most words end there. */
const SYMBOLS = 128;
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
  const roots = new Array<number>(SYMBOLS).fill(0);
  for (let child = nodes[1] as number; child > 0; child = nodes[(child - 1) * WIDTH + 2] as number) {
    const symbol = nodes[(child - 1) * WIDTH] as number;
    if (symbol < SYMBOLS) roots[symbol] = child;
  }
  return Int32Array.from([...roots, ...nodes]);
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
  const unit = part.charCodeAt(0);
  if (unit >= SYMBOLS) walkChildren(trie, part, 0, 0, best);
  else {
    walkRoot(trie, part, unit, best);
    if (isDigit(unit)) walkRoot(trie, part, DIGIT, best);
    else if (isLetter(unit)) walkRoot(trie, part, LETTER, best);
  }
  return best.row < 0 ? null : best;
}

function walkRoot(trie: Int32Array, part: string, symbol: number, best: PatternHit): void {
  const child = (trie[symbol] as number) - 1;
  if (child >= 0) walk(trie, part, child, 1, best);
}

function walk(trie: Int32Array, part: string, node: number, at: number, best: PatternHit): void {
  const row = (trie[SYMBOLS + node * WIDTH + 3] as number) - 1;
  if (row >= 0 && at > best.length) {
    best.row = row;
    best.length = at;
  }
  if (at < part.length) walkChildren(trie, part, node, at, best);
}

function walkChildren(trie: Int32Array, part: string, node: number, at: number, best: PatternHit): void {
  const unit = part.charCodeAt(at);
  for (
    let child = (trie[SYMBOLS + node * WIDTH + 1] as number) - 1;
    child >= 0;
    child = (trie[SYMBOLS + child * WIDTH + 2] as number) - 1
  ) {
    const symbol = trie[SYMBOLS + child * WIDTH];
    if (symbol === unit || (symbol === DIGIT && isDigit(unit)) || (symbol === LETTER && isLetter(unit)))
      walk(trie, part, child, at + 1, best);
  }
}
