/**
 * One spelling for what is written in several ways: "Shchukin", "Schtschukin", "Ščukin" and "Chtchoukine" sound
 * alike, and so do "Sergey", "Sergei" and "Sergej". Not a phonetic key of one language but what is common to the
 * transliteration manners of Cyrillic (BGN, ISO 9, ICAO, German, French), Arabic, Persian, Turkish and Chinese names.
 */
import { letterBits } from './letters.ts';

/** Longest first within a letter. `c` stands for ch/ts sounds, `j` for glides and zh. Source: the standards (J). */
const SEQUENCES: Record<string, readonly (readonly [string, string])[]> = {
  a: [['aa', 'a']],
  c: [
    ['chtch', 's'],
    ['ch', 'c'],
    ['ck', 'k'],
    ['cz', 'c'],
    ['ce', 'ce'],
    ['ci', 'ci'],
    ['cy', 'ci'],
    ['c', 'k'],
  ],
  d: [
    ['dsch', 'j'],
    ['dzh', 'j'],
    ['dj', 'j'],
    ['dh', 'd'],
    ['dz', 'z'],
    ['dd', 'd'],
  ],
  e: [
    ['ee', 'i'],
    ['eo', 'o'],
    ['eu', 'u'],
  ],
  g: [
    ['gh', 'g'],
    ['gg', 'g'],
  ],
  i: [
    ['iye', 'e'],
    ['ie', 'e'],
    ['iya', 'ja'],
    ['ija', 'ja'],
    ['iia', 'ja'],
    ['iyu', 'ju'],
    ['iju', 'ju'],
    ['iiu', 'ju'],
    ['ij', 'i'],
    ['iy', 'i'],
    ['ii', 'i'],
    ['iou', 'ju'],
    ['ia', 'ja'],
    ['io', 'jo'],
    ['iu', 'ju'],
  ],
  k: [
    ['kh', 'h'],
    ['kk', 'k'],
  ],
  o: [
    ['oe', 'o'],
    ['oo', 'u'],
    ['ou', 'u'],
  ],
  p: [
    ['ph', 'f'],
    ['pp', 'p'],
  ],
  q: [
    ['qu', 'kv'],
    ['q', 'k'],
  ],
  s: [
    ['schtsch', 's'],
    ['shtsh', 's'],
    ['stsch', 's'],
    ['shch', 's'],
    ['sch', 's'],
    ['sh', 's'],
    ['ss', 's'],
  ],
  t: [
    ['tsch', 'c'],
    ['tsh', 'c'],
    ['tch', 'c'],
    ['tz', 'c'],
    ['ts', 'c'],
    ['th', 't'],
    ['tt', 't'],
  ],
  u: [
    ['ue', 'u'],
    ['uu', 'u'],
  ],
  w: [['w', 'v']],
  x: [['x', 'ks']],
  z: [
    ['zh', 'j'],
    ['zz', 'z'],
  ],
};

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
const [E, H, I, J, S, X, Y] = [...codes('ehijsxy')] as [number, number, number, number, number, number, number];
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

/** FNV-1a of the sound of the word less the letter at `skip` (-1: none), without building a string. */
export function soundHash(word: string, skip: number): number {
  hear(load(word, skip));
  let hash = 0x811c9dc5;
  for (let i = 0; i < length; i++) hash = Math.imul(hash ^ (heard[i] as number), 0x01000193);
  return hash;
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
