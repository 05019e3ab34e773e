/** Names of the index as scoring wants them; words are read once and kept. */
import { discounted, type Name } from '../word/name.ts';
import { type NameKind, readWord, type Word } from '../word/word.ts';
import { DISCOUNTED, type NameIndex, NO_FORM } from './index.ts';
import { stringAt } from './strings.ts';

type Kept = Record<NameKind, (Word | undefined)[]>;

/** Words of each index by their number. The vocabulary bounds it. */
const kept = new WeakMap<NameIndex, Kept>();

function keptOf(index: NameIndex): Kept {
  let words = kept.get(index);
  if (words === undefined) {
    const size = index.vocabulary.starts.length;
    words = { person: new Array(size), company: new Array(size), vessel: new Array(size) };
    kept.set(index, words);
  }
  return words;
}

/** Name i read as that kind. Its `compact` and `heads` are not kept and come out empty. */
export function nameAt(index: NameIndex, i: number, kind: NameKind): Name {
  const known = keptOf(index)[kind];
  const words: Word[] = [];
  let weight = 0;
  const end = index.wordStarts[i + 1] as number;
  for (let at = index.wordStarts[i] as number; at < end; at++) {
    const entry = index.words[at] as number;
    const number = entry & ~DISCOUNTED;
    let word = known[number];
    if (word === undefined) {
      word = readWord(stringAt(index.vocabulary, number), kind);
      known[number] = word;
    }
    if (entry & DISCOUNTED) word = discounted(word);
    words.push(word);
    weight += word.weight;
  }
  const form = index.forms[i] as number;
  return {
    kind,
    words,
    form: form === NO_FORM ? -1 : form,
    sureForm: form !== NO_FORM,
    compact: '',
    weight,
    heads: '',
  };
}
