/**
 * Measures ties on the addresses of real lists: Russian ones with the country taken away must be recognised, those of
 * every other country must not. The rows are read where they lie and never copied.
 */
import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { compilePlaces, tiesOfParty } from '../../rules/places/index.ts';
import type { PartyFacts } from '../../rules/reading.ts';
import type { Strength } from '../../rules/screening.ts';
import { allTables } from '../tables.ts';

interface Place {
  country: string;
  street: string;
  city: string;
}

const OFAC_ADDRESSES = 'ofac/sdn_2024-05-03/add.csv';
const ENTITY_LIST = 'us/bis_entity_list_2026-07-09.json';
const NONE = '-0-';
const clean = (text = '') => (text.trim() === NONE ? '' : text.trim());

function ofac(root: string): Place[] {
  const { data } = Papa.parse<string[]>(readFileSync(`${root}/${OFAC_ADDRESSES}`, 'utf8'));
  return data
    .map(([, , street, city, country]) => ({ street: clean(street), city: clean(city), country: clean(country) }))
    .filter(({ street, country }) => street !== '' && country !== '');
}

/** Entity List addresses end in their country: it is cut off, with what marks an alternate address. */
function entityList(root: string): Place[] {
  const { entities } = JSON.parse(readFileSync(`${root}/${ENTITY_LIST}`, 'utf8')) as {
    entities: { country: string; address: string | null }[];
  };
  return entities.flatMap(({ country, address }) =>
    (address ?? '')
      .split(/;\s*(?:and\s+)?/)
      .filter((part) => part.includes(country) && /\d/.test(part))
      .map((part) => ({
        country,
        city: '',
        street: part
          .replaceAll(country, '')
          .replace(/\(See .*$/, '')
          .trim(),
      })),
  );
}

/** Countries whose addresses are tied, or partly: they are no false alarms. */
const TIED = /^(?:Russia|Belarus|Ukraine|Crimea|Region: Crimea|Region: .*|.*Ukraine.*)$/;

const rules = compilePlaces(allTables().places);

const strongest = (facts: PartyFacts): Strength | null => {
  const ties = tiesOfParty(facts, 'consignee', rules);
  return (
    (['direct', 'strong', 'weak'] as const).find((strength) => ties.some((tie) => tie.strength === strength)) ?? null
  );
};

const joined = ({ street, city }: Place): PartyFacts => ({ address: city === '' ? street : `${street}, ${city}` });
const split = ({ street, city }: Place): PartyFacts => (city === '' ? { address: street } : { address: street, city });

function rate(places: readonly Place[], facts: (place: Place) => PartyFacts) {
  const found = places.map((place) => ({ place, strength: strongest(facts(place)) }));
  const count = (...wanted: (Strength | null)[]) => found.filter(({ strength }) => wanted.includes(strength)).length;
  return { cases: places.length, direct: count('direct'), strong: count('strong'), weak: count('weak'), found };
}

function summary(places: readonly Place[], misses: number, isMiss: (strength: Strength | null) => boolean) {
  const { found, ...together } = rate(places, joined);
  const { found: _split, ...apart } = rate(places, split);
  const wrong = found
    .filter(({ strength }) => isMiss(strength))
    .map(({ place, strength }) => ({ ...joined(place), strength, country: place.country }));
  const share = ({ cases, direct, strong }: typeof together) => (cases === 0 ? null : (direct + strong) / cases);
  return {
    together: { ...together, share: share(together) },
    apart: { ...apart, share: share(apart) },
    misses: wrong.slice(0, misses),
  };
}

/** Recall on Russian and Belarusian addresses without their country, and alarms on those of all other countries. */
export function measureTies(root: string, misses: number) {
  if (![OFAC_ADDRESSES, ENTITY_LIST].every((file) => existsSync(`${root}/${file}`))) return null;
  const places = [...ofac(root), ...entityList(root)];
  const of = (country: string) => places.filter((place) => place.country === country);
  const isWeak = (strength: Strength | null) => strength !== 'direct' && strength !== 'strong';
  return {
    russian: summary(of('Russia'), misses, isWeak),
    belarusian: summary(of('Belarus'), misses, isWeak),
    others: summary(
      places.filter(({ country }) => !TIED.test(country)),
      misses,
      (strength) => !isWeak(strength),
    ),
  };
}
