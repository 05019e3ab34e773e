/** OFAC enhanced XML: names and addresses with their script, so Cyrillic and Chinese too; lists and types of sanction are said. */
import type { Entity } from '../entity.ts';
import { addCountry, addDate, addName, addRemark, finished, newEntry } from '../entry.ts';
import { addAddress } from '../fields/addresses.ts';
import { isoDate } from '../fields/dates.ts';
import { addFeature } from '../fields/features.ts';
import type { FileContext, Format, Text } from '../format.ts';
import { all, attribute, type Element, rootOf, textOf, xmlElements } from '../input/xml.ts';
import { sublistOf } from './sublists.ts';

const TYPES: Readonly<Record<string, Entity['type']>> = {
  individual: 'person',
  entity: 'company',
  vessel: 'vessel',
  aircraft: 'aircraft',
};

const SDN = 'SDN List';

function addNames(entry: Entity, element: Element): void {
  for (const name of all(element, 'names', 'name')) {
    const weak = textOf(name, 'isLowQuality') === 'true';
    for (const translation of all(name, 'translations', 'translation')) {
      const main = textOf(name, 'isPrimary') === 'true' && textOf(translation, 'isPrimary') === 'true';
      addName(entry, textOf(translation, 'formattedFullName'), weak ? 'weak' : main ? 'primary' : 'alias');
    }
  }
}

function addAddresses(entry: Entity, element: Element, context: FileContext): void {
  for (const address of all(element, 'addresses', 'address')) {
    const country = textOf(address, 'country');
    const code = context.country(country);
    addCountry(entry, code);
    for (const translation of all(address, 'translations', 'translation')) {
      const parts = all(translation, 'addressParts', 'addressPart');
      const city = parts.find((part) => textOf(part, 'type') === 'CITY');
      const lines = parts.map((part) => textOf(part, 'value'));
      addAddress(entry, { lines, city: textOf(city, 'value'), country, code });
    }
  }
}

/** What a non-SDN entry says of its lists, in words. */
const wordsOf = (element: Element, lists: readonly string[], programmes: readonly string[]) =>
  [
    ...lists,
    ...programmes,
    ...all(element, 'features', 'feature').map((item) => `${textOf(item, 'type')} ${textOf(item, 'value')}`),
  ].join('; ');

/** An entry of the non-SDN file that the SDN list holds too: its assets are frozen, whatever else it is subject to. */
function begin(element: Element, sdnFile: boolean): Entity {
  const id = attribute(element, 'id');
  const lists = all(element, 'sanctionsLists', 'sanctionsList').map(({ text }) => text.trim());
  const programmes = all(element, 'sanctionsPrograms', 'sanctionsProgram').map(({ text }) => text.trim());
  if (sdnFile && lists.includes(SDN)) return newEntry('us_sdn', id, programmes);
  const { key, codes } = sublistOf(wordsOf(element, lists, programmes));
  const entry = newEntry(key, id, [...codes, ...programmes]);
  if (!lists.includes(SDN)) return entry;
  return { ...newEntry('us_sdn', id, programmes), list: key };
}

function entityOf(element: Element, sdnFile: boolean, context: FileContext): Entity | null {
  const entry = begin(element, sdnFile);
  entry.type = TYPES[textOf(element, 'generalInfo', 'entityType').toLowerCase()] ?? 'other';
  addNames(entry, element);
  addAddresses(entry, element, context);
  for (const feature of all(element, 'features', 'feature'))
    addFeature(entry, textOf(feature, 'type'), textOf(feature, 'value'), null, context);
  for (const paper of all(element, 'identityDocuments', 'identityDocument')) {
    const issuer = context.country(textOf(paper, 'issuingCountry'));
    addFeature(entry, textOf(paper, 'type'), textOf(paper, 'documentNumber'), issuer, context);
  }
  const [list] = all(element, 'sanctionsLists', 'sanctionsList');
  addDate(entry, 'listed', isoDate(attribute(list, 'datePublished')));
  addRemark(entry, textOf(element, 'generalInfo', 'title'));
  addRemark(entry, textOf(element, 'generalInfo', 'remarks'));
  return finished(entry);
}

const WANTED = new Set(['publicationInfo', 'entity']);

async function* read(text: Text, context: FileContext): AsyncGenerator<Entity> {
  let sdnFile = false;
  for await (const element of xmlElements(text, WANTED, context)) {
    if (element.name === 'publicationInfo') {
      context.published(isoDate(textOf(element, 'dataAsOf')));
      const lists = all(element, 'filters', 'sanctionsLists', 'sanctionsList').map((list) => list.text.trim());
      sdnFile = lists.length === 0 || lists.includes(SDN);
    }
    if (element.name !== 'entity') continue;
    const entity = entityOf(element, sdnFile, context);
    if (entity === null) context.problem(element.line, 'an entry without a name');
    else yield entity;
  }
}

export const ofacEnhancedXml: Format = {
  title: 'OFAC enhanced XML',
  recognises: (head) => rootOf(head) === 'sanctionsData',
  read,
};
