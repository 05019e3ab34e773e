/** OFAC sdn.xml and consolidated.xml: one sdnEntry each. The namespace changed in 2024, and the head is misspelt publshInformation. */
import type { Entity } from '../entity.ts';
import { addCountry, addDate, addName, addRemark, finished, newEntry } from '../entry.ts';
import { addAddress } from '../fields/addresses.ts';
import { birthDates, isoDate } from '../fields/dates.ts';
import { addFeature } from '../fields/features.ts';
import type { FileContext, Format, Text } from '../format.ts';
import { all, type Element, rootOf, textOf, xmlElements } from '../input/xml.ts';
import { looksNonSdn, sublistOf } from './sublists.ts';

const TYPES: Readonly<Record<string, Entity['type']>> = {
  individual: 'person',
  entity: 'company',
  vessel: 'vessel',
  aircraft: 'aircraft',
};

/** `LAST, First` as in the other files of OFAC. */
const nameOf = (element: Element) =>
  [textOf(element, 'lastName'), textOf(element, 'firstName')].filter(Boolean).join(', ');

function addAddresses(entry: Entity, element: Element, context: FileContext): void {
  for (const address of all(element, 'addressList', 'address')) {
    const part = (name: string) => textOf(address, name);
    const names = ['address1', 'address2', 'address3', 'city', 'stateOrProvince', 'postalCode'];
    const country = part('country');
    addAddress(entry, { lines: names.map(part), city: part('city'), country, code: context.country(country) });
  }
}

/** Websites, e-mail addresses and what says which list a non-SDN entry is on stand among the ids. */
function addIds(entry: Entity, element: Element, context: FileContext): void {
  for (const id of all(element, 'idList', 'id')) {
    const [label, number] = [textOf(id, 'idType'), textOf(id, 'idNumber')];
    addFeature(entry, label, number, context.country(textOf(id, 'idCountry')), context);
  }
}

function entityOf(element: Element, context: FileContext): Entity | null {
  const programmes = all(element, 'programList', 'program').map(({ text }) => text.trim());
  const labels = all(element, 'idList', 'id').map((id) => `${textOf(id, 'idType')} ${textOf(id, 'idNumber')}`);
  const words = [...programmes, ...labels, textOf(element, 'remarks')].join('; ');
  const sublist = looksNonSdn(programmes[0] ?? '', words) ? sublistOf(words) : null;
  const entry = newEntry(sublist?.key ?? 'us_sdn', textOf(element, 'uid'), [...(sublist?.codes ?? []), ...programmes]);
  entry.type = TYPES[textOf(element, 'sdnType').toLowerCase()] ?? 'other';
  addName(entry, nameOf(element), 'primary');
  for (const aka of all(element, 'akaList', 'aka'))
    addName(entry, nameOf(aka), textOf(aka, 'category').toLowerCase() === 'weak' ? 'weak' : 'alias');
  addAddresses(entry, element, context);
  addIds(entry, element, context);
  for (const path of [
    ['nationalityList', 'nationality'],
    ['citizenshipList', 'citizenship'],
  ])
    for (const country of all(element, ...path)) addCountry(entry, context.country(textOf(country, 'country')));
  for (const birth of all(element, 'dateOfBirthList', 'dateOfBirthItem'))
    for (const date of birthDates(textOf(birth, 'dateOfBirth'))) addDate(entry, 'birth', date);
  addCountry(entry, context.country(textOf(element, 'vesselInfo', 'vesselFlag')));
  addRemark(entry, textOf(element, 'title'));
  addRemark(entry, textOf(element, 'remarks'));
  return finished(entry);
}

const WANTED = new Set(['publshInformation', 'sdnEntry']);

async function* read(text: Text, context: FileContext): AsyncGenerator<Entity> {
  for await (const element of xmlElements(text, WANTED, context)) {
    if (element.name === 'publshInformation') context.published(isoDate(textOf(element, 'Publish_Date'), 'mdy'));
    if (element.name !== 'sdnEntry') continue;
    const entity = entityOf(element, context);
    if (entity === null) context.problem(element.line, 'an entry without a name');
    else yield entity;
  }
}

export const ofacSdnXml: Format = {
  title: 'OFAC list (sdn.xml)',
  recognises: (head) => rootOf(head) === 'sdnList',
  read,
};
