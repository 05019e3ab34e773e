/** Builds the name index from names with their entity numbers. */
import { acronym } from '../compare/acronym.ts';
import { calledBy } from '../word/heads.ts';
import type { Name } from '../word/name.ts';
import { OWN_INITIALS_WEIGHT } from '../word/name.ts';
import { skeleton, sound } from '../word/sound.ts';
import type { Word } from '../word/word.ts';
import { buildBuckets, hashText } from './buckets.ts';
import { Column } from './column.ts';
import { DISCOUNTED, type NameIndex, NO_FORM } from './index.ts';
import { acronymKey, bonesKey, deletionKeys, hasBones, initialsKey, joinedKey, soundKey } from './keys.ts';
import { groupOfKind, MOST_NAMES, posting } from './postings.ts';
import { JOINED_BONES } from './reach.ts';
import { packStrings } from './strings.ts';

export interface IndexedName {
  entity: number;
  text: string;
  /** Kind number with flags, see index.ts. */
  kind: number;
  name: Name;
}

/** Hashes with what they point to. */
class Keys {
  readonly hashes = new Column();
  readonly values = new Column();
  add(hash: number, value: number): void {
    this.hashes.push(hash);
    this.values.push(value);
  }
  build() {
    return buildBuckets(this.hashes.taken(), this.values.taken());
  }
}

/** Numbers things as they come. */
class Numbers {
  readonly of = new Map<string, number>();
  /** Whether the last thing asked for was a new one. */
  isNew = false;
  number(key: string): number {
    let known = this.of.get(key);
    this.isNew = known === undefined;
    if (known === undefined) {
      known = this.of.size;
      this.of.set(key, known);
    }
    return known;
  }
}

const LIGHT = 0.2;

/** Sounds of two neighbouring words as one, and of three where the middle one is an article. */
function joinedSounds(words: readonly Word[]): string[] {
  const out: string[] = [];
  for (let i = 0; i + 1 < words.length; i++) {
    const [one, two, three] = [words[i] as Word, words[i + 1] as Word, words[i + 2]];
    out.push(sound(one.text + two.text));
    if (three !== undefined && two.weight <= LIGHT) out.push(sound(one.text + two.text + three.text));
  }
  return out;
}

/** Numbers words anew so that those of one sound stand side by side: `words` in place, `texts` as they come back. */
function groupBySound(words: Int32Array, texts: readonly string[], soundOf: readonly number[], sounds: number) {
  const spellings = new Int32Array(sounds + 1);
  for (const heard of soundOf) spellings[heard + 1] = (spellings[heard + 1] as number) + 1;
  for (let heard = 0; heard < sounds; heard++)
    spellings[heard + 1] = (spellings[heard + 1] as number) + (spellings[heard] as number);
  const next = spellings.slice();
  const grouped = new Array<string>(texts.length);
  const places = soundOf.map((heard, word) => {
    const place = next[heard] as number;
    next[heard] = place + 1;
    grouped[place] = texts[word] as string;
    return place;
  });
  for (const [at, word] of words.entries()) words[at] = (places[word & ~DISCOUNTED] as number) | (word & DISCOUNTED);
  return { vocabulary: packStrings(grouped), spellings };
}

/** Lists of postings per sound, each in order, as one array with starts. */
function packPostings(lists: readonly number[][]): { postings: Int32Array; postingStarts: Int32Array } {
  const postingStarts = new Int32Array(lists.length + 1);
  for (const [i, list] of lists.entries()) postingStarts[i + 1] = (postingStarts[i] as number) + list.length;
  const postings = new Int32Array(postingStarts[lists.length] as number);
  for (const [i, list] of lists.entries()) {
    postings.set(list, postingStarts[i]);
    postings.subarray(postingStarts[i], postingStarts[i + 1]).sort();
  }
  return { postings, postingStarts };
}

/**
 * Names are taken one by one and let go: a hundred thousand of them, held at once, cost more than their index. Throws
 * where there are more than an index can hold.
 */
export function compileNames(names: Iterable<IndexedName>): NameIndex {
  const spelt = new Numbers();
  const sounds = new Numbers();
  const lists: number[][] = [];
  const soundOf: number[] = [];
  const keys = {
    sounds: new Keys(),
    deletions: new Keys(),
    bones: new Keys(),
    joins: new Keys(),
    initials: new Keys(),
    compacts: new Keys(),
  };
  const words = new Column();
  const wordStarts = new Column();
  wordStarts.push(0);
  const texts: string[] = [];
  const columns = { entities: new Column(), kinds: new Column(), forms: new Column() };
  for (const { entity, text, kind, name } of names) {
    const i = texts.push(text) - 1;
    if (i === MOST_NAMES) throw new RangeError(`more than ${MOST_NAMES} names`);
    columns.entities.push(entity);
    columns.kinds.push(kind);
    columns.forms.push(name.form < 0 ? NO_FORM : name.form);
    const its = posting(groupOfKind(kind), name.weight, i);
    for (const word of name.words) {
      words.push(spelt.number(word.text) | (word.weight === OWN_INITIALS_WEIGHT ? DISCOUNTED : 0));
      const heard = sounds.number(word.sound);
      const list = lists[heard];
      if (list === undefined) {
        lists[heard] = [its];
        keys.sounds.add(soundKey(word.sound), heard);
        if (hasBones(word)) keys.bones.add(bonesKey(word.bones), heard);
      } else if (list[list.length - 1] !== its) list.push(its);
      if (spelt.isNew) soundOf.push(heard);
      if (spelt.isNew && !word.isNumber) for (const key of deletionKeys(word.text)) keys.deletions.add(key, heard);
    }
    wordStarts.push(words.length);
    for (const joined of joinedSounds(name.words)) {
      keys.joins.add(joinedKey(joined), its);
      const bones = skeleton(joined);
      if (bones.length >= JOINED_BONES) keys.joins.add(bonesKey(bones), its);
    }
    for (const letters of calledBy(name.heads)) keys.initials.add(initialsKey(letters), i);
    const short = acronym(name);
    if (short !== null) keys.initials.add(acronymKey(short), i);
    keys.compacts.add(hashText(name.compact), i);
  }
  const numbered = words.taken().slice();
  const { vocabulary, spellings } = groupBySound(numbered, [...spelt.of.keys()], soundOf, lists.length);
  return {
    count: texts.length,
    texts: packStrings(texts),
    entities: columns.entities.taken().slice(),
    kinds: Uint8Array.from(columns.kinds.taken()),
    forms: Uint8Array.from(columns.forms.taken()),
    words: numbered,
    wordStarts: wordStarts.taken().slice(),
    vocabulary,
    spellings,
    ...packPostings(lists),
    sounds: keys.sounds.build(),
    deletions: keys.deletions.build(),
    bones: keys.bones.build(),
    joins: keys.joins.build(),
    initials: keys.initials.build(),
    compacts: keys.compacts.build(),
  };
}
