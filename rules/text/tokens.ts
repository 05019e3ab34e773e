/** Tokens: the words of a text with their places in it and a hash of each, in typed arrays. One linear pass. */
import { BREAK, charClass, foldUnit, IGNORED, SINGLE, WORD } from './fold.ts';

export interface Tokens {
  /** The text as it stood on the page. */
  text: string;
  /** Start and end (exclusive) of token i in `text`, in UTF-16 units. */
  starts: Int32Array;
  ends: Int32Array;
  /** FNV-1a of the folded word. Two different words may share one: verify before a hit is believed. */
  hashes: Int32Array;
  count: number;
}

export const HASH_START = 0x811c9dc5 | 0;

/** One FNV-1a step over a string's UTF-16 units. */
export function hashOn(hash: number, text: string): number {
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** Splits a text into tokens. Ideographs and kana stand alone; words end at anything that is not a letter or digit. */
export function tokenize(text: string): Tokens {
  let room = Math.max(8, text.length >> 2);
  let starts = new Int32Array(room);
  let ends = new Int32Array(room);
  let hashes = new Int32Array(room);
  let count = 0;
  let hash = HASH_START;
  let start = -1;
  const close = (end: number) => {
    if (count === room) {
      room *= 2;
      starts = widen(starts, room);
      ends = widen(ends, room);
      hashes = widen(hashes, room);
    }
    starts[count] = start;
    ends[count] = end;
    hashes[count++] = hash;
    hash = HASH_START;
    start = -1;
  };
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const kind = charClass(unit);
    if (kind === IGNORED) continue;
    if (start >= 0 && kind !== WORD) close(i);
    if (kind === BREAK) continue;
    if (start < 0) start = i;
    hash = hashOn(hash, foldUnit(unit));
    if (kind === SINGLE) close(i + 1);
  }
  if (start >= 0) close(text.length);
  return { text, starts, ends, hashes, count };
}

function widen(array: Int32Array, room: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(room);
  wider.set(array);
  return wider;
}

/** The folded word of token i. */
export function word(tokens: Tokens, i: number): string {
  let out = '';
  const end = tokens.ends[i] as number;
  for (let at = tokens.starts[i] as number; at < end; at++) {
    const unit = tokens.text.charCodeAt(at);
    const kind = charClass(unit);
    if (kind === WORD || kind === SINGLE) out += foldUnit(unit);
  }
  return out;
}

/** The text as it stood from token `from` to token `to` (exclusive). */
export function raw(tokens: Tokens, from: number, to: number): string {
  return to > from ? tokens.text.slice(tokens.starts[from], tokens.ends[to - 1]) : '';
}
