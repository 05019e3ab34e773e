/**
 * EU financial sanctions as XML 1.1: everything stands in attributes. No name is marked as the main one, and one name comes
 * once for every amending regulation and in up to 24 languages.
 */
import type { Entity } from '../entity.ts';
import { addCountry, addDate, addName, addRemark, finished, newEntry } from '../entry.ts';
import { addAddress } from '../fields/addresses.ts';
import { isoDate } from '../fields/dates.ts';
import type { FileContext, Format, Text } from '../format.ts';
import { all, attribute, child, type Element, rootOf, textOf, xmlElements } from '../input/xml.ts';
import { addBirth, addContact, addIdentification, effectOf, knownCode } from './fsf.ts';

function addPlace(entry: Entity, address: Element): void {
  const part = (name: string) => attribute(address, name);
  const code = knownCode(part('countryIso2Code'));
  addAddress(entry, {
    lines: ['street', 'poBox', 'place', 'zipCode', 'city', 'region'].map(part),
    city: part('city'),
    country: code === null ? '' : part('countryDescription'),
    code,
  });
  for (const contact of all(address, 'contactInfo'))
    addContact(entry, attribute(contact, 'key'), attribute(contact, 'value'));
}

function entityOf(element: Element): Entity | null {
  const regulation = child(element, 'regulation');
  const id = attribute(element, 'euReferenceNumber') || attribute(element, 'logicalId');
  const entry = newEntry('eu_fsf', id, [attribute(regulation, 'programme')]);
  entry.effect = effectOf(attribute(regulation, 'numberTitle'));
  entry.type = attribute(child(element, 'subjectType'), 'code') === 'person' ? 'person' : 'company';
  for (const name of all(element, 'nameAlias')) {
    const parts = ['firstName', 'middleName', 'lastName'].map((part) => attribute(name, part));
    addName(
      entry,
      attribute(name, 'wholeName') || parts.join(' '),
      attribute(name, 'strong') === 'false' ? 'weak' : 'alias',
    );
  }
  for (const citizenship of all(element, 'citizenship'))
    addCountry(entry, knownCode(attribute(citizenship, 'countryIso2Code')));
  for (const address of all(element, 'address')) addPlace(entry, address);
  for (const birth of all(element, 'birthdate')) {
    const [date = '', year = '', from = '', to = ''] = ['birthdate', 'year', 'yearRangeFrom', 'yearRangeTo'].map(
      (name) => attribute(birth, name),
    );
    addBirth(entry, date, year, from, to);
  }
  for (const number of all(element, 'identification')) {
    const [code = '', words = '', value = '', issuer = ''] = [
      'identificationTypeCode',
      'identificationTypeDescription',
      'number',
      'countryIso2Code',
    ].map((name) => attribute(number, name));
    addIdentification(entry, code, words, value || attribute(number, 'latinNumber'), issuer);
  }
  addDate(entry, 'listed', isoDate(attribute(element, 'designationDate')));
  entry.source = textOf(regulation, 'publicationUrl') || null;
  addRemark(entry, attribute(regulation, 'numberTitle'));
  for (const { text } of all(element, 'remark')) addRemark(entry, text);
  return attribute(element, 'delistingDate') === '' ? finished(entry) : null;
}

const ENTRY = new Set(['sanctionEntity']);

async function* read(text: Text, context: FileContext): AsyncGenerator<Entity> {
  for await (const element of xmlElements(text, ENTRY, context)) {
    if (!ENTRY.has(element.name)) {
      context.published(isoDate(attribute(element, 'generationDate')));
      continue;
    }
    const entity = entityOf(element);
    if (entity !== null) yield entity;
    else if (attribute(element, 'delistingDate') === '') context.problem(element.line, 'an entry without a name');
  }
}

export const fsfXml: Format = {
  title: 'EU financial sanctions (XML)',
  recognises: (head) => rootOf(head) === 'export' && /fpi\/fsd\/export|sanctionEntity/.test(head),
  read,
};
