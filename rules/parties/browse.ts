/**
 * Names of the lists for a search box: those with words that begin as the typed ones do, those that resemble the whole,
 * and those whose entry has the typed number. Nothing is judged here; rules/parties/rank.ts puts them in order.
 */
import { factKey, factProof, rowAt } from './entities.ts';
import { factsOfParty } from './facts/ids.ts';
import { lookUp } from './find/buckets.ts';
import { DISCOUNTED, type NameIndex } from './find/index.ts';
import { findCandidates } from './find/search.ts';
import { type Strings, stringAt } from './find/strings.ts';
import type { PartyLists } from './index.ts';
import { primaryName } from './primary.ts';
import { latinise } from './script/latin.ts';
import { readBoth } from './word/name.ts';

/** A name of a list that may be the one looked for. */
export interface FoundName {
  list: string;
  id: string;
  /** The entry's primary name, and the name that was found. */
  name: string;
  text: string;
  /** Equal for entries of one primary name, whatever the list: letters alone, in Latin. */
  key: string;
}

const MOST_NAMES = 200;
const MOST_WORDS = 8;
const LEAST_LETTERS = 2;
const LONGEST_QUERY = 200;

const encoder = new TextEncoder();

/** Which words of the index begin so. */
function wordsFrom(prefix: string, { bytes, starts }: Strings): Uint8Array {
  const wanted = encoder.encode(prefix);
  const found = new Uint8Array(starts.length);
  for (let i = 0; i + 1 < starts.length; i++) {
    const from = starts[i] as number;
    let same = (starts[i + 1] as number) - from >= wanted.length;
    for (let at = 0; same && at < wanted.length; at++) same = bytes[from + at] === wanted[at];
    if (same) found[i] = 1;
  }
  return found;
}

/** Names that hold a word for each of the typed ones, in the order of the lists. */
function byPrefixes(words: readonly string[], index: NameIndex): number[] {
  const begins = words.map((word) => wordsFrom(word, index.vocabulary));
  const names: number[] = [];
  for (let name = 0; name < index.count && names.length < MOST_NAMES; name++) {
    const [from, to] = [index.wordStarts[name] as number, index.wordStarts[name + 1] as number];
    const held = index.words.subarray(from, to);
    if (begins.every((found) => held.some((word) => found[word & ~DISCOUNTED] === 1))) names.push(name);
  }
  return names;
}

function resembling(text: string, index: NameIndex): number[] {
  const query = readBoth(text);
  return findCandidates({ query, reads: 'either' }, index);
}

/** Entries with the number that is typed, each by its primary name. */
function byNumber(text: string, { entities: table }: PartyLists): number[] {
  const found: number[] = [];
  for (const { kind, value } of factsOfParty({ taxId: text })) {
    const near: number[] = [];
    lookUp(table.byFact, factKey(kind, value), near, MOST_NAMES);
    found.push(...near.filter((entity) => rowAt(table.facts, entity).includes(factProof(kind, value))));
  }
  return found;
}

/** Candidates for a search box, at most 200 names; none for less than two letters. */
export function browse(typed: string, lists: PartyLists): FoundName[] {
  const { index, entities: table } = lists;
  const text = typed.slice(0, LONGEST_QUERY);
  const words = latinise(text)
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
  if (words.join('').length < LEAST_LETTERS) return [];
  const foundAs = (entity: number, found: string): FoundName => {
    const name = primaryName(entity, lists);
    return {
      list: table.labels[table.lists[entity] as number] as string,
      id: stringAt(table.ids, entity),
      name,
      text: found,
      key: latinise(name).replaceAll(' ', ''),
    };
  };
  const names = new Set([...resembling(text, index), ...byPrefixes(words, index)]);
  return [
    ...byNumber(text, lists).map((entity) => foundAs(entity, primaryName(entity, lists))),
    ...[...names].map((name) => foundAs(index.entities[name] as number, stringAt(index.texts, name))),
  ].slice(0, MOST_NAMES);
}

/** Where an entry stands in its list, counted from 0, null when the index does not know it. */
export function placeInList(list: string, id: string, { entities: table }: PartyLists): number | null {
  const label = table.labels.indexOf(list);
  let place = 0;
  for (let entity = 0; entity < table.count; entity++) {
    if (table.lists[entity] !== label) continue;
    if (stringAt(table.ids, entity) === id) return place;
    place++;
  }
  return null;
}
