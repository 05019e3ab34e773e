/** Damage that names suffer on their way onto a page: typing errors, left-out legal forms, other order, other script. */

/** Numbers in [0, 1), the same ones for the same seed (mulberry32): measurements must repeat. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const pick = <T>(list: readonly T[], next: () => number): T => list[Math.floor(next() * list.length)] as T;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** One letter left out, put in, changed or swapped with its neighbour, in a word of four letters or more. */
export function typo(name: string, next: () => number): string {
  const places = [...name.matchAll(/[A-Za-z]{4,}/g)];
  const word = places.length > 0 ? pick(places, next) : null;
  if (word === null) return name;
  const at = word.index + 1 + Math.floor(next() * (word[0].length - 2));
  const letter = pick([...LETTERS], next);
  const kind = Math.floor(next() * 4);
  if (kind === 0) return name.slice(0, at) + name.slice(at + 1);
  if (kind === 1) return name.slice(0, at) + letter + name.slice(at);
  if (kind === 2) return name.slice(0, at) + letter + name.slice(at + 1);
  return name.slice(0, at) + name[at + 1] + name[at] + name.slice(at + 2);
}

const FORMS =
  /\b(?:limited liability company|(?:public|open|closed)? ?joint stock company|l\.?l\.?c\.?|o\.?o\.?o\.?|ltd\.?|limited|co\.|company|inc\.?|corp\.?|corporation|gmbh|ag|s\.?a\.?|jsc|ojsc|cjsc|pjsc|oao|zao|pao|ao|fze|fzco|pte|sdn bhd|b\.?v\.?|plc)(?=$|[\s,])/gi;

export const withoutForm = (name: string): string =>
  name
    .replace(FORMS, ' ')
    .replace(/[\s,]+/g, ' ')
    .trim() || name;

/** "LAST, First" becomes "First LAST"; other names begin with another of their words. */
export function reordered(name: string, next: () => number): string {
  const comma = name.indexOf(', ');
  if (comma > 0) return `${name.slice(comma + 2)} ${name.slice(0, comma)}`;
  const words = name.split(' ');
  const turn = 1 + Math.floor(next() * Math.max(1, words.length - 1));
  return [...words.slice(turn), ...words.slice(0, turn)].join(' ');
}

/** Other manners of transliteration: ISO 9 without marks, German, French, plain. */
const MANNERS: readonly (readonly [RegExp, string])[][] = [
  [
    [/sh/gi, 'sch'],
    [/ch/gi, 'tsch'],
    [/v/gi, 'w'],
    [/y/gi, 'j'],
    [/kh/gi, 'ch'],
    [/zh/gi, 'sch'],
  ],
  [
    [/sh/gi, 's'],
    [/ch/gi, 'c'],
    [/y/gi, 'j'],
    [/kh/gi, 'h'],
    [/zh/gi, 'z'],
    [/ts/gi, 'c'],
  ],
  [
    [/oo/gi, 'ou'],
    [/u/gi, 'ou'],
    [/sh/gi, 'ch'],
    [/y\b/gi, 'i'],
    [/j/gi, 'dj'],
  ],
  [
    [/q/gi, 'k'],
    [/w/gi, 'v'],
    [/ph/gi, 'f'],
    [/ck/gi, 'k'],
    [/([a-z])\1/gi, '$1'],
    [/iy/gi, 'y'],
  ],
  [
    [/kh/gi, 'h'],
    [/iy\b/gi, 'y'],
    [/ei\b/gi, 'ey'],
    [/ye/gi, 'e'],
    [/ai\b/gi, 'ay'],
    [/ks/gi, 'x'],
  ],
];

export const transliterated = (name: string, next: () => number): string =>
  pick(MANNERS, next).reduce((text, [from, to]) => text.replace(from, to), name);

const CYRILLIC: readonly (readonly [string, string])[] = [
  ['shch', 'щ'],
  ['sh', 'ш'],
  ['ch', 'ч'],
  ['zh', 'ж'],
  ['kh', 'х'],
  ['ts', 'ц'],
  ['yu', 'ю'],
  ['ya', 'я'],
  ['iy', 'ий'],
  ['a', 'а'],
  ['b', 'б'],
  ['c', 'к'],
  ['d', 'д'],
  ['e', 'е'],
  ['f', 'ф'],
  ['g', 'г'],
  ['h', 'х'],
  ['i', 'и'],
  ['j', 'дж'],
  ['k', 'к'],
  ['l', 'л'],
  ['m', 'м'],
  ['n', 'н'],
  ['o', 'о'],
  ['p', 'п'],
  ['q', 'к'],
  ['r', 'р'],
  ['s', 'с'],
  ['t', 'т'],
  ['u', 'у'],
  ['v', 'в'],
  ['w', 'в'],
  ['x', 'кс'],
  ['y', 'й'],
  ['z', 'з'],
];

/** The name in Cyrillic letters. */
export function inCyrillic(name: string): string {
  let out = '';
  const text = name.toLowerCase();
  for (let i = 0; i < text.length; ) {
    const found = CYRILLIC.find(([from]) => text.startsWith(from, i));
    out += found?.[1] ?? text[i];
    i += found?.[0].length ?? 1;
  }
  return out;
}
