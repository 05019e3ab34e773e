/**
 * The Consolidated Screening List of trade.gov, whatever file it comes in: thirteen lists of Treasury, Commerce and State in
 * one. Ids: Treasury's own; entries of the others have none that lasts from release to release, so their name and country
 * are it.
 */
import type { Entity } from '../entity.ts';
import { addCountry, addDate, addName, addRemark, finished, newEntry } from '../entry.ts';
import { addPrintedAddress } from '../fields/addresses.ts';
import { isoDate } from '../fields/dates.ts';
import { addFeature } from '../fields/features.ts';
import type { FileContext } from '../format.ts';
import type { ListKey } from '../lists.ts';
import { footnotesOf } from './footnotes.ts';

/** One entry as either file says it; empty where it says nothing. */
export interface CslEntry {
  line: number | null;
  source: string;
  number: string;
  type: string;
  programmes: string[];
  name: string;
  aliases: string[];
  title: string;
  /** Each ends in its country as an ISO code; a code alone is a country alone. */
  addresses: string[];
  /** ISO codes. */
  countries: string[];
  births: string[];
  ids: { label: string; value: string; issuer: string }[];
  notice: string;
  start: string;
  end: string;
  requirement: string;
  policy: string;
  vessel: { flag: string; callSign: string; owner: string };
  remarks: string;
  url: string;
}

/** Words of `source` → list. */
const SOURCES: readonly [RegExp, ListKey][] = [
  [/\(SDN\)|Specially Designated/, 'us_sdn'],
  [/\(EL\)|^Entity List/, 'us_entity_list'],
  [/\(MEU\)|Military End User/, 'us_meu'],
  [/\(DPL\)|Denied Persons/, 'us_dpl'],
  [/\(UVL\)|Unverified/, 'us_uvl'],
  [/\(SSI\)|Sectoral/, 'us_ssi'],
  [/\(CAP\)|Capta|CAPTA/, 'us_capta'],
  [/MBS|Menu-Based/, 'us_mbs'],
  [/\(CMIC\)|Chinese Military-Industrial/, 'us_cmic'],
  [/\(FSE\)|Foreign Sanctions Evaders/, 'us_fse'],
  [/\(PLC\)|Palestinian Legislative/, 'us_plc'],
  [/\(ISN\)|Nonproliferation/, 'us_isn'],
  [/\(DTC\)|ITAR|AECA/, 'us_dtc'],
];

const TYPES: Readonly<Record<string, Entity['type']>> = {
  individual: 'person',
  entity: 'company',
  vessel: 'vessel',
  aircraft: 'aircraft',
};

/** The list a `source` names, null for one we do not know. */
export function listOfSource(source: string): ListKey | null {
  return SOURCES.find(([words]) => words.test(source))?.[1] ?? null;
}

/** A lost apostrophe stands as a question mark: `People?s`. */
const mended = (text: string) => text.replace(/\?s(?=\s|$)/g, "'s");

/** Makes an entity of an entry; null when it has no name. `id`: makes one for an entry without a lasting one. */
export function entityOf(
  csl: CslEntry,
  id: (name: string, country: string | null) => string,
  context: FileContext,
): Entity | null {
  const list = listOfSource(csl.source);
  if (list === null)
    context.problem(csl.line, `unknown list "${csl.source.slice(0, 80)}": its licence rules are not known`);
  const name = mended(csl.name).trim();
  if (name === '') return null;
  const entry = newEntry(list ?? 'us_other', csl.number, [...csl.programmes, ...footnotesOf(csl.requirement)]);
  entry.type = TYPES[csl.type.toLowerCase()] ?? 'other';
  addName(entry, name, 'primary');
  for (const alias of csl.aliases) addName(entry, mended(alias).replace(/^and /, ''));
  for (const address of csl.addresses) addPrintedAddress(entry, address, context);
  for (const country of [...csl.countries, csl.vessel.flag]) addCountry(entry, context.country(country));
  for (const { label, value, issuer } of csl.ids) addFeature(entry, label, value, context.country(issuer), context);
  for (const birth of csl.births) addFeature(entry, 'DOB', birth, null, context);
  addDate(entry, 'listed', isoDate(csl.start));
  addDate(entry, 'expires', isoDate(csl.end));
  const { callSign, owner } = csl.vessel;
  const told = [
    csl.title,
    owner && `Owner: ${owner}`,
    callSign && `Call sign: ${callSign}`,
    csl.requirement,
    csl.policy,
  ];
  for (const text of [...told, csl.notice, csl.remarks]) addRemark(entry, text);
  if (list === 'us_entity_list' && /^Address \d{1,3}$/.test(name)) entry.addressOnly = true;
  entry.source ??= csl.url || null;
  if (entry.id === '') entry.id = id(name, entry.countries[0] ?? null);
  return finished(entry);
}
