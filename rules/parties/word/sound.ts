/**
 * One spelling for what is written in several ways: "Shchukin", "Schtschukin", "Ščukin" and "Chtchoukine" sound
 * alike, and so do "Sergey", "Sergei" and "Sergej". Not a phonetic key of one language but what is common to the
 * transliteration manners of Cyrillic (BGN, ISO 9, ICAO, German, French), Arabic, Persian, Turkish and Chinese names.
 */
import { letterBits } from './letters.ts';
import { SEQUENCES } from './sequences.ts';

interface Sequence {
  from: Uint8Array;
  to: Uint8Array;
}

const codes = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));
const CODES = 128;
const sequences: (readonly Sequence[] | undefined)[] = [];
for (const [first, rows] of Object.entries(SEQUENCES))
  sequences[first.charCodeAt(0)] = rows.map(([from, to]) => ({ from: codes(from), to: codes(to) }));
const vowels = new Uint8Array(CODES);
for (const vowel of 'aeiou') vowels[vowel.charCodeAt(0)] = 1;
const [A, E, H, I, J, S, X, Y] = [...codes('aehijsxy')] as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];
const DIGITS_END = 58;

/** Words are cut here: none is longer, and the work of one word stays bounded. */
export const LONGEST_WORD = 40;
/** The word being heard and what is heard: one of each, since hearing never waits. */
const letters = new Uint8Array(LONGEST_WORD + 8);
const heard = new Uint8Array(2 * LONGEST_WORD + 8);

/** Loads the word, less the letter at `skip`; returns its length. */
function load(word: string, skip: number): number {
  let count = 0;
  const end = Math.min(word.length, LONGEST_WORD);
  for (let i = 0; i < end; i++) if (i !== skip) letters[count++] = word.charCodeAt(i) & (CODES - 1);
  letters[count] = 0;
  return count;
}

/** The sequence that stands at a place, longest first. */
function sequenceAt(at: number, count: number): Sequence | null {
  const rows = sequences[letters[at] as number];
  if (rows === undefined) return null;
  for (let r = 0; r < rows.length; r++) {
    const row = rows[r] as Sequence;
    const { from } = row;
    if (at + from.length > count) continue;
    let k = 1;
    while (k < from.length && letters[at + k] === from[k]) k++;
    if (k === from.length) return row;
  }
  return null;
}

/** How much was heard. */
let length = 0;
const say = (c: number): void => {
  if (length === 0 || heard[length - 1] !== c || c < DIGITS_END) heard[length++] = c;
};

/** Fills `heard` and `length` from `letters`. */
function hear(count: number): void {
  length = 0;
  let i = 0;
  while (i < count) {
    const c = letters[i] as number;
    let step = 1;
    if (c === Y || c === J) {
      const next = letters[i + 1] as number;
      // "Yevgeny", "Medvedyev": the glide before e is written or not.
      if (vowels[next] === 0) say(I);
      else if (next !== E) say(J);
    } else if (c === X && i === 0) say(S);
    // Wade's "Hsiao" is Xiao.
    else if (c === H && i === 0 && letters[1] === S) step = 1;
    else if (c !== H || i === 0 || i !== count - 1 || vowels[letters[i - 1] as number] === 0) {
      const row = sequenceAt(i, count);
      if (row === null) say(c);
      else {
        const { to } = row;
        for (let k = 0; k < to.length; k++) say(to[k] as number);
        step = row.from.length;
      }
    }
    i += step;
  }
}

const characters = Array.from({ length: CODES }, (_, code) => String.fromCharCode(code));

/** The sound spelling of a Latin lower-case word, digits as they are. */
export function sound(word: string): string {
  hear(load(word, -1));
  let out = '';
  for (let i = 0; i < length; i++) out += characters[heard[i] as number];
  return out;
}

/** A word with its sound, heard once, whatever it is read as. */
export interface Spoken {
  text: string;
  heard: string;
  /** Consonants of the sound. */
  bones: string;
  /** Letters of the sound and of the text, as bits. */
  letters: number;
  typed: number;
}

export function speak(text: string): Spoken {
  const heard = sound(text);
  return { text, heard, bones: skeleton(heard), letters: letterBits(heard), typed: letterBits(text) };
}

/** Short words must stand as they are: "kk" is not the letter k. */
const SHORT = 4;

/** What a word of a table of forms or compounds is known by. */
export const keyOf = ({ text, heard }: Spoken): string => (text.length <= SHORT ? text : heard);

/** FNV-1a, a letter at a time. */
const FNV = 0x811c9dc5;
const fnv = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** FNV-1a of the sound of the word less the letter at `skip` (-1: none), without building a string. */
export function soundHash(word: string, skip: number): number {
  hear(load(word, skip));
  let hash = FNV;
  for (let i = 0; i < length; i++) hash = fnv(hash, heard[i] as number);
  return hash;
}

/** FNV-1a of the word's sound and, after `salt`, of the consonants of it (`skeleton`), without building a string. */
export function soundHashes(word: string, salt: string): { sound: number; bones: number; consonants: number } {
  hear(load(word, -1));
  let sound = FNV;
  let bones = FNV;
  for (let i = 0; i < salt.length; i++) bones = fnv(bones, salt.charCodeAt(i));
  let consonants = 0;
  let last = 0;
  for (let i = 0; i < length; i++) {
    const c = heard[i] as number;
    sound = fnv(sound, c);
    if (vowels[c] === 1 || c === J) {
      if (i > 0) continue;
      bones = fnv(bones, c === J ? J : A);
      consonants++;
    } else if (c !== last || c < DIGITS_END) {
      bones = fnv(bones, c);
      consonants++;
      last = c;
    }
  }
  return { sound, bones, consonants };
}

/** Consonants of a sound spelling; a leading vowel is kept as `a`, digits as they are. */
export function skeleton(spelling: string): string {
  let out = '';
  let last = 0;
  for (let i = 0; i < spelling.length; i++) {
    const c = spelling.charCodeAt(i);
    if (vowels[c] === 1 || c === J) {
      if (i === 0) out = c === J ? 'j' : 'a';
    } else if (c !== last || c < DIGITS_END) {
      out += characters[c];
      last = c;
    }
  }
  return out;
}
