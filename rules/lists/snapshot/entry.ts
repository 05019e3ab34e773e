/** An entry of a snapshot, read as anything from a file is: what does not fit is left out. */
import { JURISDICTIONS } from '../../deal.ts';
import { ENTITY_TYPES, type Entity, ID_KINDS } from '../entity.ts';
import {
  addCountry,
  addDate,
  addEmails,
  addId,
  addName,
  addProgrammes,
  addRemark,
  addWebsites,
  finished,
  newEntry,
} from '../entry.ts';
import { field, listField, textField, textsField } from '../input/json.ts';
import { EFFECTS } from '../lists.ts';

const LONGEST_ADDRESS = 2_000;
const NAME_KINDS = ['primary', 'alias', 'weak'] as const;
const DATE_KINDS = ['birth', 'listed', 'expires'] as const;
const LAWS = [...JURISDICTIONS, 'UN', 'own'] as const;

const oneOf = <T extends string>(known: readonly T[], item: unknown, name: string): T | undefined =>
  known.find((one) => one === textField(item, name));
const countryIn = (text: string) => (/^[A-Z]{2}$/.test(text) ? text : null);

export const entryLine = (entity: Entity): string => JSON.stringify(entity);

/** Null for what is no entry: without an id, a name, an effect or the jurisdiction of its list. */
export function snapshotEntry(item: unknown): Entity | null {
  const effect = oneOf(EFFECTS, item, 'effect');
  const jurisdiction = oneOf(LAWS, item, 'jurisdiction');
  const id = textField(item, 'id');
  if (effect === undefined || jurisdiction === undefined || id === '') return null;
  const entry: Entity = { ...newEntry('own', id), list: textField(item, 'list'), effect, jurisdiction };
  entry.type = oneOf(ENTITY_TYPES, item, 'type') ?? 'other';
  addProgrammes(entry, textField(item, 'programme').split('; '));
  for (const name of listField(item, 'names'))
    addName(entry, textField(name, 'text'), oneOf(NAME_KINDS, name, 'kind') ?? 'alias');
  for (const country of textsField(item, 'countries')) addCountry(entry, countryIn(country));
  for (const address of listField(item, 'addresses')) {
    const [text, city] = [textField(address, 'text'), textField(address, 'city').slice(0, LONGEST_ADDRESS)];
    const country = countryIn(textField(address, 'country'));
    if (text !== '') entry.addresses.push({ text: text.slice(0, LONGEST_ADDRESS), city: city || null, country });
  }
  for (const one of listField(item, 'ids'))
    addId(entry, oneOf(ID_KINDS, one, 'kind') ?? 'other', textField(one, 'value'));
  for (const site of textsField(item, 'websites')) addWebsites(entry, site);
  for (const email of textsField(item, 'emails')) addEmails(entry, email);
  for (const date of listField(item, 'dates')) {
    const kind = oneOf(DATE_KINDS, date, 'kind');
    if (kind !== undefined) addDate(entry, kind, textField(date, 'value').slice(0, 50));
  }
  const source = textField(item, 'source');
  entry.source = /^https?:\/\//.test(source) ? source.slice(0, LONGEST_ADDRESS) : null;
  addRemark(entry, textField(item, 'remarks'));
  if (field(item, 'addressOnly') === true) entry.addressOnly = true;
  return finished(entry);
}
