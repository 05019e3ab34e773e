/**
 * A lexicon finds the phrases of a table in a text, word by word, in one pass whatever the table's size: a trie over
 * word hashes, kept as an open-addressing table in one Int32Array so that it is stored and loaded without rebuilding.
 * A phrase is written as people write it; a word that ends in `*` stands for every word that begins so
 * (`микросхем*`). Hits are verified letter by letter, so a hash collision never speaks.
 */
import { fold } from './fold.ts';
import { slotAfter, slotOf, slotsFor } from './slots.ts';
import { HASH_START, hashOn, type Tokens, tokenize, word } from './tokens.ts';

export interface Lexicon {
  /** Slots of three: parent node plus one (0: empty), word hash, child node. */
  edges: Int32Array;
  /** Slots of two per node: first entry of the node's chain plus one (0: none), and 1 where the node has prefix edges. */
  nodes: Int32Array;
  /** Slots of two per entry: caller's id, next entry of the chain plus one. */
  entries: Int32Array;
  /** Folded words of each entry, joined by a space, with `*` kept. */
  phrases: string[];
}

export interface Phrase {
  text: string;
  /** The caller's number for the row; several phrases may share one, one phrase may stand for several. */
  id: number;
}

export interface Hit {
  id: number;
  /** Token range [from, to). */
  from: number;
  to: number;
}

const SLOT = 3;
const PREFIX_SALT = 0x5bd1e995;
/** Shorter stems than this would match half the language. */
const SHORTEST_STEM = 3;

function layEdges(edges: readonly (readonly [node: number, hash: number, child: number])[]): Int32Array {
  const slots = slotsFor(edges.length);
  const laid = new Int32Array(slots * SLOT);
  for (const [node, hash, child] of edges) {
    let slot = slotOf(node, hash, slots);
    while (laid[slot * SLOT] !== 0) slot = slotAfter(slot, slots);
    laid.set([node + 1, hash, child], slot * SLOT);
  }
  return laid;
}

function childOf(edges: Int32Array, node: number, hash: number): number {
  const slots = edges.length / SLOT;
  for (let slot = slotOf(node, hash, slots); ; slot = slotAfter(slot, slots)) {
    const at = slot * SLOT;
    const parent = edges[at];
    if (parent === 0) return -1;
    if (parent === node + 1 && edges[at + 1] === hash) return edges[at + 2] as number;
  }
}

/** The folded words of a phrase; a `*` stays at the end of its word. */
function wordsOf(text: string): string[] {
  return text.split(/\s+/).flatMap((part) => {
    const words = fold(part).split(' ').filter(Boolean);
    if (part.endsWith('*') && words.length > 0) words[words.length - 1] += '*';
    return words;
  });
}

function edgeHash(text: string): number {
  return text.endsWith('*') ? hashOn(HASH_START, text.slice(0, -1)) ^ PREFIX_SALT : hashOn(HASH_START, text);
}

/**
 * Compiles phrases. A phrase without a letter or digit, or with a stem under three letters before its `*`, throws:
 * that is a mistake in a table, found when the pack is built.
 */
export function compileLexicon(phrases: readonly Phrase[]): Lexicon {
  const words = phrases.map((phrase) => wordsOf(phrase.text));
  const edges: [node: number, hash: number, child: number][] = [];
  const known = new Map<string, number>();
  const entries = new Int32Array(phrases.length * 2);
  const nodes: number[] = [0, 0];
  for (const [index, list] of words.entries()) {
    const { text, id } = phrases[index] as Phrase;
    if (list.length === 0) throw new Error(`phrase without a word: "${text}"`);
    let node = 0;
    for (const item of list) {
      if (item.endsWith('*')) {
        if (item.length <= SHORTEST_STEM) throw new Error(`stem too short: "${text}"`);
        nodes[node * 2 + 1] = 1;
      }
      const hash = edgeHash(item);
      const key = `${node} ${hash}`;
      let child = known.get(key);
      if (child === undefined) {
        child = nodes.length >> 1;
        nodes.push(0, 0);
        known.set(key, child);
        edges.push([node, hash, child]);
      }
      node = child;
    }
    entries[index * 2] = id;
    entries[index * 2 + 1] = nodes[node * 2] as number;
    nodes[node * 2] = index + 1;
  }
  return {
    edges: layEdges(edges),
    nodes: Int32Array.from(nodes),
    entries,
    phrases: words.map((list) => list.join(' ')),
  };
}

/** Whether the tokens really spell the entry: guards against hash collisions. */
function spells(lexicon: Lexicon, entry: number, tokens: Tokens, from: number, to: number): boolean {
  const wanted = (lexicon.phrases[entry] as string).split(' ');
  if (wanted.length !== to - from) return false;
  return wanted.every((item, i) => {
    const found = word(tokens, from + i);
    return item.endsWith('*') ? found.startsWith(item.slice(0, -1)) : found === item;
  });
}

function collect(lexicon: Lexicon, node: number, tokens: Tokens, from: number, to: number, hits: Hit[]): void {
  for (
    let entry = (lexicon.nodes[node * 2] as number) - 1;
    entry >= 0;
    entry = (lexicon.entries[entry * 2 + 1] as number) - 1
  ) {
    if (spells(lexicon, entry, tokens, from, to)) hits.push({ id: lexicon.entries[entry * 2] as number, from, to });
  }
}

function walk(lexicon: Lexicon, node: number, tokens: Tokens, from: number, at: number, hits: Hit[]): void {
  if (at > from) collect(lexicon, node, tokens, from, at, hits);
  if (at === tokens.count) return;
  const exact = childOf(lexicon.edges, node, tokens.hashes[at] as number);
  if (exact >= 0) walk(lexicon, exact, tokens, from, at + 1, hits);
  if (lexicon.nodes[node * 2 + 1] === 0) return;
  const text = word(tokens, at);
  let hash = hashOn(HASH_START, text.slice(0, SHORTEST_STEM));
  for (let length = SHORTEST_STEM; length <= text.length; length++) {
    if (length > SHORTEST_STEM) hash = hashOn(hash, text[length - 1] as string);
    const child = childOf(lexicon.edges, node, hash ^ PREFIX_SALT);
    if (child >= 0) walk(lexicon, child, tokens, from, at + 1, hits);
  }
}

/** Every phrase that stands in the tokens, overlapping ones too, in order of their first token. */
export function findAll(lexicon: Lexicon, tokens: Tokens): Hit[] {
  const hits: Hit[] = [];
  for (let from = 0; from < tokens.count; from++) walk(lexicon, 0, tokens, from, from, hits);
  return hits;
}

/** Leftmost-longest phrases that do not overlap: 白俄罗斯 hides the 俄罗斯 inside it. One phrase of several rows gives a hit for each. */
export function findLongest(lexicon: Lexicon, tokens: Tokens): Hit[] {
  const kept: Hit[] = [];
  for (let from = 0; from < tokens.count; ) {
    const here: Hit[] = [];
    walk(lexicon, 0, tokens, from, from, here);
    const end = here.reduce((max, hit) => Math.max(max, hit.to), from);
    for (const hit of here) if (hit.to === end) kept.push(hit);
    from = Math.max(end, from + 1);
  }
  return kept;
}

/** Ids of the phrases that the whole text is, nothing before or after. */
export function lookUp(lexicon: Lexicon, text: string): number[] {
  const tokens = tokenize(text);
  const hits: Hit[] = [];
  if (tokens.count > 0) walk(lexicon, 0, tokens, 0, 0, hits);
  return hits.filter((hit) => hit.to === tokens.count).map((hit) => hit.id);
}
