/** Names of the index as scoring wants them; words are read once and kept. */
import type { Name } from '../word/name.ts';
import { OWN_INITIALS_WEIGHT } from '../word/name.ts';
import { readWord, type NameKind, type Word } from '../word/word.ts';
import { DISCOUNTED, type NameIndex, NO_FORM } from './index.ts';
import { stringAt } from './strings.ts';

/** Words kept per kind of name; when they are too many all are forgotten, so that memory stays bounded. */
const MOST_KEPT = 40_000;

const kept = new WeakMap<NameIndex, Record<NameKind, Map<number, Word>>>();

function wordOf(index: NameIndex, number: number, kind: NameKind): Word {
  let words = kept.get(index);
  if (words === undefined) {
    words = { person: new Map(), company: new Map(), vessel: new Map() };
    kept.set(index, words);
  }
  const known = words[kind].get(number);
  if (known !== undefined) return known;
  if (words[kind].size >= MOST_KEPT) words[kind].clear();
  const word = readWord(stringAt(index.vocabulary, number), kind);
  words[kind].set(number, word);
  return word;
}

/** Name i read as that kind. Its `compact` is not kept and comes out empty. */
export function nameAt(index: NameIndex, i: number, kind: NameKind): Name {
  const words: Word[] = [];
  let weight = 0;
  for (let at = index.wordStarts[i] as number; at < (index.wordStarts[i + 1] as number); at++) {
    const number = index.words[at] as number;
    const word = wordOf(index, number & ~DISCOUNTED, kind);
    words.push(number & DISCOUNTED ? { ...word, weight: OWN_INITIALS_WEIGHT } : word);
    weight += (words.at(-1) as Word).weight;
  }
  const form = index.forms[i] as number;
  return { kind, words, form: form === NO_FORM ? -1 : form, compact: '', weight };
}
