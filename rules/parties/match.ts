/** One party against all lists: by name, by exact facts, by address. Best first. */
import { isPersonal } from './compare/names.ts';
import { type Score, scoreNames } from './compare/score.ts';
import type { PartyFacts } from '../reading.ts';
import type { ListMatch } from '../screening.ts';
import { ENTITY_TYPES } from '../lists/entity.ts';
import { cityKey, EFFECTS, type EntityTable, factKey, factProof, JURISDICTIONS, rowAt } from './entities.ts';
import { addressKeys, sameAddress } from './facts/addresses.ts';
import { type Fact, factsOfParty } from './facts/ids.ts';
import { hashText, lookUp } from './find/buckets.ts';
import { FIRM, KIND_MASK, NAME_KINDS, type NameIndex, PERSON, UNSAID, VESSEL, WEAK } from './find/index.ts';
import { nameAt } from './find/read.ts';
import { soundKey } from './find/keys.ts';
import { findCandidates, type Query } from './find/search.ts';
import { stringAt } from './find/strings.ts';
import { bandOf, EXACT_FROM, POSSIBLE_FROM, STRONG_FROM } from './band.ts';
import { adjust, gradeOf, type SecondFacts } from './grade.ts';
import type { PartyLists } from './index.ts';
import { latinise } from './script/latin.ts';
import { readName } from './word/name.ts';
import type { NameKind } from './word/word.ts';

const MOST_MATCHES = 5;
const MOST_FOUND = 64;

interface NameHit extends Score {
  /** Number in the name index. */
  name: number;
}

interface Found {
  entity: number;
  hit: NameHit | null;
  facts: Set<Fact['kind']>;
  address: SecondFacts['address'];
}

/** Compares the query with name i, read as its entry's kind; where the list does not say, in both ways. */
function scoreAt(query: Query, index: NameIndex, i: number, personal: boolean): Score {
  const kind = (index.kinds[i] as number) & KIND_MASK;
  if (kind === PERSON) return scoreNames(query.person, nameAt(index, i, 'person'));
  const name = NAME_KINDS[kind] ?? 'company';
  const firm = scoreNames({ ...query.firm, kind: name }, nameAt(index, i, name));
  if (kind !== UNSAID || !personal || firm.score >= EXACT_FROM) return firm;
  const person = scoreNames(query.person, nameAt(index, i, 'person'));
  return person.score > firm.score && isPersonal(nameAt(index, i, 'company')) ? person : firm;
}

/** Letter for letter the same once folded, gaps and all else left out. */
function sameLetters(query: Query, index: NameIndex): number[] {
  const found: number[] = [];
  if (query.firm.compact === '') return found;
  lookUp(index.compacts, hashText(query.firm.compact), found, MOST_FOUND);
  return found.filter((i) => latinise(stringAt(index.texts, i)).replaceAll(' ', '') === query.firm.compact);
}

/** Whether a name can only be a firm's (a legal form, a word that firms share), is most likely a person's (a given name in it), or either. */
type Reads = 'firm' | 'person' | 'either';

function readsAs({ firm, person }: Query): Reads {
  if (!isPersonal(firm)) return 'firm';
  return person.words.length > 1 && person.words.some((word) => word.meaning > 0) ? 'person' : 'either';
}

const SAME_NAME: Score = { score: 1, detail: 'same name', matched: 1, letters: 0, pairs: [], names: { matched: 2, first: 0, second: 0 } };

function findByName(name: string, index: NameIndex): { hits: NameHit[]; reads: Reads } {
  const query = { person: readName(name, 'person'), firm: readName(name, 'company') };
  const reads = readsAs(query);
  const same = sameLetters(query, index);
  const hits: NameHit[] = same.map((i) => ({ name: i, ...SAME_NAME }));
  for (const i of findCandidates(query, index)) {
    if (same.includes(i)) continue;
    const score = scoreAt(query, index, i, reads !== 'firm');
    if (score.score >= POSSIBLE_FROM - 0.1) hits.push({ name: i, ...score });
  }
  return { hits: hits.sort((a, b) => b.score - a.score), reads };
}

