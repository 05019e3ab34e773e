/**
 * The phrase book: every phrase of every goods table in one trie over word hashes, in typed arrays, walked once over a
 * text. A word that ends in `*` stands for every word that begins so. An edge keeps the word's length and its last
 * letter beside the hash, so that a collision of hashes alone does not speak.
 */
import { fold } from '../text/fold.ts';
import { slotAfter, slotOf, slotsFor } from '../text/slots.ts';
import { HASH_START, hashOn } from '../text/tokens.ts';
import { compileAbbreviations } from './abbreviations.ts';

export interface PhraseBook {
  /** Slots of four: parent node plus one (0: empty), hash, length and last letter, child node. */
  edges: Int32Array;
  /** Slots of two per node: first entry of its chain plus one, and 1 where stems go on from it. */
  nodes: Int32Array;
  /** Slots of two per entry: the caller's number, next entry plus one. */
  entries: Int32Array;
  /** One bit per word with which a phrase begins, and per stem: most words of a text are none and end here. */
  firsts: Uint8Array;
  stems: Uint8Array;
  /** Words cut short, and what they stand for. */
  short: Int32Array;
}

export interface BookPhrase {
  text: string;
  id: number;
}

export const STEM_SALT = 0x5bd1e995;
export const SHORTEST_STEM = 3;
const FILTER_BITS = 0x1ffff;

const bitOf = (hash: number) => (hash ^ (hash >>> 15)) & FILTER_BITS;

function mark(filter: Uint8Array, hash: number): void {
  const bit = bitOf(hash);
  filter[bit >> 3] = (filter[bit >> 3] as number) | (1 << (bit & 7));
}

export function isMarked(filter: Uint8Array, hash: number): boolean {
  const bit = bitOf(hash);
  return ((filter[bit >> 3] as number) & (1 << (bit & 7))) !== 0;
}

/** Folded words of a phrase; a `*` stays at the end of its word. */
function wordsOf(text: string): string[] {
  return text.split(/\s+/).flatMap((part) => {
    const words = fold(part).split(' ').filter(Boolean);
    if (part.endsWith('*') && words.length > 0) words[words.length - 1] += '*';
    return words;
  });
}

/** Compiles phrases. Throws on a phrase without a word and on one that begins with a stem under three letters: mistakes in a table. */
export function compileBook(phrases: readonly BookPhrase[], short: Readonly<Record<string, string>> = {}): PhraseBook {
  const children: Map<string, number>[] = [new Map()];
  const chains: number[] = [0];
  const entries: number[] = [];
  let edgeCount = 0;
  for (const { text, id } of phrases) {
    const words = wordsOf(text);
    if (words.length === 0) throw new Error(`phrase without a word: "${text}"`);
    let node = 0;
    for (const item of words) {
      if (node === 0 && item.endsWith('*') && item.length <= SHORTEST_STEM)
        throw new Error(`stem too short: "${text}"`);
      const next = children[node] as Map<string, number>;
      let child = next.get(item);
      if (child === undefined) {
        child = children.length;
        children.push(new Map());
        chains.push(0);
        next.set(item, child);
        edgeCount++;
      }
      node = child;
    }
    entries.push(id, chains[node] as number);
    chains[node] = entries.length >> 1;
  }
  return { ...lay(children, chains, entries, edgeCount), short: compileAbbreviations(short) };
}

function lay(
  children: readonly Map<string, number>[],
  chains: readonly number[],
  entries: readonly number[],
  edgeCount: number,
): Omit<PhraseBook, 'short'> {
  const slots = slotsFor(edgeCount);
  const edges = new Int32Array(slots * 4);
  const nodes = new Int32Array(chains.length * 2);
  const firsts = new Uint8Array((FILTER_BITS + 1) >> 3);
  const stems = new Uint8Array((FILTER_BITS + 1) >> 3);
  for (const [node, next] of children.entries()) {
    nodes[node * 2] = chains[node] as number;
    for (const [item, child] of next) {
      const isStem = item.endsWith('*');
      const word = isStem ? item.slice(0, -1) : item;
      const hash = hashOn(HASH_START, word) ^ (isStem ? STEM_SALT : 0);
      if (isStem) nodes[node * 2 + 1] = 1;
      if (node === 0) mark(isStem ? stems : firsts, hash);
      let slot = slotOf(node, hash, slots);
      while (edges[slot << 2] !== 0) slot = slotAfter(slot, slots);
      edges.set([node + 1, hash, (word.length << 16) | word.charCodeAt(word.length - 1), child], slot << 2);
    }
  }
  return { edges, nodes, entries: Int32Array.from(entries), firsts, stems };
}

export function childOf(edges: Int32Array, node: number, hash: number, shape: number): number {
  const slots = edges.length >> 2;
  for (let slot = slotOf(node, hash, slots); ; slot = slotAfter(slot, slots)) {
    const at = slot << 2;
    const parent = edges[at] as number;
    if (parent === 0) return -1;
    if (parent === node + 1 && edges[at + 1] === hash && edges[at + 2] === shape) return edges[at + 3] as number;
  }
}
