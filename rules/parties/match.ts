/** One party against all lists: by name, by exact facts, by address. Best first. */

import type { PartyFacts } from '../reading.ts';
import type { ListMatch } from '../screening.ts';
import { bandOf, EXACT_FROM, LEAST_SCORE, STRONG_FROM } from './band.ts';
import { explain } from './compare/explain.ts';
import { countNames } from './compare/left.ts';
import { type Score, sameName, scoreNames } from './compare/score.ts';
import { cityKey, EFFECTS, type EntityTable, factKey, factProof, JURISDICTIONS, rowAt } from './entities.ts';
import { addressKeys, sameAddress } from './facts/addresses.ts';
import { type Fact, factsOfParty } from './facts/ids.ts';
import { hashText, lookUp } from './find/buckets.ts';
import { FIRM, KIND_MASK, NAME_KINDS, type NameIndex, PERSON, UNSAID, VESSEL, WEAK } from './find/index.ts';
import { soundKey } from './find/keys.ts';
import { nameAt } from './find/read.ts';
import { findCandidates } from './find/search.ts';
import { stringAt } from './find/strings.ts';
import { adjust, gradeOf, type NameEvidence, type SecondFacts } from './grade.ts';
import type { PartyLists } from './index.ts';
import { latinise } from './script/latin.ts';
import { isPersonal, type Name, type Readings, type Reads, readBoth, readsAs } from './word/name.ts';
import type { NameKind } from './word/word.ts';

const MOST_MATCHES = 5;
const MOST_FOUND = 64;

interface NameHit {
  /** Number in the name index. */
  name: number;
  /** Kind as which the two were compared. */
  kind: NameKind;
  score: Score;
}

interface Found {
  entity: number;
  hit: NameHit | null;
  facts: Set<Fact['kind']>;
  address: SecondFacts['address'];
}

const readingAs = (query: Readings, kind: NameKind): Name =>
  kind === 'person' ? query.person : { ...query.firm, kind };

function scoreAs(query: Readings, index: NameIndex, name: number, kind: NameKind): NameHit {
  return { name, kind, score: scoreNames(readingAs(query, kind), nameAt(index, name, kind)) };
}

/** Compares the query with a name, read as its entry's kind; where the list does not say, in both ways. */
function scoreAt(query: Readings, index: NameIndex, name: number, personal: boolean): NameHit {
  const kind = (index.kinds[name] as number) & KIND_MASK;
  const hit = scoreAs(query, index, name, NAME_KINDS[kind] ?? 'company');
  if (kind !== UNSAID || !personal || hit.score.score >= EXACT_FROM || !isPersonal(nameAt(index, name, 'company')))
    return hit;
  const person = scoreAs(query, index, name, 'person');
  return person.score.score > hit.score.score ? person : hit;
}

/** Letter for letter the same once folded, gaps and all else left out. */
function sameLetters(query: Readings, index: NameIndex): number[] {
  const found: number[] = [];
  if (query.firm.compact === '') return found;
  lookUp(index.compacts, hashText(query.firm.compact), found, MOST_FOUND);
  return found.filter((i) => latinise(stringAt(index.texts, i)).replaceAll(' ', '') === query.firm.compact);
}

const GOOD_ENOUGH = 0.9;

/** With such a hit the words are as they were meant: no search for misspelt ones follows. */
const isSettled = ({ score: { score, found } }: NameHit) =>
  score >= GOOD_ENOUGH && (found === null || (found.onlyA | found.onlyB) === 0);

function findByName(query: Readings, reads: Reads, index: NameIndex): NameHit[] {
  const same = sameLetters(query, index);
  const hits = same.map((name): NameHit => {
    const kind = NAME_KINDS[(index.kinds[name] as number) & KIND_MASK] ?? 'company';
    return { name, kind, score: sameName(readingAs(query, kind), 1) };
  });
  const seen = new Set(same);
  const take = (names: readonly number[]) => {
    for (const name of names) {
      if (seen.has(name)) continue;
      seen.add(name);
      const hit = scoreAt(query, index, name, reads !== 'firm');
      if (hit.score.score >= LEAST_SCORE) hits.push(hit);
    }
  };
  const { names, narrow } = findCandidates({ query, reads, wide: false }, index);
  take(names);
  if (narrow && !hits.some(isSettled)) take(findCandidates({ query, reads, wide: true }, index).names);
  return hits.sort((a, b) => b.score.score - a.score.score);
}

