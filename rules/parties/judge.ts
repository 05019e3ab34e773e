/** Judges what speaks for an entry: band, grade and score, with what contradicts it. */
import type { PartyFacts } from '../reading.ts';
import type { ListMatch } from '../screening.ts';
import { bandOf, STRONG_FROM } from './band.ts';
import { countNames } from './compare/left.ts';
import { cityKey, type EntityTable, rowAt } from './entities.ts';
import { lookUp } from './find/buckets.ts';
import { FIRM, KIND_MASK, type NameIndex, PERSON, VESSEL, WEAK } from './find/index.ts';
import { soundKey } from './find/keys.ts';
import { stringAt } from './find/strings.ts';
import { adjust, gradeOf, type NameEvidence, type SecondFacts } from './grade.ts';
import type { Found, NameHit } from './hits.ts';
import type { PartyLists } from './index.ts';
import { latinise } from './script/latin.ts';
import { NAME_WEIGHT, type Reads } from './word/name.ts';

/** The party asked for. */
export interface AskedParty {
  facts: PartyFacts;
  reads: Reads;
}

export interface Judged {
  found: Found;
  /** The name that speaks for it, null where only other facts do. */
  hit: NameHit | null;
  second: SecondFacts;
  band: ListMatch['band'];
  grade: ListMatch['grade'];
  score: number;
}

/** Strongest first. */
export const GRADES = { stop: 2, review: 1, note: 0 };

const SAME_UNIT = 0.9;
const SAME_BUILDING = 0.75;

function countryOf(facts: PartyFacts, table: EntityTable, entity: number): SecondFacts['country'] {
  const asked = facts.country?.trim().toUpperCase() ?? '';
  const listed = table.labels[table.countries[entity] as number] as string;
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
  const { kind, words } = hit.listed;
  const most = Math.max(RARE_NAMES, index.count * RARE_SHARE);
  const surname = kind === 'person' ? surnameOf(stringAt(index.texts, hit.name)) : null;
  return words.some((word, at) => {
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

/** Names of people differ by a letter in the same country: misspelt ones need more than the country. */
const SOUNDS_ALIKE = 0.95;
const soundsAlike = ({ score }: NameHit) =>
  score.found?.pairs.every((pair) => pair.likeness >= SOUNDS_ALIKE || pair.weight < NAME_WEIGHT) ?? true;

interface JudgedName {
  hit: NameHit;
  name: NameEvidence;
  score: number;
}

/** Band and evidence of a name hit; null where the names do not match after all. */
function judgeName(hit: NameHit, second: SecondFacts, reads: Reads, index: NameIndex): JudgedName | null {
  const flags = index.kinds[hit.name] as number;
  const kind = flags & KIND_MASK;
  const adjusted = adjust(hit.score.score, second);
  const names = countNames(hit.asked, hit.listed, hit.score);
  const person = hit.listed.kind === 'person';
  const band = bandOf(
    { kind: hit.listed.kind, score: hit.score, names, rare: () => hasRareWord(index, hit) },
    adjusted,
  );
  if (band === null) return null;
  const rare = hasRareWord(index, hit);
  const unlike = (kind === PERSON && reads === 'firm') || (kind === FIRM && reads === 'person');
  const weak = (flags & WEAK) !== 0 || kind === VESSEL;
  // A name that many bear says nothing of who bears it, unless the country is the same.
  const namesake = person && !rare && second.country !== 'agrees';
  const held = namesake || ((unlike || weak) && band !== 'exact') ? 'possible' : band;
  const common = !rare || (held === 'strong' && (names.matched < 2 || (person && !soundsAlike(hit))));
  const score = held === 'possible' ? Math.min(adjusted, STRONG_FROM - 0.001) : adjusted;
  return { hit, name: { band: held, weak: weak || unlike, common }, score };
}

const better = (a: JudgedName, b: JudgedName, second: SecondFacts) =>
  GRADES[gradeOf(b.name, second)] - GRADES[gradeOf(a.name, second)] ||
  b.score - a.score ||
  b.hit.score.score - a.hit.score.score;

/** Null where nothing is left that speaks for the entry. */
export function judge(found: Found, { facts, reads }: AskedParty, lists: PartyLists): Judged | null {
  const second = secondFacts(found, facts, lists.entities);
  const names: JudgedName[] = [];
  for (const hit of found.hits) {
    const judged = judgeName(hit, second, reads, lists.index);
    if (judged !== null) names.push(judged);
  }
  const [named] = names.sort((a, b) => better(a, b, second));
  const judged = { found, hit: named?.hit ?? null, second, grade: gradeOf(named?.name ?? null, second) };
  if (second.id || second.domain || second.email) return { ...judged, band: 'exact', score: 1 };
  if (named !== undefined) return { ...judged, band: named.name.band, score: named.score };
  if (found.address === 'unit') return { ...judged, band: 'strong', score: SAME_UNIT };
  return second.addressListed ? { ...judged, band: 'possible', score: SAME_BUILDING } : null;
}
