/** Entries that a party may be, found by name, by exact facts and by address. */
import { leastScore } from './band.ts';
import { acronym } from './compare/acronym.ts';
import { type Score, sameName, scoreNames } from './compare/score.ts';
import { type EntityTable, factKey, factProof, rowAt } from './entities.ts';
import { addressKeys, sameAddress } from './facts/addresses.ts';
import type { Fact } from './facts/ids.ts';
import { hashText, lookUp } from './find/buckets.ts';
import { KIND_MASK, NAME_KINDS, type NameIndex, UNSAID } from './find/index.ts';
import { isWithinReach } from './find/reach.ts';
import { nameAt } from './find/read.ts';
import { findCandidates } from './find/search.ts';
import { stringAt } from './find/strings.ts';
import { compactOf, isPersonal, type Name, type Readings, type Reads, readName } from './word/name.ts';
import type { NameKind } from './word/word.ts';

const MOST_FOUND = 64;

export interface NameHit {
  /** Number in the name index. */
  name: number;
  /** The name asked for and the listed one as they were compared, both read as the second's kind. */
  asked: Name;
  listed: Name;
  score: Score;
}

/** What speaks for one entry. */
export interface Found {
  entity: number;
  /** Names of it that resemble the party's, best first. */
  hits: NameHit[];
  facts: Set<Fact['kind']>;
  address: 'unit' | 'building' | null;
}

export type FoundEntries = Map<number, Found>;

function foundAt(found: FoundEntries, entity: number): Found {
  let known = found.get(entity);
  if (known === undefined) {
    known = { entity, hits: [], facts: new Set(), address: null };
    found.set(entity, known);
  }
  return known;
}

/** The reading of the query that a name of that kind is compared with. */
const readingAs = (query: Readings, kind: NameKind): Name => (kind === 'person' ? query.person : query.firm);

function scoreAs(query: Readings, index: NameIndex, name: number, kind: NameKind): NameHit {
  const asked = readingAs(query, kind);
  const known = nameAt(index, name, kind);
  // What a name may be called by is not in the index, and rarely asked.
  const listed =
    known.words.length > 1 && acronym(asked) !== null ? readName(stringAt(index.texts, name), kind) : known;
  return { name, asked, listed, score: scoreNames(asked, listed) };
}

/** Kinds as which the query is compared with a name: its entry's, or, where the list does not say, what the two may be. */
function kindsOf(index: NameIndex, name: number, reads: Reads): NameKind[] {
  const kind = (index.kinds[name] as number) & KIND_MASK;
  if (kind !== UNSAID) return [NAME_KINDS[kind] ?? 'company'];
  if (reads === 'firm' || !isPersonal(nameAt(index, name, 'company'))) return ['company'];
  return reads === 'person' ? ['person'] : ['company', 'person'];
}

/** The better of the comparisons. */
function scoreAt(query: Readings, index: NameIndex, name: number, reads: Reads): NameHit {
  const [first, ...others] = kindsOf(index, name, reads).map((kind) => scoreAs(query, index, name, kind));
  return others.reduce((best, hit) => (hit.score.score > best.score.score ? hit : best), first as NameHit);
}

/** Letter for letter the same once folded, gaps and all else left out. */
function sameLetters(query: Readings, index: NameIndex): number[] {
  const found: number[] = [];
  if (query.firm.compact === '') return found;
  lookUp(index.compacts, hashText(query.firm.compact), found, MOST_FOUND);
  return found.filter((i) => compactOf(stringAt(index.texts, i)) === query.firm.compact);
}

/** Whether the two may be one name: alike enough, by words near enough. */
const isHit = ({ asked, listed, score }: NameHit, reads: Reads): boolean =>
  score.score >= leastScore(listed.kind) && isWithinReach(asked, listed, score, reads);

/** Hits among these names, best first. */
function hitsAmong(names: Iterable<number>, query: Readings, reads: Reads, index: NameIndex): NameHit[] {
  const same = sameLetters(query, index);
  const hits = same.map((name): NameHit => {
    const [kind = 'company'] = kindsOf(index, name, reads);
    const asked = readingAs(query, kind);
    return { name, asked, listed: nameAt(index, name, kind), score: sameName(asked, 1) };
  });
  for (const name of names) {
    if (same.includes(name)) continue;
    const hit = scoreAt(query, index, name, reads);
    if (isHit(hit, reads)) hits.push(hit);
  }
  return hits.sort((a, b) => b.score.score - a.score.score);
}

function addHits(hits: readonly NameHit[], index: NameIndex, found: FoundEntries): void {
  for (const hit of hits) foundAt(found, index.entities[hit.name] as number).hits.push(hit);
}

export function findByName(query: Readings, reads: Reads, index: NameIndex, found: FoundEntries): void {
  addHits(hitsAmong(findCandidates({ query, reads }, index), query, reads, index), index, found);
}

/** As `findByName`, but with every name scored: what it finds beyond that, the search loses (tools/quality/candidates.ts). */
export function findExhaustively(query: Readings, reads: Reads, index: NameIndex, found: FoundEntries): void {
  addHits(hitsAmong(Array(index.count).keys(), query, reads, index), index, found);
}

export function findByFacts(facts: readonly Fact[], table: EntityTable, found: FoundEntries): void {
  for (const { kind, value } of facts) {
    const entities: number[] = [];
    lookUp(table.byFact, factKey(kind, value), entities, MOST_FOUND);
    for (const entity of entities)
      if (rowAt(table.facts, entity).includes(factProof(kind, value))) foundAt(found, entity).facts.add(kind);
  }
}

export function findByAddress(text: string, { addresses }: EntityTable, found: FoundEntries): void {
  const keys = addressKeys(text);
  const near: number[] = [];
  for (const pair of keys.pairs) lookUp(addresses.byPair, pair, near, MOST_FOUND);
  for (const i of new Set(near)) {
    const listed = { pairs: [], words: [...rowAt(addresses.words, i)], numbers: [...rowAt(addresses.numbers, i)] };
    const same = sameAddress(keys, listed);
    if (same === null) continue;
    const at = foundAt(found, addresses.entities[i] as number);
    if (same === 'unit' || at.address === null) at.address = same;
  }
}