function findByFacts(facts: readonly Fact[], table: EntityTable, found: Map<number, Found>): void {
  for (const { kind, value } of facts) {
    const entities: number[] = [];
    lookUp(table.byFact, factKey(kind, value), entities, MOST_FOUND);
    for (const entity of entities) if (rowAt(table.facts, entity).includes(factProof(kind, value))) foundAt(found, entity).facts.add(kind);
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
function hasRareWord(index: NameIndex, hit: NameHit, kind: NameKind): boolean {
  const most = Math.max(RARE_NAMES, index.count * RARE_SHARE);
  const surname = kind === 'person' ? surnameOf(stringAt(index.texts, hit.name)) : null;
  return nameAt(index, hit.name, kind).words.some((word, at) => {
    if (word.weight < 1 || word.text.length < RARE_LETTERS || surname?.includes(word.text) === false) return false;
    if (hit.pairs.length > 0 && !hit.pairs.some((pair) => pair.b[0] <= at && at < pair.b[1] && pair.weight >= 1)) return false;
    const heard: number[] = [];
    lookUp(index.sounds, soundKey(word.sound), heard, 1);
    const first = heard[0];
    return first === undefined || (index.postingStarts[first + 1] as number) - (index.postingStarts[first] as number) <= most;
  });
}

const detailOf = (hit: NameHit | null, facts: SecondFacts): string => {
  const parts: string[] = [];
  if (hit !== null) parts.push(`name ${hit.score.toFixed(2)}: ${hit.detail}`);
  for (const kind of ['id', 'domain', 'email'] as const) if (facts[kind]) parts.push(`same ${kind}`);
  if (facts.address !== null) parts.push(`same ${facts.address === 'unit' ? 'address' : 'building'}`);
  if (facts.city) parts.push('same city');
  if (facts.country !== 'unknown') parts.push(`country ${facts.country}`);
  return parts.join('; ');
};

function toMatch(found: Found, facts: PartyFacts, lists: PartyLists, reads: Reads): ListMatch | null {
  const { index, entities: table } = lists;
  const { entity, hit } = found;
  const second: SecondFacts = {
    id: found.facts.has('id'),
    domain: found.facts.has('domain'),
    email: found.facts.has('email'),
    city: facts.city !== undefined && facts.city.trim() !== '' && rowAt(table.facts, entity).includes(cityKey(facts.city)),
    address: found.address,
    country: countryOf(facts, table, entity),
  };
  const exactFact = second.id || second.domain || second.email;
  let evidence = null;
  let score = exactFact ? 1 : second.address === 'unit' ? 0.9 : 0.75;
  let band: ListMatch['band'] = exactFact ? 'exact' : second.address === 'unit' ? 'strong' : 'possible';
  if (hit !== null) {
    const flags = index.kinds[hit.name] as number;
    const kind = flags & KIND_MASK;
    const nameKind = NAME_KINDS[kind] ?? 'company';
    const adjusted = adjust(hit.score, second);
    const rare = hasRareWord(index, hit, nameKind);
    const found = bandOf(hit, adjusted, nameKind, rare);
    const elsewhere = kind === PERSON && !rare && second.country === 'differs';
    const named = elsewhere && found !== null ? 'possible' : found;
    if (named === null && !exactFact && second.address === null) return null;
    const unlike = (kind === PERSON && reads === 'firm') || (kind === FIRM && reads === 'person');
    const weak = (flags & WEAK) !== 0 || kind === VESSEL;
    if (named !== null) {
      const held = (unlike || weak) && named !== 'exact' ? 'possible' : named;
      evidence = { band: held, weak: weak || unlike, common: !rare || (held === 'strong' && hit.names.matched < 2) };
      if (!exactFact) {
        band = held;
        score = held === 'possible' ? Math.min(adjusted, STRONG_FROM - 0.001) : adjusted;
      }
    }
  }
  const type = ENTITY_TYPES[table.types[entity] as number];
  if (hit === null && !exactFact && second.address === 'building' && type !== 'other') return null;
  const programme = table.programmes[entity] as number;
  return {
    list: table.labels[table.lists[entity] as number] as string,
    id: stringAt(table.ids, entity),
    name: stringAt(table.names, entity),
    matchedName: hit === null ? stringAt(table.names, entity) : stringAt(index.texts, hit.name),
    score: Math.round(score * 10_000) / 10_000,
    band,
    grade: gradeOf(evidence, second),
    effect: EFFECTS[table.effects[entity] as number] as ListMatch['effect'],
    jurisdiction: JURISDICTIONS[table.jurisdictions[entity] as number] as ListMatch['jurisdiction'],
    programme: programme < 0 ? null : (table.labels[programme] as string),
    countries: stringAt(table.countries, entity).match(/../g) ?? [],
    detail: detailOf(hit, second),
  };
}

const GRADES = { stop: 2, review: 1, note: 0 };

/** All matches of a party, strongest grade first, then by score. */
export function findMatches(facts: PartyFacts, lists: PartyLists): ListMatch[] {
  const found = new Map<number, Found>();
  const named = facts.name?.trim() ? findByName(facts.name, lists.index) : null;
  for (const hit of named?.hits ?? []) {
    const at = foundAt(found, lists.index.entities[hit.name] as number);
    if (at.hit === null) at.hit = hit;
  }
  findByFacts(factsOfParty(facts), lists.entities, found);
  if (facts.address) findByAddress([facts.address, facts.city ?? ''].join(' '), lists.entities, found);
  const matches: ListMatch[] = [];
  for (const one of found.values()) {
    const match = toMatch(one, facts, lists, named?.reads ?? 'either');
    if (match !== null) matches.push(match);
  }
  return matches.sort((a, b) => GRADES[b.grade] - GRADES[a.grade] || b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, MOST_MATCHES);
}
