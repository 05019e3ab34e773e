/** Datasets of OpenSanctions that are official lists → the law of that list. Their keys and their titles are both known. */
import type { Entity } from '../entity.ts';
import { addProgrammes, newEntry } from '../entry.ts';
import type { ListKey } from '../lists.ts';
import { sublistOf } from '../ofac/sublists.ts';
import { listOfSource } from '../us/csl.ts';

const DATASETS: readonly [RegExp, ListKey][] = [
  [/us_ofac_cons|OFAC.*non-SDN|OFAC Consolidated/i, 'us_other'],
  [/us_ofac_sdn|OFAC.*SDN/i, 'us_sdn'],
  [/us_bis_denied|Denied Persons/i, 'us_dpl'],
  [/us_trade_csl|Consolidated Screening List/i, 'us_other'],
  [/eu_fsf|EU Financial Sanctions/i, 'eu_fsf'],
  [/gb_(?:fcdo|hmt)_sanctions|UK (?:FCDO|HMT)|HMT Consolidated/i, 'uk_sanctions'],
  [/un_sc_sanctions|UN Security Council/i, 'un_sc'],
  [/ch_seco_sanctions|Swiss SECO/i, 'ch_seco'],
  [/jp_meti|METI/i, 'jp_meti'],
  [/jp_mof_sanctions|Japan.*Sanctions/i, 'jp_mof'],
  [/ua_nsdc|NSDC/i, 'ua_nsdc'],
];

/** The list inside a dataset that joins several: as the US consolidated list names it, or by its programme. */
function usListOf(sanctions: readonly string[]): ListKey {
  const named = sanctions.flatMap((text) => listOfSource(text) ?? []);
  return named[0] ?? sublistOf(sanctions.join('; ')).key;
}

/**
 * Empty entries for the official lists among the datasets of an entry, one a list. `sanctions`: what the entry is listed
 * for, in words, which tells apart the lists inside the US consolidated one. Other sanctions lists make a notice; an
 * entry without any is none of ours.
 */
export function entriesOf(id: string, datasets: readonly string[], sanctions: readonly string[]): Entity[] {
  const keys = new Set<ListKey>();
  for (const dataset of datasets) {
    const key = DATASETS.find(([words]) => words.test(dataset))?.[1];
    if (key === undefined) continue;
    keys.add(key === 'us_other' ? usListOf(sanctions) : key);
  }
  if (keys.size === 0 && sanctions.length > 0) keys.add('own');
  return [...keys].map((key) => {
    const entry = newEntry(key, id);
    // Its ids are not the publisher's: a list of its own, and no page of the publisher.
    entry.list = key === 'own' ? 'os_other' : `os_${key}`;
    entry.source = null;
    addProgrammes(
      entry,
      sanctions.slice(0, 5).map((text) => text.slice(0, 200)),
    );
    return entry;
  });
}

const TYPES: Readonly<Record<string, Entity['type']>> = {
  Person: 'person',
  Company: 'company',
  Organization: 'company',
  LegalEntity: 'other',
  PublicBody: 'company',
  Vessel: 'vessel',
  Airplane: 'aircraft',
};

/** The type of a schema that is a party; undefined for addresses, documents, wallets and what connects parties. */
export const typeOfSchema = (schema: string): Entity['type'] | undefined =>
  Object.hasOwn(TYPES, schema) ? TYPES[schema] : undefined;