function findByFacts(facts: readonly Fact[], table: EntityTable, found: Map<number, Found>): void {
  for (const { kind, value } of facts) {
    const entities: number[] = [];
    lookUp(table.byFact, factKey(kind, value), entities, MOST_FOUND);
    for (const entity of entities)
      if (rowAt(table.facts, entity).includes(factProof(kind, value))) foundAt(found, entity).facts.add(kind);
  }
}

function findByAddress(text: string, { addresses }: EntityTable, found: Map<number, Found>): void {
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

function foundAt(found: Map<number, Found>, entity: number): Found {
  let known = found.get(entity);
  if (known === undefined) {
    known = { entity, hit: null, facts: new Set(), address: null };
    found.set(entity, known);
  }
  return known;
}

function countryOf(facts: PartyFacts, table: EntityTable, entity: number): SecondFacts['country'] {
  const asked = facts.country?.trim().toUpperCase() ?? '';
  const listed = stringAt(table.countries, entity);
  if (!/^[A-Z]{2}$/.test(asked) || listed === '') return 'unknown';
  for (let i = 0; i < listed.length; i += 2) if (listed.startsWith(asked, i)) return 'agrees';
  return 'differs';
}

/** A word in fewer names than this share of the index, or than this number, is rare. */
const RARE_SHARE = 1 / 5000;
const RARE_NAMES = 6;
const RARE_LETTERS = 4;

/** Words of the surname, where the list prints it before a comma. */
function surnameOf(text: string): string[] | null {
  const comma = text.indexOf(', ');
  return comma > 0 ? latinise(text.slice(0, comma)).split(' ') : null;
}

/** Whether a matched full word of the hit, of a person's surname where it is known, stands in few names of the index. */
function hasRareWord(index: NameIndex, hit: NameHit): boolean {
  const { kind } = hit;
  const most = Math.max(RARE_NAMES, index.count * RARE_SHARE);
  const surname = kind === 'person' ? surnameOf(stringAt(index.texts, hit.name)) : null;
  return nameAt(index, hit.name, kind).words.some((word, at) => {
    if (word.weight < 1 || word.text.length < RARE_LETTERS || surname?.includes(word.text) === false) return false;
    const pairs = hit.score.found?.pairs;
    if (pairs !== undefined && !pairs.some((pair) => (pair.b & (1 << at)) !== 0 && pair.weight >= 1)) return false;
    const heard: number[] = [];
    lookUp(index.sounds, soundKey(word.sound), heard, 1);
    const first = heard[0];
    return (
      first === undefined || (index.postingStarts[first + 1] as number) - (index.postingStarts[first] as number) <= most
    );
  });
}

function detailOf(hit: NameHit | null, query: Readings | null, facts: SecondFacts, index: NameIndex): string {
  const parts: string[] = [];
  if (hit !== null && query !== null) {
    const why = explain(readingAs(query, hit.kind), nameAt(index, hit.name, hit.kind), hit.score);
    parts.push(`name ${hit.score.score.toFixed(2)}: ${why}`);
  }
  for (const kind of ['id', 'domain', 'email'] as const) if (facts[kind]) parts.push(`same ${kind}`);
  if (facts.address !== null) parts.push(`same ${facts.address === 'unit' ? 'address' : 'building'}`);
  if (facts.city) parts.push('same city');
  if (facts.country !== 'unknown') parts.push(`country ${facts.country}`);
  return parts.join('; ');
}

/** Whether the entry is an address without a firm. */
const isListedAlone = ({ addresses }: EntityTable, entity: number) => {
  const at = addresses.entities.indexOf(entity);
  return at >= 0 && addresses.alone[at] === 1;
};

function secondFacts({ entity, facts, address }: Found, party: PartyFacts, table: EntityTable): SecondFacts {
  const city = party.city?.trim() ?? '';
  return {
    id: facts.has('id'),
    domain: facts.has('domain'),
    email: facts.has('email'),
    city: city !== '' && rowAt(table.facts, entity).includes(cityKey(city)),
    address,
    addressListed: address !== null && isListedAlone(table, entity),
    country: countryOf(party, table, entity),
  };
}

interface Judged {
  found: Found;
  second: SecondFacts;
  band: ListMatch['band'];
  grade: ListMatch['grade'];
  score: number;
}

/** Band and evidence of a name hit; null where the names do not match after all. */
function judgeName(
  hit: NameHit,
  query: Readings,
  second: SecondFacts,
  reads: Reads,
  index: NameIndex,
): { name: NameEvidence; score: number } | null {
  const flags = index.kinds[hit.name] as number;
  const kind = flags & KIND_MASK;
  const adjusted = adjust(hit.score.score, second);
  const rare = hasRareWord(index, hit);
  const names = countNames(readingAs(query, hit.kind), nameAt(index, hit.name, hit.kind), hit.score);
  const band = bandOf({ kind: hit.kind, score: hit.score, names, rare }, adjusted);
  if (band === null) return null;
  const unlike = (kind === PERSON && reads === 'firm') || (kind === FIRM && reads === 'person');
  const weak = (flags & WEAK) !== 0 || kind === VESSEL;
  // A name that many bear says nothing of who bears it, unless the country is the same.
  const namesake = kind === PERSON && !rare && second.country !== 'agrees';
  const held = namesake || ((unlike || weak) && band !== 'exact') ? 'possible' : band;
  const common = !rare || (held === 'strong' && names.matched < 2);
  const score = held === 'possible' ? Math.min(adjusted, STRONG_FROM - 0.001) : adjusted;
  return { name: { band: held, weak: weak || unlike, common }, score };
}

function judge(
  found: Found,
  party: PartyFacts,
  lists: PartyLists,
  query: Readings | null,
  reads: Reads,
): Judged | null {
  const second = secondFacts(found, party, lists.entities);
  const named = found.hit === null || query === null ? null : judgeName(found.hit, query, second, reads, lists.index);
  const grade = gradeOf(named?.name ?? null, second);
  if (second.id || second.domain || second.email) return { found, second, band: 'exact', grade, score: 1 };
  if (named !== null) return { found, second, band: named.name.band, grade, score: named.score };
  if (found.address === 'unit') return { found, second, band: 'strong', grade, score: SAME_UNIT };
  return second.addressListed ? { found, second, band: 'possible', grade, score: SAME_BUILDING } : null;
}

const SAME_UNIT = 0.9;
const SAME_BUILDING = 0.75;

function toMatch(
  { found, second, band, grade, score }: Judged,
  query: Readings | null,
  { index, entities: table }: PartyLists,
): ListMatch {
  const { entity, hit } = found;
  const programme = table.programmes[entity] as number;
  return {
    list: table.labels[table.lists[entity] as number] as string,
    id: stringAt(table.ids, entity),
    name: stringAt(table.names, entity),
    matchedName: hit === null ? stringAt(table.names, entity) : stringAt(index.texts, hit.name),
    score: Math.round(score * 10_000) / 10_000,
    band,
    grade,
    effect: EFFECTS[table.effects[entity] as number] as ListMatch['effect'],
    jurisdiction: JURISDICTIONS[table.jurisdictions[entity] as number] as ListMatch['jurisdiction'],
    programme: programme < 0 ? null : (table.labels[programme] as string),
    countries: stringAt(table.countries, entity).match(/../g) ?? [],
    detail: detailOf(hit, query, second, index),
  };
}

const GRADES = { stop: 2, review: 1, note: 0 };

/** All matches of a party, strongest grade first, then by score. */
export function findMatches(party: PartyFacts, lists: PartyLists): ListMatch[] {
  const found = new Map<number, Found>();
  const query = party.name?.trim() ? readBoth(party.name) : null;
  const reads = query === null ? 'either' : readsAs(query);
  for (const hit of query === null ? [] : findByName(query, reads, lists.index)) {
    const at = foundAt(found, lists.index.entities[hit.name] as number);
    if (at.hit === null) at.hit = hit;
  }
  findByFacts(factsOfParty(party), lists.entities, found);
  if (party.address) findByAddress([party.address, party.city ?? ''].join(' '), lists.entities, found);
  const judged: Judged[] = [];
  for (const one of found.values()) {
    const match = judge(one, party, lists, query, reads);
    if (match !== null) judged.push(match);
  }
  return judged
    .sort((a, b) => GRADES[b.grade] - GRADES[a.grade] || b.score - a.score || a.found.entity - b.found.entity)
    .slice(0, MOST_MATCHES)
    .map((one) => toMatch(one, query, lists));
}
